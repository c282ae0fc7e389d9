/// A short line that says what an event is, in the words of a report.
///
/// For a statement, what was said (content or quotation), with speaker and cue where the content alone is no clause; otherwise the clause that
/// reports it. Words that only lead over from the sentence before are left out; a clause that begins in mid-sentence gives way to
/// its sentence.
func eventLabel(_ mention: EventMention, in annotated: AnnotatedDocument) -> String {
  let document = annotated.document
  let sentence = document.sentences[mention.sentence].span
  if let attribution = mention.attribution, mention.kind.family == .speech,
    let speech = spokenWords(mention, annotated.attributions[attribution])
  {
    let attribution = annotated.attributions[attribution]
    let text = cleaned(joinedWords(from: speech, of: attribution, in: sentence, document))
    if isClause(attribution, text), !beginsInside(text, startsWithOwner: true) { return capped(text) }
    return capped(cleaned(document.text(tellingSpan(attribution, speech, sentence, in: document) ?? sentence)))
  }
  if let attribution = mention.attribution.map({ annotated.attributions[$0] }), isObject(mention, of: attribution),
    let telling = tellingSpan(attribution, mention.core, sentence, in: document)
  {
    return capped(cleaned(document.text(telling)))
  }
  if let figure = figureLabel(mention, in: document) { return capped(figure) }
  let own = wholeClause(mention, in: document)
  let text = cleaned(document.text(own))
  let isInside = beginsInside(text) || own.start > sentence.start && beginsWithParticiple(document.text(own))
  let whole = isInside ? sentence : own
  if !isInside || mention.kind.family != .speech, let late = lateSpan(of: mention, in: whole, document) {
    return capped("…" + withoutEndMarks(withoutMarkup(oneLine(document.text(late)))))
  }
  return capped(isInside ? cleaned(document.text(sentence)) : text)
}

/// What is said from a fragment of it to the end of the sentence, without the tag that stands in its midst: "The road, he said, is open".
private func joinedWords(from speech: Span, of attribution: Attribution, in sentence: Span, _ document: Document)
  -> String
{
  var text = document.text(speech)
  guard let cue = attribution.cue, cue.start >= speech.end, speech.end <= sentence.end else { return text }
  guard let rest = attribution.content.first(where: { $0.start >= cue.end && $0.start < sentence.end }),
    cue.start - speech.end <= longestTag, rest.start - cue.end <= longestTag
  else { return text }
  let isQuoted = text.hasSuffix("”") || text.hasSuffix("\"")
  if isQuoted { text.removeLast() }
  guard let last = text.last, last == "," || last.isLetter else { return document.text(speech) }
  if last == "," { text.removeLast() }
  let other = document.text(Span(rest.start, min(rest.end, sentence.end)))
  let isReopened = other.hasPrefix("“") || other.hasPrefix("\"")
  if isQuoted && !isReopened { return document.text(speech) }
  return text + " " + (isQuoted ? String(other.dropFirst()) : other)
}

/// The bytes that a tag in the midst of what is said has before or behind its verb at most.
private let longestTag = 60

/// Whether a deed is named by the object of a verb of saying: "blamed Norway for the attack of 2015".
private func isObject(_ mention: EventMention, of attribution: Attribution) -> Bool {
  mention.part == nil && partialRules.contains(attribution.rule)
    && attribution.content.first?.start == mention.core.start
}

/// "heading to the talks", "led by the aide": a form that has its subject before it.
private func beginsWithParticiple(_ text: String) -> Bool {
  guard let first = text.split(separator: " ", maxSplits: 1).first, first.first?.isLowercase == true else {
    return false
  }
  return first.hasSuffix("ing") || first.hasSuffix("ed")
    || ["led", "held", "sent", "made", "hit"].contains(String(first))
}

/// Whether what is said stands by itself: a clause, or a quotation that begins like one.
private func isClause(_ attribution: Attribution, _ text: String) -> Bool {
  if partialRules.contains(attribution.rule) || attribution.deniesWhatPrecedes { return false }
  // "denied that its ships had fired", "does not believe that they will leave": without their verb the words say the contrary.
  if attribution.act == .deny || attribution.isNegated { return false }
  guard let first = text.first(where: { !"“\"'‘".contains($0) }) else { return false }
  return !first.isLowercase || !text.hasPrefix("“") || hasVerb(text)
}

