/// A file to read, and the name it goes by.
struct ListedFile: Hashable {
  /// Where it lies.
  let file: String
  /// Relative to the folder that was given, or the file's name.
  let path: String
}

/// The files to read at the paths given, and the inputs that are none.
///
/// Folders are searched to the bottom. A file or folder that is reached twice, by two paths or by a symbolic link, is listed once.
struct Listing {
  private(set) var files: [ListedFile] = []
  private(set) var problems: [InputProblem] = []
  /// The folders that were searched.
  private(set) var folders: [String] = []
  private var seen: Set<FileStatus.Identity> = []

  init(paths: [String]) {
    for path in paths where path != standardInputPath { add(path) }
  }

  private mutating func add(_ path: String) {
    do {
      let status = try FileStatus(path: path)
      guard status.kind == .folder else {
        if seen.insert(status.identity).inserted { files.append(ListedFile(file: path, path: lastComponent(of: path))) }
        return
      }
      let known = files.count + problems.count
      guard seen.insert(status.identity).inserted else { return }
      try addContents(ofFolder: path, prefix: "")
      if files.count + problems.count == known { problems.append(InputProblem(path: path, kind: .emptyFolder)) }
    } catch {
      problems.append(InputProblem(path: path, kind: error.kind))
    }
  }

  private mutating func addContents(ofFolder folder: String, prefix: String) throws(DecodingProblem) {
    folders.append(folder)
    for name in try names(inFolder: folder) where !name.hasPrefix(".") {
      let file = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      do {
        let status = try FileStatus(path: file)
        switch status.kind {
        case .folder:
          guard seen.insert(status.identity).inserted else { continue }
          try addContents(ofFolder: file, prefix: prefix + name + "/")
        case .file:
          guard add(file, name: name), seen.insert(status.identity).inserted else { continue }
          files.append(ListedFile(file: file, path: prefix + name))
        case .other: continue
        }
      } catch {
        problems.append(InputProblem(path: file, kind: error.kind))
      }
    }
  }

  /// Whether a file found in a folder is to be read, by its name; says so when it might have been meant.
  private mutating func add(_ file: String, name: String) -> Bool {
    if name.utf8.count >= 6, name.prefix(6).uppercased() == "README" { return false }
    let format = fileExtension(of: name)
    if articleExtensions.contains(format) { return true }
    if !otherExtensions.contains(format) {
      problems.append(InputProblem(path: file, kind: .unknownFormat(".\(format)")))
    }
    return false
  }
}

/// The path that stands for standard input.
package let standardInputPath = "-"

/// Extensions read in folders, in lower case; empty for a name without a dot.
private let articleExtensions: Set<String> = [
  "", "txt", "text", "md", "markdown", "html", "htm", "xhtml", "xml",
]

/// Extensions of files that are certainly no article and are passed over without a word: pictures, sound, archives, programs, data.
private let otherExtensions: Set<String> = [
  "jpg", "jpeg", "png", "gif", "webp", "svg", "ico", "tif", "tiff", "bmp", "heic", "mp3", "m4a", "wav", "ogg", "mp4",
  "mov",
  "avi", "mkv", "webm", "zip", "gz", "tgz", "bz2", "xz", "zst", "7z", "tar", "rar", "iso", "deb", "exe", "dll", "so",
  "o", "a",
  "bin", "class", "jar", "pyc", "py", "swift", "c", "h", "js", "ts", "css", "scss", "sh", "rb", "go", "rs", "java",
  "woff",
  "woff2", "ttf", "otf", "sqlite", "db", "lock", "log", "ini", "toml", "yaml", "yml", "json", "jsonl", "ndjson", "csv",
  "tsv", "parquet", "tml", "ann", "bak", "tmp", "swp", "part", "sum", "sig", "asc",
]

private func fileExtension(of name: String) -> String {
  guard let dot = name.lastIndex(of: ".") else { return "" }
  return name[name.index(after: dot)...].lowercased()
}

private func lastComponent(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}
