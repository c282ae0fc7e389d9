import CCurses
import Glibc
package import StandoffUI

/// The terminal, taken over for frames and keys and given back, whatever happens, as it was found.
///
/// There can be one at a time, used from one thread. Goes back to the shell's screen when closed or let go of, at
/// `exit`, and from signal handlers when the program traps. Waits without waking: an idle program does nothing.
package struct Terminal: ~Copyable {
  /// The size of the screen. A change is reported as a `.resize` key.
  package private(set) var size: Size
  /// The marks that this terminal can show.
  package let glyphs: Glyphs
  /// Whether clicks and the wheel come to the program; selecting text is the terminal's again when they do not.
  package private(set) var takesMouse = false

  /// Whether what is pasted comes marked as such.
  private var bracketsPaste = false

  private let screen: OpaquePointer
  private var palette: Palette
  let input: Int32
  private let ownsInput: Bool
  private let reportsMouse: Bool
  /// Whether a part of the screen can be moved up and down.
  private let scrolls: Bool
  private var waiter: EventWaiter
  private var shown: Frame?
  private let linksAreKnown: Bool
  /// Whether the links of the frame that is shown are on the screen.
  private var linksAreWritten = false
  private var isOpen = true

  static let output = STDOUT_FILENO

  /// Takes over the terminal of standard output; keys come from standard input, or from the controlling terminal when
  /// standard input holds data.
  /// - Parameter wake: a descriptor of the caller's, such as the reading end of a pipe, that ends a wait with `.wake`.
  /// - Parameter theme: how roles look; without colours where NO_COLOR is set or the terminal has too few.
  /// - Throws: why there can be no screen; nothing has been changed then.
  package init(wake: Int32? = nil, mouse: Bool = true, theme: Theme = .standard) throws(TerminalError) {
    let opening = try Opening()
    screen = opening.screen
    input = opening.input
    ownsInput = opening.ownsInput
    glyphs = opening.isUTF8 ? .unicode : .ascii
    reportsMouse = TerminalDescription.reportsMouse
    scrolls = TerminalDescription.scrolls
    linksAreKnown = Hyperlinks.areKnown(
      to: Self.environment("TERM"), isInTmux: !Self.environment("TMUX").isEmpty)
    waiter = EventWaiter(
      keys: input, requests: opening.requests, wake: wake, described: TerminalDescription.keySequences())
    Self.setModes()
    palette = Palette(wantsColours: Self.wantsColours, theme: theme)
    size = Size(columns: Int(getmaxx(standoff_screen())), rows: Int(getmaxy(standoff_screen())))
    _ = takeSize()
    rememberReset()
    if mouse { setMouse(true) }
  }

  deinit {
    if isOpen { Self.giveBack(screen, modes: modesOff, ownedInput: ownsInput ? input : nil) }
  }

  /// Gives the terminal back. Nothing may be shown afterwards.
  package mutating func close() {
    guard isOpen else { return }
    isOpen = false
    Self.giveBack(screen, modes: modesOff, ownedInput: ownsInput ? input : nil)
  }

  /// Puts a frame up: writes only what differs from what is shown.
  ///
  /// A frame of another size is clipped to the screen; the rest of the screen is blank.
  /// - Complexity: linear in the cells.
  package mutating func show(_ frame: Frame) {
    let previous = shown?.size == frame.size ? shown : nil
    if previous == nil { werase(standoff_screen()) }
    if scrolls, let previous, let scroll = frame.scroll(from: previous) {
      // Curses sees that rows have moved when that is all; with the cursor's row changed as well it writes most of them anew.
      let scrolled = previous.scrolled(scroll, newer: frame)
      draw(scrolled, over: previous)
      leaveok(standoff_screen(), true)
      wrefresh(standoff_screen())
      draw(frame, over: scrolled)
    } else {
      draw(frame, over: previous)
    }
    showCursor(frame.cursor)
    wrefresh(standoff_screen())
    if linksAreKnown { writeLinks(of: frame, over: linksAreWritten ? previous : nil) }
    shown = frame
  }

  private mutating func writeLinks(of frame: Frame, over previous: Frame?) {
    let links = frame.linksToWrite(over: previous)
    linksAreWritten = true
    guard !links.isEmpty else { return }
    Self.write(
      links.flatMap { link in
        Hyperlinks.sequence(
          for: link, text: frame.text(of: link), pen: palette.pen(frame[link.row, link.columns.lowerBound].style))
      })
  }

  /// Gives curses the cells that differ.
  private func draw(_ frame: Frame, over previous: Frame?) {
    let columns = frame.size.columns
    for row in 0..<min(frame.size.rows, size.rows) {
      for column in 0..<min(columns, size.columns) {
        let cell = frame.cells[row * columns + column]
        if cell.width == 0 || previous?.cells[row * columns + column] == cell { continue }
        put(cell, row: Int32(row), column: Int32(column))
      }
    }
  }

  /// Writes the whole screen again, in case something else wrote on it.
  package mutating func redraw() {
    wrefresh(standoff_shown_screen())
    linksAreWritten = false
  }

  /// Waits for something to happen.
  /// - Parameter timeout: milliseconds; nil waits for ever, without waking.
  package mutating func nextEvent(timeout: Int? = nil) -> TerminalEvent {
    while true {
      switch waiter.wait(timeout: timeout) {
      case .event(let event): return event
      case .resized:
        if let event = takeSize() { return event }
      case .stopRequested: stop(wholeGroup: false)
      case .continued:
        endwin()
        goOn()
      }
    }
  }

  /// Gives the terminal back and stops the program as ^Z does; returns when it goes on, with the screen up again.
  package mutating func suspend() {
    stop(wholeGroup: true)
  }

  /// Takes clicks and the wheel, or leaves them to the terminal. Without effect where the terminal reports no mouse.
  package mutating func setMouse(_ isOn: Bool) {
    guard reportsMouse, isOn != takesMouse else { return }
    takesMouse = isOn
    Self.write(isOn ? MouseReports.on : MouseReports.off)
  }

  /// Has what is pasted come marked, for as long as a line is typed. Without effect where the terminal reports no mouse: those are the
  /// terminals that do not know this mode either.
  package mutating func setPasteBrackets(_ isOn: Bool) {
    guard reportsMouse, isOn != bracketsPaste else { return }
    bracketsPaste = isOn
    Self.write(isOn ? PasteBrackets.on : PasteBrackets.off)
  }

  /// Draws with another theme from the next frame on.
  /// - Returns: what is in the way, in words; nil when it is used as it is.
  package mutating func setTheme(_ theme: Theme) -> String? {
    palette.adopt(theme)
    shown = nil
    guard theme.colours > palette.colourCount else { return nil }
    return palette.colourCount == 0
      ? "there are no colours here: NO_COLOR is set or the terminal has none"
      : "theme \(theme.name) needs \(theme.colours) colours, the terminal has \(palette.colourCount)"
  }

  /// What turns off the modes that are on.
  private var modesOff: [UInt8] {
    (takesMouse ? MouseReports.off : []) + (bracketsPaste ? PasteBrackets.off : [])
  }
}

