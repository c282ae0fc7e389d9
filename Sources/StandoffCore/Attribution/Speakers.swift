/// Who speaks, by the mentions in the words of a source.
extension SpeechReader {
  /// The mention that names who a source is: the one over its head, the longest of several; else the first inside it.
  ///
  /// - Complexity: O(log mentions + mentions inside the source).
  func sourceMention(of source: Range<Int>, in mentions: [Mention]) -> Int? {
    let span = document.span(ofTokens: source)
    let head = headIndex(of: source)
    var index = mentions.partitioningIndex { $0.span.end > span.start }
    if has(source.lowerBound, .relative), source.count == 1 {
      if let antecedent = antecedent(of: source.lowerBound, in: mentions) { return antecedent }
    }
    var best: Int?
    var inside: Int?
    let comma = source.first { has($0, .comma) } ?? source.upperBound
    let isOfSpeakers = has(head, [.speakers, .role, .audience, .occasion, .proper])
    while index < mentions.count, mentions[index].span.start < span.end {
      let mention = mentions[index].tokens
      if mention.contains(head), mention.count > (best.map { mentions[$0].tokens.count } ?? 0) { best = index }
      if mentions[index].entity != .place, !isGoal(mentions[index], in: source),
        !(index > 0 && mentions[index - 1].tokens.upperBound == mention.lowerBound
          && isGoal(mentions[index - 1], in: source)),
        mentions[index].kind != .pronoun || mention.lowerBound == source.lowerBound,
        mention.lowerBound < comma, mentions[index].kind != .demonym || isOfSpeakers,
        !has(mention.lowerBound - 1, .hyphen),
        inside.map({ mentions[index].span != mentions[$0].span && mentions[index].span.contains(mentions[$0].span) })
          ?? true
      {
        inside = index
      }
      index += 1
    }
    if let person = nameEnding(source, head: head, mentions) { return person }
    if best == nil || isArtefact(head), let person = namedHolder(in: source, head: head, mentions) { return person }
    return best ?? inside.flatMap { qualifies(mentions[$0], head: head) ? nil : $0 }
  }

  /// "Chiefs of Staff of the Norlandic Army General Jan Holt", "Director, Harbour Board (HB) Jan Holt": a name behind the body whose role stands
  /// before it, with nothing but a rank or a bracket between.
  private func nameEnding(_ source: Range<Int>, head: Int, _ mentions: [Mention]) -> Int? {
    let next = mentions.partitioningIndex { $0.tokens.lowerBound >= source.upperBound }
    let names = mentions[..<next].suffix(3)
    guard
      let name = names.indices.last(where: {
        mentions[$0].entity == .person && mentions[$0].kind == .name
          && mentions[$0].tokens.upperBound == source.upperBound
      }), mentions[name].tokens.lowerBound > head + 2
    else { return nil }
    let chain = mentions[name].chain
    let title = mentions[max(0, name - 3)..<name].last {
      $0.kind == .title && $0.chain == chain && $0.tokens.upperBound == mentions[name].tokens.lowerBound
    }
    var start = title?.tokens.lowerBound ?? mentions[name].tokens.lowerBound
    if has(start - 1, .closeBracket),
      let open = (max(source.lowerBound, start - 5)..<start).last(where: { has($0, .openBracket) })
    {
      start = open
    }
    let isBehindBody = mentions[max(0, name - 8)..<name].contains {
      $0.tokens.upperBound == start && $0.tokens.lowerBound > head && [.organisation, .body].contains($0.entity)
        && ($0.kind == .name || $0.kind == .description)
    }
    return isBehindBody ? name : nil
  }

  /// "the cabinet's embattled harbour minister, Jan Holt", "Ambassador to the Union Jan Holt": the name that ends a role's words or stands
  /// beside them; "the channel of a reporter, Jan Holt": whose a text is.
  private func namedHolder(in source: Range<Int>, head: Int, _ mentions: [Mention]) -> Int? {
    let isText = isArtefact(head) && has(head + 1, .of)
    guard isText || has(head, .role) else { return nil }
    let comma = source.first { has($0, .comma) } ?? source.upperBound
    var index = mentions.partitioningIndex { $0.tokens.lowerBound >= source.lowerBound }
    while index < mentions.count, mentions[index].tokens.lowerBound < source.upperBound {
      let tokens = mentions[index].tokens
      if mentions[index].entity == .person, mentions[index].kind == .name, tokens.lowerBound > head {
        if tokens.lowerBound == comma + 1 { return index }
        if !isText, tokens.upperBound == comma, has(tokens.lowerBound - 1, .nominal) { return index }
        if isText, tokens.upperBound <= comma { return index }
      }
      index += 1
    }
    return nil
  }

