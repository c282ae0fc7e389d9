import Glibc
import StandoffUI

extension Glyphs {
  /// The marks for printed text: Unicode, except on a terminal whose locale cannot show it.
  static var forOutput: Glyphs { isatty(STDOUT_FILENO) == 1 && !localeIsUTF8 ? .ascii : .unicode }

  /// The marks for a dialogue of lines: by the locale alone, for whatever reads them aloud.
  static var forPlainOutput: Glyphs { localeIsUTF8 ? .unicode : .ascii }

  private static var localeIsUTF8: Bool {
    // The first of these that is set and not empty decides (POSIX, Environment Variables, 8.2).
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.map(environment).first { !$0.isEmpty } ?? "C"
    return name.lowercased().filter { $0 != "-" }.contains("utf8")
  }
}

/// The value of an environment variable; empty when it is not set.
func environment(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
