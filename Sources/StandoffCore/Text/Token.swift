/// A word, number, mark or address in the text of an article.
///
/// What one token is: a possessive or contracted ending (`'s` `'re` `'ll`) stands alone, `n't` stays with its verb (`don't`);
/// a hyphen is a token of its own between the words it joins; an abbreviation keeps its full stops (`U.S.`, `Feb.`); a number keeps
/// its separators (`100,000`, `3.5`, `16:08`); a run of dots or an ellipsis is one mark; a web address is one token.
package struct Token: Hashable, Sendable {
  package let span: Span
  /// The bytes as they stand.
  package let form: WordKey
  /// The same with ASCII letters, and the letters of Latin-1 and Latin Extended-A, lowered.
  package let lower: WordKey
  package let kind: TokenKind
  package let flags: TokenFlags

  package init(span: Span, form: WordKey, lower: WordKey, kind: TokenKind, flags: TokenFlags) {
    self.span = span
    self.form = form
    self.lower = lower
    self.kind = kind
    self.flags = flags
  }

  package var isWord: Bool { kind == .word }
  package var isCapitalised: Bool { flags.contains(.capitalised) }
  /// True when white space stands before it in the text.
  package var hasSpaceBefore: Bool { flags.contains(.spaceBefore) }
}

package enum TokenKind: UInt8, Hashable, Sendable {
  /// Letters, with full stops of an abbreviation and apostrophes inside.
  case word
  /// Digits with their separators: `100,000`, `3.5`, `16:08`.
  case number
  /// Digits and letters together: `1990s`, `21st`, `G20`, `4pm`.
  case alphanumeric
  /// `“` `‘` and other marks that only open.
  case openQuote
  /// `”` and other marks that only close; `’` when it is not an apostrophe.
  case closeQuote
  /// `"` and `'`, which may do either.
  case straightQuote
  /// `-` and U+2010–2012 between words or alone.
  case hyphen
  /// En and em dashes, `--`.
  case dash
  /// `.` `!` `?` and an ellipsis: marks that may end a sentence.
  case terminator
  /// Any other mark: `,` `;` `:` `(` `$` …
  case mark
  /// `https://…`, `www.…`, an e-mail address or an @name.
  case address
}

package struct TokenFlags: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The first letter is a capital.
  package static let capitalised = TokenFlags(rawValue: 1)
  /// Two or more letters, all of them capitals.
  package static let allCapitals = TokenFlags(rawValue: 2)
  package static let spaceBefore = TokenFlags(rawValue: 4)
  /// A line break stands before it.
  package static let lineBreakBefore = TokenFlags(rawValue: 8)
  /// A word that ends in a full stop of its own: `U.S.`, `Gen.`
  package static let abbreviation = TokenFlags(rawValue: 16)
}
