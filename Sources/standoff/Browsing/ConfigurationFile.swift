import StandoffTerminal
import StandoffUI

/// A reader's configuration: the command lines that `:` takes, one a line, with comments after `#`.
struct ConfigurationFile {
  struct Line {
    let number: Int
    let text: String
  }

  let path: String
  let lines: [Line]

  /// The file at `$XDG_CONFIG_HOME/standoff/config`; nil when there is none.
  ///
  /// - Parameter given: another file, which has to be there.
  /// - Throws: why a file that is there, or was given, cannot be read.
  static func find(_ given: String?) throws(FileReadError) -> ConfigurationFile? {
    guard let path = given ?? usualPath else { return nil }
    do {
      return ConfigurationFile(path: path, text: try textOfFile(path, limit: 1 << 20))
    } catch {
      if given == nil && error.isMissing { return nil }
      throw error
    }
  }

  static var usualPath: String? { ReaderFolders.configuration.map { $0 + "/config" } }

  init(path: String, text: String) {
    self.path = path
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap { index, bytes in
      let text = Substring(bytes).trimmed
      return text.isEmpty || text.utf8.first == 0x23 ? nil : Line(number: index + 1, text: String(text))
    }
  }

  /// Carries the lines out on a state.
  ///
  /// - Returns: a message with file, line and remedy for each line that cannot be used; the rest is used.
  func apply(to state: inout State) -> [String] {
    lines.compactMap { line in
      problem(with: line.text, on: &state).map { displayString("\(path):\(line.number): \($0)") }
    }
  }

  private func problem(with line: String, on state: inout State) -> String? {
    let theme = state.options.theme
    do {
      let invocation = try Invocation(line: line)
      guard invocation.command.isSetting else {
        return
          "'\(invocation.command.rawValue)' sets nothing. Leave it to the keys; set, bind and save-filter belong here."
      }
      _ = try state.run(line: line)
    } catch {
      return error.description
    }
    if state.options.theme == theme || Theme.named(state.options.theme) != nil { return nil }
    let wanted = state.options.theme
    _ = try? state.run(line: "set theme \(theme)")
    return unknownTheme(wanted)
  }
}

/// What to say of a theme that there is not.
func unknownTheme(_ name: String) -> String {
  "no theme '\(name)'. There are \(Theme.all.map(\.name).joined(separator: ", "))."
}

extension Command {
  /// Whether it changes how the program behaves rather than what is shown or done.
  var isSetting: Bool { self == .set || self == .bind || self == .saveFilter }
}

extension Substring {
  /// Without the white space of ASCII at both ends.
  var trimmed: Substring {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = utf8.firstIndex(where: { !isSpace($0) }), let last = utf8.lastIndex(where: { !isSpace($0) })
    else {
      return ""
    }
    return self[first...last]
  }
}

/// The configuration as it is without one, every line a comment: what `standoff config --default` prints.
func defaultConfiguration() -> String {
  var lines = [
    "# standoff: \(ConfigurationFile.usualPath ?? "~/.config/standoff/config")",
    "# The same lines as after `:` on the screen. A line with a space after its # is for reading, one without is as if it were set.",
    "",
    "# Options", "",
  ]
  let usual = ScreenOptions()
  for option in ScreenOption.all {
    lines.append("# \(option.help): \(option.name == "theme" ? themeValues : option.values)")
    lines.append("#set \(option.name) \(option.value(in: usual))")
    lines.append("")
  }
  lines += ["# Keys: bind [timeline|source|actors|overlay|prompt] KEY COMMAND", ""]
  for group in KeyMap().groups {
    lines += ["# \(group.title)", ""]
    for binding in group.bindings { lines += bindingLines(binding) }
    lines.append("")
  }
  lines += ["# Filters kept under a name: F and the name take one up", "#save-filter talks kind:talks", ""]
  return lines.joined(separator: "\n")
}

private var themeValues: String { Theme.all.map { "\($0.name) (\($0.summary))" }.joined(separator: "; ") }

private func bindingLines(_ binding: KeyBinding) -> [String] {
  let isEverywhere = Set(binding.contexts).isSuperset(of: [.timeline, .source, .actors, .overlay])
  let places = isEverywhere ? [""] : binding.contexts.map { $0.rawValue + " " }
  let lines = places.flatMap { place in
    binding.keys.map { key in
      "#bind \(place)\(key == .scalar(" ") ? "<Space>" : key.notation) \(binding.invocation.line)"
    }
  }
  return lines.isEmpty ? [] : ["# \(binding.help)"] + lines
}