// MARK: - Starting and ending

extension Terminal {
  /// What has to succeed before there is a terminal to give back.
  private struct Opening {
    let screen: OpaquePointer
    let input: Int32
    let ownsInput: Bool
    let requests: Int32
    let isUTF8: Bool

    init() throws(TerminalError) {
      guard isatty(Terminal.output) == 1 else { throw .outputIsNotATerminal }
      try Terminal.lookUp()
      isUTF8 = standoff_adopt_locale()
      ownsInput = isatty(STDIN_FILENO) != 1
      input = ownsInput ? open("/dev/tty", O_RDONLY | O_CLOEXEC) : STDIN_FILENO
      guard input >= 0 else { throw .noTerminalForKeys }
      requests = standoff_guard_begin(Terminal.output)
      guard requests >= 0, let screen = standoff_start(input, Terminal.output) else {
        let code = errno
        standoff_guard_end()
        throw .notStarted(code)
      }
      self.screen = screen
    }
  }

  private static func lookUp() throws(TerminalError) {
    let name = environment("TERM")
    guard !name.isEmpty else { throw .unnamedTerminal }
    guard name != "dumb" else { throw .incapableTerminal(name) }
    switch standoff_look_up_terminal(output) {
    case Int32(standoff_terminal_known): return
    case Int32(standoff_terminal_incapable): throw .incapableTerminal(name)
    default: throw .unknownTerminal(displayString(name))
    }
  }

