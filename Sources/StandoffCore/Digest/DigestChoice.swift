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
    for vector in poolVectors { centroid.add(vector) }
    let eligible = pool.indices.filter { told.counts(pool[$0]) && !used.contains(pool[$0]) }
    return greedy(count, of: eligible, poolVectors, around: centroid).map { pool[$0] }
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

  mutating func add(_ vector: StemVector) {
    for (term, weight) in zip(vector.terms, vector.weights) {
      let old = weights[Int(term)]
      weights[Int(term)] = old + weight
      squaredLength += weight * (2 * old + weight)
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
