/// A number read at a token, before what it counts is known.
struct NumberReading: Sendable {
  var tokens: Range<Int>
  var low: Double?
  var high: Double?
  var change: QuantityChange = .equal
  /// A currency code, when a mark of one stands before the number.
  var unit: String?
}

/// Reads numbers off the tokens of one document.
struct QuantityReader: Sendable {
  let document: Document
  /// The sentence being read: nothing is read across its ends.
  var bounds: Range<Int>

  var tokens: [Token] { document.tokens }

  /// The byte at which the sentence begins.
  var start: Int { bounds.isEmpty ? 0 : tokens[bounds.lowerBound].span.start }

  /// The lower-case key of a token inside the sentence, or nil outside.
  func word(_ index: Int) -> WordKey? { bounds.contains(index) ? tokens[index].lower : nil }

  func isKind(_ index: Int, _ kind: TokenKind) -> Bool { bounds.contains(index) && tokens[index].kind == kind }

  /// The value of a token of digits: separators of thousands dropped; nil for times (`16:08`) and dotted dates.
  func digits(_ index: Int) -> Double? {
    guard isKind(index, .number) else { return nil }
    return digits(bytes: document.article.text[tokens[index].span.range])
  }

  private func digits(bytes: ArraySlice<UInt8>) -> Double? {
    var value = 0.0
    var scale = 0.0
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        value = value * 10 + Double(byte - 0x30)
        scale *= 10
      case 0x2C: if scale > 0 { return nil }
      case 0x2E:
        guard scale == 0 else { return nil }
        scale = 1
      default: return nil
      }
    }
    return scale > 0 ? value / scale : value
  }

  /// Whether a token of digits has the shape of a year: four digits without separator, 1500 to 2100.
  func isYearShaped(_ index: Int) -> Bool {
    guard let value = digits(index), tokens[index].span.count == 4 else { return false }
    return (1500...2100).contains(value)
  }

  /// A hyphen that joins the words on both sides.
  func isJoiningHyphen(_ index: Int) -> Bool {
    isKind(index, .hyphen) && !tokens[index].hasSpaceBefore && index + 1 < bounds.upperBound
      && !tokens[index + 1].hasSpaceBefore
  }

  /// A cardinal in digits or words: `1.5 million`, `twenty-five`, `a hundred`, `two hundred thousand`, `hundred thousand`.
  func cardinal(at index: Int) -> (value: Double, end: Int)? {
    var position = index
    var total = 0.0
    var current: Double?
    if word(index) == "a" || word(index) == "an", let next = word(index + 1), magnitudes[next] != nil {
      current = 1
      position += 1
    }
    if let half = half(at: index) { return half }
    let start = position
    while bounds.contains(position) {
      guard let step = cardinalStep(position, total: &total, current: &current) else { break }
      position = step
    }
    guard position > start, let current else { return nil }
    return withHalf(total + current, position)
  }

  /// `half a million`, `half million`.
  private func half(at index: Int) -> (value: Double, end: Int)? {
    guard word(index) == "half" else { return nil }
    let next = word(index + 1) == "a" ? index + 2 : index + 1
    guard let magnitude = word(next).flatMap({ magnitudes[$0] }), magnitude >= 12 else { return nil }
    return (magnitude / 2, next + 1)
  }

  /// `three and a half million`, `two and a half`.
  private func withHalf(_ value: Double, _ end: Int) -> (value: Double, end: Int) {
    guard value < 1000, word(end) == "and", word(end + 1) == "a", word(end + 2) == "half" else { return (value, end) }
    guard let magnitude = word(end + 3).flatMap({ magnitudes[$0] }) else { return (value + 0.5, end + 3) }
    return ((value + 0.5) * magnitude, end + 4)
  }

  /// Takes one word of a cardinal; returns the position after it, or nil when the cardinal ends before it.
  private func cardinalStep(_ position: Int, total: inout Double, current: inout Double?) -> Int? {
    guard let key = word(position) else { return nil }
    if let value = digits(position) {
      guard current == nil else { return nil }
      current = value
      if let end = takeGroups(after: position, &current) { return end }
      return afterSuffix(position, &current)
    }
    if current == nil, let value = shortened(position) {
      current = value
      return position + 1
    }
    if let magnitude = magnitudes[key] {
      return takeMagnitude(magnitude, position, total: &total, current: &current)
    }
    if let value = numberWords[key], current.map({ $0 >= 20 && value < $0 && (value < 10 || $0 >= 100) }) ?? true {
      current = (current ?? 0) + value
      if let unit = tensUnit(after: position, value) {
        current = (current ?? 0) + unit
        return position + 3
      }
      return position + 1
    }
    if key == "and", let current, current >= 100, let next = word(position + 1), numberWords[next] != nil {
      return position + 1
    }
    return nil
  }

  /// `816 000`, `1 250 000`: groups of three digits set apart by spaces; nil when none follows.
  private func takeGroups(after position: Int, _ current: inout Double?) -> Int? {
    guard tokens[position].span.count <= 3, current.map({ $0 >= 1 }) ?? false, !isMonthWord(position - 1) else {
      return nil
    }
    var end = position + 1
    while isKind(end, .number), tokens[end].span.count == 3, tokens[end].hasSpaceBefore, let group = digits(end),
      group == group.rounded()
    {
      current = (current ?? 0) * 1000 + group
      end += 1
    }
    return end > position + 1 ? end : nil
  }

  private func isMonthWord(_ index: Int) -> Bool { word(index).map { monthWords.contains($0) } ?? false }

  /// `2.5bn`, `300k`; `1.5m` behind a currency or before people and money: else it may be metres.
  private func shortened(_ index: Int) -> Double? {
    guard isKind(index, .alphanumeric) else { return nil }
    let bytes = document.article.text[tokens[index].span.range]
    guard let letters = bytes.firstIndex(where: { $0 >= 0x41 }), letters > bytes.startIndex,
      let magnitude = shortMagnitudes[String(decoding: bytes[letters...], as: UTF8.self)],
      let value = digits(bytes: bytes[..<letters])
    else { return nil }
    if bytes.count - (letters - bytes.startIndex) == 1, bytes[letters] == 0x6D {
      let isMoney = word(index - 1).map { currencies[$0] != nil } ?? false
      guard isMoney || word(index + 1).map({ countedThings[$0] != nil || currencies[$0] != nil }) ?? false else {
        return nil
      }
    }
    return value * magnitude
  }

  /// `100-plus`, `2-million`.
  private func afterSuffix(_ position: Int, _ current: inout Double?) -> Int {
    guard isJoiningHyphen(position + 1), let next = word(position + 2), let magnitude = magnitudes[next] else {
      return position + 1
    }
    current = (current ?? 1) * magnitude
    return position + 3
  }

  private func takeMagnitude(_ magnitude: Double, _ position: Int, total: inout Double, current: inout Double?) -> Int?
  {
    // "scores" and "a score" only; "the score" is no number.
    if magnitude == 20 && current == nil { return nil }
    let value = (current ?? 1) * magnitude
    if magnitude >= 1000, word(position + 1).map({ numberWords[$0] != nil }) ?? false {
      total += value
      current = 0
    } else {
      current = value
    }
    return position + 1
  }

  /// The unit after a ten: `twenty-five`.
  private func tensUnit(after position: Int, _ value: Double) -> Double? {
    guard value >= 20, isJoiningHyphen(position + 1), let next = word(position + 2), let unit = numberWords[next] else {
      return nil
    }
    return unit < 10 ? unit : nil
  }
}

extension QuantityReader {
  /// The start of the second number of a range: after `to`, `-`, or the `and` of `between … and`.
  func rangeJoint(at index: Int, startingAt start: Int) -> Int? {
    if word(index) == "to" {
      return tokens[index].kind == .word ? index + 1 : nil
    }
    if isKind(index, .hyphen) || isKind(index, .dash), digits(index + 1) != nil { return index + 1 }
    if word(index) == "and", word(start - 1) == "between" { return index + 1 }
    return nil
  }

  /// The lower number with the magnitude that only the upper one names: `20 to 30 thousand`.
  func sharedMagnitude(_ first: (value: Double, end: Int), _ second: (value: Double, end: Int)) -> Double {
    guard let magnitude = word(second.end - 1).flatMap({ magnitudes[$0] }), first.value < 1000,
      word(first.end - 1).flatMap({ magnitudes[$0] }) == nil
    else { return first.value }
    return first.value * magnitude
  }
}
