import Foundation
import Synchronization

/// The program as its users start it: arguments in, text and a status out.
struct Program {
  struct Run {
    let status: Int32
    let output: String
    let diagnostics: String
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// What the package built stands beside the test runner; STANDOFF_PROGRAM names another, such as a release build.
  private static let executable: URL = {
    if let given = ProcessInfo.processInfo.environment["STANDOFF_PROGRAM"] { return URL(fileURLWithPath: given) }
    let runner = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return runner.deletingLastPathComponent().appendingPathComponent("standoff")
  }()

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let seeds = root.appendingPathComponent("seeds").path

  /// Runs the program to its end in the repository's folder.
  static func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Run {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
    let pipes = (input: Pipe(), output: Pipe(), diagnostics: Pipe())
    process.standardInput = pipes.input
    process.standardOutput = pipes.output
    process.standardError = pipes.diagnostics
    try process.run()
    let diagnostics = Mutex(Data())
    let isRead = DispatchSemaphore(value: 0)
    DispatchQueue.global().async {
      let data = pipes.diagnostics.fileHandleForReading.readDataToEndOfFile()
      diagnostics.withLock { $0 = data }
      isRead.signal()
    }
    try pipes.input.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pipes.input.fileHandleForWriting.close()
    let output = pipes.output.fileHandleForReading.readDataToEndOfFile()
    isRead.wait()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      diagnostics: diagnostics.withLock { String(decoding: $0, as: UTF8.self) })
  }
}

/// A folder of its own for one test, removed at its end.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("standoff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var path: String { url.path }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

  @discardableResult
  func write(_ data: Data, to name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file.path
  }
}
