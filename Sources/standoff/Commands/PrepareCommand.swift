import ArgumentParser
import Glibc
import StandoffCore
import StandoffUI

/// Reads articles for a browser that waits for their graph: see ``ApartReader``.
struct PrepareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare", abstract: "Put the graph of articles into a file, for the browser.", shouldDisplay: false)

  @OptionGroup var inputs: InputOptions
  @OptionGroup var published: AsOfOptions

  @Option(help: ArgumentHelp("An article of that day that is left out all the same.", valueName: "path"))
  var withheld: [String] = []

  @Option(help: ArgumentHelp("What the names of the files begin with.", valueName: "path"))
  var output: String

  @Option(help: ArgumentHelp("What the graph depends on, as the browser has put it.", valueName: "key"))
  var key: String

  func run() throws {
    guard let key = SnapshotKey(notation: key), let wake = WakePipe() else { throw ExitStatus.usage }
    let time = published.asOf.map { ReportTime($0, withheld: withheld) }
    let loader = GraphLoader(
      inputs, asOf: time, showsDoubted: published.doubted, wake: wake.writing, place: .thisProcess)
    loader.load()
    var number = 0
    while true {
      waitForStep(wake, loader)
      guard let step = loader.take() else { continue }
      var file = ""
      if let graph = step.graph {
        number += 1
        file = "\(output).\(number)"
        let bytes = GraphSnapshot.bytes(of: graph, messages: step.problems, key: key)
        guard writeNew(bytes, to: file) else { throw ExitStatus.someInputsUnreadable }
      }
      writeOutput(message(step, file).line + "\n")
      // Threads may still be reading: nothing of theirs is to be tidied up.
      if step.isFinal { _exit(0) }
    }
  }

  private func message(_ step: LoadedStep, _ file: String) -> ApartReader.Message {
    if !step.isFinal {
      let progress = step.progress ?? ""
      return step.graph == nil ? .progress(progress) : .part(file: file, progress: progress)
    }
    return step.isWhole ? .whole(file: file) : .stopped(file: file, notice: step.notice ?? "")
  }

  /// Waits until there is a step to take; stops the reading when the browser asks for it, and ends with the browser.
  private func waitForStep(_ wake: WakePipe, _ loader: GraphLoader) {
    var waiting = [
      pollfd(fd: wake.reading, events: Int16(POLLIN), revents: 0),
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
    ]
    _ = poll(&waiting, 2, -1)
    var buffer = [UInt8](repeating: 0, count: 64)
    if waiting[0].revents != 0 { _ = read(wake.reading, &buffer, buffer.count) }
    if waiting[1].revents != 0 {
      if read(STDIN_FILENO, &buffer, buffer.count) <= 0 { _exit(0) }
      loader.stop()
    }
  }
}

/// Writes a file that was not there before, for the reader alone.
private func writeNew(_ bytes: [UInt8], to path: String) -> Bool {
  unlink(path)
  let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
  guard file >= 0 else { return false }
  let isWritten = writeAll(bytes, to: file)
  return close(file) == 0 && isWritten
}
