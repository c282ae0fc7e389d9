/// A line being typed at the bottom of the screen.
struct Prompt: Sendable {
  enum Kind: Hashable, Sendable { case search, filter, date }

  let kind: Kind
  private(set) var scalars: [Unicode.Scalar]
  /// Scalars before the cursor.
  private(set) var cursor: Int
  /// How things were before, for giving up.
  let location: Location
  let earlierSearch: Search?
  /// What is wrong with the text.
  var problem: String?

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

  mutating func move(by count: Int) { cursor = min(max(0, cursor + count), scalars.count) }
  mutating func moveToStart() { cursor = 0 }
  mutating func moveToEnd() { cursor = scalars.count }
}

extension State {
  mutating func ask(_ kind: Prompt.Kind) {
    let text = kind == .filter ? expressions.text(of: filter.query) : ""
    prompt = Prompt(
      kind, text: text.isEmpty ? "" : text + " ", location: location(), earlierSearch: search)
  }

  /// Edits the line and shows at once what it does.
  mutating func edit(_ change: (inout Prompt) -> Void) {
    guard var prompt else { return }
    let before = prompt.text
    change(&prompt)
    prompt.problem = nil
    self.prompt = prompt
    guard prompt.text != before else { return }
    switch prompt.kind {
    case .search: previewSearch(prompt)
    case .filter: previewFilter(prompt)
    case .date: break
    }
  }

  mutating func acceptPrompt() {
    guard let prompt else { return }
    switch prompt.kind {
    case .search: acceptSearch(prompt)
    case .filter: acceptFilter(prompt)
    case .date:
      self.prompt = nil
      if !prompt.text.allSatisfy({ $0 == " " }) { goToDate(prompt.text) }
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
    } catch {
      self.prompt?.problem = error.description
    }
  }

  private mutating func acceptFilter(_ prompt: Prompt) {
    do {
      let query = try expressions.query(in: prompt.text)
      self.prompt = nil
      if filter.query != query {
        filter = Filter(query: query)
        applyFilter(keeping: prompt.location.event)
      }
      if filter != prompt.location.filter { history.leave(prompt.location) }
    } catch {
      self.prompt?.problem = error.description
    }
  }
}
