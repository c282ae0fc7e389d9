import Glibc
import StandoffCore
import Synchronization

/// What each stage of reading cost, over all articles, in nanoseconds of processor time of the threads that read them.
final class StageCosts: Sendable {
  private let totals = Mutex<[UInt64]>(Array(repeating: 0, count: AnnotationStage.allCases.count))

  /// Annotates an article, and adds what each stage cost.
  ///
  /// What a stage costs includes reading the program's word lists when it is the first to need them.
  func annotating(
    _ article: Article, for layer: AnnotationLayer, knowledge: () -> ActorKnowledge
  ) -> AnnotatedDocument {
    var costs: [UInt64] = Array(repeating: 0, count: AnnotationStage.allCases.count)
    var last = threadNanoseconds()
    let annotated = annotate(article, for: layer, knowledge: knowledge()) { stage in
      let now = threadNanoseconds()
      costs[stage.rawValue] += now - last
      last = now
    }
    totals.withLock { totals in
      for index in totals.indices { totals[index] += costs[index] }
    }
    return annotated
  }

  /// One line for each stage: its name, milliseconds, and megabytes (10⁶ bytes) a second; then all of them together.
  func lines(bytes: Int) -> [String] {
    let costs = totals.withLock { $0 }
    let used = AnnotationStage.allCases.filter { costs[$0.rawValue] > 0 }
    return used.map { line("\($0)", costs[$0.rawValue], bytes) } + [line("all", costs.reduce(0, +), bytes)]
  }

  private func line(_ name: String, _ nanoseconds: UInt64, _ bytes: Int) -> String {
    let rate = Double(bytes) * 1000 / Double(max(1, nanoseconds))
    return "\(name)\t\(decimal(Double(nanoseconds) / 1_000_000)) ms\t\(decimal(rate)) MB/s"
  }

  /// One decimal place.
  private func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// Processor time of the current thread.
private func threadNanoseconds() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
