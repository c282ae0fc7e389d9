import ArgumentParser
import StandoffCore

/// The filters that browse, timeline and export share.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only events of this actor; a state takes in its officials and bodies. May be repeated.", valueName: "name"))
  var actor: [String] = []

  @Option(
    help: ArgumentHelp("Only events of this kind, such as talks or statement. May be repeated.", valueName: "kind"))
  var kind: [EventKind] = []

  @Option(help: ArgumentHelp("Only events at this place. May be repeated.", valueName: "place"))
  var place: [String] = []

  @Option(help: ArgumentHelp("Only events on or after this day, YYYY-MM-DD.", valueName: "day"))
  var since: CalendarDate?

  @Option(help: ArgumentHelp("Only events on or before this day, YYYY-MM-DD.", valueName: "day"))
  var until: CalendarDate?

  @Option(help: ArgumentHelp("Only events whose words contain all of these.", valueName: "words"))
  var text = ""

  @Option(help: ArgumentHelp("Only events that at least this many articles report.", valueName: "number"))
  var minSources = 1

  @Flag(help: "Nothing that was over more than 90 days before it was first reported.")
  var noBackground = false

  func validate() throws {
    if let since, let until, since > until {
      throw ValidationError("--since \(since) is after --until \(until). Give the earlier day to --since.")
    }
    guard minSources >= 1 else { throw ValidationError("--min-sources \(minSources) is too small. Give 1 or more.") }
  }

  /// The query these options make.
  ///
  /// - Throws: `ValidationError` when a named actor occurs in no article.
  func query(in graph: EventGraph) throws -> Query {
    for name in actor where graph.actors(named: name).isEmpty {
      throw ValidationError("no actor '\(name)' in these articles. `standoff actors PATH…` lists them.")
    }
    return query
  }

  /// The query these options make, whether or not there are such actors.
  var query: Query {
    var query = Query()
    query.actors = actor
    query.kinds = kind
    query.places = place
    query.since = since
    query.until = until
    query.text = text
    query.minimumSources = minSources
    if noBackground { query.excluded.append(.background) }
    return query
  }
}

extension EventKind: ExpressibleByArgument {}
