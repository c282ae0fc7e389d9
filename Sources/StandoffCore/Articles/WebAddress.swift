/// A web address in an article's header: where it points, and what its parts tell.
struct WebAddress: Hashable, Sendable {
  let span: Span
  /// Lower case, without user, port and a leading `www.`.
  let host: String
  /// From the first slash behind the host to the query, slash included.
  let path: Span

  /// Reads a stretch of text that is an address and nothing else: with a scheme, with `www.`, or a bare `host.tld/path`.
  init?(in text: [UInt8], span: Span) {
    let bytes = text[span.range]
    guard !bytes.isEmpty, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
    let scheme = WebAddress.schemeLength(bytes)
    let hostStart = span.start + scheme
    let hostEnd = text[hostStart..<span.end].firstIndex { "/?#:".utf8.contains($0) } ?? span.end
    let pathEnd = text[hostEnd..<span.end].firstIndex { "?#".utf8.contains($0) } ?? span.end
    guard WebAddress.isHost(text[hostStart..<hostEnd]) else { return nil }
    let host = String(decoding: text[hostStart..<hostEnd].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    guard scheme > 0 || host.hasPrefix("www.") || hostEnd < span.end || outletName(ofHost: host) != nil else {
      return nil
    }
    self.span = span
    self.host = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    path = Span(hostEnd, pathEnd)
  }

  private static func schemeLength(_ bytes: ArraySlice<UInt8>) -> Int {
    for scheme in ["https://", "http://"] where bytes.prefix(scheme.utf8.count).lowercasedASCII == Array(scheme.utf8) {
      return scheme.utf8.count
    }
    return 0
  }

  /// Letters, digits and hyphens in two or more parts; the last part is letters only.
  private static func isHost(_ bytes: ArraySlice<UInt8>) -> Bool {
    let labels = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.count >= 2 else { return false }
    guard last.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return false }
    return labels.allSatisfy { label in
      !label.isEmpty && label.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
    }
  }
}

/// What the path of an address tells of a day.
enum AddressDate: Hashable, Sendable {
  case day(HeaderDate)
  /// `/2022/01/`
  case month(year: Int, month: Int, span: Span)
}

extension WebAddress {
  /// The date in the path: `/2022/01/13/`, `/2022/jan/13/`, `/2022-01-14/`, `/20220114/`, `/2022/01/`.
  ///
  /// Years before the web are numbers of another kind.
  func date(in text: [UInt8]) -> AddressDate? {
    let pieces = headerPieces(in: text, span: path)
    let dates = headerDates(among: pieces[...])
    if let date = dates.first(where: { $0.hasFullYear && ($0.day?.year ?? 0) >= 1990 }) { return .day(date) }
    for index in pieces.indices.dropFirst().dropLast(2) {
      guard pieces[index - 1].mark == 0x2F, pieces[index + 1].mark == 0x2F else { continue }
      guard let year = pieces[index].number, pieces[index].digits == 4, (1990...2100).contains(year) else { continue }
      let named = pieces[index + 2]
      let isSegment = index + 3 == pieces.count || pieces[index + 3].mark == 0x2F
      guard isSegment, let month = named.digits == 2 ? named.number : named.month, (1...12).contains(month) else {
        continue
      }
      return .month(year: year, month: month, span: Span(pieces[index].span.start, named.span.end))
    }
    return nil
  }
}

extension Sequence<UInt8> {
  fileprivate var lowercasedASCII: [UInt8] { map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }
}
