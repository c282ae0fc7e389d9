/// Where a key has its meaning.
package enum KeyContext: String, CaseIterable, Hashable, Sendable {
  case timeline, source, actors
  /// Help, messages, explanations.
  case overlay
  /// A line being typed.
  case prompt

  fileprivate static let panes: [KeyContext] = [.timeline, .source, .actors]
  fileprivate static let lists: [KeyContext] = [.timeline, .source, .actors, .overlay]
}

/// Some keys, what they do, and where.
package struct KeyBinding: Sendable {
  /// Empty where a command has no key yet.
  package let keys: [Key]
  package let invocation: Invocation
  package let contexts: [KeyContext]
  package let help: String
  /// A word or two for the bottom line; nil when the binding is not shown there.
  package let hint: String?

  package var command: Command { invocation.command }

  fileprivate init(
    _ keys: [Key], _ command: Command, _ contexts: [KeyContext], _ help: String, hint: String? = nil,
    argument: String? = nil
  ) {
    self.keys = keys
    invocation = Invocation(command, argument)
    self.contexts = contexts
    self.help = help
    self.hint = hint
  }
}

/// Bindings that belong together, under a heading.
package struct KeyGroup: Sendable {
  package let title: String
  package let bindings: [KeyBinding]
}

/// The one table of commands and their keys: it feeds dispatch, the help screen, the bottom line, the command line's
/// completion and docs/KEYS.md.
package struct KeyMap: Sendable {
  package let groups: [KeyGroup]
  /// What the reader's own configuration has bound, in order.
  package private(set) var bound: [KeyBinding] = []
  private var invocations: [KeyContext: [Key: Invocation]] = [:]

  package init(groups: [KeyGroup] = KeyMap.standardGroups) {
    self.groups = groups
    for binding in groups.flatMap(\.bindings) { add(binding) }
  }

  private mutating func add(_ binding: KeyBinding) {
    for context in binding.contexts {
      for key in binding.keys { invocations[context, default: [:]][key] = binding.invocation }
    }
  }

  /// What a key asks for in a place.
  package func invocation(for key: Key, in context: KeyContext) -> Invocation? { invocations[context]?[key] }

  /// The keys that ask for a command in a place, those of the table first.
  package func keys(for command: Command, in context: KeyContext) -> [Key] {
    (groups.flatMap(\.bindings) + bound).filter { $0.command == command && $0.contexts.contains(context) }
      .flatMap(\.keys).filter { invocations[context]?[$0]?.command == command }
  }

  /// The bindings that the bottom line names, the most useful first.
  func hints(in context: KeyContext) -> [KeyBinding] {
    let bindings = groups.flatMap(\.bindings).filter { binding in
      binding.hint != nil && binding.contexts.contains(context)
        && binding.keys.first.map { invocations[context]?[$0] == binding.invocation } ?? false
    }
    return Self.hintOrder.flatMap { command in bindings.filter { $0.command == command } }
  }

  /// Where the bottom line is short, the last of these are left out.
  private static let hintOrder: [Command] = [
    .help, .open, .selectActor, .addActor, .back, .search, .filter, .showActors, .showTimeline, .close, .nextReport,
    .explain, .reports, .filterBy, .commandLine, .zoom,
  ]
}

extension KeyMap {
  /// Binds a key as a line of the configuration says: `F5 reload`, `actors x zoom`, `<C-t> filter kind:talks`. The pane may
  /// be left out; the key then holds wherever the command has keys of its own, else in all panes.
  ///
  /// - Throws: what is wrong with the line.
  package mutating func bind(_ line: String) throws(CommandLineError) {
    var words = line.split(separator: " ", maxSplits: 1).map { String($0).trimmingSpaces }
    let context = words.first.flatMap { KeyContext(rawValue: $0) }
    if context != nil, words.count == 2 { words = words[1].split(separator: " ", maxSplits: 1).map { String($0) } }
    guard words.count == 2 else { throw CommandLineError("write: bind [PANE] KEY COMMAND, such as bind <F5> reload") }
    let keys: [Key]
    do {
      keys = try Key.keys(in: words[0])
    } catch {
      throw CommandLineError(error.description)
    }
    guard keys.count == 1 else { throw CommandLineError("'\(words[0])' is not one key: write j, <C-f>, <F5>, <Space>") }
    let invocation = try Invocation(line: words[1], isBound: true)
    let usual = groups.flatMap(\.bindings).first { $0.command == invocation.command }
    let contexts = context.map { [$0] } ?? usual?.contexts ?? KeyContext.lists
    let binding = KeyBinding(
      keys, invocation.command, contexts, usual?.help ?? "", argument: invocation.argument)
    bound.append(binding)
    add(binding)
  }
}

