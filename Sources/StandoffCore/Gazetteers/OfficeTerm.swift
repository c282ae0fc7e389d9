/// A stay in office.
package struct OfficeTerm: Hashable, Sendable {
  /// The title as `OfficeLexicon` names it: "foreign minister".
  package let office: String
  /// Id of the state, organisation or body the office belongs to.
  package let of: String?
  /// Id of the state or body an ambassador or envoy is sent to, where the list says it.
  package let to: String?
  /// From the first possible day to the last; an open end when the list names none.
  package let days: DayInterval
  /// The reader's own list says so.
  package let isOwn: Bool
}
