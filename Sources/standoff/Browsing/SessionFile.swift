import Glibc
import StandoffUI

/// What a reader left behind for one set of inputs: a text file of command lines, under the folder for state.
///
///     standoff session 1
///     # /home/ada/cuttings
///     set strip off
///     filter kind:talks
///     go-to-event e0123456789ab
///     timeline
///     typed filter kind:talks
struct SessionFile {
  let path: String
  private let inputs: [String]

  private static let head = "standoff session 1"
  private static let limit = 1 << 20
  private static let typedMark = "typed "

  /// Nil when there is nowhere to keep it, or nothing that could be found again (standard input).
  init?(inputs paths: [String]) {
    guard let folder = ReaderFolders.state, !paths.contains("-") else { return nil }
    inputs = Set(paths.map(absolutePath)).sorted()
    path = "\(folder)/sessions/\(inputsName(inputs))"
  }

  /// The lines kept; empty when there are none.
  ///
  /// - Throws: what is wrong with the file; nothing of it is used then.
  func read() throws(SessionDamage) -> Session {
    let text: String
    do {
      text = try textOfFile(path, limit: Self.limit)
    } catch {
      if error.isMissing { return Session(commands: [], typed: []) }
      throw SessionDamage(path: path, reason: error.reason)
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == Self.head[...] else {
      throw SessionDamage(path: path, reason: "it does not begin with '\(Self.head)'")
    }
    guard lines.popLast()?.isEmpty ?? false else { throw SessionDamage(path: path, reason: "its end is missing") }
    var session = Session(commands: [], typed: [])
    for (number, line) in lines.enumerated().dropFirst() where !line.hasPrefix("#") {
      do {
        try session.add(String(line))
      } catch {
        throw SessionDamage(path: path, reason: "line \(number + 1): \(error)")
      }
    }
    return session
  }

  /// Keeps a session; the file is the reader's alone.
  func write(_ state: State) throws(FileWriteError) {
    var lines = [Self.head] + inputs.map { "# " + displayString($0) } + state.sessionLines
    for (kind, typed) in state.typedHistory {
      lines += typed.suffix(50).map { "\(Self.typedMark)\(kind) \($0)" }
    }
    try writeAtomically(lines.filter { !$0.contains("\n") }.joined(separator: "\n") + "\n", to: path, mode: 0o600)
  }
}

/// What is wrong with a session file.
struct SessionDamage: Error, CustomStringConvertible {
  let path: String
  let reason: String

  var description: String { "\(path): \(reason). It is left out; the next one takes its place." }
}

/// The lines of a session.
struct Session {
  private(set) var commands: [Invocation]
  private(set) var typed: [(kind: String, line: String)]

  init(commands: [Invocation], typed: [(kind: String, line: String)]) {
    self.commands = commands
    self.typed = typed
  }

  /// - Throws: what is wrong with the line. Only lines that a session can hold are taken: a file must not make the program start another.
  fileprivate mutating func add(_ line: String) throws(CommandLineError) {
    if line.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      throw CommandLineError("it holds control characters")
    }
    if line.hasPrefix("typed ") {
      let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
      guard words.count == 3 else { throw CommandLineError("write: typed KIND LINE") }
      return typed.append((String(words[1]), String(words[2])))
    }
    let invocation = try Invocation(line: line)
    guard invocation.command.isKeptInSessions else {
      throw CommandLineError("'\(invocation.command.rawValue)' has no place in a session")
    }
    commands.append(invocation)
  }

  /// Brings back what can be shown before anything is read: how the screen is laid out, and what was typed.
  func restoreLayout(_ state: inout State) {
    for invocation in commands where invocation.command == .set { _ = try? state.run(line: invocation.line) }
    var lines: [String: [String]] = [:]
    for (kind, line) in typed { lines[kind, default: []].append(line) }
    for (kind, lines) in lines.sorted(by: { $0.key < $1.key }) { state.restoreTypedHistory(kind: kind, lines: lines) }
  }

  /// Brings back filters, marks and place. What the articles no longer have is passed over.
  ///
  /// - Parameters:
  ///   - keepsFilter: whether the filter that is on was asked for and stays.
  ///   - keepsPlace: whether the reader has gone somewhere already and stays there; only what was kept by name comes back then.
  func restorePlace(_ state: inout State, keepsFilter: Bool, keepsPlace: Bool) {
    for invocation in commands where invocation.command != .set {
      let isKeptByName = invocation.command == .mark || invocation.command == .saveFilter
      if keepsPlace && !isKeptByName { continue }
      if keepsFilter && (invocation.command == .filter || invocation.command == .toggleFilter) { continue }
      _ = try? state.run(line: invocation.line)
    }
  }
}

extension Command {
  /// None of these reaches beyond the screen.
  fileprivate var isKeptInSessions: Bool { namesInSessions.contains(rawValue) }
}

private let namesInSessions: Set<String> = [
  "set", "save-filter", "mark", "filter", "toggle-filter", "go-to-event", "timeline", "actors", "source", "zoom",
  "sort",
  "reverse", "group", "strip",
]

/// A name for the files that belong to a set of inputs.
///
/// - Parameter paths: absolute, in order.
func inputsName(_ paths: [String]) -> String {
  let name = paths.first?.split(separator: "/").last.map(String.init) ?? "root"
  let key = paths.flatMap { Array($0.utf8) + [0] }.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
    // FNV-1a: two sets of inputs have one name with a probability that does not matter.
    ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
  }
  return "\(fileName(name))-\(String(key, radix: 16))"
}

func absolutePath(_ path: String) -> String {
  guard let resolved = realpath(path, nil) else { return path }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// A name that every file system takes.
private func fileName(_ name: String) -> String {
  var result = ""
  for scalar in name.unicodeScalars.prefix(40) {
    let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal)
    result.unicodeScalars.append(isPlain || scalar == "-" ? scalar : "_")
  }
  return result
}
