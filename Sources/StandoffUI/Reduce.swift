import StandoffCore

/// Changes a state by a key.
///
/// - Returns: what the program around the screen has to do, in order.
/// - Complexity: O(visible rows); a change of filter O(events), a search O(what is searched), an article shown for the
///   first time O(its text).
package func reduce(_ state: inout State, _ key: Key) -> [Effect] {
  guard let action = state.action(for: key) else {
    state.count = nil
    return []
  }
  return reduce(&state, action: action)
}

/// Changes a state by an action.
package func reduce(_ state: inout State, action: Action) -> [Effect] {
  var effects: [Effect] = []
  if case .digit(let digit) = action {
    state.count = min((state.count ?? 0) * 10 + digit, 999_999)
    return []
  }
  state.count = nil
  if case .resize(let size) = action {
    state.size = size
  } else {
    state.notice = nil
    switch action {
    case .command(let command, let count): effects = state.perform(command, count: count)
    case .insert(let scalar): state.edit { $0.insert(scalar) }
    case .mouse(let event): if state.prompt == nil { state.point(event) }
    case .digit, .resize: break
    }
  }
  state.settle()
  return effects
}

extension State {
  /// What the keys go to.
  var keyContext: KeyContext {
    if prompt != nil { return .prompt }
    if overlay != nil { return .overlay }
    switch focus {
    case .timeline: return .timeline
    case .source: return .source
    case .actors: return .actors
    }
  }

  /// What a key means where the reader is.
  func action(for key: Key) -> Action? {
    switch key {
    case .resize(let size): return .resize(size)
    case .mouse(let event): return .mouse(event)
    default: break
    }
    let context = keyContext
    if let command = keyMap.command(for: key, in: context) { return .command(command, count: count) }
    guard case .scalar(let scalar) = key else { return nil }
    if context == .prompt { return .insert(scalar) }
    guard ("0"..."9").contains(scalar), scalar != "0" || count != nil else { return nil }
    return .digit(Int(scalar.value) - 0x30)
  }

  /// Carries out a command.
  fileprivate mutating func perform(_ command: Command, count: Int?) -> [Effect] {
    switch command {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .close: return closeTopmost()
    default: break
    }
    if performMove(command, count: count) || performJump(command, count: count ?? 1) || performEdit(command) {
      return []
    }
    switch command {
    case .search: ask(.search)
    case .filter: ask(.filter)
    case .goToDate: ask(.date)
    case .toggleFilter: toggleFilter()
    case .selectActor: selectOnlyCurrentActor()
    case .addActor: toggleCurrentActor()
    case .expand: expandActor()
    case .collapse: collapseActor()
    case .explain: explainSelection()
    case .messages: toggleOverlay(.messages)
    case .help: toggleOverlay(.help)
    default: showPane(command)
    }
    return []
  }

  /// - Returns: whether the command is one of these.
  private mutating func performMove(_ command: Command, count: Int?) -> Bool {
    let times = count ?? 1
    switch command {
    case .lineDown: move(lines: times)
    case .lineUp: move(lines: -times)
    case .pageDown: move(pages: Double(times))
    case .pageUp: move(pages: -Double(times))
    case .halfPageDown: move(pages: 0.5)
    case .halfPageUp: move(pages: -0.5)
    case .scrollDown: scroll(focus, lines: times)
    case .scrollUp: scroll(focus, lines: -times)
    case .top: count == nil ? moveToTop() : moveToBottom(count: count)
    case .bottom: moveToBottom(count: count)
    case .nextDay: for _ in 0..<min(times, 1000) { moveDay(forwards: true) }
    case .previousDay: for _ in 0..<min(times, 1000) { moveDay(forwards: false) }
    case .nextEvent: moveEvent(by: times)
    case .previousEvent: moveEvent(by: -times)
    default: return false
    }
    return true
  }

  private mutating func performJump(_ command: Command, count: Int) -> Bool {
    let times = min(count, 1000)
    switch command {
    case .open: open()
    case .back: for _ in 0..<times { goBack() }
    case .forward: for _ in 0..<times { goForward() }
    case .nextReport: for _ in 0..<times { moveReport(forwards: true) }
    case .previousReport: for _ in 0..<times { moveReport(forwards: false) }
    case .nextEventInArticle: for _ in 0..<times { moveInArticle(forwards: true) }
    case .previousEventInArticle: for _ in 0..<times { moveInArticle(forwards: false) }
    case .nextMatch: for _ in 0..<times { moveMatch(forwards: true) }
    case .previousMatch: for _ in 0..<times { moveMatch(forwards: false) }
    default: return false
    }
    return true
  }

  private mutating func performEdit(_ command: Command) -> Bool {
    switch command {
    case .acceptPrompt: acceptPrompt()
    case .cancelPrompt: prompt == nil ? dismiss() : cancelPrompt()
    case .deleteBackward: prompt?.scalars.isEmpty ?? true ? cancelPrompt() : edit { $0.deleteBackward() }
    case .deleteForward: edit { $0.deleteForward() }
    case .deleteWord: edit { $0.deleteWord() }
    case .deleteLine: edit { $0.deleteLine() }
    case .cursorLeft: edit { $0.move(by: -1) }
    case .cursorRight: edit { $0.move(by: 1) }
    case .cursorStart: edit { $0.moveToStart() }
    case .cursorEnd: edit { $0.moveToEnd() }
    default: return false
    }
    return true
  }

  private mutating func showPane(_ command: Command) {
    let order = Pane.allCases
    let place = order.firstIndex(of: focus) ?? 0
    switch command {
    case .showTimeline: focus = .timeline
    case .showActors: focus = .actors
    case .showSource: focus = .source
    case .nextPane: focus = order[(place + 1) % order.count]
    case .previousPane: focus = order[(place + order.count - 1) % order.count]
    case .zoom: isZoomed.toggle()
    default: break
    }
  }

  /// Escape closes what lies on top or forgets the search; it never changes the filter.
  private mutating func dismiss() {
    if overlay != nil {
      overlay = nil
    } else {
      search = nil
    }
  }

  private mutating func closeTopmost() -> [Effect] {
    if overlay != nil {
      overlay = nil
    } else if isZoomed {
      isZoomed = false
    } else {
      return [.quit]
    }
    return []
  }
}
