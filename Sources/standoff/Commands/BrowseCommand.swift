import ArgumentParser
import Glibc
import StandoffCore
import StandoffUI

/// Opens the screen.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Browse the timeline, the actors and the sources on the screen.",
    discussion: "? shows the keys. With --replay no terminal is needed: the frames that the keys produce are printed.")

  @OptionGroup var inputs: InputOptions
  @OptionGroup var published: AsOfOptions
  @OptionGroup var filters: FilterOptions

  @Flag(help: "Follow the folders: new and changed articles appear, the place is kept.")
  var watch = false

  @Flag(help: "Begin afresh: what was left behind the last time is passed over.")
  var fresh = false

  @Flag(help: "No screen: numbered events and commands by word, for screen readers and simple terminals.")
  var plain = false

  @Option(help: ArgumentHelp("Read this configuration instead of your own; see `standoff config`.", valueName: "file"))
  var config: String?

  @Option(
    help: ArgumentHelp(
      "Print the frames that these keys produce, such as 'jj<CR>/Vienna<CR>', instead of opening the screen.",
      valueName: "keys"))
  var replay: String?

  @Option(help: ArgumentHelp("The size of a replayed screen, COLSxROWS.", valueName: "size"))
  var size: ScreenSize = ScreenSize(columns: 80, rows: 24)

  func run() throws {
    if let replay { return try printFrames(of: parsedKeys(replay)) }
    if plain { return try runPlainly() }
    beginReadingWordLists(withNames: inputs.gazetteer.isEmpty)
    try refuseWhatIsNotThere()
    var start = BrowserStart(inputs: inputs)
    start.asOf = published.asOf
    start.showsDoubted = published.doubted
    start.query = filters.query
    do {
      start.configuration = try ConfigurationFile.find(config)
    } catch {
      guard config == nil else { throw ValidationError("\(error). Give the path of a file.") }
      start.messages.append(displayString("\(error)"))
    }
    start.session = SessionFile(inputs: inputs.paths)
    start.isFresh = fresh
    start.isWatching = watch
    try BrowserLoop.run(start)
  }

  /// A screen on nothing at all helps nobody.
  private func refuseWhatIsNotThere() throws {
    guard inputs.paths.allSatisfy({ $0 != "-" && access($0, F_OK) != 0 }) else { return }
    for problem in try Inputs(inputs).problems { writeDiagnostic(problemLine(problem)) }
    throw ExitStatus.someInputsUnreadable
  }

  private func runPlainly() throws {
    // Standard input may hold articles: the reader's lines come from the terminal then.
    let input = inputs.paths.contains("-") ? open("/dev/tty", O_RDONLY | O_CLOEXEC) : STDIN_FILENO
    guard input >= 0 else {
      throw ValidationError("there is no terminal to read your lines from. Name files instead of -.")
    }
    let nothing = EventGraph(documents: [], actors: ActorTable(actors: [], actorOfChain: []), events: [], links: [])
    var state = State(
      graph: nothing, query: filters.query, asOf: published.asOf, size: Size(columns: 80, rows: 24),
      glyphs: .forPlainOutput)
    if let configuration = try? ConfigurationFile.find(config) {
      for problem in configuration.apply(to: &state) { writeDiagnostic(problem) }
    }
    state.showProgress("reading")
    try PlainBrowser.run(
      state, inputs: inputs, asOf: published.asOf, showsDoubted: published.doubted, input: input
    ) { graph in
      _ = try filters.query(in: graph)
    }
  }

  /// A replay depends on nothing but its arguments: neither on a configuration of the reader's nor on an earlier session.
  private func printFrames(of keys: [Key]) throws {
    let configuration = try config.map { path in
      do {
        return try ConfigurationFile.find(path)
      } catch {
        throw ValidationError("\(error). Give the path of a file.")
      }
    }
    let read = try Inputs(inputs)
    let graph = read.graph(asOf: published.asOf, doubted: published.doubted)
    let query = try filters.query(in: graph)
    var state = State(
      graph: graph, query: query, problems: read.messages, asOf: published.asOf, size: size.size, glyphs: .forOutput)
    for problem in configuration??.apply(to: &state) ?? [] { writeDiagnostic(problem) }
    for frame in StandoffUI.replay(keys: keys, state: state) { writeOutput(frame.plainText() + "\n") }
    try read.reportStatus()
  }

  private func parsedKeys(_ notation: String) throws -> [Key] {
    do {
      return try Key.keys(in: notation)
    } catch {
      throw ValidationError("--replay: \(error)")
    }
  }
}

/// `80x24`: columns and rows.
struct ScreenSize: ExpressibleByArgument {
  let size: Size

  init(columns: Int, rows: Int) { size = Size(columns: columns, rows: rows) }

  init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]) else { return nil }
    guard (1...1000).contains(columns), (1...1000).contains(rows) else { return nil }
    size = Size(columns: columns, rows: rows)
  }

  var defaultValueDescription: String { "\(size.columns)x\(size.rows)" }
}
