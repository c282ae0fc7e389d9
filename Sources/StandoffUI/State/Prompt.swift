/// A line being typed at the bottom of the screen.
package struct Prompt: Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable { case search, filter, date, command }

  let kind: Kind
  private(set) var scalars: [Unicode.Scalar]
  /// Scalars before the cursor.
  private(set) var cursor: Int
  /// How things were before, for giving up.
  let location: Location
  let earlierSearch: Search?
  /// What is wrong with the text.
  var problem: String?
  /// The words that Tab goes through.
  var completion: Completion?
  /// Which of the lines typed before is shown, counted from the latest; nil for the line itself.
  var recalled: Int?
  /// The line itself, while an earlier one is shown.
  var ownText = ""

  init(_ kind: Kind, text: String, location: Location, earlierSearch: Search?) {
    self.kind = kind
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
    self.location = location
    self.earlierSearch = earlierSearch
  }

  var text: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  /// The text before the cursor.
  var head: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[..<cursor])
    return text
  }

  /// What stands before the text.
  var label: String {
    switch kind {
    case .search: "/"
    case .filter: "filter: "
    case .date: "go to date: "
    case .command: ":"
    }
  }

  mutating func insert(_ scalar: Unicode.Scalar) {
    scalars.insert(scalar, at: cursor)
    cursor += 1
  }

  mutating func deleteBackward() {
    guard cursor > 0 else { return }
    cursor -= 1
    scalars.remove(at: cursor)
  }

  mutating func deleteForward() {
    if cursor < scalars.count { scalars.remove(at: cursor) }
  }

  mutating func deleteWord() {
    while cursor > 0, scalars[cursor - 1] == " " { deleteBackward() }
    while cursor > 0, scalars[cursor - 1] != " " { deleteBackward() }
  }

  mutating func deleteLine() {
    scalars = []
    cursor = 0
  }

  mutating func replace(with text: String) {
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
  }

  /// Replaces the scalars from `start` to the cursor.
  mutating func replace(from start: Int, with text: String) {
    let new = Array(text.unicodeScalars)
    scalars.replaceSubrange(start..<cursor, with: new)
    cursor = start + new.count
  }

  mutating func move(by count: Int) { cursor = min(max(0, cursor + count), scalars.count) }
  mutating func moveToStart() { cursor = 0 }
  mutating func moveToEnd() { cursor = scalars.count }
}

extension State {
  /// - Parameter text: what stands in the line at first; of a filter prompt the filter that is on.
  mutating func ask(_ kind: Prompt.Kind, text: String = "") {
    let filter = kind == .filter ? expressions.text(of: filter.query) : ""
    prompt = Prompt(
      kind, text: filter.isEmpty ? text : filter + " ", location: location(), earlierSearch: search)
  }

  /// Has the rest of a command line typed.
  mutating func askForArgument(of command: Command) { ask(.command, text: command.rawValue + " ") }

  /// Edits the line and shows at once what it does.
  mutating func edit(_ change: (inout Prompt) -> Void) {
    guard var prompt else { return }
    let before = prompt.text
    change(&prompt)
    prompt.problem = nil
    prompt.completion = nil
    self.prompt = prompt
    guard prompt.text != before else { return }
    switch prompt.kind {
    case .search: previewSearch(prompt)
    case .filter: previewFilter(prompt)
    case .date, .command: break
    }
  }

  mutating func acceptPrompt() -> [Effect] {
    guard let prompt else { return [] }
    remember(prompt.text, kind: prompt.kind)
    switch prompt.kind {
    case .search: acceptSearch(prompt)
    case .filter: acceptFilter(prompt)
    case .date:
      self.prompt = nil
      if !prompt.text.allSatisfy({ $0 == " " }) { goToDate(prompt.text) }
    case .command: return acceptCommand(prompt)
    }
    return []
  }

