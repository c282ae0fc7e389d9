import Glibc
import StandoffCore
import StandoffTerminal
import StandoffUI

/// What a browser begins with.
struct BrowserStart {
  let inputs: InputOptions
  var asOf: CalendarDate?
  var showsDoubted = false
  var query = Query()
  var configuration: ConfigurationFile?
  var session: SessionFile?
  /// Whether what the session file holds is passed over.
  var isFresh = false
  /// Whether changes in the folders are followed.
  var isWatching = false
  /// Said in the messages pane, beside what could not be read.
  var messages: [String] = []
}

/// Puts the browser on the terminal: keys in, frames out, effects carried out in between, reading in the background.
struct BrowserLoop: ~Copyable {
  private var terminal: Terminal
  private var state: State
  private let loader: GraphLoader
  private let wake: WakePipe
  private let start: BrowserStart
  private var session: Session
  private var messages: [String]
  private var hasLoaded = false
  /// Whether a key was typed before everything was there: the place is the reader's then.
  private var isTouched = false
  private var theme: String
  private var watch: FolderWatch?

  /// At most so many waiting keys are taken before the screen is drawn again: a held key never outruns the screen by more than a blink.
  private static let longestBurst = 256

  /// Milliseconds without a key after which the source follows the timeline.
  private static let pause = 100

  /// Runs until the reader leaves.
  ///
  /// - Throws: the exit status: 1 when some inputs could not be read, 2 when there is no screen to draw on, 128 and the signal's number when a
  ///   signal ended it.
  static func run(_ start: BrowserStart) throws {
    guard let wake = WakePipe() else {
      writeDiagnostic("standoff: no more files can be opened")
      throw ExitStatus.usage
    }
    keepMemorySmall()
    // The articles are being read while the terminal is opened.
    let loader = GraphLoader(
      start.inputs, asOf: start.asOf.map { ReportTime($0) }, showsDoubted: start.showsDoubted, wake: wake.writing)
    loader.load()
    var browser: BrowserLoop
    do {
      browser = try BrowserLoop(start, loader: loader, wake: wake)
    } catch {
      writeDiagnostic("standoff: \(error)")
      throw ExitStatus.usage
    }
    var status = browser.loop()
    if browser.close() && status == 0 { status = ExitStatus.someInputsUnreadable.code }
    // Threads may still be reading: nothing of theirs is to be tidied up.
    _exit(status)
  }

  private init(_ start: BrowserStart, loader: GraphLoader, wake: WakePipe) throws(TerminalError) {
    self.start = start
    self.loader = loader
    self.wake = wake
    terminal = try Terminal(wake: wake.reading, mouse: false)
    let nothing = EventGraph(documents: [], actors: ActorTable(actors: [], actorOfChain: []), events: [], links: [])
    state = State(
      graph: nothing, query: start.query, asOf: start.asOf, size: terminal.size, glyphs: terminal.glyphs)
    state.lingers = true
    state.exportFormats = ExportFormat.allCases.map(\.rawValue)
    messages = start.messages
    theme = state.options.theme
    session = Session(commands: [], typed: [])
    messages += start.configuration?.apply(to: &state) ?? []
    if !start.isFresh { restoreLayout() }
    state.showProgress("reading")
    followOptions()
  }

  private mutating func restoreLayout() {
    do {
      session = try start.session?.read() ?? session
      session.restoreLayout(&state)
    } catch {
      messages.append(displayString("\(error)"))
    }
  }

  private mutating func loop() -> Int32 {
    tellOfMessages()
    while true {
      terminal.show(render(state))
      // While the source stays behind a held key, it catches up when the key is let go.
      var event = terminal.nextEvent(timeout: state.isBehind ? Self.pause : nil)
      if event == .timeout {
        state.catchUp()
        continue
      }
      for _ in 0..<Self.longestBurst {
        if let status = handle(event) { return status }
        event = terminal.nextEvent(timeout: 0)
        if event == .timeout { break }
      }
      if event != .timeout, let status = handle(event) { return status }
    }
  }

