import StandoffTestSupport

@testable import StandoffCore

/// The asserted event mentions of a text published on Wednesday 12 June 2024, as `kind date status` with `-` for no date.
func mentionsRead(_ text: String) -> [String] {
  annotate(MarkedText(text).article(publishedOn: "2024-06-12")).eventMentions.filter(\.isAsserted).map {
    "\($0.kind.rawValue) \($0.date.edtf ?? "-") \($0.status.rawValue)"
  }
}
