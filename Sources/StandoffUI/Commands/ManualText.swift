/// A manual page as it grows, in roff: section titles, paragraphs, terms with what they mean, and blocks as they stand.
package struct ManualText: Sendable {
  package private(set) var text: String

  /// - Parameters:
  ///   - name: of the program.
  ///   - summary: what it is, in a few words.
  package init(name: String, summary: String, version: String) {
    text = ".\\\" Made by `\(name) manual`.\n"
    text += ".TH \(name.uppercased()) 1 \"\" \"\(name) \(version)\" \"User Commands\"\n"
    section("Name")
    text += "\(Self.escaped(name)) \\- \(Self.escaped(summary))\n"
  }

  package mutating func section(_ title: String) { text += ".SH \(Self.escaped(title.uppercased()))\n" }

  package mutating func subsection(_ title: String) { text += ".SS \(Self.escaped(title))\n" }

  package mutating func paragraph(_ words: String) { text += ".PP\n\(Self.escaped(words))\n" }

  package mutating func item(_ term: String, _ meaning: String) {
    text += ".TP\n.B \(Self.escaped(term))\n\(Self.escaped(meaning))\n"
  }

  /// Lines that are not filled.
  package mutating func block(_ lines: [String]) {
    text += ".PP\n.nf\n" + lines.map { Self.escaped($0) + "\n" }.joined() + ".fi\n"
  }

  /// Backslashes and hyphens as they are meant, and no line that begins with a request.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var isAtStart = true
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case ".", "'": result += isAtStart ? "\\&\(character)" : "\(character)"
      case "\"": result += "\\(dq"
      default: result.append(character)
      }
      isAtStart = character == "\n"
    }
    return result
  }
}

extension ManualText {
  /// The keys, the options, the filters, the mouse and the marks of the screen.
  package mutating func addScreen() {
    section("Keys")
    paragraph(
      "What a key does depends on the pane in use, whose title rule is heavy. A number typed before a key repeats it. Every command can be typed after : and bound to other keys."
    )
    for group in KeyMap().groups {
      subsection(group.title)
      for binding in group.bindings {
        let keys = binding.keys.map(\.helpName).joined(separator: ", ")
        let name = "(\(binding.usage); \(binding.places))"
        item(keys.isEmpty ? ":" + binding.command.rawValue : keys, "\(binding.help) \(name)")
      }
    }
    section("Options of the screen")
    paragraph("Set with :set OPTION VALUE, or by the same line in the configuration file.")
    for option in ScreenOption.all {
      item("\(option.name) \(option.values)", "\(option.help) (at first \(option.value(in: ScreenOptions())))")
    }
    section("Filters")
    for line in filterHelp { paragraph(line) }
    section("Mouse")
    for line in mouseHelp { paragraph(line) }
    section("Marks")
    for mark in markHelp { item("\(mark.glyph(.unicode))  \(mark.glyph(.ascii))", mark.meaning) }
  }
}
