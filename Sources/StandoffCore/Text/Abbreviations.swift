/// Words whose full stop belongs to them, in lower case and without it. A stop after one of them ends no sentence by itself.
///
/// Source: the abbreviations that English news style (ranks, titles, months, states, companies) writes with a stop.
let abbreviations: Set<WordKey> = keys(
  """
  mr mrs ms dr prof rev hon gov sen rep pres amb sec gen adm col lt maj capt cmdr sgt cpl pvt brig lieut
  jan feb apr jun jul aug sept sep oct nov dec mon tue tues thu thur thurs fri
  inc corp co ltd llc bros st blvd mt ft jr sr dept dist messrs supt atty asst assoc insp det ph
  ala ariz calif colo conn fla ga ind kan ky md mich minn mo mont neb nev okla
  tenn tex va vt wis wyo vs etc approx est al cf viz
  """)

/// Abbreviations that are common words in small letters, and end sentences as such: `He fell ill.`
let capitalAbbreviations: Set<WordKey> = keys("mar wed ark del ill la mass miss ore pa wash ave")

/// Abbreviations, with their stop, that stand before a name or a number and so never end a sentence.
let titleAbbreviations: Set<WordKey> = keys(
  """
  mr mrs ms dr prof rev hon gov sen rep pres amb sec gen adm col lt maj capt cmdr sgt cpl pvt brig lieut no vs messrs
  supt atty asst st mt ft cf
  """, suffix: ".")

/// The words of a list that is parted by white space, each with a suffix.
private func keys(_ list: String, suffix: String = "") -> Set<WordKey> {
  Set(list.split(whereSeparator: \.isWhitespace).map { WordKey($0 + suffix) })
}
