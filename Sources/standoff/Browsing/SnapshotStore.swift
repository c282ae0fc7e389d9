import Glibc
import StandoffCore
import StandoffFiles
import StandoffUI

/// Where the graphs of big folders are kept from one time to the next: one file for each set of inputs, under the folder for caches.
///
/// Each is the reader's alone, and tells by its key what it was made of: another program, another list of names, or an article that was added,
/// changed or taken away makes another key.
struct SnapshotStore: Sendable {
  private let folder: String
  private let name: String

  /// Files that nobody has looked at for so long are taken away.
  private static let longestUnused = 30 * 86_400

  /// Nil when there is nowhere to keep anything.
  init?(inputs paths: [String]) {
    guard let caches = ReaderFolders.cache else { return nil }
    folder = caches + "/graphs"
    name = inputsName(Set(paths.map(absolutePath)).sorted())
    guard (try? makeFolders(above: kept, mode: 0o700)) != nil else { return nil }
  }

  /// The file that a whole graph of all inputs is kept in.
  var kept: String { "\(folder)/\(name)" }

  /// What the files begin with that this process makes for a while.
  var temporary: String { "\(kept).\(getpid()).tmp" }

  /// Takes away what this process has made for a while and not come to use.
  func removeTemporary() {
    let path = temporary
    for name in namesIfAny(inFolder: folder) where "\(folder)/\(name)".hasPrefix(path) { unlink("\(folder)/\(name)") }
  }

  /// Takes a file that was made for a while into keeping, in place of what was kept; takes away what has long not been used.
  func keep(_ path: String) {
    rename(path, kept)
    for name in namesIfAny(inFolder: folder) {
      var status = stat()
      let path = "\(folder)/\(name)"
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        time(nil) - max(status.st_atim.tv_sec, status.st_mtim.tv_sec) > Self.longestUnused
      else { continue }
      unlink(path)
    }
  }
}

extension SnapshotKey {
  /// A key made of everything on which the graph depends: the program, the day, what was asked for, and the files as they lie there.
  init(_ inputs: ArticleInputs, _ options: InputOptions, asOf: ReportTime?, showsDoubted: Bool) {
    var lines = ["program \(FileVersion(path: "/proc/self/exe").map { "\($0)" } ?? "")"]
    lines.append("today \(today().map { "\($0)" } ?? "")")
    lines.append("doubted \(showsDoubted)")
    lines += asOf.map { ["as of \($0.day)"] + $0.withheld.map { "withheld \($0)" } } ?? []
    lines += options.dates.map { "date \($0.file) \($0.day)" }
    lines += options.gazetteer.map { file in "names \(file) \((try? textOfFile(file)) ?? "")" }
    lines += inputs.problems.map { "problem \($0.path) \($0.reason)" }
    lines += (0..<inputs.count).map { index in
      "article \(inputs.path(index))\u{0}\(inputs.file(index) ?? "")\u{0}\(inputs.version(index).map { "\($0)" } ?? "")"
    }
    self.init(lines.joined(separator: "\n").utf8)
  }
}
