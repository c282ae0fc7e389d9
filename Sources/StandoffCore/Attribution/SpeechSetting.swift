/// What is told of an act of speaking beside who spoke and what was said.
package struct SpeechSetting: Hashable, Sendable {
  /// Whom it was said to, in the words of the text: "reporters", "Interfax".
  package var audience: Span?
  /// Where, or on what occasion: "in Brussels", "at a news conference".
  package var venue: Span?
  package var medium: SpeechMedium?
  /// Whom the speaker spoke for, when the words say so: "on behalf of the families".
  package var principal: Span?
  /// Said in another language and rendered by an interpreter.
  package var isInterpreted = false

  package init() {}

  /// This setting, with what it leaves open taken from another.
  func filled(from other: SpeechSetting) -> SpeechSetting {
    var result = self
    result.audience = audience ?? other.audience
    result.venue = venue ?? other.venue
    result.medium = medium ?? other.medium
    result.principal = principal ?? other.principal
    result.isInterpreted = isInterpreted || other.isInterpreted
    return result
  }
}

/// How words were made public. The raw values are those of the export.
package enum SpeechMedium: String, Hashable, Sendable, CaseIterable {
  case interview, statement, briefing, speech, testimony, post, letter, message, call, broadcast, article, report
  case meeting, debate
  case newsConference = "news_conference"
}
