import ArgumentParser
import StandoffUI

/// Prints the manual page docs/standoff.1.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page, for man(1).",
    discussion: "standoff manual > standoff.1; man ./standoff.1")

  func run() throws { writeOutput(manualPage()) }
}

/// The manual page: made of what the commands, the keys and the options say of themselves.
func manualPage() -> String {
  let program = StandoffCommand.configuration
  var page = ManualText(
    name: "standoff", summary: "browse a crisis as a timeline in the terminal", version: program.version)
  page.section("Synopsis")
  page.block(["standoff PATH…"] + commands.map { "standoff \($0.name) …" })
  page.section("Description")
  for part in program.discussion.split(separator: "\n\n") { page.paragraph(String(part)) }
  page.section("Commands")
  for command in commands {
    page.subsection("standoff \(command.name)")
    page.block(command.help.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }
  page.addScreen()
  page.section("Files")
  page.item(
    "$XDG_CONFIG_HOME/standoff/config", "settings; `standoff config --default` prints all with what they are at first")
  page.item("$XDG_STATE_HOME/standoff/sessions", "place, filters, marks and layout for each set of inputs")
  page.item(
    "$XDG_CACHE_HOME/standoff/graphs",
    "what was made of big folders, so that the next start need not read them; may be removed at any time")
  page.section("Environment")
  for (name, meaning) in environmentRead { page.item(name, meaning) }
  page.section("Exit status")
  for (status, meaning) in exitStatuses { page.item(status, meaning) }
  return page.text
}

private var commands: [(name: String, help: String)] {
  StandoffCommand.configuration.subcommands.filter { $0.configuration.shouldDisplay }.compactMap { command in
    command.configuration.commandName.map { ($0, StandoffCommand.helpMessage(for: command, columns: 78)) }
  }
}

private let environmentRead: [(String, String)] = [
  ("NO_COLOR", "set to anything: no colours"),
  ("TERM, LC_ALL, LC_CTYPE, LANG", "what the terminal can show; without UTF-8 marks are ASCII"),
  ("VISUAL, EDITOR, PAGER, BROWSER", "the programs that e, v and o start, directly and without a shell"),
  (
    "XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME",
    "where a reader's files are; ~/.config, ~/.local/state and ~/.cache when not set"
  ),
]

private let exitStatuses: [(String, String)] = [
  ("0", "done"), ("1", "done, but some inputs could not be read; each is named on standard error"),
  ("2", "wrong usage, or no screen to draw on"), ("130", "interrupted"),
  ("128 + N", "ended by signal N; 129 also when the terminal is gone"),
]
