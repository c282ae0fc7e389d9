/// An input that could not be read as an article, with what to do about it.
package struct InputProblem: Hashable, Sendable, Error {
  /// As it was given, or found below a folder that was given.
  package let path: String
  package let kind: InputProblemKind

  package init(path: String, kind: InputProblemKind) {
    self.path = path
    self.kind = kind
  }

  /// What is wrong, in a few words, without the path.
  package var reason: String { kind.reason }
  /// What to do, as a sentence.
  package var remedy: String { kind.remedy(for: path) }
}

package enum InputProblemKind: Hashable, Sendable {
  case missing
  case permissionDenied
  /// Another refusal of the system, in its words.
  case unreadable(String)
  /// No bytes, or white space only.
  case empty
  case binary
  case utf16
  /// Longer than `longestFile` bytes.
  case tooLong
  /// A file found in a folder whose extension stands for a format that is not read.
  case unknownFormat(String)
  /// A page with no article's text in it, or many: what it is instead.
  case noArticle(String)
  /// A folder with nothing in it to read.
  case emptyFolder
}

extension InputProblemKind {
  fileprivate var reason: String {
    switch self {
    case .missing: "no such file or folder"
    case .permissionDenied: "permission denied"
    case .unreadable(let words): words
    case .empty: "empty"
    case .binary: "not text"
    case .utf16: "UTF-16 text"
    case .tooLong: "longer than \(longestFile / 1_048_576) MB"
    case .unknownFormat(let format): "\(format) files are not read"
    case .noArticle(let words): words
    case .emptyFolder: "no articles in this folder"
    }
  }

  fileprivate func remedy(for path: String) -> String {
    switch self {
    case .missing: "Check the name."
    case .permissionDenied: "Make it readable: chmod +r '\(path)'"
    case .unreadable: "Try to open it with another program."
    case .empty: "Save the article's text in it."
    case .binary: "Save the article as plain text in UTF-8."
    case .utf16: "Convert it: iconv -f UTF-16 -t UTF-8 '\(path)' > NEW.txt"
    case .tooLong: "Split it into one file for each article."
    case .noArticle: "Open it in a web browser and save the article's text as .txt."
    case .unknownFormat: "Save the article as .txt, or name the file itself to have it read as it stands."
    case .emptyFolder: "Name a folder that holds .txt, .md, .html or .xml files."
    }
  }
}
