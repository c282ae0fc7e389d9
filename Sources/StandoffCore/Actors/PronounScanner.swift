extension NounScanner {
  /// "people familiar with the matter", "a person briefed on the talks"
  mutating func scanInformants(_ sentence: Sentence) {
    for index in sentence.tokens.dropLast() where text.classes[index].contains(.speakingNoun) {
      guard Self.informants.contains(text.tokens[index].lower), Self.informed.contains(text.tokens[index + 1].lower)
      else { continue }
      var start = index
      while start > sentence.tokens.lowerBound, text.classes[start - 1].contains(.determiner) { start -= 1 }
      let isPlural = text.tokens[index].lower != "person" && text.tokens[index].lower != "source"
      var sighting = Sighting(
        tokens: start..<(index + 1), span: text.document.span(ofTokens: start..<(index + 1)), kind: .description,
        entity: isPlural ? .group : .person, rule: .group)
      sighting.form = NounForm(
        head: index, words: index..<(index + 1), isPlural: isPlural, determiner: .indefinite, hasSeveralOwners: false)
      sightings.append(sighting)
    }
  }

  static let informants: WordSet = ["people", "person", "persons", "those", "individuals", "source"]
  private static let informed: Set<WordKey> = ["familiar", "briefed", "close", "knowledgeable"]
}

/// The pronouns of a sentence that stand for actors.
extension NounScanner {
  mutating func scanPronouns(_ sentence: Sentence) {
    for index in sentence.tokens where text.classes[index].contains(.pronoun) && nameAt[index] < 0 {
      let isRelative =
        text.tokens[index].lower == "who" || text.tokens[index].lower == "whose" || text.tokens[index].lower == "whom"
      let rule: MentionRule.Key = isRelative ? .relativePronoun : .personalPronoun
      sightings.append(
        Sighting(
          tokens: index..<(index + 1), span: text.tokens[index].span, kind: .pronoun, entity: .person, rule: rule))
    }
  }
}
