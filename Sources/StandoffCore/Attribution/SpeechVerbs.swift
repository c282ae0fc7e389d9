/// A verb that reports speech, with the complements that can be its content.
struct SpeechVerb: Sendable {
  let act: SpeechAct
  let frame: CueFrame
  /// Prepositions and particles that lead in the content ("call for", "refer to"), parted from the verb by nothing.
  let links: [WordKey]
}

/// What can be the content of a speech verb.
struct CueFrame: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `q`: words in quotation marks, before or after it, with the subject on either side.
  static let quotation = CueFrame(rawValue: 1)
  /// `c`: a clause with or without "that".
  static let clause = CueFrame(rawValue: 2)
  /// `t`: a clause, "that" required.
  static let thatClause = CueFrame(rawValue: 4)
  /// `o`: a noun phrase and what hangs on it.
  static let object = CueFrame(rawValue: 8)
  /// `i`: an infinitive.
  static let infinitive = CueFrame(rawValue: 16)
  /// `w`: a question clause.
  static let question = CueFrame(rawValue: 32)
  /// `a`: the audience as an object before the content.
  static let audience = CueFrame(rawValue: 64)
  /// `n`: bare and -s forms are more often nouns, so that they need a subject that agrees.
  static let nounLike = CueFrame(rawValue: 128)

  /// Reads the letters above; other letters mean nothing.
  init(letters: Substring) {
    let values: [Character: CueFrame] = [
      "q": .quotation, "c": .clause, "t": .thatClause, "o": .object, "i": .infinitive, "w": .question, "a": .audience,
      "n": .nounLike,
    ]
    self = letters.reduce(into: []) { frame, letter in frame.formUnion(values[letter] ?? []) }
  }
}

/// Which form of its verb a cue is.
enum CueForm: UInt8, Hashable, Sendable { case base, third, past, gerund }

/// A word as a form of a speech verb.
///
/// Kept small, for every token of a document has room for one.
struct CueWord: Hashable, Sendable {
  private let number: UInt16
  let form: CueForm

  init(verb: Int, form: CueForm) {
    number = UInt16(verb)
    self.form = form
  }

  /// Index into `speechVerbs`.
  var verb: Int { Int(number) }
}

/// The speech verbs of English news.
let speechVerbs: [SpeechVerb] = speechVerbTable.verbs

/// The forms of the speech verbs.
let cueWords: [WordKey: CueWord] = speechVerbTable.words

private let speechVerbTable = readSpeechVerbs()

private func readSpeechVerbs() -> (verbs: [SpeechVerb], words: [WordKey: CueWord]) {
  var verbs: [SpeechVerb] = []
  var words: [WordKey: CueWord] = [:]
  for line in speechVerbList.split(separator: "\n") {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count >= 4, let act = SpeechAct(rawValue: String(columns[2])) else { continue }
    let links = columns.count > 4 ? columns[4].split(separator: " ").map { WordKey($0) } : []
    for (index, form) in columns[1].split(separator: " ").enumerated() {
      // A past that equals the base ("read") is read as the past, which needs no agreement.
      let kind: CueForm = [.base, .third, .past, .gerund][min(index, 3)]
      words[WordKey(form)] = CueWord(verb: verbs.count, form: kind)
    }
    verbs.append(SpeechVerb(act: act, frame: CueFrame(letters: columns[3]), links: links))
  }
  return (verbs, words)
}

