/// Text for HTML and XML: the five marks of markup as references, and what XML 1.0 does not admit (controls but tab and line ends, U+FFFE,
/// U+FFFF) as U+FFFD.
func markupEscaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case _ where !isAdmittedInXML(scalar): result.unicodeScalars.append("\u{FFFD}")
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

private func isAdmittedInXML(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: true
  case ..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
  default: true
  }
}

extension Article {
  /// The article's address when it is one of the web: http or https, all other bytes than those an address may have percent-encoded.
  ///
  /// Nil for anything else, so that no text of an article can name a program to start (`javascript:`, `file:`).
  package var webAddress: String? { url.flatMap { percentEncodedWebAddress($0.value) } }
}

/// The address in the characters of RFC 3986; nil unless it is http or https and names a host.
package func percentEncodedWebAddress(_ text: String) -> String? {
  let bytes = Array(text.utf8)
  let lowercased = bytes.prefix(8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  let schemes: [[UInt8]] = [Array("https://".utf8), Array("http://".utf8)]
  guard let scheme = schemes.first(where: { lowercased.starts(with: $0) }), bytes.count > scheme.count else {
    return nil
  }
  var result = String(decoding: scheme, as: UTF8.self)
  for byte in bytes[scheme.count...] {
    if admittedInAddress.contains(byte) {
      result.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
  }
  return result
}

/// Letters, digits, and the marks of RFC 3986 with the percent sign; neither quotation marks nor brackets of angles.
private let admittedInAddress: Set<UInt8> = Set(
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&()*+,;=%".utf8)

extension Event {
  /// The documents that report it, each once, in order of report.
  var documents: [Int] {
    var seen: Set<Int> = []
    return reports.map(\.document).filter { seen.insert($0).inserted }
  }
}