  /// "Holt's trade envoy", "the Holt campaign": somebody else speaks, but "Holt's letter" is Holt's.
  private func qualifies(_ mention: Mention, head: Int) -> Bool {
    // "Norlandic media": outlets, not their state.
    if mention.entity == .state, mediaHeads.contains(tokens[head].lower) { return true }
    guard mention.entity == .person, mention.tokens.upperBound <= head, tokens[head].kind == .word,
      !has(head, .occasion), !tokens[head].isCapitalised, !isArtefact(head)
    else { return false }
    return (mention.tokens.upperBound...head).allSatisfy { has($0, [.nominal, .genitive, .hyphen]) }
  }

  /// "NATO officials, who say": the mention that the noun phrase before the relative names.
  private func antecedent(of relative: Int, in mentions: [Mention]) -> Int? {
    let end = has(relative - 1, .comma) ? relative - 1 : relative
    guard end > 0, has(end - 1, .nominal),
      let sentence = document.sentenceIndex(at: tokens[relative].span.start)
    else { return nil }
    let ending = mentions[..<mentions.partitioningIndex { $0.tokens.lowerBound >= end }].suffix(6).indices.filter {
      mentions[$0].tokens.upperBound == end && mentions[$0].entity != .place
    }
    if let longest = ending.max(by: { mentions[$0].tokens.count < mentions[$1].tokens.count }) { return longest }
    let lower = reach(of: relative, in: sentence).lowerBound
    guard let phrase = phrase(endingAt: end, from: lower), !has(phrase.lowerBound, .relative) else { return nil }
    return sourceMention(of: phrase, in: mentions)
  }

  /// "a letter to the minister", "a report on Russia": not they speak.
  private func isGoal(_ mention: Mention, in source: Range<Int>) -> Bool {
    guard let first = mention.tokens.first else { return false }
    let lead = has(first - 1, .determiner) ? first - 2 : first - 1
    guard lead > source.lowerBound else { return false }
    if goalLeads.contains(tokens[lead].lower) { return true }
    // "groups from Jordan" are not Jordan, but "a letter from Jordan" speaks for it.
    let isOfPeople = has(headIndex(of: source), [.speakers, .audience])
    return isOfPeople && originLeads.contains(tokens[lead].lower)
  }

  /// All who speak, the leader first: "Kyiv and its allies" are two; of "officials like Berg" Berg leads.
  func speakers(of source: Range<Int>, in mentions: [Mention]) -> [Int] {
    if let like = source.dropFirst().first(where: { isExample($0) }), like + 1 < source.upperBound {
      let named = (like + 1..<source.upperBound).first { has($0, .proper) }.flatMap { _ in
        sourceMention(of: like + 1..<source.upperBound, in: mentions)
      }
      let group = sourceMention(of: source.lowerBound..<like, in: mentions)
      if let named, mentions[named].entity == .person { return [named] + [group].compactMap { $0 } }
    }
    if source.count == 1, has(source.lowerBound, .relative) {
      let listed = listedAntecedents(of: source.lowerBound, in: mentions)
      if listed.count > 1, listed.allSatisfy({ mentions[$0].entity != .person || listed.count > 2 }) { return listed }
    }
    let members = members(of: source)
    if members.count == 1 { return sourceMention(of: source, in: mentions).map { [$0] } ?? [] }
    return Set(members.compactMap { sourceMention(of: $0, in: mentions) }).sorted()
  }

  /// "the three countries": those who spoke together last, as many as are counted.
  func countedSpeakers(of source: Range<Int>, earlier: [Attribution]) -> [Int] {
    guard let last = source.last, source.count <= 4, countedNouns.contains(tokens[last].lower),
      let count = source.lazy.compactMap({ countedNumbers[self.tokens[$0].lower] }).first
    else { return [] }
    return earlier.suffix(16).last { $0.speakers.count == count }?.speakers ?? []
  }

  /// "allies, including France, Italy and Spain, who said": the names in a row before the relative.
  private func listedAntecedents(of relative: Int, in mentions: [Mention]) -> [Int] {
    var end = has(relative - 1, .comma) ? relative - 1 : relative
    var next = mentions.partitioningIndex { $0.tokens.lowerBound >= end }
    var found: [Int] = []
    while next > 0, found.count < 8 {
      guard
        let index = mentions[..<next].suffix(3).indices.last(where: {
          mentions[$0].tokens.upperBound == end && mentions[$0].entity != .place && mentions[$0].kind == .name
        })
      else { break }
      found.append(index)
      next = index
      end = mentions[index].tokens.lowerBound
      while has(end - 1, .determiner), !has(end - 1, .that) { end -= 1 }
      guard has(end - 1, [.comma, .coordinator]) else { break }
      while has(end - 1, [.comma, .coordinator]) { end -= 1 }
    }
    return found.reversed()
  }

