import StandoffTestSupport
import Testing

@testable import StandoffCore

/// What a number rule reads in a sentence, marked as `[words|low high]`.
private func marking(_ sentence: String, by rule: NumberRule) -> String {
  let plain = MarkedText(sentence)
  let document = plain.document()
  var marks: [MarkedText.Mark] = []
  for sentence in document.sentences {
    let reader = QuantityReader(document: document, bounds: sentence.tokens)
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      if let reading = rule.read(reader, index), !reader.isExcluded(reading.tokens) {
        marks.append(.init(span: document.span(ofTokens: reading.tokens), value: value(reading)))
        index = reading.tokens.upperBound
      } else {
        index += 1
      }
    }
  }
  return MarkedText.marking(plain.text, marks)
}

private func value(_ reading: NumberReading) -> String {
  let low = reading.low.map { "\(Int($0))" } ?? "*"
  let high = reading.high.map { "\(Int($0))" } ?? "*"
  return low == high ? low : "\(low) \(high)"
}

@Suite struct NumberRuleTests {
  @Test(arguments: numberRules.flatMap { rule in rule.examples.map { (rule.name, $0) } })
  func readsItsExamples(name: RuleName, example: String) throws {
    let rule = try #require(numberRules.first { $0.name == name })
    #expect(marking(example, by: rule) == example)
  }

  @Test(arguments: numberRules.flatMap { rule in rule.counterexamples.map { (rule.name, $0) } })
  func leavesItsCounterexamples(name: RuleName, example: String) throws {
    let rule = try #require(numberRules.first { $0.name == name })
    #expect(marking(example, by: rule) == example)
  }
}
