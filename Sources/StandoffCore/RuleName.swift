/// The name of the rule that made an annotation, written as the shape it reads: `last <weekday>`.
package struct RuleName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let description: String
  package init(_ name: String) { description = name }
  package init(stringLiteral name: String) { description = name }
}

extension RuleName: Comparable {
  package static func < (a: RuleName, b: RuleName) -> Bool { a.description < b.description }
}