  /// - Returns: the exit status when the program is to end.
  private mutating func handle(_ event: TerminalEvent) -> Int32? {
    switch event {
    case .key(.control("c")): return 130
    case .key(let key): return press(key)
    case .signal(let number): return 128 + number
    // The line that SIGHUP would have ended is gone.
    case .closed: return 129
    case .wake:
      takeStep()
      return nil
    case .timeout: return nil
    }
  }

  private mutating func press(_ key: Key) -> Int32? {
    if key == .escape && !hasLoaded && !state.isTyping { loader.stop() }
    if case .resize = key {} else { isTouched = true }
    let generation = state.generation
    let status = perform(reduce(&state, key))
    // A filter has gone through all events.
    if state.generation != generation { state.rest() }
    followOptions()
    return status
  }

  private mutating func takeStep() {
    guard let step = loader.take() else { return }
    if let graph = step.indexed {
      state.adopt(graph, problems: messages + step.problems, asOf: step.asOf, marksNew: hasLoaded)
      // What the former graph took, and looking through the new one, is given back rather than kept for later.
      state.rest()
      if step.isFinal { finishLoading(step) }
      giveMemoryBack()
    }
    state.showProgress(step.progress)
    if let notice = step.notice { state.tell(notice) }
  }

  private mutating func finishLoading(_ step: LoadedStep) {
    if !hasLoaded {
      hasLoaded = true
      session.restorePlace(&state, keepsFilter: start.query != Query(), keepsPlace: isTouched)
      if start.isWatching { beginWatching() }
      let unknown = start.query.actors.filter { state.graph.actors(named: $0).isEmpty }
      if let name = unknown.first {
        return state.tell("no actor '\(name)' in these articles: a lists them", isError: true)
      }
      if !step.problems.isEmpty { tellOfMessages() }
    }
    // What has not been read, or is not known yet on this day, may still hold what was marked.
    if step.isWhole && step.asOf == nil { state.forgetLostMarks() }
    watch?.add(watchedPaths)
  }

  private mutating func tellOfMessages() {
    let count = max(messages.count, state.problems.count)
    if count > 0 { state.tell("\(count) message\(count == 1 ? "" : "s"): ! shows why", isError: true) }
  }

  // MARK: Following

  private mutating func beginWatching() {
    guard let watch = FolderWatch(), watch.start({ [loader] in loader.load() }) else {
      return state.tell("this system watches no more folders", isError: true)
    }
    self.watch = watch
  }

  private var watchedPaths: [String] { start.inputs.paths.filter { $0 != "-" } + loader.folders }

  /// Gives the terminal what the reader has set.
  private mutating func followOptions() {
    let isTyping = state.isTyping
    terminal.setMouse(state.options.mouse && !isTyping)
    terminal.setPasteBrackets(isTyping)
    guard state.options.theme != theme else { return }
    theme = state.options.theme
    guard let chosen = Theme.named(theme) else { return state.tell(unknownTheme(theme), isError: true) }
    if let problem = terminal.setTheme(chosen) { state.tell(problem, isError: true) }
  }

  // MARK: Effects

  private mutating func perform(_ effects: [Effect]) -> Int32? {
    for effect in effects {
      switch effect {
      case .quit: return 0
      case .suspend: terminal.suspend()
      case .redraw: terminal.redraw()
      case .copy(let text): copy(text)
      case .openURL(let address): openAddress(address)
      case .editFile(let path, let line): edit(path, line: line)
      case .page(let text): run(OutsideProgram(OutsideWords.pager, input: text))
      case .pipe(let arguments, let text): run(OutsideProgram(arguments, input: text, waits: true))
      case .writeView(let format, let path, let events): writeView(format, path, events)
      case .reload: loader.load()
      case .rebuild(let time): loader.rebuild(asOf: time)
      case .showDoubted(let shows): loader.rebuild(asOf: state.asOf, showsDoubted: shows)
      case .saveSession: saveSession(isAsked: true)
      }
    }
    return nil
  }

