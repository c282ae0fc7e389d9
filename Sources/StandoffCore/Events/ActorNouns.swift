/// Nouns for somebody who acts, without a name: "the police", "a court in the capital", "its allies".
///
/// Source: own list, written for this program from the vocabulary of diplomatic and military news. Licence: as the program. Date: 2026.
let actorNouns: Set<WordKey> = Set(
  """
  police court courts judge judges prosecutors prosecutor authorities government governments officials lawmakers
  parliament senate congress cabinet ministry army military troops soldiers forces rebels militants insurgents
  fighters gunmen attackers militia militias extremists terrorists protesters demonstrators activists students
  workers employees teachers doctors unions union residents villagers crowd crowds opposition party parties lawyers
  group groups commission council tribunal regulators investigators leaders leader president minister ministers king
  general commander spokesman spokeswoman diplomats hackers pirates separatists bomber bombers suspect guards agents
  navy warplanes jets drones airstrike airstrikes bombing shelling missile missiles rockets bomb explosion blast
  factions guerrillas sides critics dissidents farmers allies nations countries states members ally administration
  envoy envoys delegation delegations warships ships planes aircraft tanks convoy artillery spies staff presidents
  chancellor chancellors counterparts premier lawmaker senators senator mayor mayors regulator scientists researchers
  journalists reporters company companies banks airlines embassy embassies mercenaries paratroopers marines
  peacekeepers bloc alliance coalition
  protests uprising coup
  """.split(whereSeparator: \.isWhitespace).map { WordKey($0) })
