/// The word lists behind `WordClass`, in lower case, parted by white space.
///
/// Source: written for this project from English news usage, 2026; Apache-2.0 like the rest.
enum ActorWords {
  static let lists: [(words: String, wordClass: WordClass)] = [
    (functionWords, .function),
    (openers, .function),
    (openingVerbs, .function),
    (calendar, .calendar),
    (
      "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame rev rev. madame messrs mx", .honorific
    ),
    ("mr mr. sir lord king prince pope father duke sheikh emir sultan", .male),
    ("mrs mrs. ms ms. miss lady dame madame queen princess duchess", .female),
    (offices, [.personNoun, .office]),
    (ranks, [.personNoun]),
    (callings, .personNoun),
    (maleRoles, .male),
    (femaleRoles, .female),
    (spokespeople, [.peopleNoun, .spokespeople]),
    (people, .peopleNoun),
    (roleModifiers, .roleModifier),
    (bodies, .bodyNoun),
    (organisationHeads, .organisationHead),
    (mediaHeads, .mediaHead),
    (placeHeads, .placeHead),
    (thingHeads, .thingHead),
    (sayVerbs, [.sayVerb, .actVerb]),
    (actVerbs, .actVerb),
    (
      "in at near inside outside around across throughout within from through toward towards into via",
      .placePreposition
    ),
    (
      "de da do dos das del della di du la le van von der den ter ten bin ibn ben al el ul ur abu af av zu of",
      .particle
    ),
    (fields, .field),
    (determiners, .determiner),
    ("jr jr. sr sr. ii iii iv", .nameSuffix),
    ("he him his himself she her hers herself they them their theirs themselves who whose whom it its", .pronoun),
    (plainCapitals, .plainCapitals),
    (stanceNouns, .stanceNoun),
    (
      "operation exercise exercises hurricane typhoon cyclone storm route flight article chapter covid-19", .thingOpener
    ),
    (
      "son daughter grandson granddaughter wife husband widow widower mother father brother sister parents family "
        + "relatives nephew niece cousin uncle aunt friend colleague killing murder assassination arrest detention trial "
        + "kidnapping abduction poisoning funeral imprisonment conviction body remains lawyer biographer supporters "
        + "ouster overthrow election appointment resignation dismissal",
      .relation
    ),
  ]

  private static let functionWords = """
    the a an this that these those some any no every each all both either neither many much more most few several such
    other another own same one two three four five six seven eight nine ten hundreds thousands dozens millions i you he she it we they me him her us
    them my your his its our their mine yours who whom whose which what when where why how whether if because although
    though while whereas since until unless once and or but nor so yet for of in on at by with from to into onto over
    under after before during between among against about above below across through throughout despite amid without
    within along around behind beyond near toward towards upon via per than as like is am are was were be been being has have had
    do does did will would shall should can could may might must not n't don't doesn't didn't isn't aren't wasn't won't
    there here then now just only also even still too very again ever never always often sometimes perhaps maybe
    's 're 've 'll 'd 'm 's there's that's it's what's he's she's i'm we're they're you're let's
    """

  private static let openers = """
    however meanwhile moreover furthermore nevertheless nonetheless instead otherwise therefore thus hence besides
    indeed likewise similarly accordingly consequently afterward afterwards earlier later previously recently currently
    today tonight yesterday tomorrow separately overall finally eventually initially meantime additionally elsewhere
    still already almost nearly roughly approximately according asked speaking given following including concerning
    regarding citing quoting noting adding saying calling based born known seen built made led backed aimed far close
    well yes no okay ok oh hey yeah right sure please thanks thank welcome hello good great sorry look listen read watch
    new old first second third last next early late long short big small high low major minor key top main nearly
    western eastern northern southern central north south east west former current
    people officials authorities experts analysts critics observers sources reports talks tensions troops soldiers
    forces police protesters rebels separatists militants leaders ministers diplomats residents witnesses negotiators
    lawmakers images photos video footage data documents records results questions
    president prime minister secretary chancellor king queen senator governor mayor general admiral spokesman
    spokeswoman foreign defense defence interior deputy vice senior government parliament congress ministry
    breaking exclusive update updated live analysis opinion editorial factbox explainer timeline transcript photo
    black white muslim muslims christian christians jewish jews catholic catholics orthodox islamic islamist islamists
    english hebrew mandarin farsi pashto latin democrat democrats republican republicans god lord heaven image credit file caption copyright subscribe share related advertisement
    reporting writing editing
    """

