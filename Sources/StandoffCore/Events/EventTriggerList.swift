/// The words that name events: forms, kind and constraints, one word a line.
///
/// A verb gives base, third person, past, gerund and, where it differs, participle, or a line the base forms of several verbs; a noun its
/// forms. After the constraints stand, where they differ from those of the kind, the PLOVER root and words that must (or with `!` must
/// not) stand near. Constraints:
/// - `v` verb, `n` noun
/// - `actor` a verb that needs somebody named as its subject, or after "by"
/// - `with` somebody named must follow, led in by "with" or "to", or two must stand before it
/// - `object` somebody named must follow at once
/// - `force` a military thing must follow, or stand before it when it is passive
/// - `frame` a noun that needs its parties, a date, or a verb of happening beside it
/// - `light` a noun that needs a verb that gives, imposes or carries it out in the same clause
/// - `clause` a noun that needs "that", "for" or "including" after it
/// - `to` a place or "to" must follow
/// - `past` asserted in the past and the perfect only
/// - `moving` a military thing must stand before it: "troops arrived", "rockets hit"
/// - `readiness` "is willing to", "are ready to"
///
/// Source: own list, written for this program from the vocabulary of diplomatic and military news. Licence: as the program. Date: 2026.
let eventTriggerList = """
  talks	talks	n frame
  negotiations negotiation	talks	n frame
  discussions	talks	n frame
  consultations	talks	n frame
  meeting meetings	meeting	n frame
  summit summits forum	meeting	n frame
  session sessions hearing hearings	meeting	n frame
  round	talks	n frame
  conference conferences	meeting	n frame
  call calls	call	n frame
  conversation conversations	call	n frame
  visit visits	visit	n frame
  trip trips	visit	n frame
  meet meets met meeting met	meeting	v actor	-	!target !targets !goal !goals !needs !demand !criteria !deadline !requirements !standards !anger !criticism !resistance !approval !obligations !commitments !expectations
  convene convenes convened convening	meeting	v actor
  gather gathers gathered gathering	meeting	v actor with
  speak speaks spoke speaking spoken	call	v actor with	-	!reporters !journalists !audience !crowd !media !television
  talk talks talked talking	talks	v actor with	-	!reporters !journalists !media
  discuss discusses discussed discussing	talks	v actor with
  confer confers conferred conferring	talks	v actor with
  negotiate negotiates negotiated negotiating	talks	v actor with
  phone phones phoned phoning	call	v object
  telephone telephones telephoned telephoning	call	v object
  call calls called calling	call	v object
  visit visits visited visiting	visit	v actor
  travel travels traveled traveling travelled	visit	v actor to
  arrive arrives arrived arriving	visit	v actor to
  fly flies flew flying flown	visit	v actor to
  head heads headed heading	visit	v actor to
  host hosts hosted hosting	talks	v actor object
  exercise exercises	exercise	n frame
  drill drills	exercise	n frame
  maneuvers manoeuvres wargames	exercise	n frame
  deploy deploys deployed deploying	deployment	v force
  redeploy redeploys redeployed redeploying	deployment	v force
  send sends sent sending	deployment	v force
  move moves moved moving	deployment	v force
  dispatch dispatches dispatched dispatching	deployment	v force
  build builds built building	deployment	v force
  reinforce reinforces reinforced reinforcing	deployment	v force
  mass masses massed massing	deployment	v force
  amass amasses amassed amassing	deployment	v force
  accumulate concentrate	deployment	v force
  station stations stationed stationing	deployment	v force
  position positions positioned positioning	deployment	v force
  mobilize mobilizes mobilized mobilizing	deployment	v force
  mobilise mobilises mobilised mobilising	deployment	v force
  transfer transfers transferred transferring	deployment	v force
  stock stocks stocked stocking	deployment	v force
  deployment deployments	deployment	n light
  buildup mobilization mobilisation	deployment	n light
  way	deployment	n
  withdraw withdraws withdrew withdrawing withdrawn	withdrawal	v force
  pull pulls pulled pulling	withdrawal	v force
  relocate	deployment	v force
  defect default	other	v past	-
  reopen	other	v	-
  withdrawal withdrawals pullout pullback retreat	withdrawal	n light
  attack attacks attacked attacking	attack	v actor past
  invade invades invaded invading	attack	v actor past
  shell shells shelled shelling	attack	v actor past
  bomb bombs bombed bombing	attack	v actor past
  strike strikes struck striking	attack	v actor past	-	!me !us !him !her !deal !note !tone !balance
  raid raids raided raiding	attack	v actor past
  ambush ambushes ambushed ambushing	attack	v actor past
  storm storms stormed storming	attack	v actor past
  bombard bombards bombarded bombarding	attack	v actor past
  torpedo torpedoes torpedoed torpedoing	attack	v past
  sink sinks sank sinking sunk	attack	v actor past
  attack attacks	attack	n light
  strike strikes airstrike airstrikes	attack	n light
  shelling bombing bombardment ambush raid assault barrage	attack	n light
  explosion explosions blast blasts detonation detonations	attack	n light
  invasion	attack	n light
  clash clashes skirmish skirmishes	attack	n light
  shooting shootings	attack	n light
  battle battles	attack	n light
  murder murders killing killings assassination assassinations	attack	n light
  fighting	attack	n light
  war conflict	attack	n light
  cyberattack cyberattacks hack	cyberattack	n
  attack attacks	cyberattack	n
  malware ransomware	cyberattack	n light
  hack hacks hacked hacking	cyberattack	v past
  sanction sanctions sanctioned sanctioning	sanction	v actor past
  sanctions	sanction	n light
  blacklist blacklists blacklisted blacklisting	sanction	v past
  ban bans embargo	sanction	n light
  aid assistance	aid	n light
  arm arms armed arming	aid	v actor object
  supply supplies supplied supplying	aid	v actor force
  evacuate evacuates evacuated evacuating	evacuation	v
  evacuation evacuations	evacuation	n light
  vote votes voted voting	vote	v actor
  vote votes referendum	vote	n frame
  annex annexes annexed annexing	other	v actor	COERCE
  seize seizes seized seizing	other	v past	COERCE
  capture captures captured capturing	other	v actor past	ASSAULT
  occupy occupies occupied occupying	other	v actor past	COERCE
  recognize recognizes recognized recognizing	other	v actor past	SUPPORT
  recognise recognises recognised recognising	other	v actor past	SUPPORT
  arrest arrests arrested arresting	other	v past	COERCE
  detain detains detained detaining	other	v past	COERCE
  release	other	v past	YIELD	!statement !report !document !documents !video !data !figures !letter !image !images !photo !footage !information !results !list !survey !transcript
  expel expels expelled expelling	other	v past	SANCTION
  resign resigns resigned resigning	other	v actor past	YIELD
  crash crashes	other	n frame
  topple topples toppled toppling	other	v past	PROTEST
  oust ousts ousted ousting	other	v past	PROTEST
  assassinate assassinates assassinated assassinating	other	v past	ASSAULT
  kidnap kidnaps kidnapped kidnapping	other	v past	ASSAULT
  issue issues issued issuing	other	v actor past
  embark embarks embarked embarking	other	v actor
  annexation	other	n light	COERCE
  sign signs signed signing	agreement	v actor	SUPPORT
  ceasefire truce armistice	agreement	n light
  fire	agreement	n light
  want wants wanted	demand	v actor
  demand demands demanded demanding	demand	v actor
  insist insists insisted insisting	demand	v actor
  urge urges urged urging	demand	v actor
  ask asks asked asking	demand	v actor object
  request requests requested requesting	demand	v actor	-	!anonymity
  press presses pressed pressing	demand	v actor object
  seek seeks sought seeking	demand	v actor	-	!resolution !solution !way !ways !peace !reelection !re-election !election
  require requires required requiring	demand	v actor object
  demand demands	demand	n clause
  request requests	demand	n clause
  ultimatum	demand	n
  appeal	demand	n clause
  reject rejects rejected rejecting	response	v actor
  dismiss dismisses dismissed dismissing	response	v actor
  rebuff rebuffs rebuffed rebuffing	response	v actor
  refuse refuses refused refusing	refusal	v actor
  decline declines declined declining	refusal	v actor	-	to comment invitation offer request requests
  respond responds responded responding	response	v actor
  response responses	response	n light
  reply replies	response	n light
  answers	response	n light
  nonstarters nonstarter starters starter unacceptable	response	n
  relent budge capitulate	response	v actor
  threaten threatens threatened threatening	threat	v actor
  vow vows vowed vowing	threat	v actor
  threat threats	threat	n clause
  warning warnings assurance assurances	statement	n clause
  allegation allegations accusation accusations criticism condemnation	accusation	n clause
  calls	demand	n clause
  diplomacy efforts activity	talks	n frame
  accuse accuses accused accusing	accusation	v actor
  blame blames blamed blaming	accusation	v actor
  condemn condemns condemned condemning	accusation	v actor
  denounce denounces denounced denouncing	accusation	v actor
  offer offers offered offering	offer	v actor
  invite invites invited inviting	offer	v actor object	-	!criticism !ridicule !comparison !comparisons
  propose proposes proposed proposing	offer	v actor
  agree agrees agreed agreeing	agreement	v actor
  plan plans planned planning	plan	v actor
  intend intends intended intending	plan	v actor
  weigh weighs weighed weighing	plan	v actor	-	!in
  consider considers considered considering	plan	v actor
  mull mulls mulled mulling	plan	v actor
  prepare prepares prepared preparing	plan	v actor
  pledge pledges pledged pledging	offer	v actor
  criticize criticise lambast decry deplore fault rebuke castigate chide censure deride berate	accusation	v actor	ACCUSE
  slam	accusation	v actor	ACCUSE
  sue indict convict prosecute impeach probe investigate interrogate	other	v	ACCUSE
  complain	accusation	v actor	ACCUSE
  dispute	response	v actor	ACCUSE
  praise welcome defend hail applaud commend congratulate endorse thank laud	statement	v actor	SUPPORT
  support	statement	v actor	SUPPORT
  apologize apologise	statement	v actor	SUPPORT
  cooperate collaborate	other	v actor	COOPERATE
  extradite	other	v	COOPERATE
  veto oppose spurn refute snub	refusal	v actor	REJECT
  plead beg implore pressure	demand	v actor	REQUEST
  kill murder massacre execute behead torture abduct stab shoot wound injure	attack	v past	ASSAULT
  destroy detonate overrun blockade torch pound	attack	v past	ASSAULT
  displace	other	v past	ASSAULT
  donate	aid	v	AID
  revoke rescind	other	v	YIELD
  jail imprison apprehend deport outlaw sentence	other	v past	COERCE
  ban	other	v	COERCE
  protest riot boycott	other	v	PROTEST
  overthrow	other	v past	PROTEST
  free pardon surrender relinquish repatriate acquit	other	v past	YIELD
  cede concede	other	v actor	YIELD
  allow permit	other	v actor past	YIELD
  protest protests demonstration demonstrations rally riot riots	other	n light	PROTEST
  arrest arrests detention crackdown	other	n light	COERCE
  release	other	n light	YIELD
  """
