/// The concept that a deed's root belongs to: `kill` for `slaughter`, `buy` for `acquisition`; the root itself where it has no likes.
///
/// Coarser than `deedStem(of:)`, and only for deeds that other evidence already brings together.
func deedConcept(of root: WordKey) -> WordKey { deedConcepts[root] ?? root }

/// For each root the root of the first word of its line.
private let deedConcepts: [WordKey: WordKey] = {
  var concepts: [WordKey: WordKey] = [:]
  for line in deedLikes.split(separator: "\n") {
    let roots = line.split(separator: " ").map { deedStem(of: Array($0.utf8)[...]) }
    for root in roots where concepts[root] == nil { concepts[root] = roots.first }
  }
  return concepts
}()

/// Words by which news tells of one and the same deed, one deed a line. Own list, general English, 2026-11-21. A word stands in one line only;
/// kinds of a deed that two reports of one event do not take for each other (theft and robbery, a quake and its aftershock) have lines
/// of their own or none.
private let deedLikes = """
  kill slay assassinate slaughter
  murder homicide
  die death dead perish decease fatality
  shoot gunfire gun shootout
  attack assault raid offensive onslaught
  strike struck airstrike
  bomb bombard bombing blast explode explosion detonate
  shell shelling
  invade invasion incursion
  fight clash battle combat skirmish firefight
  wound injure injury hurt maim
  quake earthquake tremor temblor
  fire blaze inferno
  crash collide collision wreck
  flood flooding inundate
  arrest detain detention apprehend nab custody
  charge indict indictment
  accuse accusation allege allegation blame
  sentence jail imprison imprisonment incarcerate
  convict conviction
  sue lawsuit suit litigation
  rape molest
  steal theft
  rob robbery heist
  hijack commandeer
  seize confiscate seizure
  kidnap abduct hostage abduction
  free release liberate
  flee escape
  win victory triumph
  lose defeat
  beat trounce
  resign resignation quit
  sack dismiss dismissal oust ouster
  appoint name nominate appointment nomination
  hire recruit
  replace succeed replacement
  buy purchase acquire acquisition takeover buyout
  sell sale
  merge merger
  launch unveil introduce debut
  announce announcement
  open opening
  close shut closure shutdown
  build construct construction
  destroy demolish destruction ruin
  damage harm
  meet meeting summit
  talk discuss negotiate discussion negotiation
  visit trip
  call phone telephone
  agree agreement deal accord pact
  reject refuse refusal rejection
  demand insist
  warn warning caution
  threaten threat
  approve approval endorse
  ban prohibit prohibition
  veto block
  vote ballot
  protest demonstrate demonstration rally march
  riot unrest
  deploy dispatch
  withdraw pullout withdrawal
  arrive arrival
  depart leave departure
  help aid assist assistance relief
  rescue save
  evacuate evacuation
  search hunt
  find discover discovery
  investigate probe investigation inquiry
  confirm confirmation
  deny denial
  admit confess confession
  apologize apology
  marry wed wedding marriage
  born birth
  ill sick illness
  hospitalize hospital
  treat treatment rehab
  suspend suspension
  fine penalty
  increase rise raise grow
  decrease fall drop decline cut
  begin start commence
  end finish conclude
  cancel scrap
  delay postpone postponement
  foil thwart
  """
