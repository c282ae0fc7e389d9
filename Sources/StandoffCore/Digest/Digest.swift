/// What a reader asks of a digest.
package struct DigestRequest: Hashable, Sendable {
  /// At most so many days.
  package var days: Int
  /// At most so many sentences for each day.
  package var sentences: Int
  /// Only sentences that tell of this count, and only days from `since` to `until`.
  package var query: Query

  package init(days: Int, sentences: Int = 1, query: Query = Query()) {
    self.days = days
    self.sentences = sentences
    self.query = query
  }
}

/// A day that matters, and the sentences that tell it best.
package struct DigestDay: Hashable, Sendable {
  package let day: CalendarDate
  /// The articles that name the day in a sentence that counts; copies of one article count once.
  package let articles: Int
  /// The best first.
  package let sentences: [Evidence]

  package init(day: CalendarDate, articles: Int, sentences: [Evidence]) {
    self.day = day
    self.articles = articles
    self.sentences = sentences
  }
}

/// The days that matter most, in order of time, each with the sentences that tell it best.
///
/// A day matters as much as there are later articles that come back to it, those of the day itself count a quarter, and as there are articles that
/// report an event of it. Its sentences are chosen around the centroid of what is said on the day and what is told of it, after
/// D. Gholipour Ghalandari and G. Ifrim, "Examining the state-of-the-art in news timeline summarization" (ACL 2020).
///
/// - Complexity: O(text + days · log days), and for the chosen days O(their sentences · sentences asked for).
package func chosenDays(of graph: EventGraph, _ request: DigestRequest) -> [DigestDay] {
  let told = DigestSentences(graph: graph, query: request.query)
  var chosen: [DigestDay] = []
  let choice = DigestChoice(told: told, vectors: SentenceVectors(graph: graph))
  var used: Set<SentencePlace> = []
  for candidate in told.daysByWeight() where chosen.count < request.days {
    let sentences = choice.best(request.sentences, of: candidate, without: used)
    guard !sentences.isEmpty else { continue }
    used.formUnion(sentences)
    chosen.append(
      DigestDay(
        day: candidate.day, articles: candidate.articles, sentences: sentences.map { told.evidence(of: $0, in: graph) })
    )
  }
  return chosen.sorted { $0.day < $1.day }
}
