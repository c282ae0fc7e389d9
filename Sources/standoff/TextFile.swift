import Glibc

/// The text of a file; invalid UTF-8 is replaced.
///
/// - Parameter limit: the most bytes that are read; a longer file is refused.
/// - Throws: the system's refusal.
func textOfFile(_ path: String, limit: Int = 64 << 20) throws(FileReadError) -> String {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw FileReadError(path: path, code: errno) }
  defer { close(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(file, &chunk, chunk.count)
    if count < 0 && errno == EINTR { continue }
    if count < 0 { throw FileReadError(path: path, code: errno) }
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += chunk[..<count]
    if bytes.count > limit { throw FileReadError(path: path, code: EFBIG) }
  }
}

/// Says why a file could not be read.
struct FileReadError: Error, CustomStringConvertible {
  let path: String
  let code: Int32

  var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  var reason: String { String(cString: strerror(code)).lowercased() }
  var description: String { "\(path): cannot be read: \(reason)" }
}
