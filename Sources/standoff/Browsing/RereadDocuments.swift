import StandoffCore
import Synchronization

/// Documents that are read again when they are asked for; the last ones are kept.
final class RereadDocuments: Sendable {
  private struct Shelf {
    var documents: [Int: AnnotatedDocument] = [:]
    /// The one that was asked for longest ago first.
    var order: [Int] = []
  }

  private let knowledge: @Sendable () -> ActorKnowledge
  private let shelf = Mutex(Shelf())

  /// About as many as one event's reports go through.
  private static let limit = 24

  init(knowledge: @escaping @Sendable () -> ActorKnowledge) { self.knowledge = knowledge }

  func document(_ index: Int, of article: () -> Article) -> AnnotatedDocument {
    if let known = shelf.withLock({ $0.documents[index] }) { return known }
    let document = annotate(article(), knowledge: knowledge())
    shelf.withLock { shelf in
      shelf.documents[index] = document
      shelf.order.append(index)
      if shelf.order.count > Self.limit { shelf.documents[shelf.order.removeFirst()] = nil }
    }
    return document
  }
}
