import Foundation
package import StandoffCore

/// Reads the text files named by paths.
package func readArticles(at paths: [String]) -> [Article] {
  paths.flatMap { path -> [Article] in
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    let files =
      isFolder.boolValue
      ? (FileManager.default.subpaths(atPath: path) ?? []).sorted().filter {
        $0.hasSuffix(".txt") || $0.hasSuffix(".md")
      }.map { ($0, path + "/" + $0) }
      : [((path as NSString).lastPathComponent, path)]
    return files.compactMap { name, file in
      FileManager.default.contents(atPath: file).map { article(path: name, text: Array($0), encoding: .utf8) }
    }
  }
}
