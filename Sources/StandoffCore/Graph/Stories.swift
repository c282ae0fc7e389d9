/// Which story each document tells: documents whose words are alike share a number.
///
/// Terms are the stems of content words weighted by TF-IDF (`1 + ln tf`, names and numbers counted twice, because who and how many tell
/// stories of one kind apart), the `termLimit` heaviest of each document, as unit vectors. Each document joins the story whose
/// centroid is nearest, if near enough; then stories are joined among each other in the same way, largest first. Candidates
/// are found by shared heavy terms only, a bounded number for each.
///
/// - Complexity: O(tokens + documents × keys × bucket × terms): linear in the text.
func stories(of documents: [AnnotatedDocument], scale: StoryScale) -> [Int] {
  let vectors = termVectors(of: documents)
  var grouping = StoryGrouping(scale: scale)
  let first = vectors.map { grouping.place($0, weight: 1) }
  var sizes = [Int](repeating: 0, count: grouping.sums.count)
  for story in first { sizes[story] += 1 }
  let order = sizes.indices.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
  var joined = StoryGrouping(scale: scale)
  var number = [Int](repeating: 0, count: sizes.count)
  for story in order { number[story] = joined.place(grouping.centroid(story), weight: Double(sizes[story])) }
  return first.map { number[$0] }
}

/// How alike the documents of one story have to be, as the cosine of a document and the centroid.
enum StoryScale: Sendable {
  /// One crisis, over weeks: articles of two crises share next to nothing (a tenth of their pairs reach 0.1).
  case crisis
  /// One event of which several papers tell. Chosen on the development part of ECB+.
  case event

  fileprivate var threshold: Double {
    switch self {
    case .crisis: 0.1
    case .event: 0.35
    }
  }
}

/// A unit vector of term weights: terms sorted by weight, heaviest first.
struct TermVector: Sendable {
  let terms: [WordKey]
  let weights: [WordKey: Double]

  init(_ weights: [WordKey: Double], limit: Int) {
    let heaviest = weights.sorted { (-$0.value, $0.key.hash) < (-$1.value, $1.key.hash) }.prefix(limit)
    let norm = heaviest.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    terms = heaviest.map(\.key)
    self.weights = Dictionary(
      heaviest.map { ($0.key, norm > 0 ? $0.value / norm : 0) }, uniquingKeysWith: { a, _ in a })
  }
}

/// Each document's terms by TF-IDF.
///
/// The inverse frequency is smoothed as if `prior` further documents without these terms had been read, so that five articles on
/// one crisis are alike in what they share.
func termVectors(of documents: [AnnotatedDocument]) -> [TermVector] {
  let prior = 50.0
  let termLimit = 60
  let counts = documents.map(termCounts)
  var documentCount: [WordKey: Int] = [:]
  for terms in counts { for term in terms.keys { documentCount[term, default: 0] += 1 } }
  let total = Double(documents.count) + prior + 1
  return counts.map { terms in
    var weights: [WordKey: Double] = [:]
    for (term, count) in terms {
      weights[term] = (1 + naturalLogarithm(count)) * naturalLogarithm(total / Double(documentCount[term] ?? 1))
    }
    return TermVector(weights, limit: termLimit)
  }
}

private func termCounts(of annotated: AnnotatedDocument) -> [WordKey: Double] {
  let document = annotated.document
  var counts: [WordKey: Double] = [:]
  for token in document.tokens where token.kind == .word || token.kind == .number {
    guard !functionWords.contains(token.lower), let stem = stem(of: document.article.text[token.span.range]) else {
      continue
    }
    counts[stem, default: 0] += token.isCapitalised || token.kind == .number ? 2 : 1
  }
  return counts
}

/// ln x for x > 0, by halving and the series of the area hyperbolic tangent: the core has no mathematics library.
func naturalLogarithm(_ x: Double) -> Double {
  guard x > 0, x.isFinite else { return 0 }
  let fraction = x.significand > 1.5 ? x.significand / 2 : x.significand
  let exponent = x.significand > 1.5 ? x.exponent + 1 : x.exponent
  let z = (fraction - 1) / (fraction + 1)
  var term = z
  var sum = 0.0
  var odd = 1.0
  while odd <= 21 {
    sum += term / odd
    term *= z * z
    odd += 2
  }
  return 2 * sum + Double(exponent) * 0.693_147_180_559_945_3
}

private struct StoryGrouping {
  let threshold: Double
  private static let keyCount = 12
  private static let bucketLimit = 24

  /// For each story the sum of its documents' vectors.
  private(set) var sums: [[WordKey: Double]] = []
  /// For each story the squared length of its sum.
  private var squares: [Double] = []
  private var storiesOfTerm: [WordKey: [Int]] = [:]

  init(scale: StoryScale) { threshold = scale.threshold }

  /// The story a vector joins: the nearest one, else a new one.
  mutating func place(_ vector: TermVector, weight: Double) -> Int {
    let keys = vector.terms.prefix(StoryGrouping.keyCount)
    let candidates = Set(keys.flatMap { storiesOfTerm[$0] ?? [] }).sorted()
    var best: (similarity: Double, story: Int)?
    for story in candidates {
      let similarity = similarity(vector, story)
      if similarity >= threshold, best.map({ similarity > $0.similarity }) ?? true {
        best = (similarity, story)
      }
    }
    let story = best?.story ?? sums.count
    if story == sums.count {
      sums.append([:])
      squares.append(0)
    }
    for term in vector.terms {
      let old = sums[story][term] ?? 0
      let added = (vector.weights[term] ?? 0) * weight
      sums[story][term] = old + added
      squares[story] += added * (2 * old + added)
    }
    for key in keys { remember(story, under: key) }
    return story
  }

  private mutating func remember(_ story: Int, under key: WordKey) {
    var stories = storiesOfTerm[key, default: []]
    if stories.contains(story) { return }
    stories.append(story)
    if stories.count > StoryGrouping.bucketLimit { stories.removeFirst() }
    storiesOfTerm[key] = stories
  }

  /// The cosine of a unit vector and a story's centroid.
  private func similarity(_ vector: TermVector, _ story: Int) -> Double {
    let dot = vector.terms.reduce(0) { $0 + (vector.weights[$1] ?? 0) * (sums[story][$1] ?? 0) }
    return squares[story] > 0 ? dot / squares[story].squareRoot() : 0
  }

  func centroid(_ story: Int) -> TermVector { TermVector(sums[story], limit: 200) }
}
