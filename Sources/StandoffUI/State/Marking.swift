import StandoffCore

extension State {
  /// Has a command wait for its letter.
  mutating func wait(for command: Command) { pending = command }

  /// The letter has come; nil when another key gave up.
  mutating func choose(_ letter: Unicode.Scalar?, for command: Command?) -> [Effect] {
    guard let command, let letter else { return [] }
    if case .choice(let choices) = command.parameter {
      guard let choice = choices.first(where: { $0.letter == letter }) else {
        notice = Notice("'\(letter)' is none of \(choices.map { String($0.letter) }.joined(separator: " "))")
        return []
      }
      return perform(Invocation(command, choice.name), count: nil)
    }
    return perform(Invocation(command, String(letter)), count: nil)
  }

  /// Marks an event with a letter: the one selected, or the one with the id that follows the letter.
  mutating func mark(_ argument: String) {
    let words = argument.split(separator: " ")
    guard let letter = words.first?.unicodeScalars.first, words.first?.unicodeScalars.count == 1, letter != "'" else {
      return notice = Notice("a mark is one letter: m a", isError: true)
    }
    if words.count == 2 {
      // Kept even where the event is not there: its article may not be read yet.
      marks[letter] = EventID(String(words[1]))
    } else if let event = selectedEvent {
      marks[letter] = graph.events[event].id
      notice = Notice("marked \(letter): '\(letter) comes back here")
    }
  }

  /// Drops the marks on events that are not there, once everything has been read.
  package mutating func forgetLostMarks() { marks = marks.filter { index.eventIndex($0.value) != nil } }

  mutating func goToMark(_ letter: String) {
    guard letter != "'" else { return goBack() }
    guard let scalar = letter.unicodeScalars.first, let id = marks[scalar] else {
      let set = marks.keys.sorted().map { String($0) }.joined(separator: " ")
      return notice = Notice("no mark '\(letter)'" + (set.isEmpty ? ": m and a letter sets one" : "; there are \(set)"))
    }
    guard index.eventIndex(id) != nil else {
      return notice = Notice("the event with mark '\(letter)' is in no article that has been read", isError: true)
    }
    goToEvent(id.description)
  }

  /// To an event by its id; a filter that hides it is taken off.
  mutating func goToEvent(_ id: String) {
    guard let event = index.eventIndex(EventID(id)) else {
      return notice = Notice("no event '\(id)' here", isError: true)
    }
    history.leave(location())
    show(event: event)
  }

  /// Puts the cursor on an event, without the filter where that hides it.
  mutating func show(event: Int) {
    if !isAdmitted(event), filter.isOn {
      filter.isOn = false
      applyFilter(keeping: event)
      notice = Notice("the filter hid that event and is off: \\ puts it back")
    }
    select(event)
  }
}
