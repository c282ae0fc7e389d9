#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system says of a path, symbolic links followed.
struct FileStatus {
  enum Kind { case file, folder, other }

  /// Equal for two paths of one file.
  struct Identity: Hashable {
    let device: UInt64
    let node: UInt64
  }

  let kind: Kind
  let identity: Identity

  /// - Throws: why there is nothing to read at the path.
  init(path: String) throws(DecodingProblem) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw systemProblem(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), node: UInt64(status.st_ino))
  }
}

/// The bytes of a file, a pipe or a device, up to one more than `longestFile`.
func bytes(ofFile path: String) throws(DecodingProblem) -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw systemProblem(errno) }
  defer { close(file) }
  return try bytes(ofDescriptor: file)
}

/// - Throws: the system's refusal, or that there is more than `longestFile` bytes.
func bytes(ofDescriptor file: Int32) throws(DecodingProblem) -> [UInt8] {
  var status = stat()
  let expected = fstat(file, &status) == 0 ? Int(status.st_size) : 0
  guard expected <= longestFile else { throw DecodingProblem(kind: .tooLong) }
  var result: [UInt8] = []
  // One byte more than the size, so that the read that fills a file of known size also meets its end.
  var chunk = max(expected + 1, 16_384)
  while true {
    var failure: Int32 = 0
    let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
      var done = 0
      while done < chunk {
        let length = read(file, buffer.baseAddress?.advanced(by: done), chunk - done)
        if length < 0 && errno == EINTR { continue }
        if length < 0 { failure = errno }
        if length <= 0 { break }
        done += length
      }
      count = done
    }
    if failure != 0 { throw systemProblem(failure) }
    let isEnd = part.count < chunk
    if result.isEmpty { result = part } else { result += part }
    guard result.count <= longestFile else { throw DecodingProblem(kind: .tooLong) }
    if isEnd { return result }
    chunk = 65_536
  }
}

/// The names in a folder but `.` and `..`, sorted by their bytes; none where it cannot be read.
package func namesIfAny(inFolder path: String) -> [String] { (try? names(inFolder: path)) ?? [] }

/// The names in a folder but `.` and `..`, sorted by their bytes.
func names(inFolder path: String) throws(DecodingProblem) -> [String] {
  guard let folder = opendir(path) else { throw systemProblem(errno) }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

private func systemProblem(_ code: Int32) -> DecodingProblem {
  switch code {
  case ENOENT, ENOTDIR: DecodingProblem(kind: .missing)
  case EACCES, EPERM: DecodingProblem(kind: .permissionDenied)
  default: DecodingProblem(kind: .unreadable(String(cString: strerror(code)).lowercased()))
  }
}
