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
  let canLinger = action.canLinger(in: state)
  if !canLinger { state.catchUp() }
  state.canLinger = state.lingers && canLinger && state.keyContext == .timeline
  defer { state.canLinger = false }
  let pending = state.pending
  state.count = nil
  state.pending = nil
  if case .resize(let size) = action {
    state.size = size
  } else {
    state.notice = nil
    switch action {
    case .invoke(let invocation, let count): effects = state.perform(invocation, count: count)
    case .insert(let scalar): state.edit { $0.insert(scalar) }
    case .choose(let letter): effects = state.choose(letter, for: pending)
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
    case .mouse(let event): return event.action == .release && draggedBorder == nil ? nil : .mouse(event)
    default: break
    }
    if pending != nil {
      if case .scalar(let scalar) = key { return .choose(scalar) }
      return .choose(nil)
    }
    let context = keyContext
    if let invocation = keyMap.invocation(for: key, in: context) { return .invoke(invocation, count: count) }
    guard case .scalar(let scalar) = key else { return nil }
    if context == .prompt { return .insert(scalar) }
    guard ("0"..."9").contains(scalar), scalar != "0" || count != nil else { return nil }
    return .digit(Int(scalar.value) - 0x30)
  }

  /// Carries out a command.
  mutating func perform(_ invocation: Invocation, count: Int?) -> [Effect] {
    if let effects = performOutside(invocation) { return effects }
    let command = invocation.command
    let isDone =
      performMove(command, count: count ?? invocation.argument.flatMap { Int($0) })
      || performJump(command, count: count ?? 1) || performEdit(command) || performFinding(invocation)
      || performSetting(invocation) || performOrder(invocation)
    if isDone { return [] }
    switch command {
    case .acceptPrompt: return acceptPrompt()
    case .close: return closeTopmost()
    case .open where overlay != nil: return openTarget()
    case .earlier: return stepAsOf(byDays: -(count ?? 1))
    case .later: return stepAsOf(byDays: count ?? 1)
    case .earlierArticle: return stepAsOf(byArticles: -(count ?? 1))
    case .laterArticle: return stepAsOf(byArticles: count ?? 1)
    case .explain: toggleOverlay(ofEvent: { .explanation(event: $0) })
    case .reports: toggleOverlay(ofEvent: { .reports(event: $0) })
    case .figures: toggleFigures()
    case .messages: toggleOverlay(.messages)
    case .help: toggleOverlay(.help)
    default: showPane(invocation)
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
    case .open:
      if overlay != nil { return false }
      count > 1 && focus == .source ? openNumbered(count) : open()
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
    case .cancelPrompt: prompt == nil ? dismiss() : cancelPrompt()
    case .complete: completePrompt()
    case .earlierLine: recallLine(earlier: true)
    case .laterLine: recallLine(earlier: false)
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

  private mutating func performFinding(_ invocation: Invocation) -> Bool {
    switch invocation.command {
    case .search: invocation.argument.map { search(for: $0) } ?? ask(.search)
    case .searchCurrent: searchForCurrent()
    case .filter: invocation.argument.map { setFilter(text: $0) } ?? ask(.filter)
    case .goToDate: invocation.argument.map { goToDate($0) } ?? ask(.date)
    case .filterBy: invocation.argument.map { filterBy($0) } ?? wait(for: .filterBy)
    case .toggleFilter: toggleFilter()
    case .background: toggleBackground()
    case .saveFilter: invocation.argument.map { saveFilter($0) } ?? askForArgument(of: .saveFilter)
    case .recallFilter: invocation.argument.map { recallFilter($0) } ?? askForArgument(of: .recallFilter)
    case .selectActor: selectOnlyCurrentActor()
    case .addActor: toggleCurrentActor()
    case .bothActors: toggleBothActors()
    case .expand: expandActor()
    case .collapse: collapseActor()
    case .mark: invocation.argument.map { mark($0) } ?? wait(for: .mark)
    case .goToMark: invocation.argument.map { goToMark($0) } ?? wait(for: .goToMark)
    case .goToEvent: invocation.argument.map { goToEvent($0) } ?? askForArgument(of: .goToEvent)
    default: return false
    }
    return true
  }

  private mutating func performOrder(_ invocation: Invocation) -> Bool {
    switch invocation.command {
    case .sort: sort(by: invocation.argument)
    case .reverse: reverseOrder()
    case .group: toggleGrouping()
    case .strip: toggleStrip()
    case .finer: changeScale(by: 1)
    case .coarser: changeScale(by: -1)
    default: return false
    }
    return true
  }

  private mutating func performSetting(_ invocation: Invocation) -> Bool {
    switch invocation.command {
    case .commandLine: ask(.command, text: invocation.argument.map { $0 + " " } ?? "")
    case .set: invocation.argument.map { set($0) } ?? askForArgument(of: .set)
    case .bind: invocation.argument.map { bind($0) } ?? askForArgument(of: .bind)
    case .toggleMouse:
      options.mouse.toggle()
      notice = Notice(
        options.mouse ? "clicks and the wheel come to standoff" : "the mouse is the terminal's: it selects text")
    case .taller: resizePane(rows: 1, columns: 0)
    case .shorter: resizePane(rows: -1, columns: 0)
    case .wider: resizePane(rows: 0, columns: 2)
    case .narrower: resizePane(rows: 0, columns: -2)
    case .equalPanes: resetPanes()
    default: return false
    }
    return true
  }

  private mutating func showPane(_ invocation: Invocation) {
    let order = Pane.allCases
    let place = order.firstIndex(of: focus) ?? 0
    switch invocation.command {
    case .showTimeline: focus = .timeline
    case .showActors: focus = .actors
    case .showSource: focus = .source
    case .nextPane: focus = order[(place + 1) % order.count]
    case .previousPane: focus = order[(place + order.count - 1) % order.count]
    case .zoom: isZoomed.toggle()
    case .window: invocation.argument.map { changeWindow($0) } ?? wait(for: .window)
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
