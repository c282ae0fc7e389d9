/// Names in headlines, where every word may have a capital: only what the body names too.
extension NameScanner {
  /// Looks in headlines for the persons and other unlisted names that running text has shown.
  mutating func readHeadlines() {
    let headlines = text.document.sentences.filter { text.isHeadline($0) }
    guard !headlines.isEmpty else { return }
    let known = bodyNames()
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

  /// Unlisted names of the body by their first word; surnames of full names too. The longer ones first.
  private func bodyNames() -> [WordKey: [BodyName]] {
    var result: [WordKey: [BodyName]] = [:]
    var seen: Set<[WordKey]> = []
    for (index, sighting) in sightings.enumerated() where sighting.kind == .name && sighting.entity != .place {
      let words = sighting.tokens.map { text.tokens[$0].lower }
      guard let first = words.first, let last = words.last else { continue }
      if seen.insert(words).inserted { result[first, default: []].append(BodyName(words: words, sighting: index)) }
      guard sighting.entity == .person, words.count > 1, seen.insert([last]).inserted else { continue }
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
