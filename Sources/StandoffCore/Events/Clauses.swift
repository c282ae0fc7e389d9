/// A stretch of a sentence with one predicate, as far as marks and connecting words tell.
struct Clause: Hashable, Sendable {
  let tokens: Range<Int>
  /// The word that opens it, when it is a connecting word.
  let opener: PhraseWord
}

/// Cuts a sentence into clauses, at semicolons, dashes and colons, at connecting words, and at given offsets (where reported content begins or ends).
///
/// - Parameter cuts: byte offsets, sorted.
/// - Complexity: O(tokens of the sentence + cuts).
func clauses(of sentence: Sentence, in document: Document, cuts: [Int] = []) -> [Clause] {
  var result: [Clause] = []
  var start = sentence.tokens.lowerBound
  var opener = openingRole(of: sentence, in: document)
  var cut = 0
  for index in sentence.tokens {
    let token = document.tokens[index]
    var isCut = false
    while cut < cuts.count, cuts[cut] <= token.span.start {
      isCut = isCut || cuts[cut] > document.tokens[start].span.start
      cut += 1
    }
    guard index > start else { continue }
    let boundary = clauseBoundary(at: index, in: sentence.tokens, of: document)
    guard isCut || boundary != nil else { continue }
    appendClause(start..<index, opener, document, to: &result)
    start = index
    opener = boundary ?? []
  }
  appendClause(start..<sentence.tokens.upperBound, opener, document, to: &result)
  return result
}

/// The role of a connecting word that opens a sentence: "If talks fail, …".
private func openingRole(of sentence: Sentence, in document: Document) -> PhraseWord {
  guard let first = sentence.tokens.first, let role = phraseWord(document.tokens[first]) else { return [] }
  return role.contains(.subordinator) && !role.contains(.preposition) ? role : []
}

private func appendClause(_ range: Range<Int>, _ opener: PhraseWord, _ document: Document, to clauses: inout [Clause]) {
  guard !range.isEmpty else { return }
  clauses.append(Clause(tokens: range, opener: opener))
}

/// The role of the word that opens a clause at a token, or nil when none begins there.
private func clauseBoundary(at index: Int, in bounds: Range<Int>, of document: Document) -> PhraseWord? {
  let token = document.tokens[index]
  if token.kind == .dash { return [] }
  if token.kind == .mark, isStrongMark(token, document) { return [] }
  guard token.kind == .word, let role = phraseWord(token) else { return nil }
  let follows = document.tokens[index - 1]
  let isAfterComma = follows.kind == .mark
  if role.contains(.subordinator) {
    if role.contains(.preposition) {
      let isConjunction = subordinators.contains(token.lower) || leadsVerb(from: index, in: bounds, of: document)
      return isAfterComma || isConjunction ? role : nil
    }
    return role
  }
  if role.contains(.relative) {
    if isAfterComma { return role }
    return token.lower == "who" || token.lower == "which" ? role : nil
  }
  if role.contains(.coordinator), index + 1 < bounds.upperBound {
    return opensClause(after: index, isAfterComma: isAfterComma, in: bounds, of: document) ? role : nil
  }
  return nil
}

private func isStrongMark(_ token: Token, _ document: Document) -> Bool {
  let byte = document.article.text[token.span.start]
  return byte == 0x3B || byte == 0x28
}

/// `and` or `but` begins a clause when a subject and a verb follow, which an auxiliary or pronoun within six words shows.
private func opensClause(after index: Int, isAfterComma: Bool, in bounds: Range<Int>, of document: Document) -> Bool {
  if isAfterComma, document.tokens[index].lower == "but" { return true }
  let next = document.tokens[index + 1]
  if let role = phraseWord(next), role.contains(.pronoun) { return true }
  for position in (index + 1)..<min(bounds.upperBound, index + 7) {
    let token = document.tokens[position]
    guard token.kind == .word || token.kind == .hyphen || token.kind == .number else { return false }
    let role = phraseWord(token) ?? []
    if position > index + 1, !role.isDisjoint(with: [.be, .have, .future, .modal]), token.lower != "'s" {
      return !joinsPair(index, in: bounds, of: document)
    }
    guard position > index + 1, speechPasts.contains(token.lower) else { continue }
    if isAfterComma { return true }
    if meetingPasts.contains(token.lower), hasDeed(before: index, in: bounds, of: document) { return true }
  }
  return false
}

/// "since Norway invaded", against "since Monday".
private func leadsVerb(from index: Int, in bounds: Range<Int>, of document: Document) -> Bool {
  guard document.tokens[index].lower == "since" || document.tokens[index].lower == "until" else { return false }
  return (index + 2..<max(index + 2, min(bounds.upperBound, index + 7))).contains { position in
    eventTriggers[document.tokens[position].lower]?.contains { $0.isVerb && $0.form == .past } ?? false
  }
}

/// "between Oslo and Bergen was cut": the coordinator joins the ends of a way.
private func joinsPair(_ index: Int, in bounds: Range<Int>, of document: Document) -> Bool {
  (max(bounds.lowerBound, index - 4)..<index).contains {
    document.tokens[$0].lower == "between" || document.tokens[$0].lower == "both"
  }
}

/// Whether what stands before a coordinator has its verb already: "A met B and C met D", against "A and B met".
private func hasDeed(before index: Int, in bounds: Range<Int>, of document: Document) -> Bool {
  (max(bounds.lowerBound, index - 12)..<index).contains { meetingPasts.contains(document.tokens[$0].lower) }
}

/// Verbs in the past that show, behind "and" and a name, that a clause has begun.
private let speechPasts: Set<WordKey> = [
  "said", "says", "told", "warned", "added", "called", "urged", "accused", "described", "denied", "rejected",
  "signaled",
  "announced", "met", "spoke", "visited", "demanded",
]

/// Verbs of meeting in the past, which take a subject and an object.
private let meetingPasts: Set<WordKey> = ["met", "spoke", "visited", "called", "phoned", "hosted", "received"]

/// Prepositions that open a clause even where no comma stands before them.
private let subordinators: Set<WordKey> = ["after", "before", "as"]
