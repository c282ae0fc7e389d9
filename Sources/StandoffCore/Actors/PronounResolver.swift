/// Finds whom `he`, `she`, `they`, `who` and `it` stand for, among what was met last.
///
/// News pronouns go back to the last named person of fitting gender in about three of four cases (GUM news: 77 %); subjects and
/// speakers come before others, and words inside quotation marks before words outside only for pronouns inside.
struct PronounResolver {
  private let text: ActorText
  /// For each token whether it stands between double quotation marks.
  private let quoted: [Bool]
  /// For each sentence whether it stands outside the running text: a heading, or the caption of a picture.
  private let isAside: [Bool]
  /// For each sentence how many before it hold words outside quotation marks: a long quotation takes nobody further away.
  private let place: [Int]
  private var recent: [Antecedent] = []
  /// The sentence that was read last.
  private var sentence = 0
  /// The sentence whose subject was last seen to speak, and the token of that subject.
  private var report: (sentence: Int, token: Int)?

  private struct Antecedent {
    let chain: Int
    let sighting: Int
    let token: Int
    let sentence: Int
    let isSubject: Bool
    let isSpeaker: Bool
    let isOwner: Bool
    let leadsSentence: Bool
    let isQuoted: Bool
    /// In what somebody before it in the sentence says: "Hale said Berg had left".
    let isReported: Bool
  }

  init(_ text: ActorText) {
    self.text = text
    let quoted = Self.quotedTokens(text)
    self.quoted = quoted
    isAside = asideSentences(of: text)
    var count = 0
    place = text.document.sentences.map { sentence in
      if sentence.tokens.contains(where: { text.tokens[$0].kind == .word && !quoted[$0] }) { count += 1 }
      return count
    }
  }

  private static func quotedTokens(_ text: ActorText) -> [Bool] {
    var result = [Bool](repeating: false, count: text.tokens.count)
    // Single marks are as often apostrophes.
    for run in quotedRuns(in: text.document)
    where text.tokens[run.tokens.lowerBound].span.count > 1 || text.byte(run.tokens.lowerBound) == 0x22 {
      for token in run.tokens { result[token] = true }
    }
    return result
  }

  // MARK: What was met

  mutating func note(_ index: Int, _ sightings: [Sighting]) {
    let sighting = sightings[index]
    if sighting.kind == .label { return noteHeadingSpeaker(index, sightings) }
    guard !sighting.tokens.isEmpty, sighting.entity != .place, sighting.kind != .demonym || isPeople(sighting) else {
      return
    }
    var start = sighting.tokens.lowerBound
    var isNested = false
    if let last = recent.last {
      let before = sightings[last.sighting].tokens
      if last.chain == sighting.chain, start - before.upperBound <= 1, start >= before.upperBound,
        start == before.upperBound || text.isComma(before.upperBound)
      {
        start = before.lowerBound
      }
      // "Hale's spokesman": the spokesman leads, not Hale.
      isNested = before.upperBound > sighting.tokens.upperBound && before.contains(start)
    }
    let token = sighting.tokens.lowerBound
    guard let sentence = sentenceIndex(at: sighting.span.start), !isAside[sentence] else { return }
    let next = sighting.tokens.upperBound
    let isOwner = next < text.tokens.count && text.isPossessive(next)
    let leads = !isOwner && !isNested && !isSubordinate(start, in: sentence)
    let isSubject = leads && isSubject(start..<next, in: sentence)
    let isSpeaker = leads && (isSpeaker(sighting.tokens) || isHolderOfView(sighting.tokens, in: sentence))
    let isReported =
      isComplement(start, in: sentence)
      || report.map { $0.sentence == sentence && $0.token < token && !contrasts(start, in: sentence) } ?? false
    if isSpeaker, !isReported, !quoted[token] { report = (sentence, token) }
    recent.append(
      Antecedent(
        chain: sighting.chain, sighting: index, token: token, sentence: sentence, isSubject: isSubject,
        isSpeaker: isSpeaker, isOwner: isOwner,
        leadsSentence: !isNested && start == text.firstWord(of: text.document.sentences[sentence]),
        isQuoted: quoted[token], isReported: isReported))
    if recent.count > 64 { recent.removeFirst(32) }
  }

  /// As that of the document; the offsets come in order.
  private mutating func sentenceIndex(at offset: Int) -> Int? {
    let sentences = text.document.sentences
    while sentence < sentences.count, sentences[sentence].span.end <= offset { sentence += 1 }
    return sentence < sentences.count && sentences[sentence].span.start <= offset ? sentence : nil
  }