/// One verb a line: lemma ("signalled" beside "signaled" has a line of its own), forms (base, third person, past, -ing), speech act, frame, links.
///
/// Source: the author's knowledge of English verbs of saying, written with PolNeAR's training part at hand: its most frequent cues were
/// looked at before the list was drawn up, and some verbs and frames were taken out after measuring on it. Classes and frames are the
/// program's own; no counts or weights are kept. Licence: as the program. Date: 2025.
private let speechVerbList = """
  accuse	accuse accuses accused accusing	accuse	o
  acknowledge	acknowledge acknowledges acknowledged acknowledging	state	qco
  add	add adds added adding	state	qc
  admit	admit admits admitted admitting	state	qc	to
  admonish	admonish admonishes admonished admonishing	accuse	qo
  advertise	advertise advertises advertised advertising	state	o
  advise	advise advises advised advising	offer	qcao	against
  advocate	advocate advocates advocated advocating	demand	no	for
  affirm	affirm affirms affirmed affirming	state	qco
  agree	agree agrees agreed agreeing	agree	qci	with to on
  alert	alert alerts alerted alerting	state	tn
  allege	allege alleges alleged alleging	accuse	qco
  allude	allude alludes alluded alluding	state	-	to
  announce	announce announces announced announcing	state	qcoi
  answer	answer answers answered answering	state	qcn
  apologise	apologise apologises apologised apologising	state	q	for
  apologize	apologize apologizes apologized apologizing	state	q	for
  appeal	appeal appeals appealed appealing	demand	naiq	for
  applaud	applaud applauds applauded applauding	praise	o
  argue	argue argues argued arguing	state	qc	for against
  articulate	articulate articulates articulated articulating	state	o
  ask	ask asks asked asking	ask	qwai	about for
  assail	assail assails assailed assailing	accuse	o
  assert	assert asserts asserted asserting	state	qc
  assess	assess assesses assessed assessing	state	tnq
  assure	assure assures assured assuring	promise	qca	of
  attest	attest attests attested attesting	state	cq	to
  aver	aver avers averred averring	state	qc
  beg	beg begs begged begging	demand	qoi
  believe	believe believes believed believing	state	c
  bemoan	bemoan bemoans bemoaned bemoaning	accuse	ot
  berate	berate berates berated berating	accuse	o
  blame	blame blames blamed blaming	accuse	on
  blast	blast blasts blasted blasting	accuse	on
  blog	blog blogs blogged blogging	state	qcn
  bluster	bluster blusters blustered blustering	state	qn
  boast	boast boasts boasted boasting	state	qcn	about of
  brag	brag brags bragged bragging	state	qc	about
  brand	brand brands branded branding	accuse	on
  call	call calls called calling	state	on	for on
  castigate	castigate castigates castigated castigating	accuse	o
  caution	caution cautions cautioned cautioning	threaten	qcan	against about
  challenge	challenge challenges challenged challenging	reject	on
  chant	chant chants chanted chanting	state	qn
  characterise	characterise characterises characterised characterising	state	o
  characterize	characterize characterizes characterized characterizing	state	o
  charge	charge charges charged charging	accuse	qtn
  chastise	chastise chastises chastised chastising	accuse	o
  chide	chide chides chided chiding	accuse	oq
  cite	cite cites cited citing	state	o
  claim	claim claims claimed claiming	state	qcoin
  clarify	clarify clarifies clarified clarifying	state	coq
  command	command commands commanded commanding	demand	on
  commend	commend commends commended commending	praise	o
  comment	comment comments commented commenting	state	qn	on about
  compare	compare compares compared comparing	state	on
  complain	complain complains complained complaining	accuse	qc	about of at
  concede	concede concedes conceded conceding	state	qco
  conclude	conclude concludes concluded concluding	state	qc
  concur	concur concurs concurred concurring	agree	qc	with
  condemn	condemn condemns condemned condemning	accuse	o
  confess	confess confesses confessed confessing	state	qc	to
  confide	confide confides confided confiding	state	qc	in
  confirm	confirm confirms confirmed confirming	state	qco
  congratulate	congratulate congratulates congratulated congratulating	praise	o
  consent	consent consents consented consenting	agree	ni	to
  contend	contend contends contended contending	state	qc
  continue	continue continues continued continuing	state	qt
  contradict	contradict contradicts contradicted contradicting	deny	o
  counter	counter counters countered countering	state	qtn
  criticise	criticise criticises criticised criticising	accuse	oq
  criticize	criticize criticizes criticized criticizing	accuse	oq
  cry	cry cries cried crying	state	qn
  declare	declare declares declared declaring	state	qco
  decline	decline declines declined declining	declineToComment	i
  decry	decry decries decried decrying	accuse	ot
  deem	deem deems deemed deeming	state	o
  defend	defend defends defended defending	state	o
  demand	demand demands demanded demanding	demand	qcoin
  denigrate	denigrate denigrates denigrated denigrating	accuse	o
  denounce	denounce denounces denounced denouncing	accuse	oq
  deny	deny denies denied denying	deny	qco
  depict	depict depicts depicted depicting	state	o
  deplore	deplore deplores deplored deploring	accuse	qo
  deride	deride derides derided deriding	accuse	o
  describe	describe describes described describing	state	o
  detail	detail details detailed detailing	state	onq
  disagree	disagree disagrees disagreed disagreeing	reject	q	with
  disavow	disavow disavows disavowed disavowing	deny	o
  disclose	disclose discloses disclosed disclosing	state	coq
  discuss	discuss discusses discussed discussing	state	o
  dismiss	dismiss dismisses dismissed dismissing	reject	oq
  disparage	disparage disparages disparaged disparaging	accuse	o
  dispute	dispute disputes disputed disputing	deny	con
  downplay	downplay downplays downplayed downplaying	state	o
  dub	dub dubs dubbed dubbing	state	o
  echo	echo echoes echoed echoing	agree	qo
  elaborate	elaborate elaborates elaborated elaborating	state	q	on
  email	email emails emailed emailing	state	qn
  emphasise	emphasise emphasises emphasised emphasising	state	qco
  emphasize	emphasize emphasizes emphasized emphasizing	state	qco
  endorse	endorse endorses endorsed endorsing	agree	o
  encourage	encourage encourages encouraged encouraging	demand	o
  enquire	enquire enquires enquired enquiring	ask	qw	about
  enthuse	enthuse enthuses enthused enthusing	praise	qt	about
  envisage	envisage envisages envisaged envisaging	state	co
  envision	envision envisions envisioned envisioning	state	co
  estimate	estimate estimates estimated estimating	state	cn
  exclude	exclude excludes excluded excluding	state	t
  exclaim	exclaim exclaims exclaimed exclaiming	state	qt
  excoriate	excoriate excoriates excoriated excoriating	accuse	o
  exhort	exhort exhorts exhorted exhorting	demand	qoi
  explain	explain explains explained explaining	state	qcwo
  express	express expresses expressed expressing	state	o
  extol	extol extols extolled extolling	praise	o
  fault	fault faults faulted faulting	accuse	on
  find	find finds found finding	state	tn
  flag	flag flags flagged flagging	state	tn	up
  forecast	forecast forecasts forecast forecasting	state	cn
  foresee	foresee foresees foresaw foreseeing	state	co
  forewarn	forewarn forewarns forewarned forewarning	threaten	ca	of
  fume	fume fumes fumed fuming	state	qnt	about at
  gripe	gripe gripes griped griping	accuse	qtn	about
  grumble	grumble grumbles grumbled grumbling	accuse	qtn	about at
  guarantee	guarantee guarantees guaranteed guaranteeing	promise	cnq
  hail	hail hails hailed hailing	praise	on
  highlight	highlight highlights highlighted highlighting	state	qtno
  hint	hint hints hinted hinting	state	cnq	at
  hit	hit hits hit hitting	accuse	n	out
  implore	implore implores implored imploring	demand	qo
  imply	imply implies implied implying	state	co
  indicate	indicate indicates indicated indicating	state	qco
  inform	inform informs informed informing	state	qca	about of
  inquire	inquire inquires inquired inquiring	ask	qw	about
  insinuate	insinuate insinuates insinuated insinuating	accuse	qc
  insist	insist insists insisted insisting	demand	qc	on
  instruct	instruct instructs instructed instructing	demand	o
  interject	interject interjects interjected interjecting	state	q
  interrupt	interrupt interrupts interrupted interrupting	state	qn
  intimate	intimate intimates intimated intimating	state	tn
  invoke	invoke invokes invoked invoking	state	o
  joke	joke jokes joked joking	state	qcn	about
  justify	justify justifies justified justifying	state	o
  label	label labels labeled labeling	state	on
  label (British)	label labels labelled labelling	state	on
  lambast	lambast lambasts lambasted lambasting	accuse	oq
  lambaste	lambaste lambastes lambasted lambasting	accuse	o
  lament	lament laments lamented lamenting	accuse	qcon
  lash	lash lashes lashed lashing	accuse	n	out
  laud	laud lauds lauded lauding	praise	o
  lay	lay lays laid laying	state	-	out
  liken	liken likens likened likening	state	o
  lobby	lobby lobbies lobbied lobbying	demand	n	for against
  maintain	maintain maintains maintained maintaining	state	qc
  mention	mention mentions mentioned mentioning	state	conq
  moan	moan moans moaned moaning	accuse	qtn	about
  mock	mock mocks mocked mocking	accuse	oq
  murmur	murmur murmurs murmured murmuring	state	qn
  muse	muse muses mused musing	state	qnc	about
  mutter	mutter mutters muttered muttering	state	q
  nix	nix nixes nixed nixing	reject	o
  note	note notes noted noting	state	qcno
  notify	notify notifies notified notifying	state	ca
  object	object objects objected objecting	reject	qtn	to
  observe	observe observes observed observing	state	qc
  offer	offer offers offered offering	offer	qin
  opine	opine opines opined opining	state	qc
  oppose	oppose opposes opposed opposing	reject	o
  order	order orders ordered ordering	demand	onq
  outline	outline outlines outlined outlining	state	on
  persist	persist persists persisted persisting	state	q
  play	play plays played playing	state	n	down
  plead	plead pleads pleaded pleading	demand	qn	for
  pledge	pledge pledges pledged pledging	promise	qcion
  point	point points pointed pointing	state	cn	to
  ponder	ponder ponders pondered pondering	state	w
  portray	portray portrays portrayed portraying	state	o
  posit	posit posits posited positing	state	cq
  post	post posts posted posting	state	qtn
  postulate	postulate postulates postulated postulating	state	tn
  praise	praise praises praised praising	praise	onq
  preach	preach preaches preached preaching	state	qo
  predict	predict predicts predicted predicting	state	qco
  press	press presses pressed pressing	demand	n	for
  proclaim	proclaim proclaims proclaimed proclaiming	state	qco
  profess	profess professes professed professing	state	co
  promise	promise promises promised promising	promise	qcoin
  propose	propose proposes proposed proposing	offer	qcoi
  protest	protest protests protested protesting	accuse	qtn
  push	push pushes pushed pushing	demand	n	for
  query	query queries queried querying	ask	qwon
  question	question questions questioned questioning	ask	own
  quip	quip quips quipped quipping	state	qnc
  quote	quote quotes quoted quoting	state	on
  rail	rail rails railed railing	accuse	n	against at
  rant	rant rants ranted ranting	accuse	qn	about against
  read	read reads read reading	state	qn
  reaffirm	reaffirm reaffirms reaffirmed reaffirming	state	coq
  reason	reason reasons reasoned reasoning	state	qcn
  reassert	reassert reasserts reasserted reasserting	state	qt
  reassure	reassure reassures reassured reassuring	promise	qca	of	of
  rebuff	rebuff rebuffs rebuffed rebuffing	reject	on
  rebuke	rebuke rebukes rebuked rebuking	accuse	on
  rebut	rebut rebuts rebutted rebutting	deny	o
  recall	recall recalls recalled recalling	state	qco
  recite	recite recites recited reciting	state	o
  reckon	reckon reckons reckoned reckoning	state	qc
  recommend	recommend recommends recommended recommending	offer	coq
  recount	recount recounts recounted recounting	state	qcon
  reference	reference references referenced referencing	state	on
  refer	refer refers referred referring	state	-	to
  reflect	reflect reflects reflected reflecting	state	q
  refuse	refuse refuses refused refusing	reject	i
  refute	refute refutes refuted refuting	deny	otq
  regret	regret regrets regretted regretting	state	qton
  reiterate	reiterate reiterates reiterated reiterating	state	qco
  reject	reject rejects rejected rejecting	reject	o
  rejoin	rejoin rejoins rejoined rejoining	state	q
  relay	relay relays relayed relaying	state	ton
  remark	remark remarks remarked remarking	state	qcn	on
  remind	remind reminds reminded reminding	state	qca
  repeat	repeat repeats repeated repeating	state	qco
  reply	reply replies replied replying	state	qcn
  report	report reports reported reporting	state	qcn
  repudiate	repudiate repudiates repudiated repudiating	deny	o
  request	request requests requested requesting	demand	conq
  respond	respond responds responded responding	state	qt	with by
  restate	restate restates restated restating	state	qt
  retort	retort retorts retorted retorting	state	qnt
  reveal	reveal reveals revealed revealing	state	qco
  ridicule	ridicule ridicules ridiculed ridiculing	accuse	on
  rule	rule rules ruled ruling	state	tn
  salute	salute salutes saluted saluting	praise	on
  say	say says said saying	state	qcw
  scoff	scoff scoffs scoffed scoffing	reject	q	at
  scold	scold scolds scolded scolding	accuse	o
  scream	scream screams screamed screaming	state	qn
  shout	shout shouts shouted shouting	state	qn
  show	show shows showed showing	state	tn
  shrug	shrug shrugs shrugged shrugging	state	qn
  sigh	sigh sighs sighed sighing	state	qn
  signal	signal signals signaled signaling	state	conq
  signal (British)	signal signals signalled signalling	state	con
  skewer	skewer skewers skewered skewering	accuse	on
  slam	slam slams slammed slamming	accuse	on
  snap	snap snaps snapped snapping	state	qn
  sneer	sneer sneers sneered sneering	accuse	qn	at
  speak	speak speaks spoke speaking	state	-	about of against
  specify	specify specifies specified specifying	state	c
  speculate	speculate speculates speculated speculating	state	qc	about
  spell	spell spells spelled spelling	state	no	out
  spurn	spurn spurns spurned spurning	reject	o
  state	state states stated stating	state	qcn
  stipulate	stipulate stipulates stipulated stipulating	state	qct
  stress	stress stresses stressed stressing	state	qcon
  submit	submit submits submitted submitting	state	t
  suggest	suggest suggests suggested suggesting	offer	qco
  sum	sum sums summed summing	state	n	up
  summarise	summarise summarises summarised summarising	state	qo
  summarize	summarize summarizes summarized summarizing	state	qo
  surmise	surmise surmises surmised surmising	state	qc
  swear	swear swears swore swearing	promise	qci
  talk	talk talks talked talking	state	n	about of
  taunt	taunt taunts taunted taunting	accuse	qon
  tease	tease teases teased teasing	state	qn
  tell	tell tells told telling	state	qcwai	about of
  term	term terms termed terming	state	on
  testify	testify testifies testified testifying	state	qc	about
  text	text texts texted texting	state	qn
  thank	thank thanks thanked thanking	praise	on
  theorize	theorize theorizes theorized theorizing	state	c
  think	think thinks thought thinking	state	cn
  threaten	threaten threatens threatened threatening	threaten	cioq	with
  thunder	thunder thunders thundered thundering	state	qn
  tout	tout touts touted touting	state	o
  turn	turn turns turned turning	reject	n	down
  tweet	tweet tweets tweeted tweeting	state	qcn
  underline	underline underlines underlined underlining	state	coq
  underscore	underscore underscores underscored underscoring	state	coq
  upbraid	upbraid upbraids upbraided upbraiding	accuse	o
  urge	urge urges urged urging	demand	qtoi
  vent	vent vents vented venting	accuse	qn
  venture	venture ventures ventured venturing	state	qn
  vilify	vilify vilifies vilified vilifying	accuse	o
  voice	voice voices voiced voicing	state	on
  volunteer	volunteer volunteers volunteered volunteering	state	qtn
  vouch	vouch vouches vouched vouching	state	n	for
  vow	vow vows vowed vowing	promise	qcion
  warn	warn warns warned warning	threaten	qcai	of against about
  welcome	welcome welcomes welcomed welcoming	agree	on
  whine	whine whines whined whining	accuse	qtn	about
  whisper	whisper whispers whispered whispering	state	qn
  wonder	wonder wonders wondered wondering	ask	qw
  write	write writes wrote writing	state	qc	about of
  yell	yell yells yelled yelling	state	qn
  """
