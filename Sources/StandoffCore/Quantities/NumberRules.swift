/// A shape of number that is read as a quantity.
struct NumberRule: Sendable {
  let name: RuleName
  /// `[words|low high]`, or one value when both bounds are the same.
  let examples: [String]
  /// Sentences in which the rule itself must read nothing.
  let counterexamples: [String]
  /// Reads at a token; nil when the shape is not there.
  let read: @Sendable (QuantityReader, Int) -> NumberReading?
}

/// In order of preference.
let numberRules: [NumberRule] = [
  .rangeOfNumbers, .vagueTimesMagnitude, .compoundVague, .vagueMagnitude, .vagueCount, .plainCardinal,
]

extension NumberRule {
  static let rangeOfNumbers = NumberRule(
    name: "<number> to <number>",
    examples: [
      "The force grew from [90,000 to 175,000|90000 175000] men.", "They need [10-15|10 15] more trucks.",
      "Between [two and three|2 3] boats were lost.", "Some [20 to 30 thousand|20000 30000] people left.",
    ],
    counterexamples: [
      "It was cut by 1,500 to 9,000 men.", "He was there from 9 a.m. to noon.",
      "The forces will be renewed in 2025–2027.",
    ]
  ) { reader, index in
    guard !reader.isYearShaped(index), reader.word(index - 1) != "by", let first = reader.cardinal(at: index),
      let joint = reader.rangeJoint(at: first.end, startingAt: index),
      let second = reader.cardinal(at: joint), second.value > first.value
    else { return nil }
    let low = reader.sharedMagnitude(first, second)
    guard low < second.value else { return nil }
    return NumberReading(tokens: index..<second.end, low: low, high: second.value)
  }

  static let vagueTimesMagnitude = NumberRule(
    name: "a few <magnitude>",
    examples: [
      "Only [a few hundred|200 999] remain.", "They sent [several thousand|2000 9999] men.",
      "It took [a couple hundred|200] trucks.",
    ],
    counterexamples: ["A few of them stayed."]
  ) { reader, index in
    let start = reader.word(index) == "a" ? index + 1 : index
    guard let key = reader.word(start), let times = vagueCounts[key] else { return nil }
    let next = reader.word(start + 1) == "of" ? start + 2 : start + 1
    guard let magnitude = reader.word(next).flatMap({ magnitudes[$0] }), magnitude >= 12 else { return nil }
    let low = max(2, times.lowerBound == 3 ? 2 : times.lowerBound) * magnitude
    let high = times.upperBound == 2 ? 2 * magnitude : 10 * magnitude - (magnitude > 12 ? 1 : 0)
    return NumberReading(tokens: index..<(next + 1), low: low, high: high)
  }

  static let compoundVague = NumberRule(
    name: "<magnitudes> of <magnitudes>",
    examples: [
      "They handed out [hundreds of thousands|200000 999999] of forms.",
      "[Tens of thousands|20000 99999] marched.",
    ],
    counterexamples: ["Hundreds of people came."]
  ) { reader, index in
    guard let range = reader.word(index).flatMap({ vagueMagnitudes[$0] }), reader.word(index + 1) == "of",
      let inner = reader.word(index + 2).flatMap({ vagueMagnitudes[$0] })
    else { return nil }
    let magnitude = inner.lowerBound / 2
    let low = (range.lowerBound == 24 ? 20 : range.lowerBound) * magnitude
    return NumberReading(tokens: index..<(index + 3), low: low, high: (range.upperBound + 1) * magnitude - 1)
  }

  static let vagueMagnitude = NumberRule(
    name: "<magnitudes>",
    examples: [
      "It hosts [thousands|2000 9999] of troops.", "[Hundreds|200 999] of sailors left.",
      "[Dozens|24 99] were hurt.",
    ],
    counterexamples: ["A hundred men came.", "The scores were level."]
  ) { reader, index in
    guard let key = reader.word(index), let range = vagueMagnitudes[key] else { return nil }
    if key == "scores" || key == "tens", reader.word(index + 1) != "of" { return nil }
    return NumberReading(tokens: index..<(index + 1), low: range.lowerBound, high: range.upperBound)
  }

  static let vagueCount = NumberRule(
    name: "a few <noun>",
    examples: [
      "They stopped [a few|3 9] miles off.", "[Several|3 9] ships sailed.", "[Multiple|2 9] rockets fell.",
      "[A pair|2] of boats sank.",
    ],
    counterexamples: ["Few expected it.", "The few who came left.", "A couple was hurt."]
  ) { reader, index in
    let hasArticle = reader.word(index) == "a"
    let start = hasArticle ? index + 1 : index
    guard let key = reader.word(start), let range = vagueCounts[key],
      hasArticle || key == "several" || key == "multiple"
    else { return nil }
    var end = start + 1
    if reader.word(end) == "of" { end += 1 }
    if key == "couple" || key == "handful" || key == "pair", end == start + 1 { return nil }
    guard let next = reader.word(end), phraseWords[next] == nil, reader.isKind(end, .word) else { return nil }
    return NumberReading(tokens: index..<(start + 1), low: range.lowerBound, high: range.upperBound)
  }

  static let plainCardinal = NumberRule(
    name: "<number>",
    examples: [
      "Some [100,000|100000] troops are there.", "About [1.5 million|1500000] fled.", "[Twenty-five|25] tanks burned.",
      "[A hundred thousand|100000] men wait.", "Those [hundred thousand|100000] men wait.",
      "They shipped [816 000|816000] tonnes.", "[Three and a half million|3500000] left.",
      "[Half a million|500000] crossed.", "It cost $[2.5bn|2500000000].", "The forces number [190,000|190000].",
    ],
    counterexamples: [
      "The 2012–13 budget passed.", "One in five soldiers was ill.", "The 2014 attacks were the worst.",
      "It lies 5m below.", "No one came.", "It met one of its goals.", "The article was read.",
    ]
  ) { reader, index in
    guard let number = reader.cardinal(at: index) else { return nil }
    return NumberReading(tokens: index..<number.end, low: number.value, high: number.value)
  }
}
