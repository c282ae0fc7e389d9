import StandoffCore

// What is handed to other programs. All text that leaves is made safe to print first, but for addresses and paths,
// which the program around the screen checks.

extension State {
  /// The effects of a command that reaches beyond the screen; nil when it does not.
  mutating func performOutside(_ invocation: Invocation) -> [Effect]? {
    switch invocation.command {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .reload: return [.reload]
    case .saveSession: return [.saveSession]
    case .copy: return copy(shownWords, "the words")
    case .copyCitation: return copy(citation, "the citation")
    case .openURL: return openURL()
    case .edit: return edit()
    case .page: return [.page(shownText)]
    case .pipe: return pipe(invocation.argument)
    case .write: return write(invocation.argument)
    case .asOf: return askAsOf(invocation.argument)
    case .doubted: return [.showDoubted(!graph.includesDoubted)]
    default: return nil
    }
  }

  private mutating func copy(_ text: String?, _ what: String) -> [Effect] {
    guard let text else {
      notice = Notice("there is nothing to copy here")
      return []
    }
    notice = Notice("copied \(what)")
    return [.copy(text)]
  }

  private mutating func openURL() -> [Effect] {
    guard let url = shownArticle?.url?.value else {
      notice = Notice("this article names no address")
      return []
    }
    guard url.hasPrefix("http://") || url.hasPrefix("https://") else {
      notice = Notice("only http and https addresses are opened", isError: true)
      return []
    }
    return [.openURL(url)]
  }

  private mutating func edit() -> [Effect] {
    guard let article = shownArticle else {
      notice = Notice("no article is shown")
      return []
    }
    let start = selectedExtents.first { $0.report == source.report }?.span.start ?? 0
    return [.editFile(path: article.path, line: article.fileLine(ofByte: start))]
  }

  private mutating func pipe(_ argument: String?) -> [Effect] {
    guard let words = argument.map({ quotedTerms(in: $0) }), !words.isEmpty else {
      askForArgument(of: .pipe)
      return []
    }
    return [.pipe(arguments: words, text: shownText)]
  }

  private mutating func write(_ argument: String?) -> [Effect] {
    let words = argument.map { quotedTerms(in: $0) } ?? []
    guard words.count == 2 else {
      if words.isEmpty {
        askForArgument(of: .write)
      } else {
        notice = Notice("write: write FORMAT FILE", isError: true)
      }
      return []
    }
    return [.writeView(format: words[0], path: words[1], events: shownEvents)]
  }

  private mutating func askAsOf(_ argument: String?) -> [Effect] {
    guard let argument else {
      askForArgument(of: .asOf)
      return []
    }
    if argument == "all" { return [.rebuild(asOf: nil)] }
    let reference = asOf?.day ?? selectedEvent.flatMap { graph.events[$0].timelineDay }
    guard let day = days(in: argument, near: reference)?.latest else {
      notice = Notice("'\(argument)' is not a date: write 13 jan, 2022-01, +3d or all", isError: true)
      return []
    }
    return [.rebuild(asOf: ReportTime(day))]
  }

  // MARK: What is shown

  private var shownArticle: Article? { source.document.map { graph.documents[$0].article } }

  /// The words of the report in view; of an actor its name; of an overlay its text.
  private var shownWords: String? {
    if overlay != nil { return shownText }
    if focus == .actors { return actors.current.map { displayString(graph.actors.actors[$0].name) } }
    guard let document = source.document else { return nil }
    let extents = selectedExtents.filter { $0.report == source.report }
    guard let span = (extents.isEmpty ? selectedExtents : extents).first?.span else { return nil }
    return displayString(graph.documents[document].article.text, in: span)
  }

  /// Words, outlet, day, title, address.
  private var citation: String? {
    guard let article = shownArticle else { return nil }
    var parts: [String] = []
    if let words = shownWords, focus != .actors { parts.append("“\(words)”") }
    parts.append(article.outlet?.value ?? article.path)
    parts.append(article.creationTime.days?.text ?? "undated")
    if let title = article.title?.value { parts.append("“\(title)”") }
    if let url = article.url?.value { parts.append(url) }
    return parts.map { displayString($0) }.joined(separator: ", ")
  }

  /// The whole of what the keys go to, as plain lines.
  /// - Complexity: linear in what is shown.
  private var shownText: String {
    let columns = max(40, size.columns)
    var lines: [String] = []
    if let overlay {
      lines = overlay.lines.map(\.text.plain)
    } else if focus == .timeline {
      lines = timelineText(
        timeline.rows,
        EventRowFormat(graph: graph, index: index, glyphs: glyphs, columns: columns, order: order, new: newEvents))
    } else if focus == .actors {
      lines = actors.rows.map { row in
        let name = displayString(graph.actors.actors[row.actor].name)
        return String(repeating: "  ", count: row.depth) + "\(name)  \(actors.counts[row.actor])"
      }
    } else if let page = source.page {
      lines = page.lines.indices.map { line in page.clusters(ofLine: line).map(\.cluster.text).joined() }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
