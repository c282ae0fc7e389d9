import StandoffCore
import StandoffTestSupport

@testable import StandoffUI

/// The screen on the sample after some keys.
func sampleState(after keys: String, size: Size = Size(columns: 80, rows: 24)) throws -> State {
  var state = State(graph: sampleGraph(), size: size)
  for key in try Key.keys(in: keys) { _ = reduce(&state, key) }
  return state
}

/// The label of the event that the cursor is on.
func selectedLabel(_ state: State) -> String? { state.selectedEvent.map { state.graph.events[$0].label } }