  static func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }

  /// As https://no-color.org has it: set to anything but nothing.
  private static var wantsColours: Bool { environment("NO_COLOR").isEmpty }

  /// Keys as they are typed, none of them a signal; scrolling by the terminal's own means.
  private static func setModes() {
    raw()
    noecho()
    nonl()
    typeahead(-1)
    idlok(standoff_screen(), true)
  }

  private func rememberReset() {
    let bytes = TerminalDescription.resetSequence(rows: size.rows)
    standoff_guard_set_reset(bytes, bytes.count)
  }

  static func write(_ bytes: [UInt8]) {
    _ = standoff_write(output, bytes, bytes.count)
  }

  private static func giveBack(_ screen: OpaquePointer, modes: [UInt8], ownedInput: Int32?) {
    if !modes.isEmpty { write(modes) }
    curs_set(1)
    standoff_finish(screen)
    standoff_guard_end()
    if let ownedInput { Glibc.close(ownedInput) }
  }

  private mutating func stop(wholeGroup: Bool) {
    leave()
    standoff_stop(wholeGroup)
    goOn()
  }

  /// Gives the terminal back for a while.
  mutating func leave() {
    if !modesOff.isEmpty { Self.write(modesOff) }
    curs_set(1)
    endwin()
  }

  /// Takes the terminal over again after `leave`.
  mutating func goOn() {
    linksAreWritten = false
    if let event = takeSize() { waiter.add(event) }
    wrefresh(standoff_screen())
    if takesMouse { Self.write(MouseReports.on) }
    if bracketsPaste { Self.write(PasteBrackets.on) }
    showCursor(shown?.cursor)
    wrefresh(standoff_screen())
  }

  /// Follows the terminal's size.
  /// - Returns: the event to report; nil when the size is the same as before.
  private mutating func takeSize() -> TerminalEvent? {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard standoff_window_size(Self.output, &rows, &columns) else { return nil }
    let newSize = Size(columns: Int(columns), rows: Int(rows))
    guard newSize != size else { return nil }
    resizeterm(rows, columns)
    size = newSize
    shown = nil
    clearok(standoff_shown_screen(), true)
    rememberReset()
    return .key(.resize(newSize))
  }
}

// MARK: - Drawing

extension Terminal {
  private func put(_ cell: Cell, row: Int32, column: Int32) {
    let look = palette[cell.style]
    func put(_ text: [wchar_t], column: Int32) {
      standoff_put(standoff_screen(), row, column, text, look.attributes, look.pair)
    }
    if let text = showable(cell.text, width: cell.width) { return put(text, column: column) }
    let substitute = cell.text.unicodeScalars.first.flatMap { plainForms[$0] } ?? "?"
    for half in 0..<Int32(cell.width) {
      put([wchar_t(bitPattern: substitute.value), 0], column: column + half)
    }
  }

  /// The cluster for curses, ended by 0; nil where the locale cannot show it, or not in the columns it was given.
  ///
  /// A mark the locale does not know is left out: curses would refuse the whole cluster.
  private func showable(_ text: String, width: Int) -> [wchar_t]? {
    var characters: [wchar_t] = []
    for scalar in text.unicodeScalars {
      let character = wchar_t(bitPattern: scalar.value)
      let isFirst = characters.isEmpty
      if scalar.value < 0x80 || wcwidth(character) == (isFirst ? width : 0) {
        characters.append(character)
      } else if isFirst {
        return nil
      }
    }
    return characters.prefix(Int(CCHARW_MAX)) + [0]
  }

  private func showCursor(_ position: Position?) {
    leaveok(standoff_screen(), position == nil)
    if let position { wmove(standoff_screen(), Int32(position.row), Int32(position.column)) }
    curs_set(position == nil ? 0 : 1)
  }
}

/// What stands for punctuation that news is full of where the locale has only ASCII.
private let plainForms: [Unicode.Scalar: Unicode.Scalar] = [
  "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "‚": "'", "′": "'",
  "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "…": ".", "•": "*", "·": ".", "×": "x",
]
