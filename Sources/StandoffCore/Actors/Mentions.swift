/// The mentions of actors and places in a document, in order of text, and the chains that they form.
///
/// A name's span holds the name alone; that of a title or description holds the whole phrase with its article and owner
/// (`Russia's deputy foreign minister`), so that names may lie inside it. Two mentions never overlap otherwise. Where two
/// start together the longer comes first. A chain without mentions is there only because another belongs to it.
///
/// - Complexity: linear in the tokens.
package func mentions(
  in document: Document, knowledge: ActorKnowledge = .builtIn
) -> ([Mention], [CoreferenceChain]) {
  mentions(in: document, knowledge: knowledge, sources: [])
}

/// The same, with those who are found to speak.
///
/// - Parameter sources: the noun phrases that name who speaks, in order of text.
func mentions(
  in document: Document, knowledge: ActorKnowledge, sources: [SourcePhrase]
) -> ([Mention], [CoreferenceChain]) {
  let text = ActorText(document)
  var names = NameScanner(text, knowledge)
  for sentence in document.sentences { names.scan(sentence) }
  names.readHeadlines()
  var nouns = NounScanner(consume names)
  for sentence in document.sentences { nouns.scan(sentence, isHeadline: text.isHeadline(sentence)) }
  nouns.scanSources(sources, knowledge)
  let builder = ChainBuilder(consume nouns, knowledge)
  builder.build()
  return builder.finished()
}
