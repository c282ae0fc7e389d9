package import StandoffCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The inputs that paths stand for, listed and not yet read: for a reader that wants to show something meanwhile.
package struct ArticleInputs: Sendable {
  /// The inputs that are no articles to begin with, in order of their paths' bytes.
  package let problems: [InputProblem]
  /// The folders that were searched, for watching.
  package let folders: [String]
  private let inputs: [Input]

  package var count: Int { inputs.count }

  /// Lists what there is at the paths, without reading a file.
  ///
  /// - Complexity: O(files and folders).
  package init(paths: [String]) {
    let listing = Listing(paths: paths)
    var inputs = withDistinctPaths(listing.files).map { Input.file($0) }
    if paths.contains(standardInputPath) { inputs.append(.standardInput) }
    self.inputs = inputs
    problems = sorted(listing.problems)
    folders = listing.folders
  }

  /// The name that an input goes by: what its article's path will be.
  package func path(_ index: Int) -> String {
    switch inputs[index] {
    case .file(let listed): listed.path
    case .standardInput: standardInputPath
    }
  }

  /// Where an input lies; nil for standard input.
  package func file(_ index: Int) -> String? {
    if case .file(let listed) = inputs[index] { listed.file } else { nil }
  }

  /// What tells an unchanged file from a changed one; nil for standard input, and where there is no file any more.
  package func version(_ index: Int) -> FileVersion? { file(index).flatMap { FileVersion(path: $0) } }

  /// Reads one input.
  ///
  /// - Parameters:
  ///   - isPlain: takes it as body, with no header read from it.
  ///   - today: the day on which it is read; nil when it is not known.
  /// - Throws: why it cannot be read as an article.
  package func article(_ index: Int, isPlain: Bool = false, today: CalendarDate?) throws(InputProblem) -> Article {
    try readArticle(from: inputs[index], isPlain: isPlain, today: today)
  }
}

/// Which file lay at a path, how long it was and when it was last written.
package struct FileVersion: Hashable, Sendable, CustomStringConvertible {
  private let device: UInt64
  private let node: UInt64
  /// Bytes.
  package let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  package var description: String { "\(device):\(node) \(size) \(seconds).\(nanoseconds)" }

  /// Nil where there is no file.
  package init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    node = UInt64(status.st_ino)
    size = Int(status.st_size)
    seconds = Int(status.st_mtim.tv_sec)
    nanoseconds = Int(status.st_mtim.tv_nsec)
  }
}
