extension Frame {
  /// What the frame shows: rows joined by newlines, without the spaces at their ends and without a last newline.
  package func plainText() -> String {
    rowTexts { $0.text }
  }

  /// What the frame shows and in which roles: the rows, then a grid with one letter a column, then what the letters
  /// mean, then the cursor if it shows. Equal frames have equal texts.
  package func styledText() -> String {
    var sections = [plainText(), rowTexts { String($0.style.letter) }, styleLegend()]
    if let cursor { sections.append("cursor \(cursor.row),\(cursor.column)") }
    return sections.joined(separator: "\n--- \(size)\n")
  }

  private func rowTexts(_ text: (Cell) -> String) -> String {
    (0..<size.rows).map { row in
      let cells = cells[row * size.columns..<(row + 1) * size.columns]
      var line = ""
      for cell in cells { line += text(cell) }
      while line.utf8.last == 0x20 { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  private func styleLegend() -> String {
    let used = Set(cells.map(\.style))
    return Style.allCases.filter(used.contains).map { "\($0.letter) \($0)" }.joined(separator: "\n")
  }
}
