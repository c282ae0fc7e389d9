import Glibc
import StandoffCore
import StandoffFiles
import StandoffUI
import Synchronization

/// What the loader has come to since it was last asked.
struct LoadedStep: Sendable {
  /// A newer graph; nil when only the progress is new.
  var graph: EventGraph?
  /// The same with what a screen needs to know of it.
  var indexed: IndexedGraph?
  var asOf: ReportTime?
  /// One line for each input that could not be read, fit for a terminal.
  var problems: [String] = []
  /// In words; nil when nothing is being done.
  var progress: String?
  /// Whether nothing more is coming.
  var isFinal = false
  /// Whether all that was asked for was read: not when reading was stopped.
  var isWhole = false
  /// What the reader should be told, if anything.
  var notice: String?
}

/// Reads, annotates and joins the inputs on other threads, and hands over what there is.
///
/// All work is done in order on one line, spread over the cores; a step is put down and a byte written to the wake descriptor. Nothing runs
/// when there is nothing to do.
///
/// What was read of a small folder is kept, so that the graph of another day is there at once. A big one is read apart, by a process of its own
/// that ends when it has put the graph into a file.
final class GraphLoader: Sendable {
  private struct Shared {
    var step: LoadedStep?
    var isStopped = false
    /// The number of the newest request; an older one for a graph of what was known on a day is passed over.
    var requests = 0
    var filesOfArticles: [String: String] = [:]
    var folders: [String] = []
    var isBusy = false
  }

  enum Place {
    /// For a screen: apart where there is much to read.
    case whereItFits
    /// For another process that waits for the graph.
    case thisProcess
  }

  /// What is more than this many bytes of files is read apart.
  private static let mostKept = 2 << 20

  private let options: InputOptions
  private let wake: Int32
  private let place: Place
  private let shared = Mutex(Shared())
  private let line = WorkLine()
  /// Used on the line only.
  private let work: Mutex<LoadedArticles>

  /// - Parameter wake: the writing end of a pipe, which gets a byte when there is something to take.
  init(
    _ options: InputOptions, asOf: ReportTime?, showsDoubted: Bool = false, wake: Int32, place: Place = .whereItFits
  ) {
    self.options = options
    self.wake = wake
    self.place = place
    work = Mutex(LoadedArticles(asOf: asOf, showsDoubted: showsDoubted))
  }

  /// Begins to read the inputs, or reads them again: files that have not changed are not annotated anew.
  func load() {
    let number = shared.withLock { shared in
      shared.isStopped = false
      shared.isBusy = true
      shared.requests += 1
      return shared.requests
    }
    line.add { self.readAll(number) }
  }

  /// Begins to make the graph of what was published by a time, nil for all.
  ///
  /// - Parameter showsDoubted: whether with what is only denied or possible; nil as it was.
  func rebuild(asOf time: ReportTime?, showsDoubted: Bool? = nil) {
    let number = shared.withLock { shared in
      shared.isStopped = false
      shared.requests += 1
      shared.isBusy = true
      return shared.requests
    }
    line.add {
      guard self.isNewest(number) else { return }
      let (isWhole, isApart) = self.work.withLock { work in
        work.asOf = time
        work.showsDoubted = showsDoubted ?? work.showsDoubted
        return (work.isWhole, work.isApart)
      }
      if isApart { return self.readAll(number) }
      self.put(self.finalStep(isWhole: isWhole, notice: nil))
    }
  }

  /// Stops reading: what was read is shown.
  func stop() { shared.withLock { $0.isStopped = true } }

  /// What is new since the last call; nil when nothing is.
  func take() -> LoadedStep? {
    shared.withLock { shared in
      defer { shared.step = nil }
      return shared.step
    }
  }

  /// Whether there is something to take.
  var hasStep: Bool { shared.withLock { $0.step != nil } }

  var isBusy: Bool { shared.withLock { $0.isBusy } }

  /// The file of an article, named by its path; nil for standard input.
  func file(ofArticle path: String) -> String? { shared.withLock { $0.filesOfArticles[path] } }

