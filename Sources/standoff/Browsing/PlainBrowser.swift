import Glibc
import StandoffCore
import StandoffTerminal
import StandoffUI

/// The browser without a screen: lines in, lines out, and no escape bytes, for screen readers and for TERM=dumb.
///
/// On a terminal it answers while the articles are being read; lines that come from elsewhere are answered when all is there, so that the
/// same lines have the same answers.
struct PlainBrowser {
  private var dialogue: PlainDialogue
  private let loader: GraphLoader
  private let wake: WakePipe
  private let input: Int32
  private var pending: [UInt8] = []
  private var hasLoaded = false
  private var problems: [String] = []

  private var isOnTerminal: Bool { isatty(input) == 1 }

  /// Runs until the reader leaves or there is nothing more to read.
  ///
  /// - Parameters:
  ///   - state: on no articles yet.
  ///   - input: where the reader's lines come from.
  ///   - whenLoaded: asked about the first whole graph.
  /// - Throws: what `whenLoaded` throws, and the exit status when some inputs could not be read.
  static func run(
    _ state: State, inputs: InputOptions, asOf: CalendarDate?, showsDoubted: Bool, input: Int32,
    whenLoaded: (EventGraph) throws -> Void
  ) throws {
    guard let wake = WakePipe() else {
      writeDiagnostic("standoff: no more files can be opened")
      throw ExitStatus.usage
    }
    let loader = GraphLoader(inputs, asOf: asOf.map { ReportTime($0) }, showsDoubted: showsDoubted, wake: wake.writing)
    loader.load()
    var browser = PlainBrowser(dialogue: PlainDialogue(state: state), loader: loader, wake: wake, input: input)
    if browser.isOnTerminal { browser.say(browser.dialogue.greeting) }
    var isTold = false
    while true {
      while browser.isWaitedFor { browser.takeStep(isWaited: true) }
      if browser.hasLoaded && !isTold {
        try whenLoaded(browser.dialogue.state.graph)
        if !browser.isOnTerminal { browser.say(browser.dialogue.greeting) }
        isTold = true
      }
      guard let line = browser.nextLine() else { break }
      guard let line else { continue }
      let (lines, effects) = browser.dialogue.answer(line)
      browser.say(lines)
      if browser.perform(effects) { break }
    }
    if !browser.problems.isEmpty { throw ExitStatus.someInputsUnreadable }
  }

  private init(dialogue: PlainDialogue, loader: GraphLoader, wake: WakePipe, input: Int32) {
    self.dialogue = dialogue
    self.loader = loader
    self.wake = wake
    self.input = input
  }

  /// Whether no line is answered before the articles are read.
  private var isWaitedFor: Bool { !isOnTerminal && (loader.isBusy || loader.hasStep || !hasLoaded) }

  private func say(_ lines: [String]) { for line in lines { writeOutput(line + "\n") } }

  // MARK: Waiting

  /// The next line; an outer nil when there are no more, an inner one when something else has happened.
  private mutating func nextLine() -> String?? {
    if isOnTerminal && pending.isEmpty { writeOutput("> ") }
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        defer { pending.removeSubrange(...end) }
        return String(decoding: pending[..<end], as: UTF8.self)
      }
      var descriptors = [input, wake.reading].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if poll(&descriptors, 2, -1) < 0 && errno != EINTR { return .none }
      if descriptors[1].revents != 0 && takeStep(isWaited: false) { return .some(nil) }
      guard descriptors[0].revents != 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = Glibc.read(input, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        defer { pending = [] }
        return pending.isEmpty ? .none : String(decoding: pending, as: UTF8.self)
      }
      pending += buffer[..<count]
    }
  }

  /// Takes what has been read meanwhile, and says when it is all.
  ///
  /// - Parameter isWaited: whether nothing else is waited for.
  /// - Returns: whether something was said.
  @discardableResult private mutating func takeStep(isWaited: Bool) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 64)
    if isWaited {
      var descriptor = pollfd(fd: wake.reading, events: Int16(POLLIN), revents: 0)
      _ = poll(&descriptor, 1, -1)
    }
    _ = Glibc.read(wake.reading, &buffer, buffer.count)
    guard let step = loader.take() else { return false }
    let lines = dialogue.take(step.indexed, problems: step.problems, asOf: step.asOf, progress: step.progress)
    guard step.isFinal else { return false }
    for problem in step.problems where !problems.contains(problem) { writeDiagnostic(problem) }
    problems = step.problems
    let isFirst = !hasLoaded
    hasLoaded = true
    if isFirst && !isOnTerminal { return false }
    say((isOnTerminal ? [""] : []) + lines)
    return true
  }

  // MARK: Effects

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
      case .reload: loader.load()
      case .rebuild(let time): loader.rebuild(asOf: time)
      case .showDoubted(let shows): loader.rebuild(asOf: dialogue.state.asOf, showsDoubted: shows)
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
    guard let file = loader.file(ofArticle: path) else {
      return say(dialogue.said("there is no file behind this article"))
    }
    start(OutsideProgram(OutsideWords.editor(file: file, line: line)))
    loader.load()
  }
}
