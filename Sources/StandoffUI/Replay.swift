/// Which frames a replay gives.
package enum ReplayFrames: Hashable, Sendable {
  /// One after each key; the first screen when there are no keys.
  case each
  /// Only the one after the last key.
  case last
}

/// The frames that keys produce, without a terminal. Ends where a key leaves the program.
package func replay(keys: [Key], state: State, frames wanted: ReplayFrames = .each) -> [Frame] {
  var state = state
  var frames: [Frame] = []
  for key in keys {
    if reduce(&state, key).contains(.quit) { break }
    if wanted == .each { frames.append(render(state)) }
  }
  return frames.isEmpty ? [render(state)] : frames
}
