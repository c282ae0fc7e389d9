/// What a command takes after its name.
package enum CommandParameter: Hashable, Sendable {
  case none
  /// Text that may be left out; a prompt or the state of things then says what is meant.
  case optional(String)
  /// Text that must be given.
  case required(String)
  /// One letter, asked for when it is left out.
  case letter(String)
  /// One of a few, chosen by its letter when it is left out.
  case choice([CommandChoice])

  /// As help shows it: `[DAY]`, `NAME`.
  package var placeholder: String {
    switch self {
    case .none: ""
    case .optional(let name): "[\(name)]"
    case .required(let name): name
    case .letter(let name): name
    case .choice(let choices): choices.map(\.name).joined(separator: "|")
    }
  }
}

/// One thing to choose: its letter, its name, and what it does.
package struct CommandChoice: Hashable, Sendable {
  package let letter: Unicode.Scalar
  package let name: String

  fileprivate init(_ letter: Unicode.Scalar, _ name: String) {
    self.letter = letter
    self.name = name
  }
}

extension Command {
  /// What the command takes after its name.
  package var parameter: CommandParameter {
    switch self {
    case .mark: .letter("LETTER [EVENT]")
    case .goToMark: .letter("LETTER")
    case .goToEvent: .required("EVENT")
    case .filterBy: .choice(Self.filterChoices)
    case .sort: .optional("time|reported|salience")
    case .window: .choice(Self.windowChoices)
    case .saveFilter: .required("NAME [FILTER]")
    case .recallFilter: .required("NAME")
    case .search, .filter: .optional("WORDS")
    case .goToDate: .optional("DATE")
    case .asOf: .optional("DAY")
    case .bottom: .optional("LINE")
    case .pipe: .optional("PROGRAM [ARGUMENTS]")
    case .write: .optional("FORMAT FILE")
    case .commandLine: .optional("COMMAND")
    case .set: .required("OPTION VALUE")
    case .bind: .required("[PANE] KEY COMMAND")
    default: .none
    }
  }

  private static let filterChoices: [CommandChoice] = [
    CommandChoice("a", "actor"), CommandChoice("s", "speaker"), CommandChoice("b", "about"), CommandChoice("k", "kind"),
    CommandChoice("p", "place"), CommandChoice("d", "day"), CommandChoice("o", "outlet"), CommandChoice("t", "status"),
  ]

  private static let windowChoices: [CommandChoice] = [
    CommandChoice("h", "left"), CommandChoice("j", "below"), CommandChoice("k", "above"), CommandChoice("l", "right"),
    CommandChoice("+", "taller"), CommandChoice("-", "shorter"), CommandChoice(">", "wider"),
    CommandChoice("<", "narrower"), CommandChoice("=", "equal"),
  ]

  /// Short names by which other programs know the command.
  package static let aliases: [String: Command] = [
    "q": .close, "q!": .quit, "qa": .quit, "x": .quit, "w": .write, "e": .edit, "h": .help, "f": .filter, "s": .search,
    "?": .help, "!": .pipe, "date": .goToDate, "export": .write, "why": .explain, "sources": .reports,
    "chart": .figures,
    "map": .bind, "browser": .openURL, "pager": .page,
  ]
}
