/// The actors of a set of documents.
package func actors(across documents: [AnnotatedDocument]) -> ActorTable {
  ActorTable(actors: [], actorOfChain: documents.map { $0.chains.map { _ in nil } })
}