extension KeyMap {
  package static let standardGroups: [KeyGroup] = [
    KeyGroup(title: "Help and leaving", bindings: leaving), KeyGroup(title: "Moving", bindings: moving),
    KeyGroup(title: "From events to sources and back", bindings: jumping),
    KeyGroup(title: "Panes", bindings: panes), KeyGroup(title: "Actors", bindings: actors),
    KeyGroup(title: "Finding", bindings: finding), KeyGroup(title: "The timeline and what was known", bindings: time),
    KeyGroup(title: "To other programs", bindings: outside), KeyGroup(title: "Setting", bindings: setting),
    KeyGroup(title: "While typing", bindings: typing),
  ]

  private static let leaving: [KeyBinding] = [
    KeyBinding([.scalar("?"), .function(1)], .help, KeyContext.lists, "show the keys and the marks", hint: "help"),
    KeyBinding(
      [.scalar("q")], .close, KeyContext.lists, "close what lies on top, then the zoom, then leave", hint: "quit"),
    KeyBinding([.scalar("Q")], .quit, KeyContext.lists, "leave at once"),
    KeyBinding([.control("c")], .quit, KeyContext.allCases, "leave at once, as interrupted"),
    KeyBinding([.escape], .cancelPrompt, KeyContext.lists, "close what lies on top; forget the search"),
    KeyBinding([.scalar("w")], .explain, KeyContext.lists, "why is this here: articles, words, rules", hint: "why"),
    KeyBinding([.scalar(":")], .commandLine, KeyContext.lists, "a command by name; Tab completes", hint: "command"),
    KeyBinding([.scalar("!")], .messages, KeyContext.lists, "show which files could not be read"),
    KeyBinding([.control("l")], .redraw, KeyContext.allCases, "draw the screen anew"),
    KeyBinding([.control("z")], .suspend, KeyContext.allCases, "back to the shell until fg"),
  ]

  private static let moving: [KeyBinding] = [
    KeyBinding([.scalar("j"), .down, .control("n")], .lineDown, KeyContext.lists, "a line down"),
    KeyBinding([.scalar("k"), .up, .control("p")], .lineUp, KeyContext.lists, "a line up"),
    KeyBinding([.pageDown, .control("f")], .pageDown, KeyContext.lists, "a page down"),
    KeyBinding([.scalar(" ")], .pageDown, [.timeline, .source, .overlay], "a page down"),
    KeyBinding([.scalar("b"), .pageUp, .control("b")], .pageUp, KeyContext.lists, "a page up"),
    KeyBinding([.scalar("d"), .control("d")], .halfPageDown, KeyContext.lists, "half a page down"),
    KeyBinding([.scalar("u"), .control("u")], .halfPageUp, KeyContext.lists, "half a page up"),
    KeyBinding([.control("e")], .scrollDown, KeyContext.lists, "scroll a line, the cursor stays if it can"),
    KeyBinding([.control("y")], .scrollUp, KeyContext.lists, "scroll back a line"),
    KeyBinding([.scalar("g"), .home], .top, KeyContext.lists, "to the top"),
    KeyBinding([.scalar("G"), .end], .bottom, KeyContext.lists, "to the bottom; 12G or :12 to the twelfth"),
    KeyBinding([.scalar("}")], .nextDay, KeyContext.panes, "to the next day with events"),
    KeyBinding([.scalar("{")], .previousDay, KeyContext.panes, "to the day before"),
    KeyBinding([.scalar("J")], .nextEvent, KeyContext.panes, "next event, from any pane"),
    KeyBinding([.scalar("K")], .previousEvent, KeyContext.panes, "previous event, from any pane"),
  ]