/// Whether a quotation has a verb of its own: "the drum is loud", against "the works that are under way".
private func hasVerb(_ text: String) -> Bool {
  let words = text.split(separator: " ").map { WordKey($0) }
  return words.indices.contains {
    verbs.contains(words[$0]) && $0 > 0 && !["that", "which", "who"].contains(words[$0 - 1])
  }
}

/// Forms that a quotation has when it is a clause.
private let verbs: Set<WordKey> = [
  "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "must", "should", "may", "might",
]

/// The rules of reported speech whose content needs its verb to be understood: an object, an infinitive, a question.
private let partialRules: Set<RuleName> = [
  "<subject> <cue> <noun phrase>", "<subject> <cue> to <verb>", "<noun> <subject> <cue> <verb>",
  "<subject> <cue> question clause", "<subject> is adamant that clause",
]

/// From the speaker or the cue to the end of what is said, as far as one sentence has it; nil where another stands between.
private func tellingSpan(_ attribution: Attribution, _ speech: Span, _ sentence: Span, in document: Document) -> Span? {
  guard let cue = attribution.cue, sentence.contains(cue.start), sentence.contains(speech.start),
    attribution.rule != "<noun> <subject> <cue> <verb>"
  else { return nil }
  if attribution.deniesWhatPrecedes { return speech.union(cue) }
  guard cue.start < speech.start, speech.start - cue.end <= 24 else { return nil }
  let contents = attribution.content.filter { $0.start >= speech.start && sentence.contains($0.start) }
  let end = contents.reduce(speech.end) { $1.start - $0 <= 24 ? max($0, $1.end) : $0 }
  var start = cue.start
  if let source = attribution.source, source.end <= cue.start, cue.start - source.end <= 60,
    sentence.contains(source.start), !["who", "which", "that"].contains(oneLine(document.text(source)))
  {
    start = source.start
  }
  return Span(start, min(max(end, cue.end), sentence.end))
}

/// The clause of an event up to its mark, where what it leads in was cut off; from the beginning of the list that its subject ends.
private func wholeClause(_ mention: EventMention, in document: Document) -> Span {
  guard mention.part == nil else { return mention.core }
  let sentence = document.sentences[mention.sentence].tokens
  var first = document.tokenIndex(from: mention.core.start)
  var last = document.tokenIndex(from: mention.core.end - 1)
  while last + 1 < sentence.upperBound, ![.mark, .dash].contains(document.tokens[last + 1].kind) { last += 1 }
  if first > sentence.lowerBound + 2, document.tokens[first - 1].lower == "and", document.tokens[first].isCapitalised,
    document.tokens[first - 2].isCapitalised
  {
    first = sentence.lowerBound
  }
  return document.span(ofTokens: first..<max(first + 1, last + 1))
}

/// The words from shortly before the trigger on, where so much stands before it that a line would not come to it; nil where it does.
private func lateSpan(of mention: EventMention, in whole: Span, _ document: Document) -> Span? {
  guard mention.trigger.start - whole.start > 140 else { return nil }
  let trigger = document.tokenIndex(from: mention.trigger.start)
  let first = (max(0, trigger - 10)..<trigger).first { index in
    let token = document.tokens[index]
    let start = token.span.start
    return token.kind == .word && token.hasSpaceBefore && start >= max(whole.start, mention.core.start)
      && start >= mention.trigger.start - 50 && !insideWords.contains(token.lower)
  }
  guard let first else { return nil }
  return Span(document.tokens[first].span.start, max(mention.trigger.end, whole.end))
}

/// The first fragment of content inside the extent.
private func spokenWords(_ mention: EventMention, _ attribution: Attribution) -> Span? {
  attribution.content.first { mention.extent.overlaps($0) && $0.count > 8 }
}

