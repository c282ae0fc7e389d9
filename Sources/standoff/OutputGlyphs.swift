import Foundation
import StandoffUI

extension Glyphs {
  /// The marks for printed text: Unicode, except on a terminal whose locale cannot show it.
  static var forOutput: Glyphs { isatty(STDOUT_FILENO) == 1 && !localeIsUTF8 ? .ascii : .unicode }

  private static var localeIsUTF8: Bool {
    let environment = ProcessInfo.processInfo.environment
    // The first of these that is set and not empty decides (POSIX, Environment Variables, 8.2).
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
    return name.lowercased().replacingOccurrences(of: "-", with: "").contains("utf8")
  }
}
