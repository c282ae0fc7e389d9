/// Says what is wrong with a command line, and what would be right.
package struct CommandLineError: Error, Hashable, Sendable, CustomStringConvertible {
  package let description: String
  package init(_ description: String) { self.description = description }
}

extension Invocation {
  /// Reads a command line: a name, and everything after it as the argument. The beginning of a name will do where no
  /// other name begins so; a number alone goes to that line.
  ///
  /// - Parameter isBound: whether it is what a key is to do, which then asks for an argument that is left out.
  /// - Throws: what is wrong, naming the commands that are near.
  package init(line: String, isBound: Bool = false) throws(CommandLineError) {
    var text = Substring(line.trimmingSpaces)
    if text.utf8.first == 0x3A { text = text.dropFirst() }
    let name = text.prefix { $0 != " " }
    let rest = String(text.dropFirst(name.count)).trimmingSpaces
    guard !name.isEmpty else { throw CommandLineError("a command is missing: ? lists them") }
    if Int(name) != nil, rest.isEmpty {
      self = Invocation(.bottom, String(name))
    } else {
      let command = try Command(named: String(name))
      self = Invocation(command, rest.isEmpty ? nil : rest)
      try check(isBound: isBound)
    }
  }

  private func check(isBound: Bool) throws(CommandLineError) {
    switch command.parameter {
    case .none:
      if let argument { throw CommandLineError("'\(command.rawValue)' takes nothing after it, not '\(argument)'") }
    case .required(let placeholder):
      if argument == nil && !isBound { throw CommandLineError("write: \(command.rawValue) \(placeholder)") }
    case .choice(let choices):
      guard let argument, !choices.contains(where: { $0.name == argument || String($0.letter) == argument }) else {
        return
      }
      throw CommandLineError("write: \(command.rawValue) \(command.parameter.placeholder)")
    case .optional, .letter: break
    }
  }
}

extension Command {
  /// The command with a name, a short name, or the only one whose name begins so.
  package init(named name: String) throws(CommandLineError) {
    let name = name.lowercased()
    if let command = Command(rawValue: name) ?? Self.aliases[name] {
      self = command
      return
    }
    let begun = Self.named.filter { $0.rawValue.hasPrefix(name) }
    // `filt` is `filter`, though `filter-by` begins so too.
    let shortest = begun.min { ($0.rawValue.utf8.count, $0.rawValue) < ($1.rawValue.utf8.count, $1.rawValue) }
    if let shortest, begun.allSatisfy({ $0.rawValue.hasPrefix(shortest.rawValue) }) {
      self = shortest
      return
    }
    let near = begun.isEmpty ? Self.near(name) : begun
    let names = near.prefix(4).map(\.rawValue).joined(separator: ", ")
    throw CommandLineError("no command '\(name)'" + (names.isEmpty ? ": ? lists them" : "; near: \(names)"))
  }

  /// The commands a line can name: all but those that edit the line itself.
  package static let named: [Command] = allCases.filter { !$0.editsPrompt }

  private var editsPrompt: Bool {
    switch self {
    case .acceptPrompt, .cancelPrompt, .complete, .earlierLine, .laterLine, .deleteBackward, .deleteForward,
      .deleteWord, .deleteLine, .cursorLeft, .cursorRight, .cursorStart, .cursorEnd:
      true
    default: false
    }
  }

  /// The commands whose name differs by the fewest letters, or holds the word.
  private static func near(_ name: String) -> [Command] {
    let limit = max(1, name.utf8.count / 3)
    let scored = named.map { command in
      (command, command.rawValue.contains(name) ? 0 : editDistance(Array(name.utf8), Array(command.rawValue.utf8)))
    }
    return scored.filter { $0.1 <= limit }.sorted { ($0.1, $0.0.rawValue) < ($1.1, $1.0.rawValue) }.map(\.0)
  }
}

/// The letters to insert, delete or replace to make one word of another (V. Levenshtein, 1965).
func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var row = Array(0...b.count)
  for (i, byte) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in b.enumerated() {
      let replaced = diagonal + (byte == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[b.count]
}

extension String {
  /// Without the spaces at both ends.
  var trimmingSpaces: String {
    let utf8 = self.utf8
    guard let first = utf8.firstIndex(where: { $0 != 0x20 }), let last = utf8.lastIndex(where: { $0 != 0x20 }) else {
      return ""
    }
    return String(self[first...last])
  }
}
