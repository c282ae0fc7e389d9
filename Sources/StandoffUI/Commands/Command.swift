/// What a reader can ask for, by name. Keys, the help screen, the command line, the configuration file and the
/// documentation all refer to these names.
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
  case goToEvent = "go-to-event"
  case open, back, forward
  case mark
  case goToMark = "go-to-mark"

  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case showTimeline = "timeline"
  case showActors = "actors"
  case showSource = "source"
  case zoom
  case window, taller, shorter, wider, narrower
  case equalPanes = "equal-panes"

  case selectActor = "select-actor"
  case addActor = "add-actor"
  case bothActors = "both-actors"
  case expand, collapse

  case search
  case searchCurrent = "search-current"
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case filter
  case filterBy = "filter-by"
  case toggleFilter = "toggle-filter"
  case saveFilter = "save-filter"
  case recallFilter = "recall-filter"
  case goToDate = "go-to-date"

  case sort, reverse, group, strip, finer, coarser
  case asOf = "as-of"
  case earlier = "known-before"
  case later = "known-after"
  case earlierArticle = "known-before-article"
  case laterArticle = "known-after-article"
  case doubted, background

  case explain, reports, figures, messages, help
  case commandLine = "command-line"
  case copy
  case copyCitation = "copy-citation"
  case openURL = "open-url"
  case edit, page, pipe, write, reload
  case saveSession = "save-session"
  case set, bind
  case toggleMouse = "toggle-mouse"
  case redraw, suspend, close, quit

  case acceptPrompt = "accept-prompt"
  case cancelPrompt = "cancel-prompt"
  case complete
  case earlierLine = "earlier-line"
  case laterLine = "later-line"
  case deleteBackward = "delete-backward"
  case deleteForward = "delete-forward"
  case deleteWord = "delete-word"
  case deleteLine = "delete-line"
  case cursorLeft = "cursor-left"
  case cursorRight = "cursor-right"
  case cursorStart = "cursor-start"
  case cursorEnd = "cursor-end"
}

/// A command with what it is to be done with: what a key is bound to, and what a command line says.
package struct Invocation: Hashable, Sendable {
  package let command: Command
  /// Everything after the name; nil when nothing was given.
  package let argument: String?

  package init(_ command: Command, _ argument: String? = nil) {
    self.command = command
    self.argument = argument
  }

  /// The line that says the same.
  package var line: String { argument.map { "\(command.rawValue) \($0)" } ?? command.rawValue }
}

/// What `reduce` does to a state: a command, or something that is none.
package enum Action: Hashable, Sendable {
  /// A command, with the number typed before it.
  case invoke(Invocation, count: Int?)
  /// A digit of a count.
  case digit(Int)
  /// Text typed into a prompt.
  case insert(Unicode.Scalar)
  /// The key that a command waits for, such as the letter of a mark; nil gives up.
  case choose(Unicode.Scalar?)
  case mouse(MouseEvent)
  case resize(Size)
}
