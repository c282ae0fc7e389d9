import StandoffCore
import StandoffTerminal
import StandoffUI

/// Puts the browser on the terminal: keys in, frames out, effects carried out in between.
enum BrowserLoop {
  /// At most so many waiting keys are taken before the screen is drawn again: a held key never outruns the screen by more than a blink.
  private static let longestBurst = 256

  /// Runs until the reader leaves.
  ///
  /// - Parameter state: makes the first state for the terminal that was found.
  /// - Throws: the exit status: 2 when there is no screen to draw on, 128 and the signal's number when a signal ended it.
  static func run(_ state: (Size, Glyphs) -> State) throws {
    var terminal: Terminal
    do {
      terminal = try Terminal()
    } catch {
      writeDiagnostic("standoff: \(error)")
      throw ExitStatus.usage
    }
    var current = state(terminal.size, terminal.glyphs)
    let status = loop(&current, on: &terminal)
    terminal.close()
    if status != 0 { throw ExitStatus(code: status) }
  }

  private static func loop(_ state: inout State, on terminal: inout Terminal) -> Int32 {
    while true {
      terminal.show(render(state))
      var event = terminal.nextEvent()
      for _ in 0..<longestBurst {
        if let status = handle(event, &state, on: &terminal) { return status }
        event = terminal.nextEvent(timeout: 0)
        if event == .timeout { break }
      }
      if event != .timeout, let status = handle(event, &state, on: &terminal) { return status }
    }
  }

  /// - Returns: the exit status when the program is to end.
  private static func handle(_ event: TerminalEvent, _ state: inout State, on terminal: inout Terminal) -> Int32? {
    switch event {
    case .key(.control("c")): return 130
    case .key(let key): return perform(reduce(&state, key), &state, on: &terminal)
    case .signal(let number): return 128 + number
    // The line that SIGHUP would have ended is gone.
    case .closed: return 129
    case .wake, .timeout: return nil
    }
  }

  private static func perform(_ effects: [Effect], _ state: inout State, on terminal: inout Terminal) -> Int32? {
    for effect in effects {
      switch effect {
      case .quit: return 0
      case .suspend: terminal.suspend()
      case .redraw: terminal.redraw()
      case .copy, .openURL, .editFile, .page, .pipe, .writeView, .reload, .rebuild, .saveSession:
        state.tell("this screen cannot do that", isError: true)
      }
    }
    return nil
  }
}
