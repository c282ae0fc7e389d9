/// What the words of one article tell of how two of its events hang together: an answer, a part, a denial.
struct RelationRule: ReadingRule, Sendable {
  let name: RuleName
  let kind: LinkKind
  /// The words at which it looks; none where it looks at every event.
  let cues: [WordKey]
  /// Each tells such a relation.
  let examples: [String]
  /// None does.
  let counterexamples: [String]
  let find: @Sendable (RelationReader, RelationSite) -> RelationPair?
}

/// Where a rule looks: at a word, or at an event of a sentence.
struct RelationSite: Hashable, Sendable {
  let sentence: Int
  /// Index into the document's tokens: the cue, or the first word of the event's trigger.
  let token: Int
  /// Index into the document's event mentions; nil at a cue.
  let event: Int?
}

/// Two event mentions of one document: the answer and what it answers, the part and its whole.
struct RelationPair: Hashable, Sendable {
  let from: Int
  let to: Int
}

/// In order of preference: of two rules that relate the same events by the same kind of link the first one counts.
let relationRules: [RelationRule] = [
  .answerNamed, .answerTold, .deedAfterDeed, .reactionToDeed, .outrageAtAttack, .denialOfClaim, .heldAtMeeting,
  .remarkOfReadout,
  .strikeOfOffensive, .tollOfAttack,
]

/// For each cue the rules that look at it, as indexes into `relationRules`.
private let rulesOfCue: WordMap<[Int]> = {
  var rules = WordMap<[Int]>()
  for (index, rule) in relationRules.enumerated() {
    for cue in rule.cues { rules[cue] = (rules[cue] ?? []) + [index] }
  }
  return rules
}()

private let rulesOfEvents: [Int] = relationRules.indices.filter { relationRules[$0].cues.isEmpty }

extension RelationReader {
  /// All relations that the article tells, by rule in order of preference, then in order of text.
  ///
  /// - Complexity: linear in the tokens of the sentences that tell events: from each cue a bounded stretch is read.
  func relations() -> [(rule: Int, pair: RelationPair)] {
    var found: [(rule: Int, pair: RelationPair)] = []
    func look(_ rule: Int, _ site: RelationSite) {
      guard let pair = relationRules[rule].find(self, site), pair.from != pair.to else { return }
      found.append((rule, pair))
    }
    for sentence in sentencesWithEvents {
      for token in annotated.document.sentences[sentence].tokens {
        for rule in rulesOfCue[annotated.document.tokens[token].lower] ?? [] {
          look(rule, RelationSite(sentence: sentence, token: token, event: nil))
        }
      }
      for event in events(of: sentence) {
        let site = RelationSite(sentence: sentence, token: triggerToken(event), event: event)
        for rule in rulesOfEvents { look(rule, site) }
      }
    }
    return found.enumerated().sorted { ($0.element.rule, $0.offset) < ($1.element.rule, $1.offset) }.map(\.element)
  }
}
