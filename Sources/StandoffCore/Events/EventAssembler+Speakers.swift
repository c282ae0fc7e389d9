/// Who takes part in an act of speaking, and whom it concerns.
extension EventAssembler {
  /// Those who speak, the one who leads first; then the one spoken to or aimed at.
  func participants(of draft: SpeechDraft) -> [Participant] {
    var seen: Set<Int> = []
    var result: [Participant] = []
    func add(_ role: ParticipantRole, _ mention: Int) {
      if seen.insert(context.chain(mention)).inserted { result.append(Participant(role: role, mention: mention)) }
    }
    if let speaker = draft.speaker { add(.speaker, speaker) }
    for speaker in draft.speakers { add(.speaker, speaker) }
    if let other = recipient(of: draft) { add(.recipient, other.mention) }
    if let audience = draft.setting.audience {
      for mention in context.mentionIndices(in: audience) where isParty(mention) { add(.addressee, mention) }
    }
    return result
  }

  /// Somebody who is spoken to as a party: not reporters, not an outlet or whoever else is told.
  private func isParty(_ mention: Int) -> Bool {
    switch context.mentions[mention].entity {
    case .state, .organisation, .body: true
    case .person: context.chains[context.chain(mention)].gazetteerID != nil
    case .group, .media, .place: false
    }
  }

  /// Those whom the words concern and who take no part, each once: whom they are for, the outlets they are told to, who passed them on,
  /// and whom they name.
  func related(to draft: SpeechDraft, participants: [Participant]) -> [Participant] {
    var seen = Set(participants.map { context.chain($0.mention) })
    var result: [Participant] = []
    func add(_ role: ParticipantRole, in span: Span?, where isWanted: (Int) -> Bool) {
      guard let span else { return }
      for mention in context.mentionIndices(in: span) where isWanted(mention) {
        if seen.insert(context.chain(mention)).inserted { result.append(Participant(role: role, mention: mention)) }
      }
    }
    let isAnyone = { context.mentions[$0].entity != .place }
    add(.onBehalfOf, in: draft.setting.principal, where: isAnyone)
    add(.secondSource, in: draft.relay, where: isAnyone)
    add(.audience, in: draft.setting.audience, where: isAnyone)
    for span in draft.content { add(.subject, in: span, where: context.isActor) }
    return result
  }

  /// What the speaker does by the words: as the cue says, else as the kind of event that they are.
  func stance(of draft: SpeechDraft) -> Stance? {
    if draft.rule == SpeechKindRule.denying.name { return .denies }
    switch draft.kind {
    case .threat: return .threatens
    case .accusation: return .accuses
    case .demand where context.attributions[draft.attribution].act != .ask: return .demands
    case .offer: return .offers
    default: return Stance(context.attributions[draft.attribution].act)
    }
  }
}
