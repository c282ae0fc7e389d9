/// The hosts and reporters of a broadcast: those whose turns carry the report rather than make the news.
struct ProgrammeVoices: Sendable {
  private let document: Document
  private let mentions: [Mention]
  /// For each chain whether it is a journalist's by its role; nil when it has none and no side, so that only a label tells.
  private let isJournalist: [Bool?]

  init(document: Document, mentions: [Mention], chains: [CoreferenceChain]) {
    self.document = document
    self.mentions = mentions
    isJournalist = chains.map { chain in
      if chain.kind == .media { return true }
      if let role = chain.role { return isJournalistRole(role) }
      return chain.of == nil ? nil : false
    }
  }

  /// Whether a mention is a label of a host or reporter, or names one.
  ///
  /// In a transcript who makes news has an office or a side, or a title in the label (`MR. PRICE`); a bare surname is the programme's own.
  func contains(_ mention: Int) -> Bool {
    if mentions[mention].kind == .label, programmeLabels.contains(firstWord(of: mentions[mention].span)) { return true }
    return isJournalist[mentions[mention].chain]
      ?? (mentions[mention].kind == .label && !hasTitle(mentions[mention].span))
  }

  private func hasTitle(_ span: Span) -> Bool {
    labelTitles.contains(firstWord(of: span))
  }

  private func firstWord(of span: Span) -> String {
    let bytes = document.article.text[span.range].prefix { $0 != 0x20 && $0 != 0x2E && $0 != 0x3A }
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }
}

extension EventContext {
  /// For each sentence of a host's or reporter's turn the mention that names them.
  ///
  /// - Complexity: O(sentences of turns).
  func programmeVoices() -> [Int: Int] {
    var voices: [Int: Int] = [:]
    for (index, attribution) in attributions.enumerated() {
      guard isVoiceOfProgramme[index], isTurn(index), let voice = speakers[index] else { continue }
      for sentence in attribution.sentences { voices[sentence] = voice }
    }
    return voices
  }
}

private func isJournalistRole(_ role: String) -> Bool {
  role.utf8.split { ($0 | 0x20) &- 0x61 >= 26 }.contains { word in
    var hasher = WordHasher()
    for byte in word { hasher.append(byte | 0x20) }
    return journalistRoles.contains(hasher.key)
  }
}

private let journalistRoles: Set<WordKey> = [
  "correspondent", "host", "cohost", "reporter", "byline", "anchor", "anchorman", "anchorwoman", "journalist",
  "photojournalist", "editor", "correspondents", "hosts", "reporters", "anchors", "journalists", "editors",
]

private let labelTitles: Set<String> = [
  "mr", "mrs", "ms", "dr", "the", "secretary", "president", "senator", "general", "gen", "admiral", "adm", "ambassador",
  "minister", "prime", "foreign", "chancellor", "vice", "chairman", "senior", "representative", "director",
]

/// Labels of those who lead a call or ask at it.
private let programmeLabels: Set<String> = [
  "moderator", "operator", "q", "question", "interviewer", "host", "reporter", "aide", "participant",
]
