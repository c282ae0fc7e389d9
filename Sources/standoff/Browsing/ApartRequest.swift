import StandoffCore
import StandoffUI

/// What another process is to read, and what for.
struct ApartRequest {
  let options: InputOptions
  let asOf: ReportTime?
  let showsDoubted: Bool
  let key: SnapshotKey
  let store: SnapshotStore

  /// The words that `PrepareCommand` reads.
  var arguments: [String] {
    var words = ["prepare", "--output", store.temporary, "--key", key.notation]
    if let asOf { words += ["--as-of", "\(asOf.day)"] + asOf.withheld.map { "--withheld=\($0)" } }
    if showsDoubted { words.append("--doubted") }
    words += options.dates.map { "--date=\($0.file)=\($0.day)" }
    words += options.gazetteer.map { "--gazetteer=\($0)" }
    return words + ["--"] + options.paths
  }
}
