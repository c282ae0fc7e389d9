/// On which days of a folder its words, and pairs of words, are used.
struct TermDays {
  /// The words and pairs of each document asked about.
  let termsOf: [Int: [StoryTerm]]
  /// The dated articles, by index among them, that have a term; only of terms that are asked for.
  private var postings: [UInt64: [Int]] = [:]
  /// Distinct words and pairs of each dated article.
  private var wordCounts: [Int] = []
  private var pairCounts: [Int] = []
  private let candidateCount: Int
  private let articleCount: Int
  /// A term of more articles tells no story.
  private let commonest: Int
  private var words: DaySizes
  private var pairs: DaySizes

  /// - Complexity: O(tokens of all documents).
  init(_ documents: [AnnotatedDocument], dated: [DatedArticle], asked: [Int], candidateCount: Int) {
    self.candidateCount = candidateCount
    articleCount = dated.count
    commonest = min(100, max(5, dated.count * 3 / 10))
    termsOf = asked.reduce(into: [:]) { $0[$1] = $0[$1] ?? storyTerms(of: documents[$1].document) }
    words = DaySizes(candidateCount)
    pairs = DaySizes(candidateCount)
    let wanted = Set(termsOf.values.flatMap { $0.map(\.hash) })
    for (index, article) in dated.enumerated() {
      let own = termsOf[article.document] ?? storyTerms(of: documents[article.document].document)
      let pairCount = own.count { $0.isPair }
      wordCounts.append(own.count - pairCount)
      pairCounts.append(pairCount)
      words.add(own.count - pairCount, from: article.start)
      pairs.add(pairCount, from: article.start)
      for term in own where wanted.contains(term.hash) { postings[term.hash, default: []].append(index) }
    }
  }

  /// The dated articles that have a term.
  func articles(with term: StoryTerm) -> [Int] { postings[term.hash] ?? [] }

  /// What a document's terms say of each candidate day, and the dated articles it shares most with.
  ///
  /// - Complexity: O(terms), as no term has more than a hundred articles.
  func evidence(of document: Int, dated: [DatedArticle], leavingOut own: Int?) -> TermEvidence {
    var words = words
    var pairs = pairs
    if let own {
      words.add(-wordCounts[own], from: dated[own].start)
      pairs.add(-pairCounts[own], from: dated[own].start)
    }
    var wordScore = TermScore(sizes: words)
    var pairScore = TermScore(sizes: pairs)
    var shared = [Double](repeating: 0, count: articleCount)
    for term in termsOf[document] ?? [] {
      guard let posted = postings[term.hash], posted.count <= commonest + 1 else { continue }
      let found = posted.filter { $0 != own }
      guard !found.isEmpty, found.count <= commonest else { continue }
      let rarity = naturalLogarithm(Double(articleCount + 1) / Double(found.count))
      for article in found { shared[article] += rarity * rarity }
      if term.isPair {
        pairScore.count(found, of: dated)
      } else {
        wordScore.count(found, of: dated)
      }
    }
    let nearest = nearest(shared, of: document)
    let near = nearness(of: nearest, dated: dated)
    let (byWord, byPair) = (wordScore.finished, pairScore.finished)
    return TermEvidence(
      scores: (0..<candidateCount).map { 0.2 * byWord[$0] + 0.5 * byPair[$0] + 0.9 * near[$0] }, nearest: nearest)
  }

  private func nearest(_ shared: [Double], of document: Int) -> [NearArticle] {
    let own = Double(max(1, termsOf[document]?.count ?? 1))
    let all = shared.indices.filter { shared[$0] > 0 }.map { article in
      let size = Double(max(1, wordCounts[article] + pairCounts[article]))
      return NearArticle(article: article, similarity: shared[article] / (own * size).squareRoot())
    }
    return Array(all.sorted { ($1.similarity, $0.article) < ($0.similarity, $1.article) }.prefix(10))
  }

  /// The logarithm of how much of the nearest lies about each day, against the day that has most.
  private func nearness(of nearest: [NearArticle], dated: [DatedArticle]) -> [Double] {
    var weights = [Double](repeating: 0, count: candidateCount)
    var sum = 0.0
    for near in nearest {
      let weight = near.similarity * near.similarity
      sum += weight
      for (offset, share) in DayLikelihood.kernel.enumerated() {
        weights[dated[near.article].start + offset] += weight * share
      }
    }
    guard sum > 0 else { return weights }
    return weights.map { naturalLogarithm($0 / sum + 0.05) }
  }
}

/// A dated article, by index among them, and how much it shares.
struct NearArticle {
  let article: Int
  let similarity: Double
}

/// What the terms of a document say.
struct TermEvidence {
  /// By candidate day, in logarithms; only differences count.
  let scores: [Double]
  /// The ten nearest articles.
  let nearest: [NearArticle]
}

/// How many terms the articles about each candidate day have.
private struct DaySizes {
  var counts: [Double]
  var total = 0.0

  init(_ candidateCount: Int) { counts = [Double](repeating: 0, count: candidateCount) }

  mutating func add(_ count: Int, from start: Int) {
    total += Double(count)
    for (offset, weight) in DayLikelihood.kernel.enumerated() { counts[start + offset] += weight * Double(count) }
  }
}

/// The logarithm of how much likelier the terms of a document are on each day than in the whole folder, with Dirichlet smoothing.
private struct TermScore {
  private let sizes: DaySizes
  /// So many terms of the whole folder are mixed into each day: a tenth of the folder, at most three thousand.
  private let smoothing: Double
  private var score: [Double]
  private var scratch: [Double]
  private var termCount = 0.0

  init(sizes: DaySizes) {
    self.sizes = sizes
    smoothing = max(1, min(3_000, sizes.total / 10))
    score = [Double](repeating: 0, count: sizes.counts.count)
    scratch = score
  }

  /// Counts a term that these articles have.
  mutating func count(_ articles: [Int], of dated: [DatedArticle]) {
    termCount += 1
    for article in articles {
      for (offset, weight) in DayLikelihood.kernel.enumerated() { scratch[dated[article].start + offset] += weight }
    }
    let expected = smoothing * Double(articles.count) / max(1, sizes.total)
    for article in articles {
      for place in dated[article].start..<(dated[article].start + DayLikelihood.kernel.count) where scratch[place] > 0 {
        score[place] += naturalLogarithm(1 + scratch[place] / expected)
        scratch[place] = 0
      }
    }
  }

  /// Damped by the root of the number of terms, because terms of one story come together.
  var finished: [Double] {
    score.indices.map { place in
      let absent = naturalLogarithm(smoothing / (max(0, sizes.counts[place]) + smoothing))
      return (score[place] + termCount * absent) / (termCount + 5).squareRoot()
    }
  }
}
