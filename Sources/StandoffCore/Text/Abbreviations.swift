/// Words whose full stop belongs to them when they have a capital, in lower case and without the stop.
///
/// Without a capital many of them are common words that end sentences: `ill`, `mass`, `wed`.
/// Source: the abbreviations that English news style (ranks, titles, months, states, companies) writes with a stop.
let capitalAbbreviations: Set<WordKey> = keys(
  """
  mr mrs ms dr prof rev hon gov sen rep pres amb sec gen adm col lt maj capt cmdr sgt cpl pvt brig
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
  inc corp co ltd llc bros st ave blvd mt ft jr sr dept dist messrs supt atty asst assoc insp det ph
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo
  """)

/// Words whose full stop belongs to them in small letters as well.
let smallAbbreviations: Set<WordKey> = keys("vs etc inc corp ltd approx est dept al cf viz")

/// Abbreviations, with their stop, that stand before a name or a number and so never end a sentence.
let titleAbbreviations: Set<WordKey> = keys(
  """
  mr mrs ms dr prof rev hon gov sen rep pres amb sec gen adm col lt maj capt cmdr sgt cpl pvt brig no vs messrs supt
  atty asst st mt ft cf
  """, suffix: ".")

/// The words of a list that is parted by white space, each with a suffix.
private func keys(_ list: String, suffix: String = "") -> Set<WordKey> {
  Set(list.split(whereSeparator: \.isWhitespace).map { WordKey($0 + suffix) })
}
