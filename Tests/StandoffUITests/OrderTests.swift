import StandoffCore
import StandoffTestSupport
import Testing

@testable import StandoffUI

/// The order of the timeline, the strip above it, and what was known when.
@Suite struct OrderTests {
  @Test(arguments: [
    (":sort salience<CR>", [1, 5]), (":sort salience<CR>I", [9, 8]), ("I", [9, 8]), (":sort time<CR>", [0, 1]),
    ("iii", [0, 1]),
  ])
  func sorts(_ keys: String, _ first: [Int]) throws {
    let state = try sampleState(after: keys)
    #expect(Array(state.timeline.rows.events.prefix(2)) == first)
    #expect(state.timeline.rows.events.count == 10)
    // The place is kept, and back restores the order.
    #expect(selectedLabel(state) == "patrol boats close the Kallos channel")
    #expect(try sampleState(after: keys + "<lt><lt><lt>").order == TimelineOrder())
  }

  @Test func ordersByTheDayOfReport() throws {
    let state = try sampleState(after: ":sort reported<CR>")
    let days = state.timeline.rows.events.map { state.graph.events[$0].firstReported?.dayNumber ?? .max }
    #expect(days == days.sorted())
    #expect(render(state).plainText().contains("first reported Thu 6 Mar 2031"))
  }

  @Test func groupsByWhoActs() throws {
    let state = try sampleState(after: "p")
    let names = state.timeline.rows.groups.map { group in group.actor.map { state.graph.actors.actors[$0].name } }
    #expect(names == ["Korvan", "Valdra", "United Nations Envoy for the Channel"])
    #expect(state.timeline.rows.groups.map(\.count) == [5, 3, 2])
    #expect(render(state).plainText().contains(" Korvan  5 events"))
    #expect(try sampleState(after: "pg}").timeline.position == 5)
    #expect(try sampleState(after: "pG{{").timeline.position == 5)
    #expect(try sampleState(after: "pp").timeline.rows.groups.isEmpty)
    #expect(try sampleState(after: "f shots<CR>p").timeline.rows.events.count == 2)
  }

  @Test func aDateIsFoundInAnyOrder() throws {
    #expect(selectedLabel(try sampleState(after: "p@10 mar<CR>")) == "Mira Toll and Joren Ansel meet")
    #expect(selectedLabel(try sampleState(after: "I@2031-03-10<CR>")) == "Mira Toll and Joren Ansel meet")
  }

  @Test func theStripShowsTheDays() throws {
    let size = Size(columns: 80, rows: 24)
    let strip = try #require(TimeStrip(of: try sampleState(after: "", size: size), columns: 80))
    #expect(strip.bars.count == 5)
    #expect(strip.current == 0)
    #expect(TimeStrip(of: try sampleState(after: "5j", size: size), columns: 80)?.current == 4)
    #expect(TimeStrip(of: try sampleState(after: "-", size: size), columns: 80)?.bars.count == 2)
    #expect(TimeStrip(of: try sampleState(after: "--", size: size), columns: 80)?.bars.count == 1)
    #expect(try sampleState(after: "--+").options.scale == .week)
    #expect(try sampleState(after: "H").layout.stripRow == nil)
    #expect(selectedLabel(try sampleState(after: "<Click 1,16>")) == "Mira Toll and Joren Ansel meet")
  }

  @Test func theStripKeepsTheReaderInsideOfALongTime() throws {
    var state = State(graph: largeGraph(events: 2000), size: Size(columns: 80, rows: 24))
    for key in try Key.keys(in: "1000j") { _ = reduce(&state, key) }
    let strip = try #require(TimeStrip(of: state, columns: 80))
    #expect(strip.bars.count <= 56)
    let current = try #require(strip.current)
    let day = try #require(state.selectedEvent.flatMap { state.graph.events[$0].timelineDay })
    #expect(strip.bars[current].contains(Int(day.dayNumber)))
    for (bar, next) in zip(strip.bars, strip.bars.dropFirst()) { #expect(bar.upperBound == next.lowerBound) }
  }
}
