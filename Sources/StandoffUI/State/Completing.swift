import StandoffCore

/// The words that Tab goes through at one place of a line.
struct Completion: Hashable, Sendable {
  /// Scalars before the word.
  let start: Int
  let candidates: [String]
  /// Which of them stands in the line.
  var index: Int
}

extension State {
  /// Completes the word before the cursor; again, takes the next that fits.
  mutating func completePrompt() {
    guard let prompt else { return }
    var completion: Completion
    if var next = prompt.completion {
      next.index = (next.index + 1) % next.candidates.count
      completion = next
    } else {
      let (start, candidates) = completions(of: prompt)
      guard !candidates.isEmpty else {
        self.prompt?.problem = "nothing begins so"
        return
      }
      completion = Completion(start: start, candidates: candidates, index: 0)
    }
    edit { $0.replace(from: completion.start, with: completion.candidates[completion.index]) }
    // A single one is done with; the next Tab completes the next word.
    self.prompt?.completion = completion.candidates.count > 1 ? completion : nil
  }

  /// What could stand where the cursor is, and where it would begin.
  private func completions(of prompt: Prompt) -> (start: Int, candidates: [String]) {
    let head = Array(prompt.scalars[..<prompt.cursor])
    switch prompt.kind {
    case .search, .date: return (prompt.cursor, [])
    case .filter: return filterCompletions(head, from: 0)
    case .command: return commandCompletions(head)
    }
  }

  private func commandCompletions(_ head: [Unicode.Scalar]) -> (start: Int, candidates: [String]) {
    guard let space = head.firstIndex(of: " ") else {
      let begun = text(head)
      return (0, Command.named.map(\.rawValue).filter { $0.hasPrefix(begun) }.sorted())
    }
    guard let command = try? Command(named: text(head[..<space])) else { return (head.count, []) }
    if command == .filter { return filterCompletions(head, from: space + 1) }
    let words = text(head[(space + 1)...]).split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let begun = words.last ?? ""
    let candidates = arguments(of: command, after: words.dropLast()).filter { $0.hasPrefix(begun) }
    return (head.count - begun.unicodeScalars.count, candidates)
  }

  /// What a command can take after some words of its argument.
  private func arguments(of command: Command, after words: ArraySlice<String>) -> [String] {
    if case .choice(let choices) = command.parameter { return words.isEmpty ? choices.map(\.name) : [] }
    switch command {
    case .set:
      guard let name = words.first else { return ScreenOption.all.map(\.name) }
      let values = ScreenOption.all.first { $0.name == name }?.values ?? ""
      return words.count == 1 ? values.split(separator: "|").map(String.init) : []
    case .recallFilter: return words.isEmpty ? savedFilters.keys.sorted() : []
    case .goToMark: return words.isEmpty ? marks.keys.sorted().map { String($0) } : []
    case .write: return words.isEmpty ? exportFormats : []
    case .asOf: return words.isEmpty ? ["all"] : []
    case .bind: return words.isEmpty ? KeyContext.allCases.map(\.rawValue) : Command.named.map(\.rawValue).sorted()
    default: return []
    }
  }

  /// A condition's key, or after it a value there is in these articles.
  private func filterCompletions(_ head: [Unicode.Scalar], from first: Int) -> (start: Int, candidates: [String]) {
    let start = termStart(head, from: first)
    let term = text(head[start...])
    guard let colon = term.firstIndex(of: ":") else {
      return (start, FilterExpression.keys.map { $0 + ":" }.filter { $0.hasPrefix(term) })
    }
    let key = String(term[..<colon])
    let value = String(term[term.index(after: colon)...]).filter { $0 != "\"" }
    return (start, expressions.values(of: key, beginning: value).map { "\(key):\($0) " })
  }

  /// Where the term that the line ends in begins: after the last space that stands outside quotation marks.
  private func termStart(_ head: [Unicode.Scalar], from first: Int) -> Int {
    var start = first
    var isQuoted = false
    for index in head.indices where index >= first {
      if head[index] == "\"" { isQuoted.toggle() }
      if head[index] == " " && !isQuoted { start = index + 1 }
    }
    return start
  }

  private func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
