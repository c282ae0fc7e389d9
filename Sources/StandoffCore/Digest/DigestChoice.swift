/// Chooses the sentences that tell a day best.
struct DigestChoice {
  let told: DigestSentences
  let vectors: SentenceVectors

  /// The best sentences, in the order in which they were chosen; none when no sentence counts.
  ///
  /// - Parameter used: sentences that tell another day already.
  func best(_ count: Int, of candidate: DigestCandidate, without used: Set<SentencePlace>) -> [SentencePlace] {
    let pool = distinct(told.telling(candidate.day) + told.leads(of: candidate.day))
    let poolVectors = pool.map(vectors.vector(of:))
    var centroid = TermSum(count: vectors.termCount)
    for (vector, weight) in zip(poolVectors, weights(of: pool)) { centroid.add(vector, times: weight) }
    let free = pool.indices.filter { told.counts(pool[$0]) && !used.contains(pool[$0]) }
    let eligible = tellingMost(of: candidate.day, among: free, in: pool, atLeast: count)
    return greedy(count, of: eligible, poolVectors, around: centroid).map { pool[$0] }
  }

  /// Of the sentences that may be chosen those that report a deed of the day, else any event of it, first such as can be understood without the one
  /// before; else all.
  private func tellingMost(of day: CalendarDate, among free: [Int], in pool: [SentencePlace], atLeast count: Int)
    -> [Int]
  {
    let telling = [told.deeds(of: day), told.events(of: day)].map { places in
      let places = Set(places)
      return free.filter { places.contains(pool[$0]) }
    }
    let alone = telling.map { $0.filter { told.standsAlone(pool[$0]) } }
    return (alone + telling).first { $0.count >= count } ?? free
  }

  /// An article with many sentences on a day weighs as much as their square root: a page on other matters that names the day in each line is not
  /// what the day is about.
  private func weights(of pool: [SentencePlace]) -> [Float] {
    var counts: [Int: Float] = [:]
    for place in pool { counts[place.document, default: 0] += 1 }
    return pool.map { 1 / counts[$0.document, default: 1].squareRoot() }
  }

  private func distinct(_ places: [SentencePlace]) -> [SentencePlace] {
    var seen: Set<SentencePlace> = []
    return places.filter { seen.insert($0).inserted }
  }

  /// Adds one sentence after another, each the one that brings the sum nearest to the centroid; what is told in nearly the same words comes once.
  private func greedy(_ count: Int, of eligible: [Int], _ poolVectors: [StemVector], around centroid: TermSum) -> [Int]
  {
    var chosen: [Int] = []
    var rest = eligible
    var sum = TermSum(count: vectors.termCount)
    while chosen.count < count, !rest.isEmpty {
      let agreement = sum.product(centroid)
      let scores = rest.map { index in
        (agreement + centroid.product(poolVectors[index])) / sum.length(adding: poolVectors[index])
      }
      guard let best = scores.indices.max(by: { (scores[$0], rest[$1]) < (scores[$1], rest[$0]) }) else { break }
      let vector = poolVectors[rest[best]]
      chosen.append(rest[best])
      sum.add(vector)
      rest = rest.filter { poolVectors[$0].product(vector) < 0.6 }
    }
    return chosen
  }
}

extension StemVector {
  fileprivate func product(_ other: StemVector) -> Float {
    var (a, b) = (0, 0)
    var result: Float = 0
    while a < terms.count, b < other.terms.count {
      if terms[a] == other.terms[b] { result += weights[a] * other.weights[b] }
      let step = terms[a]
      if step <= other.terms[b] { a += 1 }
      if other.terms[b] <= step { b += 1 }
    }
    return result
  }
}

/// A sum of vectors, by term.
private struct TermSum {
  private var weights: [Float]
  private var squaredLength: Float = 0

  init(count: Int) { weights = Array(repeating: 0, count: count) }

  mutating func add(_ vector: StemVector, times factor: Float = 1) {
    for (term, weight) in zip(vector.terms, vector.weights) {
      let old = weights[Int(term)]
      weights[Int(term)] = old + factor * weight
      squaredLength += factor * weight * (2 * old + factor * weight)
    }
  }

  func product(_ vector: StemVector) -> Float {
    zip(vector.terms, vector.weights).reduce(0) { $0 + weights[Int($1.0)] * $1.1 }
  }

  /// The length of this sum with one more vector.
  func length(adding vector: StemVector) -> Float {
    let own = vector.weights.reduce(0) { $0 + $1 * $1 }
    return max(squaredLength + 2 * product(vector) + own, .leastNormalMagnitude).squareRoot()
  }

  func product(_ other: TermSum) -> Float { zip(weights, other.weights).reduce(0) { $0 + $1.0 * $1.1 } }
}
