import Glibc

/// Where a reader's own files lie, by the XDG Base Directory Specification.
enum ReaderFolders {
  /// `$XDG_CONFIG_HOME/standoff`, else `~/.config/standoff`; nil without a home.
  static var configuration: String? { folder("XDG_CONFIG_HOME", "/.config") }

  /// `$XDG_STATE_HOME/standoff`, else `~/.local/state/standoff`; nil without a home.
  static var state: String? { folder("XDG_STATE_HOME", "/.local/state") }

  /// `$XDG_CACHE_HOME/standoff`, else `~/.cache/standoff`; nil without a home.
  static var cache: String? { folder("XDG_CACHE_HOME", "/.cache") }

  private static func folder(_ variable: String, _ usual: String) -> String? {
    let given = environment(variable)
    // A relative path is to be ignored, the specification says.
    if given.hasPrefix("/") { return given + "/standoff" }
    let home = environment("HOME")
    return home.hasPrefix("/") ? home + usual + "/standoff" : nil
  }
}

/// The path with the reader's home in place of a `~/` before it.
func withHome(_ path: String) -> String {
  let home = environment("HOME")
  return path.hasPrefix("~/") && !home.isEmpty ? home + path.dropFirst(1) : path
}
