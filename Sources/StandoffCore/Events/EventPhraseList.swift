/// Verbs that name an event together with a word beside them: "impose a curfew", "go on strike", "release prisoners".
///
/// One entry a line: verbs, kind, constraints, PLOVER root (`-` for that of the kind), and the words of which one must follow within
/// nine words (for a passive: stand before it); words with `!` must not follow. Verbs are given by their base forms. Entries stand before
/// those of `eventTriggerList`, the special before the general.
///
/// Source: own list, written for this program from the vocabulary of news on conflicts and diplomacy, with the roots that PLOVER's manual
/// gives such deeds. Licence: as the program. Date: 2026.
let eventPhraseList = """
  hand present submit	demand	v actor	REQUEST	demands
  await	demand	v actor	REQUEST	answer reply response
  wait	demand	v actor	REQUEST	answer reply response
  take	response	v actor	REJECT	issue
  sit	talks	v actor	CONSULT	down !talks !negotiations !consultations
  gather assemble	meeting	v actor	CONSULT	meeting talks summit session conference
  talk	talks	v actor	CONSULT	hour hours minutes
  speak talk	call	v actor	CONSULT	phone telephone
  consult	talks	v actor	CONSULT	counterpart counterparts allies partners
  hit	accusation	v actor	ACCUSE	back
  push	response	v actor	REJECT	back
  cast lay put pin place heap	accusation	v actor	ACCUSE	blame scorn
  cast	statement	v actor past	-	doubt doubts
  pour heap	response	v actor	REJECT	cold scorn
  float dangle	offer	v actor past	-	idea possibility prospect option proposal
  hold	offer	v actor past	-	prospect possibility hope
  raise	statement	v actor past	-	prospect possibility spectre specter concerns concern doubts objections
  lay	demand	v actor	REQUEST	conditions demands terms
  pay	statement	v actor past	SUPPORT	tribute
  extend issue	offer	v actor	-	invitation
  sound	threat	v actor past	-	alarm
  speak come	statement	v actor past	SUPPORT	favour favor
  trade	accusation	v actor	ACCUSE	barbs insults accusations recriminations blame
  reserve	accusation	v actor	ACCUSE	criticism
  open leave	offer	v actor	-	door
  close shut slam	refusal	v actor	REJECT	door
  convey	statement	v actor past	-	condolences thanks concerns concern message
  give offer	statement	v actor past	-	assurances assurance guarantees
  seek want	demand	v actor	REQUEST	guarantees assurances clarification explanation concessions
  weigh mull consider	plan	v actor	-	whether sanctions options deployment evacuation sending
  prepare	plan	v actor	-	sanctions package response reply evacuation
  sign	other	v actor	-	off
  mean means meant	plan	v actor	-	to
  willing ready prepared	offer	v actor readiness
  launch wage conduct	cyberattack	v	-	cyber cyberattack cyberattacks cyber-attack
  knock take go bring	cyberattack	v past	-	offline
  order authorize authorise	evacuation	v	AID	departure evacuation
  withdraw pull recall move relocate remove fly	evacuation	v	AID	families dependents relatives personnel staff diplomats nonessential non-essential citizens nationals tourists civilians
  blow	attack	v	ASSAULT	up !agreement !deal !pact !treaty !talks !plan
  set	attack	v	ASSAULT	ablaze alight fire
  blast	attack	v actor past	ASSAULT	bridge bridges building house houses plant station depot convoy base positions
  escalate intensify renew resume continue expand widen	attack	v actor	ASSAULT	offensive offensives siege assault bombardment airstrikes shelling
  come	attack	v past	ASSAULT	fire attack bombardment shelling
  beat	attack	v past	ASSAULT	death
  reduce	attack	v past	ASSAULT	rubble ruins ashes
  defeat	attack	v moving past	ASSAULT	brigade brigades battalion battalions regiment regiments units forces troops
  inflict	attack	v past	ASSAULT	damage casualties losses strikes strike
  explode	attack	v moving past	ASSAULT
  try attempt	attack	v moving	ASSAULT	capture encircle surround retake storm seize
  intercept	attack	v past	ASSAULT	missile missiles rocket rockets drone drones
  cross	attack	v moving past	ASSAULT	into
  take hit flood fill	other	v	PROTEST	streets
  hit strike target pound rain slam	attack	v moving past	ASSAULT
  bring	deployment	v	MOBILIZE	reinforcements reserves reserve
  arrive enter cross advance gather assemble approach roll sail encircle surround head move pass	deployment	v moving	MOBILIZE
  go	deployment	v moving	MOBILIZE	there to
  return	withdrawal	v moving	-	base bases barracks garrison garrisons home
  leave abandon vacate retreat	withdrawal	v moving past	-	city town village area zone region centre center positions position base bases territory airport from !dead !ruins !wounded !without !homeless
  open exchange	attack	v	ASSAULT	fire
  use hold	attack	v	ASSAULT	shields
  issue	other	v	COERCE	warrant warrants
  find	other	v	ACCUSE	guilty
  open	other	v	YIELD	border borders
  agree	agreement	v	SUPPORT	agreement accord pact text !to !in
  launch begin lead start	talks	v	CONSULT	mediation
  receive	meeting	v actor	CONSULT	ambassador minister envoy delegation president !reports !report !letter !word !information !news
  receive greet	meeting	v actor object	CONSULT
  make pay conclude cut	visit	v actor	CONSULT	visit visits trip trips tour inspection
  attend	meeting	v actor	CONSULT	summit meeting conference talks ceremony
  violate breach	other	v	REJECT	ban resolution sanctions embargo treaty
  yield	response	v actor	-	to on !progress !results !information
  put	offer	v actor	-	forward !demand !demands !candidate !candidates !claim !claims !argument !arguments !theory !name !names
  issue give set	threat	v	THREATEN	ultimatum warning threat threats deadline
  impose slap introduce levy tighten announce approve adopt unveil extend expand widen	sanction	v	SANCTION	sanctions sanction tariffs tariff embargo duties
  hit target	sanction	v	SANCTION	sanctions tariffs tariff
  place put	sanction	v past	SANCTION	sanctions
  bar ban block	sanction	v	SANCTION	entering entry officials journalists diplomats citizens nationals politicians lawmakers
  deprive	sanction	v	SANCTION	visa visas
  deny refuse revoke	sanction	v	REJECT	visa visas
  block	other	v	REJECT	access website websites
  impose declare extend enforce announce order introduce	other	v	COERCE	curfew blockade lockdown martial siege restrictions ban emergency quarantine censorship
  lift ease relax remove waive	sanction	v	YIELD	sanctions
  lift ease relax remove reverse end	other	v	YIELD	curfew ban bans restrictions blockade siege embargo decision emergency tariffs martial lockdown occupation boycott strike
  call	other	v	YIELD	off
  throttle reduce cut	other	v	SANCTION	flow flows gas
  suspend pause halt cut freeze end reduce withhold stop cancel slash	sanction	v	SANCTION	aid assistance funding flights ties relations cooperation certification supplies peacekeepers links imports exports visas mediation donations trade membership participation activity activities exchanges
  cancel cancels cancelled cancelling	sanction	v	SANCTION	aid assistance funding flights supplies imports exports visas donations
  announce	sanction	v	SANCTION	suspension boycott
  follow respond retaliate	sanction	v actor	SANCTION	sanctions
  sever break downgrade	sanction	v	SANCTION	ties relations links diplomatic
  withdraw recall pull	sanction	v	SANCTION	ambassador ambassadors envoy envoys peacekeepers observers monitors inspectors treaty pact accord
  close shut	sanction	v	SANCTION	embassy consulate border borders airspace consulates crossing crossings
  expel	sanction	v	SANCTION	diplomat diplomats ambassador envoy inspectors workers staff envoys officials
  quit	sanction	v actor	SANCTION	treaty agreement deal pact accord organization bloc
  hold	other	v	PROTEST	protest protests demonstration demonstrations rally rallies march sit-in vigil
  stage launch begin start organize organise join lead	other	v	PROTEST	protest protests demonstration demonstrations rally march hunger sit-in walkout sit-down boycott
  go	other	v	PROTEST	strike
  conduct carry complete stage hold	other	v	COOPERATE	swap exchange
  suspend halt stop pause cease resume	other	v	-	trading operating operations services production
  appoint	other	v past	-	president minister premier chief head ambassador commander director government
  search hunt	other	v actor	-	for
  stop	other	v	PROTEST	work
  burn	other	v	PROTEST	flag flags effigy
  launch stage mount carry conduct unleash resume commence begin perpetrate	attack	v	ASSAULT	attack attacks assault assaults strike strikes airstrike airstrikes raid raids offensive bombardment bombing bombings ambush incursion invasion killings offensives ambushes incursions invasions counterattack counterattacks counteroffensive counter-offensive bombardments barrage barrages shelling
  violate breach break	attack	v	ASSAULT	ceasefire truce cease-fire armistice cease
  fire	attack	v	ASSAULT	missile missiles rocket rockets shells mortars shots artillery tear rounds bullets gunfire
  launch	attack	v	ASSAULT	missile missiles rocket rockets drones salvo
  fire shoot	attack	v actor past	ASSAULT	on at
  shoot gun	attack	v	ASSAULT	down dead
  announce unveil approve	aid	v	AID	tranche package
  ramp step	exercise	v	MOBILIZE	testing tests
  test	exercise	v	MOBILIZE	missile missiles rocket bomb weapon weapons nuclear warhead
  open begin order start announce conduct join launch	other	v	ACCUSE	investigation investigations probe inquiry inquest
  file bring lodge submit	other	v	ACCUSE	lawsuit lawsuits suit charges complaint complaints indictment
  express voice issue reiterate	accusation	v	ACCUSE	condemnation outrage disappointment anger alarm criticism displeasure dismay
  launch	accusation	v	ACCUSE	criticism tirade
  summon	accusation	v	ACCUSE	ambassador ambassadors envoy diplomat diplomats affaires representative
  express voice pledge reaffirm reiterate promise declare offer announce	statement	v	SUPPORT	support solidarity condolences backing sympathy
  establish restore normalize normalise resume renew	agreement	v	SUPPORT	ties relations diplomatic
  pass approve adopt	vote	v	-	law bill legislation motion amendment resolution budget
  introduce	other	v past	-	legislation law bill
  sign enact	other	v actor	-	order orders law bill decree legislation amendment !agreement !treaty !deal !accord !pact !memorandum
  sign ratify reach conclude strike clinch ink forge seal	agreement	v	SUPPORT	agreement agreements deal accord pact treaty compromise memorandum contract truce ceasefire consensus understanding
  back	agreement	v actor past	SUPPORT	cut cuts reduction cap ceasefire truce roadmap
  agree	agreement	v	AGREE	ceasefire truce talks deal
  accept	agreement	v	AGREE	proposal proposals offer formula plan terms deal invitation
  cancel cancels cancelled cancelling	refusal	v	REJECT	visit meeting summit trip deal agreement talks plan contract negotiations
  fail	refusal	v	REJECT	reach agree renew
  cancel halt suspend break abandon boycott postpone	refusal	v	REJECT	visit meeting summit trip deal agreement talks plan contract negotiations
  rule	refusal	v	REJECT	out
  turn	refusal	v	REJECT	down
  brush wave shrug	response	v actor	REJECT	aside off away
  answer	response	v actor	-	concerns demands proposals proposal
  block defeat filibuster	vote	v	REJECT	legislation bill
  block deny refuse delay	refusal	v	REJECT	entry resolution bill request access visa proposal permission motion visas shipments shipment deliveries
  accept receive admit resettle host shelter	aid	v	AID	refugees migrants asylum-seekers refugee
  send deploy dispatch contribute	aid	v	AID	peacekeepers peacekeeping medics doctors rescuers
  provide give send deliver grant contribute award supply extend allocate approve airlift lend offer pledge announce ship fly	aid	v	AID	aid assistance relief logistic logistical humanitarian food medicine medicines medical loan loans donation donations asylum refuge shelter vaccines ventilators ambulances supplies blankets fund funding million scholarships
  transfer bring truck carry	aid	v	AID	humanitarian relief aid
  provide deliver supply donate pledge promise	aid	v	AID	weapons weaponry arms ammunition missiles equipment
  make	aid	v	AID	donation donations
  share	other	v actor	COOPERATE	intelligence evidence information data expertise technology
  train	other	v actor	COOPERATE	soldiers troops forces pilots police officers army fighters
  exchange swap	other	v	COOPERATE	prisoners captives detainees envoys
  launch stage conduct hold start perform begin	exercise	v	MOBILIZE	exercises drills maneuvers manoeuvres wargames games
  put remain place stay	deployment	v	MOBILIZE	alert preparedness standby readiness
  strengthen reinforce intensify increase boost beef bolster expand	deployment	v	MOBILIZE	presence troops forces garrison patrols deployment
  let	other	v	YIELD	free go
  step	other	v actor	YIELD	down aside
  back	other	v actor	YIELD	down
  grant	other	v	YIELD	request permission citizenship independence amnesty bail access pardon autonomy visa visas order mandate
  approve	other	v	YIELD	request
  declare announce	agreement	v	YIELD	ceasefire truce cease-fire cessation cease amnesty
  accept	other	v actor	YIELD	demand demands resignation conditions
  drop	other	v	YIELD	charges case lawsuit demand
  lay	other	v	YIELD	arms weapons
  return	other	v actor	YIELD	remains bodies artifacts territory prisoners property sculpture art land aircraft
  hand	other	v actor	YIELD	over back !response !responses !answer !answers !reply !demands !letter !list !note !message
  give grant win	vote	v	-	approval
  declare proclaim	other	v actor	COERCE	independence
  dismiss sack fire	other	v actor	-	minister ministers government cabinet commander general chief
  adopt	other	v actor	YIELD	resolution compromise reforms
  dissolve suspend	other	v	COERCE	parliament constitution assembly newspaper newspapers license
  force	other	v actor	COERCE	out flee resign leave evacuate
  disperse	other	v	COERCE	protesters demonstrators crowd crowds
  crack	other	v	COERCE	down
  order	other	v	COERCE	arrest detention deportation seizure suspend closure
  order	deployment	v actor	MOBILIZE	troops forces soldiers peacekeepers !withdraw !leave !return !back !out !evacuation !withdrawal
  order	demand	v actor	REQUEST	appear leave testify
  warn advise tell instruct order ask urge	demand	v actor	REQUEST	leave depart flee evacuate stay shelter
  retake recapture liberate capture reclaim	attack	v actor past	ASSAULT	city town village region territory area airport port province island settlement stronghold villages towns settlements territories district hill miles kilometers kilometres !suspect !suspects !gunman !man !men !soldier !soldiers !fighters !pilot !pilots !footage !images !video !moment !attention
  eject expel drive	attack	v actor past	ASSAULT	troops forces soldiers army
  seize confiscate freeze block	other	v	COERCE	assets property accounts funds passport ship vessel website websites newspapers
  seek	demand	v	REQUEST	refuge asylum help assistance shelter mediation
  call	demand	v actor	REQUEST	for
  press push lobby	demand	v actor	REQUEST	for
  charge	other	v	ACCUSE	with
  back	statement	v actor object	SUPPORT	plan decision proposal bid call government calls efforts
  appeal	demand	v actor	REQUEST	for to
  rally march demonstrate	other	v	PROTEST	against outside streets square for through
  clash fight	attack	v	ASSAULT	with against
  hit strike target	attack	v past	ASSAULT	building buildings block blocks apartment apartments bridge station airfield plant mall market camp church mosque base bus city town village convoy port airport positions targets hospital school house targets depot troops
  """
