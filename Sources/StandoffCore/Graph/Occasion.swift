/// Where or how something was said: two different occasions of one day are two events.
enum Occasion: UInt8, Hashable, Sendable {
  case briefing, interview, broadcast, post, letter, address, hearing, call, trip
}

/// The words that name an occasion. Own list.
private let occasionWords: [WordKey: Occasion] = [
  "reporters": .briefing, "briefing": .briefing, "conference": .briefing, "presser": .briefing,
  "journalists": .briefing,
  "interview": .interview, "interviewed": .interview, "television": .broadcast, "tv": .broadcast, "radio": .broadcast,
  "broadcast": .broadcast, "tweet": .post, "tweeted": .post, "twitter": .post, "telegram": .post, "facebook": .post,
  "posted": .post, "letter": .letter, "op-ed": .letter, "speech": .address, "address": .address, "sermon": .address,
  "hearing": .hearing, "testimony": .hearing, "testified": .hearing, "lawmakers": .hearing, "phone": .call,
  "telephone": .call, "readout": .call, "trip": .trip,
]

/// Whether an article is what an office put down of one occasion: by its address a page of a government, or by its title a readout, somebody's
/// remarks, a briefing, a statement.
func isOfficialRecord(_ article: Article) -> Bool {
  if let address = article.url?.value, isGovernmentAddress(address) { return true }
  guard let title = article.title else { return false }
  let words = title.value.lowercased().split { !$0.isLetter && $0 != "-" }.prefix(4).map { WordKey(String($0)) }
  guard let first = words.first else { return false }
  if recordOpenings.contains(first) {
    return words.count > 1 && (words[1] == "of" || words[1] == "by" || words[1] == "from")
  }
  return words.dropFirst().contains { recordNouns.contains($0) } && recordLeads.contains(first)
}

/// Whether the host of an address is a government's: a part of its name says so, or it ends in that of a head of state or of an alliance.
private func isGovernmentAddress(_ address: String) -> Bool {
  let afterScheme = address.split(separator: "/", omittingEmptySubsequences: true).drop { $0.hasSuffix(":") }
  guard let host = afterScheme.first?.lowercased() else { return false }
  let parts = host.split(separator: ".")
  return parts.contains { governmentLabels.contains(WordKey($0)) }
    || parts.count > 1 && governmentHosts.contains(WordKey(parts.suffix(2).joined(separator: ".")))
}

private let governmentLabels: Set<WordKey> = ["gov", "gob", "gouv", "govt", "government", "mil"]
/// Hosts of heads of state, governments and alliances that are not named so. Facts of 2026.
private let governmentHosts: Set<WordKey> = [
  "kremlin.ru", "elysee.fr", "nato.int", "bundesregierung.de", "bundeskanzler.de", "auswaertiges-amt.de", "mid.ru",
  "president.pl", "prezydent.pl", "governo.it", "quirinale.it", "mofa.go.jp", "president.ir",
]

private let recordOpenings: Set<WordKey> = ["readout", "remarks", "statement", "transcript", "address", "speech"]
private let recordLeads: Set<WordKey> = [
  "press", "joint", "background", "on-the-record", "telephone", "news", "readout",
]
private let recordNouns: Set<WordKey> = ["briefing", "gaggle", "statement", "call", "readout", "remarks", "conference"]

/// The occasion that the words around a mention name; the first of several.
func occasion(of tokens: ArraySlice<Token>) -> Occasion? {
  for token in tokens { if let occasion = occasionWords[token.lower] { return occasion } }
  return nil
}