  private static let openingVerbs = """
    go get take make give let keep put say said tell told ask think know see come want need try use find look work
    call called feel seem leave stay help show hear play run move live believe bring happen write provide sit stand
    lose pay meet include continue set learn change lead understand stop follow create speak allow add spend
    grow open walk win offer remember love consider appear buy wait serve die send expect build fall cut reach kill
    remain suggest raise pass sell require report decide pull trying going looking asking facing fearing hoping
    seeking calling taking making giving having being doing getting holding leaving leading turning using working
    responding replying referring returning reacting describing explaining addressing visiting meeting
    earlier underlining stressing emphasizing warning accusing insisting acknowledging admitting describing
    intensive intense final initial joint further fresh recent
    """

  private static let calendar = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
    christmas easter ramadan thanksgiving hanukkah passover eid nowruz halloween midnight noon am pm a.m. p.m. a.m p.m
    est edt gmt utc cet msk et pt cst pst cdt pdt mst mdt idt eet eest cest bst wib kst hkt sgt pkt trt ast aest aedt
    """

  private static let offices = """
    president vice-president premier minister chancellor secretary spokesman spokeswoman spokesperson ambassador envoy
    governor mayor speaker chairman chairwoman chairperson chair director chief commissioner king queen emir sultan
    pope president-elect premier-designate prime-minister monarch ruler leader head commander-in-chief undersecretary
    under-secretary attaché consul administrator ombudsman prosecutor
    """

  private static let ranks = """
    general gen gen. admiral adm adm. colonel col col. lieutenant lt lt. lieut. major maj maj. captain capt capt.
    commander cmdr cmdr. sergeant sgt sgt. corporal cpl cpl. brigadier brig brig. marshal commodore pvt. private
    rear-admiral maj-gen lt-gen sen sen. senator rep rep. representative congressman congresswoman gov gov. amb amb. sec. pres. justice judge
    cardinal archbishop bishop patriarch metropolitan imam ayatollah mullah rabbi prince princess duke duchess
    sheikh shah tsar deputy delegate baroness baron count countess
    """

  private static let callings = """
    official diplomat adviser advisor aide negotiator lawmaker legislator politician counterpart analyst expert
    scholar researcher fellow professor lecturer historian economist strategist correspondent reporter journalist
    editor columnist anchor host commentator author writer activist dissident campaigner lawyer attorney barrister
    doctor physician scientist engineer executive ceo founder co-founder banker businessman businesswoman tycoon
    oligarch billionaire investor trader officer soldier veteran pilot officer policeman policewoman agent spy operative
    source insider witness resident villager protester demonstrator rebel separatist militant fighter insurgent
    candidate councillor councilor councilman councilwoman parliamentarian mp mep mk msp member coordinator representative
    successor predecessor deputy assistant student teacher farmer worker driver priest cleric coach
    terrorist gunman attacker assailant suspect victim killer singer actor filmmaker photographer cameraman nurse
    peacekeeper interpreter moderator participant organizer organiser manager partner
    """

  private static let maleRoles = """
    spokesman chairman congressman businessman policeman king prince emir sultan pope patriarch archbishop imam
    ayatollah mullah rabbi councilman duke sheikh shah tsar husband father son brother baron ombudsman cardinal
    """

  private static let femaleRoles = """
    spokeswoman chairwoman congresswoman businesswoman policewoman queen princess duchess councilwoman wife mother
    daughter sister baroness countess
    """

  private static let spokespeople = """
    officials authorities negotiators spokesmen spokespeople representatives envoys leaders ministers policymakers
    delegates diplomats officeholders
    """

  private static let people = """
    analysts experts allies partners separatists rebels insurgents militants militias paramilitaries terrorists
    protesters demonstrators opponents supporters critics observers lawmakers legislators politicians senators
    congressmen parliamentarians mps meps aides advisers advisors commanders generals officers sources journalists
    reporters correspondents historians economists strategists specialists pundits bloggers scholars researchers scientists activists campaigners
    dissidents lawyers residents witnesses villagers civilians refugees hostages settlers prosecutors investigators
    inspectors monitors peacekeepers mediators presidents chancellors premiers governors mayors ambassadors oligarchs
    secretaries counterparts sides parties islamists extremists jihadists mercenaries fighters hackers executives
    veterans rivals adversaries backers donors attorneys spokeswomen spokespersons
    """

  private static let roleModifiers = """
    senior junior top shadow high-ranking ranking leading deputy vice acting former interim caretaker then-president then current incoming outgoing
    retired late ex first second chief principal special assistant associate executive general permanent presidential
    parliamentary congressional ministerial diplomatic military naval political economic regional local federal
    national international foreign external defense defence interior finance justice home health energy trade treasury
    commerce agriculture transport labor labour education culture environment intelligence security state press
    communications policy administration government opposition ruling army navy police border coast guard
    nuclear cyber humanitarian human rights prime crown attorney solicitor surgeon joint under minority majority
    house senate cabinet council committee party faction district city state provincial municipal village
    unnamed anonymous unidentified veteran longtime long-time outspoken prominent influential independent
    background european western eastern middle african asian arab baltic nordic balkan gulf allied pro-russian
    pro-western pro-government anti-government kremlin-backed russian-backed iran-backed u.s.-backed armed
    republican democratic conservative liberal socialist communist progressive nationalist far-right left-wing right-wing islamist
    field rear brigadier lieutenant major staff lead chief operating financial managing founding research
    legal constitutional spiritual religious supreme grand honorary royal
    counter-terrorism counterterrorism disarmament arms control veterans affairs campaign youth women women's business
    """

  private static let bodies = """
    government administration ministry military army navy armed forces parliament legislature cabinet presidency
    embassy consulate regime leadership authorities police intelligence kremlin duma senate congress parliament
    secretariat department treasury judiciary delegation mission junta opposition coalition alliance bloc state-media
    pentagon marines
    """

  private static let organisationHeads = """
    ministry department council committee commission party union organization organisation institute institution
    university college school academy foundation center centre association federation confederation agency bureau
    office bank fund group corporation corp corp. company co co. inc inc. ltd ltd. llc plc congress parliament senate
    assembly court tribunal police army navy forces force guard brigade battalion regiment division corps fleet
    command staff service services security authority board movement front league coalition alliance society club
    church synagogue mosque hospital museum laboratory lab labs network initiative project forum secretariat embassy
    consulate administration government house cabinet district trust partnership chamber directorate inspectorate
    research economics analytics securities consulting ventures cluster clusters council's syndicate union's workers brotherhood brotherhood's resistance militia airlines airways air railways motors systems
    energy technologies industries holdings partners associates capital watch international monitor observatory
    delegation mission taskforce registry guards
    """

  private static let mediaHeads = """
    times post journal news press tribune herald guardian telegraph gazette chronicle observer magazine radio
    television tv channel broadcasting review daily weekly today independent mirror
    """

  private static let placeHeads = """
    peninsula sea ocean river lake island islands bay gulf strait straits mountains mountain valley desert city town village
    province region oblast district county state street avenue road square airport port base station bridge gate
    border coast heights hills canal territory territories park forest stadium hotel palace castle plant reactor prison camp beach
    crossing corridor plaza hall tower cape channel hemisphere cathedral airfield raion
    """

  private static let thingHeads = """
    war wars treaty agreement agreements accord accords act pact protocol protocols convention declaration charter
    doctrine summit conference games olympics crisis revolution uprising spring prize award awards plan deal deals
    law bill amendment constitution resolution program programme operation day week month year years eve century age
    era cup championship festival show project initiative dialogue process strategy report review talks memorandum
    format order speech address book bible quran koran missile missiles rocket tank tanks jet jets aircraft
    boeing airbus covid covid-19 coronavirus virus internet web pipeline stream fund line theory report papers
    dollar dollars euro euros pound crude oil gas index average time considered people's sanctions
    union-address statement readout briefing communique communiqué proclamation section article title chapter
    language hymn anthem flag clause clauses framework drive
    """

  private static let fields = """
    state defense defence affairs staff security treasury energy commerce justice interior war trade finance health
    labor labour agriculture transportation transport education culture environment intelligence development
    representatives commons lords government parliament congress forces policy communications operations relations
    homeland nations budget management administration council committee party rights
    technology technologies science innovation industry information reform reforms research statistics food drug
    securities exchange standards tourism sports sport youth welfare housing immigration customs revenue humanitarian
    services safety resources planning investment infrastructure reconstruction reconciliation cooperation migration
    refugees elections emergency emergencies communications women veterans disarmament nonproliferation
    non-proliferation counterterrorism counter-terrorism cybersecurity economy economics democracy labor diplomacy
    """

  private static let determiners = """
    the a an one another some several many most two three four five six seven eight nine ten dozens few both all no any these those
    this that his her its their our my other certain various each every
    """

  private static let plainCapitals = """
    tv pm am ceo cfo coo gdp ok id ai dna rna hiv aids covid us$ q a&a faq pdf html http gmt utc dc id phd md ba ma bs
    ussr's icbm gps lng suv cctv sms url ii iii iv vi vii viii ix xi xii ad bc vip pr hr it sos asap dvd cd pc
    jst ist uss hms sm-3 rush byline soundbite archived recording unidentified crosstalk applause laughter end clip video
    """

  private static let stanceNouns = """
    demand demands position stance proposal proposals response responses request requests claim claims concern concerns
    intention intentions plan plans policy policies view views offer offers decision decisions move moves
    insistence refusal denial denials warning warnings threat threats aggression actions action tactics strategy
    interests interest goal goals aims aim ambitions allies ally partners counterparts leaders leadership answer answers
    commitment commitments efforts reaction rejection support invasion war desire willingness red motives
    government officials envoy envoys ambassador negotiators diplomats foreign message agenda role influence
    perspective argument arguments telling eyes opinion judgment judgement assessment complaint complaints assertion assertions statement statements readiness
    """
}
