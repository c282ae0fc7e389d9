import Glibc
import StandoffCore
import StandoffFiles
import StandoffUI
import Synchronization

/// What the loader has come to since it was last asked.
struct LoadedStep: Sendable {
  /// A newer graph; nil when only the progress is new.
  var graph: EventGraph?
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
final class GraphLoader: Sendable {
  private struct Shared {
    var step: LoadedStep?
    var isStopped = false
    /// The newest request for a graph of what was known on a day; older ones are passed over.
    var rebuilds = 0
    var filesOfArticles: [String: String] = [:]
    var folders: [String] = []
    var isBusy = false
  }

  private let options: InputOptions
  private let wake: Int32
  private let shared = Mutex(Shared())
  private let line = WorkLine()
  /// Used on the line only.
  private let work: Mutex<LoadedArticles>

  /// - Parameter wake: the writing end of a pipe, which gets a byte when there is something to take.
  init(_ options: InputOptions, asOf: CalendarDate?, showsDoubted: Bool = false, wake: Int32) {
    self.options = options
    self.wake = wake
    work = Mutex(LoadedArticles(asOf: asOf.map { ReportTime($0) }, showsDoubted: showsDoubted))
  }

  /// Begins to read the inputs, or reads them again: files that have not changed are not annotated anew.
  func load() {
    shared.withLock {
      $0.isStopped = false
      $0.isBusy = true
    }
    line.add { self.readAll() }
  }

  /// Begins to make the graph of what was published by a time, nil for all.
  ///
  /// - Parameter showsDoubted: whether with what is only denied or possible; nil as it was.
  func rebuild(asOf time: ReportTime?, showsDoubted: Bool? = nil) {
    let number = shared.withLock { shared in
      shared.rebuilds += 1
      shared.isBusy = true
      return shared.rebuilds
    }
    line.add {
      guard self.shared.withLock({ $0.rebuilds == number }) else { return }
      let isWhole = self.work.withLock { work in
        work.asOf = time
        work.showsDoubted = showsDoubted ?? work.showsDoubted
        return work.isWhole
      }
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

  private func readAll() {
    report("looking for articles")
    // The reader's own list of names is read with the program's, which the articles need anyway.
    let own = work.withLock { $0.own } ?? OwnKnowledge(files: options.gazetteer, isQuiet: true)
    let inputs = ArticleInputs(paths: options.paths)
    let files = (0..<inputs.count).compactMap { index in inputs.file(index).map { (inputs.path(index), $0) } }
    shared.withLock {
      $0.filesOfArticles = Dictionary(files, uniquingKeysWith: { first, _ in first })
      $0.folders = inputs.folders
    }
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
      // Each graph costs as much as all the articles in it: they are made for twice as many each time.
      if start >= nextStep, start < inputs.count, ContinuousClock.now - lastStep > .milliseconds(200) {
        put(step(progress: "reading \(start) of \(inputs.count)"))
        nextStep = start * 2
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
    return LoadedStep(
      graph: eventGraph(
        of: known, asOf: work.asOf?.day, knowledge: work.own?.knowledge ?? .builtIn,
        includingDoubted: work.showsDoubted),
      asOf: work.asOf, problems: work.problems, progress: progress)
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

/// One input, read and annotated, or the problem with it.
struct LoadedArticle: Sendable {
  let version: FileVersion?
  let file: String?
  let result: Result<AnnotatedDocument, InputProblem>

  init(_ inputs: ArticleInputs, _ index: Int, dates: [GivenDate], knowledge: ActorKnowledge) {
    file = inputs.file(index)
    // Asked for before the file is read: one that changes meanwhile is read again next time.
    version = inputs.version(index)
    result = Result { () throws(InputProblem) in
      let article = try inputs.article(index, today: today())
      let day = dates.last { $0.names(article.path) }?.day
      return annotate(day.map(article.dated) ?? article, knowledge: knowledge)
    }
  }
}

/// What was read so far, and what was read before.
private struct LoadedArticles: Sendable {
  var asOf: ReportTime?
  /// Whether the graph has what is only denied or possible.
  var showsDoubted: Bool
  /// Whether the last reading came to its end.
  var isWhole = false
  /// What the reader's own lists of names say; nil before anything was read.
  private(set) var own: OwnKnowledge?
  /// In order of path.
  private(set) var documents: [AnnotatedDocument] = []
  var problems: [String] = []
  /// By the names that the inputs go by.
  private var earlier: [String: LoadedArticle] = [:]
  private var current: [String: LoadedArticle] = [:]

  init(asOf: ReportTime?, showsDoubted: Bool) {
    self.asOf = asOf
    self.showsDoubted = showsDoubted
  }

  mutating func begin(with inputs: ArticleInputs, own: OwnKnowledge) {
    self.own = own
    earlier.merge(current) { $1 }
    current = [:]
    documents = []
    problems = own.problems.map { displayString($0) } + inputs.problems.map(problemLine)
  }

  /// What was read of an input before, if its file is the same. Standard input can be read only once.
  func known(_ inputs: ArticleInputs, _ index: Int) -> LoadedArticle? {
    guard let known = earlier[inputs.path(index)], known.file == inputs.file(index) else { return nil }
    if known.file == nil { return known }
    return known.version != nil && known.version == inputs.version(index) ? known : nil
  }

  mutating func add(_ articles: [LoadedArticle]) {
    for article in articles {
      switch article.result {
      case .success(let document):
        documents.append(document)
        current[document.article.path] = article
        if let remark = document.article.damageRemark { problems.append(displayString(remark)) }
      case .failure(let problem): problems.append(problemLine(problem))
      }
    }
  }
}
