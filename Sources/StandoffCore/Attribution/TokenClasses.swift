/// The classes and speech verbs of all tokens of a document.
///
/// A capital inside a sentence makes a name of any word ("Will", "May"), except in a headline, where all words have one.
///
/// - Complexity: O(tokens).
func classifiedTokens(of document: Document, timexes: [Timex]) -> (classes: [ReportingWordClass], cues: [CueWord?]) {
  var classes = [ReportingWordClass](repeating: [], count: document.tokens.count)
  var cues = [CueWord?](repeating: nil, count: document.tokens.count)
  let listed = listedWords
  let (tokens, text) = (document.tokens, document.article.text)
  let (clear, it, on, known): (WordKey, WordKey, WordKey, WordKey) = ("clear", "it", "on", "known")
  for sentence in document.sentences {
    let isHeadline = isTitleCase(sentence, in: document)
    var isFirst = true
    for index in sentence.tokens {
      let token = tokens[index]
      guard token.kind == .word else {
        classes[index] = markClass(token, text: text)
        // "KELEMEN: And Blinken": a capital after such a mark says no more than one at the start.
        if classes[index].has([.colon, .quote, .stop]) { isFirst = true }
        continue
      }
      let listed = listed[token.lower]
      if token.isCapitalised && !isFirst && !isHeadline {
        classes[index] = nameClass(listed?.classes ?? [], token)
      } else {
        classes[index] = wordClass(listed, token, text: text)
        if isFirst { classes[index].insert(.first) }
        cues[index] = listed?.cue
      }
      if classes[index].has(.genitive), index > 0,
        classes[index - 1].has([.subjectPronoun, .that, .question, .relative])
      {
        classes[index] = .be
      } else if classes[index].has(.genitive) {
        classes[index] = isSaying(index + 1, in: document) ? .be : .genitive
      }
      if token.lower == clear, let form = makingForm(before: index, in: document) {
        cues[index] = cueWords["say"].map { CueWord(verb: $0.verb, form: form) }
        classes[index] = [.cue, .nominal]
      }
      if token.lower == known, let form = tellingForm(before: index, in: document) {
        cues[index] = cueWords["say"].map { CueWord(verb: $0.verb, form: form) }
        classes[index] = [.cue, .nominal]
      }
      if token.lower == it, isPutting(before: index, from: sentence.tokens.lowerBound, in: document) {
        cues[index] = cueWords["say"].map { CueWord(verb: $0.verb, form: .past) }
        classes[index] = [.cue, .nominal]
      }
      if token.lower == on, isGoingOn(at: index, from: sentence.tokens.lowerBound, in: document) {
        cues[index] = cueWords["say"].map { CueWord(verb: $0.verb, form: .past) }
        classes[index] = [.cue, .nominal]
      }
      isFirst = false
    }
  }
  for timex in timexes where timex.type == .date || timex.type == .time {
    for index in timex.tokens where classes[index].has([.nominal, .adverb]) { classes[index].insert(.time) }
  }
  return (classes, cues)
}

/// "as she put it," "he put it this way:": what follows tells it from a thing that is put somewhere.
private func isPutting(before index: Int, from lower: Int, in document: Document) -> Bool {
  guard index > lower, index + 1 < document.tokens.count, puttingForms.contains(document.tokens[index - 1].lower) else {
    return false
  }
  let next = document.tokens[index + 1]
  guard next.kind == .mark || next.kind == .terminator || next.lower == "this" || next.lower == "in" else {
    return false
  }
  if document.article.text[next.span.start] == 0x3A || next.lower == "this" { return true }
  return (max(lower, index - 14)..<index).contains { document.tokens[$0].lower == "as" }
}

/// "“…,” he went on.", "she went on: “…”": a mark behind tells it from a journey that goes on.
private func isGoingOn(at index: Int, from lower: Int, in document: Document) -> Bool {
  guard index > lower + 1, document.tokens[index - 1].lower == "went", index + 1 < document.tokens.count else {
    return false
  }
  let next = document.tokens[index + 1]
  if next.kind == .mark, document.article.text[next.span.start] == 0x3A { return true }
  guard next.kind == .mark || next.kind == .terminator else { return false }
  return (max(lower, index - 8)..<index - 1).contains {
    document.tokens[$0].kind == .closeQuote || document.tokens[$0].kind == .straightQuote
      || document.article.text[document.tokens[$0].span.start] == 0x2C
  }
}

private let puttingForms: Set<WordKey> = ["put", "puts"]

/// "made clear that", "makes it clear that": the form in which the verb stands.
private func makingForm(before index: Int, in document: Document) -> CueForm? {
  guard index > 0 else { return nil }
  let before = document.tokens[index - 1].lower == "it" && index > 1 ? index - 2 : index - 1
  switch document.tokens[before].lower {
  case "make": return .base
  case "makes": return .third
  case "made": return .past
  case "making": return .gerund
  default: return nil
  }
}

