/// Nouns that figures in crisis reporting count, with their category.
///
/// Own list, written for this program in 2026 from the vocabulary of defence, disaster and diplomatic news; MIT like the rest.
let countedThings: CountedThings = CountedThings(
  """
  troops	troops
  troop	troops
  soldiers	troops
  soldier	troops
  servicemen	troops
  serviceman	troops
  servicewomen	troops
  servicemembers	troops
  forces	troops
  personnel	troops
  fighters	troops
  militants	troops
  militiamen	troops
  reservists	troops
  paratroopers	troops
  marines	troops
  sailors	troops
  airmen	troops
  guardsmen	troops
  mercenaries	troops
  conscripts	troops
  recruits	troops
  peacekeepers	troops
  insurgents	troops
  rebels	troops
  infantry	troops
  battalions	troops	unit
  battalion	troops	unit
  brigades	troops	unit
  brigade	troops	unit
  regiments	troops	unit
  regiment	troops	unit
  divisions	troops	unit
  division	troops	unit
  squadrons	aircraft	unit
  squadron	aircraft	unit
  batteries	weapons	unit
  battery	weapons	unit
  groups	other	unit
  units	troops	unit
  btgs	troops	unit
  killed	casualties
  dead	casualties
  deaths	casualties
  death	casualties
  wounded	casualties
  injured	casualties
  injuries	casualties
  casualties	casualties
  fatalities	casualties
  victims	casualties
  bodies	casualties
  corpses	casualties
  missiles	weapons
  missile	weapons
  rockets	weapons
  rocket	weapons
  shells	weapons
  bombs	weapons
  bomb	weapons
  warheads	weapons
  launchers	weapons
  launcher	weapons
  mines	weapons
  mortars	weapons
  howitzers	weapons
  guns	weapons
  rifles	weapons
  rounds	weapons
  munitions	weapons
  weapons	weapons
  systems	weapons
  system	weapons
  javelins	weapons
  stingers	weapons
  interceptors	weapons
  artillery	weapons
  centrifuges	weapons
  tanks	vehicles
  tank	vehicles
  vehicles	vehicles
  vehicle	vehicles
  trucks	vehicles
  apcs	vehicles
  carriers	vehicles
  buses	vehicles
  aircraft	aircraft
  planes	aircraft
  plane	aircraft
  jets	aircraft
  jet	aircraft
  warplanes	aircraft
  helicopters	aircraft
  helicopter	aircraft
  bombers	aircraft
  drones	aircraft
  drone	aircraft
  uavs	aircraft
  sorties	aircraft
  balloons	aircraft
  ships	ships
  ship	ships
  warships	ships
  warship	ships
  vessels	ships
  vessel	ships
  boats	ships
  destroyers	ships
  destroyer	ships
  frigates	ships
  frigate	ships
  submarines	ships
  submarine	ships
  cutters	ships
  tankers	ships
  refugees	refugees
  refugee	refugees
  evacuees	refugees
  migrants	refugees
  asylum-seekers	refugees
  displaced	refugees
  people	other
  civilians	other
  adults	other
  passengers	other
  crew	other
  children	other
  women	other
  men	other
  residents	other
  citizens	other
  nationals	other
  americans	other
  ukrainians	other
  palestinians	other
  israelis	other
  hostages	other
  prisoners	other
  protesters	other
  passports	other
  others	other
  lives	other
  toll	casualties
  members	other	unit
  teams	other	unit
  garrison	troops
  contingent	troops
  guerrillas	troops
  jihadists	troops
  gunmen	troops
  commandos	troops
  grenades	weapons
  grenade	weapons
  ieds	weapons
  vbieds	weapons
  torpedoes	weapons
  tanker	ships
  trawlers	ships
  carrier	ships
  corvettes	ships
  corvette	ships
  lorries	vehicles
  ambulances	vehicles
  convoys	vehicles
  idps	refugees
  returnees	refugees
  asylum	refugees
  strike	other
  strikes	other
  airstrike	other
  airstrikes	other
  attacks	other
  explosions	other
  blasts	other
  violations	other
  police	other
  policemen	other
  officers	other
  diplomats	other
  workers	other
  journalists	other
  students	other
  detainees	other
  captives	other
  demonstrators	other
  households	other
  families	other
  homes	other
  houses	other
  buildings	other
  countries	other
  nations	other
  """)

/// What a noun counts as, and whether it is itself a unit of something else (`two divisions of air-defense systems`).
struct CountedThings: Sendable {
  struct Entry: Sendable {
    let category: QuantityCategory
    let isUnit: Bool
  }

  private let entries: [WordKey: Entry]

  /// - Parameter list: `noun<TAB>category`, and `<TAB>unit` for a body of men or arms, one a line.
  init(_ list: String) {
    var entries: [WordKey: Entry] = [:]
    for line in list.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count >= 2, let category = QuantityCategory(rawValue: String(fields[1])) else { continue }
      entries[WordKey(fields[0])] = Entry(category: category, isUnit: fields.count > 2)
    }
    self.entries = entries
  }

  subscript(_ word: WordKey) -> Entry? { entries[word] }

  /// The words for what is of some categories, in no order.
  func words(of categories: Set<QuantityCategory>) -> some Sequence<WordKey> {
    entries.lazy.filter { categories.contains($0.value.category) }.map(\.key)
  }
}