  private static let jumping: [KeyBinding] = [
    KeyBinding(
      [.enter, .scalar("l"), .right], .open, [.timeline], "into the article, to the words of the event", hint: "source"),
    KeyBinding(
      [.enter, .scalar("l"), .right], .open, [.source],
      "to the event of these words in the timeline; 3 Enter to the one numbered 3"),
    KeyBinding(
      [.enter, .scalar("l"), .right], .open, [.overlay], "to what the line names; in the help, run it", hint: "go there"
    ),
    KeyBinding(
      [.scalar(")")], .nextReport, KeyContext.panes, "to the next article that reports this event", hint: "next article"
    ),
    KeyBinding([.scalar("(")], .previousReport, KeyContext.panes, "to the previous article that reports it"),
    KeyBinding([.scalar("]")], .nextEventInArticle, KeyContext.panes, "to the next event told in this article"),
    KeyBinding([.scalar("[")], .previousEventInArticle, KeyContext.panes, "to the previous event told in it"),
    KeyBinding(
      [.scalar("<"), .scalar("h"), .left, .backspace, .control("o")], .back, [.timeline, .source],
      "back to where you were, with filter and scroll", hint: "back"),
    KeyBinding([.scalar("<"), .backspace, .control("o")], .back, [.actors], "back to where you were", hint: "back"),
    KeyBinding([.scalar(">")], .forward, KeyContext.panes, "forward again"),
    KeyBinding([.scalar("m")], .mark, KeyContext.panes, "mark this event with a letter"),
    KeyBinding([.scalar("'")], .goToMark, KeyContext.panes, "to a marked event; '' to where you were"),
    KeyBinding([], .goToEvent, KeyContext.panes, "to an event by its id"),
  ]

  private static let panes: [KeyBinding] = [
    KeyBinding([.tab], .nextPane, KeyContext.panes, "next pane"),
    KeyBinding([.backTab], .previousPane, KeyContext.panes, "previous pane"),
    KeyBinding([.scalar("t")], .showTimeline, KeyContext.panes, "the timeline"),
    KeyBinding([.scalar("a")], .showActors, [.timeline, .source], "the actors", hint: "actors"),
    KeyBinding([.scalar("a")], .showTimeline, [.actors], "from the actors back to the timeline", hint: "timeline"),
    KeyBinding([.scalar("s")], .showSource, KeyContext.panes, "the source"),
    KeyBinding([.scalar("z"), .scalar("O")], .zoom, KeyContext.panes, "this pane alone, and back", hint: "zoom"),
    KeyBinding([.control("w")], .window, KeyContext.panes, "go to the pane beside, or change the size of this one"),
    KeyBinding([], .taller, KeyContext.panes, "this pane taller"),
    KeyBinding([], .shorter, KeyContext.panes, "this pane shorter"),
    KeyBinding([], .wider, KeyContext.panes, "this pane wider"),
    KeyBinding([], .narrower, KeyContext.panes, "this pane narrower"),
    KeyBinding([], .equalPanes, KeyContext.panes, "the panes as large as they were at first"),
  ]

  private static let actors: [KeyBinding] = [
    KeyBinding(
      [.enter], .selectActor, [.actors], "only events of this actor and its members; again: all",
      hint: "only these events"),
    KeyBinding(
      [.scalar(" ")], .addActor, [.actors], "add this actor to the filter, or take it away", hint: "add or take away"),
    KeyBinding(
      [.scalar("&")], .bothActors, [.actors], "events with all of the chosen actors; again: with any of them"),
    KeyBinding([.scalar("l"), .right, .scalar("+")], .expand, [.actors], "show the members"),
    KeyBinding([.scalar("h"), .left, .scalar("-")], .collapse, [.actors], "hide the members; else to whom it belongs"),
  ]

  private static let finding: [KeyBinding] = [
    KeyBinding([.scalar("/")], .search, KeyContext.lists, "search this pane as you type", hint: "search"),
    KeyBinding([.scalar("*")], .searchCurrent, KeyContext.panes, "search for who acts here, or for this actor"),
    KeyBinding([.scalar("n")], .nextMatch, KeyContext.lists, "next match"),
    KeyBinding([.scalar("N")], .previousMatch, KeyContext.lists, "previous match"),
    KeyBinding(
      [.scalar("f")], .filter, KeyContext.panes,
      "filter: words, or actor:NAME kind:K …; - before a word leaves out, + asks for it as well; empty shows all",
      hint: "filter"),
    KeyBinding(
      [.scalar(".")], .filterBy, KeyContext.panes, "filter by the actor, kind, place, day … under the cursor",
      hint: "filter by"),
    KeyBinding([], .saveFilter, KeyContext.panes, "keep the filter under a name"),
    KeyBinding([.scalar("F")], .recallFilter, KeyContext.panes, "take up a kept filter"),
    KeyBinding([.scalar("\\")], .toggleFilter, KeyContext.panes, "filter off and on again"),
    KeyBinding([.scalar("@")], .goToDate, KeyContext.panes, "to a date: 13 jan, 2022-01, +3d"),
  ]

