/// The name of the outlet whose pages a host serves; nil when it is not in the list.
///
/// A host belongs to the longest listed name that it ends in: `edition.cnn.com` to `cnn.com`.
func outletName(ofHost host: String) -> String? {
  var rest = Substring(host)
  while true {
    if let name = outletNames[WordKey(rest)] { return name }
    guard let dot = rest.firstIndex(of: ".") else { return nil }
    rest = rest[rest.index(after: dot)...]
  }
}

private let outletNames: [WordKey: String] = {
  var names: [WordKey: String] = [:]
  for line in outletHosts.split(separator: "\n") {
    let parts = line.split(separator: "\t")
    guard let name = parts.first else { continue }
    for host in parts.dropFirst().flatMap({ $0.split(separator: " ") }) { names[WordKey(host)] = String(name) }
  }
  return names
}()

/// Outlet, tab, its hosts.
///
/// Source: common knowledge of the press and of governments' sites, compiled for this project, 2025. Licence: that of the project.
private let outletHosts = """
  Reuters\treuters.com
  AP\tapnews.com ap.org
  AFP\tafp.com
  UPI\tupi.com
  TASS\ttass.com tass.ru
  Interfax\tinterfax.com interfax.ru
  RIA Novosti\tria.ru
  Sputnik\tsputniknews.com sputnikglobe.com
  RT\trt.com
  Xinhua\txinhuanet.com news.cn
  Global Times\tglobaltimes.cn
  China Daily\tchinadaily.com.cn
  CGTN\tcgtn.com
  South China Morning Post\tscmp.com
  Kyodo News\tkyodonews.net
  NHK\tnhk.or.jp
  The Japan Times\tjapantimes.co.jp
  The Mainichi\tmainichi.jp
  Nikkei Asia\tasia.nikkei.com
  Yonhap\tyna.co.kr
  The Korea Herald\tkoreaherald.com
  KCNA\tkcna.kp kcna.co.jp
  Focus Taiwan\tfocustaiwan.tw
  Taipei Times\ttaipeitimes.com
  Taiwan News\ttaiwannews.com.tw
  BBC News\tbbc.com bbc.co.uk
  The Guardian\ttheguardian.com guardian.co.uk
  The Times\tthetimes.co.uk thetimes.com
  The Daily Telegraph\ttelegraph.co.uk
  The Independent\tindependent.co.uk
  Financial Times\tft.com
  The Economist\teconomist.com
  Daily Mail\tdailymail.co.uk
  Sky News\tnews.sky.com skynews.com
  ITV News\titv.com
  Evening Standard\tstandard.co.uk
  The Irish Times\tirishtimes.com
  RTÉ\trte.ie
  The New York Times\tnytimes.com
  The Washington Post\twashingtonpost.com
  The Wall Street Journal\twsj.com
  USA Today\tusatoday.com
  Los Angeles Times\tlatimes.com
  Chicago Tribune\tchicagotribune.com
  The Boston Globe\tbostonglobe.com
  New York Post\tnypost.com
  Bloomberg\tbloomberg.com
  CNN\tcnn.com
  CNBC\tcnbc.com
  Fox News\tfoxnews.com
  Fox Business\tfoxbusiness.com
  ABC News\tabcnews.go.com abcnews.com
  CBS News\tcbsnews.com
  NBC News\tnbcnews.com
  MSNBC\tmsnbc.com
  NPR\tnpr.org
  PBS NewsHour\tpbs.org
  WQCS\twqcs.org
  Red River Radio\tredriverradio.org
  WBUR\twbur.org
  KQED\tkqed.org
  WNYC\twnyc.org
  VOA\tvoanews.com
  Radio Free Europe/Radio Liberty\trferl.org
  Radio Free Asia\trfa.org
  Politico\tpolitico.com politico.eu
  Axios\taxios.com
  The Hill\tthehill.com
  Vox\tvox.com
  HuffPost\thuffpost.com huffingtonpost.com
  BuzzFeed News\tbuzzfeednews.com
  Breitbart\tbreitbart.com
  The Daily Beast\tthedailybeast.com
  Business Insider\tbusinessinsider.com insider.com
  MarketWatch\tmarketwatch.com
  Forbes\tforbes.com
  Time\ttime.com
  Newsweek\tnewsweek.com
  The Atlantic\ttheatlantic.com
  The New Yorker\tnewyorker.com
  Foreign Policy\tforeignpolicy.com
  Foreign Affairs\tforeignaffairs.com
  Defense News\tdefensenews.com
  Military Times\tmilitarytimes.com
  Stars and Stripes\tstripes.com
  The Intercept\ttheintercept.com
  CBC News\tcbc.ca
  CTV News\tctvnews.ca
  The Globe and Mail\ttheglobeandmail.com
  ABC Australia\tabc.net.au
  The Sydney Morning Herald\tsmh.com.au
  RNZ\trnz.co.nz
  Deutsche Welle\tdw.com
  Der Spiegel\tspiegel.de
  Die Zeit\tzeit.de
  Frankfurter Allgemeine\tfaz.net
  Süddeutsche Zeitung\tsueddeutsche.de
  France 24\tfrance24.com
  RFI\trfi.fr
  Le Monde\tlemonde.fr
  Le Figaro\tlefigaro.fr
  Euronews\teuronews.com
  EUobserver\teuobserver.com
  Euractiv\teuractiv.com
  ANSA\tansa.it
  El País\telpais.com
  EFE\tefe.com
  Swissinfo\tswissinfo.ch
  PAP\tpap.pl
  Notes from Poland\tnotesfrompoland.com
  BelTA\tbelta.by
  Ukrinform\tukrinform.net ukrinform.ua
  Kyiv Independent\tkyivindependent.com
  Kyiv Post\tkyivpost.com
  Ukrayinska Pravda\tpravda.com.ua
  Interfax-Ukraine\tinterfax.com.ua
  UNIAN\tunian.info unian.net
  The Moscow Times\tthemoscowtimes.com
  Meduza\tmeduza.io
  Kommersant\tkommersant.ru
  Al Jazeera\taljazeera.com aljazeera.net
  Al Arabiya\talarabiya.net
  Arab News\tarabnews.com
  The National\tthenationalnews.com
  Anadolu\taa.com.tr
  Daily Sabah\tdailysabah.com
  Hürriyet Daily News\thurriyetdailynews.com
  Haaretz\thaaretz.com
  The Jerusalem Post\tjpost.com
  The Times of Israel\ttimesofisrael.com
  Ynetnews\tynetnews.com
  IRNA\tirna.ir
  Press TV\tpresstv.ir presstv.com
  Mehr News\tmehrnews.com
  Tasnim News\ttasnimnews.com
  Fars News\tfarsnews.ir
  Tehran Times\ttehrantimes.com
  SANA\tsana.sy
  Al-Ahram\tahram.org.eg
  Egypt Independent\tegyptindependent.com
  Egyptian Streets\tegyptianstreets.com
  Dawn\tdawn.com
  The Hindu\tthehindu.com
  The Times of India\ttimesofindia.indiatimes.com
  Hindustan Times\thindustantimes.com
  NDTV\tndtv.com
  ANI\taninews.in
  The Straits Times\tstraitstimes.com
  Channel NewsAsia\tchannelnewsasia.com
  Bangkok Post\tbangkokpost.com
  Rappler\trappler.com
  allAfrica\tallafrica.com
  Daily Maverick\tdailymaverick.co.za
  The East African\ttheeastafrican.co.ke
  Folha de S.Paulo\tfolha.uol.com.br
  Agência Brasil\tagenciabrasil.ebc.com.br
  MercoPress\tmercopress.com
  Kremlin\tkremlin.ru
  Russian Foreign Ministry\tmid.ru
  President of Ukraine\tpresident.gov.ua
  White House\twhitehouse.gov whitehouse.archives.gov bidenwhitehouse.archives.gov trumpwhitehouse.archives.gov
  U.S. Department of State\tstate.gov
  U.S. Department of Defense\tdefense.gov
  GOV.UK\tgov.uk
  NATO\tnato.int
  OSCE\tosce.org
  European Commission\tec.europa.eu
  Council of the European Union\tconsilium.europa.eu
  UN News\tnews.un.org
  United Nations\tun.org press.un.org
  IAEA\tiaea.org
  ReliefWeb\treliefweb.int
  Atlantic Council\tatlanticcouncil.org
  Critical Threats\tcriticalthreats.org
  Institute for the Study of War\tunderstandingwar.org
  Council on Foreign Relations\tcfr.org
  Chatham House\tchathamhouse.org
  Lowy Institute\tlowyinstitute.org
  CSIS\tcsis.org
  Brookings\tbrookings.edu
  """