  private mutating func acceptCommand(_ prompt: Prompt) -> [Effect] {
    guard !prompt.text.trimmingSpaces.isEmpty else {
      self.prompt = nil
      return []
    }
    do {
      let invocation = try Invocation(line: prompt.text)
      self.prompt = nil
      return perform(invocation, count: nil)
    } catch {
      self.prompt?.problem = error.description
      return []
    }
  }

  // MARK: Lines typed before

  private static let rememberedLines = 200

  private mutating func remember(_ text: String, kind: Prompt.Kind) {
    let text = text.trimmingSpaces
    guard !text.isEmpty else { return }
    var lines = typedLines[kind] ?? []
    lines.removeAll { $0 == text }
    lines.append(text)
    typedLines[kind] = lines.suffix(Self.rememberedLines)
  }

  /// Shows the line typed before the one shown, or the one after it.
  mutating func recallLine(earlier: Bool) {
    guard let prompt else { return }
    let lines = typedLines[prompt.kind] ?? []
    let number = prompt.recalled.map { earlier ? $0 + 1 : $0 - 1 } ?? (earlier ? 0 : -1)
    guard number < lines.count, number >= -1, number >= 0 || prompt.recalled != nil else { return }
    edit { prompt in
      if prompt.recalled == nil { prompt.ownText = prompt.text }
      prompt.recalled = number < 0 ? nil : number
      prompt.replace(with: number < 0 ? prompt.ownText : lines[lines.count - 1 - number])
    }
  }

  mutating func cancelPrompt() {
    guard let prompt else { return }
    self.prompt = nil
    restore(prompt.location)
    search = prompt.earlierSearch
  }

  // MARK: Search

  private mutating func previewSearch(_ prompt: Prompt) {
    let top = overlay?.top
    restore(prompt.location)
    if let top { overlay?.top = top }
    search = nil
    if !prompt.scalars.isEmpty { showMatch(of: SearchPattern(prompt.text)) }
  }

  /// Searches where the keys go to, as if the words had been typed after `/`.
  mutating func search(for words: String) {
    ask(.search)
    edit { $0.replace(with: words) }
    _ = acceptPrompt()
  }

  /// Filters as if the text had been typed after `f`.
  mutating func setFilter(text: String) {
    do {
      let query = try expressions.query(in: text)
      setFilter(Filter(query: query))
    } catch {
      notice = Notice(error.description, isError: true)
    }
  }

  private mutating func acceptSearch(_ prompt: Prompt) {
    self.prompt = nil
    if prompt.scalars.isEmpty {
      // An empty pattern repeats the last one, as in vi.
      search = prompt.earlierSearch
      if search != nil { moveMatch(forwards: true) }
    } else if search?.places.isEmpty ?? true {
      notice = Notice("no match for '\(prompt.text)'")
    } else if location() != prompt.location {
      history.leave(prompt.location)
    }
  }

  // MARK: Filter

  private mutating func previewFilter(_ prompt: Prompt) {
    do {
      let query = try expressions.query(in: prompt.text)
      guard query != filter.query || !filter.isOn else { return }
      filter = Filter(query: query)
      applyFilter(keeping: prompt.location.event)
      returnSource(to: prompt.location)
    } catch {
      self.prompt?.problem = error.description
    }
  }

  /// Where the filter admits the event of before again, the source shows what it showed then.
  private mutating func returnSource(to location: Location) {
    guard selectedEvent == location.event else { return }
    source.document = location.document
    source.report = location.report
    source.top = location.sourceTop
    source.needsReveal = false
  }

  private mutating func acceptFilter(_ prompt: Prompt) {
    do {
      let query = try expressions.query(in: prompt.text)
      self.prompt = nil
      if filter.query != query {
        filter = Filter(query: query)
        applyFilter(keeping: prompt.location.event)
        returnSource(to: prompt.location)
      }
      if filter != prompt.location.filter { history.leave(prompt.location) }
    } catch {
      self.prompt?.problem = error.description
    }
  }
}
