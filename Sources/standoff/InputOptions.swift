import ArgumentParser
import StandoffCore

/// Which articles to read, and when they were published where the reader knows better.
struct InputOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Files and folders to read; - is standard input.", valueName: "path"))
  var paths: [String]

  @Option(
    name: .customLong("date"),
    help: ArgumentHelp("The publication day of one file, as FILE=YYYY-MM-DD. May be repeated.", valueName: "file=day"))
  var dates: [GivenDate] = []

  @Option(help: OwnKnowledge.help)
  var gazetteer: [String] = []
}

/// What was known on a day, and whether what is doubted belongs to it.
struct AsOfOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only what was published by this day, YYYY-MM-DD.", valueName: "day"))
  var asOf: CalendarDate?

  @Flag(help: "Also what is only denied, or spoken of as possible; marked so, never as happened.")
  var doubted = false
}

/// A publication day that the reader gives for a file.
struct GivenDate: ExpressibleByArgument {
  let file: String
  let day: CalendarDate

  init?(argument: String) {
    guard let equals = argument.lastIndex(of: "="),
      let day = CalendarDate(iso: argument[argument.index(after: equals)...])
    else { return nil }
    file = String(argument[..<equals])
    self.day = day
  }
}

extension GivenDate {
  /// A file may be named by its path or by the last part of it.
  func names(_ path: String) -> Bool { path == file || path.hasSuffix("/" + file) || file.hasSuffix("/" + path) }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}