  private static let time: [KeyBinding] = [
    KeyBinding([.scalar("i")], .sort, [.timeline, .source], "sort by time, day of report, salience in turn"),
    KeyBinding([.scalar("I")], .reverse, [.timeline, .source], "the other way round"),
    KeyBinding([.scalar("p")], .group, [.timeline, .source], "group by who acts, and back"),
    KeyBinding([.scalar("H")], .strip, KeyContext.panes, "the strip of events over time, on and off"),
    KeyBinding([.scalar("+")], .finer, [.timeline, .source], "a bar of the strip for a shorter time"),
    KeyBinding([.scalar("-")], .coarser, [.timeline, .source], "a bar of the strip for a longer time"),
    KeyBinding(
      [.scalar("r")], .reports, KeyContext.lists, "the articles that report this event: their words, where they differ"),
    KeyBinding([.scalar("c")], .figures, KeyContext.lists, "figures over time, by who gives them"),
    KeyBinding([.scalar(",")], .earlier, KeyContext.panes, "what was known a day of publication before"),
    KeyBinding([.scalar(";")], .later, KeyContext.panes, "what was known a day of publication after"),
    KeyBinding([.scalar("E")], .earlierArticle, KeyContext.panes, "what was known an article before"),
    KeyBinding([.scalar("L")], .laterArticle, KeyContext.panes, "what was known an article after"),
    KeyBinding(
      [], .doubted, KeyContext.panes, "what is only denied, or spoken of as possible: shown, and hidden again"),
    KeyBinding([], .background, KeyContext.panes, "what was over long before it was reported: hidden, and shown again"),
    KeyBinding([.scalar("A")], .asOf, KeyContext.panes, "only what was published by a day; empty for all"),
  ]

  private static let outside: [KeyBinding] = [
    KeyBinding([.scalar("y")], .copy, KeyContext.lists, "copy the words of the event"),
    KeyBinding([.scalar("Y")], .copyCitation, KeyContext.lists, "copy a citation: words, outlet, date, title, address"),
    KeyBinding([.scalar("o")], .openURL, KeyContext.panes, "open the article's address in the browser"),
    KeyBinding([.scalar("e")], .edit, KeyContext.panes, "open the article in the editor, at the line"),
    KeyBinding([.scalar("v")], .page, KeyContext.lists, "show what this pane shows in the pager"),
    KeyBinding([.scalar("|")], .pipe, KeyContext.lists, "give what this pane shows to a program"),
    KeyBinding([.scalar("W")], .write, KeyContext.panes, "write the shown events to a file, in any export format"),
    KeyBinding([.scalar("R"), .function(5)], .reload, KeyContext.panes, "read the inputs again"),
  ]

  private static let setting: [KeyBinding] = [
    KeyBinding([], .set, KeyContext.lists, "set an option"),
    KeyBinding([], .bind, KeyContext.lists, "bind a key to a command"),
    KeyBinding([.scalar("M")], .toggleMouse, KeyContext.lists, "give the mouse to the terminal, and take it back"),
    KeyBinding([], .saveSession, KeyContext.lists, "keep place, filters and marks for the next start"),
  ]

  private static let typing: [KeyBinding] = [
    KeyBinding([.enter], .acceptPrompt, [.prompt], "accept"),
    KeyBinding([.tab], .complete, [.prompt], "complete the word; again: the next that fits"),
    KeyBinding([.up, .control("p")], .earlierLine, [.prompt], "the line typed before"),
    KeyBinding([.down, .control("n")], .laterLine, [.prompt], "the line typed after"),
    KeyBinding([.escape, .control("g")], .cancelPrompt, [.prompt], "give up, as it was before"),
    KeyBinding([.backspace], .deleteBackward, [.prompt], "delete before the cursor; give up when empty"),
    KeyBinding([.delete, .control("d")], .deleteForward, [.prompt], "delete at the cursor"),
    KeyBinding([.control("w")], .deleteWord, [.prompt], "delete a word"),
    KeyBinding([.control("u")], .deleteLine, [.prompt], "delete all"),
    KeyBinding([.left, .control("b")], .cursorLeft, [.prompt], "cursor left"),
    KeyBinding([.right, .control("f")], .cursorRight, [.prompt], "cursor right"),
    KeyBinding([.home, .control("a")], .cursorStart, [.prompt], "cursor to the start"),
    KeyBinding([.end, .control("e")], .cursorEnd, [.prompt], "cursor to the end"),
  ]
}
