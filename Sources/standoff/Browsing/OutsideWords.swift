import Glibc
import StandoffTerminal

/// The programs that a reader has chosen for editing, paging and the web, as arguments. Never a shell.
enum OutsideWords {
  /// `$VISUAL`, `$EDITOR`, else vi, at a line of a file.
  static func editor(file: String, line: Int) -> [String] {
    let words = chosen(["VISUAL", "EDITOR"]) ?? ["vi"]
    // A name that begins with a dash or a plus is no option.
    let file = file.hasPrefix("/") ? file : "./" + file
    switch words.first.map(baseName) {
    case "hx", "helix", "zed", "subl", "micro": return words + ["\(file):\(line)"]
    case "code", "codium", "code-insiders": return words + ["--goto", "\(file):\(line)"]
    default: return words + ["+\(line)", file]
    }
  }

  /// `$PAGER`, else less, else more.
  static var pager: [String] { chosen(["PAGER"]) ?? [isInPath("less") ? "less" : "more"] }

  /// The first of `$BROWSER` that is there, else xdg-open. `%s` in it stands for the address.
  ///
  /// - Parameter address: http or https, percent-encoded.
  static func browser(_ address: String) -> [String] {
    for choice in environment("BROWSER").split(separator: ":") {
      let words = words(of: String(choice))
      guard let name = words.first, isInPath(name) else { continue }
      guard words.contains(where: { $0.contains("%s") }) else { return words + [address] }
      return words.map { word in
        word.split(separator: "%s", omittingEmptySubsequences: false).joined(separator: address)
      }
    }
    return ["xdg-open", address]
  }

  private static func chosen(_ variables: [String]) -> [String]? {
    variables.lazy.map { words(of: environment($0)) }.first { !$0.isEmpty }
  }

  /// Cut at spaces outside quotation marks of either kind; nothing else is read into it.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var mark: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let open = mark {
        if scalar == open { mark = nil } else { word?.unicodeScalars.append(scalar) }
      } else if scalar == "\"" || scalar == "'" {
        mark = scalar
        word = word ?? ""
      } else if scalar == " " || scalar == "\t" {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = word ?? ""
        word?.unicodeScalars.append(scalar)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }

  private static func baseName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private static func isInPath(_ name: String) -> Bool {
    if name.contains("/") { return access(name, X_OK) == 0 }
    return environment("PATH").split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }
}
