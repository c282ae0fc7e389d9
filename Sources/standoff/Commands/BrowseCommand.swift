import ArgumentParser
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

  @Option(
    help: ArgumentHelp(
      "Print the frames that these keys produce, such as 'jj<CR>/Vienna<CR>', instead of opening the screen.",
      valueName: "keys"))
  var replay: String?

  @Option(help: ArgumentHelp("The size of a replayed screen, COLSxROWS.", valueName: "size"))
  var size: ScreenSize = ScreenSize(columns: 80, rows: 24)

  func run() throws {
    let keys = try replay.map(parsedKeys)
    let read = try Inputs(inputs)
    let graph = read.graph(asOf: published.asOf)
    let query = try filters.query(in: graph)
    let state = { (size: Size, glyphs: Glyphs) in
      State(graph: graph, query: query, problems: read.messages, asOf: published.asOf, size: size, glyphs: glyphs)
    }
    guard let keys else { return try BrowserLoop.run(state) }
    for frame in StandoffUI.replay(keys: keys, state: state(size.size, .forOutput)) {
      writeOutput(frame.plainText() + "\n")
    }
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