  private mutating func run(_ program: OutsideProgram) {
    let name = displayString(program.arguments.first ?? "")
    switch terminal.run(program) {
    case .exited(0): break
    case .exited(let status): state.tell("\(name) ended with status \(status)", isError: true)
    case .killed(let signal): state.tell("\(name) was ended by signal \(signal)", isError: true)
    case .notStarted(let reason): state.tell("\(name) cannot be started: \(reason)", isError: true)
    }
  }

  private mutating func copy(_ text: String) {
    guard let problem = terminal.copy(text) else { return }
    guard let file = ReaderFolders.state.map({ $0 + "/copied" }) else { return state.tell(problem, isError: true) }
    do {
      try writeAtomically(text, to: file, mode: 0o600)
      state.tell("\(problem): it is in \(displayString(file))")
    } catch {
      state.tell(displayString("\(problem); \(error)"), isError: true)
    }
  }

  private mutating func openAddress(_ address: String) {
    guard let encoded = percentEncodedWebAddress(address) else {
      return state.tell("only http and https addresses are opened", isError: true)
    }
    run(OutsideProgram(OutsideWords.browser(encoded)))
  }

  private mutating func edit(_ path: String, line: Int) {
    guard let file = loader.file(ofArticle: path) else {
      return state.tell("there is no file behind this article", isError: true)
    }
    run(OutsideProgram(OutsideWords.editor(file: file, line: line)))
    loader.load()
  }

  private mutating func writeView(_ name: String, _ path: String, _ events: [Int]) {
    let (text, isError) = written(state.graph, events, as: name, to: path)
    state.tell(text, isError: isError)
  }

  /// Keeps what the reader made of the screen, once there is something to keep.
  private mutating func saveSession(isAsked: Bool) {
    guard let file = start.session else {
      if isAsked { state.tell("there is nowhere to keep a session of these inputs", isError: true) }
      return
    }
    guard hasLoaded else {
      if isAsked { state.tell("not everything is read yet", isError: true) }
      return
    }
    do {
      try file.write(state)
      if isAsked { state.tell("kept in \(displayString(file.path))") }
    } catch {
      if isAsked { state.tell(displayString("\(error)"), isError: true) }
    }
  }

  /// Gives the terminal back, and says what was in the messages.
  /// - Returns: whether there was anything to say.
  private mutating func close() -> Bool {
    saveSession(isAsked: false)
    terminal.close()
    for problem in state.problems { writeDiagnostic(problem) }
    return !state.problems.isEmpty
  }
}

/// Writes some events of a graph to a file that is not there yet.
///
/// - Returns: what to tell the reader, fit for a terminal.
func written(_ graph: EventGraph, _ events: [Int], as name: String, to path: String) -> (text: String, isError: Bool) {
  guard let format = ExportFormat(rawValue: name) else {
    let names = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
    return ("no format '\(displayString(name))'; there are \(names)", true)
  }
  let path = withHome(path)
  guard access(path, F_OK) != 0 else {
    return ("\(displayString(path)) is there already: give another name", true)
  }
  do {
    try write(graph.narrowed(to: events), as: format, to: path)
    return ("\(events.count) events are in \(displayString(path)) as \(name)", false)
  } catch {
    return (displayString("\(error)"), true)
  }
}

extension EventGraph {
  /// The part of the graph with some of its events, given by index, and the links between them.
  func narrowed(to events: [Int]) -> EventGraph {
    let kept = events.sorted().map { self.events[$0] }
    let ids = Set(kept.map(\.id))
    // An export goes through the articles event by event: none is to be read more than once for it.
    let all = documents
    let readOnce = all.isReread ? DocumentList(mapInParallel(Array(all.indices)) { all[$0] }) : all
    return EventGraph(
      documents: readOnce, actors: actors, events: kept,
      links: links.filter { ids.contains($0.from) && ids.contains($0.to) }, copyOf: copyOf)
  }
}
