/// Words of one article that report one event.
package struct EventMention: Hashable, Sendable {
  package internal(set) var kind: EventKind
  /// Index into `Document.sentences`.
  package let sentence: Int
  /// The words that report it: a clause, a sentence, or several sentences of one act of speaking.
  package let extent: Span
  /// The words of the extent that tell this event, when the extent tells several: "in the council on Wednesday".
  package let part: Span?
  /// The word that names the event.
  package let trigger: Span
  /// Those who act, speak or are acted upon.
  package internal(set) var participants: [Participant]
  /// Those whom the words of a statement concern without their taking part: subjects, audience, whom it is said for, who passed it on.
  package let related: [Participant]
  package internal(set) var date: EventDate
  package let place: EventPlace?
  /// Index into the document's quantities.
  package let quantity: Int?
  /// Index into the document's attributions: the speaking that this event is, or that it is told in.
  package let attribution: Int?
  /// Index into the document's mentions: who says it, when it is told by somebody.
  package internal(set) var speaker: Int?
  package let speech: QuotationKind?
  /// Verbatim words, without their quotation marks.
  package internal(set) var quotes: [Span]
  /// Of an act of speaking: where and how it was said.
  package let setting: SpeechSetting?
  /// Of an act of speaking: what the speaker does by it; nil for one that only states.
  package let stance: Stance?
  package let status: EventStatus
  package let polarity: Polarity
  /// What its holder (the speaker, else the author) vouches for.
  package let factuality: Factuality
  package let rule: RuleName
  /// Whether somebody tells it as done, going on or decided; false for what is denied, or only possible.
  package let isAsserted: Bool
  /// Its root in PLOVER's ontology; nil for what that has none for.
  package let root: PloverRoot?
  /// How it ended, in the words of the text: "without a breakthrough".
  package internal(set) var outcome: Span?

  /// The words that tell this event and no other.
  package var core: Span { part ?? extent }

  package init(
    kind: EventKind, sentence: Int, extent: Span, part: Span? = nil, trigger: Span, participants: [Participant],
    date: EventDate,
    place: EventPlace?, quantity: Int?, attribution: Int?, speaker: Int?, speech: QuotationKind?, quotes: [Span],
    status: EventStatus, polarity: Polarity, factuality: Factuality, related: [Participant] = [],
    setting: SpeechSetting? = nil, stance: Stance? = nil, rule: RuleName, isAsserted: Bool = true,
    root: PloverRoot? = nil, outcome: Span? = nil
  ) {
    self.kind = kind
    self.sentence = sentence
    self.extent = extent
    self.part = part
    self.trigger = trigger
    self.participants = participants
    self.related = related
    self.date = date
    self.place = place
    self.quantity = quantity
    self.attribution = attribution
    self.speaker = speaker
    self.speech = speech
    self.quotes = quotes
    self.setting = setting
    self.stance = stance
    self.status = status
    self.polarity = polarity
    self.factuality = factuality
    self.rule = rule
    self.isAsserted = isAsserted
    self.root = root
    self.outcome = outcome
  }
}

/// Who takes part, and how.
package struct Participant: Hashable, Sendable {
  package let role: ParticipantRole
  /// Index into the document's mentions.
  package let mention: Int

  package init(role: ParticipantRole, mention: Int) {
    self.role = role
    self.mention = mention
  }
}

/// When an event took place, as far as one mention tells.
package struct EventDate: Hashable, Sendable {
  package let days: DayInterval?
  package let granularity: Granularity
  package let isApproximate: Bool
  package let basis: Basis
  /// Index into the document's time expressions.
  package let timex: Int?

  package init(
    days: DayInterval?, granularity: Granularity, isApproximate: Bool = false, basis: Basis, timex: Int? = nil
  ) {
    self.days = days
    self.granularity = granularity
    self.isApproximate = isApproximate
    self.basis = basis
    self.timex = timex
  }

  package static let unknown = EventDate(days: nil, granularity: .none, basis: .none)

  /// EDTF, with `~` when approximate; nil when nothing is known.
  package var edtf: String? { days.map { $0.edtf + (isApproximate ? "~" : "") } }
}

/// Where an event took place.
package struct EventPlace: Hashable, Sendable {
  package let name: String
  package let basis: Basis
  /// Where it is named, or the body whose seat it is.
  package let span: Span?

  package init(name: String, basis: Basis, span: Span?) {
    self.name = name
    self.basis = basis
    self.span = span
  }
}
