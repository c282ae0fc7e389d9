/// How likely each day is as the publication day of an undated article, by the dated articles of its folder.
///
/// One sum of logarithms joins all evidence: how the words and pairs of words of the article are spread over the days (the temporal language
/// model of de Jong, Rode and Hiemstra 2005), the days of the nearest articles, the weekdays and dates that it names, and how many articles
/// a day has. The weights of the terms were fitted once, by conditional logistic regression, on seven sets of dated news and readouts.
///
/// How far it can be trusted differs from folder to folder, so it is tried first on dated articles as if they had no date.
struct DayLikelihood {
  let documents: [AnnotatedDocument]
  let dated: [DatedArticle]
  /// The days within two of a dated article, sorted.
  let candidates: [CalendarDate]
  /// What the articles of these days weigh, by candidate.
  private let density: [Double]
  let terms: TermDays
  private var trials: [DayTrial] = []
  /// A little less than how near the nearest is to nine of ten dated articles: an article from elsewhere has no neighbours here.
  private var usualNearness = 0.0

  /// How an article of a day counts for the days about it, from two before to two after.
  static let kernel: [Double] = [0.25, 0.6, 1, 0.6, 0.25]
  /// As many dated articles are tried, at most.
  private static let trialLimit = 48

  /// - Parameters:
  ///   - documents: the undated ones read as of any day.
  ///   - undated: indexes of those.
  /// - Complexity: O(tokens of all documents); of each term asked for at most 100 articles count.
  init(_ documents: [AnnotatedDocument], undated: [Int]) {
    let isUndated = Set(undated)
    let days = documents.indices.compactMap { index in
      isUndated.contains(index) ? nil : documents[index].article.creationTime.day.map { (index: index, day: $0) }
    }
    let near = Set(days.flatMap { dated in (-2...2).map { dated.day + $0 } }).sorted()
    let dated = days.map { article in
      DatedArticle(
        document: article.index, day: article.day, start: near.partitioningIndex { $0 >= article.day - 2 })
    }
    self.documents = documents
    self.dated = dated
    candidates = near
    density = DayLikelihood.weights(of: dated, over: near.count)
    guard dated.count >= DayTrial.fewest else {
      terms = TermDays(documents, dated: [], asked: [], candidateCount: 0)
      return
    }
    let step = 1 + (dated.count - 1) / DayLikelihood.trialLimit
    let samples = stride(from: 0, to: dated.count, by: step).map { $0 }
    terms = TermDays(
      documents, dated: dated, asked: undated + samples.map { dated[$0].document }, candidateCount: near.count)
    tryOut(samples)
  }

  private static func weights(of articles: [DatedArticle], over count: Int) -> [Double] {
    var weights = [Double](repeating: 0, count: count)
    for article in articles {
      for (offset, weight) in kernel.enumerated() { weights[article.start + offset] += weight }
    }
    return weights
  }

  private mutating func tryOut(_ samples: [Int]) {
    var nearness: [Double] = []
    for sample in samples {
      let finding = finding(for: dated[sample].document, leavingOut: sample, within: nil)
      guard let finding else { continue }
      trials.append(DayTrial(mass: finding.mass, isRight: abs(finding.day - dated[sample].day) <= 2))
      nearness.append(finding.nearest.first?.similarity ?? 0)
    }
    usualNearness = 0.6 * (nearness.sorted().dropFirst(nearness.count / 10).first ?? 0)
  }
}

/// A dated document of the folder.
struct DatedArticle {
  /// Index among the documents.
  let document: Int
  let day: CalendarDate
  /// Index among the candidates of the day two before.
  let start: Int
}

/// A dated article dated again without its date.
struct DayTrial {
  /// Fewer tell nothing.
  static let fewest = 5
  /// How much of the likelihood lay within two days of what came out.
  let mass: Double
  let isRight: Bool
}

/// What the likelihood comes to for one article.
struct DayFinding {
  let day: CalendarDate
  /// One day, or two when the next is nearly as likely.
  let range: DayInterval
  /// The share of the likelihood within two days of the day.
  let mass: Double
  let nearest: [NearArticle]
}

extension DayLikelihood {
  /// - Parameters:
  ///   - own: index among the dated articles, when it is one of them.
  ///   - bounds: the days it can be of, when something else tells.
  func finding(for document: Int, leavingOut own: Int?, within bounds: DayInterval?) -> DayFinding? {
    guard dated.count >= DayTrial.fewest else { return nil }
    var density = density
    if let own {
      for (offset, weight) in DayLikelihood.kernel.enumerated() { density[dated[own].start + offset] -= weight }
    }
    let possible = candidates.indices.filter { density[$0] > 0.2 && bounds?.contains(candidates[$0]) ?? true }
    guard !possible.isEmpty else { return nil }
    let told = terms.evidence(of: document, dated: dated, leavingOut: own)
    let times = NamedTimes(in: documents[document])
    let scores = possible.map { place in
      told.scores[place] + times.fit(candidates[place]) + 1.3 * naturalLogarithm(density[place] + 0.3)
        + (bounds.map { fit(candidates[place], inside: $0) } ?? 0)
    }
    return best(of: possible.map { candidates[$0] }, shares: shares(of: scores), nearest: told.nearest)
  }

