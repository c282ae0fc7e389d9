/// Verbs that show an actor at work.
extension ActorWords {
  /// Verbs of saying, in the forms that stand next to their subject.
  static let sayVerbs = """
    said says say saying told tells tell telling added adds add adding announced announces announce warned warns warn
    warning noted notes note noting stated states stating insisted insists insist argued argues argue claimed claims
    claim explained explains explain replied replies reply responded responds respond confirmed confirms confirm denied
    denies deny declared declares declare acknowledged acknowledges acknowledge admitted admits admit stressed
    stresses stress emphasized emphasizes emphasised emphasises reiterated reiterates reiterate repeated repeats
    predicted predicts predict suggested suggests suggest recalled recalls recalling concluded concludes continued
    pointed asserted asserts alleged alleges accused accuses accuse condemned condemns condemn criticized criticizes
    criticised criticises blamed blames blame called calls urged urges urge demanded demands demand vowed vows vow
    pledged pledges promised promises threatened threatens threaten proposed proposes asked asks ask wrote writes
    write tweeted tweets posted quoted quotes believes believe believed thinks thought hoped hopes wants wanted
    testified testifies remarked remarks commented comments complained complains joked quipped summed spoke speaks
    described describes rejected rejects reject dismissed dismisses dismiss welcomed welcomes praised praises
    expressed expresses voiced voices signaled signals signalled indicated indicates reported reports report
    informed informs briefed clarified underlined underlines underscored underscores conceded concedes
    cautioned cautions disputed disputes countered counters boasted swore whispered shouted tells mused lamented
    stipulated stipulates assured assures reassured mentioned mentions opined highlighted highlights
    emailed observed reckoned estimates estimated revealed reveals disclosed maintains maintained contends contended
    """

  /// Verbs that states, governments and persons are the subject of; auxiliaries stand for the verb behind them.
  static let actVerbs = """
    has have had is was are were will would should could can may might must does did wants want seeks sought seek
    agreed agrees agree refused refuses refuse met meets meet visited visits signed signs sent sends imposed imposes
    launched launches attacked attacks invaded invades annexed deployed deploys withdrew withdraws ordered orders
    decided decides held holds hosted hosts arrived arrives left leaves traveled travelled returned returns began
    started supports supported backed backs joined joins accepted accepts offered offers approved approves banned
    bans expelled expels recalled summoned summons considers considered sees saw views viewed gave gives took takes
    made makes plans planned hopes hoped fears feared needs needed tried tries failed fails remains remained
    prepared prepares continues intends intended expects expected expressed responded negotiated negotiates talks
    went came got put let set cut ran broke fell rose drew flew knew grew threw stood struck won lost paid kept felt led
    read heard brought thought spent built laid sat quit hit fought sold chose froze swept
    also never now still recently repeatedly already officially formally publicly long later
    """
}
