/// Chooses the sentences that tell a day best.
struct DigestChoice {
  let told: DigestSentences
  let vectors: SentenceVectors

  /// The best sentences, in the order in which they were chosen; none when no sentence counts.
  ///
  /// - Parameter used: sentences that tell another day already.
  func best(_ count: Int, of candidate: DigestCandidate, without used: Set<SentencePlace>) -> [SentencePlace] {
    let naming = told.naming(candidate.day)
    let leads = told.leads(of: candidate.day)
    let pool = distinct(naming + leads)
    let poolVectors = pool.map(vectors.vector(of:))
    let kept = central(pool, poolVectors, naming: naming, leads: leads)
    let free = pool.indices.filter { told.counts(pool[$0]) && !used.contains(pool[$0]) }
    let admitted = Set(kept).intersection(free).sorted()
    let eligible = admitted.isEmpty ? free : admitted
    var centroid = TermSum(count: vectors.termCount)
    for index in kept { centroid.add(poolVectors[index]) }
    return greedy(count, of: eligible, poolVectors, around: centroid).map { pool[$0] }
  }

  private func distinct(_ places: [SentencePlace]) -> [SentencePlace] {
    var seen: Set<SentencePlace> = []
    return places.filter { seen.insert($0).inserted }
  }

  /// The sentences near to what is said on the day and also of it: all those before the knee of the falling similarities.
  ///
  /// With only one of the two there is nothing to agree with, and all are kept.
  private func central(
    _ pool: [SentencePlace], _ poolVectors: [StemVector], naming: [SentencePlace], leads: [SentencePlace]
  ) -> [Int] {
    guard !naming.isEmpty, !leads.isEmpty else { return Array(pool.indices) }
    var said = TermSum(count: vectors.termCount)
    for place in naming { said.add(vectors.vector(of: place), times: 1 / Float(naming.count)) }
    var reported = TermSum(count: vectors.termCount)
    for place in leads { reported.add(vectors.vector(of: place), times: 1 / Float(leads.count)) }
    let shared = said.restricted(to: reported)
    let ranked = pool.indices.map { ($0, shared.product(poolVectors[$0])) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    return ranked.prefix(knee(of: ranked.map(\.1)) + 1).map(\.0).sorted()
  }

  /// The index of the value furthest below the line from the first to the last of a falling row.
  private func knee(of values: [Float]) -> Int {
    guard let first = values.first, let last = values.last, values.count > 2, first > last else { return values.count }
    let slope = (last - first) / Float(values.count - 1)
    return values.indices.max { a, b in
      (first + slope * Float(a) - values[a], b) < (first + slope * Float(b) - values[b], a)
    } ?? values.count
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

  /// This sum without the terms that another lacks.
  func restricted(to other: TermSum) -> TermSum {
    var result = self
    for term in weights.indices where other.weights[term] == 0 { result.weights[term] = 0 }
    result.squaredLength = result.weights.reduce(0) { $0 + $1 * $1 }
    return result
  }

  /// The length of this sum with one more vector.
  func length(adding vector: StemVector) -> Float {
    let own = vector.weights.reduce(0) { $0 + $1 * $1 }
    return max(squaredLength + 2 * product(vector) + own, .leastNormalMagnitude).squareRoot()
  }

  func product(_ other: TermSum) -> Float { zip(weights, other.weights).reduce(0) { $0 + $1.0 * $1.1 } }
}
