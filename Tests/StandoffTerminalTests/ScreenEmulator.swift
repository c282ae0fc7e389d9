import StandoffUI

/// A small terminal in memory: takes what a program writes and keeps what a reader would see.
///
/// Knows what curses uses on xterm, screen, tmux, linux and vt100. Of attributes it keeps only whether a cell is
/// reversed; sequences it does not know are listed, so that a test can insist on there being none.
struct ScreenEmulator {
  struct Place {
    var text = " "
    var isReversed = false
  }

  private(set) var size: Size
  private(set) var row = 0
  private(set) var column = 0
  /// The private modes that are set, such as 1049 (second screen), 25 (cursor), 1000 and 1006 (mouse).
  private(set) var modes: Set<Int> = [7, 25]
  /// Whether any colour was ever asked for.
  private(set) var hasColours = false
  /// Control sequences that were not understood.
  private(set) var unknownSequences: [String] = []

  private var grid: [[Place]]
  private var primaryGrid: [[Place]] = []
  private var savedCursor = (row: 0, column: 0)
  private var region: Range<Int>
  private var isReversed = false
  private var lastText = " "
  private var wrapsNext = false
  private var pending: [UInt8] = []

  init(size: Size) {
    self.size = size
    grid = Self.blankGrid(size)
    region = 0..<size.rows
  }

  /// What is seen, row by row, without the spaces at the ends.
  var rows: [String] {
    grid.map { row in
      var text = row.map(\.text).joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// The reversed cells of a row, run by run.
  func reversedRuns(row: Int) -> [String] {
    grid[row].split(whereSeparator: { !$0.isReversed }).map { $0.map(\.text).joined() }
  }

  /// Whether any row contains `text`.
  func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  mutating func resize(_ newSize: Size) {
    size = newSize
    grid = Self.fitted(grid, to: newSize)
    primaryGrid = primaryGrid.isEmpty ? [] : Self.fitted(primaryGrid, to: newSize)
    region = 0..<newSize.rows
    move(row: row, column: column)
  }

  /// Takes in output; a sequence or character cut at the end waits for its rest.
  mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending.append(contentsOf: bytes)
    var position = 0
    while position < pending.count, let length = take(pending[position...]) { position += length }
    pending.removeSubrange(..<position)
  }

  private static func blankGrid(_ size: Size) -> [[Place]] {
    Array(repeating: Array(repeating: Place(), count: size.columns), count: size.rows)
  }

  private static func fitted(_ grid: [[Place]], to size: Size) -> [[Place]] {
    var result = blankGrid(size)
    for row in 0..<min(size.rows, grid.count) {
      for column in 0..<min(size.columns, grid[row].count) { result[row][column] = grid[row][column] }
    }
    return result
  }
}

// MARK: - Reading the bytes

extension ScreenEmulator {
  /// - Returns: the bytes consumed; nil when the sequence is not complete.
  private mutating func take(_ bytes: ArraySlice<UInt8>) -> Int? {
    let first = bytes[bytes.startIndex]
    if first == 0x1B { return takeEscape(bytes) }
    if first < 0x20 || first == 0x7F {
      takeControl(first)
      return 1
    }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    write(String(decoding: bytes.prefix(length), as: UTF8.self))
    return length
  }

  private mutating func takeControl(_ byte: UInt8) {
    switch byte {
    case 0x08: move(row: row, column: column - 1)
    case 0x09: move(row: row, column: (column / 8 + 1) * 8)
    case 0x0A...0x0C: lineFeed()
    case 0x0D: move(row: row, column: 0)
    default: break  // Padding, shifts between character sets, and the bell show nothing.
    }
  }

