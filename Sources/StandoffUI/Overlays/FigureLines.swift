import StandoffCore

/// Figures over time: of each series its figures by day, a bar for each, who gives it, and whom it contradicts. Enter goes
/// to the event.
///
/// - Parameter event: whose figure's series is shown; nil for all series, those with the most figures first.
/// - Complexity: O(events).
func figureLines(of event: Int?, in state: State, columns: Int) -> [OverlayLine] {
  let all: [FigureSeries]
  if let event {
    all = state.graph.figureSeries(of: state.graph.events[event]).map { [$0] } ?? []
  } else {
    let series = state.graph.allFigureSeries().enumerated()
    all = series.sorted { (-$0.element.points.count, $0.offset) < (-$1.element.points.count, $1.offset) }.map(\.element)
  }
  guard !all.isEmpty else {
    return textLines(["No figures of anybody's were found."], glyphs: state.glyphs, columns: columns)
  }
  var lines: [OverlayLine] = []
  for series in all {
    if !lines.isEmpty { lines.append(OverlayLine(RowText(glyphs: state.glyphs))) }
    let chart = FigureChart(series: series, state: state, columns: columns)
    lines.append(chart.heading)
    lines += series.points.indices.map { chart.line($0, ofEvent: event) }
  }
  return lines
}

private struct FigureChart {
  let series: FigureSeries
  let state: State
  private let barColumns: Int
  private let highest: Double
  private let holderColumns = 18
  private let valueColumns = 18
  private let dayColumns = 16

  init(series: FigureSeries, state: State, columns: Int) {
    self.series = series
    self.state = state
    barColumns = max(0, min(60, columns - 18 - 18 - 16 - 8))
    highest = series.points.flatMap { [$0.low, $0.high] }.compactMap { $0 }.max() ?? 0
  }

  /// `Korvan  troops  at the coast  4 figures, 2 contradicted  ▂▅█`.
  var heading: OverlayLine {
    var row = RowText(glyphs: state.glyphs)
    row.skip()
    row.append(name(series.whose), style: .actor)
    row.skip(2)
    row.append(series.thing ?? series.category.rawValue, style: .heading)
    if let place = series.place {
      row.skip(2)
      row.append(place, style: .place)
    }
    row.skip(2)
    let contradicted = series.points.filter { !$0.contradictions.isEmpty }.count
    let note = contradicted > 0 ? ", \(contradicted) contradicted" : ""
    row.append(counted(series.points.count, "figure") + note, style: .dimmed)
    row.skip(2)
    row.append(spark, style: .figure, limit: 24)
    return OverlayLine(row)
  }

  /// The figures of those days that are known, as small bars.
  private var spark: String {
    guard highest > 0 else { return "" }
    let bars = state.glyphs.bars
    return series.points.suffix(24).compactMap { point in
      (point.high ?? point.low).map { bars[min(bars.count - 1, max(0, Int($0 / highest * Double(bars.count - 1))))] }
    }.joined()
  }

  func line(_ index: Int, ofEvent event: Int?) -> OverlayLine {
    let point = series.points[index]
    let target = state.index.eventIndex(point.event)
    var row = RowText(glyphs: state.glyphs)
    row.skip()
    row.append(target != nil && target == event ? state.glyphs.bullet : " ", width: 2)
    row.append(point.days?.text ?? "undated", style: .date, width: dayColumns)
    row.skip()
    row.append(valueText(low: point.low, high: point.high, change: point.change), style: .figure, width: valueColumns)
    row.skip()
    row.append(point.holder.map(name) ?? "the author", style: .speaker, width: holderColumns)
    row.skip()
    row.append(point.contradictions.isEmpty ? " " : state.glyphs.disputed, style: .disputed, width: 1)
    row.skip()
    row.append(bar(point), style: point.contradictions.isEmpty ? .figure : .disputed, width: barColumns)
    return OverlayLine(row, target: target.map { .event($0) })
  }

  /// Heavy up to the lower bound, light from there to the upper.
  private func bar(_ point: FigurePoint) -> String {
    guard highest > 0, let high = point.high ?? point.low else { return "" }
    func columns(_ value: Double) -> Int {
      max(0, min(barColumns, Int((value / highest * Double(barColumns)).rounded())))
    }
    let low = columns(point.low ?? 0)
    return String(repeating: state.glyphs.heavyRule, count: low)
      + String(repeating: state.glyphs.horizontalRule, count: max(0, columns(high) - low))
  }

  private func name(_ id: ActorID) -> String {
    state.index.actorIndex(id).map { state.index.shortNames[$0] } ?? id.description
  }
}
