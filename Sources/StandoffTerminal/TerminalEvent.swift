package import StandoffUI

/// What ended the wait for the reader.
package enum TerminalEvent: Hashable, Sendable {
  /// A key, the mouse, or a new size of the screen.
  case key(Key)
  /// The caller's own descriptor has something to read; what was in it is gone.
  case wake
  /// SIGINT, SIGTERM or SIGHUP asks the program to end. A second one ends it without asking.
  case signal(Int32)
  /// The terminal is gone.
  case closed
  /// The time given is over.
  case timeout
}
