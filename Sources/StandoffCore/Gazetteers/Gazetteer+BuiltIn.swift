extension GazetteerText {
  /// The lists that come with the program. A reader's own lists are read after them: `builtIn + [own]`.
  package static let builtIn = [
    states, territories, organisations, bodies, associations, media, places, officeHolders, officeHoldersFromTables,
  ]
}

extension Gazetteer {
  /// The lists that come with the program, read at first use.
  package static let builtIn: Gazetteer = {
    do {
      return try Gazetteer(GazetteerText.builtIn)
    } catch {
      preconditionFailure("\(error)")
    }
  }()
}
