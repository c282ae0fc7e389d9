import ArgumentParser

/// The program: its commands and their common help.
struct StandoffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "standoff",
    abstract: "Browse a crisis as a timeline in the terminal.",
    discussion: """
      Reads news articles, builds a chronological event graph, and shows every event with the words it was read from. \
      A PATH is a file, a folder (searched for text files in all its subfolders) or - for standard input. \
      `standoff PATH…` is short for `standoff browse PATH…`.

      Exit status: 0 done; 1 done, but some inputs could not be read; 2 wrong usage; 130 interrupted.
      """,
    version: "0.1.0",
    subcommands: [
      BrowseCommand.self, TimelineCommand.self, ActorsCommand.self, ExportCommand.self, AnnotateCommand.self,
      ExplainCommand.self, RulesCommand.self, KeysCommand.self, ManualCommand.self, ConfigCommand.self,
      CoreferCommand.self, PrepareCommand.self,
    ]
  )
}
