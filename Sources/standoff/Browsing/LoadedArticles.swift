import StandoffCore
import StandoffFiles
import StandoffUI

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
struct LoadedArticles: Sendable {
  var asOf: ReportTime?
  /// Whether the graph has what is only denied or possible.
  var showsDoubted: Bool
  /// Whether the last reading came to its end.
  var isWhole = false
  /// Whether the graph that is shown was made by another process.
  var isApart = false
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

  /// Forgets what was read: another process reads it now.
  mutating func leave(to own: OwnKnowledge) {
    let (asOf, showsDoubted) = (asOf, showsDoubted)
    self = LoadedArticles(asOf: asOf, showsDoubted: showsDoubted)
    self.own = own
    isApart = true
  }

  mutating func begin(with inputs: ArticleInputs, own: OwnKnowledge) {
    self.own = own
    isApart = false
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