  /// "officials like Berg", "leaders including Berg"
  private func isExample(_ index: Int) -> Bool { isWord(index, "like") || isWord(index, "including") }

  /// The noun phrases that a coordination joins; the source itself when it is one phrase.
  func members(of source: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = source.lowerBound
    for index in source where has(index, .coordinator) && !isQuoted(index) {
      guard index > start, index + 1 < source.upperBound, joinsPhrases(at: index, start: start, source: source) else {
        continue
      }
      result += listed(start..<index)
      start = index + 1
    }
    result.append(start..<source.upperBound)
    return result
  }

  /// "Germany, France" before "and Italy".
  private func listed(_ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where has(index, .comma) {
      if index > start { result.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }

  /// Whether "and" joins two who speak: not within an apposition ("Berg, the minister and deputy chair"), not under one preposition
  /// ("officials in Kyiv and Warsaw") and not between two adjectives of one noun ("U.S. and European officials").
  private func joinsPhrases(at index: Int, start: Int, source: Range<Int>) -> Bool {
    let left = start..<index
    let next = index + 1
    if !has(next, [.determiner, .possessivePronoun, .proper, .speakers, .nominal]) { return false }
    // "a researcher and journalist said": one person.
    if isWord(start, "a") || isWord(start, "an"), !has(next, [.determiner, .possessivePronoun, .proper, .speakers]) {
      return false
    }
    if left.contains(where: { has($0, .comma) }), !isList(left) { return false }
    if left.contains(where: { has($0, .relative) && !has($0, .determiner) }) { return false }
    let leftHasPreposition = left.dropFirst().contains { has($0, [.preposition, .of]) }
    if leftHasPreposition {
      guard let lead = left.first(where: { has($0, [.preposition, .of]) }) else { return false }
      return has(next, .determiner) && !has(lead + 1, .determiner)
        || isPersonal(next, before: source.upperBound) && !has(lead + 1, .proper)
    }
    return !isAdjective(before: index, start: start, next: next, end: source.upperBound)
  }

  /// Names alone between the commas.
  private func isList(_ range: Range<Int>) -> Bool {
    range.allSatisfy { has($0, [.comma, .proper, .hyphen, .first]) || has($0, .determiner) && has($0 + 1, .proper) }
  }

  /// A title before a name, or a name of two words.
  private func isPersonal(_ index: Int, before end: Int) -> Bool {
    index + 1 < end && has(index, .proper) && has(index + 1, .proper)
  }

  /// "U.S. and European officials", "Russian and Ukrainian envoys": one noun for both.
  private func isAdjective(before index: Int, start: Int, next: Int, end: Int) -> Bool {
    guard next + 1 < end, !has(next, [.determiner, .possessivePronoun]) else { return false }
    let left = has(start, .determiner) ? start + 1..<index : start..<index
    // "Big American and European companies"
    let isBare = left.count == 1 || left.count == 2 && sizeWords.contains(tokens[left.lowerBound].lower)
    guard isBare, has(next, .proper) else { return false }
    // "Norland and Sarn-backed rebels"
    if left.lowerBound == start, has(next + 1, .hyphen) { return false }
    if has(end - 1, [.speakers, .audience]) || !has(end - 1, .proper) || !has(headIndex(of: next..<end), .proper) {
      return true
    }
    // "The Defence and Interior Ministry", but "The U.S. and European Union".
    return left.lowerBound > start && !isAcronym(left.lowerBound)
  }

  private func isAcronym(_ index: Int) -> Bool {
    document.article.text[tokens[index].span.range].allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x2E }
  }
}

private let goalLeads: Set<WordKey> = [
  "to", "about", "on", "against", "with", "over", "regarding", "at", "in", "near", "across", "between", "outside",
  "inside",
  "under", "after", "before", "and", "among", "toward", "towards", "behind", "through",
]

private let sizeWords: Set<WordKey> = [
  "big", "major", "many", "some", "most", "several", "senior", "top", "other", "large", "leading", "few",
]

private let countedNouns: Set<WordKey> = [
  "countries", "governments", "nations", "states", "powers", "allies", "leaders",
]

private let countedNumbers: [WordKey: Int] = ["two": 2, "three": 3, "four": 4, "five": 5, "six": 6]

private let originLeads: Set<WordKey> = ["of", "from"]

private let mediaHeads: Set<WordKey> = [
  "media", "press", "outlets", "newspapers", "broadcasters", "television", "tv", "channels",
]
