/// Writes one JSON object on one line, its keys in the order they are given and absent values left out.
///
/// The export fixes the order of keys, which an encoder made for dictionaries does not keep.
struct JSONWriter {
  private(set) var line = ""
  /// Whether a comma is due before the next item, for each open object or array.
  private var needsComma: [Bool] = []

  static func line(_ build: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    writer.open("{")
    build(&writer)
    writer.close("}")
    return writer.line
  }

  mutating func field(_ key: String, _ value: String?) {
    guard let value else { return }
    write(key: key)
    write(string: value)
  }

  mutating func field(_ key: String, _ value: Int?) {
    guard let value else { return }
    write(key: key)
    line += String(value)
  }

  mutating func field(_ key: String, _ value: Bool) {
    write(key: key)
    line += value ? "true" : "false"
  }

  /// A number, without a decimal point when it is whole.
  mutating func field(_ key: String, _ value: Double?) {
    guard let value else { return }
    write(key: key)
    line += numberText(value)
  }

  mutating func field(_ key: String, _ values: [String]) {
    list(key, values) { $0.write(string: $1) }
  }

  mutating func field(_ key: String, pair: (Int, Int)?) {
    guard let pair else { return }
    write(key: key)
    write(pair: pair)
  }

  mutating func object(_ key: String, _ build: (inout JSONWriter) -> Void) {
    write(key: key)
    open("{")
    build(&self)
    close("}")
  }

  mutating func list<Element>(
    _ key: String, _ elements: [Element], _ build: (inout JSONWriter, Element) -> Void
  ) {
    write(key: key)
    open("[")
    for element in elements {
      separate()
      build(&self, element)
    }
    close("]")
  }

  mutating func item(_ build: (inout JSONWriter) -> Void) {
    open("{")
    build(&self)
    close("}")
  }

  mutating func write(pair: (Int, Int)) {
    line += "["
    line += String(pair.0)
    line += ","
    line += String(pair.1)
    line += "]"
  }

  /// A piece of evidence: `[path, start, end]`.
  mutating func write(evidence path: String, _ start: Int, _ end: Int) {
    line += "["
    write(string: path)
    line += ",\(start),\(end)]"
  }

  /// A JSON string: quotation mark, backslash and control characters escaped.
  mutating func write(string: String) {
    line += "\""
    if string.utf8.contains(where: mayNeedEscape) {
      writeEscaping(string)
    } else {
      line += string
    }
    line += "\""
  }

  /// C2 leads the control characters beyond ASCII, and others.
  private func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2
  }

  private mutating func writeEscaping(_ string: String) {
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": line += "\\\""
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      case "\t": line += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        line += "\\u" + fourHexDigits(scalar.value)
      default: line.unicodeScalars.append(scalar)
      }
    }
  }

  private func fourHexDigits(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  private mutating func write(key: String) {
    separate()
    line += "\""
    line += key
    line += "\":"
  }

  private mutating func separate() {
    guard let last = needsComma.indices.last else { return }
    if needsComma[last] { line += "," }
    needsComma[last] = true
  }

  private mutating func open(_ bracket: String) {
    line += bracket
    needsComma.append(false)
  }

  private mutating func close(_ bracket: String) {
    line += bracket
    needsComma.removeLast()
  }
}

/// A number as text, without a decimal point when it is whole.
package func numberText(_ value: Double) -> String {
  value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
}
