/// Why a list of names could not be read: the list, its line (counted from 1) and what is wrong there.
package struct GazetteerError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case missingFields(Int)
    case tooManyFields(Int)
    case emptyName
    case unknownKind(String)
    case unknownAttribute(String)
    case attributeWithoutValue(String)
    case unknownAliasClass(String)
    case unreadableDate(String)
    case endBeforeStart
    case unknownGender(String)
    case duplicateID(String)
  }

  package let list: String
  package let line: Int
  package let problem: Problem
}

extension GazetteerError: CustomStringConvertible {
  /// `my-list:2: 'city' is not a kind of name`, then the remedy on a line of its own.
  package var description: String {
    let (complaint, remedy) = problem.wording
    return "\(list):\(line): \(complaint)\n\(remedy)"
  }
}

extension GazetteerError.Problem {
  fileprivate static let layout = "Write NAME<TAB>KIND<TAB>key=value; key=value<TAB>alias; alias."

  fileprivate var wording: (complaint: String, remedy: String) {
    switch self {
    case .missingFields(let count): ("\(count) field where at least 2 are needed", Self.layout)
    case .tooManyFields(let count): ("\(count) fields where at most 4 are allowed", Self.layout)
    case .emptyName: ("a name is empty", Self.layout)
    case .unknownKind(let word): ("'\(word)' is not a kind of name", "Write one of \(list(EntityKind.self)).")
    case .unknownAttribute(let word):
      (
        "'\(word)' is not an attribute",
        "Write one of \(GazetteerAttribute.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    case .attributeWithoutValue(let word): ("'\(word)' has no value", "Write it as key=value, e.g. of=france.")
    case .unknownAliasClass(let word):
      ("'\(word):' is not a class of alias", "Write one of \(list(AliasClass.self)), or the alias alone.")
    case .unreadableDate(let word): ("'\(word)' is not a date", "Write it as YYYY-MM-DD, e.g. 2024-03-12.")
    case .endBeforeStart: ("the end comes before the start", "Write since=, then until= on the same day or later.")
    case .unknownGender(let word): ("'\(word)' is not a gender", "Write f or m, or leave it out.")
    case .duplicateID(let id):
      ("'\(id)' is already the id of another entry", "Give this one an id of its own, e.g. id=\(id)-2.")
    }
  }

  private func list<Words: CaseIterable & RawRepresentable>(_ words: Words.Type) -> String
  where Words.RawValue == String {
    words.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
