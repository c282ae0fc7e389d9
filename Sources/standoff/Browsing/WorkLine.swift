import StandoffFiles
import Synchronization

/// Work done piece by piece in the order it was asked for, on a thread that lives only while there is some.
final class WorkLine: Sendable {
  private struct Waiting {
    var pieces: [@Sendable () -> Void] = []
    var isWorking = false
  }

  private let waiting = Mutex(Waiting())

  func add(_ piece: @escaping @Sendable () -> Void) {
    let isIdle = waiting.withLock { waiting in
      waiting.pieces.append(piece)
      defer { waiting.isWorking = true }
      return !waiting.isWorking
    }
    // Without a thread to be had the caller waits, which is better than work that is never done.
    if isIdle && !startThread({ self.work() }) { work() }
  }

  private func work() { while let piece = next() { piece() } }

  private func next() -> (@Sendable () -> Void)? {
    waiting.withLock { waiting in
      guard !waiting.pieces.isEmpty else {
        waiting.isWorking = false
        return nil
      }
      return waiting.pieces.removeFirst()
    }
  }
}
