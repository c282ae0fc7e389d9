import Glibc
import StandoffUI

/// Writes text to standard output. When the reader of a pipe has gone, ends as other filters do: silently.
func writeOutput(_ text: String) {
  guard !writeAll(Array(text.utf8), to: STDOUT_FILENO) else { return }
  exit(errno == EPIPE ? 0 : 1)
}

/// Writes what is made of articles: as it is into a file or a pipe, made safe to show on a terminal.
func writeData(_ text: String) {
  guard isatty(STDOUT_FILENO) == 1 else { return writeOutput(text) }
  for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
    writeOutput(displayString(Substring(line.last == 0x0D ? line.dropLast() : line)) + "\n")
  }
}

/// Writes one message to standard error.
func writeDiagnostic(_ message: String) {
  _ = writeAll(Array((message + "\n").utf8), to: STDERR_FILENO)
}

func exitProcess(_ code: Int32) -> Never { exit(code) }
