// Offices, ranks, honorifics, the words that change them, and institutions. Own knowledge, 2026; office names compared with
// the position labels of every-politician-scrapers (CC0) and CIA World Leaders, June 2019 (public domain).
//
// `canonical<TAB>role<TAB>key=value; …<TAB>form; form`, all in lower case. A portfolio makes several offices and a ministry.

extension GazetteerText {
  /// Titles by role.
  package static let offices = GazetteerText(
    name: "offices",
    text: #"""
      # Portfolios: each makes a minister, a deputy minister and a ministry, in every word order.
      foreign	portfolio	holder=politician	foreign affairs; external affairs; external relations; foreign relations; foreign and european affairs
      defence	portfolio	holder=politician	defense; national defence; national defense; war
      interior	portfolio	holder=politician	the interior; internal affairs; home affairs; home; internal security; public security
      finance	portfolio	holder=politician	finances; the treasury; treasury; financial
      economy	portfolio	holder=politician	economic; economics; economic affairs; the economy; economic development; national economy; economic and financial affairs
      justice	portfolio	holder=politician	law and justice; law
      energy	portfolio	holder=politician	oil; petroleum; power; oil and gas; energy and natural resources; climate and energy
      trade	portfolio	holder=politician	commerce; international trade; foreign trade; industry and trade; trade and industry
      health	portfolio	holder=politician	public health; health and welfare; healthcare
      education	portfolio	holder=politician	education and science
      agriculture	portfolio	holder=politician	farm; food
      transport	portfolio	holder=politician	transportation; transport and infrastructure
      environment	portfolio	holder=politician	the environment; climate; ecology; climate change
      culture	portfolio	holder=politician	culture and sport; sports; sport; culture and tourism; tourism
      information	portfolio	holder=politician	communications; information and communication; digital transformation; communication; media; digital affairs
      intelligence	portfolio	holder=politician	security; state security
      national security	portfolio	holder=politician
      labour	portfolio	holder=politician	labor; social affairs; social policy; employment
      Europe	portfolio	holder=politician	European affairs; EU affairs; European integration
      emergency	portfolio	holder=politician	emergencies; emergency situations; civil protection; disaster management
      migration	portfolio	holder=politician	immigration; refugees; migration and asylum
      industry	portfolio	holder=politician	strategic industries; industry and technology; industry and advanced technology
      infrastructure	portfolio	holder=politician	public works; construction; housing
      science	portfolio	holder=politician	science and technology; technology; innovation; research
      strategic affairs	portfolio	holder=politician
      reintegration	portfolio	holder=politician
      unification	portfolio	holder=politician
      investment	portfolio	holder=politician
      development	portfolio	holder=politician	international development; regional development; development cooperation
      religious affairs	portfolio	holder=politician	awqaf; endowments
      women's affairs	portfolio	holder=politician	family; women; family affairs
      # Heads of state and government.
      president	office	holder=politician	state president; president of the republic; prez
      president-elect	office	holder=politician
      vice president	office	holder=politician	vice-president; veep
      first lady	office	holder=politician; gender=f
      first gentleman	office	holder=politician; gender=m
      prime minister	office	holder=politician	premier; head of government; taoiseach
      deputy prime minister	office	holder=politician	vice premier; deputy premier; vice prime minister; first deputy prime minister; tánaiste
      chancellor	office	holder=politician; as=prime minister	federal chancellor
      vice chancellor	office	holder=politician; as=deputy prime minister	vice-chancellor
      supreme leader	office	holder=politician
      paramount leader	office	holder=politician
      leader	office	holder=politician	head of state; ruler; strongman; national leader
      dictator	office	holder=politician	autocrat
      governor general	office	holder=politician	governor-general
      first minister	office	holder=politician
      chief executive	office	holder=politician
      king	office	holder=royal; gender=m
      queen	office	holder=royal; gender=f
      monarch	office	holder=royal	sovereign
      emperor	office	holder=royal; gender=m
      empress	office	holder=royal; gender=f
      crown prince	office	holder=royal; gender=m
      crown princess	office	holder=royal; gender=f
      prince	office	holder=royal; gender=m
      princess	office	holder=royal; gender=f
      emir	office	holder=royal; gender=m	amir
      sultan	office	holder=royal; gender=m
      grand duke	office	holder=royal; gender=m
      duke	office	holder=royal; gender=m
      duchess	office	holder=royal; gender=f
      chief of state	office	holder=politician
      general secretary	office	holder=politician	party secretary; party general secretary; general secretary of the communist party
      first secretary	office	holder=politician	party chief; party boss
      # Ministers under other names.
      secretary of state	office	holder=politician; of=united-states; as=foreign minister	secretaries of state; top diplomat; chief diplomat
      foreign secretary	office	holder=politician; of=united-kingdom; as=foreign minister	secretary of state for foreign affairs; secretary of state for foreign, commonwealth and development affairs; secretary of state for foreign and commonwealth affairs
      defence secretary	office	holder=politician; of=united-kingdom; as=defence minister	secretary of state for defence
      defence secretary	office	holder=politician; of=united-states; as=defence minister	defense secretary; secretary of defense; secretary of defence; pentagon chief; war secretary; secretary of war; defense chief
      home secretary	office	holder=politician; of=united-kingdom; as=interior minister	secretary of state for the home department
      chancellor of the exchequer	office	holder=politician; of=united-kingdom; as=finance minister
      treasury secretary	office	holder=politician; of=united-states; as=finance minister	secretary of the treasury
      homeland security secretary	office	holder=politician; of=united-states; as=interior minister	secretary of homeland security
      commerce secretary	office	holder=politician; of=united-states; as=trade minister	secretary of commerce
      energy secretary	office	holder=politician; of=united-states; as=energy minister	secretary of energy
      health secretary	office	holder=politician; as=health minister	secretary of health and human services
      interior secretary	office	holder=politician; as=interior minister	secretary of the interior
      navy secretary	office	holder=politician; of=united-states	secretary of the navy
      army secretary	office	holder=politician; of=united-states	secretary of the army
      air force secretary	office	holder=politician; of=united-states	secretary of the air force
      attorney general	office	holder=politician	attorney-general; attorneys general
      minister of state	office	holder=politician	state minister; minister of state for foreign affairs; junior minister
      cabinet minister	office	holder=politician	minister; government minister; senior minister
      armed forces minister	office	holder=politician; as=defence minister	minister of the armed forces; minister for the armed forces; armies minister
      chief secretary	office	holder=politician
      deputy secretary of state	office	holder=politician; of=united-states
      deputy secretary of defense	office	holder=politician; of=united-states	deputy defense secretary; deputy defence secretary; deputy secretary of defence
      under secretary of state	office	holder=diplomat; of=united-states	undersecretary of state; undersecretary of state for political affairs; under secretary of state for political affairs; under-secretary of state
      undersecretary of defense	office	holder=politician; of=united-states	under secretary of defense; undersecretary of defense for policy; under secretary of defense for policy
      assistant secretary of state	office	holder=diplomat; of=united-states	assistant secretary of state for european and eurasian affairs; assistant secretary of state for near eastern affairs; assistant secretary of state for east asian and pacific affairs; principal deputy assistant secretary of state; deputy assistant secretary of state; acting assistant secretary of state
      assistant secretary of defense	office	holder=politician; of=united-states	assistant defense secretary; deputy assistant secretary of defense
      undersecretary	office	holder=politician	under secretary; under-secretary; permanent secretary; state secretary; assistant secretary; deputy secretary; permanent under-secretary; permanent undersecretary
      secretary	office	holder=politician	cabinet secretary
      chief cabinet secretary	office	holder=politician; of=japan	deputy chief cabinet secretary
      # Advisers and staff.
      national security adviser	office	holder=politician	national security advisor; security adviser; security advisor; nsa chief
      deputy national security adviser	office	holder=politician	deputy national security advisor; principal deputy national security adviser; principal deputy national security advisor
      secretary of the security council	office	holder=politician	security council secretary; secretary of the national security and defense council; secretary of the national security and defence council; security council chief; secretary of the supreme national security council; top security official; national security council secretary
      deputy secretary of the security council	office	holder=politician	deputy security council secretary; deputy chairman of the security council; deputy head of the security council; security council deputy chairman
      chief of staff	office	holder=politician	white house chief of staff; presidential chief of staff; head of the presidential office; head of the president's office; presidential office chief; head of the presidential administration; head of the office of the president; chief of the presidential office
      deputy chief of staff	office	holder=politician	deputy head of the presidential administration; deputy head of the president's office; deputy kremlin chief of staff; deputy head of the presidential office
      presidential aide	office	holder=politician	presidential adviser; presidential advisor; kremlin aide; kremlin adviser; foreign policy adviser; foreign policy advisor; foreign policy aide; diplomatic adviser; diplomatic advisor; adviser to the president; aide to the president; senior adviser to the president
      adviser	office	holder=politician	advisor; aide; senior adviser; senior advisor; senior aide; top aide; top adviser; top advisor; special adviser; special advisor; counselor; counsellor; political adviser; media adviser; military adviser
      counselor to the president	office	holder=politician; of=united-states	counsellor to the president; white house counsel
      # Speaking for others.
      spokesperson	office	holder=spokesperson	press secretary; spokespeople; spox; government spokesperson; chief spokesperson; deputy spokesperson; deputy press secretary; communications director; director of communications; press officer; press service
      spokesman	office	holder=spokesperson; gender=m	government spokesman; chief spokesman; deputy spokesman; military spokesman; army spokesman; presidential spokesman; foreign ministry spokesman; defense ministry spokesman; defence ministry spokesman
      spokeswoman	office	holder=spokesperson; gender=f	government spokeswoman; chief spokeswoman; deputy spokeswoman; military spokeswoman; presidential spokeswoman; foreign ministry spokeswoman; defense ministry spokeswoman; defence ministry spokeswoman
      # Diplomats.
      ambassador	office	holder=diplomat	envoy to; ambassador to; ambassador-designate; ambassador-at-large; ambassador at large; high commissioner to
      un ambassador	office	holder=diplomat	u.n. ambassador; ambassador to the united nations; ambassador to the u.n.; ambassador to the un; permanent representative to the united nations; permanent representative to the u.n.; permanent representative to the un; u.n. envoy; un envoy; permanent representative; deputy ambassador to the united nations; deputy u.n. ambassador; deputy un ambassador; deputy permanent representative
      special envoy	office	holder=diplomat	envoy; presidential envoy; peace envoy; special representative; special presidential envoy; special coordinator; middle east envoy; special envoy to the middle east; negotiator; chief negotiator; lead negotiator; top negotiator; nuclear negotiator; chief nuclear negotiator; top nuclear negotiator; nuclear envoy; mediator; representative
      chargé d'affaires	office	holder=diplomat	charge d'affaires; chargé; deputy chief of mission
      consul	office	holder=diplomat	consul general; consul-general
      attaché	office	holder=diplomat	attache; military attaché; military attache; defence attaché; defense attache; defense attaché
      diplomat	office	holder=diplomat	senior diplomat; foreign policy chief; western diplomat; european diplomat; us diplomat; u.s. diplomat
      high representative	office	holder=diplomat	high representative for foreign affairs and security policy; high representative of the union for foreign affairs and security policy
      eu foreign policy chief	office	holder=diplomat; of=european-union; as=foreign minister	eu's foreign policy chief; european union foreign policy chief; e.u. foreign policy chief; eu top diplomat; eu's top diplomat; european union's foreign policy chief; eu high representative; eu high representative for foreign affairs and security policy; eu's high representative
      nuncio	office	holder=religious	apostolic nuncio
      # Heads of organisations and bodies.
      secretary general	office	holder=politician	secretary-general; sec-gen; general-secretary; secretaries general
      un secretary general	office	holder=politician; of=united-nations; as=secretary general	un secretary-general; u.n. secretary general; u.n. secretary-general; un chief; u.n. chief; united nations secretary general; united nations secretary-general; secretary-general of the united nations; secretary general of the united nations
      nato secretary general	office	holder=politician; of=nato; as=secretary general	nato secretary-general; nato chief; nato's secretary general; nato's secretary-general; secretary general of nato; secretary-general of nato; alliance chief; nato boss
      deputy secretary general	office	holder=politician	deputy secretary-general; assistant secretary-general; assistant secretary general; nato deputy secretary general; nato assistant secretary general
      under-secretary-general	office	holder=politician; of=united-nations	undersecretary-general; under secretary-general; under-secretary general; undersecretary general; relief chief; aid chief; humanitarian chief; u.n. humanitarian chief; un humanitarian chief; emergency relief coordinator; political chief; political affairs chief; un political chief; u.n. political chief
      director general	office	holder=politician	director-general; directors general; iaea chief; who chief; iaea head; iaea director general; iaea director-general; who director-general; who director general
      trade representative	office	holder=politician	u.s. trade representative; us trade representative
      commission president	office	holder=politician; of=european-union	european commission president; eu commission president; president of the european commission; commission chief; eu chief; european commission chief; eu commission chief
      council president	office	holder=politician; of=european-union	european council president; president of the european council; eu council president; european council chief
      parliament president	office	holder=politician	european parliament president; president of the european parliament; president of the senate; senate president; president of the national assembly; national assembly president; parliament speaker; parliamentary speaker; speaker of parliament; speaker of the parliament; speaker of the knesset; knesset speaker
      commissioner	office	holder=politician	eu commissioner; european commissioner; enlargement commissioner; trade commissioner; commission vice president; commission vice-president; european commission vice-president; european commission vice president; economy commissioner; high commissioner; un high commissioner for human rights; u.n. high commissioner for human rights; un human rights chief; u.n. human rights chief; human rights chief; rights chief; un refugee chief; u.n. refugee chief; commissioner-general; commissioner general
      executive director	office	holder=official
      managing director	office	holder=official	imf managing director; imf chief; imf director
      chairman-in-office	office	holder=politician; of=organization-for-security-and-co-operation-in-europe	osce chairman-in-office; osce chairperson-in-office; chairperson-in-office; osce chairman in office; osce chair; osce chairperson; osce chairman; chairman in office; chair-in-office
      chair	office	holder=official	chairperson; co-chair; vice chair; deputy chair
      chairman	office	holder=official; gender=m	vice chairman; deputy chairman; co-chairman; vice-chairman
      chairwoman	office	holder=official; gender=f	vice chairwoman; deputy chairwoman; co-chairwoman
      head	office	holder=official	chief; boss; deputy head; head of state security; deputy chief; number two; no. 2
      director	office	holder=official	deputy director; acting director; co-director; associate director; program director; programme director; political director
      coordinator	office	holder=official	co-ordinator; policy coordinator
      commander	office	holder=military	military commander; top commander; senior commander; supreme commander; deputy commander; field commander
      rapporteur	office	holder=official	special rapporteur; un special rapporteur; u.n. special rapporteur
      governor	office	holder=politician	regional governor; deputy governor; acting governor; lieutenant governor; regional head; region's governor; state governor
      central bank governor	office	holder=official	central bank chief; central bank head; head of the central bank; fed chair; fed chairman; federal reserve chair; federal reserve chairman; federal reserve chief; ecb president; ecb chief; governor of the bank of england; bank of england governor
      mayor	office	holder=politician	deputy mayor; vice mayor; city mayor; lord mayor
      official	office	holder=official	senior official; top official; administration official; senior administration official; government official; defense official; defence official; senior defense official; defence sources; intelligence official; security official; military official; u.s. official; us official; western official; regional official; local official; health official; officer; senior u.s. official; senior us official
      bureaucrat	office	holder=official	civil servant
      # Parliaments, parties and courts.
      speaker	office	holder=politician	house speaker; speaker of the house; duma speaker; speaker of the state duma; chairman of the state duma; duma chairman; speaker of the house of commons; commons speaker; deputy speaker; chairman of the federation council
      majority leader	office	holder=politician	senate majority leader; house majority leader; majority whip; minority whip; chief whip
      minority leader	office	holder=politician	senate minority leader; house minority leader
      senator	office	holder=politician	sen.; sens.; lawmaker; legislator; parliamentarian
      member of parliament	office	holder=politician	mp; mps; m.p.; member of the knesset; mep; meps; member of the european parliament; peer; backbencher; members of parliament
      congressman	office	holder=politician; of=united-states; gender=m
      congresswoman	office	holder=politician; of=united-states; gender=f
      member of congress	office	holder=politician; of=united-states	rep.; reps.; members of congress; u.s. representative
      opposition leader	office	holder=politician	leader of the opposition; leader of the opposition party; opposition figure; opposition politician
      party leader	office	holder=politician	party chairman; party chairwoman; party chair; leader of the party
      candidate	office	holder=politician	presidential candidate; nominee; presidential nominee; presidential hopeful
      politician	office	holder=politician	statesman
      political leader	office	holder=politician	political bureau chief; political chief of hamas; politburo chief; political bureau head; politburo member; politburo head
      prosecutor	office	holder=official	prosecutor general; prosecutor-general; chief prosecutor; general prosecutor; special counsel; public prosecutor; state prosecutor; federal prosecutor; icc prosecutor; special prosecutor; solicitor general; district attorney
      judge	office	holder=official	justice; chief justice; magistrate; supreme court justice; chief judge
      lawyer	office	holder=expert	attorney; defence lawyer; defense lawyer; defense attorney; human rights lawyer; counsel
      ombudsman	office	holder=official	human rights commissioner; human rights ombudsman; ombudswoman
      activist	office	holder=civilian	human rights activist; campaigner; dissident; protest leader; organizer; organiser; opposition activist
      # Forces and services.
      chief of general staff	office	holder=military	chief of the general staff; chief of the general staff of the armed forces; general staff chief; chief of defence staff; chief of the defence staff; chief of defense staff; military chief; chief of staff of the armed forces; chief of defence; chief of defense; armed forces chief; chief of the defence forces; chief of the defense force; idf chief of staff; military chief of staff; army chief of staff; chief of army staff; chief of the army staff; army chief; military's chief of staff; top general; top military officer
      chairman of the joint chiefs of staff	office	holder=military; of=united-states; as=chief of general staff	joint chiefs chairman; chairman of the joint chiefs; joint chiefs of staff chairman; chair of the joint chiefs of staff
      commander in chief	office	holder=military	commander-in-chief; top commander-in-chief; military commander in chief; chief commander; army commander; commander of the armed forces; commander-in-chief of the armed forces; head of the armed forces
      supreme allied commander europe	office	holder=military; of=nato	supreme allied commander; supreme allied commander for europe; saceur; nato supreme commander; nato's supreme allied commander; nato's top commander
      chair of the nato military committee	office	holder=military; of=nato	chairman of the nato military committee; nato military committee chair; chair of nato's military committee; nato military committee chairman; chairman of nato's military committee; chair of the military committee; nato's top military officer
      navy chief	office	holder=military	naval chief; chief of the navy; navy commander; commander of the navy; chief of naval operations; chief of naval staff; first sea lord
      air force chief	office	holder=military	chief of the air force; air force commander; commander of the air force; chief of air staff; chief of staff of the air force
      head of the centcom	office	holder=military; of=united-states	commander of u.s. central command; centcom commander; centcom chief
      intelligence chief	office	holder=official	spy chief; head of intelligence; chief of intelligence; intelligence director; head of military intelligence; military intelligence chief; head of the intelligence service; security chief; head of the security service; sbu chief; sbu head; mi6 chief; mossad chief; mossad director; head of mossad; mossad head; shin bet chief; shin bet head; fsb director; fsb chief; fsb head; gru chief; svr chief; svr director; svr head; head of the foreign intelligence service; director of the foreign intelligence service; kgb chief; head of the federal security service; director of the federal security service
      cia director	office	holder=official; of=united-states; as=intelligence chief	director of the cia; c.i.a. director; director of central intelligence; director of the central intelligence agency; cia chief
      director of national intelligence	office	holder=official; of=united-states	national intelligence director; u.s. intelligence chief; us intelligence chief
      fbi director	office	holder=official; of=united-states	director of the fbi; director of the federal bureau of investigation; f.b.i. director; fbi chief
      nuclear chief	office	holder=official	head of the atomic energy organization; head of iran's atomic energy organization; atomic chief; atomic energy chief; head of the atomic energy organisation
      police chief	office	holder=official	chief of police; police commissioner; police commander; police officer; police inspector; police spokesman
      press attaché	office	holder=diplomat	press attache
      # Work and standing.
      analyst	office	holder=expert	expert; military analyst; political analyst; political scientist; researcher; fellow; senior fellow; research fellow; senior analyst; military expert; defense analyst; defence analyst; scholar; economist; historian; scientist; pollster; political commentator; pundit; think tanker
      professor	office	holder=expert	prof.; prof; associate professor; lecturer; assistant professor; law professor; academic; professor emeritus
      journalist	office	holder=journalist	reporter; correspondent; editor; editor-in-chief; editor in chief; host; anchor; byline; columnist; presenter; broadcaster; war correspondent; foreign correspondent; military blogger; blogger
      doctor	office	holder=expert	surgeon; physician; nurse; medic; paramedic
      businessman	office	holder=civilian; gender=m
      businesswoman	office	holder=civilian; gender=f
      executive	office	holder=civilian	ceo; c.e.o.; chief executive officer; tycoon; oligarch; billionaire; entrepreneur; founder; co-founder; chief financial officer; financier; magnate
      soldier	office	holder=military	serviceman; servicewoman; fighter; militant; rebel commander; rebel leader; militia leader; warlord; separatist leader; insurgent leader; guerrilla leader; militia commander; mercenary leader; mercenary chief
      resident	office	holder=civilian	local resident; villager; witness; eyewitness; survivor; protester; demonstrator; refugee; student; teacher; farmer; taxi driver; pensioner; shopkeeper
      pope	office	holder=religious; gender=m; of=vatican-city	pontiff; holy father
      patriarch	office	holder=religious; gender=m
      archbishop	office	holder=religious; gender=m
      bishop	office	holder=religious	metropolitan
      cardinal	office	holder=religious; gender=m
      imam	office	holder=religious; gender=m	cleric; mufti; grand mufti; mullah; preacher
      rabbi	office	holder=religious	chief rabbi
      dalai lama	office	holder=religious; gender=m
      # Ranks.
      general	rank	holder=military	gen.; gen; generals; gens.; 4-star general; four-star general
      lieutenant general	rank	holder=military	lt. gen.; lt gen; lt. general; lieutenant-general; lieut. gen.; ltg; lt.-gen.
      major general	rank	holder=military	maj. gen.; maj gen; major-general; maj.-gen.; maj. general; mg
      brigadier general	rank	holder=military	brig. gen.; brig gen; brigadier; brig.; brigadier-general
      colonel general	rank	holder=military	col. gen.; col gen; colonel-general; col.-gen.
      army general	rank	holder=military	general of the army
      field marshal	rank	holder=military	marshal; fld. mshl.; air chief marshal; air marshal; air vice marshal
      admiral	rank	holder=military	adm.; adm; fleet admiral
      vice admiral	rank	holder=military	vice adm.; vice-admiral; v. adm.
      rear admiral	rank	holder=military	rear adm.; rear-admiral; counter admiral
      commodore	rank	holder=military	air commodore; cmdre.
      colonel	rank	holder=military	col.; col
      lieutenant colonel	rank	holder=military	lt. col.; lt col; lieutenant-colonel; lt.-col.
      major	rank	holder=military	maj.; maj
      captain	rank	holder=military	capt.; capt
      naval commander	rank	holder=military	cmdr.; cdr.; lt. cmdr.; lieutenant commander
      lieutenant	rank	holder=military	lt.; lieut.; first lieutenant; second lieutenant; 1st lt.; 2nd lt.
      sergeant	rank	holder=military	sgt.; staff sgt.; staff sergeant; sgt. maj.; sergeant major; sgt. 1st class; master sgt.; master sergeant; command sgt. maj.
      corporal	rank	holder=military	cpl.; lance cpl.; lance corporal
      private	rank	holder=military	pvt.; pfc.; spc.; specialist
      chief master sergeant	rank	holder=military	petty officer; chief warrant officer
      # Honorifics.
      mr.	honorific	gender=m	mr; mister; messrs.; herr; monsieur; señor; signor
      mrs.	honorific	gender=f	mrs; madame; mme; mme.; frau; señora; madam
      ms.	honorific	gender=f	ms; miss; mlle; mademoiselle
      mx.	honorific
      dr.	honorific		dr; ph.d.
      sir	honorific	gender=m
      dame	honorific	gender=f
      lady	honorific	gender=f	baroness
      lord	honorific	gender=m	baron; viscount; earl; count
      the right honourable	honorific		hon.; the hon.; rt. hon.; right honourable; honourable; honorable; his excellency; her excellency
      sheikh	honorific	gender=m	shaikh; sheik; shaykh
      sheikha	honorific	gender=f
      sayyid	honorific	gender=m	sayyed
      hajj	honorific	gender=m	haj; hajji
      ayatollah	honorific	holder=religious; gender=m	grand ayatollah; hojjatoleslam; hojatoleslam; hojjat al-islam
      rev.	honorific	holder=religious	reverend; rev; monsignor; msgr.
      father	honorific	holder=religious; gender=m	fr.
      saint	honorific
      comrade	honorific
      amb.	honorific	holder=diplomat
      # Words that change an office.
      former	modifier	tense=past	ex; ex-; one-time; onetime; erstwhile; past; ousted; deposed; retired; ret.; ret; toppled; exiled; defeated; longtime former
      late	modifier	tense=past	slain; assassinated; deceased
      then-	modifier	tense=then
      acting	modifier		interim; caretaker; transitional; provisional; temporary; de facto; self-proclaimed; self-declared; moscow-appointed; moscow-installed; russian-installed; russian-backed; russia-appointed; moscow-backed
      outgoing	modifier		departing; lame-duck; lame duck; current; sitting; incumbent; embattled; longtime; long-time; long-serving; veteran
      incoming	modifier	tense=future	-elect; newly elected; newly appointed; new; designate; -designate; newly-elected; newly-appointed; future; prospective
      deputy	modifier		vice; first deputy; assistant; associate; co; junior; under; second; first vice
      senior	modifier		top; high-ranking; ranking; leading; high-level; highest-ranking; top-ranking; principal; prominent; influential; powerful; key; main
      # Institutions that a state or body has one of each.
      government	institution		cabinet; council of ministers; federal government; central government; regime; authorities; junta; military junta; administration; leadership; ruling party; the authorities
      parliament	institution		legislature; assembly; national assembly; lower house; upper house; lower house of parliament; upper house of parliament; lower chamber; upper chamber; senate; chamber of deputies; house of representatives; congress; duma
      presidency	institution		presidential office; president's office; office of the president; presidential administration; presidential palace; presidential press service; prime minister's office; office of the prime minister; premier's office; royal palace; royal court; royal house; presidential executive office
      supreme court	institution		constitutional court; high court; court; top court; court of appeals; appeals court; prosecutor's office; prosecutor general's office; general prosecutor's office; prosecutors; judiciary; federal court; supreme constitutional court
      central bank	institution		national bank; reserve bank; federal bank
      military	institution		army; armed forces; defence forces; defense forces; forces; troops; general staff; military command; high command; navy; air force; coast guard; border guard; border guards; border service; ground forces; land forces; airborne forces; air defence; air defense; marines; special forces; paratroopers; military leadership; national guard; soldiers; security forces
      police	institution		national police; federal police; police force; riot police; state police
      intelligence service	institution		intelligence agency; intelligence services; intelligence; military intelligence; security service; security services; spy agency; secret service; intelligence community; intelligence agencies; foreign intelligence service; domestic intelligence agency; state security service
      security council	institution		national security council; defence council; defense council; war cabinet; security cabinet; national defence council
      embassy	institution		consulate; diplomatic mission; permanent mission; mission to the united nations; mission; delegation; consulate general; high commission; permanent mission to the united nations
      opposition	institution		opposition party; opposition parties; main opposition party; opposition coalition; opposition bloc
      state media	institution		state television; state tv; state news agency; official news agency; state-run news agency; state-run media; state radio; state broadcaster; public broadcaster; national broadcaster; state-run television; state-run tv; semi-official news agency; news agency
      emergency services	institution		rescue services; emergency service; fire service; civil defence; civil defense; rescuers; civil defence agency; civil defense agency
      election commission	institution		central election commission; electoral commission; national electoral council
      nuclear regulator	institution		atomic energy organization; atomic agency; nuclear energy agency; nuclear watchdog; energy regulator; space agency; aviation authority; civil aviation authority; statistics agency; stock exchange; chamber of commerce; cyber security agency
      """#)
}
