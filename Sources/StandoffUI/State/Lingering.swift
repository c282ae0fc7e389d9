extension State {
  /// Whether the source and the line below show an event that the cursor has left: to be brought up to date when no key
  /// comes for a while.
  package var isBehind: Bool { source.lingering != nil }

  /// Brings the source and the line below up to the event that the cursor is on.
  package mutating func catchUp() {
    guard source.lingering != nil else { return }
    source.lingering = nil
    follow()
    settle()
  }

  /// The event that the source and the line below are about.
  var sourceEvent: Int? { source.lingering ?? selectedEvent }
}

extension Action {
  /// Whether it only moves the cursor of a list or what a list shows, so that the source can wait.
  func canLinger(in state: State) -> Bool {
    switch self {
    case .invoke(let invocation, _): Self.steps.contains(invocation.command)
    case .mouse(let event):
      (event.action == .wheelUp || event.action == .wheelDown)
        && state.layout.pane(at: event.position)?.pane == .timeline
    case .digit: true
    case .insert, .choose, .resize: false
    }
  }

  private static let steps: Set<Command> = [.lineDown, .lineUp, .scrollDown, .scrollUp]
}
