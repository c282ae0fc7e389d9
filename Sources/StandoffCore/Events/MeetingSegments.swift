/// The parts of a clause that tell several meetings: "talks with the U.S. on Monday, in the Council on Wednesday and at the OSCE on Thursday".
extension EventContext {
  /// The token ranges of the meetings that a trigger names; the whole clause when it names one.
  func meetingSegments(of reading: TriggerReading, others: [TriggerReading]) -> [Range<Int>] {
    if let dated = datedSegments(of: reading) { return dated }
    return [listSegment(of: reading, others: others)]
  }

  /// Segments that each begin with a preposition after a comma or "and", and that each name a day.
  private func datedSegments(of reading: TriggerReading) -> [Range<Int>]? {
    let clause = reading.clause.tokens
    var starts = [clause.lowerBound]
    for index in (reading.token + 1)..<max(reading.token + 1, clause.upperBound) {
      guard isSeparator(index - 1), index - 1 > reading.token, leadsMeeting(index, of: reading) else { continue }
      starts.append(index)
    }
    guard starts.count > 1 else { return nil }
    var segments: [Range<Int>] = []
    for (position, start) in starts.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1] : clause.upperBound
      let dated = timexIndices(in: document.span(ofTokens: start..<end)).filter { date(of: $0) != nil }
      guard let first = dated.first else { continue }
      // "and, on Thursday, the council": with a day in front, whom they met stands behind it.
      let isDayFirst = start > clause.lowerBound && timexes[first].span.start <= tokens[start + 1].span.start
      let stop = isDayFirst ? end : max(start + 1, document.tokenIndex(from: timexes[first].span.end))
      segments.append(start..<min(end, stop))
    }
    return segments.count > 1 ? segments : nil
  }

  /// Whether a further meeting of a list begins here: "in the Council", or after a verb whom they met, "the Council".
  private func leadsMeeting(_ index: Int, of reading: TriggerReading) -> Bool {
    if let key = word(index), meetingLeads.contains(key) { return true }
    guard reading.trigger.isVerb, reading.trigger.kind == .meeting, tokens[index].kind == .word else { return false }
    return mentionIndices(in: document.span(ofTokens: index..<min(index + 2, reading.clause.tokens.upperBound)))
      .contains {
        isActor($0) && !isPossessor($0)
      }
  }

  /// Of several meetings listed in one clause, the stretch from the comma before a trigger to the one after it.
  private func listSegment(of reading: TriggerReading, others: [TriggerReading]) -> Range<Int> {
    let clause = reading.clause.tokens
    let peers = others.filter {
      $0.clause == reading.clause && $0.trigger.kind.family == .talks && $0.token != reading.token
    }
    var start = clause.lowerBound
    var end = clause.upperBound
    if let before = peers.last(where: { $0.token < reading.token }) {
      start = (before.token + 1..<reading.token).last { isSeparator($0) }.map { $0 + 1 } ?? start
    }
    if let after = peers.first(where: { $0.token > reading.token }) {
      end = (reading.token + 1..<after.token).first { isSeparator($0) && !joinsParties($0, of: reading) } ?? end
    }
    return start..<max(end, reading.token + 1)
  }

  private func isSeparator(_ index: Int) -> Bool { tokens[index].kind == .mark || word(index) == "and" }

  /// "talks between Oslo and Bergen, then a summit": the "and" joins the two that "between" led in.
  private func joinsParties(_ index: Int, of reading: TriggerReading) -> Bool {
    let before = (reading.token + 1)..<index
    guard word(index) == "and", let lead = before.first(where: { word($0) == "between" }) else { return false }
    return !((lead + 1)..<index).contains { isSeparator($0) }
  }
}

private let meetingLeads: Set<WordKey> = ["in", "at", "with", "on"]
