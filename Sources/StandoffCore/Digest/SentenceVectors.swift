/// A sparse vector of unit length over the stems of a set of articles.
struct StemVector {
  /// Ascending.
  let terms: [Int32]
  let weights: [Float]
}

/// The sentences of a graph as vectors: how often a stem occurs, weighted by how few sentences hold it.
struct SentenceVectors {
  /// The number of different stems.
  private(set) var termCount = 0
  /// The stems of all sentences, one after another, and where those of each sentence begin.
  private var terms: [Int32] = []
  private var starts: [Int] = [0]
  /// The place among all sentences of each document's first.
  private var firstSentences: [Int] = []
  private var rarity: [Float] = []

  /// - Complexity: O(text).
  init(graph: EventGraph) {
    var vocabulary: [WordKey: Int32] = [:]
    for annotated in graph.documents {
      firstSentences.append(starts.count - 1)
      for sentence in annotated.document.sentences {
        for token in annotated.document.tokens[sentence.tokens] {
          guard let key = annotated.document.topicStem(of: token) else { continue }
          let next = Int32(vocabulary.count)
          terms.append(vocabulary[key, default: next])
          if terms.last == next { vocabulary[key] = next }
        }
        starts.append(terms.count)
      }
    }
    termCount = vocabulary.count
    rarity = measuredRarity()
  }

  private func measuredRarity() -> [Float] {
    var holding = [Float](repeating: 0, count: termCount)
    var lastHolder = [Int](repeating: -1, count: termCount)
    for sentence in 0..<(starts.count - 1) {
      for term in terms[starts[sentence]..<starts[sentence + 1]] where lastHolder[Int(term)] != sentence {
        lastHolder[Int(term)] = sentence
        holding[Int(term)] += 1
      }
    }
    let sentences = Float(starts.count - 1)
    return holding.map { naturalLogarithm((1 + sentences) / (1 + $0)) + 1 }
  }

  /// - Complexity: O(n log n) in the words of the sentence.
  func vector(of place: SentencePlace) -> StemVector {
    let sentence = firstSentences[place.document] + place.sentence
    var held: [Int32] = []
    var weights: [Float] = []
    for term in terms[starts[sentence]..<starts[sentence + 1]].sorted() {
      if held.last == term {
        weights[held.count - 1] += rarity[Int(term)]
      } else {
        held.append(term)
        weights.append(rarity[Int(term)])
      }
    }
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return StemVector(terms: held, weights: length > 0 ? weights.map { $0 / length } : weights)
  }
}

extension Document {
  /// The stem of a word that carries a topic; names and numbers do, articles and reporting verbs do not.
  fileprivate func topicStem(of token: Token) -> WordKey? {
    switch token.kind {
    case .word, .alphanumeric:
      functionWords.contains(token.lower) ? nil : stem(of: article.text[token.span.range])
    case .number: token.lower
    default: nil
    }
  }
}

/// The natural logarithm of a positive number, to 1e-6: the standard library alone has none.
///
/// The exponent gives the whole powers of two, and the series of 2·artanh((m−1)/(m+1)) the rest.
func naturalLogarithm(_ number: Float) -> Float {
  let reduced = (number.significand - 1) / (number.significand + 1)
  let square = reduced * reduced
  var term = reduced
  var sum: Float = 0
  for power in stride(from: Float(1), through: 13, by: 2) {
    sum += term / power
    term *= square
  }
  return Float(number.exponent) * 0.693_147_18 + 2 * sum
}
