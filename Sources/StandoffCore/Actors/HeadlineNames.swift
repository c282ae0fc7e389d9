/// Names in headlines, where every word may have a capital: only what the body names too.
extension NameScanner {
  /// Looks in headlines for the persons and other unlisted names that running text has shown.
  mutating func readHeadlines() {
    let headlines = text.document.sentences.filter { text.isHeadline($0) }
    guard !headlines.isEmpty else { return }
    let known = bodyNames(opening: headlines)
    for headline in headlines {
      begin(headline)
      var index = headline.tokens.lowerBound
      while index < headline.tokens.upperBound {
        if nameAt[index] < 0, text.isCapitalisedWord(index),
          let name = longest(known[text.tokens[index].lower], at: index)
        {
          recordAgain(name, at: index)
          index += max(1, name.words.count)
        } else {
          index += 1
        }
      }
    }
  }

  private struct BodyName {
    let words: [WordKey]
    let sighting: Int
  }

  /// Unlisted names of the body by their first word, where a headline has it; surnames of full names too. The longer ones first.
  private func bodyNames(opening headlines: [Sentence]) -> [WordKey: [BodyName]] {
    var openings = WordSet()
    for token in headlines.lazy.flatMap(\.tokens) where text.isCapitalisedWord(token) {
      openings.insert(text.tokens[token].lower)
    }
    var result: [WordKey: [BodyName]] = [:]
    var seen: Set<[WordKey]> = []
    for (index, sighting) in sightings.enumerated() where sighting.kind == .name && sighting.entity != .place {
      let first = text.tokens[sighting.tokens.lowerBound].lower
      let last = text.tokens[sighting.tokens.upperBound - 1].lower
      if openings.contains(first) {
        let words = sighting.tokens.map { text.tokens[$0].lower }
        if seen.insert(words).inserted { result[first, default: []].append(BodyName(words: words, sighting: index)) }
      }
      guard sighting.entity == .person, sighting.tokens.count > 1, openings.contains(last),
        seen.insert([last]).inserted
      else { continue }
      result[last, default: []].append(BodyName(words: [last], sighting: index))
    }
    return result.mapValues { names in names.sorted { $0.words.count > $1.words.count } }
  }

  private func longest(_ names: [BodyName]?, at index: Int) -> BodyName? {
    names?.first { name in
      guard index + name.words.count <= end else { return false }
      return name.words.indices.allSatisfy { text.tokens[index + $0].lower == name.words[$0] && nameAt[index + $0] < 0 }
    }
  }

  private mutating func recordAgain(_ name: BodyName, at index: Int) {
    let known = sightings[name.sighting]
    let last = record(index..<(index + name.words.count), .name, known.entity, .headlineName, entry: known.entry)
    sightings[last].owner = known.owner
    sightings[last].form = known.form
    sightings[last].evidence.insert(.inTitle)
  }
}