/// "let it be known that", "made it known that": the form in which the verb stands.
private func tellingForm(before index: Int, in document: Document) -> CueForm? {
  guard index > 2 else { return nil }
  if document.tokens[index - 1].lower == "it" { return makingForm(before: index, in: document) }
  guard document.tokens[index - 1].lower == "be", document.tokens[index - 2].lower == "it" else { return nil }
  switch document.tokens[index - 3].lower {
  case "let": return .base
  case "lets": return .third
  case "letting": return .gerund
  default: return nil
  }
}

/// "Lavrov's saying that": the -ing form of a speech verb makes a verb of the ending before it.
private func isSaying(_ index: Int, in document: Document) -> Bool {
  guard index + 1 < document.tokens.count, listedWords[document.tokens[index].lower]?.cue?.form == .gerund else {
    return false
  }
  let next = listedWords[document.tokens[index + 1].lower]?.classes ?? []
  return next.has([.that, .subjectPronoun]) || document.tokens[index + 1].kind == .openQuote
}

struct ListedWord: Sendable {
  var classes: ReportingWordClass
  var cue: CueWord?
}

/// Both lists in one table, so that a token is looked up once.
let listedWords: WordMap<ListedWord> = {
  var result = wordClasses.mapValues { ListedWord(classes: $0, cue: nil) }
  for (key, cue) in cueWords {
    var entry = result[key] ?? ListedWord(classes: [], cue: nil)
    entry.cue = cue
    entry.classes.insert(.cue)
    if cue.form == .past { entry.classes.insert(.past) }
    if cue.form == .gerund { entry.classes.insert(.gerund) }
    result[key] = entry
  }
  return WordMap(result)
}()

private func isTitleCase(_ sentence: Sentence, in document: Document) -> Bool {
  var words = 0
  var capitals = 0
  for index in sentence.tokens where document.tokens[index].kind == .word && document.tokens[index].span.count > 3 {
    words += 1
    if document.tokens[index].isCapitalised { capitals += 1 }
  }
  return words >= 4 && capitals * 5 >= words * 4
}

private func nameClass(_ listed: ReportingWordClass, _ token: Token) -> ReportingWordClass {
  let isAcronym = token.flags.contains(.allCapitals) && token.span.count > 1
  if listed.has([.subjectPronoun, .genitive]) && !listed.has([.be]) && !isAcronym { return listed }
  var result: ReportingWordClass = [.proper, .nominal]
  result.formUnion(listed.intersection([.time, .occasion, .audience, .speakers]))
  return result
}

private func wordClass(_ listed: ListedWord?, _ token: Token, text: [UInt8]) -> ReportingWordClass {
  guard var result = listed?.classes else { return suffixClass(token, text: text) }
  let isClosed = result.has(ReportingWordClass.closed.union([.determiner, .possessivePronoun, .adverb, .genitive]))
  if !isClosed || result.has(.verb) { result.insert(.nominal) }
  return result
}

private func suffixClass(_ token: Token, text: [UInt8]) -> ReportingWordClass {
  var result: ReportingWordClass = token.isCapitalised ? [.nominal, .proper] : .nominal
  guard token.span.count > 4, let suffix = suffix(of: token, text: text), !notSuffixed.contains(token.lower) else {
    return result
  }
  if suffix.has(.adverb) { return .adverb }
  result.formUnion(suffix)
  return result
}

/// What the end of a word of more than four bytes makes of it.
private func suffix(of token: Token, text: [UInt8]) -> ReportingWordClass? {
  let end = token.span.end
  switch (text[end - 3], text[end - 2], text[end - 1]) {
  case (_, 0x6C, 0x79): return .adverb  // -ly
  case (let before, 0x65, 0x64) where before != 0x65: return .past  // -ed
  case (0x69, 0x6E, 0x67): return .gerund  // -ing
  default: return nil
  }
}

/// Nouns and adjectives that end in -ly, -ed or -ing by chance.
private let notSuffixed: Set<WordKey> = [
  "family", "ally", "supply", "rally", "assembly", "monopoly", "anomaly", "bully", "italy", "july", "emily", "kelly",
  "molly", "sally", "billy", "homily", "friendly", "likely", "unlikely", "deadly", "elderly", "daily", "weekly",
  "monthly", "quarterly", "hundred", "sacred", "naked", "wicked", "thing", "something", "nothing", "anything",
  "everything", "king", "morning", "evening", "spring", "string", "building", "meeting", "briefing", "hearing",
  "ceiling", "wedding", "beijing", "sterling", "being", "during", "united", "early", "only", "holy", "lonely", "ugly",
]

private func markClass(_ token: Token, text: [UInt8]) -> ReportingWordClass {
  switch token.kind {
  case .openQuote, .closeQuote, .straightQuote: return .quote
  case .terminator: return .stop
  case .hyphen: return token.hasSpaceBefore ? .dash : .hyphen
  case .dash: return .dash
  case .word, .number, .alphanumeric, .address: return .nominal
  case .mark: break
  }
  switch text[token.span.start] {
  case 0x2C: return .comma
  case 0x3A: return .colon
  case 0x3B: return .semicolon
  case 0x28, 0x5B: return .openBracket
  case 0x29, 0x5D: return .closeBracket
  case 0x26: return .coordinator
  default: return .nominal
  }
}
