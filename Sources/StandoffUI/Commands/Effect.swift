/// What the program around the screen has to do.
package enum Effect: Hashable, Sendable {
  case quit
  /// Give the terminal back and stop until continued.
  case suspend
  /// Draw the whole screen anew, trusting nothing of what it shows.
  case redraw
  /// Put text on the clipboard.
  case copy(String)
  /// Open an http or https address in the reader's browser.
  case openURL(String)
  /// Open an article, named as in `Article.path`, in the reader's editor. Lines count from 1.
  case editFile(path: String, line: Int)
  /// Show text, made safe to print, in the reader's pager.
  case page(String)
  /// Give text, made safe to print, to a program. Never through a shell.
  case pipe(arguments: [String], text: String)
  /// Write events, as indexes into `EventGraph.events`, to a file in an export format.
  case writeView(format: String, path: String, events: [Int])
  /// Read the inputs again.
  case reload
  /// Make the graph of what was published by a day, nil for all, and have the state adopt it.
  case rebuild(asOf: ReportTime?)
  /// Make the graph with or without what is only denied or possible, and have the state adopt it.
  case showDoubted(Bool)
  /// Keep `State.sessionLines` for the next start.
  case saveSession
}