  private func isPeople(_ sighting: Sighting) -> Bool {
    let before = sighting.tokens.lowerBound - 1
    return before >= 0 && text.tokens[before].lower == "the"
  }

  /// "Holt: We want no war" over a paragraph that is no turn: who speaks below.
  private mutating func noteHeadingSpeaker(_ index: Int, _ sightings: [Sighting]) {
    let sentences = text.document.sentences
    _ = sentenceIndex(at: sightings[index].span.start)
    guard sentence + 1 < sentences.count, sentences[sentence].block != sentences[sentence + 1].block,
      text.document.block(of: sentences[sentence + 1]).kind == .paragraph
    else { return }
    recent.append(
      Antecedent(
        chain: sightings[index].chain, sighting: index, token: sentences[sentence].tokens.lowerBound,
        sentence: sentence, isSubject: true, isSpeaker: true, isOwner: false, leadsSentence: true, isQuoted: false,
        isReported: false))
  }

  /// "Hale said no, but Berg", "While Hale said no, Berg": the subject of another main clause.
  private func contrasts(_ name: Int, in sentence: Int) -> Bool {
    let start = beforeHonorific(name)
    guard start > 0 else { return false }
    if Self.contrasting.contains(text.tokens[start - 1].lower) { return true }
    let opening = text.firstWord(of: text.document.sentences[sentence])
    return text.isComma(start - 1) && Self.clauseOpeners.contains(text.tokens[opening].lower)
  }

  /// "Hale set out how a minister had said": what another subject tells of.
  private func isComplement(_ name: Int, in sentence: Int) -> Bool {
    let before = beforeHonorific(name) - 1
    guard before >= 0, Self.complementizers.contains(text.tokens[before].lower) else { return false }
    return recent.last.map { $0.sentence == sentence && ($0.isSubject || $0.isSpeaker) } ?? false
  }

  private static let complementizers: Set<WordKey> = ["that", "how", "why", "whether"]

  /// "While Hale said no,": another subject follows. "As Hale said," leads.
  private func isSubordinate(_ name: Int, in sentence: Int) -> Bool {
    let start = beforeHonorific(name)
    guard start > 0, start - 1 == text.firstWord(of: text.document.sentences[sentence]) else { return false }
    let opener = text.tokens[start - 1].lower
    return opener != "as" && Self.clauseOpeners.contains(opener)
  }

  private func beforeHonorific(_ name: Int) -> Int {
    var start = name
    while start > 0, text.classes[start - 1].contains(.honorific) { start -= 1 }
    return start
  }

  private static let contrasting: Set<WordKey> = ["but", "while", "whereas", "although", "though"]
  private static let clauseOpeners: Set<WordKey> = [
    "while", "as", "when", "after", "although", "though", "since", "because", "before", "whereas", "if",
  ]

  /// No preposition before it, and a verb or the start of the sentence beside it.
  private func isSubject(_ tokens: Range<Int>, in sentence: Int) -> Bool {
    var first = tokens.lowerBound
    while first > 0, text.classes[first - 1].contains(.honorific) { first -= 1 }
    if first == text.firstWord(of: text.document.sentences[sentence]) { return true }
    let next = tokens.upperBound
    if next < text.tokens.count, !text.classes[next].isDisjoint(with: [.sayVerb, .actVerb]) { return true }
    let before = tokens.lowerBound - 1
    guard before >= 0 else { return true }
    if isApposed(first, in: sentence) { return true }
    if isHolderOfView(first..<next, in: sentence) { return true }
    switch text.tokens[before].kind {
    case .terminator, .openQuote, .closeQuote: return true
    default:
      return text.tokens[before].lower == "said" || text.tokens[before].lower == "says"
        || text.tokens[before].lower == "that"
    }
  }

  /// "Another judge, Jan Holt,": what opens the sentence and this are one.
  private func isApposed(_ start: Int, in sentence: Int) -> Bool {
    guard text.isComma(start - 1) else { return false }
    let opening = text.firstWord(of: text.document.sentences[sentence])
    guard opening < start - 1, start - opening <= 7, text.classes[opening].contains(.determiner) else { return false }
    return (opening..<start - 1).allSatisfy { text.tokens[$0].isWord }
      && (opening..<start - 1).allSatisfy {
        text.classes[$0].isDisjoint(with: [.sayVerb, .actVerb, .placePreposition, .calendar])
      }
  }

