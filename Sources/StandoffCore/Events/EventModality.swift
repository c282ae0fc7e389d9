/// How real an event is by the words around its trigger.
struct EventModality: Hashable, Sendable {
  var status: EventStatus
  var polarity: Polarity
  var tense: EventTense
}

enum EventTense: Hashable, Sendable { case past, perfect, present, future, none }

extension EventContext {
  /// The modality of a trigger within its clause.
  func modality(of trigger: EventTrigger, at index: Int, in clause: Clause) -> EventModality {
    var modality =
      trigger.isVerb ? verbModality(trigger, at: index, in: clause) : nounModality(trigger, at: index, in: clause)
    if clause.opener.contains(.subordinator), let opener = openerWord(clause), conditionals.contains(opener) {
      modality.status = .hypothetical
    }
    // "is prepared to impose a ban if the ships sail": only then.
    if trigger.isVerb, modality.status == .planned, isOnCondition(after: index) { modality.status = .hypothetical }
    // An attack or a warning that a noun names has been, whatever is said of it now.
    if [.attack, .statement, .accusation].contains(trigger.kind), !trigger.isVerb, modality.status == .ongoing {
      modality.status = .held
      modality.tense = .past
    }
    // "Berg's murder may have been an error": whatever it may have been, he was killed.
    if trigger.lemma == "murder (noun)", modality.status == .hypothetical {
      modality.status = .held
      modality.tense = .past
    }
    // "Rebels attack the port": headlines tell in the present what was.
    if trigger.isVerb, modality.status == .ongoing, [.attack, .talks, .other].contains(trigger.kind.family),
      isHeadline(tokens[index].span.start)
    {
      modality.status = .held
    }
    // "cancelled aid, expelled the envoy": of a deed that has been done another word says nothing.
    let isDone = trigger.isVerb && modality.status == .held && modality.tense == .past
    if !isDone, let word = cancelling(in: clause.tokens, besides: index) { modality.status = word }
    return modality
  }

  private func isOnCondition(after index: Int) -> Bool {
    guard let sentence = document.sentenceIndex(at: tokens[index].span.start) else { return false }
    let end = min(document.sentences[sentence].tokens.upperBound, index + 20)
    return (index + 1..<max(index + 1, end)).contains { word($0) == "if" || word($0) == "unless" }
  }

  private func isHeadline(_ offset: Int) -> Bool {
    document.sentenceIndex(at: offset).map(document.isTitle) ?? false
  }

  private func openerWord(_ clause: Clause) -> WordKey? { word(clause.tokens.lowerBound) }

  /// What another word of the clause says of it; "cancelled aid" is a deed itself.
  private func cancelling(in range: Range<Int>, besides trigger: Int) -> EventStatus? {
    for index in range where index != trigger && has(.cancellation, at: index) {
      if word(index) != "called" || word(index + 1) == "off" { return cancellations[tokens[index].lower] }
    }
    return nil
  }

  // MARK: Verbs

  private func verbModality(_ trigger: EventTrigger, at index: Int, in clause: Clause) -> EventModality {
    var modality = EventModality(status: .held, polarity: .positive, tense: defaultTense(trigger.form))
    if invariantVerbs.contains(tokens[index].lower) {
      // "rockets hit the port": news tells what was.
      modality.tense = .past
    } else if trigger.form == .third || trigger.form == .base {
      modality.status = .ongoing
    }
    var position = index - 1
    if trigger.form == .gerund, position >= clause.tokens.lowerBound, let status = aspectWords[tokens[position].lower] {
      return aspectModality(status, at: position, polarity: .positive)
    }
    var steps = 0
    while position >= clause.tokens.lowerBound, steps < 6 {
      let role = role(position)
      if word(position) == "to", steps < 2 { return infinitive(before: position, in: clause) }
      if role.contains(.negation) { modality.polarity = .negative }
      if applyAuxiliary(role, word(position), trigger.form, to: &modality) { break }
      // "could be", "will have": what makes it a plan or a possibility stands further to the left.
      guard role.isEmpty || !role.isDisjoint(with: [.adverb, .negation, .be, .have, .do]) else { break }
      // A name or noun between auxiliary and verb is the subject of a question, or the verb has none.
      if role.isEmpty && !isAdverbLike(position) { break }
      position -= 1
      steps += 1
    }
    return negatedAhead(position, clause, modality)
  }

  private func defaultTense(_ form: VerbForm) -> EventTense {
    switch form {
    case .past: .past
    case .participle: .perfect
    case .base, .third: .present
    case .gerund, .noun: .none
    }
  }

