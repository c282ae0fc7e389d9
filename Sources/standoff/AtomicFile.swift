import Glibc

/// Says why a file could not be written.
struct FileWriteError: Error, CustomStringConvertible {
  let path: String
  let code: Int32

  var description: String { "\(path): cannot be written: \(String(cString: strerror(code)).lowercased())" }
}

/// Writes a whole file or nothing: into a new file beside it, which then takes its place. Folders on the way are made.
///
/// A file that is there keeps its permissions; what is behind a symbolic link is replaced, not the link.
/// - Parameter mode: the permissions of a new file, less what the umask takes away.
/// - Throws: the system's refusal; what was there before is untouched then.
func writeAtomically(_ text: String, to path: String, mode: mode_t = 0o666) throws(FileWriteError) {
  let target = realpath(path, nil).map { resolved in
    defer { free(resolved) }
    return String(cString: resolved)
  }
  var status = stat()
  let isThere = stat(path, &status) == 0
  // A device or a pipe is written into: it has no place to take.
  if isThere && status.st_mode & S_IFMT != S_IFREG { return try write(text, into: path) }
  try makeFolders(above: path)
  let temporary = "\(target ?? path).\(getpid()).tmp"
  let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
  guard file >= 0 else { throw FileWriteError(path: path, code: errno) }
  if isThere { fchmod(file, status.st_mode & 0o7777) }
  let isWritten = writeAll(Array(text.utf8), to: file) && fsync(file) == 0
  let code = errno
  guard close(file) == 0, isWritten, rename(temporary, target ?? path) == 0 else {
    let failure = isWritten ? errno : code
    unlink(temporary)
    throw FileWriteError(path: path, code: failure)
  }
}

private func write(_ text: String, into path: String) throws(FileWriteError) {
  let file = open(path, O_WRONLY | O_CLOEXEC)
  guard file >= 0 else { throw FileWriteError(path: path, code: errno) }
  defer { close(file) }
  guard writeAll(Array(text.utf8), to: file) else { throw FileWriteError(path: path, code: errno) }
}

/// Makes the folders that a file is to lie in.
func makeFolders(above path: String, mode: mode_t = 0o777) throws(FileWriteError) {
  var folder = path.hasPrefix("/") ? "" : "."
  for part in path.split(separator: "/").dropLast() {
    folder += "/" + part
    if mkdir(folder, mode) != 0 && errno != EEXIST { throw FileWriteError(path: path, code: errno) }
  }
}

/// Writes all bytes, however many calls it takes.
/// - Returns: false when the system refuses; errno says why.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes {
      Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
    }
    if count < 0 && errno == EINTR { continue }
    if count < 0 { return false }
    written += count
  }
  return true
}
