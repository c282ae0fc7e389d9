import StandoffCore

func drawActors(of state: State, area: Area, into frame: inout Frame) {
  let isFocused = state.focus == .actors
  let rows = state.actors.rows
  let place = rows.isEmpty ? "" : "  \(state.actors.cursor + 1)/\(rows.count)"
  let selected = state.actors.selected.count
  drawTitle(
    "actors\(place)", trailing: selected > 0 ? "\(selected) selected" : "events", area: area, isFocused: isFocused,
    glyphs: state.glyphs, into: &frame)
  // What is still being read is not said to be missing.
  if rows.isEmpty, state.progress == nil {
    frame.write("No actors were found.", row: area.contentRow + 1, column: area.column + 2, width: area.columns - 2)
  }
  for line in 0..<area.contentRows where state.actors.top + line < rows.count {
    let number = state.actors.top + line
    let row = area.contentRow + line
    let columns = area.column..<area.column + area.columns
    actorRow(rows[number], isCurrent: number == state.actors.cursor, in: state, columns: area.columns)
      .draw(into: &frame, row: row, column: area.column, width: area.columns)
    if number == state.actors.cursor {
      frame.setStyle(row: row, columns: columns, style: isFocused ? .selected : .selectedUnfocused)
    }
    if let search = state.search, case .actors = search.scope {
      drawMatches(of: search.pattern, row: row, columns: columns, into: &frame)
    }
  }
}

/// A line of the tree: cursor, selection, fold, name, role, number of events.
private func actorRow(_ row: ActorRow, isCurrent: Bool, in state: State, columns: Int) -> RowText {
  let actor = state.graph.actors.actors[row.actor]
  let glyphs = state.glyphs
  let count = state.actors.counts[row.actor]
  let countText = count == 0 ? glyphs.gapDot : String(count)
  let countColumns = 7
  var text = RowText(glyphs: glyphs)
  text.append(isCurrent ? glyphs.cursor : " ", width: 1)
  text.append(state.actors.selected.contains(row.actor) ? glyphs.bullet : " ", width: 1)
  text.skip(2 * min(row.depth, 4))
  text.append(fold(of: row.actor, in: state), style: .divider, width: 1)
  text.skip()
  let room = max(0, columns - text.columns - countColumns)
  text.append(actor.name, style: count == 0 ? .dimmed : .actor, limit: room)
  if let role = actor.role {
    let left = columns - text.columns - countColumns - 2
    if left > 6 {
      text.skip(2)
      text.append(oneLine(role), style: .dimmed, limit: left)
    }
  }
  text.skip(columns - countColumns - text.columns)
  text.append(countText, style: .figure, width: countColumns - 1, alignsRight: true)
  return text
}

private func fold(of actor: Int, in state: State) -> String {
  if state.index.tree.children[actor].isEmpty { return " " }
  return state.actors.collapsed.contains(actor) ? state.glyphs.collapsed : state.glyphs.expanded
}
