/// The dated articles of a folder, asked for those that tell what an undated one tells.
///
/// The nearest articles in rare words vote for a day. How far such a vote can be trusted differs from folder to folder, so it is tried first on
/// the dated articles themselves: a vote counts only when votes as clear as it are within two days of the truth in four of five of them.
struct StoryNeighbours {
  private let documents: [AnnotatedDocument]
  private let days: [Int: CalendarDate]
  /// The dated documents that have a term, for the terms that are asked for.
  private var postings: [UInt64: [Int]] = [:]
  /// Distinct terms of each document.
  private var sizes: [Int: Int] = [:]
  private var terms: [Int: [StoryTerm]] = [:]
  private var reliability: [StoryVote.Clarity: StoryReliability] = [:]
  /// A little less than how near the nearest is to nine of ten dated articles: an article from elsewhere has no neighbours here.
  private var usualNearness = 0.0

  /// - Parameters:
  ///   - documents: the undated ones read as of any day.
  ///   - undated: indexes of those.
  /// - Complexity: O(tokens of all documents).
  init(_ documents: [AnnotatedDocument], undated: [Int]) {
    self.documents = documents
    let isUndated = Set(undated)
    var days: [Int: CalendarDate] = [:]
    for index in documents.indices where !isUndated.contains(index) {
      days[index] = documents[index].article.creationTime.day
    }
    self.days = days
    let dated = days.keys.sorted()
    guard dated.count >= StoryReliability.fewest else { return }
    let samples = dated.indices.filter { $0 % (1 + dated.count / 200) == 0 }.map { dated[$0] }
    index(dated, asking: undated + samples)
    var nearness: [Double] = []
    for sample in samples {
      guard let day = days[sample], let vote = vote(on: sample) else { continue }
      reliability[vote.clarity, default: StoryReliability()].count(isRight: abs(vote.day - day) <= 2)
      nearness.append(vote.nearness)
    }
    usualNearness = 0.6 * (nearness.sorted().dropFirst(nearness.count / 10).first ?? 0)
  }

  /// Whether four of ten dated articles are of other days: where all are of one week, each vote is for that week, whatever is asked.
  private func isOneOfSeveral(_ day: CalendarDate) -> Bool {
    days.values.count { abs($0 - day) > 2 } * 10 >= days.count * 4
  }

  private mutating func index(_ dated: [Int], asking asked: [Int]) {
    var wanted: Set<UInt64> = []
    for index in asked {
      let own = storyTerms(of: documents[index].document)
      terms[index] = own
      for term in own { wanted.insert(term.hash) }
    }
    for index in dated {
      let own = terms[index] ?? storyTerms(of: documents[index].document)
      sizes[index] = own.count
      for term in own where wanted.contains(term.hash) { postings[term.hash, default: []].append(index) }
    }
  }

  /// The day that an undated document's neighbours show; nil when they show none that can be trusted.
  func creationTime(of index: Int) -> CreationTime? {
    guard let vote = vote(on: index), vote.clarity != .poor, let tried = reliability[vote.clarity], tried.isTrusted
    else { return nil }
    guard vote.nearness >= usualNearness, isOneOfSeveral(vote.day) else { return nil }
    let weekdays = namedWeekdays(in: documents[index])
    let range = answer(vote, weekdays: weekdays)
    return CreationTime(
      days: range, basis: .inferred,
      why: reason(vote, tried: tried, range: range, weekdays: weekdays, of: documents[index]),
      spans: vote.bursts.prefix(4).map(\.term.span))
  }
}

/// How often votes of one clarity were right on the dated articles of a folder.
private struct StoryReliability {
  /// Fewer dated articles tell nothing.
  static let fewest = 5
  private(set) var right = 0
  private(set) var all = 0
  var isTrusted: Bool { all >= StoryReliability.fewest && right * 5 >= all * 4 }

  mutating func count(isRight: Bool) {
    all += 1
    if isRight { right += 1 }
  }
}

/// What the nearest articles say of a document's day.
private struct StoryVote {
  enum Clarity: Int, Hashable, Sendable {
    /// The three nearest are of these days, and it shares words with two or more articles of them that no others have.
    case clear
    /// The two nearest, and most of the weight.
    case fair
    /// Less than that: one article is no proof.
    case poor
  }

  let day: CalendarDate
  let clarity: Clarity
  /// The nearest documents as far as they are of these days.
  let lead: [StoryNeighbour]
  /// The terms of these days.
  let bursts: [StoryBurst]
  /// What it shares with the nearest of all, whatever its day.
  let nearness: Double
}

/// A dated document and how much it shares.
private struct StoryNeighbour {
  let document: Int
  let day: CalendarDate
  let score: Double
}

/// A term that two or more dated documents have, all of them within four days.
private struct StoryBurst {
  let term: StoryTerm
  let first: CalendarDate
  let last: CalendarDate
}

extension StoryNeighbours {
  /// A term that more than a seventh of the folder has tells no story.
  private var commonest: Int { min(200, max(3, days.count * 15 / 100)) }

  private func vote(on index: Int) -> StoryVote? {
    let (neighbours, bursts) = neighbours(of: index)
    guard let day = bestDay(of: neighbours, weekdays: namedWeekdays(in: documents[index])) else { return nil }
    let lead = Array(neighbours.prefix { abs($0.day - day) <= 2 })
    let near = bursts.filter { day - 3 <= $0.first && $0.last <= day + 3 }
    let all = neighbours.reduce(0) { $0 + $1.score * $1.score }
    let about = neighbours.reduce(0) { abs($1.day - day) <= 2 ? $0 + $1.score * $1.score : $0 }
    let isClear = lead.count >= 3 && near.count >= 3 && near.count > 2 * mostElsewhere(bursts, than: day)
    let isMost = about > 0.6 * all
    let clarity: StoryVote.Clarity =
      isClear ? .clear : lead.count >= 2 && isMost ? .fair : .poor
    return StoryVote(day: day, clarity: clarity, lead: lead, bursts: near, nearness: neighbours.first?.score ?? 0)
  }

