import StandoffCore
import StandoffFiles

/// Annotates articles on all cores, in their order.
///
/// - Parameter knowledge: not asked for when there are no articles.
func annotatedInParallel(_ articles: [Article], knowledge: () -> ActorKnowledge) -> [AnnotatedDocument] {
  if articles.isEmpty { return [] }
  let knowledge = knowledge()
  return mapInParallel(articles) { annotate($0, knowledge: knowledge) }
}

/// Begins to read the program's own word lists on other cores, so that they are there when the first article is: they take longer than it does.
///
/// - Parameter withNames: false when the reader's lists of names will be read with the program's.
func beginReadingWordLists(withNames: Bool) {
  // Without a thread they are read when they are asked for.
  if withNames { _ = startThread { _ = ActorKnowledge.builtIn } }
  _ = startThread {
    readWordLists()
  }
}

/// Maps the elements of an array on all cores. The result is in order.
func mapInParallel<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ transform: @Sendable (Element) -> Result
) -> [Result] {
  [Result](unsafeUninitializedCapacity: elements.count) { buffer, count in
    // Each iteration writes the one slot of its own index, so the buffer needs no lock.
    nonisolated(unsafe) let slots = buffer
    performInParallel(elements.count) { index in
      (slots.baseAddress.map { $0 + index })?.initialize(to: transform(elements[index]))
    }
    count = elements.count
  }
}