  /// The folders that were searched.
  var folders: [String] { shared.withLock { $0.folders } }

  // MARK: On the line

  private func isNewest(_ number: Int) -> Bool { shared.withLock { $0.requests == number } }

  private func readAll(_ number: Int) {
    report("looking for articles")
    // The reader's own list of names is read with the program's, which the articles need anyway.
    let own = work.withLock { $0.own } ?? OwnKnowledge(files: options.gazetteer, isQuiet: true)
    let inputs = ArticleInputs(paths: options.paths)
    let files = (0..<inputs.count).compactMap { index in inputs.file(index).map { (inputs.path(index), $0) } }
    shared.withLock {
      $0.filesOfArticles = Dictionary(files, uniquingKeysWith: { first, _ in first })
      $0.folders = inputs.folders
    }
    if place == .whereItFits, isMuch(inputs), readApart(inputs, own, number) { return }
    let isWhole = annotateAll(inputs, own)
    let missing = options.dates.filter { date in !(0..<inputs.count).contains { date.names(inputs.path($0)) } }
    work.withLock { work in
      work.isWhole = isWhole
      work.problems += missing.map {
        displayString("--date \($0.file): no such article. Name it as `standoff timeline` does.")
      }
    }
    let count = work.withLock { $0.documents.count }
    put(
      finalStep(
        isWhole: isWhole, notice: isWhole ? nil : "stopped: \(count) of \(inputs.count) articles are read; R reads on"))
  }

  /// - Returns: false when it was stopped on the way.
  private func annotateAll(_ inputs: ArticleInputs, _ own: OwnKnowledge) -> Bool {
    work.withLock { $0.begin(with: inputs, own: own) }
    // As many at a time as keep all cores busy, few enough to be stopped at once.
    let size = 8
    var nextStep = 32
    var lastStep = ContinuousClock.now
    var start = 0
    while start < inputs.count {
      if shared.withLock({ $0.isStopped }) { return false }
      let range = start..<min(inputs.count, start + size)
      report("reading \(start + 1) of \(inputs.count): \(displayString(inputs.path(start)))")
      let known = work.withLock { work in range.map { work.known(inputs, $0) } }
      let read = mapInParallel(Array(zip(range, known))) { index, known in
        known ?? LoadedArticle(inputs, index, dates: self.options.dates, knowledge: own.knowledge)
      }
      work.withLock { $0.add(read) }
      start = range.upperBound
      // Each graph costs as much as all the articles in it: they are made for four times as many each time.
      if start >= nextStep, start < inputs.count, ContinuousClock.now - lastStep > .milliseconds(200) {
        put(step(progress: "reading \(start) of \(inputs.count)"))
        nextStep = start * 4
        lastStep = .now
      }
    }
    return true
  }

  private func finalStep(isWhole: Bool, notice: String?) -> LoadedStep {
    var result = step(progress: nil)
    result.isFinal = true
    result.isWhole = isWhole
    result.notice = notice
    return result
  }

  private func step(progress: String?) -> LoadedStep {
    let work = work.withLock { $0 }
    let withheld = Set(work.asOf?.withheld ?? [])
    let known = withheld.isEmpty ? work.documents : work.documents.filter { !withheld.contains($0.article.path) }
    let graph = eventGraph(
      of: known, asOf: work.asOf?.day, knowledge: work.own?.knowledge ?? .builtIn,
      includingDoubted: work.showsDoubted)
    return LoadedStep(
      graph: graph, indexed: place == .whereItFits ? IndexedGraph(graph) : nil, asOf: work.asOf,
      problems: work.problems, progress: progress)
  }

  // MARK: Apart

  private func isMuch(_ inputs: ArticleInputs) -> Bool {
    let sizes = (0..<inputs.count).map { inputs.version($0)?.size }
    // Standard input can be read only once, and here.
    return sizes.allSatisfy { $0 != nil } && sizes.reduce(0) { $0 + ($1 ?? 0) } > Self.mostKept
  }

