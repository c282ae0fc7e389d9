// What the program around the screen asks of it.

extension State {
  /// Whether a line is being typed: keys are text then.
  package var isTyping: Bool { prompt != nil }
}
