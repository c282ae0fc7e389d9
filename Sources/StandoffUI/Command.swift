/// What a reader can ask for, by name. Keys, the help screen and the documentation all refer to these.
package enum Command: String, CaseIterable, Hashable, Sendable {
  case lineDown = "line-down"
  case lineUp = "line-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case scrollDown = "scroll-down"
  case scrollUp = "scroll-up"
  case top, bottom
  case nextDay = "next-day"
  case previousDay = "previous-day"

  case nextEvent = "next-event"
  case previousEvent = "previous-event"
  case nextReport = "next-report"
  case previousReport = "previous-report"
  case nextEventInArticle = "next-event-in-article"
  case previousEventInArticle = "previous-event-in-article"
  case open, back, forward

  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case showTimeline = "timeline"
  case showActors = "actors"
  case showSource = "source"
  case zoom

  case selectActor = "select-actor"
  case addActor = "add-actor"
  case expand, collapse

  case search
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case filter
  case toggleFilter = "toggle-filter"
  case goToDate = "go-to-date"

  case explain, messages, help, redraw, suspend, close, quit

  case acceptPrompt = "accept-prompt"
  case cancelPrompt = "cancel-prompt"
  case deleteBackward = "delete-backward"
  case deleteForward = "delete-forward"
  case deleteWord = "delete-word"
  case deleteLine = "delete-line"
  case cursorLeft = "cursor-left"
  case cursorRight = "cursor-right"
  case cursorStart = "cursor-start"
  case cursorEnd = "cursor-end"
}

/// What `reduce` does to a state: a command, or something that is none.
package enum Action: Hashable, Sendable {
  /// A command, with the number typed before it.
  case command(Command, count: Int?)
  /// A digit of a count.
  case digit(Int)
  /// Text typed into a prompt.
  case insert(Unicode.Scalar)
  case mouse(MouseEvent)
  case resize(Size)
}

/// What the program around the screen has to do.
package enum Effect: Hashable, Sendable {
  case quit
  /// Give the terminal back and stop until continued.
  case suspend
  /// Draw the whole screen anew, trusting nothing of what it shows.
  case redraw
}
