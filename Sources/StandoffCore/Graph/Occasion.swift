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

/// The occasion that the words around a mention name; the first of several.
func occasion(of tokens: ArraySlice<Token>) -> Occasion? {
  for token in tokens { if let occasion = occasionWords[token.lower] { return occasion } }
  return nil
}