/// One line without the words that lead over to it and the marks at its end, its first letter a capital.
private func cleaned(_ words: String) -> String {
  var text = withoutMarkup(oneLine(words))[...]
  while let lead = leadsOver.first(where: { begins(text, with: $0) && text.count > $0.count + 12 }) {
    text = Substring(text.utf8.dropFirst(lead.utf8.count))
  }
  let ended = withoutEndMarks(String(text))
  guard let first = ended.first, first.isLowercase, first.isASCII else { return ended }
  return first.uppercased() + ended.dropFirst()
}

/// Whether a text begins with words in lower case, however it writes them.
private func begins(_ text: Substring, with words: String) -> Bool {
  text.utf8.lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }.starts(with: words.utf8)
}

private func withoutEndMarks(_ words: String) -> String {
  var text = words[...]
  while let last = text.last, ",;:–— ".contains(last) || last == "." && !text.hasSuffix("..") && !text.hasSuffix("S.") {
    text = text.dropLast()
  }
  if text.hasSuffix(",”") || text.hasSuffix(",\"") { text = text.dropLast(2) + String(text.suffix(1)) }
  return String(text)
}

/// Whether words begin where no clause and no noun can: `are non-starters`, `of talks would offer`, `to put`.
///
/// - Parameter startsWithOwner: whether `its answer` is such a beginning: what is said may be the object of a verb.
private func beginsInside(_ text: String, startsWithOwner: Bool = false) -> Bool {
  let first = text.prefix { $0 != " " }
  guard !first.isEmpty else { return true }
  let key = WordKey(first.lowercased())
  return insideWords.contains(key) || startsWithOwner && (key == "its" || key == "their")
}

/// What stands before a clause and belongs to the one before it, in lower case. Conjunctions first, then the fillers of speech.
private let leadsOver: [String] = [
  "that ", "and ", "but ", "so ", "yet ", "or ", "because ", "while ", "although ", "though ", "even though ", "when ",
  "after ", "before ", "as ", "meanwhile, ", "still, ", "however, ", "also, ", "well, ", "yeah, ", "yes, ", "no, ",
  "now, ",
  "you know, ", "i mean, ", "of course, ", "interestingly, ", "curiously, ", "in fact, ", "let's not forget, ",
  "let’s not forget, ", "on the other hand, ", "for example, ", "at the same time, ", "in addition, ", "moreover, ",
  "aside from this, ", "(cnn)", "cnn)", "(reuters) - ", "(reuters) – ", "(ap) — ", "- ", "– ", "— ", ", ",
]

/// Words that only go on: forms of be, have and do, modals, and prepositions that take up a noun before.
private let insideWords: Set<WordKey> = [
  "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "will", "would", "can",
  "could", "may", "might", "shall", "should", "must", "to", "of", "than", "not", "which", "who", "whom", "whose",
  "whether",
  "it", "them", "those", "these", "including", "where",
]

/// Text on one line: each run of white space is one space.
package func oneLine(_ text: String) -> String {
  text.unicodeScalars.split(whereSeparator: \.isWhiteSpace).map { Substring($0) }.joined(separator: " ")
}

extension Unicode.Scalar {
  /// The property of this name; the tables are asked only beyond ASCII.
  fileprivate var isWhiteSpace: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}

/// At most 160 scalars, cut at a space and marked with an ellipsis.
private func capped(_ text: String) -> String {
  let limit = 160
  guard text.unicodeScalars.count > limit else { return text }
  let head = String(text.unicodeScalars.prefix(limit))
  let cut = head.lastIndex(of: " ").map { String(head[..<$0]) } ?? head
  return cut + "…"
}

/// The label of one of several figures of a clause: "Attacks killed 21 civilians" and "…injured 27".
///
/// - Returns: nil where the mention is no figure, or the only one of its clause.
/// - Complexity: O(bytes of its words).
private func figureLabel(_ mention: EventMention, in document: Document) -> String? {
  guard mention.kind == .casualtyFigure || mention.kind == .troopFigure, let part = mention.part else { return nil }
  let words = document.text(part)
  let before = document.tokenIndex(from: part.start) - 1
  let goesOn = before >= 0 && figurePassages.contains(document.tokens[before].lower)
  return goesOn ? "…" + withoutEndMarks(withoutMarkup(oneLine(words))) : cleaned(words)
}
