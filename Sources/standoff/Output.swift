import Foundation

/// Writes text to standard output. When the reader of a pipe has gone, ends as other filters do: silently.
func writeOutput(_ text: String) {
  write(Array(text.utf8), to: STDOUT_FILENO)
}

/// Writes one message to standard error.
func writeDiagnostic(_ message: String) {
  write(Array((message + "\n").utf8), to: STDERR_FILENO)
}

func exitProcess(_ code: Int32) -> Never { exit(code) }

private func write(_ bytes: [UInt8], to descriptor: Int32) {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes {
      Foundation.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
    }
    if count < 0 {
      if errno == EINTR { continue }
      exit(errno == EPIPE ? 0 : 1)
    }
    written += count
  }
}
