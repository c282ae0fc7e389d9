/// Reads the program's own word lists but those of actors, which are otherwise read when they are first asked for.
///
/// For a program that has a thread to spare while it reads its first article.
package func readWordLists() {
  _ = OfficeLexicon.builtIn
  _ = GivenNames.builtIn
  _ = eventTriggers
  _ = listedWords
}
