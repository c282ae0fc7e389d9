import Dispatch
import StandoffCore

/// Annotates articles on all cores, in their order.
///
/// - Parameter layer: when given, only what this layer needs is read.
func annotatedInParallel(_ articles: [Article], for layer: AnnotationLayer? = nil) -> [AnnotatedDocument] {
  mapInParallel(articles) { article in layer.map { annotate(article, for: $0) } ?? annotate(article) }
}

/// Begins to read the program's own word lists on other cores, so that they are there when the first article is: they take longer than it does.
func beginReadingWordLists() {
  DispatchQueue.global().async { _ = Gazetteer.builtIn }
  DispatchQueue.global().async {
    _ = OfficeLexicon.builtIn
    _ = GivenNames.builtIn
  }
}

/// Maps the elements of an array on all cores. The result is in order.
private func mapInParallel<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ transform: @Sendable (Element) -> Result
) -> [Result] {
  [Result](unsafeUninitializedCapacity: elements.count) { buffer, count in
    // Each iteration writes the one slot of its own index, so the buffer needs no lock.
    nonisolated(unsafe) let slots = buffer
    DispatchQueue.concurrentPerform(iterations: elements.count) { index in
      (slots.baseAddress.map { $0 + index })?.initialize(to: transform(elements[index]))
    }
    count = elements.count
  }
}
