import Foundation
package import Testing

/// Compares text with a golden file beside the test; rewrites the file when STANDOFF_RECORD=1 is set.
///
/// - Parameters:
///   - name: the file's name in the folder `Goldens` beside the test.
///   - file: the test's own path.
package func expectGolden(
  _ text: String, named name: String, file: String = #filePath, location: SourceLocation = #_sourceLocation
) throws {
  let url = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Goldens/\(name)")
  if ProcessInfo.processInfo.environment["STANDOFF_RECORD"] == "1" {
    try Data((text + "\n").utf8).write(to: url)
    return
  }
  guard let data = FileManager.default.contents(atPath: url.path) else {
    Issue.record("no golden \(name): run scripts/record", sourceLocation: location)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard expected != text + "\n" else { return }
  Issue.record("\(name) differs:\n\(difference(of: expected, text))", sourceLocation: location)
}

/// The lines that differ, with their numbers: `-` as recorded, `+` as it is now.
private func difference(of expected: String, _ actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  return (0..<max(old.count, new.count)).compactMap { line -> String? in
    let before = line < old.count ? old[line] : ""
    let after = line < new.count ? new[line] : ""
    return before == after ? nil : "\(line + 1)\n- \(before)\n+ \(after)"
  }.joined(separator: "\n")
}
