// Aid organisations, research institutes, companies, parties, agencies and armed units that the lists of organisations and bodies
// leave out, and the short forms of provinces behind a town (Bagotville, Que.). Own knowledge, 2026.

extension GazetteerText {
  /// Associations of all kinds.
  package static let associations = GazetteerText(
    name: "associations",
    text: #"""
      A Just Russia	organisation	of=russia
      Aeroflot	organisation	of=russia
      Amal Movement	organisation	of=lebanon	Amal*
      Apple*	organisation	of=united-states
      BAE Systems	organisation	of=united-kingdom
      Bank of America	organisation
      Batkivshchyna	organisation	of=ukraine	Fatherland party
      Blue and White	organisation	of=israel
      Capital Economics	organisation
      Caritas	organisation		Caritas Internationalis
      Catholic Relief Services	organisation
      Citigroup	organisation		Citi
      Coalition of the Willing	organisation		coalition of the willing
      Comintern	organisation
      Danish Refugee Council	organisation	of=denmark
      Deutsche Bank	organisation	of=germany
      Emergency Telecommunications Cluster	organisation	of=united-nations
      Eurocontrol	organisation
      European Solidarity	organisation	of=ukraine	European Solidarity party
      Five Star Movement	organisation	of=italy	5-Star Movement
      Forza Italia	organisation	of=italy
      Free Democrats	organisation	of=germany	Free Democratic Party; abbr:FDP
      Goldman Sachs	organisation
      Greens*	organisation		Green Party; Green party
      HDP	organisation	of=turkey	Peoples' Democratic Party
      Islamic Action Front	organisation	of=jordan
      JPMorgan	organisation		JPMorgan Chase; JP Morgan; J.P. Morgan
      La France Insoumise	organisation	of=france	France Unbowed
      Lega	organisation	of=italy
      Lufthansa	organisation	of=germany
      Magen David Adom	organisation	of=israel	abbr:MDA*
      Morgan Stanley	organisation
      National Iranian Oil Company	organisation	of=iran	NIOC
      National Unity party	organisation	of=israel	National Unity Party
      Novatek	organisation	of=russia
      Nuclear Consultative Group	organisation		abbr:NCG
      Opposition Platform	organisation	of=ukraine	Opposition Platform — For Life; Opposition Platform - For Life
      Oxford Economics	organisation
      Physicians for Human Rights	organisation
      QatarEnergy	organisation	of=qatar	Qatar Energy
      Reform UK	organisation	of=united-kingdom
      Religious Zionism	organisation	of=israel	Religious Zionist Party; Religious Zionism party
      Ryanair	organisation	of=ireland
      Scottish National Party	organisation	of=united-kingdom	abbr:SNP
      Svoboda	organisation	of=ukraine	Svoboda party
      TSMC	organisation	of=taiwan	Taiwan Semiconductor Manufacturing Company
      Taiwan People's Party	organisation	of=taiwan	abbr:TPP*
      Transneft	organisation	of=russia
      Turkish Airlines	organisation	of=turkey
      World Vision	organisation		World Vision International
      YouTube*	organisation	of=united-states
      ZTE	organisation	of=china
      Akhmat	body	of=russia	Akhmat battalion; Akhmat special forces
      Cyberspace Administration of China	body	of=china	abbr:CAC*
      Food and Drug Administration	body	of=united-states	abbr:FDA
      International Legion	body	of=ukraine	International Legion of Territorial Defense
      Israel Police	body	of=israel	Israeli Police; Israeli police
      Luftwaffe	body	of=germany
      National Development and Reform Commission	body	of=china	abbr:NDRC
      People's Liberation Army Navy	body	of=china	PLA Navy; abbr:PLAN*
      Royal Canadian Air Force	body	of=canada	abbr:RCAF
      Royal Canadian Navy	body	of=canada
      Securities and Exchange Commission	body	of=united-states	abbr:SEC
      State Border Guard Service	body	of=ukraine	State Border Guard Service of Ukraine
      Contras	group	of=nicaragua
      Freedom of Russia Legion	group		Free Russia Legion
      Russian Volunteer Corps	group		abbr:RDK
      ReliefWeb	media
      Que*	place	of=canada
      Ont*	place	of=canada
      Alta*	place	of=canada
      Sask*	place	of=canada
      Calif*	place	of=united-states
      Fla*	place	of=united-states
      Conn*	place	of=united-states
      Ariz*	place	of=united-states
      Minn*	place	of=united-states
      Okla*	place	of=united-states
      Tenn*	place	of=united-states
      Wash*	place	of=united-states
      Mich*	place	of=united-states
      """#)
}
