import StandoffCore

/// One row of text in columns, each stretch with its role: drawn in a pane or printed without one.
struct RowText: Sendable {
  private struct Run {
    let column: Int
    let clusters: [DisplayCluster]
    let style: Style
  }

  private var runs: [Run] = []
  /// Columns used so far.
  private(set) var columns = 0
  let ellipsis: String

  init(glyphs: Glyphs) { ellipsis = glyphs.ellipsis }

  /// Appends text as it is, cut to `limit` columns.
  mutating func append(_ text: String, style: Style = .normal, limit: Int = .max) {
    append(cut(display(text), to: limit, ellipsis: ellipsis), style: style)
  }

  /// Appends text in a column of a fixed width.
  ///
  /// - Parameter isFilled: whether the spaces around it have its role too: a terminal then changes its pen once less.
  mutating func append(
    _ text: String, style: Style = .normal, width: Int, alignsRight: Bool = false, isFilled: Bool = false
  ) {
    let clusters = cut(display(text), to: width, ellipsis: ellipsis)
    let rest = max(0, width - clusters.columns)
    let start = columns
    let padding = isFilled ? display(String(repeating: " ", count: rest)) : []
    if alignsRight && !isFilled { columns += rest }
    append(alignsRight ? padding + clusters : clusters + padding, style: style)
    columns = start + max(0, width)
  }

  /// Leaves columns blank.
  mutating func skip(_ count: Int = 1) { columns += max(0, count) }

  private mutating func append(_ clusters: [DisplayCluster], style: Style) {
    if !clusters.isEmpty { runs.append(Run(column: columns, clusters: clusters, style: style)) }
    columns += clusters.columns
  }

  /// Writes the row into a frame, clipped to `width` columns.
  func draw(into frame: inout Frame, row: Int, column: Int, width: Int) {
    for run in runs where run.column < width {
      frame.write(run.clusters, row: row, column: column + run.column, style: run.style, width: width - run.column)
    }
  }

  /// The row without roles, and without spaces at its end.
  var plain: String {
    var text = ""
    var used = 0
    for run in runs {
      text += String(repeating: " ", count: max(0, run.column - used))
      for cluster in run.clusters { text += cluster.text }
      used = max(used, run.column) + run.clusters.columns
    }
    while text.utf8.last == 0x20 { text.removeLast() }
    return text
  }
}

extension [DisplayCluster] {
  /// The columns that the clusters take together.
  var columns: Int { reduce(0) { $0 + $1.width } }
}

/// The clusters that fit `limit` columns; where some do not, an ellipsis stands for them.
func cut(_ clusters: [DisplayCluster], to limit: Int, ellipsis: String) -> [DisplayCluster] {
  if clusters.count <= limit && clusters.columns <= limit { return clusters }
  let mark = display(ellipsis)
  let room = limit - mark.columns
  guard room > 0 else { return prefix(of: clusters, columns: max(0, limit)) }
  var head = prefix(of: clusters, columns: room)
  while head.last?.text == " " { head.removeLast() }
  return head + mark
}

private func prefix(of clusters: [DisplayCluster], columns: Int) -> [DisplayCluster] {
  var used = 0
  let end = clusters.firstIndex { cluster in
    used += cluster.width
    return used > columns
  }
  return Array(clusters[..<(end ?? clusters.endIndex)])
}
