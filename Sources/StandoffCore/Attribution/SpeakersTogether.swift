/// Those whom "they" stands for when several were named together.
extension SpeechReader {
  /// The speakers of "they said" when a row of names that acts together is met nearer than the group it would stand for.
  ///
  /// - Parameter met: the mention that the pronoun was read as.
  /// - Complexity: O(tokens of two sentences).
  func together(_ source: Range<Int>, met: Int?, in mentions: [Mention]) -> [Int] {
    guard source.count == 1, isWord(source.lowerBound, "they"),
      let sentence = document.sentenceIndex(at: tokens[source.lowerBound].span.start)
    else { return [] }
    let first = document.sentences[max(0, sentence - 2)].tokens.lowerBound
    let nearest = met.flatMap { lastMention(of: mentions[$0].chain, before: source.lowerBound, in: mentions) } ?? -1
    var index = source.lowerBound - 1
    while index > max(first, nearest) {
      if has(index, .coordinator), !isQuoted(index), let row = row(around: index, in: mentions),
        mentions[row[0]].tokens.upperBound > nearest
          || row.contains(where: { mentions[$0].tokens.lowerBound == nearest })
      {
        return row
      }
      index -= 1
    }
    return []
  }

  private func lastMention(of chain: Int, before token: Int, in mentions: [Mention]) -> Int? {
    let end = mentions.partitioningIndex { $0.tokens.lowerBound >= token }
    return mentions[..<end].suffix(40).last { $0.chain == chain && $0.kind != .pronoun }?.tokens.lowerBound
  }

  /// "France, Germany and Canada issued": the names that "and" joins before a verb.
  private func row(around coordinator: Int, in mentions: [Mention]) -> [Int]? {
    guard let last = name(startingAt: coordinator + 1, in: mentions) else { return nil }
    let end = mentions[last].tokens.upperBound
    guard isFiniteVerb(end) || has(end, .past) else { return nil }
    var found = [last]
    var before = coordinator
    while found.count < 8 {
      while has(before - 1, .comma) { before -= 1 }
      guard let name = name(endingAt: before, in: mentions) else { break }
      found.append(name)
      before = mentions[name].tokens.lowerBound
      while has(before - 1, .determiner), !has(before - 1, .that) { before -= 1 }
      guard has(before - 1, .comma) else { break }
    }
    guard found.count > 1 else { return nil }
    let kinds = Set(found.map { mentions[$0].entity == .person })
    return kinds.count == 1 ? found.reversed() : nil
  }

  private func name(startingAt token: Int, in mentions: [Mention]) -> Int? {
    let start = has(token, .determiner) ? token + 1 : token
    let first = mentions.partitioningIndex { $0.tokens.lowerBound >= start }
    return mentions[first...].prefix(3).indices.first {
      mentions[$0].tokens.lowerBound == start && isName(mentions[$0])
    }
  }

  private func name(endingAt token: Int, in mentions: [Mention]) -> Int? {
    let end = mentions.partitioningIndex { $0.tokens.lowerBound >= token }
    return mentions[..<end].suffix(3).indices.last { mentions[$0].tokens.upperBound == token && isName(mentions[$0]) }
  }

  private func isName(_ mention: Mention) -> Bool {
    mention.entity != .place && (mention.kind == .name || mention.kind == .metonym)
  }
}