  /// Takes an auxiliary into account; true when the verb group begins with it.
  private func applyAuxiliary(_ role: PhraseWord, _ key: WordKey?, _ form: VerbForm, to modality: inout EventModality)
    -> Bool
  {
    if role.contains(.future) {
      modality.status = .planned
      modality.tense = .future
      return true
    }
    if role.contains(.modal) {
      modality.status = .hypothetical
      modality.tense = .future
      return true
    }
    if role.contains(.have) {
      modality.status = form == .gerund ? .ongoing : .held
      modality.tense = .perfect
      // "will have", "could have" stand further to the left.
      return false
    }
    if role.contains(.do), key == "did" || key == "didn't" {
      modality.status = .held
      modality.tense = .past
      return false
    }
    if role.contains(.be) {
      let isPast = key == "was" || key == "were"
      if form == .gerund { modality.status = isPast ? .held : .ongoing }
      if modality.tense != .perfect { modality.tense = isPast ? .past : .present }
      if key == "be" { return false }
      return false
    }
    return false
  }

  private func isAdverbLike(_ index: Int) -> Bool {
    let span = tokens[index].span
    return span.count > 3 && document.article.text[span.end - 2] == 0x6C && document.article.text[span.end - 1] == 0x79
  }

  /// "to" before a base form: what governs it tells whether it is planned, wished for or done.
  private func infinitive(before index: Int, in clause: Clause) -> EventModality {
    var modality = EventModality(status: .hypothetical, polarity: .positive, tense: .future)
    let first = max(clause.tokens.lowerBound, index - 4)
    if isFirstTo(index, in: clause) {
      // "was the first country to recognise it": done.
      return EventModality(status: .held, polarity: .positive, tense: .past)
    }
    if isHeadlineInfinitive(index, in: clause) || index > clause.tokens.lowerBound && role(index - 1).contains(.be) {
      modality.status = .planned
    }
    for position in (first..<index).reversed() {
      guard let key = word(position) else { continue }
      if planWords.contains(key) { modality.status = .planned }
      if key == "used", index - position > 2 {
        // "used a drone to attack": the means and the deed.
        return aspectModality(.held, at: position, polarity: modality.polarity)
      }
      if let status = aspectWords[key], position >= index - 2 {
        return aspectModality(status, at: position, polarity: modality.polarity)
      }
      if role(position).contains(.negation) || refusalWords.contains(key) { modality.polarity = .negative }
    }
    return modality
  }

  /// "became the first state to", "was the only one to", "the latest country to".
  private func isFirstTo(_ index: Int, in clause: Clause) -> Bool {
    let before = max(clause.tokens.lowerBound, index - 4)..<index
    guard let rank = before.last(where: { ranks.contains(tokens[$0].lower) }) else { return false }
    return word(rank - 1) == "the"
      && (max(clause.tokens.lowerBound, rank - 3)..<rank).contains {
        word($0) == "was" || word($0) == "were" || word($0) == "became"
      }
  }

  /// "President to visit Oslo": in a headline an infinitive behind its subject is what will be.
  private func isHeadlineInfinitive(_ index: Int, in clause: Clause) -> Bool {
    guard index > clause.tokens.lowerBound, let sentence = document.sentenceIndex(at: tokens[index].span.start),
      clause.tokens.lowerBound == document.sentences[sentence].tokens.lowerBound
    else { return false }
    let span = document.sentences[sentence].span
    let isHeadline =
      document.isTitle(sentence)
      || document.article.text[span.start..<span.end].allSatisfy { !(0x61...0x7A).contains($0) }
    return isHeadline
      && mentionIndices(in: document.span(ofTokens: clause.tokens.lowerBound..<index)).contains {
        isActor($0) && mentions[$0].tokens.upperBound == index
      }
  }

  private func aspectModality(_ status: EventStatus, at position: Int, polarity: Polarity) -> EventModality {
    let isPresent = status == .ongoing || role(position - 1).contains(.have) && word(position - 1) != "had"
    return EventModality(
      status: aspectStatus(status, at: position), polarity: polarity, tense: isPresent ? .present : .past)
  }

  /// What is begun or gone on with is done, unless it will or may be: "would continue to send".
  private func aspectStatus(_ status: EventStatus, at position: Int) -> EventStatus {
    for index in [position - 1, position - 2] {
      if role(index).contains(.future) || word(index) == "to" { return .planned }
      if role(index).contains(.modal) { return .hypothetical }
    }
    return status
  }