  /// Between two days that bound it, the middle is likelier than the ends.
  private func fit(_ day: CalendarDate, inside bounds: DayInterval) -> Double {
    guard let first = bounds.earliest, let last = bounds.latest else { return 0 }
    return -Double(abs((day - first) - (last - day))) / Double(max(1, last - first))
  }

  private func shares(of scores: [Double]) -> [Double] {
    let most = scores.max() ?? 0
    let weights = scores.map { exponential($0 - most) }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  /// The day that has most of the likelihood within two days.
  private func best(of days: [CalendarDate], shares: [Double], nearest: [NearArticle]) -> DayFinding? {
    var best: (place: Int, mass: Double)?
    var start = 0
    for place in days.indices {
      while days[place] - days[start] > 2 { start += 1 }
      var end = place
      while end + 1 < days.count, days[end + 1] - days[place] <= 2 { end += 1 }
      let mass = shares[start...end].reduce(0, +)
      // Of days that have about as much within two days, the likeliest.
      if mass + shares[place] / 10 > best.map({ $0.mass + shares[$0.place] / 10 }) ?? 0 { best = (place, mass) }
    }
    guard let best else { return nil }
    let day = days[best.place]
    let beside = days.indices.filter { abs(days[$0] - day) == 1 && shares[$0] * 2 >= shares[best.place] }
    let second = beside.max { shares[$0] < shares[$1] }.map { days[$0] } ?? day
    return DayFinding(
      day: day, range: DayInterval(earliest: min(day, second), latest: max(day, second)), mass: best.mass,
      nearest: nearest)
  }
}

// MARK: The answer

extension DayLikelihood {
  /// The day of an undated document; nil where the likelihood is flat, or answers as sure as it prove wrong on the dated articles.
  func creationTime(of index: Int, within bounds: AddressBounds?) -> CreationTime? {
    guard let finding = finding(for: index, leavingOut: nil, within: bounds?.days), finding.mass >= 0.4 else {
      return nil
    }
    let isBounded = (bounds?.days.dayCount).map { $0 <= 5 } ?? false
    let tried = trialsAsSure(as: finding.mass)
    if !isBounded {
      guard tried.all >= DayTrial.fewest, tried.right * 5 >= tried.all * 3, isOneOfSeveral(finding.day),
        let nearest = finding.nearest.first, nearest.similarity >= usualNearness
      else { return nil }
    }
    let words = DayWords(finding, of: index, in: self)
    // Without words that only these days have, an article may be of another story, whose weekdays and common words fall somewhere.
    guard isBounded || words.shared != nil else { return nil }
    let reasons = [bounds?.why, words.nearest, words.shared, words.times, words.share(isBounded ? nil : tried)]
    return CreationTime(
      days: finding.range, basis: .inferred, why: reasons.compactMap { $0 }.joined(separator: "; "),
      spans: words.spans + (bounds.map { [$0.span] } ?? []))
  }

  /// The dated articles that came out about as surely when they were tried, and how many of them rightly.
  private func trialsAsSure(as mass: Double) -> (right: Int, all: Int) {
    var similar = trials.filter { abs($0.mass - mass) <= 0.15 }
    if similar.count < DayTrial.fewest { similar = trials.filter { $0.mass >= mass - 0.15 } }
    return (similar.count { $0.isRight }, similar.count)
  }

  /// Whether four of ten dated articles are of other days: where all are of one week, each answer is of that week, whatever is asked.
  private func isOneOfSeveral(_ day: CalendarDate) -> Bool {
    dated.count { abs($0.day - day) > 2 } * 10 >= dated.count * 4
  }
}

/// e to the power of x, for x ≤ 0: the core has no mathematics library.
private func exponential(_ x: Double) -> Double {
  guard x > -700 else { return 0 }
  let log2 = 0.693_147_180_559_945_3
  let exponent = (x / log2).rounded()
  let rest = x - exponent * log2
  var term = 1.0
  var sum = 1.0
  for divisor in 1...14 {
    term *= rest / Double(divisor)
    sum += term
  }
  return Double(sign: .plus, exponent: Int(exponent), significand: sum)
}
