/// A key press, or anything else that a terminal reports.
package enum Key: Hashable, Sendable {
  /// A printable scalar; a space is one too.
  case scalar(Unicode.Scalar)
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, tab, backTab, escape, backspace, delete
  /// F1 is 1.
  case function(Int)
  /// Control with a lower-case letter or one of `@ \ ] ^ _`. Never `h`, `i`, `j`, `m` or `[`: a terminal sends the same
  /// for those as for Backspace, Tab, Enter and Escape.
  case control(Unicode.Scalar)
  case mouse(MouseEvent)
  /// The screen has a new size.
  case resize(Size)
  /// A sequence nobody knows.
  case unknown
}

/// What the mouse did, and where.
package struct MouseEvent: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    /// A button pressed: 1 left, 2 middle, 3 right.
    case press(button: Int)
    /// The left button pressed twice in the same place.
    case doubleClick
    /// The button let go.
    case release
    case wheelUp
    case wheelDown
  }

  package let action: Action
  package let position: Position

  package init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}
