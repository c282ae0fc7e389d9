/// A stretch of a sentence with one predicate, as far as marks and connecting words tell.
struct Clause: Hashable, Sendable {
  let tokens: Range<Int>
  /// The word that opens it, when it is a connecting word.
  let opener: PhraseWord
}

/// Cuts the sentences of a document into clauses.
struct ClauseReader: Sendable {
  let document: Document
  /// What the lists say of each token.
  let words: [EventWord]

  /// Appends the clauses of a sentence, cut at semicolons, dashes and colons, at connecting words, and at given offsets (where reported content
  /// begins or ends).
  ///
  /// - Parameter cuts: byte offsets, sorted.
  /// - Complexity: O(tokens of the sentence + cuts).
  func appendClauses(of sentence: Sentence, cuts: [Int] = [], to result: inout [Clause]) {
    var start = sentence.tokens.lowerBound
    var opener = openingRole(of: sentence)
    var cut = 0
    for index in sentence.tokens {
      var isCut = false
      while cut < cuts.count, cuts[cut] <= document.tokens[index].span.start {
        isCut = isCut || cuts[cut] > document.tokens[start].span.start
        cut += 1
      }
      guard index > start else { continue }
      let boundary = clauseBoundary(at: index, in: sentence.tokens)
      guard isCut || boundary != nil else { continue }
      result.append(Clause(tokens: start..<index, opener: opener))
      start = index
      opener = boundary ?? []
    }
    if start < sentence.tokens.upperBound {
      result.append(Clause(tokens: start..<sentence.tokens.upperBound, opener: opener))
    }
  }
}

extension ClauseReader {
  /// The role of a connecting word that opens a sentence: "If talks fail, …".
  private func openingRole(of sentence: Sentence) -> PhraseWord {
    guard let role = sentence.tokens.first.map({ words[$0].role }) else { return [] }
    return role.contains(.subordinator) && !role.contains(.preposition) ? role : []
  }

  /// The role of the word that opens a clause at a token, or nil when none begins there.
  private func clauseBoundary(at index: Int, in bounds: Range<Int>) -> PhraseWord? {
    let kind = document.tokens[index].kind
    if kind == .dash { return [] }
    if kind == .mark, isStrongMark(index) { return [] }
    let role = words[index].role
    guard kind == .word, !role.isDisjoint(with: .connecting) else { return nil }
    let isAfterComma = document.tokens[index - 1].kind == .mark
    if role.contains(.subordinator) {
      if role.contains(.preposition) {
        let isConjunction = subordinators.contains(document.tokens[index].lower) || leadsVerb(from: index, in: bounds)
        return isAfterComma || isConjunction ? role : nil
      }
      return role
    }
    if role.contains(.relative) {
      if isAfterComma { return role }
      return ["who", "which"].contains(document.tokens[index].lower) ? role : nil
    }
    if role.contains(.coordinator), index + 1 < bounds.upperBound {
      return opensClause(after: index, isAfterComma: isAfterComma, in: bounds) ? role : nil
    }
    return nil
  }

  private func isStrongMark(_ index: Int) -> Bool {
    let byte = document.article.text[document.tokens[index].span.start]
    return byte == 0x3B || byte == 0x28
  }

  /// `and` or `but` begins a clause when a subject and a verb follow, which an auxiliary or pronoun within six words shows.
  private func opensClause(after index: Int, isAfterComma: Bool, in bounds: Range<Int>) -> Bool {
    if isAfterComma, document.tokens[index].lower == "but" { return true }
    if words[index + 1].role.contains(.pronoun) { return true }
    for position in (index + 1)..<min(bounds.upperBound, index + 7) {
      let token = document.tokens[position]
      guard token.kind == .word || token.kind == .hyphen || token.kind == .number else { return false }
      guard position > index + 1 else { continue }
      let word = words[position]
      if !word.role.isDisjoint(with: [.be, .have, .future, .modal]), token.lower != "'s" {
        return !joinsPair(index, in: bounds)
      }
      if word.classes.contains(.speechPast), isAfterComma { return true }
      if word.classes.contains([.speechPast, .meetingPast]), hasDeed(before: index, in: bounds) { return true }
    }
    return false
  }

  /// "since Norway invaded", against "since Monday".
  private func leadsVerb(from index: Int, in bounds: Range<Int>) -> Bool {
    guard document.tokens[index].lower == "since" || document.tokens[index].lower == "until" else { return false }
    return (index + 2..<max(index + 2, min(bounds.upperBound, index + 7))).contains { position in
      words[position].classes.contains(.trigger)
        && eventTriggers[document.tokens[position].lower]?.contains { $0.isVerb && $0.form == .past } ?? false
    }
  }

  /// "between Oslo and Bergen was cut": the coordinator joins the ends of a way.
  private func joinsPair(_ index: Int, in bounds: Range<Int>) -> Bool {
    (max(bounds.lowerBound, index - 4)..<index).contains {
      document.tokens[$0].lower == "between" || document.tokens[$0].lower == "both"
    }
  }

  /// Whether what stands before a coordinator has its verb already: "A met B and C met D", against "A and B met".
  private func hasDeed(before index: Int, in bounds: Range<Int>) -> Bool {
    (max(bounds.lowerBound, index - 12)..<index).contains { words[$0].classes.contains(.meetingPast) }
  }
}

/// Verbs in the past that show, behind "and" and a name, that a clause has begun.
let speechPasts: Set<WordKey> = [
  "said", "says", "told", "warned", "added", "called", "urged", "accused", "described", "denied", "rejected",
  "signaled",
  "announced", "met", "spoke", "visited", "demanded",
]

/// Verbs of meeting in the past, which take a subject and an object.
let meetingPasts: Set<WordKey> = ["met", "spoke", "visited", "called", "phoned", "hosted", "received"]

/// Prepositions that open a clause even where no comma stands before them.
private let subordinators: Set<WordKey> = ["after", "before", "as"]
