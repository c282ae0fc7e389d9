import StandoffCore

extension State {
  /// Sorts by what is named, else by the next in turn: time, day of the first report, salience (how many articles tell it).
  mutating func sort(by name: String?) {
    let keys = TimelineOrder.Key.allCases
    let next = ((keys.firstIndex(of: order.key) ?? 0) + 1) % keys.count
    guard let key = name.map({ name in keys.first { $0.rawValue == name } }) ?? keys[next] else {
      return notice = Notice("write: sort time, sort reported or sort salience", isError: true)
    }
    var order = order
    order.key = key
    order.isReversed = false
    reorder(order)
    switch key {
    case .time: notice = Notice("sorted by time")
    case .reported: notice = Notice("sorted by the day of the first report")
    case .salience: notice = Notice("sorted by the number of articles")
    }
  }

  mutating func reverseOrder() {
    var order = order
    order.isReversed.toggle()
    reorder(order)
  }

  /// Groups events by who acts, or puts them in one list again.
  mutating func toggleGrouping() {
    var order = order
    order.isGrouped.toggle()
    reorder(order)
  }

  private mutating func reorder(_ order: TimelineOrder) {
    history.leave(location())
    self.order = order
    applyFilter(keeping: selectedEvent)
  }

  // MARK: The strip

  mutating func toggleStrip() { options.strip.toggle() }

  /// - Parameter steps: 1 for bars of a shorter time, -1 for a longer one.
  mutating func changeScale(by steps: Int) {
    let scales = TimeScale.allCases
    let place = (scales.firstIndex(of: options.scale) ?? 0) - steps
    options.scale = scales[min(max(0, place), scales.count - 1)]
    options.strip = true
    notice = Notice("a bar is a \(options.scale.rawValue)")
  }
}
