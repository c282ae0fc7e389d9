import CCurses
import Glibc

extension Terminal {
  /// Gives the terminal to another program until it ends, then takes it back with the same screen.
  package mutating func run(_ program: OutsideProgram) -> OutsideOutcome {
    leave()
    let outcome = runOutside(
      program, terminal: Self.output, input: input, errors: standoff_standard_error())
    if program.waits, case .notStarted = outcome {} else if program.waits { askToGoOn(outcome) }
    goOn()
    return outcome
  }

  /// Waits for Enter, so that what a program wrote can be read.
  private func askToGoOn(_ outcome: OutsideOutcome) {
    let ending =
      switch outcome {
      case .exited(0), .notStarted: ""
      case .exited(let status): "(status \(status)) "
      case .killed(let signal): "(signal \(signal)) "
      }
    Self.write(Array("\r\n\(ending)Enter goes on ".utf8))
    var byte: UInt8 = 0
    while true {
      let count = read(input, &byte, 1)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 || byte == 0x0A || byte == 0x0D { return }
    }
  }

  /// Puts text on the reader's clipboard.
  /// - Returns: what is in the way, in words; nil when it was sent.
  package func copy(_ text: String) -> String? {
    let name = Self.environment("TERM")
    guard Clipboard.isKnown(to: name) else { return "this terminal takes nothing for its clipboard" }
    let isInScreen = name.hasPrefix("screen") && Self.environment("TMUX").isEmpty
    guard let sequence = Clipboard.sequence(for: text, wrapsForScreen: isInScreen) else {
      return "that is more than the \(Clipboard.limit) bytes that terminals take"
    }
    Self.write(sequence)
    return nil
  }
}