  private func neighbours(of index: Int) -> (nearest: [StoryNeighbour], bursts: [StoryBurst]) {
    var scores: [Int: Double] = [:]
    var bursts: [StoryBurst] = []
    for term in terms[index] ?? [] {
      guard let posted = postings[term.hash], posted.count <= commonest + 1 else { continue }
      let found = posted.filter { $0 != index }
      guard !found.isEmpty else { continue }
      let told = found.compactMap { days[$0] }.sorted()
      let rarity = binaryLogarithm(Double(days.count + 1) / Double(found.count))
      // A word of one article may be its own; a word whose articles are of one week belongs to that week.
      let share = found.count == 1 ? 0.6 : Double(mostWithinFourDays(told)) / Double(found.count)
      for document in found { scores[document, default: 0] += rarity * rarity * share }
      if let first = told.first, let last = told.last, told.count > 1, last - first <= 3 {
        bursts.append(StoryBurst(term: term, first: first, last: last))
      }
    }
    let own = max(1, terms[index]?.count ?? 1)
    let all = scores.compactMap { document, score -> StoryNeighbour? in
      guard let day = days[document], let size = sizes[document] else { return nil }
      return StoryNeighbour(document: document, day: day, score: score / Double(own * max(1, size)).squareRoot())
    }
    return (Array(all.sorted { ($1.score, $0.document) < ($0.score, $1.document) }.prefix(8)), bursts)
  }

  private func mostWithinFourDays(_ sorted: [CalendarDate]) -> Int {
    var most = 1
    var start = 0
    for end in sorted.indices {
      while sorted[end] - sorted[start] > 3 { start += 1 }
      most = max(most, end - start + 1)
    }
    return most
  }

  /// The day with most of the nearest about it, weekdays that it would look back on taken into account.
  private func bestDay(of neighbours: [StoryNeighbour], weekdays: [Int]) -> CalendarDate? {
    var best: (weight: Double, day: CalendarDate)?
    for day in Set(neighbours.flatMap { neighbour in (-1...2).map { neighbour.day + $0 } }).sorted() {
      let weight = neighbours.reduce(0.0) { sum, neighbour in
        let distance = abs(neighbour.day - day)
        return distance < 3 ? sum + neighbour.score * neighbour.score * [1, 0.8, 0.3][distance] : sum
      }
      let fitting = weight * weekdayFit(day, weekdays)
      if fitting > best?.weight ?? 0 { best = (fitting, day) }
    }
    return best?.day
  }

  /// How usual it is that an article of a day names these weekdays: mostly its own and the one before.
  private func weekdayFit(_ day: CalendarDate, _ weekdays: [Int]) -> Double {
    guard !weekdays.isEmpty else { return 1 }
    let usual: [Double] = [0.53, 0.43, 0.19, 0.14, 0.12, 0.12, 0.12]
    return weekdays.reduce(0) { $0 + usual[(day.weekday - $1 + 7) % 7] } / Double(weekdays.count)
  }

  /// The most terms of four days that lie a week off.
  private func mostElsewhere(_ bursts: [StoryBurst], than day: CalendarDate) -> Int {
    let away = bursts.map(\.first).filter { abs($0 - day) > 6 }.sorted()
    var most = 0
    var start = 0
    for end in away.indices {
      while away[end] - away[start] > 3 { start += 1 }
      most = max(most, end - start + 1)
    }
    return most
  }
}

// MARK: The answer

extension StoryNeighbours {
  /// The last weekday it names among the days about the best one, and the day after; else the days of the neighbours about it.
  private func answer(_ vote: StoryVote, weekdays: [Int]) -> DayInterval {
    let day = vote.day
    if let named = [day + 1, day, day - 1].first(where: { weekdays.contains($0.weekday) }) {
      return DayInterval(earliest: named, latest: named + 1)
    }
    let told = vote.lead.map(\.day).filter { abs($0 - day) <= 1 }
    return DayInterval(earliest: min(day, told.min() ?? day), latest: max(day, told.max() ?? day))
  }

  private func reason(
    _ vote: StoryVote, tried: StoryReliability, range: DayInterval, weekdays: [Int], of document: AnnotatedDocument
  ) -> String {
    let told = vote.lead.prefix(3).map { "\(documents[$0.document].article.path) (\($0.day))" }
    var why = "nearest in what it tells: " + told.joined(separator: ", ")
    let words = longest(vote.bursts, of: document)
    if !words.isEmpty { why += "; only articles of these days have " + words.joined(separator: ", ") }
    if let first = range.earliest, weekdays.contains(first.weekday) { why += "; the last weekday it names is \(first)" }
    return why + "; of \(tried.all) dated articles tried in this way, \(tried.right) come out within two days"
  }

  /// The four longest terms, none part of another.
  private func longest(_ bursts: [StoryBurst], of document: AnnotatedDocument) -> [String] {
    var words: [String] = []
    for burst in bursts.sorted(by: {
      ($1.term.span.count, $0.term.span.start) < ($0.term.span.count, $1.term.span.start)
    }) {
      let text = oneLine(document.document.text(burst.term.span))
      if !words.contains(where: { $0.contains(text) }) { words.append("“\(text)”") }
      if words.count == 4 { break }
    }
    return words
  }
}

/// The logarithm to base 2, in straight lines between its whole values: near enough to weigh words by.
private func binaryLogarithm(_ value: Double) -> Double { Double(value.exponent) + value.significand - 1 }
