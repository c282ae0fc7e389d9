/// For each sentence whether it interrupts the running text: a heading between paragraphs, or the caption of a picture.
///
/// A pronoun in the paragraph behind goes on from the paragraph before.
///
/// - Complexity: O(tokens).
func asideSentences(of text: ActorText) -> [Bool] {
  let sentences = text.document.sentences
  var result = [Bool](repeating: false, count: sentences.count)
  var first = 0
  while first < sentences.count {
    var last = first + 1
    while last < sentences.count, sentences[last].block == sentences[first].block { last += 1 }
    if text.document.block(of: sentences[first]).kind == .paragraph, isAside(first..<last, of: text) {
      for index in first..<last { result[index] = true }
    } else if last - first > 1 {
      for index in first..<last where isCaption(sentences[index], of: text) { result[index] = true }
    }
    first = last
  }
  return result
}

private func isAside(_ block: Range<Int>, of text: ActorText) -> Bool {
  let sentences = text.document.sentences
  let tokens = sentences[block.lowerBound].tokens.lowerBound..<sentences[block.upperBound - 1].tokens.upperBound
  if block.count == 1, text.isHeadline(sentences[block.lowerBound]) { return true }
  // A credit before other sentences is that of a picture between them.
  let last = sentences[block.upperBound - 1].tokens
  return tokens.count <= 70 && (block.count < 3 ? tokens : last).contains { isCredit($0, of: text) }
}

/// "Berg and Holt at the port (Jan Holt/Getty Images)" between two sentences of a page that runs together.
private func isCaption(_ sentence: Sentence, of text: ActorText) -> Bool {
  guard sentence.tokens.count <= 70, let credit = sentence.tokens.last(where: { isAgencyCredit($0, of: text) }) else {
    return false
  }
  return sentence.tokens.upperBound - credit <= 4 && sentence.tokens.dropFirst().contains { text.isOpenBracket($0) }
}

/// "Getty Images)", "/AP)"
private func isAgencyCredit(_ index: Int, of text: ActorText) -> Bool {
  guard text.tokens[index].isCapitalised else { return false }
  return text.tokens[index].lower == "getty"
    || index > 0 && text.byte(index - 1) == 0x2F && text.isCapitalisedWord(index)
}

/// "Photograph: Jan Holt/AP", "(AP Photo/Jan Holt)", "… via Getty Images"
private func isCredit(_ index: Int, of text: ActorText) -> Bool {
  let word = text.tokens[index].lower
  if word == "getty" { return true }
  guard text.tokens[index].isCapitalised, index + 1 < text.tokens.count, creditWords.contains(word) else {
    return false
  }
  let next = text.byte(index + 1)
  return next == 0x3A || next == 0x2F
}

private let creditWords: Set<WordKey> = ["photograph", "photo", "photos", "photographer", "image", "picture", "credit"]
