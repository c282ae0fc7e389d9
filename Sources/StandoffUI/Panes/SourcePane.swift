import StandoffCore

func drawSource(of state: State, area: Area, into frame: inout Frame) {
  drawSourceTitle(of: state, area: area, into: &frame)
  guard let page = state.source.page else {
    if state.progress != nil { return }
    frame.write("No article.", row: area.contentRow + 1, column: area.column + 2, width: area.columns - 2)
    return
  }
  let drawing = SourceDrawing(
    page: page, extents: state.selectedExtents.map(\.span), matches: sourceMatches(of: state), glyphs: state.glyphs)
  for line in 0..<area.contentRows where state.source.top + line < page.lines.count {
    drawing.draw(
      line: state.source.top + line, row: area.contentRow + line, column: area.column, width: area.columns,
      into: &frame)
  }
  if state.options.links { linkAddress(of: state, page, area: area, into: &frame) }
}

/// Makes the article's address a link: in the header field, cut into lines as it may be, and where it stands in the text.
private func linkAddress(of state: State, _ page: SourcePage, area: Area, into frame: inout Frame) {
  let article = state.graph.documents[page.document].article
  guard let address = article.webAddress else { return }
  let visible = state.source.top..<min(page.lines.count, state.source.top + area.contentRows)
  for line in visible {
    let isField = page.addressLines.contains(line)
    let isText = article.url?.span.map { span in page.span(ofLine: line)?.overlaps(span) ?? false } ?? false
    guard isField || isText else { continue }
    let start = area.column + SourcePage.gutterColumns
    var columns = start..<start
    for cluster in page.clusters(ofLine: line).map(\.cluster) {
      let isPart = isField || article.url?.span?.contains(cluster.source.start) ?? false
      if isPart {
        columns = (columns.isEmpty ? columns.upperBound : columns.lowerBound)..<columns.upperBound + cluster.width
      } else if columns.isEmpty {
        columns = columns.upperBound + cluster.width..<columns.upperBound + cluster.width
      }
    }
    frame.link(
      row: area.contentRow + line - visible.lowerBound,
      columns: columns.clamped(to: start..<max(start, area.column + area.columns)), to: address)
  }
}

/// `source 2/3  Harbour Post  14 Jan 2022        12-24/80`.
private func drawSourceTitle(of state: State, area: Area, into frame: inout Frame) {
  var title = "source"
  if let event = state.sourceEvent, state.index.articleCounts[event] > 1 {
    title += " \(articleNumber(state.graph.events[event], state.source.report))/\(state.index.articleCounts[event])"
  }
  if let document = state.source.document {
    let article = state.graph.documents.head(of: document)
    title += "  \(article.outlet?.value ?? article.path)"
    title += article.creationTime.days.map { "  \($0.text)" } ?? "  undated"
  }
  var trailing = ""
  if let page = state.source.page, page.lines.count > area.contentRows {
    trailing =
      "\(state.source.top + 1)-\(min(page.lines.count, state.source.top + area.contentRows))/\(page.lines.count)"
  }
  drawTitle(
    title, trailing: trailing, area: area, isFocused: state.focus == .source, glyphs: state.glyphs, into: &frame)
}

/// Which of the articles that report an event holds a report, counted from 1.
private func articleNumber(_ event: Event, _ report: Int) -> Int {
  Set(event.reports.prefix(report + 1).map(\.document)).count
}

private func sourceMatches(of state: State) -> [Span] {
  if let search = state.search, case .source = search.scope { search.spans } else { [] }
}

/// Draws lines of an article with what is told in them.
private struct SourceDrawing {
  let page: SourcePage
  /// What the article reports of the selected event.
  let extents: [Span]
  /// What was searched for, in order of text.
  let matches: [Span]
  let glyphs: Glyphs

  func draw(line: Int, row: Int, column: Int, width: Int, into frame: inout Frame) {
    let span = page.span(ofLine: line)
    if let span { drawGutter(span, line: line, row: row, column: column, into: &frame) }
    let matches = span.map(matches(in:)) ?? []
    let start = column + SourcePage.gutterColumns
    var used = 0
    for (cluster, style) in page.clusters(ofLine: line) where used < width - SourcePage.gutterColumns {
      used += frame.write(
        CollectionOfOne(cluster), row: row, column: start + used,
        style: span == nil ? style : role(of: cluster, style, matches), width: width - SourcePage.gutterColumns - used)
    }
  }

  private func drawGutter(_ span: Span, line: Int, row: Int, column: Int, into frame: inout Frame) {
    guard !span.isEmpty else { return }
    if let number = page.number(ofLine: line) {
      frame.write(
        "\(number)", row: row, column: column + 1, style: .otherHighlight, width: SourcePage.gutterColumns - 1)
    }
    if extents.contains(where: { $0.overlaps(span) }) {
      frame.write(glyphs.gutter, row: row, column: column, style: .highlight)
    } else if page.tells(span) {
      frame.write(glyphs.otherGutter, row: row, column: column, style: .otherHighlight)
    }
  }

  private func role(of cluster: DisplayCluster, _ style: Style, _ matches: ArraySlice<Span>) -> Style {
    let offset = cluster.source.start
    if matches.contains(where: { $0.contains(offset) }) { return .match }
    return extents.contains { $0.contains(offset) } ? .highlight : style
  }

  /// The matches that touch a line.
  private func matches(in span: Span) -> ArraySlice<Span> {
    matches[matches.partitioningIndex { $0.end > span.start }...].prefix { $0.start < span.end }
  }
}
