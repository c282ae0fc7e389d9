import Glibc
import StandoffCore

extension ByteBlock {
  /// The bytes of a file, in the address space as long as somebody looks at them: only what is looked at takes memory.
  ///
  /// The file may be removed or replaced meanwhile, but not written into.
  /// - Returns: nil when there is no such file, when it cannot be read, or when its bytes are not those of a whole snapshot.
  convenience init?(snapshotAt path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == getuid(), status.st_size > 0,
      isWholeSnapshot(file)
    else { return nil }
    let size = Int(status.st_size)
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED else { return nil }
    self.init(
      UnsafeRawBufferPointer(start: start, count: size),
      release: { munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count) },
      // The system keeps the file's pages as long as it has room, and counts them as nobody's.
      setAside: { madvise(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count, MADV_DONTNEED) })
  }
}

/// Reads the file once through, without keeping it.
private func isWholeSnapshot(_ file: Int32) -> Bool {
  var check = SnapshotCheck()
  var chunk = [UInt8](repeating: 0, count: 1 << 18)
  while true {
    let count = read(file, &chunk, chunk.count)
    if count < 0 && errno == EINTR { continue }
    if count < 0 { return false }
    if count == 0 { return check.isRight }
    chunk.withUnsafeBytes { check.add(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }
}
