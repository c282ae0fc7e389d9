import StandoffCore

/// A search that is on: what for, where, and what was found.
struct Search: Sendable {
  let pattern: SearchPattern
  /// What was searched; the matches are made anew when it changes.
  var scope: SearchScope
  /// In order: positions in the timeline, rows of the actors, lines of an overlay, or starts of the matches in the
  /// article, by `scope`.
  var places: [Int]
  /// The matches in the article; empty in any other scope.
  var spans: [Span] = []
  /// Index into `places` of the match that was gone to.
  var current: Int?
}

/// What is searched: the focused pane with what it shows, or what lies on top of it.
enum SearchScope: Hashable, Sendable {
  /// The number of the filter run that made the rows.
  case timeline(generation: Int)
  case actors(generation: Int)
  case source(document: Int)
  case overlay(title: String, columns: Int)
  /// Of a graph that is no longer shown.
  case stale
}
