import StandoffCore

extension State {
  /// Keeps a filter under a name: the one that follows the name, else the one that is on.
  mutating func saveFilter(_ argument: String) {
    let words = argument.split(separator: " ", maxSplits: 1).map { String($0) }
    guard let name = words.first else { return }
    if words.count == 2 {
      savedFilters[name] = words[1].trimmingSpaces
      return
    }
    guard !filter.query.isEmpty else { return notice = Notice("there is no filter to keep: f makes one") }
    savedFilters[name] = expressions.text(of: filter.query)
    notice = Notice("kept as \(name): F and the name take it up again")
  }

  /// Takes up a kept filter.
  mutating func recallFilter(_ name: String) {
    guard let text = savedFilters[name] else {
      let names = savedFilters.keys.sorted().joined(separator: ", ")
      let known = names.isEmpty ? ": save-filter NAME keeps the one that is on" : "; there are \(names)"
      return notice = Notice("no filter '\(name)'\(known)", isError: true)
    }
    setFilter(text: text)
  }

  mutating func set(_ assignment: String) {
    do {
      try options.set(assignment)
    } catch {
      notice = Notice(error.description, isError: true)
    }
  }

  mutating func bind(_ line: String) {
    do {
      try keyMap.bind(line)
    } catch {
      notice = Notice(error.description, isError: true)
    }
  }

  // MARK: Lines of the program around the screen

  /// Carries out a line of a configuration or a session: a command with its argument. What goes beyond the screen is left
  /// to the caller.
  ///
  /// - Throws: what is wrong with the line.
  package mutating func run(line: String) throws(CommandLineError) -> [Effect] {
    let invocation = try Invocation(line: line)
    let earlier = notice
    notice = nil
    let effects: [Effect]
    switch (invocation.command, invocation.argument) {
    case (.set, .some(let argument)):
      try options.set(argument)
      effects = []
    case (.bind, .some(let argument)):
      try keyMap.bind(argument)
      effects = []
    case (.filter, .some(let argument)):
      // A filter on an actor that no article names any more is left out rather than refused.
      setFilter(text: argument)
      effects = []
    default: effects = perform(invocation, count: nil)
    }
    prompt = nil
    pending = nil
    let problem = notice.flatMap { $0.isError ? $0.text : nil }
    notice = earlier
    settle()
    if let problem { throw CommandLineError(problem) }
    return effects
  }

  /// The command lines that bring back what a reader has made of this screen: filters, marks, options, place.
  ///
  /// Each can be given to ``run(line:)`` on a state of the same or a newer graph.
  package var sessionLines: [String] {
    var lines: [String] = []
    let usual = ScreenOptions()
    for option in ScreenOption.all where option.isLayout && option.value(in: options) != option.value(in: usual) {
      lines.append("set \(option.name) \(option.value(in: options))")
    }
    for (name, text) in savedFilters.sorted(by: { $0.key < $1.key }) { lines.append("save-filter \(name) \(text)") }
    for (letter, id) in marks.sorted(by: { $0.key < $1.key }) { lines.append("mark \(letter) \(id)") }
    let text = expressions.text(of: filter.query)
    if !text.isEmpty {
      lines.append("filter \(text)")
      if !filter.isOn { lines.append(Command.toggleFilter.rawValue) }
    }
    if let event = selectedEvent { lines.append("\(Command.goToEvent.rawValue) \(graph.events[event].id)") }
    lines.append(focus.rawValue)
    if isZoomed { lines.append(Command.zoom.rawValue) }
    return lines
  }

  /// What was typed into prompts, for the next start: the kind of prompt and its lines, oldest first.
  package var typedHistory: [(kind: String, lines: [String])] {
    Prompt.Kind.allCases.compactMap { kind in
      typedLines[kind].map { (kind.rawValue, $0) }
    }
  }

  package mutating func restoreTypedHistory(kind: String, lines: [String]) {
    if let kind = Prompt.Kind(rawValue: kind) { typedLines[kind] = lines }
  }

  /// What to type now, where a command waits for a letter.
  var pendingText: String? {
    guard let pending else { return nil }
    if case .choice(let choices) = pending.parameter {
      return choices.map { "\($0.letter) \($0.name)" }.joined(separator: "  ")
    }
    let set = marks.keys.sorted().map { String($0) }.joined(separator: " ")
    return "\(pending.rawValue): a letter" + (set.isEmpty ? "" : "; there are \(set)")
  }
}
