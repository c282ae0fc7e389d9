import Glibc
import StandoffFiles

/// Watches folders and files, and says when something in them has changed.
///
/// The system tells (inotify); between changes nothing runs.
final class FolderWatch: Sendable {
  private let descriptor: Int32
  private static let changes = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF)
  /// Milliseconds of quiet that end a burst of changes, such as a copy of many files.
  private static let quiet: Int32 = 150
  /// Bursts that never end are reported in between.
  private static let longestBurst = Duration.seconds(2)

  /// Nil when the system watches nothing more.
  init?() {
    descriptor = inotify_init1(Int32(IN_CLOEXEC))
    if descriptor < 0 { return nil }
  }

  /// Watches these folders too, and the folders of these files. What is watched already stays so.
  func add(_ paths: [String]) {
    for path in paths {
      var status = stat()
      let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      _ = inotify_add_watch(descriptor, isFolder ? path : folder(of: path), Self.changes)
    }
  }

  /// Calls `act` on a thread of its own after each burst of changes.
  /// - Returns: false when the system has no thread for it.
  func start(_ act: @escaping @Sendable () -> Void) -> Bool {
    startThread { [self] in
      while waitForBurst() { act() }
    }
  }

  /// - Returns: false when there is nothing to wait for any more.
  private func waitForBurst() -> Bool {
    guard take() else { return false }
    let start = ContinuousClock.now
    while ContinuousClock.now - start < Self.longestBurst {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let count = poll(&waiting, 1, Self.quiet)
      if count == 0 { return true }
      if count > 0 && !take() { return false }
    }
    return true
  }

  /// Waits for changes and takes them; which they are does not matter.
  private func take() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      return count > 0
    }
  }
}

private func folder(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
