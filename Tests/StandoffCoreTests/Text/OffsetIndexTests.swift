import Testing

@testable import StandoffCore

@Suite struct OffsetIndexTests {
  @Test(arguments: [
    (0, 0), (1, 1), (63, 2), (64, 2), (65, 3), (70, 3), (71, 5), (299, 5), (300, 5), (301, 6), (900, 6),
  ])
  func findsTheFirstOffsetBehindAPlace(place: Int, index: Int) {
    #expect(OffsetIndex([0, 5, 64, 70, 70, 300], length: 310).first(from: place) == index)
  }

  @Test func findsOffsetsInsideASpan() {
    let starts = OffsetIndex([0, 5, 64, 70, 70, 300], length: 310)
    #expect(starts.indices(in: Span(5, 70)) == 1..<3)
    #expect(starts.indices(in: Span(71, 300)).isEmpty)
    #expect(OffsetIndex([], length: 0).indices(in: Span(0, 0)).isEmpty)
  }
}
