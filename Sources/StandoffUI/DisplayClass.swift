/// What the screen does with a scalar.
enum DisplayClass: Equatable {
  /// Shown as it is, and may carry marks.
  case base
  /// Shown as an ordinary space.
  case space
  /// Ends a line in the source; shown as a space.
  case lineBreak
  /// Added to the base before it.
  case mark
  /// Left out without a sign: it says how to draw or break a line, not what is written.
  case dropped
  /// Not to be seen or not to be trusted: shown as the mark given.
  case hidden(as: String)

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0xA0 {
      self = Self.ofControlOrASCII(scalar)
    } else if (0xA1...0x2FF).contains(value) && value != 0xAD || (0x2010...0x2027).contains(value) {
      self = .base
    } else {
      self = Self.ofOther(scalar)
    }
  }

  private static func ofControlOrASCII(_ scalar: Unicode.Scalar) -> DisplayClass {
    switch scalar.value {
    case 0x09: .space
    case 0x0A, 0x0D: .lineBreak
    case 0x7F: .hidden(as: "^?")
    case 0..<0x20: .hidden(as: "^" + String(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40))))
    case 0x80...0x9F: .hidden(as: "<" + hexadecimal(scalar.value, digits: 2) + ">")
    default: .base
    }
  }

  private static func ofOther(_ scalar: Unicode.Scalar) -> DisplayClass {
    if scalar.value == 0xAD || scalar.isVariationSelector || scalar.value == 0x20E3 { return .dropped }
    if scalar.isConjoiningVowelOrFinal { return .mark }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .mark
    case .lineSeparator, .paragraphSeparator: return .lineBreak
    case .spaceSeparator: return scalar.value == 0x3000 ? .base : .space
    case .format, .control, .privateUse, .unassigned, .surrogate:
      return .hidden(as: "<U+" + hexadecimal(scalar.value, digits: 4) + ">")
    default:
      if let letter = scalar.regionalIndicatorLetter { return .hidden(as: letter) }
      return scalar.isBlank ? .hidden(as: "<U+" + hexadecimal(scalar.value, digits: 4) + ">") : .base
    }
  }
}

private func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}

extension Unicode.Scalar {
  var isZeroWidthJoiner: Bool { value == 0x200D }
  var isZeroWidthNonJoiner: Bool { value == 0x200C }
  var isEmojiModifier: Bool { (0x1F3FB...0x1F3FF).contains(value) }

  /// Whether emoji sequences are made of it. Leaves out digits and signs, which are emoji only with a keycap.
  var isPictographic: Bool { value >= 0x203C && properties.isEmoji }

  /// Whether the scalar belongs to a script whose letters change shape beside a joiner: Arabic to the scripts of
  /// India and South-East Asia and Mongolian, by block.
  var takesJoiner: Bool {
    guard (0x0600...0x1CFF).contains(value) || (0xFB50...0xFDFF).contains(value) else { return false }
    return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }

  fileprivate var isVariationSelector: Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value) || (0x180B...0x180D).contains(value)
      || value == 0x180F
  }

  /// Letters by category that draw nothing: the Hangul fillers.
  fileprivate var isBlank: Bool { value == 0x115F || value == 0x3164 || value == 0xFFA0 }

  /// A flag is two of these; terminals draw one, two or four columns for them, so the letters stand in.
  fileprivate var regionalIndicatorLetter: String? {
    guard (0x1F1E6...0x1F1FF).contains(value) else { return nil }
    return String(Character(Unicode.Scalar(UInt8(value - 0x1F1E6) + 0x41)))
  }
}
