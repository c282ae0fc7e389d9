package import StandoffCore
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Articles, and the inputs that could not be read.
package struct ReadArticles: Sendable {
  /// In order of their paths' bytes; no two have the same path.
  package let articles: [Article]
  /// In order of their paths' bytes.
  package let problems: [InputProblem]

  /// What to know of articles that were read in spite of damage: `a.txt: 1 damaged character, shown as U+FFFD`.
  package var remarks: [String] { articles.compactMap(\.damageRemark) }
}

extension Article {
  /// What to know of it when bytes of its file were damaged: `a.txt: 1 damaged character, shown as U+FFFD`.
  package var damageRemark: String? {
    guard case .damagedUTF8 = encoding, let remark = encoding.remark else { return nil }
    return "\(path): \(remark)"
  }
}

/// Reads files, folders and standard input (`-`) as articles.
///
/// An article's path is relative to the folder that was given, or the file's name. Where two inputs would have the same one, both are
/// lengthened by the folders above them until they differ: `a/talks.txt` and `b/talks.txt`. The result does not depend on the order of `paths`.
/// - Parameters:
///   - isPlain: takes each file as body, with no header read from it.
///   - today: the day on which it is read: a later day is believed only when there is no other. Nil when it is not known.
/// - Complexity: O(bytes), on all cores.
package func readArticles(at paths: [String], isPlain: Bool = false, today: CalendarDate? = nil) -> ReadArticles {
  let inputs = ArticleInputs(paths: paths)
  var articles: [Article] = []
  var problems = inputs.problems
  for result in results(of: inputs, isPlain: isPlain, today: today) {
    switch result {
    case .success(let article): articles.append(article)
    case .failure(let problem): problems.append(problem)
    }
  }
  return ReadArticles(
    articles: articles.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }, problems: sorted(problems))
}

/// In order of their paths' bytes.
func sorted(_ problems: [InputProblem]) -> [InputProblem] {
  problems.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
}

enum Input: Sendable {
  case file(ListedFile)
  case standardInput
}

/// Reads in chunks of neighbours: one file is too little work to hand over.
private func results(
  of inputs: ArticleInputs, isPlain: Bool, today: CalendarDate?
) -> [Result<Article, InputProblem>] {
  let size = 32
  let chunkCount = (inputs.count + size - 1) / size
  let chunks = Mutex<[Int: [Result<Article, InputProblem>]]>([:])
  performInParallel(chunkCount) { chunk in
    let range = chunk * size..<min(inputs.count, (chunk + 1) * size)
    let results = range.map { input in
      Result { () throws(InputProblem) in try inputs.article(input, isPlain: isPlain, today: today) }
    }
    chunks.withLock { $0[chunk] = results }
  }
  return chunks.withLock { done in (0..<chunkCount).flatMap { done[$0] ?? [] } }
}

func readArticle(from input: Input, isPlain: Bool, today: CalendarDate?) throws(InputProblem) -> Article {
  switch input {
  case .file(let listed):
    do {
      return try article(path: listed.path, bytes: bytes(ofFile: listed.file), isPlain: isPlain, today: today)
    } catch {
      throw InputProblem(path: listed.file, kind: error.kind)
    }
  case .standardInput:
    do {
      return try article(
        path: standardInputPath, bytes: bytes(ofDescriptor: STDIN_FILENO), isPlain: isPlain, today: today)
    } catch {
      throw InputProblem(path: standardInputPath, kind: error.kind)
    }
  }
}

private func article(
  path: String, bytes: [UInt8], isPlain: Bool, today: CalendarDate?
) throws(DecodingProblem) -> Article {
  if !isPlain, let language = markupLanguage(of: bytes, path: path) {
    return try article(path: path, page: bytes, language: language, today: today)
  }
  let (text, encoding) = try decoded(bytes)
  return isPlain
    ? plainArticle(path: path, text: text, encoding: encoding, creationTime: .unknown)
    : article(path: path, text: text, encoding: encoding, today: today)
}

/// The article in a page of HTML or XML: its text is what was taken out of the page.
private func article(
  path: String, page bytes: [UInt8], language: MarkupLanguage, today: CalendarDate?
) throws(DecodingProblem) -> Article {
  let (text, encoding) = try decoded(bytes)
  let isDeclared = language == .html && encoding != .utf8 && declaresEncoding(bytes)
  let page = try pageText(of: isDeclared ? bytes : text, language: language, isDeclared: isDeclared)
  let extraction = PageExtraction(language: language.name, lines: page.lines)
  return article(path: path, text: page.text, encoding: .extracted(extraction), today: today)
}

/// Lengthens paths that clash by the folders above them.
func withDistinctPaths(_ files: [ListedFile]) -> [ListedFile] {
  var files = files
  while true {
    var counts: [String: Int] = [:]
    for file in files { counts[file.path, default: 0] += 1 }
    guard counts.values.contains(where: { $0 > 1 }) else { return files }
    var changed = false
    files = files.map { file in
      guard counts[file.path] ?? 0 > 1 else { return file }
      let longer = lengthened(file)
      changed = changed || longer.path != file.path
      return longer
    }
    if !changed { return files }
  }
}

/// The path with one more folder of the file's own path before it.
private func lengthened(_ file: ListedFile) -> ListedFile {
  let whole = absolutePath(file.file).split(separator: "/")
  let length = file.path.split(separator: "/").count + 1
  return ListedFile(file: file.file, path: whole.suffix(length).joined(separator: "/"))
}

private func absolutePath(_ path: String) -> String {
  guard let resolved = realpath(path, nil) else { return path }
  defer { free(resolved) }
  return String(cString: resolved)
}
