/// The keys, the commands without keys and the marks; Enter runs the command of a line.
func helpLines(keyMap: KeyMap, glyphs: Glyphs, columns: Int) -> [OverlayLine] {
  var page = HelpPage(glyphs: glyphs, columns: columns)
  for group in keyMap.groups {
    page.addHeading(group.title)
    for binding in group.bindings where !binding.contexts.isEmpty {
      let keys = binding.contexts == [.prompt] ? binding.keys : keyMap.liveKeys(of: binding)
      let names = keys.map(\.helpName).joined(separator: " ")
      page.add(
        names.isEmpty ? ":\(binding.command.rawValue)" : names, binding.help, binding.placeNote,
        target: binding.contexts == [.prompt] ? nil : .command(binding.invocation))
    }
  }
  if !keyMap.bound.isEmpty {
    page.addHeading("Keys of your own")
    for binding in keyMap.bound {
      page.add(
        binding.keys.map(\.helpName).joined(separator: " "), binding.invocation.line, binding.placeNote,
        target: .command(binding.invocation))
    }
  }
  page.addHeading("Marks")
  for mark in markHelp { page.add(mark.glyph(glyphs), mark.meaning) }
  page.addHeading("Filters")
  for line in filterHelp { page.add("", line) }
  page.addHeading("Mouse")
  for line in mouseHelp { page.add("", line) }
  return page.lines
}

/// The lines of the help while they are made.
private struct HelpPage {
  let glyphs: Glyphs
  let columns: Int
  private(set) var lines: [OverlayLine] = []

  init(glyphs: Glyphs, columns: Int) {
    self.glyphs = glyphs
    self.columns = columns
  }

  mutating func addHeading(_ text: String) {
    if !lines.isEmpty { lines.append(OverlayLine(RowText(glyphs: glyphs))) }
    lines.append(headingLine(text, glyphs: glyphs))
  }

  mutating func add(_ left: String, _ right: String, _ place: String = "", target: OverlayTarget? = nil) {
    let indent = 3 + min(24, columns / 3)
    let texts = wrappedText(right + (place.isEmpty ? "" : " (\(place))"), columns: max(1, columns - indent - 1))
    for (number, text) in texts.enumerated() {
      var row = RowText(glyphs: glyphs)
      row.skip(2)
      row.append(number == 0 ? left : "", style: .key, width: indent - 3)
      row.skip()
      row.append(text)
      lines.append(OverlayLine(row, target: target))
    }
  }
}

extension KeyMap {
  /// The keys of a binding that nothing else has taken since.
  fileprivate func liveKeys(of binding: KeyBinding) -> [Key] {
    binding.keys.filter { key in
      binding.contexts.contains { invocation(for: key, in: $0) == binding.invocation }
    }
  }
}

extension KeyBinding {
  /// Where it holds, when that needs saying.
  fileprivate var placeNote: String {
    contexts.count == 1 && contexts != [.prompt] ? places : ""
  }
}
