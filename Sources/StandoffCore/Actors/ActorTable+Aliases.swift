/// The forms by which an actor is known, from what the articles write.
extension ActorJoiner {
  /// The forms met, with "the" where it stood before them.
  func aliases(_ index: Int, without name: String) -> [String] {
    var written: Set<String> = []
    var withArticle: Set<String> = []
    // Of many mentions few are different: by their bytes, only those are made strings of.
    var seen: Set<SeenForm> = []
    let isNamed = clusters[index].gazetteerID != nil
    var derived: Set<String> = []
    for member in clusters[index].members {
      let annotated = documents[member.document]
      let chain = chain(member)
      for mention in chain.mentions where isNaming(annotated.mentions[mention], chain) {
        let followsArticle = followsArticle(annotated.mentions[mention], annotated.document)
        let bytes = annotated.article.text[annotated.mentions[mention].span.range]
        guard seen.insert(SeenForm(bytes: bytes, followsArticle: followsArticle)).inserted else { continue }
        let words = String(decoding: bytes, as: UTF8.self)
        // "his government" names nobody elsewhere.
        if let owned = withoutPossessive(words) {
          if chain.kind != .person, let state = state(owning: chain, in: annotated) {
            derived.formUnion(ActorForms.owned(owned, by: state, in: gazetteer))
          }
          continue
        }
        if isNamed { written.insert(withoutIndefiniteArticle(words)) }
        let isWhole = annotated.mentions[mention].kind == .description || chain.kind == .body
        // "the government" of a state
        if chain.kind == .body, chain.gazetteerID == nil, let state = state(owning: chain, in: annotated),
          let noun = singleSpaced(words).split(separator: " ").last, words.split(separator: " ").count <= 2
        {
          derived.formUnion(ActorForms.owned(String(noun), by: state, in: gazetteer))
        }
        if chain.kind == .body, let owner = ownerWords(before: mention, in: annotated) {
          derived.formUnion(
            ActorForms.derived(from: "\(owner)'s \(singleSpaced(words))", isNamed: true, in: gazetteer))
        }
        if isWhole {
          derived.formUnion(ActorForms.derived(from: singleSpaced(words), isNamed: isNamed, in: gazetteer))
        }
        written.insert(words)
        if followsArticle { withArticle.insert(words) }
      }
    }
    var forms = Set(written.map(singleSpaced))
    for words in withArticle { forms.insert("the \(singleSpaced(words))") }
    forms.formUnion(derived)
    forms.remove(name)
    return forms.sorted()
  }

  /// "its foreign ministry": what is owned.
  private func withoutPossessive(_ words: String) -> String? {
    let lower = words.lowercased()
    guard let pronoun = ["his ", "her ", "its ", "their "].first(where: { lower.hasPrefix($0) }) else { return nil }
    return singleSpaced(String(words.dropFirst(pronoun.utf8.count)))
  }

  /// The state that a part belongs to, as an entry of the lists.
  private func state(owning chain: CoreferenceChain, in annotated: AnnotatedDocument) -> Int? {
    guard let of = chain.of, annotated.chains[of].kind == .state, let id = annotated.chains[of].gazetteerID else {
      return nil
    }
    return gazetteer.index(id: id)
  }

  /// "the UK" of "the UK's Ministry of Defence", where the name is a mention by itself.
  private func ownerWords(before mention: Int, in annotated: AnnotatedDocument) -> String? {
    let first = annotated.mentions[mention].tokens.lowerBound
    let tokens = annotated.document.tokens
    guard first > 1, first < tokens.count,
      let owner = annotated.mentions[max(0, mention - 3)..<mention].last(where: { $0.tokens.upperBound == first - 1 }),
      owner.entity == .state, tokens[first - 1].lower == "'s"
    else { return nil }
    return singleSpaced(annotated.document.text(owner.span))
  }

  private var gazetteer: Gazetteer { .builtIn }

  /// "a Norlandic spokesman" is known as "Norlandic spokesman".
  private func withoutIndefiniteArticle(_ words: String) -> String {
    let article = ["a ", "an ", "A ", "An "].first { words.hasPrefix($0) }
    return article.map { String(words.dropFirst($0.utf8.count)) } ?? words
  }

  private func isNaming(_ mention: Mention, _ chain: CoreferenceChain) -> Bool {
    switch mention.kind {
    case .name, .metonym, .demonym, .label: true
    case .description: true
    case .title: chain.isUnnamed
    case .pronoun: false
    }
  }

  private func followsArticle(_ mention: Mention, _ document: Document) -> Bool {
    guard let first = mention.tokens.first, let last = mention.tokens.last, first > 0, mention.kind != .demonym else {
      return false
    }
    guard document.tokens[first - 1].lower == "the" else { return false }
    guard last + 1 < document.tokens.count, document.tokens[last + 1].isWord else { return true }
    return !WordClass.of(document.tokens[last + 1].lower).isDisjoint(with: [.function, .sayVerb, .actVerb])
  }
}

/// A form of a name that was met, with or without an article before it.
private struct SeenForm: Hashable {
  let bytes: ArraySlice<UInt8>
  let followsArticle: Bool
}
