/// A figure: how many of what, whose, where.
package struct Quantity: Hashable, Sendable {
  package let span: Span
  /// Bounds of the value; equal for a plain number, nil for an open end.
  package let low: Double?
  package let high: Double?
  package let change: QuantityChange
  /// The counting unit: `troops`, `divisions`, `USD`, `%`, `miles`.
  package let unit: String?
  /// The thing counted, in the words of the text: `Russian troops`.
  package let thing: Span?
  /// The head noun of the thing, lower-case: `troops`.
  package let thingName: String?
  /// Index into the document's mentions: whose they are.
  package let whose: Int?
  /// Where they are, in the words of the text.
  package let place: Span?
  package let category: QuantityCategory
  package let rule: RuleName

  package init(
    span: Span, low: Double?, high: Double?, change: QuantityChange, unit: String?, thing: Span?, thingName: String?,
    whose: Int?, place: Span?, category: QuantityCategory, rule: RuleName
  ) {
    self.span = span
    self.low = low
    self.high = high
    self.change = change
    self.unit = unit
    self.thing = thing
    self.thingName = thingName
    self.whose = whose
    self.place = place
    self.category = category
    self.rule = rule
  }
}

extension Quantity {
  /// The same figure with an owner and a place taken over from the whole that it is a part of.
  func owned(by owner: Int?, at place: Span?) -> Quantity {
    Quantity(
      span: span, low: low, high: high, change: change, unit: unit, thing: thing, thingName: thingName, whose: owner,
      place: place, category: category, rule: rule)
  }
}

/// CQE's change operator. The raw values are those of the export.
package enum QuantityChange: String, Hashable, Sendable, CaseIterable {
  case equal = "=", about = "~", less = "<", more = ">", up, down
}

package enum QuantityCategory: String, Hashable, Sendable, CaseIterable {
  case troops, casualties, weapons, vehicles, aircraft, ships, refugees, money, duration, distance, share, other
}
