/// What a reader can set about the screen, by name: the lines `set OPTION VALUE` of the command line and of the
/// configuration file.
package struct ScreenOptions: Hashable, Sendable {
  /// Below so many columns one pane is shown.
  package var onePaneBelow = 60
  /// Below so many rows one pane is shown.
  package var onePaneBelowRows = 16
  /// Below so many columns the panes are stacked.
  package var stackBelow = 110
  /// From so many columns there are three columns.
  package var threeColumnsFrom = 170
  /// The share of the height, in percent, that the timeline has where panes are stacked.
  package var timelineHeight = 50
  /// The share of the width, in percent, that the source has in two columns.
  package var sourceWidth = 48
  /// The columns of the actors where there are three.
  package var actorsWidth = 38
  /// The share of the height, in percent, that the timeline has above the actors.
  package var timelineOverActors = 67
  /// The longest line of an article, in columns.
  package var measure = 76
  /// Whether the strip of events over time is shown.
  package var strip = true
  package var scale: TimeScale = .day
  package var scrolling: Scrolling = .auto
  /// Whether clicks and the wheel come to the program.
  package var mouse = true
  /// Whether web addresses can be clicked where the terminal knows links.
  package var links = true
  /// The name of the theme; the program around the screen knows which there are.
  package var theme = "default"

  package init() {}
}

/// What one bar of the strip stands for.
package enum TimeScale: String, CaseIterable, Hashable, Sendable { case day, week, month }

/// How far a list moves when the cursor leaves it.
package enum Scrolling: String, CaseIterable, Hashable, Sendable {
  /// By half pages in panes beside others, where a line costs as much to write.
  case auto
  case line
  case halfPage = "half-page"
}

/// One option: how it is called, what it may be, what it does.
package struct ScreenOption: Sendable {
  package let name: String
  package let values: String
  package let help: String
  private let read: @Sendable (ScreenOptions) -> String
  private let write: @Sendable (inout ScreenOptions, String) -> Bool

  /// Whether it says how the screen is laid out: what a session keeps.
  var isLayout: Bool { name != "theme" && name != "mouse" && name != "links" }

  /// The value as `set` takes it.
  package func value(in options: ScreenOptions) -> String { read(options) }

  private static func number(
    _ name: String, _ range: ClosedRange<Int>, _ help: String,
    _ path: any WritableKeyPath<ScreenOptions, Int> & Sendable
  ) -> ScreenOption {
    ScreenOption(
      name: name, values: "\(range.lowerBound)-\(range.upperBound)", help: help,
      read: { String($0[keyPath: path]) },
      write: { options, text in
        guard let number = Int(text), range.contains(number) else { return false }
        options[keyPath: path] = number
        return true
      })
  }

  private static func flag(
    _ name: String, _ help: String, _ path: any WritableKeyPath<ScreenOptions, Bool> & Sendable
  ) -> ScreenOption {
    ScreenOption(
      name: name, values: "on|off", help: help, read: { $0[keyPath: path] ? "on" : "off" },
      write: { options, text in
        guard text == "on" || text == "off" else { return false }
        options[keyPath: path] = text == "on"
        return true
      })
  }

  package static let all: [ScreenOption] = [
    flag("mouse", "clicks and the wheel come to the program; off leaves them to the terminal", \.mouse),
    flag("links", "web addresses are links for the terminal, where it knows them", \.links),
    ScreenOption(
      name: "theme", values: "NAME", help: "the colours", read: { $0.theme },
      write: { options, text in
        options.theme = text
        return !text.isEmpty
      }),
    flag("strip", "the strip of events over time", \.strip),
    ScreenOption(
      name: "scale", values: "day|week|month", help: "what a bar of the strip stands for", read: { $0.scale.rawValue },
      write: { options, text in
        guard let scale = TimeScale(rawValue: text) else { return false }
        options.scale = scale
        return true
      }),
    ScreenOption(
      name: "scrolling", values: "auto|line|half-page",
      help: "how far a list moves when the cursor leaves it; auto: by half pages in panes beside others",
      read: { $0.scrolling.rawValue },
      write: { options, text in
        guard let scrolling = Scrolling(rawValue: text) else { return false }
        options.scrolling = scrolling
        return true
      }),
    number("measure", 20...200, "longest line of an article, in columns", \.measure),
    number("one-pane-below", 20...500, "below so many columns one pane is shown", \.onePaneBelow),
    number("one-pane-below-rows", 5...200, "below so many rows one pane is shown", \.onePaneBelowRows),
    number("stack-below", 20...500, "below so many columns the panes are stacked", \.stackBelow),
    number("three-columns-from", 100...1000, "from so many columns there are three columns", \.threeColumnsFrom),
    number("timeline-height", 10...90, "percent of the height for the timeline above the source", \.timelineHeight),
    number("source-width", 10...90, "percent of the width for the source beside the timeline", \.sourceWidth),
    number("actors-width", 12...100, "columns for the actors where there are three columns", \.actorsWidth),
    number(
      "timeline-over-actors", 10...90, "percent of the height for the timeline above the actors", \.timelineOverActors),
  ]
}

extension ScreenOptions {
  /// Sets an option: `measure 70`, `strip off`.
  ///
  /// - Throws: what is wrong, naming the options or the values there are.
  package mutating func set(_ assignment: String) throws(CommandLineError) {
    let parts = assignment.split(separator: " ", maxSplits: 1).map { String($0).trimmingSpaces }
    guard let name = parts.first, let option = ScreenOption.all.first(where: { $0.name == name }) else {
      let names = ScreenOption.all.map(\.name).joined(separator: ", ")
      throw CommandLineError("no option '\(parts.first ?? "")'; there are \(names)")
    }
    guard parts.count == 2, option.set(&self, parts[1]) else {
      throw CommandLineError("write: set \(name) \(option.values)")
    }
  }
}

extension ScreenOption {
  fileprivate func set(_ options: inout ScreenOptions, _ text: String) -> Bool { write(&options, text) }
}