  /// "For Hale, the talks could fail.": whose view it is.
  private func isHolderOfView(_ tokens: Range<Int>, in sentence: Int) -> Bool {
    let before = tokens.lowerBound - 1
    return before == text.firstWord(of: text.document.sentences[sentence]) && text.tokens[before].lower == "for"
      && tokens.upperBound < text.tokens.count && text.isComma(tokens.upperBound)
  }

  private func isSpeaker(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    if next < text.tokens.count, text.classes[next].contains(.sayVerb) { return true }
    if tokens.lowerBound > 1, text.tokens[tokens.lowerBound - 1].lower == "to",
      text.tokens[tokens.lowerBound - 2].lower == "according"
    {
      return true
    }
    // "“…,” said Hale", not "Berg said Hale was late".
    let verb = tokens.lowerBound - 1
    guard verb > 0, text.classes[verb].contains(.sayVerb) else { return false }
    return text.tokens[verb - 1].kind != .word
  }

  // MARK: Whom it stands for

  mutating func antecedent(of index: Int, _ sightings: [Sighting], _ chains: [ChainDraft]) -> Int? {
    let token = sightings[index].tokens.lowerBound
    guard let form = PronounForm(text.tokens[token].lower) else { return nil }
    if form == .relative { return relativeAntecedent(token, sightings, chains) }
    guard let sentence = sentenceIndex(at: sightings[index].span.start) else { return nil }
    if form == .neuter, !isSayingSubject(token) { return nil }
    return best(form, token, sentence, chains)
  }

  /// Whom "his" or "her" before a token's noun stands for.
  mutating func person(before token: Int, _ chains: [ChainDraft]) -> Int? {
    guard let form = PronounForm(text.tokens[token].lower),
      let sentence = sentenceIndex(at: text.tokens[token].span.start)
    else { return nil }
    return best(form, token, sentence, chains)
  }

  private func best(_ form: PronounForm, _ token: Int, _ sentence: Int, _ chains: [ChainDraft]) -> Int? {
    var best: (chain: Int, score: Int)?
    for candidate in recent.reversed().prefix(32) where distance(candidate, sentence) <= 4 {
      guard let fit = form.fit(chains[candidate.chain].agreement) else { continue }
      let score = fit + score(candidate, token: token, sentence: sentence)
      if best.map({ $0.score < score }) ?? true { best = (candidate.chain, score) }
    }
    return best?.chain
  }

  /// Whose "its" or "their" is before a part of a state: the state or body met last, subjects first.
  mutating func possessor(before token: Int, _ chains: [ChainDraft], ofStates: Bool = false) -> Int? {
    guard let sentence = sentenceIndex(at: text.tokens[token].span.start) else { return nil }
    var best: (chain: Int, score: Int)?
    for candidate in recent.reversed().prefix(12) where distance(candidate, sentence) <= 2 {
      let kind = chains[candidate.chain].kind
      if ofStates, kind != .state { continue }
      guard kind == .state || kind == .organisation || kind == .body && chains[candidate.chain].entry != nil else {
        continue
      }
      let score = score(candidate, token: token, sentence: sentence)
      if best.map({ $0.score < score }) ?? true { best = (candidate.chain, score) }
    }
    return best?.chain
  }

  /// The sentences between, those that only quote left out.
  private func distance(_ candidate: Antecedent, _ sentence: Int) -> Int {
    candidate.isQuoted ? sentence - candidate.sentence : place[sentence] - place[candidate.sentence]
  }

  private func score(_ candidate: Antecedent, token: Int, sentence: Int) -> Int {
    var score = -3 * distance(candidate, sentence)
    if candidate.isSubject { score += 2 }
    if candidate.isSpeaker { score += (candidate.isSubject ? 1 : 3) + (isQuotationTag(token) ? 2 : 0) }
    if candidate.isQuoted != quoted[token] { score -= 5 }
    // "Hale said Berg had left. He added": who spoke last goes on speaking, not whom he spoke of.
    if candidate.isReported, candidate.sentence != sentence, !quoted[token], isSayer(token) { score -= 4 }
    // "Hale's answer was sober. He said": the owner leads the sentence.
    if candidate.isOwner { score += candidate.leadsSentence ? 2 : -1 }
    // "Hale should go, he said": nobody names himself in what he says.
    if candidate.sentence == sentence, candidate.token < token, isTrailingTag(token) { score -= 8 }
    // "Biden told him": the object is not the subject of its own verb.
    if candidate.sentence == sentence, candidate.isSubject, token - candidate.token < 4, isObject(token) { score -= 8 }
    return score
  }