  /// Shows the graph that was kept of these inputs, or has it made by another process.
  ///
  /// - Returns: false when that cannot be done here.
  private func readApart(_ inputs: ArticleInputs, _ own: OwnKnowledge, _ number: Int) -> Bool {
    let (asOf, showsDoubted) = work.withLock { work in
      work.leave(to: own)
      return (work.asOf, work.showsDoubted)
    }
    guard let store = SnapshotStore(inputs: options.paths) else { return false }
    let key = SnapshotKey(inputs, options, asOf: asOf, showsDoubted: showsDoubted)
    if let kept = step(from: store.kept, key: key, progress: nil) {
      put(final: kept, isWhole: true)
      return true
    }
    let request = ApartRequest(options: options, asOf: asOf, showsDoubted: showsDoubted, key: key, store: store)
    guard var reader = ApartReader(arguments: request.arguments) else { return false }
    defer { store.removeTemporary() }
    while isNewest(number) {
      if shared.withLock({ shared in
        defer { shared.isStopped = false }
        return shared.isStopped
      }) {
        reader.stop()
      }
      do {
        guard let message = try reader.next(within: 100) else { continue }
        if take(message, request) { return true }
      } catch {
        return false
      }
    }
    // Something else is wanted by now.
    reader.end()
    return true
  }

  /// - Returns: whether it was the last.
  private func take(_ message: ApartReader.Message, _ request: ApartRequest) -> Bool {
    switch message {
    case .progress(let text): report(text)
    case .part(let file, let progress):
      if let step = step(from: file, key: request.key, progress: progress) { put(step) }
      unlink(file)
    case .whole(let file):
      guard let step = step(from: file, key: request.key, progress: nil) else { return false }
      if isKept(request) { request.store.keep(file) } else { unlink(file) }
      put(final: step, isWhole: true)
      return true
    case .stopped(let file, let notice):
      guard let step = step(from: file, key: request.key, progress: nil) else { return false }
      unlink(file)
      put(final: step, isWhole: false, notice: notice)
      return true
    }
    return false
  }

  /// Whether what was made of all articles is what the next start would make: nothing has changed meanwhile.
  private func isKept(_ request: ApartRequest) -> Bool {
    let inputs = ArticleInputs(paths: options.paths)
    return request.asOf == nil
      && request.key == SnapshotKey(inputs, options, asOf: nil, showsDoubted: request.showsDoubted)
  }

  private func step(from file: String, key: SnapshotKey, progress: String?) -> LoadedStep? {
    let (own, asOf) = work.withLock { ($0.own, $0.asOf) }
    let documents = RereadDocuments { own?.knowledge ?? .builtIn }
    guard let block = ByteBlock(snapshotAt: file),
      let snapshot = GraphSnapshot(block, key: key, read: { documents.document($0, of: $1) })
    else { return nil }
    return LoadedStep(
      graph: snapshot.graph, indexed: IndexedGraph(snapshot.graph), asOf: asOf, problems: snapshot.messages,
      progress: progress)
  }

  private func put(final step: LoadedStep, isWhole: Bool, notice: String? = nil) {
    var step = step
    step.isFinal = true
    step.isWhole = isWhole
    step.notice = notice
    work.withLock { $0.isWhole = isWhole }
    put(step)
  }

  // MARK: Handing over

  private func report(_ progress: String) {
    let isNew = shared.withLock { shared in
      if shared.step != nil {
        shared.step?.progress = progress
        return false
      }
      shared.step = LoadedStep(progress: progress)
      return true
    }
    if isNew { signal() }
  }

  private func put(_ step: LoadedStep) {
    shared.withLock { shared in
      shared.step = step
      if step.isFinal { shared.isBusy = false }
    }
    signal()
  }

  private func signal() {
    var byte: UInt8 = 1
    // A full pipe already holds a byte that wakes the reader.
    _ = write(wake, &byte, 1)
  }
}
