/// What a folder counts its days from: "day 161 of the invasion" in an article of 3 August makes 24 February day one.
struct DayCounters {
  /// Day zero, and the article it is known from, of each thing counted; a thing whose articles disagree is left out.
  private var origins: [WordKey: (zero: CalendarDate, path: String)] = [:]

  /// - Complexity: O(articles): only the beginning of each is read.
  init(_ documents: [AnnotatedDocument]) {
    var disputed: Set<WordKey> = []
    for document in documents {
      guard let day = document.article.creationTime.day, let counter = dayCounter(in: document.document) else {
        continue
      }
      let zero = day - counter.number
      if let known = origins[counter.thing], known.zero != zero { disputed.insert(counter.thing) }
      if origins[counter.thing] == nil { origins[counter.thing] = (zero, document.article.path) }
    }
    for thing in disputed { origins[thing] = nil }
  }

  func creationTime(of document: AnnotatedDocument) -> CreationTime? {
    guard let counter = dayCounter(in: document.document), let origin = origins[counter.thing] else { return nil }
    let day = origin.zero + counter.number
    return CreationTime(
      days: DayInterval(day), basis: .inferred,
      why: "“\(oneLine(document.document.text(counter.span)))”, by the count of \(origin.path), is \(day)",
      spans: [counter.span])
  }
}

private struct DayCounter {
  let number: Int
  /// The stem of what is counted.
  let thing: WordKey
  let span: Span
}

/// "Day 161 of the invasion" in the title or the first sentences.
private func dayCounter(in document: Document) -> DayCounter? {
  let end = document.sentences.prefix(4).last?.tokens.upperBound ?? 0
  let tokens = document.tokens[..<end]
  for index in tokens.indices.dropLast(3) where tokens[index].lower == "day" && tokens[index + 2].lower == "of" {
    guard tokens[index + 1].kind == .number, let number = Int(document.text(tokens[index + 1])),
      (2...5_000).contains(number)
    else { continue }
    guard
      let thing = tokens[(index + 3)...].prefix(4).first(where: {
        $0.kind == .word && !functionWords.contains($0.lower)
      })
    else { continue }
    return DayCounter(number: number, thing: thing.lower, span: Span(tokens[index].span.start, thing.span.end))
  }
  return nil
}
