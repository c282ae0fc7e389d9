/// Why there is no screen to draw on.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard output goes to a file or a pipe.
  case outputIsNotATerminal
  /// Standard input holds data, and there is no terminal to read keys from.
  case noTerminalForKeys
  /// TERM is not set.
  case unnamedTerminal
  /// This system has no description of the terminal that TERM names.
  case unknownTerminal(String)
  /// The terminal that TERM names cannot move its cursor.
  case incapableTerminal(String)
  /// Curses or the system refused, with the system's error number.
  case notStarted(Int32)
}

extension TerminalError: CustomStringConvertible {
  /// What is wrong, and what to do about it.
  package var description: String {
    switch self {
    case .outputIsNotATerminal:
      "standard output is not a terminal; use 'standoff timeline' for text, or --replay for frames"
    case .noTerminalForKeys:
      "there is no terminal to read keys from; use 'standoff timeline' for text"
    case .unnamedTerminal:
      "TERM is not set; set it to the kind of your terminal, e.g. TERM=xterm-256color"
    case .unknownTerminal(let name):
      "this system does not know the terminal '\(name)' (TERM); try TERM=xterm or TERM=vt100, or install ncurses-term"
    case .incapableTerminal(let name):
      "the terminal '\(name)' (TERM) cannot show a full screen; use --plain, or 'standoff timeline' for text"
    case .notStarted(let code):
      "the terminal could not be opened (system error \(code)); use 'standoff timeline' for text"
    }
  }
}
