/// What a page says of itself among the sentences of an article: how to watch, to subscribe, to agree to.
///
/// A line of its own is litter and never read; saved pages often run such sentences into their last paragraph.
struct PageSentenceRule: Sendable {
  let name: RuleName
  /// Words that follow each other in such a sentence, in lower case; one of them is enough.
  let phrases: [String]
  let examples: [String]
  let counterexamples: [String]
}

let pageSentenceRules: [PageSentenceRule] = [.technique, .subscription, .terms, .pointing, .makers]

extension PageSentenceRule {
  static let technique = PageSentenceRule(
    name: "page: technique",
    phrases: [
      "enable javascript", "javascript is disabled", "html5 video", "web browser that", "your browser does not",
      "your browser settings", "in reader mode", "this video is not available", "to view this video",
    ],
    examples: ["To view this video please enable JavaScript.", "Sorry, your browser does not support audio."],
    counterexamples: ["The ministry's web site went offline.", "A video shows the ships."])

  static let subscription = PageSentenceRule(
    name: "page: subscription",
    phrases: [
      "subscribe button", "subscribed to this newsletter", "subscribe to our", "subscribe for", "sign up for our",
      "sign up here", "sign up to our", "entering your email", "to your inbox", "log into your", "already a subscriber",
      "our newsletter", "newsletter brings", "download our app", "get the fox news app",
      "want more stories like", "support our journalism", "our morning newsletter",
    ],
    examples: ["By entering your email you agree to receive content.", "Sign up here to get it in your inbox."],
    counterexamples: ["Norway will not subscribe to the pact.", "They had to sign up for service."])

  static let terms = PageSentenceRule(
    name: "page: terms",
    phrases: [
      "privacy policy", "all rights reserved", "terms of use", "terms of service", "may not be published broadcast",
      "not responsible for the content", "external linking", "market data provided",
      "cookie policy", "your consent to", "process your data", "accept all cookies", "legitimate business interest",
      "quotes displayed in real time", "mutual fund and etf",
    ],
    examples: ["You agree to the Privacy Policy.", "The Daily is not responsible for the content of external sites."],
    counterexamples: [
      "The treaty reserves all rights to the field.", "He made a legal statement on Monday, they said.",
    ])

  static let pointing = PageSentenceRule(
    name: "page: pointing elsewhere",
    phrases: [
      "click here", "read more about", "read our full", "you can download here",
      "scroll down for", "follow live updates", "tap here", "see our privacy",
    ],
    examples: ["Click here to read the letter.", "Follow live updates on the storm."],
    counterexamples: ["They read more than the letter about it."])

  static let makers = PageSentenceRule(
    name: "page: who made it",
    phrases: [
      "contributed to this report", "contributed reporting", "contributed to this story", "originally published in",
      "originally published on", "produced for broadcast by", "edited for clarity", "transcripts are created",
      "accuracy and availability may vary",
    ],
    examples: ["Ann Lee contributed to this report.", "This article was originally published in German."],
    counterexamples: ["The flood contributed to the crisis, the report said."])
}

/// For each sentence whether it tells of the page, is a cross-link to another article, or says what a picture shows.
///
/// - Parameter words: what the lists say of each token.
/// - Complexity: O(tokens).
func pageSentences(in document: Document, words: [EventWord]) -> [Bool] {
  var result = document.sentences.map { isPageSentence($0, in: document, words: words) }
  let capitals = document.sentences.indices.filter { isInCapitals(document.sentences[$0], in: document) }
  if capitals.count * 3 < document.sentences.count {
    for index in capitals where !document.isTitle(index) { result[index] = true }
  }
  for index in document.sentences.indices.dropFirst() where isCredit(document.sentences[index], in: document) {
    result[index] = true
    if document.sentences[index - 1].block == document.sentences[index].block { result[index - 1] = true }
  }
  return result
}

/// `FLEET LEAVES PORT AS TALKS FAIL`: a cross-link, where the other sentences have small letters.
private func isInCapitals(_ sentence: Sentence, in document: Document) -> Bool {
  guard sentence.tokens.count >= 4, document.tokens[sentence.tokens.lowerBound].flags.contains(.allCapitals) else {
    return false
  }
  return document.article.text[sentence.span.start..<sentence.span.end].allSatisfy { !(0x61...0x7A).contains($0) }
}

/// `(Ann Lee/Pool Photo via Getty Images)`: what stands before it says what the picture shows.
private func isCredit(_ sentence: Sentence, in document: Document) -> Bool {
  guard sentence.tokens.count <= 24, document.article.text[sentence.span.start] == 0x28 else { return false }
  return sentence.tokens.contains { creditWords.contains(document.tokens[$0].lower) }
}

private let creditWords: Set<WordKey> = [
  "getty", "photo", "photos", "image", "images", "credit", "credits", "handout", "screenshot", "screengrab", "courtesy",
  "via", "ap", "afp", "reuters",
]

/// The phrases by their first words.
private let pagePhrases: [WordKey: [[WordKey]]] = {
  var result: [WordKey: [[WordKey]]] = [:]
  for phrase in pageSentenceRules.flatMap(\.phrases) {
    let words = phrase.split(separator: " ").map { WordKey($0) }
    if let first = words.first { result[first, default: []].append(Array(words.dropFirst())) }
  }
  return result
}()

let pageOpenings = WordMap(pagePhrases)

/// Whether a sentence tells of the page rather than of the world.
///
/// - Parameter words: what the lists say of each token of the document.
/// - Complexity: O(tokens of the sentence).
func isPageSentence(_ sentence: Sentence, in document: Document, words: [EventWord]) -> Bool {
  sentence.tokens.contains { index in
    guard words[index].classes.contains(.pageOpening), index + 1 < sentence.tokens.upperBound,
      document.tokens[index + 1].kind != .word || words[index + 1].classes.contains(.pageSecond),
      let phrases = pageOpenings[document.tokens[index].lower]
    else { return false }
    return phrases.contains { follows($0, from: index + 1, in: sentence.tokens, of: document) }
  }
}

/// Whether words follow from a token on, marks between them passed over.
private func follows(_ words: [WordKey], from first: Int, in range: Range<Int>, of document: Document) -> Bool {
  var index = first
  for word in words {
    while index < range.upperBound, document.tokens[index].kind != .word, document.tokens[index].lower != word {
      index += 1
    }
    guard index < range.upperBound, document.tokens[index].lower == word else { return false }
    index += 1
  }
  return true
}