  /// "he said", "he also said", "according to him", "in her view"
  private func isSayer(_ token: Int) -> Bool {
    if isSayingSubject(token) { return true }
    let before = token - 1
    guard before >= 0 else { return false }
    if text.tokens[before].lower == "to" { return before > 0 && text.tokens[before - 1].lower == "according" }
    return text.tokens[before].lower == "in" && token + 1 < text.tokens.count
      && Self.viewNouns.contains(text.tokens[token + 1].lower)
  }

  private static let viewNouns: Set<WordKey> = ["opinion", "view", "words", "assessment", "telling", "judgment"]

  /// "“…,” he said"
  private func isQuotationTag(_ token: Int) -> Bool {
    guard token > 0, isSayingSubject(token) else { return false }
    let kind = text.tokens[token - 1].kind
    return kind == .closeQuote || kind == .straightQuote
  }

  /// "…, he said"
  private func isTrailingTag(_ token: Int) -> Bool {
    isSayingSubject(token) && token > 0 && (text.isComma(token - 1) || isSpacedDash(token - 1))
      && (token + 2 >= text.tokens.count || text.tokens[token + 2].kind != .word)
  }

  private func isSpacedDash(_ index: Int) -> Bool {
    let kind = text.tokens[index].kind
    return (kind == .dash || kind == .hyphen) && text.tokens[index].hasSpaceBefore
      && text.tokens[index + 1].hasSpaceBefore
  }

  private func isObject(_ token: Int) -> Bool {
    let lower = text.tokens[token].lower
    return lower == "him" || lower == "them"
  }

  private func isSayingSubject(_ token: Int) -> Bool {
    var next = token + 1
    while next < text.tokens.count, next < token + 3, Self.beforeSaying.contains(text.tokens[next].lower) { next += 1 }
    return next < text.tokens.count && text.classes[next].contains(.sayVerb)
  }

  private static let beforeSaying: Set<WordKey> = [
    "also", "later", "then", "has", "had", "further", "again", "repeatedly",
  ]

  /// "Wang Yi, who urged": what ends right before it.
  private func relativeAntecedent(_ token: Int, _ sightings: [Sighting], _ chains: [ChainDraft]) -> Int? {
    for candidate in recent.reversed().prefix(4) {
      let kind = chains[candidate.chain].kind
      guard kind == .person || kind == .group || sightings[candidate.sighting].kind == .demonym else { continue }
      let gap = token - sightings[candidate.sighting].tokens.upperBound
      if gap == 0 || gap == 1 && text.isComma(token - 1) { return candidate.chain }
    }
    return nil
  }
}

/// What a pronoun asks of its antecedent.
enum PronounForm {
  case masculine, feminine, pluralSubject, plural, relative, neuter

  init?(_ word: WordKey) {
    guard let form = Self.forms[word] else { return nil }
    self = form
  }

  private static let forms = WordMap<PronounForm>([
    "he": .masculine, "him": .masculine, "his": .masculine, "himself": .masculine,
    "she": .feminine, "her": .feminine, "hers": .feminine, "herself": .feminine,
    "they": .pluralSubject, "them": .plural, "their": .plural, "theirs": .plural, "themselves": .plural,
    "who": .relative, "whose": .relative, "whom": .relative, "it": .neuter, "its": .neuter, "itself": .neuter,
  ])

  /// Nil when number or gender speaks against it; else how well it fits.
  func fit(_ chain: ChainDraft.Agreement) -> Int? {
    switch self {
    case .masculine: fit(chain, .male)
    case .feminine: fit(chain, .female)
    case .plural: isSeveral(chain) ? 3 : nil
    case .pluralSubject: isSeveral(chain) ? 3 : chain.kind == .person || chain.kind == .place ? nil : -2
    case .neuter: chain.kind == .person || chain.isPlural || chain.kind == .place ? nil : 0
    case .relative: 0
    }
  }

  private func isSeveral(_ chain: ChainDraft.Agreement) -> Bool { chain.isPlural || chain.kind == .group }

  private func fit(_ chain: ChainDraft.Agreement, _ gender: Gender) -> Int? {
    guard chain.kind == .person, !chain.isPlural, chain.gender == nil || chain.gender == gender else { return nil }
    return chain.gender == gender ? 2 : 0
  }
}
