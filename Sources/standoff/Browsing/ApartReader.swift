import Glibc
import StandoffCore
import StandoffTerminal

/// The program itself, started once more to read articles and to put the graph into a file: what reading takes in memory goes with it.
///
/// It tells on its standard output, a line each, what it is doing and which graph lies in a file; a byte on its standard input stops the
/// reading, and its end ends it.
struct ApartReader: ~Copyable {
  enum Message: Equatable {
    case progress(String)
    /// A graph of some articles lies in the file.
    case part(file: String, progress: String)
    /// The last one.
    case whole(file: String)
    /// The last one, of the articles that were read when it was stopped.
    case stopped(file: String, notice: String)
  }

  private let process: pid_t
  private let input: Int32
  private let output: Int32
  private var pending: [UInt8] = []

  /// - Parameter arguments: those of the command that reads.
  /// - Returns: nil when the system starts nothing more.
  init?(arguments: [String]) {
    var inputs: [Int32] = [-1, -1]
    var outputs: [Int32] = [-1, -1]
    guard pipe(&inputs) == 0 else { return nil }
    guard pipe(&outputs) == 0 else {
      inputs.forEach { close($0) }
      return nil
    }
    for end in inputs + outputs { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = startSelf(arguments, input: inputs[0], output: outputs[1])
    close(inputs[0])
    close(outputs[1])
    guard let process else {
      close(inputs[1])
      close(outputs[0])
      return nil
    }
    self.process = process
    (input, output) = (inputs[1], outputs[0])
  }

  deinit {
    close(input)
    close(output)
    // Its input has ended, and so does it.
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
  }

  /// Asks for what has been read so far.
  func stop() {
    var byte: UInt8 = 1
    _ = write(input, &byte, 1)
  }

  /// Ends it at once.
  func end() { kill(process, SIGKILL) }

  /// The next message: nil when there is none within some milliseconds.
  ///
  /// - Throws: when there will be none any more.
  mutating func next(within milliseconds: Int32) throws(ApartReaderHasEnded) -> Message? {
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeSubrange(...end)
        if let message = Message(line: line) { return message }
        continue
      }
      var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let count = poll(&waiting, 1, milliseconds)
      if count < 0 && errno == EINTR { continue }
      if count == 0 { return nil }
      var chunk = [UInt8](repeating: 0, count: 4096)
      let length = read(output, &chunk, chunk.count)
      if length <= 0 { throw ApartReaderHasEnded() }
      pending += chunk[..<length]
    }
  }
}

struct ApartReaderHasEnded: Error {}

extension ApartReader.Message {
  var line: String {
    switch self {
    case .progress(let text): "progress\t\(text)"
    case .part(let file, let progress): "part\t\(file)\t\(progress)"
    case .whole(let file): "whole\t\(file)"
    case .stopped(let file, let notice): "stopped\t\(file)\t\(notice)"
    }
  }

  init?(line: String) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    switch (fields.first, fields.count) {
    case ("progress", 2): self = .progress(fields[1])
    case ("part", 3): self = .part(file: fields[1], progress: fields[2])
    case ("whole", 2): self = .whole(file: fields[1])
    case ("stopped", 3): self = .stopped(file: fields[1], notice: fields[2])
    default: return nil
    }
  }
}

/// Starts the program once more, away from the terminal.
private func startSelf(_ arguments: [String], input: Int32, output: Int32) -> pid_t? {
  let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
  guard nowhere >= 0 else { return nil }
  defer { close(nowhere) }
  var process: pid_t = 0
  let code = startProgram(
    "/proc/self/exe", ["standoff"] + arguments, input: input, output: output, errors: nowhere, &process)
  return code == 0 ? process : nil
}
