import Glibc
import Synchronization

// Threads as the system has them. The queues of Dispatch would keep one that wakes once a second to count the others, for as long as the
// program lives: a browser that waits for a key must not.

/// Runs something on a thread of its own, which ends with it.
///
/// - Returns: false when the system has no thread left; nothing was run then.
package func startThread(_ work: @escaping @Sendable () -> Void) -> Bool {
  guard let thread = Thread(work) else { return false }
  thread.detach()
  return true
}

/// Runs `body` once for each number below `count`, on all cores, and returns when all have been.
///
/// - Complexity: a thread for each further core, each call.
package func performInParallel(_ count: Int, _ body: @Sendable (Int) -> Void) {
  let numbers = Numbers(count)
  withoutActuallyEscaping(body) { body in
    let threads = (1..<max(1, min(count, coreCount))).compactMap { _ in
      Thread { while let number = numbers.next() { body(number) } }
    }
    while let number = numbers.next() { body(number) }
    for thread in threads { thread.join() }
  }
}

private let coreCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

/// The numbers below a count, each given out once.
private final class Numbers: Sendable {
  private let count: Int
  private let given = Atomic(0)

  init(_ count: Int) { self.count = count }

  func next() -> Int? {
    let number = given.add(1, ordering: .relaxed).oldValue
    return number < count ? number : nil
  }
}

private struct Thread {
  private let id: pthread_t

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Nil when the system has no thread left.
  init?(_ run: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(run))
    var id = pthread_t()
    let code = pthread_create(
      &id, nil,
      { work in
        if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run() }
        return nil
      }, work.toOpaque())
    guard code == 0 else {
      work.release()
      return nil
    }
    self.id = id
  }

  func join() { pthread_join(id, nil) }

  func detach() { pthread_detach(id) }
}
