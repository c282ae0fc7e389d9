// News agencies, newspapers, broadcasters and sites. Own knowledge, 2026.

extension GazetteerText {
  /// News media.
  package static let media = GazetteerText(
    name: "media",
    text: #"""
      # News media and agencies.
      Reuters	media	seat=London	Thomson Reuters
      Associated Press	media	of=united-states; seat=New York	abbr:AP; abbr:A.P.
      Agence France-Presse	media	of=france; seat=Paris	Agence France Presse; abbr:AFP
      United Press International	media	of=united-states	abbr:UPI
      Bloomberg	media	of=united-states; seat=New York	Bloomberg News; Bloomberg Television; Bloomberg TV
      Dow Jones	media	of=united-states	Dow Jones Newswires
      Interfax	media	of=russia; seat=Moscow	Interfax news agency
      Interfax-Ukraine	media	of=ukraine; seat=Kyiv
      TASS	media	of=russia; seat=Moscow	Tass; ITAR-TASS; Itar-Tass; Tass news agency; TASS news agency
      RIA Novosti	media	of=russia; seat=Moscow	RIA; RIA news agency; RIA Novosti news agency; Ria Novosti
      Sputnik*	media	of=russia; seat=Moscow	Sputnik News
      RT	media	of=russia; seat=Moscow	Russia Today; R.T.
      Rossiya 1	media	of=russia; seat=Moscow	Rossiya-1; Rossiya 24; Rossiya-24; Rossia 1
      Channel One*	media	of=russia; seat=Moscow	Pervy Kanal; Channel One Russia
      NTV*	media	of=russia
      Kommersant	media	of=russia; seat=Moscow
      Izvestia	media	of=russia; seat=Moscow	Izvestiya
      Komsomolskaya Pravda	media	of=russia; seat=Moscow
      Pravda*	media	of=russia; seat=Moscow
      Novaya Gazeta	media	of=russia; seat=Moscow	Novaya Gazeta Europe
      Vedomosti	media	of=russia; seat=Moscow
      RBC*	media	of=russia; seat=Moscow	RBK
      Meduza	media	of=latvia; seat=Riga
      Echo of Moscow	media	of=russia	Ekho Moskvy
      TV Rain	media	of=russia	Dozhd
      The Insider	media	of=russia
      Rybar	media	of=russia
      Ukrinform	media	of=ukraine; seat=Kyiv
      UNIAN	media	of=ukraine; seat=Kyiv	Unian
      Ukrainska Pravda	media	of=ukraine; seat=Kyiv
      Kyiv Independent	media	of=ukraine; seat=Kyiv	The Kyiv Independent
      Kyiv Post	media	of=ukraine; seat=Kyiv
      Suspilne	media	of=ukraine; seat=Kyiv
      Hromadske	media	of=ukraine; seat=Kyiv
      Zerkalo Nedeli	media	of=ukraine
      BelTA	media	of=belarus; seat=Minsk	Belta; BELTA
      Nexta	media	of=belarus	NEXTA
      Radio Free Europe/Radio Liberty	media	of=united-states; seat=Prague	Radio Free Europe; Radio Liberty; Radio Svoboda; Radio Farda; abbr:RFE/RL; RFERL
      Voice of America	media	of=united-states; seat=Washington	abbr:VOA
      Radio Free Asia	media	of=united-states; seat=Washington	abbr:RFA
      British Broadcasting Corporation	media	of=united-kingdom; seat=London	BBC News; BBC World Service; BBC Radio 4; BBC Radio 4's Today programme; BBC Persian; BBC Arabic; BBC Russian; BBC Verify; BBC Newsnight; abbr:BBC; abbr:B.B.C.
      Sky News	media	of=united-kingdom; seat=London	Sky*
      ITV	media	of=united-kingdom; seat=London	ITV News
      Channel 4	media	of=united-kingdom; seat=London	Channel 4 News
      The Guardian	media	of=united-kingdom; seat=London	the Guardian; Guardian newspaper; Guardian*
      The Times	media	of=united-kingdom; seat=London	the Times*; Times of London; The Times of London
      The Sunday Times	media	of=united-kingdom; seat=London	the Sunday Times; Sunday Times
      The Daily Telegraph	media	of=united-kingdom; seat=London	the Daily Telegraph; Daily Telegraph; The Telegraph; the Telegraph*
      Financial Times	media	of=united-kingdom; seat=London	The Financial Times; abbr:FT
      The Independent	media	of=united-kingdom; seat=London	the Independent*
      The Economist	media	of=united-kingdom; seat=London	the Economist*
      Daily Mail	media	of=united-kingdom; seat=London	The Daily Mail; MailOnline; Mail on Sunday
      Daily Mirror	media	of=united-kingdom	The Mirror
      The Sun	media	of=united-kingdom	the Sun newspaper
      The Observer	media	of=united-kingdom	the Observer newspaper
      The Spectator	media	of=united-kingdom
      LBC	media	of=united-kingdom	LBC radio; LBC Radio
      Times Radio	media	of=united-kingdom
      Middle East Eye	media	of=united-kingdom
      Asharq Al-Awsat	media	of=saudi-arabia; seat=London	Asharq al-Awsat
      Al-Quds Al-Arabi	media	seat=London
      CNN	media	of=united-states; seat=Atlanta	Cable News Network; CNN International
      CNN Turk	media	of=turkey	CNN Türk
      CNBC	media	of=united-states
      MSNBC	media	of=united-states; seat=New York	MS NOW
      NBC	media	of=united-states; seat=New York	NBC News
      ABC*	media	of=united-states; seat=New York	ABC News
      CBS	media	of=united-states; seat=New York	CBS News; 60 Minutes; Face the Nation
      Fox News	media	of=united-states; seat=New York	Fox News Channel; Fox News Sunday; Fox Business; Fox*
      PBS	media	of=united-states	PBS NewsHour; PBS News; NewsHour
      National Public Radio	media	of=united-states; seat=Washington	NPR News; abbr:NPR
      C-SPAN	media	of=united-states
      Meet the Press	media	of=united-states
      Newsmax	media	of=united-states
      The New York Times	media	of=united-states; seat=New York	New York Times; the New York Times; abbr:NYT
      The Wall Street Journal	media	of=united-states; seat=New York	Wall Street Journal; the Wall Street Journal; the Journal*; abbr:WSJ
      The Washington Post	media	of=united-states; seat=Washington	Washington Post; the Washington Post; the Post*
      Los Angeles Times	media	of=united-states	LA Times
      USA Today	media	of=united-states
      Chicago Tribune	media	of=united-states
      Boston Globe	media	of=united-states
      New York Post	media	of=united-states
      Miami Herald	media	of=united-states
      McClatchy	media	of=united-states
      Politico	media	of=united-states; seat=Washington	POLITICO; Politico Europe; POLITICO Europe
      Axios	media	of=united-states; seat=Washington
      The Hill	media	of=united-states; seat=Washington
      Semafor	media	of=united-states
      The Daily Beast	media	of=united-states	Daily Beast
      HuffPost	media	of=united-states	Huffington Post
      BuzzFeed News	media	of=united-states	BuzzFeed
      Vox*	media	of=united-states	Vox.com
      ProPublica	media	of=united-states
      The Intercept	media	of=united-states
      The Atlantic	media	of=united-states
      The New Yorker	media	of=united-states	New Yorker magazine
      Time magazine	media	of=united-states	TIME magazine; TIME
      Newsweek	media	of=united-states
      Foreign Policy	media	of=united-states	Foreign Policy magazine
      Foreign Affairs*	media	of=united-states	Foreign Affairs magazine
      Defense News	media	of=united-states
      Defense One	media	of=united-states
      Stars and Stripes	media	of=united-states
      Business Insider	media	of=united-states
      Forbes	media	of=united-states
      The Conversation	media
      Democracy Now	media	of=united-states	Democracy Now!
      Univision	media	of=united-states
      NK News	media	of=south-korea
      Canadian Broadcasting Corporation	media	of=canada	CBC News; abbr:CBC
      Globe and Mail	media	of=canada	The Globe and Mail
      CTV	media	of=canada	CTV News
      Toronto Star	media	of=canada
      Canadian Press	media	of=canada
      Australian Broadcasting Corporation	media	of=australia
      Sydney Morning Herald	media	of=australia	The Sydney Morning Herald
      Radio New Zealand	media	of=new-zealand	abbr:RNZ
      RTE	media	of=ireland	RTÉ
      The Irish Times	media	of=ireland	Irish Times
      Le Monde	media	of=france; seat=Paris
      Le Figaro	media	of=france; seat=Paris
      Libération	media	of=france; seat=Paris
      France 24	media	of=france; seat=Paris
      France Inter	media	of=france
      Franceinfo	media	of=france	France Info; franceinfo
      BFM TV	media	of=france	BFMTV; BFM
      TF1	media	of=france
      LCI	media	of=france
      RFI	media	of=france	Radio France Internationale; Radio France International
      Le Journal du Dimanche	media	of=france	Journal du Dimanche; abbr:JDD
      L'Express	media	of=france
      Le Parisien	media	of=france
      Der Spiegel	media	of=germany; seat=Hamburg	Spiegel; Spiegel Online
      Die Zeit	media	of=germany
      Die Welt	media	of=germany	Welt am Sonntag
      Bild	media	of=germany; seat=Berlin	Bild newspaper; Bild am Sonntag
      Süddeutsche Zeitung	media	of=germany; seat=Munich
      Frankfurter Allgemeine Zeitung	media	of=germany; seat=Frankfurt	Frankfurter Allgemeine; Frankfurter Allgemeine Sonntagszeitung; abbr:FAZ
      Deutsche Presse-Agentur	media	of=germany	German news agency dpa; dpa; DPA
      Deutsche Welle	media	of=germany	abbr:DW
      Deutschlandfunk	media	of=germany
      ARD	media	of=germany
      ZDF	media	of=germany
      RND	media	of=germany	RedaktionsNetzwerk Deutschland
      Handelsblatt	media	of=germany
      Tagesspiegel	media	of=germany	Der Tagesspiegel
      Funke	media	of=germany	Funke media group; Funke Media Group
      ANSA	media	of=italy; seat=Rome	Ansa
      Corriere della Sera	media	of=italy; seat=Milan
      La Repubblica	media	of=italy; seat=Rome
      La Stampa	media	of=italy; seat=Turin
      Il Messaggero	media	of=italy
      RAI	media	of=italy	Rai
      El País	media	of=spain; seat=Madrid
      El Mundo	media	of=spain
      EFE	media	of=spain; seat=Madrid	Efe; EFE news agency
      La Vanguardia	media	of=spain
      Lusa	media	of=portugal
      De Telegraaf	media	of=netherlands
      NOS	media	of=netherlands
      ANP	media	of=netherlands
      De Standaard	media	of=belgium
      Le Soir	media	of=belgium
      Belga	media	of=belgium
      VRT	media	of=belgium
      Euronews	media
      EUobserver	media
      Euractiv	media		EURACTIV
      Politiken	media	of=denmark
      Berlingske	media	of=denmark
      Ritzau	media	of=denmark
      Danmarks Radio	media	of=denmark
      NRK	media	of=norway
      NTB	media	of=norway
      Aftenposten	media	of=norway
      Verdens Gang	media	of=norway
      SVT	media	of=sweden
      Dagens Nyheter	media	of=sweden
      Aftonbladet	media	of=sweden
      Expressen	media	of=sweden
      Yle	media	of=finland	YLE
      Helsingin Sanomat	media	of=finland
      STT	media	of=finland
      ERR*	media	of=estonia	ERR News
      Baltic News Service	media		abbr:BNS
      LETA	media	of=latvia
      Delfi	media
      LRT	media	of=lithuania
      PAP	media	of=poland	Polish Press Agency
      Gazeta Wyborcza	media	of=poland
      Rzeczpospolita	media	of=poland
      TVP	media	of=poland
      TVN	media	of=poland	TVN24
      RMF FM	media	of=poland
      CTK	media	of=czech-republic	Czech News Agency; ČTK
      MTI	media	of=hungary
      HVG	media	of=hungary
      Agerpres	media	of=romania
      Digi24	media	of=romania
      BTA	media	of=bulgaria
      Tanjug	media	of=serbia
      RTS*	media	of=serbia
      N1	media	of=serbia	N1 television; N1 TV
      Hina	media	of=croatia
      Kathimerini	media	of=greece
      ERT	media	of=greece
      Athens News Agency	media	of=greece
      Ekathimerini	media	of=greece
      TRT	media	of=turkey	TRT World; TRT Haber
      Anadolu Agency	media	of=turkey; seat=Ankara	Anadolu; Anadolu news agency; abbr:AA*
      Hürriyet	media	of=turkey; seat=Istanbul	Hurriyet Daily News
      Daily Sabah	media	of=turkey
      Sabah*	media	of=turkey
      Cumhuriyet	media	of=turkey
      NTV Turkey	media	of=turkey
      Demirören News Agency	media	of=turkey	abbr:DHA
      Cyprus News Agency	media	of=cyprus
      Neue Zürcher Zeitung	media	of=switzerland	abbr:NZZ
      Keystone-SDA	media	of=switzerland
      ORF	media	of=austria
      APA	media	of=austria
      Die Presse	media	of=austria
      Al Jazeera	media	of=qatar; seat=Doha	Al-Jazeera; al-Jazeera; Aljazeera; Al Jazeera English; Al Jazeera Arabic; Al Jazeera TV
      Al Arabiya	media	of=saudi-arabia; seat=Riyadh	Al-Arabiya; al-Arabiya; Al Arabiya TV; Al Hadath; Al-Hadath
      Saudi Press Agency	media	of=saudi-arabia	abbr:SPA
      Arab News	media	of=saudi-arabia
      Okaz	media	of=saudi-arabia
      WAM	media	of=united-arab-emirates	Emirates News Agency
      The National*	media	of=united-arab-emirates
      Gulf News	media	of=united-arab-emirates
      Sky News Arabia	media	of=united-arab-emirates
      QNA	media	of=qatar	Qatar News Agency
      KUNA	media	of=kuwait	Kuwait News Agency
      Petra*	media	of=jordan	Petra news agency; Jordan News Agency
      SANA	media	of=syria; seat=Damascus	Sana; Syrian Arab News Agency
      Al-Mayadeen	media	of=lebanon; seat=Beirut	Al Mayadeen; al-Mayadeen
      Al-Manar	media	of=lebanon; seat=Beirut	Al Manar; al-Manar
      Al-Akhbar	media	of=lebanon
      An-Nahar	media	of=lebanon	Annahar
      L'Orient Today	media	of=lebanon	L'Orient-Le Jour
      National News Agency	media	of=lebanon
      Daily Star	media	of=lebanon	The Daily Star
      Al-Aqsa TV	media	of=palestine	Al-Aqsa Television
      Al Masirah	media	of=yemen	Al-Masirah; Almasirah
      Saba	media	of=yemen
      Wafa	media	of=palestine	WAFA
      Ma'an News Agency	media	of=palestine	Ma'an
      Haaretz	media	of=israel; seat=Tel Aviv	Ha'aretz
      The Jerusalem Post	media	of=israel	Jerusalem Post; the Jerusalem Post
      The Times of Israel	media	of=israel	Times of Israel
      Yedioth Ahronoth	media	of=israel	Yediot Ahronot; Yedioth Aharonoth; Ynet; Ynetnews; YNet
      Israel Hayom	media	of=israel
      Maariv	media	of=israel	Ma'ariv
      Kan*	media	of=israel	Kan public radio; Kan news; Kan 11
      Channel 12	media	of=israel	Channel 12 News; Channel 12 news
      Channel 13	media	of=israel
      Channel 14	media	of=israel
      Army Radio	media	of=israel	Israeli Army Radio; Israel's Army Radio; Israel Army Radio
      Israel Radio	media	of=israel
      Walla	media	of=israel	Walla News
      IRNA	media	of=iran; seat=Tehran	Irna; Islamic Republic News Agency
      Fars	media	of=iran; seat=Tehran	Fars news agency; Fars News Agency; Fars News
      Tasnim	media	of=iran; seat=Tehran	Tasnim news agency; Tasnim News Agency
      Mehr	media	of=iran	Mehr news agency; Mehr News Agency
      ISNA	media	of=iran	Iranian Students' News Agency; Iranian Students News Agency
      Press TV	media	of=iran; seat=Tehran
      IRIB	media	of=iran; seat=Tehran	Islamic Republic of Iran Broadcasting; Iranian state television; Iranian state TV
      Nournews	media	of=iran	Nour News
      Kayhan	media	of=iran
      Iran International	media	seat=London
      Tehran Times	media	of=iran
      Al-Ahram	media	of=egypt; seat=Cairo	al-Ahram; Ahram Online; Al Ahram
      MENA	media	of=egypt; seat=Cairo	Middle East News Agency
      Al-Qahera News	media	of=egypt; seat=Cairo	Al Qahera News; al-Qahera News
      Al-Masry Al-Youm	media	of=egypt
      Nile TV	media	of=egypt
      Mada Masr	media	of=egypt
      Daily News Egypt	media	of=egypt
      Al-Hayat	media		al-Hayat
      Rudaw	media	of=iraq
      Kurdistan 24	media	of=iraq
      Shafaq News	media	of=iraq
      Al-Monitor	media	of=united-states	Al Monitor
      The New Arab	media
      Maghreb Arab Press	media	of=morocco
      APS*	media	of=algeria
      TAP*	media	of=tunisia
      Libya Observer	media	of=libya
      SUNA	media	of=sudan
      Sudan Tribune	media	of=sudan
      Addis Standard	media	of=ethiopia
      Ethiopian News Agency	media	of=ethiopia
      Daily Nation	media	of=kenya
      The East African	media	of=kenya
      New Times*	media	of=rwanda
      News24	media	of=south-africa
      SABC	media	of=south-africa
      Mail & Guardian	media	of=south-africa
      Premium Times	media	of=nigeria
      Punch*	media	of=nigeria
      ORTM	media	of=mali
      Jeune Afrique	media
      Radio Okapi	media	of=democratic-republic-of-the-congo
      TOLOnews	media	of=afghanistan	Tolo News; TOLO News; Tolo
      Khaama Press	media	of=afghanistan
      Dawn	media	of=pakistan	Dawn newspaper
      Geo News	media	of=pakistan	Geo TV
      Associated Press of Pakistan	media	of=pakistan
      The Express Tribune	media	of=pakistan	Express Tribune
      Press Trust of India	media	of=india	abbr:PTI*
      ANI	media	of=india	Asian News International
      The Hindu	media	of=india
      The Times of India	media	of=india	Times of India
      Hindustan Times	media	of=india
      The Indian Express	media	of=india	Indian Express
      NDTV	media	of=india
      India Today	media	of=india
      CNN-News18	media	of=india	News18
      The Wire	media	of=india
      The Daily Star Bangladesh	media	of=bangladesh
      Prothom Alo	media	of=bangladesh
      Kathmandu Post	media	of=nepal
      The Irrawaddy	media	of=myanmar	Irrawaddy
      Myanmar Now	media	of=myanmar
      Xinhua	media	of=china; seat=Beijing	Xinhua News Agency; Xinhua news agency; New China News Agency
      People's Daily	media	of=china; seat=Beijing
      Global Times	media	of=china; seat=Beijing
      China Daily	media	of=china; seat=Beijing
      CCTV*	media	of=china; seat=Beijing	China Central Television; CGTN; China Global Television Network
      PLA Daily	media	of=china
      Caixin	media	of=china
      The Paper	media	of=china
      South China Morning Post	media	of=hong-kong	abbr:SCMP
      Hong Kong Free Press	media	of=hong-kong
      Apple Daily	media	of=hong-kong
      RTHK	media	of=hong-kong
      Ming Pao	media	of=hong-kong
      Central News Agency	media	of=taiwan; seat=Taipei	Focus Taiwan
      Taipei Times	media	of=taiwan
      United Daily News	media	of=taiwan
      Liberty Times	media	of=taiwan
      Kyodo	media	of=japan; seat=Tokyo	Kyodo News; Kyodo news agency; Kyodo News Agency
      Jiji Press	media	of=japan; seat=Tokyo	Jiji
      NHK	media	of=japan; seat=Tokyo
      Nikkei	media	of=japan; seat=Tokyo	Nikkei Asia; Nikkei Asian Review
      Asahi Shimbun	media	of=japan; seat=Tokyo	Asahi; Asahi newspaper
      Yomiuri Shimbun	media	of=japan; seat=Tokyo	Yomiuri; Yomiuri newspaper
      Mainichi Shimbun	media	of=japan; seat=Tokyo	Mainichi
      Sankei Shimbun	media	of=japan; seat=Tokyo	Sankei
      The Japan Times	media	of=japan	Japan Times
      Yonhap	media	of=south-korea; seat=Seoul	Yonhap News Agency; Yonhap news agency; Yonhap News
      Chosun Ilbo	media	of=south-korea
      JoongAng Ilbo	media	of=south-korea	Korea JoongAng Daily
      Dong-A Ilbo	media	of=south-korea
      Hankyoreh	media	of=south-korea
      Korea Herald	media	of=south-korea	The Korea Herald
      KBS	media	of=south-korea
      MBC*	media	of=south-korea
      Korean Central News Agency	media	of=north-korea; seat=Pyongyang	abbr:KCNA
      Rodong Sinmun	media	of=north-korea; seat=Pyongyang
      Korean Central Television	media	of=north-korea
      The Straits Times	media	of=singapore	Straits Times
      Channel NewsAsia	media	of=singapore	abbr:CNA*
      Bernama	media	of=malaysia
      Antara	media	of=indonesia
      Jakarta Post	media	of=indonesia
      Kompas	media	of=indonesia
      Rappler	media	of=philippines
      Philippine Daily Inquirer	media	of=philippines
      GMA News	media	of=philippines
      ABS-CBN	media	of=philippines
      Bangkok Post	media	of=thailand
      Thai PBS	media	of=thailand
      Khmer Times	media	of=cambodia
      Phnom Penh Post	media	of=cambodia
      Fresh News	media	of=cambodia
      Vietnam News Agency	media	of=vietnam
      VnExpress	media	of=vietnam
      Tuoi Tre	media	of=vietnam
      Trend*	media	of=azerbaijan	Trend news agency; Trend News Agency
      Report*	media	of=azerbaijan
      Armenpress	media	of=armenia
      Civil.ge	media	of=georgia	Civil Georgia
      Interpressnews	media	of=georgia
      Formula TV	media	of=georgia
      Rustavi 2	media	of=georgia
      Mtavari	media	of=georgia	Mtavari Arkhi
      Imedi	media	of=georgia	Imedi TV
      OC Media	media	of=georgia
      Kazinform	media	of=kazakhstan
      Tengrinews	media	of=kazakhstan
      24.kg	media	of=kyrgyzstan
      Eurasianet	media
      IPN*	media	of=moldova
      Infotag	media	of=moldova
      Moldpres	media	of=moldova
      Granma	media	of=cuba; seat=Havana
      Prensa Latina	media	of=cuba; seat=Havana
      Telesur	media	of=venezuela	teleSUR; TeleSUR; Telesur TV
      VTV*	media	of=venezuela
      Globovisión	media	of=venezuela
      El Universal*	media
      El Nacional*	media	of=venezuela
      O Globo	media	of=brazil	TV Globo; GloboNews; Globo
      Folha de S.Paulo	media	of=brazil	Folha; Folha de S. Paulo; Folha de São Paulo
      O Estado de S. Paulo	media	of=brazil	Estadão
      Clarín	media	of=argentina
      La Nación	media	of=argentina
      Télam	media	of=argentina
      El Mercurio	media	of=chile
      La Tercera	media	of=chile
      El Tiempo	media	of=colombia
      El Espectador	media	of=colombia
      El Comercio*	media
      Reforma	media	of=mexico
      Milenio	media	of=mexico
      La Jornada	media	of=mexico
      Notimex	media	of=mexico
      El Faro	media	of=el-salvador
      La Prensa*	media
      Confidencial	media	of=nicaragua
      Vatican News	media	of=vatican-city
      L'Osservatore Romano	media	of=vatican-city
      Vatican Radio	media	of=vatican-city
      Stern	media	of=germany
      Izvestia TV	media	of=russia
      Truth Social	media	of=united-states
      """#)
}
