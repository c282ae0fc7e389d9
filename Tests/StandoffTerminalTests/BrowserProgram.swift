import Foundation
import Glibc
import StandoffUI
import Testing

/// The program under test, on the demonstration articles.
enum Browser {
  /// What the package built; STANDOFF_PROGRAM names another, such as a release build.
  static let program: String = {
    if let given = getenv("STANDOFF_PROGRAM") { return String(cString: given) }
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    return String(decoding: path[..<(path.lastIndex(of: UInt8(ascii: "/")) ?? 0)], as: UTF8.self) + "/standoff"
  }()

  static let seeds: String = {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return root.joined(separator: "/") + "/seeds"
  }()

  static func systemKnows(terminal name: String) -> Bool {
    ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo"].contains {
      access("\($0)/\(name.prefix(1))/\(name)", R_OK) == 0
    }
  }

  /// One article of two events, in a folder of its own: read much sooner than `seeds`.
  static func smallFolder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(smallArticle, to: "articles/harbour.txt")
    return folder
  }

  static let smallArticle = """
    Harbour Talks

    2031-03-06

    OSLO, March 6 (Reuters) - Norwegian Prime Minister Jonas Falk met Swedish Foreign Minister Ebba Lund in Oslo on Thursday.

    "The harbour stays open," Falk said after the meeting.

    """

  /// Starts the browser and waits until everything is read.
  /// - Parameters:
  ///   - prelude: shell words before the command, and `epilogue` after it.
  ///   - articles: the folder to browse; one with a short article when nil, which is read much sooner than `seeds`.
  ///   - home: where the program finds and leaves a reader's own files; a new one when nil.
  static func start(
    prelude: String = "exec", epilogue: String = "", articles: String? = nil, home: ScratchFolder? = nil,
    size: Size = Size(columns: 80, rows: 24), environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let home = try home ?? ScratchFolder()
    if articles == nil { try home.write(smallArticle, to: "articles/harbour.txt") }
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "\(prelude) \"$0\" browse \"$1\" \(epilogue)", program, articles ?? home.path + "/articles"],
      size: size,
      environment: ["LANG": "C.UTF-8", "HOME": home.path].merging(environment) { $1 })
    terminal.keep(home)
    try #require(terminal.wait(seconds: 30) { isLoaded($0) }, "everything is read")
    terminal.settle(milliseconds: 50)
    return terminal
  }

  /// Starts the program with its articles on standard input, which says nothing until something is written.
  /// - Returns: the terminal, and where to write.
  static func startOnPipe(_ arguments: String) throws -> (terminal: PseudoTerminal, writer: Int32) {
    let folder = try ScratchFolder()
    mkfifo(folder.path + "/pipe.txt", 0o600)
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "\"$0\" \(arguments) < \"$1\"", program, folder.path + "/pipe.txt"],
      environment: ["LANG": "C.UTF-8", "HOME": folder.path])
    terminal.keep(folder)
    return (terminal, open(folder.path + "/pipe.txt", O_WRONLY | O_CLOEXEC))
  }

  /// Writes the small article, and nothing after it.
  static func writeSmallArticle(to writer: Int32) {
    let text = Array(smallArticle.utf8)
    #expect(write(writer, text, text.count) == text.count)
    close(writer)
  }

  static func isLoaded(_ screen: ScreenEmulator) -> Bool {
    guard let line = screen.rows.first, line.contains(" event") else { return false }
    return !["reading", "looking", " 0 events"].contains { line.contains($0) }
  }
}

/// A folder of its own for one test, removed at its end.
final class ScratchFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/standoff-test-XXXXXX\0".utf8CString)
    guard let made = mkdtemp(&template) else { throw PseudoTerminal.Failure(call: "mkdtemp") }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, and the folders it lies in.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o755)
    }
    let file = "\(path)/\(name)"
    guard let stream = fopen(file, "w") else { throw PseudoTerminal.Failure(call: "fopen") }
    fputs(text, stream)
    fclose(stream)
    return file
  }

  /// The text of a file; nil when there is none.
  func read(_ name: String) -> String? { textIfAny(ofFile: "\(path)/\(name)") }

  /// The names in a folder, sorted.
  func names(in folder: String) -> [String] { visibleNames(inFolder: "\(path)/\(folder)") }
}

/// The text of a file, up to a megabyte; nil when there is none.
func textIfAny(ofFile path: String) -> String? {
  guard let stream = fopen(path, "r") else { return nil }
  defer { fclose(stream) }
  var buffer = [UInt8](repeating: 0, count: 1 << 20)
  return String(decoding: buffer[..<fread(&buffer, 1, buffer.count, stream)], as: UTF8.self)
}

/// The names in a folder but hidden ones, sorted; none where there is no such folder.
func visibleNames(inFolder path: String) -> [String] {
  ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
}
