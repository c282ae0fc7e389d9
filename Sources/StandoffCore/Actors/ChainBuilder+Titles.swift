/// Titles beside names: what they say of the person.
extension ChainBuilder {
  func chainTitles() {
    for index in sightings.indices {
      if let subject = sightings[index].subject, sightings[subject].chain >= 0 {
        chainTitle(index, to: sightings[subject].chain)
      }
    }
    for index in sightings.indices where sightings[index].kind == .name && sightings[index].entity == .person {
      if sightings[index].chain >= 0 { noteAffiliation(index) }
    }
    for index in chains.indices where chains[index].kind == .person { noteKnownOffice(index) }
  }

  private func chainTitle(_ index: Int, to chain: Int) {
    sightings[index].chain = chain
    chains[chain].gender = chains[chain].gender ?? sightings[index].gender
    chains[chain].roleWords.formUnion(titleWords(index))
    if let form = sightings[index].form {
      if chains[chain].role == nil, text.tokens[form.head].lower != "counterpart" {
        chains[chain].role = lowered(form.words)
      }
    }
    if let owner = ownerChain(of: index), owner != chain, chains[owner].kind == .person {
      chains[chain].principal = owner
    }
    if chains[chain].of == nil, let owner = ownerChain(of: index), owner != chain {
      chains[chain].of = chains[owner].kind == .person ? chains[owner].of : owner
    }
  }

  /// The chain of the one owner of a title or description.
  func ownerChain(of index: Int) -> Int? {
    guard let owner = sightings[index].owner, sightings[index].form?.hasSeveralOwners != true else { return nil }
    let chain = sightings[owner].chain
    return chain >= 0 ? chain : nil
  }

  /// "Samuel Hale of the Harrow Institute", "Prime Minister Orban of Hungary"
  private func noteAffiliation(_ index: Int) {
    let chain = sightings[index].chain
    var cursor = sightings[index].tokens.upperBound
    guard chains[chain].of == nil, cursor + 1 < text.tokens.count else { return }
    let word = text.tokens[cursor].lower
    guard word == "of" || word == "at" else { return }
    cursor += 1
    if text.tokens[cursor].lower == "the", cursor + 1 < text.tokens.count { cursor += 1 }
    guard nameAt[cursor] >= 0 else { return }
    let owner = sightings[Int(nameAt[cursor])].chain
    if owner >= 0, chains[owner].kind != .person, chains[owner].kind != .place { chains[chain].of = owner }
  }

  /// What the lists know of the person at that time, where the article does not say; what the reader's list says goes before.
  private func noteKnownOffice(_ chain: Int) {
    guard let entry = chains[chain].entry else { return }
    let listed = knowledge.gazetteer.entries[entry]
    let term = listed.lastTerm(on: date)
    let isOwn = term.map(\.isOwn) ?? listed.record.hasOwnOwner
    if let term, !term.office.isEmpty {
      WordKey.forEach(in: term.office) { chains[chain].roleWords.insert(OfficeWord.key($0)) }
      if chains[chain].role == nil || isOwn { chains[chain].role = term.office }
    }
    guard chains[chain].of == nil || isOwn else { return }
    if let owner = term?.of.flatMap({ knowledge.gazetteer.index(id: $0) }) ?? knowledge.gazetteer.owner(of: entry) {
      chains[chain].of = self.chain(ofEntry: owner)
    }
  }

  /// The words of a title with their first letters lowered; abbreviations stay.
  func lowered(_ range: Range<Int>) -> String {
    var result = ""
    for index in range {
      if index > range.lowerBound, text.tokens[index].hasSpaceBefore { result += " " }
      let word = text.document.text(text.tokens[index])
      result += text.tokens[index].flags.contains(.allCapitals) && word.utf8.count < 5 ? word : word.lowercased()
    }
    return result
  }
}
