import Glibc
import StandoffCore
import StandoffFiles
import StandoffTerminal
import StandoffUI

/// The browser without a screen: lines in, lines out, and no escape bytes, for screen readers and for TERM=dumb.
struct PlainBrowser {
  private var dialogue: PlainDialogue
  private let read: Inputs
  private let paths: [String]
  private let input: Int32
  private var pending: [UInt8] = []

  /// Runs until the reader leaves or there is nothing more to read.
  ///
  /// - Parameter input: where the reader's lines come from.
  static func run(_ state: State, read: Inputs, paths: [String], input: Int32) throws {
    var browser = PlainBrowser(dialogue: PlainDialogue(state: state), read: read, paths: paths, input: input)
    browser.say(browser.dialogue.greeting)
    while let line = browser.nextLine() {
      let (lines, effects) = browser.dialogue.answer(line)
      browser.say(lines)
      if browser.perform(effects) { break }
    }
    try read.reportStatus()
  }

  private init(dialogue: PlainDialogue, read: Inputs, paths: [String], input: Int32) {
    self.dialogue = dialogue
    self.read = read
    self.paths = paths
    self.input = input
  }

  private func say(_ lines: [String]) { for line in lines { writeOutput(line + "\n") } }

  private mutating func nextLine() -> String? {
    if isatty(input) == 1 { writeOutput("> ") }
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        defer { pending.removeSubrange(...end) }
        return String(decoding: pending[..<end], as: UTF8.self)
      }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = Glibc.read(input, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        defer { pending = [] }
        return pending.isEmpty ? nil : String(decoding: pending, as: UTF8.self)
      }
      pending += buffer[..<count]
    }
  }

  /// - Returns: whether the reader leaves.
  private mutating func perform(_ effects: [Effect]) -> Bool {
    for effect in effects {
      switch effect {
      case .quit: return true
      case .suspend: raise(SIGTSTP)
      case .redraw, .saveSession: break
      case .copy(let text): say(text.split(separator: "\n").map { displayString($0) })
      case .openURL(let address): open(address)
      case .editFile(let path, let line): edit(path, line)
      case .page(let text): start(OutsideProgram(OutsideWords.pager, input: text))
      case .pipe(let arguments, let text): start(OutsideProgram(arguments, input: text))
      case .writeView(let format, let path, let events):
        say(dialogue.said(written(dialogue.state.graph, events, as: format, to: path).text))
      case .reload: say(dialogue.said("start again to read the articles anew"))
      case .rebuild(let day):
        say(dialogue.adopt(read.graph(asOf: day), problems: read.messages, asOf: day))
      }
    }
    return false
  }

  private func start(_ program: OutsideProgram) {
    let name = program.arguments.first ?? ""
    switch runBeside(program, terminal: input) {
    case .exited(0): break
    case .exited(let status): say(dialogue.said("\(name) ended with status \(status)"))
    case .killed(let signal): say(dialogue.said("\(name) was ended by signal \(signal)"))
    case .notStarted(let reason): say(dialogue.said("\(name) cannot be started: \(reason)"))
    }
  }

  private func open(_ address: String) {
    guard let encoded = percentEncodedWebAddress(address) else {
      return say(dialogue.said("only http and https addresses are opened"))
    }
    start(OutsideProgram(OutsideWords.browser(encoded)))
  }

  private func edit(_ path: String, _ line: Int) {
    let inputs = ArticleInputs(paths: paths)
    guard let index = (0..<inputs.count).first(where: { inputs.path($0) == path }), let file = inputs.file(index) else {
      return say(dialogue.said("there is no file behind this article"))
    }
    start(OutsideProgram(OutsideWords.editor(file: file, line: line)))
  }
}