  private mutating func takeEscape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count > 1 else { return nil }
    let second = bytes[bytes.startIndex + 1]
    switch second {
    case UInt8(ascii: "["):
      guard let final = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else { return nil }
      takeControlSequence(Array(bytes[bytes.startIndex + 2..<final]), final: bytes[final])
      return final - bytes.startIndex + 1
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      guard let end = bytes.firstIndex(where: { $0 == 0x07 || $0 == 0x5C }) else { return nil }
      unknownSequences.append(String(decoding: bytes[...end], as: UTF8.self))
      return end - bytes.startIndex + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      return bytes.count > 2 ? 3 : nil
    case UInt8(ascii: "7"): savedCursor = (row, column)
    case UInt8(ascii: "8"): move(row: savedCursor.row, column: savedCursor.column)
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "E"):
      move(row: row, column: 0)
      lineFeed()
    case UInt8(ascii: "M"): reverseLineFeed()
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "H"): break
    default: unknownSequences.append("ESC " + String(decoding: [second], as: UTF8.self))
    }
    return 2
  }

  private mutating func takeControlSequence(_ parameters: [UInt8], final: UInt8) {
    let isPrivate = parameters.first == UInt8(ascii: "?")
    let numbers = parameters.drop { (0x3C...0x3F).contains($0) }
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    let first = numbers.first ?? 0
    switch (final, isPrivate) {
    case (UInt8(ascii: "h"), true): numbers.forEach { setMode($0, true) }
    case (UInt8(ascii: "l"), true): numbers.forEach { setMode($0, false) }
    // Modes of the VT100, window titles, and the shape of the Linux console's cursor show nothing.
    case (UInt8(ascii: "c"), true), (UInt8(ascii: "h"), false), (UInt8(ascii: "l"), false), (UInt8(ascii: "t"), false):
      break
    case (UInt8(ascii: "m"), false): takeAttributes(numbers)
    case (UInt8(ascii: "r"), false): setRegion(numbers)
    case (UInt8(ascii: "J"), false): eraseDisplay(first)
    case (UInt8(ascii: "K"), false): eraseLine(first)
    default:
      guard !isPrivate, takeMove(final, numbers) || takeEdit(final, max(1, first)) else {
        unknownSequences.append("CSI " + String(decoding: parameters + [final], as: UTF8.self))
        return
      }
    }
  }

  private mutating func takeMove(_ final: UInt8, _ numbers: [Int]) -> Bool {
    let count = max(1, numbers.first ?? 1)
    let second = numbers.count > 1 ? max(1, numbers[1]) : 1
    switch final {
    case UInt8(ascii: "A"): move(row: row - count, column: column)
    case UInt8(ascii: "B"), UInt8(ascii: "e"): move(row: row + count, column: column)
    case UInt8(ascii: "C"), UInt8(ascii: "a"): move(row: row, column: column + count)
    case UInt8(ascii: "D"): move(row: row, column: column - count)
    case UInt8(ascii: "G"), UInt8(ascii: "`"): move(row: row, column: count - 1)
    case UInt8(ascii: "d"): move(row: count - 1, column: column)
    case UInt8(ascii: "H"), UInt8(ascii: "f"): move(row: count - 1, column: second - 1)
    case UInt8(ascii: "I"): move(row: row, column: (column / 8 + count) * 8)
    case UInt8(ascii: "Z"): move(row: row, column: max(0, (column + 7) / 8 - count) * 8)
    default: return false
    }
    return true
  }

  private mutating func takeEdit(_ final: UInt8, _ count: Int) -> Bool {
    switch final {
    case UInt8(ascii: "X"): erase(row: row, columns: column..<min(size.columns, column + count))
    case UInt8(ascii: "P"): deleteCharacters(count)
    case UInt8(ascii: "@"): insertCharacters(count)
    case UInt8(ascii: "b"): (0..<count).forEach { _ in write(lastText) }
    case UInt8(ascii: "L") where region.contains(row): scroll(region: row..<region.upperBound, by: -count)
    case UInt8(ascii: "M") where region.contains(row): scroll(region: row..<region.upperBound, by: count)
    case UInt8(ascii: "S"): scroll(region: region, by: count)
    case UInt8(ascii: "T"): scroll(region: region, by: -count)
    default: return false
    }
    return true
  }

  private mutating func takeAttributes(_ numbers: [Int]) {
    for number in numbers.isEmpty ? [0] : numbers {
      if number == 7 { isReversed = true }
      if number == 0 || number == 27 { isReversed = false }
      if (30...37).contains(number) || (40...47).contains(number) || (90...107).contains(number) { hasColours = true }
    }
  }

  private mutating func setMode(_ mode: Int, _ isOn: Bool) {
    if mode == 1049 && isOn != modes.contains(mode) {
      if isOn {
        savedCursor = (row, column)
        (primaryGrid, grid) = (grid, Self.blankGrid(size))
      } else {
        (grid, primaryGrid) = (primaryGrid, [])
        move(row: savedCursor.row, column: savedCursor.column)
      }
    }
    if isOn { modes.insert(mode) } else { modes.remove(mode) }
  }
}