  /// "no longer", "has not", "did not" to the left of where the verb group was left.
  private func negatedAhead(_ position: Int, _ clause: Clause, _ modality: EventModality) -> EventModality {
    guard position >= clause.tokens.lowerBound else { return modality }
    // "not everyone is leaving", "none of them left".
    let isNegated =
      role(position).contains(.negation)
      || role(position).contains(.pronoun) && position > clause.tokens.lowerBound && word(position - 1) == "not"
    guard isNegated else { return modality }
    var result = modality
    result.polarity = .negative
    return result
  }

  // MARK: Nouns

  private func nounModality(_ trigger: EventTrigger, at index: Int, in clause: Clause) -> EventModality {
    var modality = EventModality(status: .held, polarity: .positive, tense: .past)
    for position in max(clause.tokens.lowerBound, index - 4)..<index {
      guard let key = word(position) else { continue }
      // "announced another meeting": one to come.
      let isAnnounced = (key == "announced" || key == "announces") && trigger.kind.family == .talks
      if isAnnounced || prospectiveAdjectives.contains(key) {
        modality.status = .planned
        modality.tense = .future
      }
      if possibleAdjectives.contains(key) { modality.status = .hypothetical }
      if key == "no" || key == "without" { modality.polarity = .negative }
      // "is not engaged in negotiations"
      if key == "engaged", word(position - 1) == "not" { modality.polarity = .negative }
    }
    applyPredicate(of: clause, after: index, to: &modality)
    return modality
  }

  /// The clause's first auxiliary or word of planning sets what its nouns are.
  private func applyPredicate(of clause: Clause, after index: Int, to modality: inout EventModality) {
    for position in clause.tokens {
      let role = role(position)
      guard position != index else { continue }
      // What follows "that" is the content of the noun, not its predicate.
      if position > index, word(position) == "that" || word(position) == "including" { return }
      if role.contains(.future) {
        modality.status = .planned
        modality.tense = .future
        return
      }
      if role.contains(.modal), modality.status == .held {
        modality.status = .hypothetical
        modality.tense = .future
        return
      }
      // "a referendum needs to be held": none is set.
      if word(position) == "needs" || word(position) == "need", word(position + 1) == "to", modality.status == .held {
        modality.status = .hypothetical
        modality.tense = .future
        return
      }
      if has(.planVerb, at: position) {
        modality.status = .planned
        modality.tense = .future
        return
      }
      if role.contains(.be), word(position) == "is" || word(position) == "are", modality.status == .held {
        modality.tense = .present
        modality.status = .ongoing
      }
    }
  }
}

/// What takes an event off the calendar; "called" only with "off".
let cancellations = WordMap<EventStatus>([
  "cancelled": .cancelled, "canceled": .cancelled, "scrapped": .cancelled, "called": .cancelled,
  "postponed": .postponed, "delayed": .postponed,
])

/// Verbs whose base form is their past.
private let invariantVerbs: Set<WordKey> = ["hit", "cut", "put", "set", "shut", "quit", "let"]

private let ranks: Set<WordKey> = ["first", "second", "third", "last", "latest", "only"]

private let conditionals: Set<WordKey> = ["if", "unless", "whether", "lest"]

/// Words that make an infinitive a plan.
private let planWords: Set<WordKey> = [
  "plan", "plans", "planned", "planning", "intend", "intends", "intended", "scheduled", "agreed", "agree", "set", "due",
  "expected", "expects", "prepare", "prepares", "preparing", "prepared", "promised", "going", "ready", "vowed",
  "pledged", "decided", "about", "order", "orders", "ordered", "poised", "promise", "promises",
]

/// Verbs before an infinitive or gerund that say that it is being done, or was.
let aspectWords: [WordKey: EventStatus] = [
  "continue": .ongoing, "continues": .ongoing, "continued": .held, "continuing": .ongoing, "began": .held,
  "begun": .held, "begins": .ongoing, "started": .held, "starts": .ongoing, "managed": .held, "proceeded": .held,
  "helped": .held, "used": .held, "sat": .held, "kept": .held, "keeps": .ongoing, "resumed": .held, "resumes": .ongoing,
]

private let refusalWords: Set<WordKey> = ["refused", "declined", "failed", "unable", "unwilling"]

let planVerbs: Set<WordKey> = [
  "plans", "planning", "planned", "scheduled", "intends", "intend", "upcoming", "expected",
]

private let prospectiveAdjectives: Set<WordKey> = [
  "planned", "upcoming", "coming", "scheduled", "forthcoming", "next", "expected",
]

private let possibleAdjectives: Set<WordKey> = [
  "possible", "potential", "proposed", "future", "further", "fresh", "likely", "any", "additional", "imminent", "wider",
  "threatened",
]
