import ArgumentParser
import StandoffCore

/// What is known of actors: the program's own lists, corrected by the files that `--gazetteer` names.
struct OwnKnowledge: Sendable {
  static let help = ArgumentHelp(
    "A list of names that adds to or corrects the known actors; the format is in docs/FORMATS.md. May be repeated.",
    valueName: "file")

  /// What could not be read, as `names.tsv:3: 'city' is not a kind of name. Write one of …`.
  let problems: [String]
  /// Nil without a file: the program's own lists are then still being read on another core.
  private let corrected: ActorKnowledge?

  var knowledge: ActorKnowledge { corrected ?? .builtIn }

  /// Reads the files in their order, or begins to read the program's own lists when there are none.
  ///
  /// - Parameters:
  ///   - isNeeded: false when no names will be looked up, so that the program's lists need not be read.
  ///   - isQuiet: false names each problem on standard error at once.
  init(files: [String], isNeeded: Bool = true, isQuiet: Bool = false) {
    if isNeeded { beginReadingWordLists(withNames: files.isEmpty) }
    guard !files.isEmpty else {
      (problems, corrected) = ([], nil)
      return
    }
    var problems: [String] = []
    var texts: [GazetteerText] = []
    for file in files {
      do {
        texts.append(GazetteerText(name: file, text: Self.withoutMark(try textOfFile(file))))
      } catch {
        problems.append("\(file): cannot be read. Give the path of a list of names.")
      }
    }
    let (gazetteer, errors) = Gazetteer.corrected(by: texts)
    problems += errors.map { $0.description.split(separator: "\n").joined(separator: ". ") }
    if !isQuiet { for problem in problems { writeDiagnostic(problem) } }
    self.problems = problems
    corrected = ActorKnowledge(gazetteer: gazetteer)
  }

  private static func withoutMark(_ text: String) -> String {
    text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }
}
