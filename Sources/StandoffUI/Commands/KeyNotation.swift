// Keys as text, for `--replay`, the configuration and the documentation. A printable character stands for itself, all
// other keys are named in angle brackets: `j`, `<CR>`, `<C-f>`, `<F1>`, `<Resize 120x40>`, `<Click 3,10>` (row and
// column counted from 0, as in a frame), `<lt>` for `<`. Names are read in any case.

/// Says which part of a key notation is wrong.
package struct KeyNotationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Scalars before the fault.
  package let position: Int
  package let reason: String

  package var description: String {
    "key \(position + 1): \(reason); write keys as in j, <CR>, <Esc>, <C-f>, <lt> for <, <Resize 120x40>"
  }
}

extension Key {
  /// The keys that `notation` names, in order.
  /// - Throws: where the first fault is, and which.
  package static func keys(in notation: String) throws(KeyNotationError) -> [Key] {
    let scalars = Array(notation.unicodeScalars)
    var keys: [Key] = []
    var position = 0
    while position < scalars.count {
      let scalar = scalars[position]
      guard scalar == "<" else {
        keys.append(try plainKey(scalar, at: position))
        position += 1
        continue
      }
      guard let close = scalars[position...].firstIndex(of: ">") else {
        throw KeyNotationError(position: position, reason: "'<' without '>'")
      }
      var name = ""
      name.unicodeScalars.append(contentsOf: scalars[position + 1..<close])
      guard let key = Key(named: name) else {
        throw KeyNotationError(position: position, reason: "there is no key <\(displayString(name))>")
      }
      keys.append(key)
      position = close + 1
    }
    return keys
  }

  /// The key as ``keys(in:)`` reads it.
  package var notation: String {
    if let name = namedKeys.first(where: { $0.key == self })?.name { return "<\(name)>" }
    switch self {
    case .scalar(let scalar): return String(scalar)
    case .function(let number): return "<F\(number)>"
    case .control(let scalar): return "<C-\(scalar)>"
    case .mouse(let event): return "<\(event.action.name) \(event.position.row),\(event.position.column)>"
    case .resize(let size): return "<Resize \(size)>"
    default: return "<Unknown>"
    }
  }

  private static func plainKey(_ scalar: Unicode.Scalar, at position: Int) throws(KeyNotationError) -> Key {
    guard DisplayClass(scalar) == .base || DisplayClass(scalar) == .mark else {
      throw KeyNotationError(position: position, reason: "'\(displayString(String(scalar)))' is not printable")
    }
    return .scalar(scalar)
  }

  /// The key with the name between the angle brackets.
  private init?(named name: String) {
    let lowercased = name.lowercased()
    if let key = namedKeys.first(where: { $0.name.lowercased() == lowercased })?.key ?? aliases[lowercased] {
      self = key
      return
    }
    let parts = lowercased.split(separator: " ", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let key = Key.withPlace(String(parts[0]), String(parts[1])) else { return nil }
      self = key
    } else if lowercased.hasPrefix("f"), let number = Int(lowercased.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else if lowercased.hasPrefix("c-"), let key = Key.control(named: lowercased.dropFirst(2)) {
      self = key
    } else {
      return nil
    }
  }

  /// What a terminal reports for Control with a key: some are keys of their own.
  private static func control(named name: Substring) -> Key? {
    guard let scalar = name.unicodeScalars.first, name.unicodeScalars.count == 1 else { return nil }
    switch scalar {
    case "h": return .backspace
    case "i": return .tab
    case "j", "m": return .enter
    case "[": return .escape
    case "a"..."z", "@", "\\", "]", "^", "_": return .control(scalar)
    default: return nil
    }
  }

  private static func withPlace(_ name: String, _ place: String) -> Key? {
    let isSize = name == "resize"
    let numbers = place.split(separator: isSize ? "x" : ",", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let first = numbers[0], let second = numbers[1], first >= 0, second >= 0 else {
      return nil
    }
    if isSize { return .resize(Size(columns: first, rows: second)) }
    guard let action = MouseEvent.Action.all.first(where: { $0.name.lowercased() == name }) else { return nil }
    return .mouse(MouseEvent(action, at: Position(row: first, column: second)))
  }
}

extension MouseEvent.Action {
  fileprivate static let all: [MouseEvent.Action] = [
    .press(button: 1), .press(button: 2), .press(button: 3), .doubleClick, .release, .wheelUp, .wheelDown,
  ]

  fileprivate var name: String {
    switch self {
    case .press(button: 1): "Click"
    case .press(button: 2): "MiddleClick"
    case .press: "RightClick"
    case .doubleClick: "DoubleClick"
    case .release: "Release"
    case .wheelUp: "WheelUp"
    case .wheelDown: "WheelDown"
    }
  }
}

private let namedKeys: [(name: String, key: Key)] = [
  ("Space", .scalar(" ")), ("lt", .scalar("<")), ("CR", .enter), ("Esc", .escape), ("Tab", .tab),
  ("S-Tab", .backTab), ("BS", .backspace), ("Del", .delete), ("Up", .up), ("Down", .down), ("Left", .left),
  ("Right", .right), ("PgUp", .pageUp), ("PgDn", .pageDown), ("Home", .home), ("End", .end), ("Unknown", .unknown),
]

/// Other usual names, in lower case.
private let aliases: [String: Key] = [
  "enter": .enter, "return": .enter, "escape": .escape, "backspace": .backspace, "delete": .delete,
  "pageup": .pageUp, "pagedown": .pageDown, "c-space": .control("@"),
]