// MARK: - Changing the screen

extension ScreenEmulator {
  private mutating func write(_ text: String) {
    guard let scalar = text.unicodeScalars.first else { return }
    let width = displayWidth(of: scalar)
    if width == 0 {
      let target = wrapsNext ? column : max(0, column - 1)
      let base = grid[row][target].text.isEmpty ? max(0, target - 1) : target
      grid[row][base].text.unicodeScalars.append(scalar)
      return
    }
    if wrapsNext || column + width > size.columns {
      column = 0
      lineFeed()
    }
    lastText = text
    let end = min(size.columns, column + width)
    for place in column..<end { grid[row][place] = Place(text: "", isReversed: isReversed) }
    grid[row][column].text = text
    wrapsNext = end == size.columns
    column = min(end, size.columns - 1)
  }

  private mutating func move(row newRow: Int, column newColumn: Int) {
    row = min(max(0, newRow), size.rows - 1)
    column = min(max(0, newColumn), size.columns - 1)
    wrapsNext = false
  }

  private mutating func lineFeed() {
    wrapsNext = false
    if row == region.upperBound - 1 {
      scroll(region: region, by: 1)
    } else if row < size.rows - 1 {
      row += 1
    }
  }

  private mutating func reverseLineFeed() {
    wrapsNext = false
    if row == region.lowerBound {
      scroll(region: region, by: -1)
    } else if row > 0 {
      row -= 1
    }
  }

  private mutating func setRegion(_ numbers: [Int]) {
    let top = max(1, numbers.first ?? 1) - 1
    let bottom = numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], size.rows) : size.rows
    region = top < bottom ? top..<bottom : 0..<size.rows
    move(row: 0, column: 0)
  }

  /// Moves the rows of a region up, or down where `count` is negative; blank rows come in.
  private mutating func scroll(region: Range<Int>, by count: Int) {
    let blank = Array(repeating: Place(), count: size.columns)
    let before = Array(grid[region])
    for (index, row) in region.enumerated() {
      let origin = index + count
      grid[row] = before.indices.contains(origin) ? before[origin] : blank
    }
  }

  private mutating func eraseDisplay(_ part: Int) {
    let rows = part == 0 ? row + 1..<size.rows : part == 1 ? 0..<row : 0..<size.rows
    for row in rows { erase(row: row, columns: 0..<size.columns) }
    if part < 2 { eraseLine(part) }
  }

  private mutating func eraseLine(_ part: Int) {
    erase(row: row, columns: part == 0 ? column..<size.columns : part == 1 ? 0..<column + 1 : 0..<size.columns)
  }

  private mutating func erase(row: Int, columns: Range<Int>) {
    for column in columns { grid[row][column] = Place() }
  }

  private mutating func deleteCharacters(_ count: Int) {
    let count = min(count, size.columns - column)
    grid[row].removeSubrange(column..<column + count)
    grid[row].append(contentsOf: Array(repeating: Place(), count: count))
  }

  private mutating func insertCharacters(_ count: Int) {
    let count = min(count, size.columns - column)
    grid[row].insert(contentsOf: Array(repeating: Place(), count: count), at: column)
    grid[row].removeLast(count)
  }
}
