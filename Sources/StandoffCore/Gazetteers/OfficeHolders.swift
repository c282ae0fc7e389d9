// Who held which office when, one line a person and office.
//
// `officeHoldersFromTables`: every-politician-scrapers (facts of Wikidata, CC0; state of July 2022), Wikidata heads of state and
// government (CC0; 2022), CIA World Factbook (public domain; 20 January 2022), CIA World Leaders (public domain; June 2019,
// whose list says only who was in office in that month). An open term of an office with one holder ends where the next begins.
// `officeHolders`: own knowledge, 2026. A term without `until` was open when the list was made.

extension GazetteerText {
  /// Office holders since 1995, and those of the crises of 1962.
  package static let officeHolders = GazetteerText(
    name: "office holders",
    text: #"""
      Vladimir Putin	person	office=president; of=russia; since=2000-05-07; until=2008-05-07; gender=m
      Vladimir Putin	person	office=prime minister; of=russia; since=2008-05-08; until=2012-05-07
      Vladimir Putin	person	office=president; of=russia; since=2012-05-07
      Dmitry Medvedev	person	office=president; of=russia; since=2008-05-07; until=2012-05-07; gender=m
      Dmitry Medvedev	person	office=prime minister; of=russia; since=2012-05-08; until=2020-01-15
      Dmitry Medvedev	person	office=deputy secretary of the security council; of=russia; since=2020-01-16
      Boris Yeltsin	person	office=president; of=russia; since=1991-07-10; until=1999-12-31; gender=m
      Mikhail Mishustin	person	office=prime minister; of=russia; since=2020-01-16; gender=m
      Sergei Lavrov	person	office=un ambassador; of=russia; since=1994; until=2004; gender=m
      Sergei Lavrov	person	office=foreign minister; of=russia; since=2004-03-09
      Igor Ivanov	person	office=foreign minister; of=russia; since=1998-09-11; until=2004-02-24; gender=m
      Igor Ivanov	person	office=secretary of the security council; of=russia; since=2004-03; until=2007-07
      Yevgeny Primakov	person	office=foreign minister; of=russia; since=1996-01-09; until=1998-09-11; gender=m
      Sergei Ivanov	person	office=defence minister; of=russia; since=2001-03-28; until=2007-02-15; gender=m
      Sergei Ivanov	person	office=chief of staff; of=kremlin; since=2011-12-22; until=2016-08-12
      Anatoly Serdyukov	person	office=defence minister; of=russia; since=2007-02-15; until=2012-11-06; gender=m
      Sergei Shoigu	person	office=defence minister; of=russia; since=2012-11-06; until=2024-05-12; gender=m
      Sergei Shoigu	person	office=secretary of the security council; of=russia; since=2024-05-12
      Andrei Belousov	person	office=deputy prime minister; of=russia; since=2020-01-21; until=2024-05; gender=m
      Andrei Belousov	person	office=defence minister; of=russia; since=2024-05-14
      Alexander Fomin	person	office=deputy defence minister; of=russia; since=2017-01-31; gender=m
      Ruslan Tsalikov	person	office=deputy defence minister; of=russia; since=2012; until=2024-06; gender=m
      Yunus-bek Yevkurov	person	office=deputy defence minister; of=russia; since=2019-07; gender=m
      Timur Ivanov	person	office=deputy defence minister; of=russia; since=2016-05; until=2024-04; gender=m
      Anna Tsivileva	person	office=deputy defence minister; of=russia; since=2024-06; gender=f
      Tatiana Shevtsova	person	office=deputy defence minister; of=russia; since=2010-08; until=2024-06; gender=f
      Anatoly Antonov	person	office=deputy defence minister; of=russia; since=2011-02; until=2016-12; gender=m
      Anatoly Antonov	person	office=ambassador; of=russia; to=united-states; since=2017-09-01; until=2024-10
      Sergei Ryabkov	person	office=deputy foreign minister; of=russia; since=2008-08; gender=m
      Alexander Grushko	person	office=ambassador; of=russia; to=nato; since=2012-10; until=2018-01; gender=m
      Alexander Grushko	person	office=deputy foreign minister; of=russia; since=2018-01
      Mikhail Bogdanov	person	office=deputy foreign minister; of=russia; since=2011-06; until=2025-07; gender=m
      Grigory Karasin	person	office=deputy foreign minister; of=russia; since=2005-06; until=2019-09; gender=m
      Andrei Rudenko	person	office=deputy foreign minister; of=russia; since=2019-09; gender=m
      Mikhail Galuzin	person	office=deputy foreign minister; of=russia; since=2022-11; gender=m
      Igor Morgulov	person	office=deputy foreign minister; of=russia; since=2011-12; until=2022-09; gender=m
      Igor Morgulov	person	office=ambassador; of=russia; to=china; since=2022-09
      Sergei Vershinin	person	office=deputy foreign minister; of=russia; since=2018-03; gender=m
      Oleg Syromolotov	person	office=deputy foreign minister; of=russia; since=2015-03; until=2024; gender=m
      Vladimir Titov	person	office=deputy foreign minister; of=russia; since=2013; until=2022; gender=m
      Vasily Nebenzya	person	office=deputy foreign minister; of=russia; since=2013-06; until=2017-07; gender=m	Vassily Nebenzia; Vasily Nebenzia; Vassily Nebenzya
      Vasily Nebenzya	person	office=un ambassador; of=russia; since=2017-07-27
      Gennady Gatilov	person	office=deputy foreign minister; of=russia; since=2011; until=2018; gender=m
      Gennady Gatilov	person	office=ambassador; of=russia; to=united-nations; since=2018-01
      Dmitry Lyubinsky	person	office=deputy foreign minister; of=russia; since=2024; gender=m
      Pavel Sorokin	person	office=deputy foreign minister; of=russia; since=2018; gender=m
      Vladimir Kolokoltsev	person	office=interior minister; of=russia; since=2012-05-21; gender=m
      Rashid Nurgaliyev	person	office=interior minister; of=russia; since=2003-12; until=2012-05; gender=m
      Rashid Nurgaliyev	person	office=deputy secretary of the security council; of=russia; since=2012
      Anton Siluanov	person	office=finance minister; of=russia; since=2011-09-27; gender=m
      Alexei Kudrin	person	office=finance minister; of=russia; since=2000-05-18; until=2011-09-26; gender=m
      Maxim Reshetnikov	person	office=economy minister; of=russia; since=2020-01-21; gender=m
      Maxim Oreshkin	person	office=economy minister; of=russia; since=2016-11-30; until=2020-01-21; gender=m
      Maxim Oreshkin	person	office=presidential aide; of=russia; since=2020-01; until=2024
      Alexander Novak	person	office=energy minister; of=russia; since=2012-05-21; until=2020-11-10; gender=m
      Alexander Novak	person	office=deputy prime minister; of=russia; since=2020-11-10
      Dmitry Kozak	person	office=deputy prime minister; of=russia; since=2008-10-14; until=2020-01-21; gender=m
      Dmitry Kozak	person	office=deputy chief of staff; of=kremlin; since=2020-01-24; until=2025-09
      Yuri Borisov	person	office=deputy prime minister; of=russia; since=2018-05-18; until=2022-07-15; gender=m
      Denis Manturov	person	office=deputy prime minister; of=russia; since=2022-07-15; gender=m
      Marat Khusnullin	person	office=deputy prime minister; of=russia; since=2020-01-21; gender=m
      Tatyana Golikova	person	office=deputy prime minister; of=russia; since=2018-05-18; gender=f
      Dmitry Rogozin	person	office=ambassador; of=russia; to=nato; since=2008-01; until=2011-12; gender=m
      Dmitry Rogozin	person	office=deputy prime minister; of=russia; since=2011-12-23; until=2018-05-18
      Dmitry Rogozin	person	office=head; of=russia; since=2018-05-24; until=2022-07-15
      Igor Shuvalov	person	office=deputy prime minister; of=russia; since=2008-05-12; until=2018-05-18; gender=m
      Yury Trutnev	person	office=deputy prime minister; of=russia; since=2013-08-31; gender=m
      Viktoria Abramchenko	person	office=deputy prime minister; of=russia; since=2020-01-21; until=2024-05; gender=f
      Nikolai Shulginov	person	office=energy minister; of=russia; since=2020-11-10; until=2024-05; gender=m
      Sergei Tsivilev	person	office=energy minister; of=russia; since=2024-05-14; gender=m
      Konstantin Chuychenko	person	office=justice minister; of=russia; since=2020-01-21; gender=m
      Nikolai Patrushev	person	office=secretary of the security council; of=russia; since=2008-05-12; until=2024-05-12; gender=m
      Nikolai Patrushev	person	office=presidential aide; of=russia; since=2024-05
      Mikhail Popov	person	office=deputy secretary of the security council; of=russia; since=2013; gender=m
      Valery Gerasimov	person	office=chief of general staff; of=russia; since=2012-11-09; gender=m
      Nikolai Makarov	person	office=chief of general staff; of=russia; since=2008-06; until=2012-11-09; gender=m
      Alexander Bortnikov	person	office=intelligence chief; of=russia; since=2008-05-12; gender=m
      Sergei Naryshkin	person	office=speaker; of=russia; since=2011-12-21; until=2016-10-05; gender=m
      Sergei Naryshkin	person	office=intelligence chief; of=russia; since=2016-10-05
      Mikhail Fradkov	person	office=intelligence chief; of=russia; since=2007-10; until=2016-10-05; gender=m
      Igor Kostyukov	person	office=intelligence chief; of=russia; since=2018-11; gender=m
      Vyacheslav Volodin	person	office=deputy chief of staff; of=kremlin; since=2011-12; until=2016-10; gender=m
      Vyacheslav Volodin	person	office=speaker; of=russia; since=2016-10-05
      Valentina Matviyenko	person	office=speaker; of=russia; since=2011-09-21; gender=f	Valentina Matvienko
      Boris Gryzlov	person	office=speaker; of=russia; since=2003-12; until=2011-12; gender=m
      Boris Gryzlov	person	office=special envoy; of=russia; to=ukraine; since=2015-12; until=2022
      Boris Gryzlov	person	office=ambassador; of=russia; to=belarus; since=2022-01
      Vitaly Churkin	person	office=un ambassador; of=russia; since=2006-05-01; until=2017-02-20; gender=m
      Dmitry Polyanskiy	person	office=un ambassador; of=russia; since=2018; until=2025; gender=m	Dmitry Polyansky
      Sergei Kislyak	person	office=ambassador; of=russia; to=united-states; since=2008-07; until=2017-08; gender=m
      Alexander Darchiev	person	office=ambassador; of=russia; to=united-states; since=2025-03; gender=m
      Andrei Kelin	person	office=ambassador; of=russia; to=united-kingdom; since=2019-11; gender=m
      Alexander Yakovenko	person	office=ambassador; of=russia; to=united-kingdom; since=2011; until=2019; gender=m
      Vladimir Chizhov	person	office=ambassador; of=russia; to=european-union; since=2005-07; until=2022-09; gender=m
      Alexander Lukashevich	person	office=spokesman; of=russian-ministry-of-foreign-affairs; since=2011; until=2015-08-10; gender=m
      Alexander Lukashevich	person	office=ambassador; of=russia; to=organization-for-security-and-co-operation-in-europe; since=2015-08
      Mikhail Ulyanov	person	office=ambassador; of=russia; to=international-atomic-energy-agency; since=2018-01; gender=m
      Sergei Nechayev	person	office=ambassador; of=russia; to=germany; since=2018-01; gender=m
      Alexei Meshkov	person	office=ambassador; of=russia; to=france; since=2017-10; gender=m
      Andrei Denisov	person	office=ambassador; of=russia; to=china; since=2013-04; until=2022-09; gender=m
      Alexander Matsegora	person	office=ambassador; of=russia; to=north-korea; since=2014-12; until=2025-12; gender=m
      Mikhail Zurabov	person	office=ambassador; of=russia; to=ukraine; since=2009-08; until=2016-07; gender=m
      Anatoly Viktorov	person	office=ambassador; of=russia; to=israel; since=2018; gender=m
      Andrei Karlov	person	office=ambassador; of=russia; to=turkey; since=2013; until=2016-12-19; gender=m
      Pavel Ipatov	person	office=ambassador; of=russia; to=belarus; since=2009; until=2020; gender=m
      Yuri Ushakov	person	office=presidential aide; of=russia; since=2012-05; gender=m
      Vladislav Surkov	person	office=presidential aide; of=russia; since=2013-09; until=2020-02-18; gender=m
      Vladimir Medinsky	person	office=presidential aide; of=russia; since=2020-01-24; gender=m
      Alexei Dyumin	person	office=presidential aide; of=russia; since=2024-05; gender=m
      Kirill Dmitriev	person	office=presidential aide; of=russia; since=2025-02-23; gender=m
      Kirill Dmitriev	person	office=special envoy; of=russia; since=2025-02-23
      Alexander Lavrentyev	person	office=special envoy; of=russia; to=syria; since=2015; gender=m
      Zamir Kabulov	person	office=special envoy; of=russia; to=afghanistan; since=2011; gender=m
      Anton Vaino	person	office=chief of staff; of=kremlin; since=2016-08-12; gender=m
      Sergei Kiriyenko	person	office=deputy chief of staff; of=kremlin; since=2016-10-05; gender=m	Sergei Kirienko
      Alexei Gromov	person	office=deputy chief of staff; of=kremlin; since=2012-05; gender=m
      Dmitry Peskov	person	office=spokesman; of=kremlin; since=2012-05-22; gender=m
      Natalya Timakova	person	office=spokesman; of=kremlin; since=2008-05; until=2012-05; gender=f
      Maria Zakharova	person	office=spokeswoman; of=russian-ministry-of-foreign-affairs; since=2015-08-10; gender=f
      Andrei Nesterenko	person	office=spokesman; of=russian-ministry-of-foreign-affairs; since=2008; until=2011; gender=m
      Igor Konashenkov	person	office=spokesman; of=russian-ministry-of-defense; since=2011; gender=m
      Viktor Sokolov	person	office=commander; of=black-sea-fleet; since=2022-09; until=2024-02; gender=m
      Sergei Surovikin	person	office=commander; of=russian-armed-forces; since=2022-10-08; until=2023-01-11; gender=m
      Alexander Dvornikov	person	office=commander; of=russian-armed-forces; since=2022-04; until=2022-06; gender=m
      Gennady Zhidko	person	office=commander; of=russian-armed-forces; since=2022-06; until=2022-10; gender=m
      Mikhail Teplinsky	person	office=commander; of=russian-armed-forces; since=2022-06; gender=m
      Alexander Lapin	person	office=commander; of=russian-armed-forces; since=2017; until=2022-10; gender=m
      Yevgeny Prigozhin	person	office=leader; of=wagner-group; since=2014; until=2023-08-23; gender=m
      Dmitry Utkin	person	office=leader; of=wagner-group; since=2014; until=2023-08-23; gender=m
      Alexei Navalny	person	office=opposition leader; of=russia; since=2011; until=2024-02-16; gender=m
      Boris Nemtsov	person	office=opposition leader; of=russia; since=2004; until=2015-02-27; gender=m
      Mikhail Khodorkovsky	person	office=opposition leader; of=russia; since=2013-12; gender=m
      Yulia Navalnaya	person	office=opposition leader; of=russia; since=2024-02; gender=f
      Vladimir Kara-Murza	person	office=opposition leader; of=russia; since=2012; gender=m
      Ilya Yashin	person	office=opposition leader; of=russia; since=2012; gender=m
      Garry Kasparov	person	office=opposition leader; of=russia; since=2005; gender=m
      Mikhail Kasyanov	person	office=opposition leader; of=russia; since=2006; gender=m
      Gennady Zyuganov	person	office=party leader; of=russia; since=1993; gender=m
      Vladimir Zhirinovsky	person	office=party leader; of=russia; since=1991; until=2022-04-06; gender=m
      Leonid Slutsky	person	office=head; of=russia; since=2016-10; until=2022; gender=m
      Leonid Slutsky	person	office=party leader; of=russia; since=2022-05
      Sergei Mironov	person	office=party leader; of=russia; since=2006; gender=m
      Konstantin Kosachev	person	office=head; of=russia; since=2014; until=2021; gender=m
      Alexander Bastrykin	person	office=head; of=russia; since=2011; gender=m
      Viktor Zolotov	person	office=head; of=russia; since=2016-04; gender=m
      Alexei Miller	person	office=head; of=russia; since=2001-05; gender=m
      Igor Sechin	person	office=head; of=russia; since=2012-05; gender=m
      Alexei Likhachev	person	office=head; of=russia; since=2016-10; gender=m
      Sergei Chemezov	person	office=head; of=russia; since=2007; gender=m
      Margarita Simonyan	person	office=head; of=russia; since=2005; gender=f
      Elvira Nabiullina	person	office=central bank governor; of=russia; since=2013-06-24; gender=f
      Sergei Sobyanin	person	office=mayor; of=russia; since=2010-10-21; gender=m
      Vyacheslav Gladkov	person	office=governor; of=belgorod; since=2020-11-18; gender=m
      Alexander Bogomaz	person	office=governor; of=bryansk; since=2014-09; gender=m	Aleksandr Bogomaz
      Alexei Smirnov	person	office=governor; of=kursk; since=2024-05; until=2024-12; gender=m
      Ramzan Kadyrov	person	office=head; of=chechnya; since=2007-03-02; gender=m
      Sergei Aksyonov	person	office=head; of=crimea; since=2014-02-27; gender=m	Sergei Aksenov
      Patriarch Kirill	person	office=patriarch; of=russia; since=2009-02-01; gender=m
      Leonid Kuchma	person	office=president; of=ukraine; since=1994-07-19; until=2005-01-23; gender=m
      Viktor Yushchenko	person	office=president; of=ukraine; since=2005-01-23; until=2010-02-25; gender=m
      Viktor Yanukovych	person	office=president; of=ukraine; since=2010-02-25; until=2014-02-22; gender=m
      Oleksandr Turchynov	person	office=speaker; of=ukraine; since=2014-02-22; until=2014-11; gender=m
      Oleksandr Turchynov	person	office=president; of=ukraine; since=2014-02-23; until=2014-06-07
      Oleksandr Turchynov	person	office=secretary of the security council; of=ukraine; since=2014-12-16; until=2019-05
      Petro Poroshenko	person	office=president; of=ukraine; since=2014-06-07; until=2019-05-20; gender=m
      Volodymyr Zelensky	person	office=president; of=ukraine; since=2019-05-20; gender=m	Volodymyr Zelenskyy
      Yulia Tymoshenko	person	office=prime minister; of=ukraine; since=2007-12-18; until=2010-03-04; gender=f
      Yulia Tymoshenko	person	office=opposition leader; of=ukraine; since=2010
      Mykola Azarov	person	office=prime minister; of=ukraine; since=2010-03-11; until=2014-01-28; gender=m
      Arseniy Yatsenyuk	person	office=prime minister; of=ukraine; since=2014-02-27; until=2016-04-14; gender=m
      Volodymyr Groysman	person	office=prime minister; of=ukraine; since=2016-04-14; until=2019-08-29; gender=m
      Oleksiy Honcharuk	person	office=prime minister; of=ukraine; since=2019-08-29; until=2020-03-04; gender=m
      Denys Shmyhal	person	office=prime minister; of=ukraine; since=2020-03-04; until=2025-07-16; gender=m
      Denys Shmyhal	person	office=defence minister; of=ukraine; since=2025-07-17; until=2026-01
      Yulia Svyrydenko	person	office=economy minister; of=ukraine; since=2021-11-04; until=2025-07-17; gender=f
      Yulia Svyrydenko	person	office=prime minister; of=ukraine; since=2025-07-17
      Leonid Kozhara	person	office=foreign minister; of=ukraine; since=2012-12-24; until=2014-02-23; gender=m
      Andriy Deshchytsia	person	office=foreign minister; of=ukraine; since=2014-02-27; until=2014-06-19; gender=m
      Pavlo Klimkin	person	office=foreign minister; of=ukraine; since=2014-06-19; until=2019-08-29; gender=m
      Vadym Prystaiko	person	office=foreign minister; of=ukraine; since=2019-08-29; until=2020-03-04; gender=m
      Vadym Prystaiko	person	office=ambassador; of=ukraine; to=united-kingdom; since=2020-07; until=2023-07
      Dmytro Kuleba	person	office=foreign minister; of=ukraine; since=2020-03-04; until=2024-09-05; gender=m
      Andrii Sybiha	person	office=deputy chief of staff; of=ukraine; since=2021-05; until=2024-04; gender=m
      Andrii Sybiha	person	office=foreign minister; of=ukraine; since=2024-09-05
      Yevhenii Perebyinis	person	office=deputy foreign minister; of=ukraine; since=2022; gender=m
      Mykola Tochytskyi	person	office=deputy foreign minister; of=ukraine; since=2021; until=2024; gender=m
      Mykola Tochytskyi	person	office=deputy chief of staff; of=ukraine; since=2024
      Sergiy Kyslytsya	person	office=un ambassador; of=ukraine; since=2020-02; until=2024-12; gender=m	Serhiy Kyslytsya
      Sergiy Kyslytsya	person	office=deputy foreign minister; of=ukraine; since=2024-12
      Emine Dzhaparova	person	office=deputy foreign minister; of=ukraine; since=2020-05; until=2023; gender=f	Emine Dzheppar
      Mariana Betsa	person	office=deputy foreign minister; of=ukraine; since=2024; gender=f
      Ihor Tenyukh	person	office=defence minister; of=ukraine; since=2014-02-27; until=2014-03-25; gender=m
      Mykhailo Koval	person	office=defence minister; of=ukraine; since=2014-03-25; until=2014-07-03; gender=m
      Valeriy Heletey	person	office=defence minister; of=ukraine; since=2014-07-03; until=2014-10-14; gender=m
      Stepan Poltorak	person	office=defence minister; of=ukraine; since=2014-10-14; until=2019-08-29; gender=m
      Andriy Zahorodniuk	person	office=defence minister; of=ukraine; since=2019-08-29; until=2020-03-04; gender=m
      Andriy Taran	person	office=defence minister; of=ukraine; since=2020-03-04; until=2021-11-03; gender=m
      Oleksii Reznikov	person	office=defence minister; of=ukraine; since=2021-11-04; until=2023-09-05; gender=m
      Rustem Umerov	person	office=defence minister; of=ukraine; since=2023-09-06; until=2025-07-17; gender=m
      Rustem Umerov	person	office=secretary of the security council; of=ukraine; since=2025-07-18
      Hanna Maliar	person	office=deputy defence minister; of=ukraine; since=2021-08; until=2023-09; gender=f	Hanna Malyar
      Arsen Avakov	person	office=interior minister; of=ukraine; since=2014-02-27; until=2021-07-15; gender=m
      Denys Monastyrsky	person	office=interior minister; of=ukraine; since=2021-07-16; until=2023-01-18; gender=m	Denys Monastyrskyi
      Ihor Klymenko	person	office=interior minister; of=ukraine; since=2023-02-07; gender=m
      Vitaliy Zakharchenko	person	office=interior minister; of=ukraine; since=2011-11-07; until=2014-02-21; gender=m
      Serhiy Marchenko	person	office=finance minister; of=ukraine; since=2020-03-30; gender=m
      Herman Halushchenko	person	office=energy minister; of=ukraine; since=2021-04-29; until=2025-07-17; gender=m
      Svitlana Hrynchuk	person	office=energy minister; of=ukraine; since=2025-07-17; until=2025-11; gender=f
      Iryna Vereshchuk	person	office=deputy prime minister; of=ukraine; since=2021-11-04; until=2024-09; gender=f
      Olha Stefanishyna	person	office=deputy prime minister; of=ukraine; since=2020-06-04; until=2025-07; gender=f
      Olha Stefanishyna	person	office=ambassador; of=ukraine; to=united-states; since=2025-08
      Mykhailo Fedorov	person	office=deputy prime minister; of=ukraine; since=2019-08-29; until=2026-01; gender=m
      Oleksandr Kubrakov	person	office=deputy prime minister; of=ukraine; since=2022-12; until=2024-05; gender=m
      Taras Kachka	person	office=deputy prime minister; of=ukraine; since=2025-07-17; gender=m
      Oleksiy Kuleba	person	office=deputy prime minister; of=ukraine; since=2024-09; gender=m
      Denys Maliuska	person	office=justice minister; of=ukraine; since=2019-08-29; until=2024-09; gender=m
      Andriy Parubiy	person	office=secretary of the security council; of=ukraine; since=2014-02-27; until=2014-08-07; gender=m
      Andriy Parubiy	person	office=speaker; of=ukraine; since=2016-04-14; until=2019-08-29
      Oleksandr Danylyuk	person	office=secretary of the security council; of=ukraine; since=2019-05-28; until=2019-09-30; gender=m
      Oleksiy Danilov	person	office=secretary of the security council; of=ukraine; since=2019-10-03; until=2024-03-26; gender=m
      Oleksandr Lytvynenko	person	office=secretary of the security council; of=ukraine; since=2024-03-26; until=2025-07-18; gender=m
      Kyrylo Budanov	person	office=intelligence chief; of=ukraine; since=2020-08-05; until=2026-01; gender=m
      Kyrylo Budanov	person	office=chief of staff; of=ukraine; since=2026-01-02
      Vasyl Malyuk	person	office=intelligence chief; of=ukraine; since=2022-07-18; until=2026-01; gender=m
      Ivan Bakanov	person	office=intelligence chief; of=ukraine; since=2019-08-29; until=2022-07-17; gender=m
      Valentyn Nalyvaichenko	person	office=intelligence chief; of=ukraine; since=2014-02-24; until=2015-06-18; gender=m
      Oleksandr Yakymenko	person	office=intelligence chief; of=ukraine; since=2013-01; until=2014-02-24; gender=m
      Valeriy Zaluzhnyi	person	office=chief of general staff; of=ukraine; since=2021-07-27; until=2024-02-08; gender=m	Valery Zaluzhny
      Valeriy Zaluzhnyi	person	office=commander in chief; of=ukraine; since=2021-07-27; until=2024-02-08
      Valeriy Zaluzhnyi	person	office=ambassador; of=ukraine; to=united-kingdom; since=2024-05
      Serhiy Shaptala	person	office=chief of general staff; of=ukraine; since=2021-07; until=2024-02; gender=m
      Andriy Hnatov	person	office=chief of general staff; of=ukraine; since=2025-03-16; gender=m
      Anatoliy Barhylevych	person	office=chief of general staff; of=ukraine; since=2024-02; until=2025-03; gender=m
      Oleksandr Syrskyi	person	office=commander in chief; of=ukraine; since=2024-02-08; gender=m	Oleksandr Syrsky
      Ruslan Khomchak	person	office=commander in chief; of=ukraine; since=2020-03; until=2021-07-27; gender=m
      Andriy Yermak	person	office=chief of staff; of=ukraine; since=2020-02-11; until=2025-11-28; gender=m
      Andriy Bohdan	person	office=chief of staff; of=ukraine; since=2019-05-21; until=2020-02-11; gender=m
      Serhiy Lyovochkin	person	office=chief of staff; of=ukraine; since=2010; until=2014-01; gender=m
      Boris Lozhkin	person	office=chief of staff; of=ukraine; since=2014-06; until=2016-08; gender=m
      Ihor Zhovkva	person	office=deputy chief of staff; of=ukraine; since=2019-09; gender=m
      Kyrylo Tymoshenko	person	office=deputy chief of staff; of=ukraine; since=2019-05; until=2023-01; gender=m
      Mykhailo Podolyak	person	office=adviser; of=ukraine; since=2020-04; gender=m	Mykhailo Podoliak
      Oleksiy Arestovych	person	office=adviser; of=ukraine; since=2020-12; until=2023-01-17; gender=m
      Serhii Leshchenko	person	office=adviser; of=ukraine; since=2019; gender=m
      Anton Gerashchenko	person	office=adviser; of=ukraine; since=2021; until=2023; gender=m
      Dmytro Lytvyn	person	office=adviser; of=ukraine; since=2024; gender=m
      Oleg Nikolenko	person	office=spokesperson; of=ukraine; since=2020; until=2024; gender=m
      Heorhii Tykhyi	person	office=spokesperson; of=ukraine; since=2024; gender=m
      Yuriy Ihnat	person	office=spokesperson; of=ukraine; since=2021; gender=m
      Serhii Nykyforov	person	office=spokesperson; of=ukraine; since=2021-07; until=2024; gender=m	Serhii Nikiforov
      Natalia Humeniuk	person	office=spokesperson; of=ukraine; since=2022; until=2024; gender=f
      Serhiy Cherevatyi	person	office=spokesperson; of=ukraine; since=2022; until=2023; gender=m
      Vladyslav Seleznyov	person	office=spokesperson; of=ukraine; since=2014; until=2017; gender=m
      Andriy Lysenko	person	office=spokesperson; of=ukraine; since=2014; until=2016; gender=m
      Iuliia Mendel	person	office=spokesperson; of=ukraine; since=2019-06; until=2021-07; gender=f	Yulia Mendel
      Natalia Humeniuk	person	office=spokesperson; of=ukraine; since=2022; until=2024; gender=f	Nataliia Humeniuk
      Andriy Yusov	person	office=spokesperson; of=ukraine; since=2022; gender=m
      Ruslan Stefanchuk	person	office=speaker; of=ukraine; since=2021-10-08; gender=m
      Dmytro Razumkov	person	office=speaker; of=ukraine; since=2019-08-29; until=2021-10-07; gender=m
      Volodymyr Rybak	person	office=speaker; of=ukraine; since=2012-12; until=2014-02-22; gender=m
      Yuriy Sergeyev	person	office=un ambassador; of=ukraine; since=2007; until=2014-12; gender=m
      Volodymyr Yelchenko	person	office=un ambassador; of=ukraine; since=2015-12; until=2019-12; gender=m
      Andriy Melnyk	person	office=un ambassador; of=ukraine; since=2025-04; gender=m	Andrii Melnyk
      Oksana Markarova	person	office=ambassador; of=ukraine; to=united-states; since=2021-04-20; until=2025-08; gender=f
      Andriy Melnyk	person	office=ambassador; of=ukraine; to=germany; since=2014-12; until=2022-10; gender=m
      Oleksii Makeiev	person	office=ambassador; of=ukraine; to=germany; since=2022-10; gender=m
      Vsevolod Chentsov	person	office=ambassador; of=ukraine; to=european-union; since=2021; gender=m
      Yevhen Korniychuk	person	office=ambassador; of=ukraine; to=israel; since=2020; gender=m
      Dmytro Lubinets	person	office=commissioner; of=ukraine; since=2022-07; gender=m
      Lyudmyla Denisova	person	office=commissioner; of=ukraine; since=2018-03; until=2022-05-31; gender=f
      Iryna Venediktova	person	office=prosecutor; of=ukraine; since=2020-03-17; until=2022-07; gender=f
      Andriy Kostin	person	office=prosecutor; of=ukraine; since=2022-07-27; until=2024-10; gender=m
      Ruslan Kravchenko	person	office=prosecutor; of=ukraine; since=2025-06; gender=m
      Viktor Shokin	person	office=prosecutor; of=ukraine; since=2015-02; until=2016-04; gender=m
      Yuriy Lutsenko	person	office=prosecutor; of=ukraine; since=2016-05; until=2019-08; gender=m
      Vitali Klitschko	person	office=opposition leader; of=ukraine; since=2013; until=2014-02; gender=m	Vitaliy Klychko; Vitaliy Klitschko
      Vitali Klitschko	person	office=mayor; of=kyiv; since=2014-06-05
      Ihor Terekhov	person	office=mayor; of=kharkiv; since=2021; gender=m
      Andriy Sadovyi	person	office=mayor; of=lviv; since=2006; gender=m	Andriy Sadovy
      Hennadiy Trukhanov	person	office=mayor; of=odesa; since=2014-05; until=2025-10; gender=m	Gennadiy Trukhanov
      Vadym Boichenko	person	office=mayor; of=mariupol; since=2015; gender=m	Vadym Boychenko
      Ivan Fedorov	person	office=mayor; of=melitopol; since=2020; until=2024; gender=m
      Ivan Fedorov	person	office=governor; of=zaporizhzhia; since=2024-02
      Borys Filatov	person	office=mayor; of=dnipro; since=2015; gender=m
      Oleh Synyehubov	person	office=governor; of=kharkiv; since=2021-12; gender=m	Oleh Syniehubov
      Serhiy Haidai	person	office=governor; of=luhansk; since=2019-10; until=2023-03; gender=m	Serhiy Gaidai
      Pavlo Kyrylenko	person	office=governor; of=donetsk; since=2019; until=2023; gender=m
      Vadym Filashkin	person	office=governor; of=donetsk; since=2024-01; gender=m
      Maksym Kozytskyi	person	office=governor; of=lviv; since=2020; gender=m
      Oleksandr Prokudin	person	office=governor; of=kherson; since=2023-02; gender=m
      Vitalii Kim	person	office=governor; of=mykolaiv; since=2020-11; gender=m	Vitaliy Kim
      Serhiy Lysak	person	office=governor; of=dnipro; since=2023-02; until=2025; gender=m
      Ihor Kolomoisky	person	office=governor; of=dnipro; since=2014-03; until=2015-03; gender=m	Ihor Kolomoyskyi
      Hennadiy Moskal	person	office=governor; of=luhansk; since=2014-09; until=2015-07; gender=m
      Oleh Kiper	person	office=governor; of=odesa; since=2023; until=2025; gender=m
      Andriy Kovalenko	person	office=head; of=ukraine; since=2024; gender=m
      Dmytro Pletenchuk	person	office=spokesperson; of=ukraine; since=2023; gender=m
      Serhiy Bratchuk	person	office=spokesperson; of=ukraine; since=2022; gender=m	Serhii Bratchuk
      Artem Lysohor	person	office=governor; of=luhansk; since=2023-03; until=2024; gender=m
      Oleksandr Starukh	person	office=governor; of=zaporizhzhia; since=2020-12; until=2023-02; gender=m
      Yuriy Malashko	person	office=governor; of=zaporizhzhia; since=2023-02; until=2024-02; gender=m	Yurii Malashko
      Valentyn Reznichenko	person	office=governor; of=dnipro; since=2020-12; until=2023-01; gender=m
      Dmytro Lunin	person	office=governor; of=poltava; since=2021; until=2023; gender=m
      Dmytro Zhyvytskyi	person	office=governor; of=sumy; since=2021; until=2023; gender=m	Dmytro Zhyvytsky
      Volodymyr Artiukh	person	office=governor; of=sumy; since=2023; until=2025; gender=m
      Vyacheslav Chaus	person	office=governor; of=chernihiv; since=2021; gender=m	Viacheslav Chaus
      Yaroslav Yanushevych	person	office=governor; of=kherson; since=2022-08; until=2023-01; gender=m
      Hennadiy Lahuta	person	office=governor; of=kherson; since=2021-11; until=2022-07; gender=m
      Maksym Marchenko	person	office=governor; of=odesa; since=2022-03; until=2023-03; gender=m
      Mykola Kalashnyk	person	office=governor; of=kyiv; since=2025-01; gender=m
      Oleksandr Senkevych	person	office=mayor; of=mykolaiv; since=2015; gender=m	Oleksandr Syenkevych
      Oleksandr Markushyn	person	office=mayor; of=irpin; since=2018; gender=m
      Anatoliy Fedoruk	person	office=mayor; of=bucha; since=1998; gender=m	Anatolii Fedoruk
      Petro Andriushchenko	person	office=adviser; of=mariupol; since=2021; until=2024; gender=m	Petro Andryushchenko; Petro Andryuschenko
      Alexander Khinshtein	person	office=governor; of=kursk; since=2024-12; gender=m	Alexander Khinstein
      Yuri Slyusar	person	office=governor; of=rostov-on-don; since=2024-11; gender=m
      Vasily Golubev	person	office=governor; of=rostov-on-don; since=2010-06; until=2024-11; gender=m
      Sergei Andreev	person	office=ambassador; of=russia; to=poland; since=2014-08; gender=m	Sergey Andreev; Sergey Andreyev
      Fahrettin Altun	person	office=head; of=turkey; since=2018-07; until=2025-07; gender=m
      Burhanettin Duran	person	office=head; of=turkey; since=2025-07; gender=m
      Taher al-Nounou	person	office=spokesman; of=hamas; since=2007; gender=m	Taher al-Nunu; Taher Nounou
      Lana Nusseibeh	person	office=un ambassador; of=united-arab-emirates; since=2013; until=2024; gender=f
      Vinay Kwatra	person	office=foreign secretary; of=india; since=2022-05; until=2024-07; gender=m	Vinay Mohan Kwatra
      Nazeli Baghdasaryan	person	office=spokeswoman; of=armenia; since=2022; gender=f
      Ani Badalyan	person	office=spokeswoman; of=armenia; since=2022; gender=f
      Anouar El Anouni	person	office=spokesman; of=european-union; since=2024-12; gender=m
      Nicholas Haysom	person	office=special envoy; of=united-nations; to=south-sudan; since=2021-01; gender=m
      Chrispin Phiri	person	office=spokesman; of=south-africa; since=2019; gender=m
      Josefina Vidal	person	office=deputy foreign minister; of=cuba; since=2022; gender=f
      Łukasz Jasina	person	office=spokesperson; of=poland; since=2021-10; until=2023-12; gender=m	Lukasz Jasina
      Liang Wen-chieh	person	office=spokesman; of=taiwan; since=2023; gender=m
      Stephen Doughty	person	office=minister of state; of=united-kingdom; since=2024-07; gender=m
      Hamish Falconer	person	office=minister of state; of=united-kingdom; since=2024-07; gender=m
      Valeria Gontareva	person	office=central bank governor; of=ukraine; since=2014-06; until=2018-03; gender=f
      Kyrylo Shevchenko	person	office=central bank governor; of=ukraine; since=2020-07; until=2022-10; gender=m
      Andriy Pyshnyi	person	office=central bank governor; of=ukraine; since=2022-10; gender=m	Andriy Pyshnyy
      Viktor Medvedchuk	person	office=opposition leader; of=ukraine; since=2018; until=2022; gender=m
      Yuriy Boyko	person	office=opposition leader; of=ukraine; since=2018; gender=m
      Oleh Tyahnybok	person	office=opposition leader; of=ukraine; since=2012; until=2014; gender=m
      Olena Zelenska	person	office=first lady; of=ukraine; since=2019-05-20; gender=f
      Petro Kotin	person	office=head; of=ukraine; since=2020; until=2025; gender=m
      Yuriy Vitrenko	person	office=head; of=ukraine; since=2021-04; until=2022-11; gender=m
      Oleksiy Chernyshov	person	office=head; of=ukraine; since=2022-11; until=2024-12; gender=m
      Oleksandr Kamyshin	person	office=head; of=ukraine; since=2021-08; until=2023-03; gender=m
      Dmytro Yarosh	person	office=head; of=ukraine; since=2013-11; until=2015-11; gender=m
      Volodymyr Kudrytskyi	person	office=head; of=ukraine; since=2020; until=2024; gender=m
      Alexander Zakharchenko	person	office=leader; of=donetsk-peoples-republic; since=2014-08-08; until=2018-08-31; gender=m
      Denis Pushilin	person	office=leader; of=donetsk-peoples-republic; since=2018-09-07; gender=m
      Alexander Borodai	person	office=leader; of=donetsk-peoples-republic; since=2014-05-16; until=2014-08-07; gender=m
      Igor Girkin	person	office=commander; of=donetsk-peoples-republic; since=2014-05; until=2014-08; gender=m	Igor Strelkov
      Igor Bezler	person	office=commander; of=donetsk-peoples-republic; since=2014-04; until=2014-11; gender=m
      Eduard Basurin	person	office=commander; of=donetsk-peoples-republic; since=2014; until=2022; gender=m
      Leonid Pasechnik	person	office=leader; of=luhansk-peoples-republic; since=2017-11-24; gender=m
      Igor Plotnitsky	person	office=leader; of=luhansk-peoples-republic; since=2014-08-14; until=2017-11-24; gender=m
      Valery Bolotov	person	office=leader; of=luhansk-peoples-republic; since=2014-05-18; until=2014-08-14; gender=m
      Alexander Lukashenko	person	office=president; of=belarus; since=1994-07-20; gender=m
      Roman Golovchenko	person	office=prime minister; of=belarus; since=2020-06-04; until=2025-03; gender=m
      Alexander Turchin	person	office=prime minister; of=belarus; since=2025-03-10; gender=m
      Vladimir Makei	person	office=foreign minister; of=belarus; since=2012-08-20; until=2022-11-26; gender=m
      Sergei Aleinik	person	office=foreign minister; of=belarus; since=2022-12-13; until=2024-06-27; gender=m
      Maxim Ryzhenkov	person	office=foreign minister; of=belarus; since=2024-06-27; gender=m
      Viktor Khrenin	person	office=defence minister; of=belarus; since=2020-01-20; gender=m
      Alexander Volfovich	person	office=secretary of the security council; of=belarus; since=2021-01-25; gender=m
      Sviatlana Tsikhanouskaya	person	office=opposition leader; of=belarus; since=2020-08; gender=f	Svetlana Tikhanovskaya; Sviatlana Tsikhanouskaya
      Maria Kolesnikova	person	office=opposition leader; of=belarus; since=2020-08; gender=f
      Siarhei Tsikhanouski	person	office=opposition leader; of=belarus; since=2020-05; gender=m
      Pavel Latushko	person	office=opposition leader; of=belarus; since=2020-08; gender=m
      Natalya Eismont	person	office=spokesperson; of=belarus; since=2014; gender=f
      Anatoly Glaz	person	office=spokesperson; of=belarus; since=2018; gender=m
      Bill Clinton	person	office=president; of=united-states; since=1993-01-20; until=2001-01-20; gender=m
      George W. Bush	person	office=president; of=united-states; since=2001-01-20; until=2009-01-20; gender=m
      Barack Obama	person	office=president; of=united-states; since=2009-01-20; until=2017-01-20; gender=m
      Donald Trump	person	office=president; of=united-states; since=2017-01-20; until=2021-01-20; gender=m	Donald J. Trump
      Donald Trump	person	office=president; of=united-states; since=2025-01-20
      Joe Biden	person	office=vice president; of=united-states; since=2009-01-20; until=2017-01-20; gender=m	Joseph Biden; Joseph R. Biden Jr.
      Joe Biden	person	office=president; of=united-states; since=2021-01-20; until=2025-01-20
      John F. Kennedy	person	office=president; of=united-states; since=1961-01-20; until=1963-11-22; gender=m	John Fitzgerald Kennedy; Jack Kennedy; JFK
      Lyndon B. Johnson	person	office=vice president; of=united-states; since=1961-01-20; until=1963-11-22; gender=m	Lyndon Johnson
      Lyndon B. Johnson	person	office=president; of=united-states; since=1963-11-22; until=1969-01-20
      Richard Nixon	person	office=president; of=united-states; since=1969-01-20; until=1974-08-09; gender=m
      Gerald Ford	person	office=president; of=united-states; since=1974-08-09; until=1977-01-20; gender=m
      Jimmy Carter	person	office=president; of=united-states; since=1977-01-20; until=1981-01-20; gender=m
      Ronald Reagan	person	office=president; of=united-states; since=1981-01-20; until=1989-01-20; gender=m
      George H.W. Bush	person	office=president; of=united-states; since=1989-01-20; until=1993-01-20; gender=m	George H. W. Bush
      Dwight D. Eisenhower	person	office=president; of=united-states; since=1953-01-20; until=1961-01-20; gender=m	Dwight Eisenhower
      Harry S. Truman	person	office=president; of=united-states; since=1945-04-12; until=1953-01-20; gender=m	Harry Truman
      Dick Cheney	person	office=vice president; of=united-states; since=2001-01-20; until=2009-01-20; gender=m
      Mike Pence	person	office=vice president; of=united-states; since=2017-01-20; until=2021-01-20; gender=m
      Kamala Harris	person	office=vice president; of=united-states; since=2021-01-20; until=2025-01-20; gender=f
      JD Vance	person	office=vice president; of=united-states; since=2025-01-20; gender=m	J.D. Vance; J. D. Vance
      Al Gore	person	office=vice president; of=united-states; since=1993-01-20; until=2001-01-20; gender=m
      Madeleine Albright	person	office=secretary of state; of=united-states; since=1997-01-23; until=2001-01-20; gender=f
      Colin Powell	person	office=secretary of state; of=united-states; since=2001-01-20; until=2005-01-26; gender=m
      Condoleezza Rice	person	office=national security adviser; of=united-states; since=2001-01-20; until=2005-01-26; gender=f
      Condoleezza Rice	person	office=secretary of state; of=united-states; since=2005-01-26; until=2009-01-20
      Hillary Clinton	person	office=secretary of state; of=united-states; since=2009-01-21; until=2013-02-01; gender=f	Hillary Rodham Clinton
      John Kerry	person	office=secretary of state; of=united-states; since=2013-02-01; until=2017-01-20; gender=m
      John Kerry	person	office=special envoy; of=united-states; since=2021-01-20; until=2024-03
      Rex Tillerson	person	office=secretary of state; of=united-states; since=2017-02-01; until=2018-03-31; gender=m
      Mike Pompeo	person	office=cia director; of=united-states; since=2017-01-23; until=2018-04-26; gender=m
      Mike Pompeo	person	office=secretary of state; of=united-states; since=2018-04-26; until=2021-01-20
      Antony Blinken	person	office=deputy national security adviser; of=united-states; since=2013-01; until=2015-01; gender=m	Tony Blinken; Anthony Blinken
      Antony Blinken	person	office=deputy secretary of state; of=united-states; since=2015-01-09; until=2017-01-20
      Antony Blinken	person	office=secretary of state; of=united-states; since=2021-01-26; until=2025-01-20
      Marco Rubio	person	office=senator; of=united-states; since=2011-01; until=2025-01; gender=m
      Marco Rubio	person	office=secretary of state; of=united-states; since=2025-01-21
      Marco Rubio	person	office=national security adviser; of=united-states; since=2025-05-01
      Dean Rusk	person	office=secretary of state; of=united-states; since=1961-01-21; until=1969-01-20; gender=m
      Henry Kissinger	person	office=secretary of state; of=united-states; since=1973-09-22; until=1977-01-20; gender=m
      James Baker	person	office=secretary of state; of=united-states; since=1989-01-25; until=1992-08-23; gender=m
      Wendy Sherman	person	office=under secretary of state; of=united-states; since=2011-09-21; until=2015-10; gender=f	Wendy R. Sherman
      Wendy Sherman	person	office=deputy secretary of state; of=united-states; since=2021-04-14; until=2023-07-28
      William Burns	person	office=deputy secretary of state; of=united-states; since=2011-07-28; until=2014-11-03; gender=m	Bill Burns; William J. Burns
      William Burns	person	office=cia director; of=united-states; since=2021-03-19; until=2025-01-20
      Stephen Biegun	person	office=special envoy; of=united-states; to=north-korea; since=2018-08; until=2021-01; gender=m
      Stephen Biegun	person	office=deputy secretary of state; of=united-states; since=2019-12-21; until=2021-01-20
      John Sullivan	person	office=deputy secretary of state; of=united-states; since=2017-05-24; until=2019-12-20; gender=m
      John Sullivan	person	office=ambassador; of=united-states; to=russia; since=2020-02-05; until=2022-09
      Kurt Campbell	person	office=deputy secretary of state; of=united-states; since=2024-02-12; until=2025-01-20; gender=m
      Christopher Landau	person	office=deputy secretary of state; of=united-states; since=2025-03-25; gender=m
      George Ball	person	office=deputy secretary of state; of=united-states; since=1961-12; until=1966; gender=m
      James Steinberg	person	office=deputy secretary of state; of=united-states; since=2009-01-28; until=2011-07; gender=m
      Brian McKeon	person	office=deputy secretary of state; of=united-states; since=2021-03; until=2022-12; gender=m
      Victoria Nuland	person	office=spokeswoman; of=state-department; since=2011-05; until=2013-04; gender=f
      Victoria Nuland	person	office=assistant secretary of state; of=united-states; since=2013-09-18; until=2017-01
      Victoria Nuland	person	office=under secretary of state; of=united-states; since=2021-05-03; until=2024-03
      John Bass	person	office=under secretary of state; of=united-states; since=2024-03; until=2025-01; gender=m
      Thomas Shannon	person	office=under secretary of state; of=united-states; since=2016-02; until=2018-06; gender=m
      Bonnie Jenkins	person	office=under secretary of state; of=united-states; since=2021-07; until=2025-01; gender=f
      Allison Hooker	person	office=under secretary of state; of=united-states; since=2025-06; gender=f
      Karen Donfried	person	office=assistant secretary of state; of=united-states; since=2021-10-01; until=2023-03; gender=f
      James O'Brien	person	office=assistant secretary of state; of=united-states; since=2023-10; until=2025-01; gender=m
      Daniel Kritenbrink	person	office=assistant secretary of state; of=united-states; since=2021-09; until=2025-01; gender=m
      Barbara Leaf	person	office=assistant secretary of state; of=united-states; since=2022-05; until=2025-01; gender=f
      Molly Phee	person	office=assistant secretary of state; of=united-states; since=2021-09; until=2025-01; gender=f
      Brian Nichols	person	office=assistant secretary of state; of=united-states; since=2021-09; until=2025-01; gender=m
      Donald Lu	person	office=assistant secretary of state; of=united-states; since=2021-09; until=2025-01; gender=m
      Jeffrey Feltman	person	office=assistant secretary of state; of=united-states; since=2009-08; until=2012-05; gender=m
      Jeffrey Feltman	person	office=under-secretary-general; of=united-nations; since=2012-07; until=2018-04
      Jeffrey Feltman	person	office=special envoy; of=united-states; since=2021-04; until=2022-01
      P.J. Crowley	person	office=assistant secretary of state; of=united-states; since=2009-05; until=2011-03; gender=m	Philip Crowley; Philip J. Crowley
      P.J. Crowley	person	office=spokesman; of=state-department; since=2009-05; until=2011-03
      Edwin Martin	person	office=assistant secretary of state; of=united-states; since=1962-05; until=1964-01; gender=m
      A. Wess Mitchell	person	office=assistant secretary of state; of=united-states; since=2017-10; until=2019-02; gender=m	Wess Mitchell
      David Schenker	person	office=assistant secretary of state; of=united-states; since=2019-06; until=2021-01; gender=m
      Molly Phee	person	office=assistant secretary of state; of=united-states; since=2021-09; until=2025-01; gender=f	Mary Catherine Phee
      Donald Rumsfeld	person	office=defence secretary; of=united-states; since=2001-01-20; until=2006-12-18; gender=m
      Robert Gates	person	office=defence secretary; of=united-states; since=2006-12-18; until=2011-06-30; gender=m	Robert M. Gates
      Leon Panetta	person	office=cia director; of=united-states; since=2009-02-13; until=2011-06-30; gender=m
      Leon Panetta	person	office=defence secretary; of=united-states; since=2011-07-01; until=2013-02-26
      Chuck Hagel	person	office=defence secretary; of=united-states; since=2013-02-27; until=2015-02-17; gender=m
      Ash Carter	person	office=defence secretary; of=united-states; since=2015-02-17; until=2017-01-20; gender=m	Ashton Carter
      James Mattis	person	office=head of the centcom; of=united-states; since=2010-08-11; until=2013-03-22; gender=m	Jim Mattis
      James Mattis	person	office=defence secretary; of=united-states; since=2017-01-20; until=2018-12-31
      Patrick Shanahan	person	office=defence secretary; of=united-states; since=2019-01-01; until=2019-06-23; gender=m
      Mark Esper	person	office=defence secretary; of=united-states; since=2019-07-23; until=2020-11-09; gender=m
      Christopher Miller	person	office=defence secretary; of=united-states; since=2020-11-09; until=2021-01-20; gender=m
      Lloyd Austin	person	office=head of the centcom; of=united-states; since=2013-03-22; until=2016-03-30; gender=m	Lloyd J. Austin III; Lloyd J. Austin
      Lloyd Austin	person	office=defence secretary; of=united-states; since=2021-01-22; until=2025-01-20
      Pete Hegseth	person	office=defence secretary; of=united-states; since=2025-01-25; gender=m
      Robert McNamara	person	office=defence secretary; of=united-states; since=1961-01-21; until=1968-02-29; gender=m	Robert S. McNamara
      Kathleen Hicks	person	office=deputy secretary of defense; of=united-states; since=2021-02-09; until=2025-01-20; gender=f
      Steve Feinberg	person	office=deputy secretary of defense; of=united-states; since=2025-03; gender=m	Stephen Feinberg
      Bob Work	person	office=deputy secretary of defense; of=united-states; since=2014-05; until=2017-07; gender=m	Robert Work
      Roswell Gilpatric	person	office=deputy secretary of defense; of=united-states; since=1961-01; until=1964-01; gender=m
      Paul Wolfowitz	person	office=deputy secretary of defense; of=united-states; since=2001-03; until=2005-05; gender=m
      Colin Kahl	person	office=undersecretary of defense; of=united-states; since=2021-04; until=2023-07; gender=m
      Elbridge Colby	person	office=undersecretary of defense; of=united-states; since=2025-04; gender=m
      Michèle Flournoy	person	office=undersecretary of defense; of=united-states; since=2009-02; until=2012-02; gender=f	Michele Flournoy
      Timothy Geithner	person	office=treasury secretary; of=united-states; since=2009-01-26; until=2013-01-25; gender=m
      Jack Lew	person	office=treasury secretary; of=united-states; since=2013-02-28; until=2017-01-20; gender=m	Jacob Lew
      Jack Lew	person	office=ambassador; of=united-states; to=israel; since=2023-11; until=2025-01
      Steven Mnuchin	person	office=treasury secretary; of=united-states; since=2017-02-13; until=2021-01-20; gender=m
      Janet Yellen	person	office=central bank governor; of=united-states; since=2014-02-03; until=2018-02-03; gender=f
      Janet Yellen	person	office=treasury secretary; of=united-states; since=2021-01-26; until=2025-01-20
      Scott Bessent	person	office=treasury secretary; of=united-states; since=2025-01-28; gender=m
      Eric Holder	person	office=attorney general; of=united-states; since=2009-02-03; until=2015-04-27; gender=m
      Loretta Lynch	person	office=attorney general; of=united-states; since=2015-04-27; until=2017-01-20; gender=f
      Jeff Sessions	person	office=attorney general; of=united-states; since=2017-02-09; until=2018-11-07; gender=m
      William Barr	person	office=attorney general; of=united-states; since=2019-02-14; until=2020-12-23; gender=m	Bill Barr
      Merrick Garland	person	office=attorney general; of=united-states; since=2021-03-11; until=2025-01-20; gender=m
      Pam Bondi	person	office=attorney general; of=united-states; since=2025-02-05; gender=f
      Robert F. Kennedy	person	office=attorney general; of=united-states; since=1961-01-21; until=1964-09-03; gender=m	Robert Kennedy; Bobby Kennedy
      Janet Napolitano	person	office=homeland security secretary; of=united-states; since=2009-01-21; until=2013-09-06; gender=f
      Jeh Johnson	person	office=homeland security secretary; of=united-states; since=2013-12-23; until=2017-01-20; gender=m
      Kirstjen Nielsen	person	office=homeland security secretary; of=united-states; since=2017-12-06; until=2019-04-10; gender=f
      Alejandro Mayorkas	person	office=homeland security secretary; of=united-states; since=2021-02-02; until=2025-01-20; gender=m
      Kristi Noem	person	office=homeland security secretary; of=united-states; since=2025-01-25; gender=f
      Wilbur Ross	person	office=commerce secretary; of=united-states; since=2017-02-28; until=2021-01-20; gender=m
      Gina Raimondo	person	office=commerce secretary; of=united-states; since=2021-03-03; until=2025-01-20; gender=f
      Howard Lutnick	person	office=commerce secretary; of=united-states; since=2025-02-21; gender=m
      Jennifer Granholm	person	office=energy secretary; of=united-states; since=2021-02-25; until=2025-01-20; gender=f
      Chris Wright	person	office=energy secretary; of=united-states; since=2025-02-03; gender=m
      Ernest Moniz	person	office=energy secretary; of=united-states; since=2013-05; until=2017-01-20; gender=m
      Rick Perry	person	office=energy secretary; of=united-states; since=2017-03; until=2019-12; gender=m
      Robert F. Kennedy Jr.	person	office=health secretary; of=united-states; since=2025-02-13; gender=m	Robert Kennedy Jr.; RFK Jr.
      Xavier Becerra	person	office=health secretary; of=united-states; since=2021-03; until=2025-01-20; gender=m
      Alex Azar	person	office=health secretary; of=united-states; since=2018-01; until=2021-01-20; gender=m
      Carlos Del Toro	person	office=navy secretary; of=united-states; since=2021-08; until=2025-01; gender=m
      John Phelan	person	office=navy secretary; of=united-states; since=2025-03; gender=m
      Stephen Hadley	person	office=national security adviser; of=united-states; since=2005-01-26; until=2009-01-20; gender=m
      Jim Jones	person	office=national security adviser; of=united-states; since=2009-01-20; until=2010-10-08; gender=m	James L. Jones; James Jones
      Tom Donilon	person	office=national security adviser; of=united-states; since=2010-10-08; until=2013-07-01; gender=m
      Susan Rice	person	office=un ambassador; of=united-states; since=2009-01-26; until=2013-06-30; gender=f
      Susan Rice	person	office=national security adviser; of=united-states; since=2013-07-01; until=2017-01-20
      Michael Flynn	person	office=national security adviser; of=united-states; since=2017-01-20; until=2017-02-13; gender=m
      H.R. McMaster	person	office=national security adviser; of=united-states; since=2017-02-20; until=2018-04-09; gender=m	H. R. McMaster
      John Bolton	person	office=un ambassador; of=united-states; since=2005-08-01; until=2006-12-31; gender=m
      John Bolton	person	office=national security adviser; of=united-states; since=2018-04-09; until=2019-09-10
      Robert O'Brien	person	office=national security adviser; of=united-states; since=2019-09-18; until=2021-01-20; gender=m
      Jake Sullivan	person	office=national security adviser; of=united-states; since=2021-01-20; until=2025-01-20; gender=m
      Mike Waltz	person	office=national security adviser; of=united-states; since=2025-01-20; until=2025-05-01; gender=m	Michael Waltz
      Mike Waltz	person	office=un ambassador; of=united-states; since=2025-09
      McGeorge Bundy	person	office=national security adviser; of=united-states; since=1961-01-20; until=1966-02-28; gender=m
      Zbigniew Brzezinski	person	office=national security adviser; of=united-states; since=1977-01-20; until=1981-01-20; gender=m
      Ben Rhodes	person	office=deputy national security adviser; of=united-states; since=2009-09; until=2017-01-20; gender=m
      Denis McDonough	person	office=deputy national security adviser; of=united-states; since=2010-10; until=2013-01; gender=m
      Denis McDonough	person	office=chief of staff; of=united-states; since=2013-01-25; until=2017-01-20
      Jon Finer	person	office=deputy national security adviser; of=united-states; since=2021-01-20; until=2025-01-20; gender=m
      Daleep Singh	person	office=deputy national security adviser; of=united-states; since=2021-02; until=2022-04; gender=m
      Anne Neuberger	person	office=deputy national security adviser; of=united-states; since=2021-01-20; until=2025-01; gender=f
      Matt Pottinger	person	office=deputy national security adviser; of=united-states; since=2019-09; until=2021-01; gender=m	Matthew Pottinger
      Andy Baker	person	office=deputy national security adviser; of=united-states; since=2025-05; gender=m
      Ron Klain	person	office=chief of staff; of=united-states; since=2021-01-20; until=2023-02-07; gender=m
      Jeff Zients	person	office=chief of staff; of=united-states; since=2023-02-07; until=2025-01-20; gender=m
      Susie Wiles	person	office=chief of staff; of=united-states; since=2025-01-20; gender=f
      Mark Meadows	person	office=chief of staff; of=united-states; since=2020-03-31; until=2021-01-20; gender=m
      Mick Mulvaney	person	office=chief of staff; of=united-states; since=2019-01-02; until=2020-03-31; gender=m
      John Kelly	person	office=chief of staff; of=united-states; since=2017-07-31; until=2019-01-02; gender=m
      Reince Priebus	person	office=chief of staff; of=united-states; since=2017-01-20; until=2017-07-31; gender=m
      Rahm Emanuel	person	office=chief of staff; of=united-states; since=2009-01-20; until=2010-10-01; gender=m
      Rahm Emanuel	person	office=ambassador; of=united-states; to=japan; since=2022-01; until=2025-01
      Bill Daley	person	office=chief of staff; of=united-states; since=2011-01-13; until=2012-01-27; gender=m	William Daley
      Stephen Miller	person	office=deputy chief of staff; of=united-states; since=2025-01-20; gender=m
      Dan Scavino	person	office=deputy chief of staff; of=united-states; since=2020-04; until=2021-01-20; gender=m
      Steve Bannon	person	office=adviser; of=united-states; since=2017-01-20; until=2017-08-18; gender=m
      Jared Kushner	person	office=adviser; of=united-states; since=2017-01-20; until=2021-01-20; gender=m
      Amos Hochstein	person	office=adviser; of=united-states; since=2022-03; until=2025-01; gender=m
      Brett McGurk	person	office=adviser; of=united-states; since=2021-01-20; until=2025-01-20; gender=m
      Theodore Sorensen	person	office=adviser; of=united-states; since=1961-01-20; until=1964-02; gender=m	Ted Sorensen
      Peter Navarro	person	office=adviser; of=united-states; since=2025-01-20; gender=m
      Massad Boulos	person	office=adviser; of=united-states; since=2025-01; gender=m
      Elon Musk	person	office=executive; of=united-states; since=2002; gender=m
      Elon Musk	person	office=adviser; of=united-states; since=2025-01-20; until=2025-05-30
      Steve Witkoff	person	office=special envoy; of=united-states; since=2025-01-20; gender=m
      Keith Kellogg	person	office=special envoy; of=united-states; since=2025-01-20; gender=m
      Robert Malley	person	office=special envoy; of=united-states; to=iran; since=2021-01; until=2023-06; gender=m	Rob Malley
      Zalmay Khalilzad	person	office=special envoy; of=united-states; to=afghanistan; since=2018-09; until=2021-10; gender=m
      Kurt Volker	person	office=ambassador; of=united-states; to=nato; since=2008-07; until=2009-05; gender=m
      Kurt Volker	person	office=special envoy; of=united-states; to=ukraine; since=2017-07; until=2019-09
      David Satterfield	person	office=special envoy; of=united-states; since=2022-01; until=2022-04; gender=m
      Richard Holbrooke	person	office=special envoy; of=united-states; to=afghanistan; since=2009-01; until=2010-12-13; gender=m
      George Mitchell	person	office=special envoy; of=united-states; since=2009-01; until=2011-05; gender=m
      Dennis Ross	person	office=special envoy; of=united-states; since=1993; until=2001; gender=m
      Brian Hook	person	office=special envoy; of=united-states; to=iran; since=2018-09; until=2020-08; gender=m
      Sung Kim	person	office=special envoy; of=united-states; to=north-korea; since=2021-05; until=2023-12; gender=m
      Lise Grande	person	office=special envoy; of=united-states; since=2024-04; until=2025; gender=f
      Tom Barrack	person	office=special envoy; of=united-states; to=syria; since=2025-05; gender=m	Thomas Barrack
      Tom Barrack	person	office=ambassador; of=united-states; to=turkey; since=2025-05
      Morgan Ortagus	person	office=spokeswoman; of=state-department; since=2019-04; until=2021-01; gender=f
      Morgan Ortagus	person	office=special envoy; of=united-states; since=2025-01; until=2025
      Adam Boehler	person	office=special envoy; of=united-states; since=2025-03; gender=m
      Frank Wisner	person	office=special envoy; of=united-states; to=egypt; since=2011-01; until=2011-02; gender=m
      Mark Savaya	person	office=special envoy; of=united-states; to=iraq; since=2025-10; gender=m
      Tom Perriello	person	office=special envoy; of=united-states; to=sudan; since=2024-02; until=2025-01; gender=m
      Samantha Power	person	office=un ambassador; of=united-states; since=2013-08-05; until=2017-01-20; gender=f
      Samantha Power	person	office=executive director; of=united-states; since=2021-05; until=2025-01
      Nikki Haley	person	office=governor; of=south-carolina; since=2011-01; until=2017-01; gender=f
      Nikki Haley	person	office=un ambassador; of=united-states; since=2017-01-27; until=2018-12-31
      Kelly Craft	person	office=un ambassador; of=united-states; since=2019-09-12; until=2021-01-20; gender=f
      Linda Thomas-Greenfield	person	office=un ambassador; of=united-states; since=2021-02-25; until=2025-01-20; gender=f
      Dorothy Shea	person	office=un ambassador; of=united-states; since=2024; until=2025-09; gender=f
      Adlai Stevenson	person	office=un ambassador; of=united-states; since=1961-01-23; until=1965-07-14; gender=m	Adlai E. Stevenson
      Richard Mills	person	office=un ambassador; of=united-states; since=2020-12; until=2024; gender=m
      Robert Wood	person	office=un ambassador; of=united-states; since=2022-10; until=2025-01; gender=m
      Michael McFaul	person	office=ambassador; of=united-states; to=russia; since=2012-01-10; until=2014-02-26; gender=m
      John Tefft	person	office=ambassador; of=united-states; to=ukraine; since=2009-12; until=2013-07; gender=m
      John Tefft	person	office=ambassador; of=united-states; to=russia; since=2014-11-19; until=2017-09-28
      Jon Huntsman	person	office=ambassador; of=united-states; to=russia; since=2017-10-03; until=2019-10-03; gender=m
      Lynne Tracy	person	office=ambassador; of=united-states; to=russia; since=2023-01-30; until=2025-06; gender=f
      Geoffrey Pyatt	person	office=ambassador; of=united-states; to=ukraine; since=2013-08-03; until=2016-08-18; gender=m
      Marie Yovanovitch	person	office=ambassador; of=united-states; to=ukraine; since=2016-08-29; until=2019-05-20; gender=f
      Bridget Brink	person	office=ambassador; of=united-states; to=ukraine; since=2022-05-29; until=2025-04; gender=f
      Julianne Smith	person	office=ambassador; of=united-states; to=nato; since=2021-11; until=2024-11; gender=f
      Ivo Daalder	person	office=ambassador; of=united-states; to=nato; since=2009-05; until=2013-07; gender=m
      Kay Bailey Hutchison	person	office=ambassador; of=united-states; to=nato; since=2017-08; until=2021-01; gender=f
      Matthew Whitaker	person	office=ambassador; of=united-states; to=nato; since=2025-04; gender=m	Matt Whitaker
      Alexander Vershbow	person	office=ambassador; of=united-states; to=russia; since=2001-07; until=2005-07; gender=m	Sandy Vershbow
      Alexander Vershbow	person	office=deputy secretary general; of=nato; since=2012-02; until=2016-10
      Michael Carpenter	person	office=ambassador; of=united-states; to=organization-for-security-and-co-operation-in-europe; since=2021-11; until=2024; gender=m
      Mark Gitenstein	person	office=ambassador; of=united-states; to=european-union; since=2022-01; until=2025-01; gender=m
      Gordon Sondland	person	office=ambassador; of=united-states; to=european-union; since=2018-07; until=2020-02; gender=m
      Nicholas Burns	person	office=ambassador; of=united-states; to=china; since=2022-03; until=2025-01; gender=m
      David Perdue	person	office=ambassador; of=united-states; to=china; since=2025-05; gender=m
      Terry Branstad	person	office=ambassador; of=united-states; to=china; since=2017-07; until=2020-10; gender=m
      Caroline Kennedy	person	office=ambassador; of=united-states; to=australia; since=2022-07; until=2024-11; gender=f
      George Glass	person	office=ambassador; of=united-states; to=japan; since=2025-04; gender=m
      Philip Goldberg	person	office=ambassador; of=united-states; to=south-korea; since=2022-07; until=2025-01; gender=m
      Harry Harris	person	office=ambassador; of=united-states; to=south-korea; since=2018-07; until=2021-01; gender=m
      Tom Nides	person	office=ambassador; of=united-states; to=israel; since=2021-12; until=2023-07; gender=m	Thomas Nides
      David Friedman	person	office=ambassador; of=united-states; to=israel; since=2017-05; until=2021-01; gender=m
      Mike Huckabee	person	office=ambassador; of=united-states; to=israel; since=2025-04; gender=m
      Dan Shapiro	person	office=ambassador; of=united-states; to=israel; since=2011-08; until=2017-01; gender=m	Daniel Shapiro
      Margaret Scobey	person	office=ambassador; of=united-states; to=egypt; since=2008-04; until=2011-06; gender=f
      Anne Patterson	person	office=ambassador; of=united-states; to=egypt; since=2011-08; until=2013-08; gender=f	Anne W. Patterson
      Amy Gutmann	person	office=ambassador; of=united-states; to=germany; since=2022-02; until=2024-07; gender=f
      Richard Grenell	person	office=ambassador; of=united-states; to=germany; since=2018-05; until=2020-06; gender=m	Ric Grenell
      Jane Hartley	person	office=ambassador; of=united-states; to=united-kingdom; since=2022-07; until=2025-01; gender=f
      Woody Johnson	person	office=ambassador; of=united-states; to=united-kingdom; since=2017-08; until=2021-01; gender=m
      Warren Stephens	person	office=ambassador; of=united-states; to=united-kingdom; since=2025-05; gender=m
      Jeff Flake	person	office=ambassador; of=united-states; to=turkey; since=2022-01; until=2024-09; gender=m
      Mark Brzezinski	person	office=ambassador; of=united-states; to=poland; since=2022-01; until=2025-01; gender=m
      Georgette Mosbacher	person	office=ambassador; of=united-states; to=poland; since=2018-09; until=2021-01; gender=f
      Eric Garcetti	person	office=ambassador; of=united-states; to=india; since=2023-05; until=2025-01; gender=m
      Sergio Gor	person	office=ambassador; of=united-states; to=india; since=2025-11; gender=m
      Robin Dunnigan	person	office=ambassador; of=united-states; to=georgia; since=2023-10; until=2025-07; gender=f
      Kelly Degnan	person	office=ambassador; of=united-states; to=georgia; since=2020-01; until=2023-06; gender=f
      Llewellyn Thompson	person	office=ambassador; of=united-states; to=soviet-union; since=1957-07; until=1962-07; gender=m
      Foy Kohler	person	office=ambassador; of=united-states; to=soviet-union; since=1962-09; until=1966-11; gender=m
      David Pressman	person	office=ambassador; of=united-states; to=hungary; since=2022-09; until=2025-01; gender=m
      Ryan Crocker	person	office=ambassador; of=united-states; to=afghanistan; since=2011-07; until=2012-07; gender=m
      Chris Stevens	person	office=ambassador; of=united-states; to=libya; since=2012-05; until=2012-09-11; gender=m	J. Christopher Stevens
      Robert Ford	person	office=ambassador; of=united-states; to=syria; since=2011-01; until=2014-02; gender=m
      Kristina Kvien	person	office=ambassador; of=united-states; to=ukraine; since=2020-01; until=2022-05; gender=f
      William Taylor	person	office=ambassador; of=united-states; to=ukraine; since=2006-06; until=2009-05; gender=m	Bill Taylor
      Julie Davis	person	office=ambassador; of=united-states; to=ukraine; since=2025-05; gender=f	Julie S. Davis
      George Tenet	person	office=cia director; of=united-states; since=1997-07; until=2004-07; gender=m
      Michael Hayden	person	office=cia director; of=united-states; since=2006-05-30; until=2009-02-12; gender=m
      David Petraeus	person	office=cia director; of=united-states; since=2011-09-06; until=2012-11-09; gender=m
      John Brennan	person	office=cia director; of=united-states; since=2013-03-08; until=2017-01-20; gender=m	John O. Brennan
      Gina Haspel	person	office=cia director; of=united-states; since=2018-05-21; until=2021-01-20; gender=f
      John Ratcliffe	person	office=director of national intelligence; of=united-states; since=2020-05-26; until=2021-01-20; gender=m
      John Ratcliffe	person	office=cia director; of=united-states; since=2025-01-23
      John McCone	person	office=cia director; of=united-states; since=1961-11-29; until=1965-04-28; gender=m	John A. McCone
      Allen Dulles	person	office=cia director; of=united-states; since=1953-02-26; until=1961-11-29; gender=m
      James Clapper	person	office=director of national intelligence; of=united-states; since=2010-08-09; until=2017-01-20; gender=m
      Dan Coats	person	office=director of national intelligence; of=united-states; since=2017-03-16; until=2019-08-15; gender=m
      Avril Haines	person	office=director of national intelligence; of=united-states; since=2021-01-21; until=2025-01-20; gender=f
      Tulsi Gabbard	person	office=director of national intelligence; of=united-states; since=2025-02-12; gender=f
      James Comey	person	office=fbi director; of=united-states; since=2013-09-04; until=2017-05-09; gender=m
      Christopher Wray	person	office=fbi director; of=united-states; since=2017-08-02; until=2025-01-19; gender=m
      Kash Patel	person	office=fbi director; of=united-states; since=2025-02-20; gender=m
      Robert Mueller	person	office=fbi director; of=united-states; since=2001-09-04; until=2013-09-04; gender=m
      Mike Mullen	person	office=chairman of the joint chiefs of staff; of=united-states; since=2007-10-01; until=2011-09-30; gender=m	Michael Mullen
      Martin Dempsey	person	office=chairman of the joint chiefs of staff; of=united-states; since=2011-10-01; until=2015-09-25; gender=m
      Joseph Dunford	person	office=chairman of the joint chiefs of staff; of=united-states; since=2015-10-01; until=2019-09-30; gender=m
      Mark Milley	person	office=chairman of the joint chiefs of staff; of=united-states; since=2019-10-01; until=2023-09-30; gender=m
      Charles Q. Brown Jr.	person	office=chairman of the joint chiefs of staff; of=united-states; since=2023-10-01; until=2025-02-21; gender=m	Charles Q. Brown; C.Q. Brown; Charles Brown
      Dan Caine	person	office=chairman of the joint chiefs of staff; of=united-states; since=2025-04-11; gender=m	John Daniel Caine
      Maxwell Taylor	person	office=chairman of the joint chiefs of staff; of=united-states; since=1962-10-01; until=1964-07-01; gender=m	Maxwell D. Taylor
      Philip Breedlove	person	office=supreme allied commander europe; of=united-states; since=2013-05-13; until=2016-05-04; gender=m
      Curtis Scaparrotti	person	office=supreme allied commander europe; of=united-states; since=2016-05-04; until=2019-05-03; gender=m
      Tod Wolters	person	office=supreme allied commander europe; of=united-states; since=2019-05-03; until=2022-07-04; gender=m
      Christopher Cavoli	person	office=supreme allied commander europe; of=united-states; since=2022-07-04; until=2025-07-04; gender=m
      Alexus Grynkewich	person	office=supreme allied commander europe; of=united-states; since=2025-07-04; gender=m
      Wesley Clark	person	office=supreme allied commander europe; of=united-states; since=1997-07; until=2000-05; gender=m
      Lauris Norstad	person	office=supreme allied commander europe; of=united-states; since=1956-11; until=1963-01; gender=m
      Kenneth McKenzie	person	office=head of the centcom; of=united-states; since=2019-03-28; until=2022-04-01; gender=m	Frank McKenzie
      Michael Kurilla	person	office=head of the centcom; of=united-states; since=2022-04-01; until=2025-08; gender=m	Erik Kurilla
      Brad Cooper	person	office=head of the centcom; of=united-states; since=2025-08; gender=m
      Joseph Votel	person	office=head of the centcom; of=united-states; since=2016-03-30; until=2019-03-28; gender=m
      Curtis LeMay	person	office=commander; of=united-states; since=1961-06; until=1965-01; gender=m
      John Aquilino	person	office=commander; of=united-states; since=2021-04; until=2024-05; gender=m
      Samuel Paparo	person	office=commander; of=united-states; since=2024-05; gender=m
      Phil Davidson	person	office=commander; of=united-states; since=2018-05; until=2021-04; gender=m	Philip Davidson
      Paul LaCamera	person	office=commander; of=united-states; since=2021-07; until=2024-12; gender=m
      Xavier Brunson	person	office=commander; of=united-states; since=2024-12; gender=m
      Stanley McChrystal	person	office=commander; of=united-states; to=afghanistan; since=2009-06; until=2010-06; gender=m
      Scott Miller	person	office=commander; of=united-states; to=afghanistan; since=2018-09; until=2021-07; gender=m	Austin Scott Miller
      Paul Nakasone	person	office=commander; of=united-states; since=2018-05; until=2024-02; gender=m
      Ben Bernanke	person	office=central bank governor; of=united-states; since=2006-02-01; until=2014-02-03; gender=m
      Jerome Powell	person	office=central bank governor; of=united-states; since=2018-02-05; gender=m
      Alan Greenspan	person	office=central bank governor; of=united-states; since=1987-08; until=2006-01; gender=m
      Nancy Pelosi	person	office=speaker; of=united-states; since=2007-01-04; until=2011-01-03; gender=f
      Nancy Pelosi	person	office=speaker; of=united-states; since=2019-01-03; until=2023-01-03
      John Boehner	person	office=speaker; of=united-states; since=2011-01-05; until=2015-10-29; gender=m
      Paul Ryan	person	office=speaker; of=united-states; since=2015-10-29; until=2019-01-03; gender=m
      Kevin McCarthy	person	office=speaker; of=united-states; since=2023-01-07; until=2023-10-03; gender=m
      Mike Johnson	person	office=speaker; of=united-states; since=2023-10-25; gender=m
      Harry Reid	person	office=majority leader; of=united-states; since=2007-01-03; until=2015-01-03; gender=m
      Mitch McConnell	person	office=majority leader; of=united-states; since=2015-01-03; until=2021-01-20; gender=m
      Mitch McConnell	person	office=minority leader; of=united-states; since=2021-01-20; until=2025-01-03
      Chuck Schumer	person	office=majority leader; of=united-states; since=2021-01-20; until=2025-01-03; gender=m
      Chuck Schumer	person	office=minority leader; of=united-states; since=2025-01-03
      John Thune	person	office=majority leader; of=united-states; since=2025-01-03; gender=m
      Steny Hoyer	person	office=majority leader; of=united-states; since=2019-01; until=2023-01; gender=m
      Eric Cantor	person	office=majority leader; of=united-states; since=2011-01; until=2014-07; gender=m
      Steve Scalise	person	office=majority leader; of=united-states; since=2023-01; gender=m
      Hakeem Jeffries	person	office=minority leader; of=united-states; since=2023-01-03; gender=m
      John McCain	person	office=senator; of=united-states; since=1987-01-03; until=2018-08-25; gender=m
      Lindsey Graham	person	office=senator; of=united-states; since=2003-01-03; gender=m
      Ted Cruz	person	office=senator; of=united-states; since=2013-01-03; gender=m
      Bob Menendez	person	office=senator; of=united-states; since=2006-01; until=2024-08; gender=m	Robert Menendez
      Jim Risch	person	office=senator; of=united-states; since=2009-01-03; gender=m	James Risch
      Chris Murphy	person	office=senator; of=united-states; since=2013-01-03; gender=m
      Bernie Sanders	person	office=senator; of=united-states; since=2007-01-03; gender=m
      Elizabeth Warren	person	office=senator; of=united-states; since=2013-01-03; gender=f
      Jeanne Shaheen	person	office=senator; of=united-states; since=2009-01-03; gender=f
      Rob Portman	person	office=senator; of=united-states; since=2011-01; until=2023-01; gender=m
      Tom Cotton	person	office=senator; of=united-states; since=2015-01-03; gender=m
      Josh Hawley	person	office=senator; of=united-states; since=2019-01-03; gender=m
      Tim Kaine	person	office=senator; of=united-states; since=2013-01-03; gender=m
      Chris Coons	person	office=senator; of=united-states; since=2010-11; gender=m
      Mark Warner	person	office=senator; of=united-states; since=2009-01-03; gender=m
      Rand Paul	person	office=senator; of=united-states; since=2011-01; gender=m
      Richard Blumenthal	person	office=senator; of=united-states; since=2011-01; gender=m
      Jack Reed	person	office=senator; of=united-states; since=1997-01; gender=m
      Roger Wicker	person	office=senator; of=united-states; since=2007-12; gender=m
      Mitt Romney	person	office=senator; of=united-states; since=2019-01; until=2025-01; gender=m
      Ron Johnson	person	office=senator; of=united-states; since=2011-01; gender=m
      John Cornyn	person	office=senator; of=united-states; since=2002-12; gender=m
      Bob Corker	person	office=senator; of=united-states; since=2007-01; until=2019-01; gender=m
      Dick Durbin	person	office=senator; of=united-states; since=1997-01; gender=m
      Chris Van Hollen	person	office=senator; of=united-states; since=2017-01; gender=m
      Mark Kelly	person	office=senator; of=united-states; since=2020-12; gender=m
      Joe Manchin	person	office=senator; of=united-states; since=2010-11; until=2025-01; gender=m
      J. William Fulbright	person	office=senator; of=united-states; since=1945-01; until=1974-12; gender=m	William Fulbright
      Kenneth Keating	person	office=senator; of=united-states; since=1959-01; until=1965-01; gender=m
      Richard Russell	person	office=senator; of=united-states; since=1933-01; until=1971-01; gender=m
      Adam Schiff	person	office=member of congress; of=united-states; since=2001-01; until=2024-12; gender=m
      Michael McCaul	person	office=member of congress; of=united-states; since=2005-01; gender=m
      Gregory Meeks	person	office=member of congress; of=united-states; since=1998-02; gender=m
      Adam Kinzinger	person	office=member of congress; of=united-states; since=2011-01; until=2023-01; gender=m
      Liz Cheney	person	office=member of congress; of=united-states; since=2017-01; until=2023-01; gender=f
      Matt Gaetz	person	office=member of congress; of=united-states; since=2017-01; until=2024-11; gender=m
      Marjorie Taylor Greene	person	office=member of congress; of=united-states; since=2021-01; until=2026-01; gender=f
      Alexandria Ocasio-Cortez	person	office=member of congress; of=united-states; since=2019-01; gender=f
      Ilhan Omar	person	office=member of congress; of=united-states; since=2019-01; gender=f
      Rashida Tlaib	person	office=member of congress; of=united-states; since=2019-01; gender=f
      Elissa Slotkin	person	office=member of congress; of=united-states; since=2019-01; until=2025-01; gender=f
      Mike Turner	person	office=member of congress; of=united-states; since=2003-01; gender=m
      Jim Himes	person	office=member of congress; of=united-states; since=2009-01; gender=m
      Brian Fitzpatrick	person	office=member of congress; of=united-states; since=2017-01; gender=m
      Ro Khanna	person	office=member of congress; of=united-states; since=2017-01; gender=m
      Brian Mast	person	office=member of congress; of=united-states; since=2017-01; gender=m
      Gavin Newsom	person	office=governor; of=california; since=2019-01-07; gender=m
      Greg Abbott	person	office=governor; of=texas; since=2015-01-20; gender=m
      Ron DeSantis	person	office=governor; of=florida; since=2019-01-08; gender=m
      Josh Shapiro	person	office=governor; of=pennsylvania; since=2023-01; gender=m
      Gretchen Whitmer	person	office=governor; of=michigan; since=2019-01; gender=f
      JB Pritzker	person	office=governor; of=illinois; since=2019-01; gender=m	J.B. Pritzker
      Kathy Hochul	person	office=governor; of=new-york-state; since=2021-08-24; gender=f
      Andrew Cuomo	person	office=governor; of=new-york-state; since=2011-01; until=2021-08-24; gender=m
      Tim Walz	person	office=governor; of=minnesota; since=2019-01; gender=m
      Glenn Youngkin	person	office=governor; of=virginia; since=2022-01; until=2026-01; gender=m
      Chris Christie	person	office=governor; of=new-jersey; since=2010-01; until=2018-01; gender=m
      Eric Adams	person	office=mayor; of=new-york; since=2022-01-01; until=2025-12-31; gender=m
      Michael Bloomberg	person	office=mayor; of=new-york; since=2002-01; until=2013-12; gender=m
      Bill de Blasio	person	office=mayor; of=new-york; since=2014-01; until=2021-12; gender=m
      Zohran Mamdani	person	office=mayor; of=new-york; since=2026-01-01; gender=m
      Karen Bass	person	office=mayor; of=los-angeles; since=2022-12; gender=f
      Muriel Bowser	person	office=mayor; of=washington; since=2015-01; gender=f
      Rudy Giuliani	person	office=mayor; of=new-york; since=1994-01; until=2001-12; gender=m	Rudolph Giuliani
      Melania Trump	person	office=first lady; of=united-states; since=2025-01-20; gender=f
      Jill Biden	person	office=first lady; of=united-states; since=2021-01-20; until=2025-01-20; gender=f
      Michelle Obama	person	office=first lady; of=united-states; since=2009-01-20; until=2017-01-20; gender=f
      Jacqueline Kennedy	person	office=first lady; of=united-states; since=1961-01-20; until=1963-11-22; gender=f
      Mark Zuckerberg	person	office=executive; of=united-states; since=2004; gender=m
      Jeff Bezos	person	office=executive; of=united-states; since=1994; gender=m
      Tim Cook	person	office=executive; of=united-states; since=2011; gender=m
      Sam Altman	person	office=executive; of=united-states; since=2019; gender=m
      Bill Gates	person	office=executive; of=united-states; since=1975; gender=m
      Jensen Huang	person	office=executive; of=united-states; since=1993; gender=m
      Robert Gibbs	person	office=spokesman; of=white-house; since=2009-01-20; until=2011-02-11; gender=m
      Jay Carney	person	office=spokesman; of=white-house; since=2011-02-11; until=2014-06-20; gender=m
      Josh Earnest	person	office=spokesman; of=white-house; since=2014-06-20; until=2017-01-20; gender=m
      Sean Spicer	person	office=spokesman; of=white-house; since=2017-01-20; until=2017-07-21; gender=m
      Pierre Salinger	person	office=spokesman; of=white-house; since=1961-01-20; until=1964-03; gender=m
      Sarah Sanders	person	office=spokeswoman; of=white-house; since=2017-07-26; until=2019-07-01; gender=f	Sarah Huckabee Sanders
      Kayleigh McEnany	person	office=spokeswoman; of=white-house; since=2020-04-07; until=2021-01-20; gender=f
      Jen Psaki	person	office=spokeswoman; of=state-department; since=2013-04; until=2015-03; gender=f
      Jen Psaki	person	office=spokeswoman; of=white-house; since=2021-01-20; until=2022-05-13
      Jen Psaki	person	office=spokesperson; of=white-house; since=2021-01-20; until=2022-05-13
      Karine Jean-Pierre	person	office=spokeswoman; of=white-house; since=2022-05-13; until=2025-01-20; gender=f
      Karoline Leavitt	person	office=spokeswoman; of=white-house; since=2025-01-20; gender=f
      Katherine Tai	person	office=trade representative; of=united-states; since=2021-03-18; until=2025-01-20; gender=f
      Robert Lighthizer	person	office=trade representative; of=united-states; since=2017-05-15; until=2021-01-20; gender=m
      Jamieson Greer	person	office=trade representative; of=united-states; since=2025-02-27; gender=m
      Stephanie Grisham	person	office=spokeswoman; of=white-house; since=2019-07-01; until=2020-04-07; gender=f
      Emily Horne	person	office=spokeswoman; of=white-house; since=2021-01; until=2022-01; gender=f
      Adrienne Watson	person	office=spokeswoman; of=white-house; since=2022; until=2024; gender=f
      Anna Kelly	person	office=spokeswoman; of=white-house; since=2025-01-20; gender=f
      John Kirby	person	office=spokesman; of=pentagon; since=2013-12; until=2015-03; gender=m
      John Kirby	person	office=spokesman; of=state-department; since=2015-05; until=2017-01
      John Kirby	person	office=spokesman; of=pentagon; since=2021-01-20; until=2022-05
      John Kirby	person	office=spokesperson; of=white-house; since=2022-06; until=2025-01-20
      Steven Cheung	person	office=spokesperson; of=white-house; since=2025-01-20; gender=m
      Sean Savett	person	office=spokesperson; of=white-house; since=2024; until=2025-01; gender=m
      Tommy Vietor	person	office=spokesperson; of=white-house; since=2011-01; until=2013-03; gender=m
      Caitlin Hayden	person	office=spokesperson; of=white-house; since=2013; until=2014; gender=f
      Bernadette Meehan	person	office=spokesperson; of=white-house; since=2013; until=2015; gender=f
      Brian Hughes	person	office=spokesperson; of=white-house; since=2025-01; until=2025-05; gender=m
      Ned Price	person	office=spokesman; of=state-department; since=2021-01-20; until=2023-03-17; gender=m
      Matthew Miller	person	office=spokesman; of=state-department; since=2023-04; until=2025-01-20; gender=m	Matt Miller
      Robert Palladino	person	office=spokesman; of=state-department; since=2018; until=2019; gender=m
      Mark Toner	person	office=spokesman; of=state-department; since=2011; until=2017; gender=m
      Tommy Pigott	person	office=spokesman; of=state-department; since=2025; gender=m
      Vedant Patel	person	office=spokesman; of=state-department; since=2022; until=2025-01; gender=m
      Sean McCormack	person	office=spokesman; of=state-department; since=2005; until=2009; gender=m
      Lincoln White	person	office=spokesman; of=state-department; since=1955; until=1963; gender=m
      Marie Harf	person	office=spokeswoman; of=state-department; since=2013-06; until=2015-06; gender=f
      Heather Nauert	person	office=spokeswoman; of=state-department; since=2017-04; until=2019-03; gender=f
      Tammy Bruce	person	office=spokeswoman; of=state-department; since=2025-01-20; until=2025-12; gender=f
      Jalina Porter	person	office=spokeswoman; of=state-department; since=2021-01; until=2022; gender=f
      Pat Ryder	person	office=spokesman; of=pentagon; since=2022-08; until=2025-01; gender=m	Patrick Ryder
      Geoff Morrell	person	office=spokesman; of=pentagon; since=2007-06; until=2011-07; gender=m
      George Little	person	office=spokesman; of=pentagon; since=2011-07; until=2013-11; gender=m
      Peter Cook	person	office=spokesman; of=pentagon; since=2015-07; until=2017-01; gender=m
      Sean Parnell	person	office=spokesman; of=pentagon; since=2025-02; gender=m
      Steve Warren	person	office=spokesman; of=pentagon; since=2013; until=2017; gender=m	Steven Warren
      Jonathan Hoffman	person	office=spokesman; of=pentagon; since=2019-05; until=2020-11; gender=m
      John Ullyot	person	office=spokesman; of=pentagon; since=2025-01; until=2025-04; gender=m
      Arthur Sylvester	person	office=spokesman; of=pentagon; since=1961-01; until=1967-02; gender=m
      Sabrina Singh	person	office=spokeswoman; of=pentagon; since=2022-04; until=2025-01; gender=f
      Dana White	person	office=spokeswoman; of=pentagon; since=2017-04; until=2019-01; gender=f
      Kingsley Wilson	person	office=spokeswoman; of=pentagon; since=2025-05; gender=f
      Mikhail Gorbachev	person	office=general secretary; of=soviet-union; since=1985-03-11; until=1991-08-24; gender=m
      Mikhail Gorbachev	person	office=president; of=soviet-union; since=1990-03-15; until=1991-12-25
      Leonid Brezhnev	person	office=general secretary; of=soviet-union; since=1964-10-14; until=1982-11-10; gender=m
      Nikita Khrushchev	person	office=general secretary; of=soviet-union; since=1953-09-14; until=1964-10-14; gender=m	Nikita Krushchev
      Nikita Khrushchev	person	office=prime minister; of=soviet-union; since=1958-03-27; until=1964-10-14
      Joseph Stalin	person	office=general secretary; of=soviet-union; since=1922-04-03; until=1953-03-05; gender=m	Josef Stalin
      Yuri Andropov	person	office=general secretary; of=soviet-union; since=1982-11; until=1984-02; gender=m
      Konstantin Chernenko	person	office=general secretary; of=soviet-union; since=1984-02; until=1985-03; gender=m
      Alexei Kosygin	person	office=prime minister; of=soviet-union; since=1964-10-15; until=1980-10-23; gender=m
      Andrei Gromyko	person	office=foreign minister; of=soviet-union; since=1957-02-15; until=1985-07-02; gender=m
      Eduard Shevardnadze	person	office=foreign minister; of=soviet-union; since=1985-07-02; until=1990-12-20; gender=m
      Eduard Shevardnadze	person	office=president; of=georgia; since=1995-11; until=2003-11-23
      Rodion Malinovsky	person	office=defence minister; of=soviet-union; since=1957-10-26; until=1967-03-31; gender=m
      Anastas Mikoyan	person	office=deputy prime minister; of=soviet-union; since=1955; until=1964; gender=m
      Anatoly Dobrynin	person	office=ambassador; of=soviet-union; to=united-states; since=1962-03; until=1986-05; gender=m	Anatoli Dobrynin
      Alexander Alexeyev	person	office=ambassador; of=soviet-union; to=cuba; since=1962-08; until=1968; gender=m	Aleksandr Alekseev
      Mikhail Menshikov	person	office=ambassador; of=soviet-union; to=united-states; since=1957; until=1962; gender=m
      Valerian Zorin	person	office=deputy foreign minister; of=soviet-union; since=1956; until=1965; gender=m
      Valerian Zorin	person	office=un ambassador; of=soviet-union; since=1960; until=1962-12
      Vasily Kuznetsov	person	office=deputy foreign minister; of=soviet-union; since=1955; until=1977; gender=m
      Issa Pliyev	person	office=commander; of=soviet-union; to=cuba; since=1962-07; until=1963; gender=m
      Georgi Bolshakov	person	office=adviser; of=soviet-union; since=1961; until=1962; gender=m
      Alexander Fomin	person	id=alexander-fomin-kgb; office=adviser; of=soviet-union; since=1960; until=1964; gender=m	Aleksandr Feklisov; Alexander Feklisov
      Fidel Castro	person	office=prime minister; of=cuba; since=1959-02-16; until=1976-12-02; gender=m
      Fidel Castro	person	office=president; of=cuba; since=1976-12-02; until=2008-02-24
      Manuel Marrero Cruz	person	office=prime minister; of=cuba; since=2019-12-21; gender=m	Manuel Marrero
      Osvaldo Dorticós	person	office=president; of=cuba; since=1959-07-18; until=1976-12-02; gender=m
      Raúl Castro	person	office=defence minister; of=cuba; since=1959-10; until=2008-02; gender=m
      Raúl Castro	person	office=president; of=cuba; since=2008-02-24; until=2018-04-19
      Miguel Díaz-Canel	person	office=president; of=cuba; since=2018-04-19; gender=m
      Raúl Roa	person	office=foreign minister; of=cuba; since=1959-06; until=1976-12; gender=m
      Bruno Rodríguez	person	office=foreign minister; of=cuba; since=2009-03-02; gender=m	Bruno Rodríguez Parrilla
      Álvaro López Miera	person	office=defence minister; of=cuba; since=2021-04; gender=m
      Che Guevara	person	office=industry minister; of=cuba; since=1961-02; until=1965-04; gender=m	Ernesto Guevara; Ernesto Che Guevara
      Carlos Lechuga	person	office=un ambassador; of=cuba; since=1962-10; until=1964; gender=m
      Mario García Incháustegui	person	office=un ambassador; of=cuba; since=1962; until=1962-10; gender=m
      Ernesto Soberón Guzmán	person	office=un ambassador; of=cuba; since=2024; gender=m
      Carlos Fernández de Cossío	person	office=deputy foreign minister; of=cuba; since=2021; gender=m
      Johana Tablada	person	office=deputy foreign minister; of=cuba; since=2017; gender=f
      Tony Blair	person	office=prime minister; of=united-kingdom; since=1997-05-02; until=2007-06-27; gender=m
      Gordon Brown	person	office=prime minister; of=united-kingdom; since=2007-06-27; until=2010-05-11; gender=m
      David Cameron	person	office=prime minister; of=united-kingdom; since=2010-05-11; until=2016-07-13; gender=m
      David Cameron	person	office=foreign secretary; of=united-kingdom; since=2023-11-13; until=2024-07-05
      Theresa May	person	office=prime minister; of=united-kingdom; since=2016-07-13; until=2019-07-24; gender=f
      Boris Johnson	person	office=mayor; of=london; since=2008-05; until=2016-05; gender=m
      Boris Johnson	person	office=foreign secretary; of=united-kingdom; since=2016-07-13; until=2018-07-09
      Boris Johnson	person	office=prime minister; of=united-kingdom; since=2019-07-24; until=2022-09-06
      Liz Truss	person	office=foreign secretary; of=united-kingdom; since=2021-09-15; until=2022-09-06; gender=f
      Liz Truss	person	office=prime minister; of=united-kingdom; since=2022-09-06; until=2022-10-25
      Rishi Sunak	person	office=chancellor of the exchequer; of=united-kingdom; since=2020-02-13; until=2022-07-05; gender=m
      Rishi Sunak	person	office=prime minister; of=united-kingdom; since=2022-10-25; until=2024-07-05
      Keir Starmer	person	office=opposition leader; of=united-kingdom; since=2020-04-04; until=2024-07-05; gender=m
      Keir Starmer	person	office=prime minister; of=united-kingdom; since=2024-07-05
      Harold Macmillan	person	office=prime minister; of=united-kingdom; since=1957-01-10; until=1963-10-18; gender=m
      Margaret Thatcher	person	office=prime minister; of=united-kingdom; since=1979-05-04; until=1990-11-28; gender=f
      John Major	person	office=prime minister; of=united-kingdom; since=1990-11-28; until=1997-05-02; gender=m
      Winston Churchill	person	office=prime minister; of=united-kingdom; since=1951-10-26; until=1955-04-05; gender=m
      David Miliband	person	office=foreign secretary; of=united-kingdom; since=2007-06-28; until=2010-05-11; gender=m
      David Miliband	person	office=head; of=international-rescue-committee; since=2013-09
      William Hague	person	office=foreign secretary; of=united-kingdom; since=2010-05-12; until=2014-07-14; gender=m
      Philip Hammond	person	office=defence secretary; of=united-kingdom; since=2011-10-14; until=2014-07-15; gender=m
      Philip Hammond	person	office=foreign secretary; of=united-kingdom; since=2014-07-15; until=2016-07-13
      Philip Hammond	person	office=chancellor of the exchequer; of=united-kingdom; since=2016-07-13; until=2019-07-24
      Jeremy Hunt	person	office=foreign secretary; of=united-kingdom; since=2018-07-09; until=2019-07-24; gender=m
      Jeremy Hunt	person	office=chancellor of the exchequer; of=united-kingdom; since=2022-10-14; until=2024-07-05
      Dominic Raab	person	office=foreign secretary; of=united-kingdom; since=2019-07-24; until=2021-09-15; gender=m
      Dominic Raab	person	office=deputy prime minister; of=united-kingdom; since=2021-09-15; until=2023-04-21
      James Cleverly	person	office=foreign secretary; of=united-kingdom; since=2022-09-06; until=2023-11-13; gender=m
      James Cleverly	person	office=home secretary; of=united-kingdom; since=2023-11-13; until=2024-07-05
      David Lammy	person	office=foreign secretary; of=united-kingdom; since=2024-07-05; until=2025-09-05; gender=m
      David Lammy	person	office=deputy prime minister; of=united-kingdom; since=2025-09-05
      Yvette Cooper	person	office=home secretary; of=united-kingdom; since=2024-07-05; until=2025-09-05; gender=f
      Yvette Cooper	person	office=foreign secretary; of=united-kingdom; since=2025-09-05
      Jack Straw	person	office=foreign secretary; of=united-kingdom; since=2001-06; until=2006-05; gender=m
      Lord Home	person	office=foreign secretary; of=united-kingdom; since=1960-07; until=1963-10; gender=m	Alec Douglas-Home
      Liam Fox	person	office=defence secretary; of=united-kingdom; since=2010-05-12; until=2011-10-14; gender=m
      Michael Fallon	person	office=defence secretary; of=united-kingdom; since=2014-07-15; until=2017-11-01; gender=m
      Gavin Williamson	person	office=defence secretary; of=united-kingdom; since=2017-11-02; until=2019-05-01; gender=m
      Penny Mordaunt	person	office=defence secretary; of=united-kingdom; since=2019-05-01; until=2019-07-24; gender=f
      Ben Wallace	person	office=defence secretary; of=united-kingdom; since=2019-07-24; until=2023-08-31; gender=m
      Grant Shapps	person	office=defence secretary; of=united-kingdom; since=2023-08-31; until=2024-07-05; gender=m
      John Healey	person	office=defence secretary; of=united-kingdom; since=2024-07-05; gender=m
      Priti Patel	person	office=home secretary; of=united-kingdom; since=2019-07-24; until=2022-09-06; gender=f
      Suella Braverman	person	office=home secretary; of=united-kingdom; since=2022-10-25; until=2023-11-13; gender=f
      Shabana Mahmood	person	office=home secretary; of=united-kingdom; since=2025-09-05; gender=f
      George Osborne	person	office=chancellor of the exchequer; of=united-kingdom; since=2010-05-11; until=2016-07-13; gender=m
      Sajid Javid	person	office=chancellor of the exchequer; of=united-kingdom; since=2019-07-24; until=2020-02-13; gender=m
      Kwasi Kwarteng	person	office=chancellor of the exchequer; of=united-kingdom; since=2022-09-06; until=2022-10-14; gender=m
      Rachel Reeves	person	office=chancellor of the exchequer; of=united-kingdom; since=2024-07-05; gender=f
      Nick Clegg	person	office=deputy prime minister; of=united-kingdom; since=2010-05-11; until=2015-05-08; gender=m
      Oliver Dowden	person	office=deputy prime minister; of=united-kingdom; since=2023-04; until=2024-07; gender=m
      Angela Rayner	person	office=deputy prime minister; of=united-kingdom; since=2024-07-05; until=2025-09-05; gender=f
      James Heappey	person	office=armed forces minister; of=united-kingdom; since=2020-02; until=2024-03; gender=m
      Al Carns	person	office=armed forces minister; of=united-kingdom; since=2025-09; gender=m	Alistair Carns
      Luke Pollard	person	office=armed forces minister; of=united-kingdom; since=2024-07; until=2025-09; gender=m
      Stephen Lovegrove	person	office=national security adviser; of=united-kingdom; since=2021-03; until=2022-09; gender=m
      Tim Barrow	person	office=national security adviser; of=united-kingdom; since=2022-09; until=2024-11; gender=m
      Jonathan Powell	person	office=national security adviser; of=united-kingdom; since=2024-12; gender=m
      Nick Carter	person	office=chief of general staff; of=united-kingdom; since=2018-06; until=2021-11; gender=m
      Tony Radakin	person	office=chief of general staff; of=united-kingdom; since=2021-11-30; until=2025-09; gender=m
      Rich Knighton	person	office=chief of general staff; of=united-kingdom; since=2025-09; gender=m	Richard Knighton
      David Richards	person	office=chief of general staff; of=united-kingdom; since=2010-10; until=2013-07; gender=m
      Richard Moore	person	office=intelligence chief; of=united-kingdom; since=2020-10-01; until=2025-09; gender=m
      Alex Younger	person	office=intelligence chief; of=united-kingdom; since=2014-11; until=2020-09; gender=m
      John Sawers	person	office=intelligence chief; of=united-kingdom; since=2009-11; until=2014-11; gender=m
      Blaise Metreweli	person	office=intelligence chief; of=united-kingdom; since=2025-10; gender=f
      Ken McCallum	person	office=intelligence chief; of=united-kingdom; since=2020-04; gender=m
      Jeremy Fleming	person	office=intelligence chief; of=united-kingdom; since=2017; until=2023; gender=m
      Barbara Woodward	person	office=un ambassador; of=united-kingdom; since=2020-12; until=2025; gender=f
      Matthew Rycroft	person	office=un ambassador; of=united-kingdom; since=2015-04; until=2018-01; gender=m
      Mark Lyall Grant	person	office=un ambassador; of=united-kingdom; since=2009-11; until=2015-04; gender=m
      James Kariuki	person	office=un ambassador; of=united-kingdom; since=2020; gender=m
      Karen Pierce	person	office=un ambassador; of=united-kingdom; since=2018-03; until=2020; gender=f
      Karen Pierce	person	office=ambassador; of=united-kingdom; to=united-states; since=2020-03; until=2025-02
      Peter Mandelson	person	office=ambassador; of=united-kingdom; to=united-states; since=2025-02; until=2025-09-11; gender=m
      Kim Darroch	person	office=ambassador; of=united-kingdom; to=united-states; since=2016-01; until=2019-12; gender=m
      Deborah Bronnert	person	office=ambassador; of=united-kingdom; to=russia; since=2020-01; until=2023-11; gender=f
      Melinda Simmons	person	office=ambassador; of=united-kingdom; to=ukraine; since=2019-09; until=2023-08; gender=f
      Martin Harris	person	office=ambassador; of=united-kingdom; to=ukraine; since=2023-09; gender=m
      David Ormsby-Gore	person	office=ambassador; of=united-kingdom; to=united-states; since=1961-10; until=1965-04; gender=m
      Nigel Casey	person	office=ambassador; of=united-kingdom; to=russia; since=2023-11; gender=m
      King Charles	person	office=king; of=united-kingdom; since=2022-09-08; gender=m	King Charles III; Charles III
      Queen Elizabeth II	person	office=queen; of=united-kingdom; since=1952-02-06; until=2022-09-08; gender=f	Elizabeth II; Queen Elizabeth
      Prince William	person	office=prince; of=united-kingdom; since=1982; gender=m
      Prince Harry	person	office=prince; of=united-kingdom; since=1984; gender=m
      Ed Miliband	person	office=opposition leader; of=united-kingdom; since=2010-09; until=2015-05; gender=m
      Jeremy Corbyn	person	office=opposition leader; of=united-kingdom; since=2015-09-12; until=2020-04-04; gender=m
      Kemi Badenoch	person	office=opposition leader; of=united-kingdom; since=2024-11-02; gender=f
      Nigel Farage	person	office=opposition leader; of=united-kingdom; since=2006; gender=m
      Nicola Sturgeon	person	office=first minister; of=scotland; since=2014-11-20; until=2023-03-28; gender=f
      Alex Salmond	person	office=first minister; of=scotland; since=2007-05; until=2014-11; gender=m
      Humza Yousaf	person	office=first minister; of=scotland; since=2023-03-29; until=2024-05; gender=m
      John Swinney	person	office=first minister; of=scotland; since=2024-05; gender=m
      Michelle O'Neill	person	office=first minister; of=northern-ireland; since=2024-02-03; gender=f
      Mark Drakeford	person	office=first minister; of=wales; since=2018-12; until=2024-03; gender=m
      Sadiq Khan	person	office=mayor; of=london; since=2016-05-09; gender=m
      Andy Burnham	person	office=mayor; of=manchester; since=2017-05; gender=m
      Mark Carney	person	office=central bank governor; of=united-kingdom; since=2013-07-01; until=2020-03-15; gender=m
      Mark Carney	person	office=prime minister; of=canada; since=2025-03-14
      Andrew Bailey	person	office=central bank governor; of=united-kingdom; since=2020-03-16; gender=m
      John Bercow	person	office=speaker; of=united-kingdom; since=2009-06; until=2019-11; gender=m
      Lindsay Hoyle	person	office=speaker; of=united-kingdom; since=2019-11-04; gender=m
      Jacques Chirac	person	office=president; of=france; since=1995-05-17; until=2007-05-16; gender=m
      Nicolas Sarkozy	person	office=president; of=france; since=2007-05-16; until=2012-05-15; gender=m
      François Hollande	person	office=president; of=france; since=2012-05-15; until=2017-05-14; gender=m
      Emmanuel Macron	person	office=president; of=france; since=2017-05-14; gender=m
      Charles de Gaulle	person	office=president; of=france; since=1959-01-08; until=1969-04-28; gender=m
      François Mitterrand	person	office=president; of=france; since=1981-05-21; until=1995-05-17; gender=m
      François Fillon	person	office=prime minister; of=france; since=2007-05-17; until=2012-05-15; gender=m
      Jean-Marc Ayrault	person	office=prime minister; of=france; since=2012-05-15; until=2014-03-31; gender=m
      Jean-Marc Ayrault	person	office=foreign minister; of=france; since=2016-02-11; until=2017-05-10
      Manuel Valls	person	office=prime minister; of=france; since=2014-03-31; until=2016-12-06; gender=m
      Édouard Philippe	person	office=prime minister; of=france; since=2017-05-15; until=2020-07-03; gender=m
      Jean Castex	person	office=prime minister; of=france; since=2020-07-03; until=2022-05-16; gender=m
      Élisabeth Borne	person	office=prime minister; of=france; since=2022-05-16; until=2024-01-09; gender=f
      Gabriel Attal	person	office=spokesperson; of=france; since=2020-07; until=2022-05; gender=m
      Gabriel Attal	person	office=prime minister; of=france; since=2024-01-09; until=2024-09-05
      Michel Barnier	person	office=commissioner; of=european-union; since=2016-10; until=2021-03; gender=m
      Michel Barnier	person	office=prime minister; of=france; since=2024-09-05; until=2024-12-13
      François Bayrou	person	office=prime minister; of=france; since=2024-12-13; until=2025-09-09; gender=m
      Sébastien Lecornu	person	office=defence minister; of=france; since=2022-05-20; until=2025-09-09; gender=m
      Sébastien Lecornu	person	office=prime minister; of=france; since=2025-09-09
      Bernard Kouchner	person	office=foreign minister; of=france; since=2007-05-18; until=2010-11-14; gender=m
      Michèle Alliot-Marie	person	office=foreign minister; of=france; since=2010-11-14; until=2011-02-27; gender=f
      Alain Juppé	person	office=foreign minister; of=france; since=2011-02-27; until=2012-05-15; gender=m
      Laurent Fabius	person	office=foreign minister; of=france; since=2012-05-16; until=2016-02-11; gender=m
      Jean-Yves Le Drian	person	office=defence minister; of=france; since=2012-05-16; until=2017-05-10; gender=m; surname=Le Drian
      Jean-Yves Le Drian	person	office=foreign minister; of=france; since=2017-05-17; until=2022-05-20
      Catherine Colonna	person	office=foreign minister; of=france; since=2022-05-20; until=2024-01-11; gender=f
      Stéphane Séjourné	person	office=foreign minister; of=france; since=2024-01-11; until=2024-09-21; gender=m
      Stéphane Séjourné	person	office=commissioner; of=european-union; since=2024-12
      Jean-Noël Barrot	person	office=foreign minister; of=france; since=2024-09-21; gender=m
      Florence Parly	person	office=defence minister; of=france; since=2017-06-21; until=2022-05-20; gender=f
      Catherine Vautrin	person	office=defence minister; of=france; since=2025-10-12; gender=f
      Gérard Longuet	person	office=defence minister; of=france; since=2011-02; until=2012-05; gender=m
      Gérald Darmanin	person	office=interior minister; of=france; since=2020-07-06; until=2024-09-21; gender=m
      Bruno Retailleau	person	office=interior minister; of=france; since=2024-09-21; until=2025-10-12; gender=m
      Bernard Cazeneuve	person	office=interior minister; of=france; since=2014-04; until=2016-12; gender=m
      Laurent Nuñez	person	office=interior minister; of=france; since=2025-10-12; gender=m
      Christophe Castaner	person	office=interior minister; of=france; since=2018-10; until=2020-07; gender=m
      Bruno Le Maire	person	office=finance minister; of=france; since=2017-05-17; until=2024-09-21; gender=m
      Christine Lagarde	person	office=finance minister; of=france; since=2007-06-19; until=2011-06-29; gender=f
      Christine Lagarde	person	office=managing director; of=international-monetary-fund; since=2011-07-05; until=2019-09-12
      Christine Lagarde	person	office=central bank governor; of=european-central-bank; since=2019-11-01
      Éric Lombard	person	office=finance minister; of=france; since=2024-12; until=2025-10; gender=m
      Roland Lescure	person	office=finance minister; of=france; since=2025-10-12; gender=m
      François Lecointre	person	office=chief of general staff; of=france; since=2017-07; until=2021-07; gender=m
      Thierry Burkhard	person	office=chief of general staff; of=france; since=2021-07-22; until=2025-09-01; gender=m
      Fabien Mandon	person	office=chief of general staff; of=france; since=2025-09-01; gender=m
      Pierre de Villiers	person	office=chief of general staff; of=france; since=2014-02; until=2017-07; gender=m
      Nicolas de Rivière	person	office=un ambassador; of=france; since=2019-07; until=2025; gender=m
      Gérard Araud	person	office=un ambassador; of=france; since=2009-09; until=2014-07; gender=m
      François Delattre	person	office=un ambassador; of=france; since=2014-09; until=2019-06; gender=m
      Jérôme Bonnafont	person	office=un ambassador; of=france; since=2025-04; gender=m
      Étienne de Poncins	person	office=ambassador; of=france; to=ukraine; since=2019-09; until=2023; gender=m
      Pierre Lévy	person	office=ambassador; of=france; to=russia; since=2020-01; until=2024; gender=m
      Philippe Étienne	person	office=ambassador; of=france; to=united-states; since=2019-07; until=2023; gender=m
      Laurent Bili	person	office=ambassador; of=france; to=united-states; since=2023-02; gender=m
      Gaël Veyssière	person	office=ambassador; of=france; to=ukraine; since=2023-09; gender=m
      Emmanuel Bonne	person	office=adviser; of=france; since=2019-05; gender=m
      Bertrand Buchwalter	person	office=adviser; of=france; since=2024; gender=m
      Marine Le Pen	person	office=opposition leader; of=france; since=2011-01; gender=f
      Jean-Luc Mélenchon	person	office=opposition leader; of=france; since=2012; gender=m
      Éric Zemmour	person	office=opposition leader; of=france; since=2021-11; gender=m
      Jordan Bardella	person	office=opposition leader; of=france; since=2022-11; gender=m
      Valérie Pécresse	person	office=opposition leader; of=france; since=2021-12; until=2022-04; gender=f
      Anne Hidalgo	person	office=mayor; of=paris; since=2014-04-05; gender=f
      Anne-Claire Legendre	person	office=spokesperson; of=france; since=2021; until=2023; gender=f
      Christophe Lemoine	person	office=spokesperson; of=france; since=2024; gender=m
      Olivier Véran	person	office=spokesperson; of=france; since=2022-07; until=2024-01; gender=m
      Maud Bregeon	person	office=spokesperson; of=france; since=2024; gender=f
      Gerhard Schröder	person	office=chancellor; of=germany; since=1998-10-27; until=2005-11-22; gender=m
      Angela Merkel	person	office=chancellor; of=germany; since=2005-11-22; until=2021-12-08; gender=f
      Olaf Scholz	person	office=vice chancellor; of=germany; since=2018-03-14; until=2021-12-08; gender=m
      Olaf Scholz	person	office=finance minister; of=germany; since=2018-03-14; until=2021-12-08
      Olaf Scholz	person	office=chancellor; of=germany; since=2021-12-08; until=2025-05-06
      Friedrich Merz	person	office=party leader; of=germany; since=2022-01-31; gender=m
      Friedrich Merz	person	office=chancellor; of=germany; since=2025-05-06
      Helmut Kohl	person	office=chancellor; of=germany; since=1982-10-01; until=1998-10-27; gender=m
      Sigmar Gabriel	person	office=vice chancellor; of=germany; since=2013-12-17; until=2018-03-14; gender=m
      Sigmar Gabriel	person	office=foreign minister; of=germany; since=2017-01-27; until=2018-03-14
      Robert Habeck	person	office=vice chancellor; of=germany; since=2021-12-08; until=2025-05-06; gender=m
      Robert Habeck	person	office=economy minister; of=germany; since=2021-12-08; until=2025-05-06
      Lars Klingbeil	person	office=party leader; of=germany; since=2021-12; gender=m
      Lars Klingbeil	person	office=vice chancellor; of=germany; since=2025-05-06
      Lars Klingbeil	person	office=finance minister; of=germany; since=2025-05-06
      Christian Wulff	person	office=president; of=germany; since=2010-06-30; until=2012-02-17; gender=m
      Joachim Gauck	person	office=president; of=germany; since=2012-03-18; until=2017-03-18; gender=m
      Frank-Walter Steinmeier	person	office=foreign minister; of=germany; since=2005-11-22; until=2009-10-27; gender=m
      Frank-Walter Steinmeier	person	office=foreign minister; of=germany; since=2013-12-17; until=2017-01-27
      Frank-Walter Steinmeier	person	office=chairman-in-office; of=organization-for-security-and-co-operation-in-europe; since=2016-01-01; until=2016-12-31
      Frank-Walter Steinmeier	person	office=president; of=germany; since=2017-03-19
      Guido Westerwelle	person	office=foreign minister; of=germany; since=2009-10-28; until=2013-12-17; gender=m
      Heiko Maas	person	office=foreign minister; of=germany; since=2018-03-14; until=2021-12-08; gender=m
      Annalena Baerbock	person	office=foreign minister; of=germany; since=2021-12-08; until=2025-05-06; gender=f
      Annalena Baerbock	person	office=parliament president; of=united-nations; since=2025-09
      Johann Wadephul	person	office=foreign minister; of=germany; since=2025-05-06; gender=m
      Joschka Fischer	person	office=foreign minister; of=germany; since=1998-10; until=2005-11; gender=m
      Karl-Theodor zu Guttenberg	person	office=defence minister; of=germany; since=2009-10-28; until=2011-03-03; gender=m
      Thomas de Maizière	person	office=defence minister; of=germany; since=2011-03-03; until=2013-12-17; gender=m
      Thomas de Maizière	person	office=interior minister; of=germany; since=2013-12-17; until=2018-03-14
      Ursula von der Leyen	person	office=defence minister; of=germany; since=2013-12-17; until=2019-07-17; gender=f; surname=von der Leyen
      Ursula von der Leyen	person	office=commission president; of=european-union; since=2019-12-01
      Annegret Kramp-Karrenbauer	person	office=defence minister; of=germany; since=2019-07-17; until=2021-12-08; gender=f
      Christine Lambrecht	person	office=defence minister; of=germany; since=2021-12-08; until=2023-01-19; gender=f
      Boris Pistorius	person	office=defence minister; of=germany; since=2023-01-19; gender=m
      Horst Seehofer	person	office=interior minister; of=germany; since=2018-03-14; until=2021-12-08; gender=m
      Nancy Faeser	person	office=interior minister; of=germany; since=2021-12-08; until=2025-05-06; gender=f
      Alexander Dobrindt	person	office=interior minister; of=germany; since=2025-05-06; gender=m
      Wolfgang Schäuble	person	office=finance minister; of=germany; since=2009-10-28; until=2017-10-24; gender=m
      Christian Lindner	person	office=finance minister; of=germany; since=2021-12-08; until=2024-11-07; gender=m
      Jörg Kukies	person	office=finance minister; of=germany; since=2024-11-07; until=2025-05-06; gender=m
      Peter Altmaier	person	office=economy minister; of=germany; since=2018-03-14; until=2021-12-08; gender=m
      Katherina Reiche	person	office=economy minister; of=germany; since=2025-05-06; gender=f
      Marco Buschmann	person	office=justice minister; of=germany; since=2021-12-08; until=2024-11-07; gender=m
      Stefanie Hubig	person	office=justice minister; of=germany; since=2025-05-06; gender=f
      Jens Spahn	person	office=health minister; of=germany; since=2018-03-14; until=2021-12-08; gender=m
      Karl Lauterbach	person	office=health minister; of=germany; since=2021-12-08; until=2025-05-06; gender=m
      Svenja Schulze	person	office=development minister; of=germany; since=2021-12-08; until=2025-05-06; gender=f
      Reem Alabali-Radovan	person	office=development minister; of=germany; since=2025-05-06; gender=f
      Christoph Heusgen	person	office=adviser; of=germany; since=2005-11; until=2017-07; gender=m
      Christoph Heusgen	person	office=un ambassador; of=germany; since=2017-07; until=2021-06
      Christoph Heusgen	person	office=head; of=germany; since=2022-02; until=2025-02
      Antje Leendertse	person	office=un ambassador; of=germany; since=2021-09; until=2025; gender=f
      Peter Wittig	person	office=un ambassador; of=germany; since=2009; until=2014; gender=m
      Emily Haber	person	office=ambassador; of=germany; to=united-states; since=2018-06; until=2023-07; gender=f
      Géza Andreas von Geyr	person	office=ambassador; of=germany; to=russia; since=2019; until=2023; gender=m
      Anka Feldhusen	person	office=ambassador; of=germany; to=ukraine; since=2019-07; until=2023-07; gender=f
      Andreas Michaelis	person	office=ambassador; of=germany; to=united-states; since=2023-08; gender=m
      Martin Jäger	person	office=ambassador; of=germany; to=ukraine; since=2023; until=2025; gender=m
      Alexander Lambsdorff	person	office=ambassador; of=germany; to=russia; since=2023-08; gender=m	Alexander Graf Lambsdorff
      Steffen Seibert	person	office=spokesman; of=germany; since=2010-08-11; until=2021-12-08; gender=m
      Steffen Hebestreit	person	office=spokesman; of=germany; since=2021-12-08; until=2025-05-06; gender=m
      Stefan Kornelius	person	office=spokesman; of=germany; since=2025-05-06; gender=m
      Wolfgang Büchner	person	office=spokesman; of=germany; since=2021-12; until=2025-05; gender=m
      Sebastian Fischer	person	office=spokesman; of=germany; since=2021; gender=m
      Sebastian Hille	person	office=spokesman; of=germany; since=2025-05; gender=m
      Kay-Achim Schönbach	person	office=navy chief; of=germany; since=2021-03-24; until=2022-01-22; gender=m
      Jan Christian Kaack	person	office=navy chief; of=germany; since=2022-03-11; gender=m
      Eberhard Zorn	person	office=chief of general staff; of=germany; since=2018-04; until=2023-03; gender=m
      Carsten Breuer	person	office=chief of general staff; of=germany; since=2023-03-17; gender=m
      Jens Plötner	person	office=adviser; of=germany; since=2021-12-08; until=2025-05-06; gender=m
      Jan Hecker	person	office=adviser; of=germany; since=2017-08; until=2021-08; gender=m
      Günter Sautter	person	office=adviser; of=germany; since=2025-05-06; gender=m
      Alice Weidel	person	office=party leader; of=germany; since=2022-06; gender=f
      Tino Chrupalla	person	office=party leader; of=germany; since=2019-11; gender=m
      Markus Söder	person	office=party leader; of=germany; since=2019-01; gender=m
      Sahra Wagenknecht	person	office=party leader; of=germany; since=2024-01; gender=f
      Armin Laschet	person	office=party leader; of=germany; since=2021-01; until=2022-01; gender=m
      Omid Nouripour	person	office=party leader; of=germany; since=2022-01; until=2024-11; gender=m
      Bruno Kahl	person	office=director; of=germany; since=2016-07; until=2025; gender=m
      Wolfgang Ischinger	person	office=head; of=germany; since=2008; until=2022; gender=m
      Wolfgang Ischinger	person	office=special envoy; of=organization-for-security-and-co-operation-in-europe; since=2014-05; until=2014-06
      Willy Brandt	person	office=mayor; of=berlin; since=1957-10; until=1966-12; gender=m
      Willy Brandt	person	office=chancellor; of=west-germany; since=1969-10; until=1974-05
      Joachim Nagel	person	office=central bank governor; of=germany; since=2022-01; gender=m
      Konrad Adenauer	person	office=chancellor; of=west-germany; since=1949-09-15; until=1963-10-16; gender=m
      Helmut Schmidt	person	office=chancellor; of=west-germany; since=1974-05; until=1982-10; gender=m
      Silvio Berlusconi	person	office=prime minister; of=italy; since=2008-05-08; until=2011-11-16; gender=m
      Mario Monti	person	office=prime minister; of=italy; since=2011-11-16; until=2013-04-28; gender=m
      Enrico Letta	person	office=prime minister; of=italy; since=2013-04-28; until=2014-02-22; gender=m
      Matteo Renzi	person	office=prime minister; of=italy; since=2014-02-22; until=2016-12-12; gender=m
      Paolo Gentiloni	person	office=foreign minister; of=italy; since=2014-10-31; until=2016-12-12; gender=m
      Paolo Gentiloni	person	office=prime minister; of=italy; since=2016-12-12; until=2018-06-01
      Paolo Gentiloni	person	office=commissioner; of=european-union; since=2019-12; until=2024-11
      Giuseppe Conte	person	office=prime minister; of=italy; since=2018-06-01; until=2021-02-13; gender=m
      Mario Draghi	person	office=central bank governor; of=european-central-bank; since=2011-11-01; until=2019-10-31; gender=m
      Mario Draghi	person	office=prime minister; of=italy; since=2021-02-13; until=2022-10-22
      Giorgia Meloni	person	office=prime minister; of=italy; since=2022-10-22; gender=f
      Giorgio Napolitano	person	office=president; of=italy; since=2006-05-15; until=2015-01-14; gender=m
      Sergio Mattarella	person	office=president; of=italy; since=2015-02-03; gender=m
      Franco Frattini	person	office=foreign minister; of=italy; since=2008-05-08; until=2011-11-16; gender=m
      Federica Mogherini	person	office=foreign minister; of=italy; since=2014-02-22; until=2014-10-31; gender=f
      Federica Mogherini	person	office=eu foreign policy chief; of=european-union; since=2014-11-01; until=2019-11-30
      Luigi Di Maio	person	office=foreign minister; of=italy; since=2019-09-05; until=2022-10-22; gender=m
      Antonio Tajani	person	office=parliament president; of=european-union; since=2017-01; until=2019-07; gender=m
      Antonio Tajani	person	office=foreign minister; of=italy; since=2022-10-22
      Antonio Tajani	person	office=deputy prime minister; of=italy; since=2022-10-22
      Emma Bonino	person	office=foreign minister; of=italy; since=2013-04; until=2014-02; gender=f
      Enzo Moavero Milanesi	person	office=foreign minister; of=italy; since=2018-06; until=2019-09; gender=m
      Roberta Pinotti	person	office=defence minister; of=italy; since=2014-02-22; until=2018-06-01; gender=f
      Lorenzo Guerini	person	office=defence minister; of=italy; since=2019-09-05; until=2022-10-22; gender=m
      Guido Crosetto	person	office=defence minister; of=italy; since=2022-10-22; gender=m
      Elisabetta Trenta	person	office=defence minister; of=italy; since=2018-06; until=2019-09; gender=f
      Matteo Salvini	person	office=interior minister; of=italy; since=2018-06-01; until=2019-09-05; gender=m
      Matteo Salvini	person	office=deputy prime minister; of=italy; since=2022-10-22
      Luciana Lamorgese	person	office=interior minister; of=italy; since=2019-09-05; until=2022-10-22; gender=f
      Matteo Piantedosi	person	office=interior minister; of=italy; since=2022-10-22; gender=m
      Giancarlo Giorgetti	person	office=finance minister; of=italy; since=2022-10-22; gender=m
      Daniele Franco	person	office=finance minister; of=italy; since=2021-02; until=2022-10; gender=m
      Elly Schlein	person	office=opposition leader; of=italy; since=2023-03; gender=f
      José Luis Rodríguez Zapatero	person	office=prime minister; of=spain; since=2004-04-17; until=2011-12-21; gender=m
      Mariano Rajoy	person	office=prime minister; of=spain; since=2011-12-21; until=2018-06-01; gender=m
      Pedro Sánchez	person	office=prime minister; of=spain; since=2018-06-02; gender=m
      Josep Borrell	person	office=foreign minister; of=spain; since=2018-06-07; until=2019-11-29; gender=m
      Josep Borrell	person	office=eu foreign policy chief; of=european-union; since=2019-12-01; until=2024-11-30
      Arancha González Laya	person	office=foreign minister; of=spain; since=2020-01-13; until=2021-07-12; gender=f
      José Manuel Albares	person	office=foreign minister; of=spain; since=2021-07-12; gender=m
      Trinidad Jiménez	person	office=foreign minister; of=spain; since=2010-10; until=2011-12; gender=f
      Alfonso Dastis	person	office=foreign minister; of=spain; since=2016-11; until=2018-06; gender=m
      José Manuel García-Margallo	person	office=foreign minister; of=spain; since=2011-12; until=2016-11; gender=m
      Margarita Robles	person	office=defence minister; of=spain; since=2018-06-07; gender=f
      María Dolores de Cospedal	person	office=defence minister; of=spain; since=2016-11; until=2018-06; gender=f
      Fernando Grande-Marlaska	person	office=interior minister; of=spain; since=2018-06-07; gender=m
      King Felipe VI	person	office=king; of=spain; since=2014-06-19; gender=m	Felipe VI; King Felipe
      King Juan Carlos	person	office=king; of=spain; since=1975-11-22; until=2014-06-19; gender=m	Juan Carlos I
      Nadia Calviño	person	office=economy minister; of=spain; since=2018-06-07; until=2023-12; gender=f
      Carlos Cuerpo	person	office=economy minister; of=spain; since=2023-12; gender=m
      Yolanda Díaz	person	office=deputy prime minister; of=spain; since=2021-07; gender=f
      Teresa Ribera	person	office=deputy prime minister; of=spain; since=2020-01; until=2024-11; gender=f
      Teresa Ribera	person	office=commissioner; of=european-union; since=2024-12
      María Jesús Montero	person	office=deputy prime minister; of=spain; since=2023-11; gender=f
      Alberto Núñez Feijóo	person	office=opposition leader; of=spain; since=2022-04; gender=m
      Pablo Casado	person	office=opposition leader; of=spain; since=2018-07; until=2022-04; gender=m
      Santiago Abascal	person	office=opposition leader; of=spain; since=2014; gender=m
      Carles Puigdemont	person	office=opposition leader; of=spain; since=2016-01; gender=m
      António Costa	person	office=prime minister; of=portugal; since=2015-11-26; until=2024-04-02; gender=m
      António Costa	person	office=council president; of=european-union; since=2024-12-01
      Luís Montenegro	person	office=prime minister; of=portugal; since=2024-04-02; gender=m
      Pedro Passos Coelho	person	office=prime minister; of=portugal; since=2011-06; until=2015-11; gender=m
      José Sócrates	person	office=prime minister; of=portugal; since=2005-03; until=2011-06; gender=m
      Marcelo Rebelo de Sousa	person	office=president; of=portugal; since=2016-03-09; until=2026-03-09; gender=m; surname=Rebelo de Sousa
      Aníbal Cavaco Silva	person	office=president; of=portugal; since=2006-03; until=2016-03; gender=m
      Augusto Santos Silva	person	office=foreign minister; of=portugal; since=2015-11-26; until=2022-03-30; gender=m; surname=Santos Silva
      João Gomes Cravinho	person	office=foreign minister; of=portugal; since=2022-03-30; until=2024-04; gender=m
      Paulo Rangel	person	office=foreign minister; of=portugal; since=2024-04-02; gender=m
      Nuno Melo	person	office=defence minister; of=portugal; since=2024-04; gender=m
      Helena Carreiras	person	office=defence minister; of=portugal; since=2022-03; until=2024-04; gender=f
      Mark Rutte	person	office=prime minister; of=netherlands; since=2010-10-14; until=2024-07-02; gender=m
      Mark Rutte	person	office=nato secretary general; of=nato; since=2024-10-01
      Dick Schoof	person	office=prime minister; of=netherlands; since=2024-07-02; gender=m
      Frans Timmermans	person	office=foreign minister; of=netherlands; since=2012-11-05; until=2014-10-17; gender=m
      Frans Timmermans	person	office=commissioner; of=european-union; since=2014-11; until=2023-08
      Bert Koenders	person	office=foreign minister; of=netherlands; since=2014-10-17; until=2017-10-26; gender=m
      Stef Blok	person	office=foreign minister; of=netherlands; since=2018-03-07; until=2021-09-17; gender=m
      Ben Knapen	person	office=foreign minister; of=netherlands; since=2021-09-24; until=2022-01-10; gender=m
      Wopke Hoekstra	person	office=foreign minister; of=netherlands; since=2022-01-10; until=2023-09; gender=m
      Hanke Bruins Slot	person	office=foreign minister; of=netherlands; since=2023-09; until=2024-07; gender=f
      Caspar Veldkamp	person	office=foreign minister; of=netherlands; since=2024-07-02; until=2025-08-22; gender=m
      David van Weel	person	office=deputy secretary general; of=nato; since=2020-09; until=2024-06; gender=m
      David van Weel	person	office=foreign minister; of=netherlands; since=2025-09
      Jeanine Hennis-Plasschaert	person	office=defence minister; of=netherlands; since=2012-11; until=2017-10; gender=f
      Jeanine Hennis-Plasschaert	person	office=special envoy; of=united-nations; to=iraq; since=2018-11; until=2024-05
      Ank Bijleveld	person	office=defence minister; of=netherlands; since=2017-10; until=2021-09; gender=f
      Kajsa Ollongren	person	office=defence minister; of=netherlands; since=2022-01-10; until=2024-07-02; gender=f
      Ruben Brekelmans	person	office=defence minister; of=netherlands; since=2024-07-02; gender=m
      Henk Kamp	person	office=defence minister; of=netherlands; since=2021-09; until=2022-01; gender=m
      King Willem-Alexander	person	office=king; of=netherlands; since=2013-04-30; gender=m	Willem-Alexander
      Queen Máxima	person	office=queen; of=netherlands; since=2013-04-30; gender=f
      Queen Beatrix	person	office=queen; of=netherlands; since=1980-04; until=2013-04; gender=f
      Geert Wilders	person	office=party leader; of=netherlands; since=2006-02; gender=m
      Charles Michel	person	office=prime minister; of=belgium; since=2014-10-11; until=2019-10-27; gender=m
      Charles Michel	person	office=council president; of=european-union; since=2019-12-01; until=2024-11-30
      Sophie Wilmès	person	office=prime minister; of=belgium; since=2019-10-27; until=2020-10-01; gender=f
      Sophie Wilmès	person	office=foreign minister; of=belgium; since=2020-10-01; until=2022-07
      Alexander De Croo	person	office=prime minister; of=belgium; since=2020-10-01; until=2025-02-03; gender=m; surname=De Croo
      Bart De Wever	person	office=prime minister; of=belgium; since=2025-02-03; gender=m
      Yves Leterme	person	office=prime minister; of=belgium; since=2009-11; until=2011-12; gender=m
      Elio Di Rupo	person	office=prime minister; of=belgium; since=2011-12; until=2014-10; gender=m
      Didier Reynders	person	office=foreign minister; of=belgium; since=2011-12; until=2019-11; gender=m
      Hadja Lahbib	person	office=foreign minister; of=belgium; since=2022-07-15; until=2024-12; gender=f
      Hadja Lahbib	person	office=commissioner; of=european-union; since=2024-12
      Maxime Prévot	person	office=foreign minister; of=belgium; since=2025-02-03; gender=m
      Ludivine Dedonder	person	office=defence minister; of=belgium; since=2020-10-01; until=2025-02-03; gender=f
      Theo Francken	person	office=defence minister; of=belgium; since=2025-02-03; gender=m
      King Philippe	person	office=king; of=belgium; since=2013-07-21; gender=m
      Jean-Claude Juncker	person	office=prime minister; of=luxembourg; since=1995-01-20; until=2013-12-04; gender=m
      Jean-Claude Juncker	person	office=commission president; of=european-union; since=2014-11-01; until=2019-11-30
      Xavier Bettel	person	office=prime minister; of=luxembourg; since=2013-12-04; until=2023-11-17; gender=m
      Xavier Bettel	person	office=foreign minister; of=luxembourg; since=2023-11-17
      Luc Frieden	person	office=prime minister; of=luxembourg; since=2023-11-17; gender=m
      Jean Asselborn	person	office=foreign minister; of=luxembourg; since=2004-07-31; until=2023-11-17; gender=m
      Brian Cowen	person	office=prime minister; of=ireland; since=2008-05; until=2011-03; gender=m
      Enda Kenny	person	office=prime minister; of=ireland; since=2011-03-09; until=2017-06-14; gender=m
      Leo Varadkar	person	office=prime minister; of=ireland; since=2017-06-14; until=2020-06-27; gender=m
      Leo Varadkar	person	office=prime minister; of=ireland; since=2022-12-17; until=2024-04-09
      Micheál Martin	person	office=prime minister; of=ireland; since=2020-06-27; until=2022-12-17; gender=m
      Micheál Martin	person	office=foreign minister; of=ireland; since=2022-12-17; until=2025-01-23
      Micheál Martin	person	office=prime minister; of=ireland; since=2025-01-23
      Simon Harris	person	office=prime minister; of=ireland; since=2024-04-09; until=2025-01-23; gender=m
      Simon Harris	person	office=foreign minister; of=ireland; since=2025-01-23; until=2025-11
      Simon Coveney	person	office=foreign minister; of=ireland; since=2017-06-14; until=2022-12-17; gender=m
      Helen McEntee	person	office=foreign minister; of=ireland; since=2025-11; gender=f
      Michael D. Higgins	person	office=president; of=ireland; since=2011-11-11; until=2025-11-11; gender=m	Michael Higgins
      Catherine Connolly	person	office=president; of=ireland; since=2025-11-11; gender=f
      Mary Robinson	person	office=president; of=ireland; since=1990-12; until=1997-09; gender=f
      Sebastian Kurz	person	office=foreign minister; of=austria; since=2013-12-16; until=2017-12-18; gender=m
      Sebastian Kurz	person	office=chancellor; of=austria; since=2017-12-18; until=2019-05-28
      Sebastian Kurz	person	office=chancellor; of=austria; since=2020-01-07; until=2021-10-11
      Alexander Schallenberg	person	office=foreign minister; of=austria; since=2019-06-03; until=2021-10-11; gender=m
      Alexander Schallenberg	person	office=chancellor; of=austria; since=2021-10-11; until=2021-12-06
      Alexander Schallenberg	person	office=foreign minister; of=austria; since=2021-12-06; until=2025-03-03
      Karl Nehammer	person	office=chancellor; of=austria; since=2021-12-06; until=2025-01-10; gender=m
      Christian Stocker	person	office=chancellor; of=austria; since=2025-03-03; gender=m
      Werner Faymann	person	office=chancellor; of=austria; since=2008-12-02; until=2016-05-09; gender=m
      Christian Kern	person	office=chancellor; of=austria; since=2016-05; until=2017-12; gender=m
      Heinz Fischer	person	office=president; of=austria; since=2004-07; until=2016-07; gender=m
      Alexander Van der Bellen	person	office=president; of=austria; since=2017-01-26; gender=m
      Karin Kneissl	person	office=foreign minister; of=austria; since=2017-12-18; until=2019-06-03; gender=f
      Michael Linhart	person	office=foreign minister; of=austria; since=2021-10; until=2021-12; gender=m
      Beate Meinl-Reisinger	person	office=foreign minister; of=austria; since=2025-03-03; gender=f
      Klaudia Tanner	person	office=defence minister; of=austria; since=2020-01-07; gender=f
      Herbert Kickl	person	office=party leader; of=austria; since=2021-06; gender=m
      Ignazio Cassis	person	office=foreign minister; of=switzerland; since=2017-11-01; gender=m
      Ignazio Cassis	person	office=president; of=switzerland; since=2022-01-01; until=2022-12-31
      Ignazio Cassis	person	office=chairman-in-office; of=organization-for-security-and-co-operation-in-europe; since=2026-01-01
      Didier Burkhalter	person	office=foreign minister; of=switzerland; since=2012-01; until=2017-10; gender=m
      Didier Burkhalter	person	office=president; of=switzerland; since=2014-01-01; until=2014-12-31
      Didier Burkhalter	person	office=chairman-in-office; of=organization-for-security-and-co-operation-in-europe; since=2014-01-01; until=2014-12-31
      Micheline Calmy-Rey	person	office=foreign minister; of=switzerland; since=2003-01; until=2011-12; gender=f
      Guy Parmelin	person	office=president; of=switzerland; since=2021-01-01; until=2021-12-31; gender=m
      Alain Berset	person	office=president; of=switzerland; since=2023-01-01; until=2023-12-31; gender=m
      Alain Berset	person	office=secretary general; of=council-of-europe; since=2024-09-18
      Viola Amherd	person	office=defence minister; of=switzerland; since=2019-01; until=2025-03; gender=f
      Viola Amherd	person	office=president; of=switzerland; since=2024-01-01; until=2024-12-31
      Karin Keller-Sutter	person	office=president; of=switzerland; since=2025-01-01; until=2025-12-31; gender=f
      Martin Pfister	person	office=defence minister; of=switzerland; since=2025-04-01; gender=m
      Lars Løkke Rasmussen	person	office=prime minister; of=denmark; since=2009-04-05; until=2011-10-03; gender=m
      Lars Løkke Rasmussen	person	office=prime minister; of=denmark; since=2015-06-28; until=2019-06-27
      Lars Løkke Rasmussen	person	office=foreign minister; of=denmark; since=2022-12-15
      Helle Thorning-Schmidt	person	office=prime minister; of=denmark; since=2011-10-03; until=2015-06-28; gender=f
      Mette Frederiksen	person	office=prime minister; of=denmark; since=2019-06-27; gender=f
      Anders Fogh Rasmussen	person	office=prime minister; of=denmark; since=2001-11; until=2009-04; gender=m
      Anders Fogh Rasmussen	person	office=nato secretary general; of=nato; since=2009-08-01; until=2014-10-01
      Jeppe Kofod	person	office=foreign minister; of=denmark; since=2019-06-27; until=2022-12-15; gender=m
      Kristian Jensen	person	office=foreign minister; of=denmark; since=2015-06; until=2016-11; gender=m
      Anders Samuelsen	person	office=foreign minister; of=denmark; since=2016-11; until=2019-06; gender=m
      Trine Bramsen	person	office=defence minister; of=denmark; since=2019-06-27; until=2022-02-04; gender=f
      Morten Bødskov	person	office=defence minister; of=denmark; since=2022-02-04; until=2022-12-15; gender=m
      Jakob Ellemann-Jensen	person	office=defence minister; of=denmark; since=2022-12; until=2023-08; gender=m
      Troels Lund Poulsen	person	office=defence minister; of=denmark; since=2023-08-22; gender=m
      King Frederik	person	office=king; of=denmark; since=2024-01-14; gender=m	King Frederik X; Frederik X
      Queen Margrethe	person	office=queen; of=denmark; since=1972-01-14; until=2024-01-14; gender=f	Queen Margrethe II; Margrethe II
      Jens-Frederik Nielsen	person	office=prime minister; of=greenland; since=2025-04-07; gender=m
      Múte Egede	person	office=prime minister; of=greenland; since=2021-04-23; until=2025-04-07; gender=m	Múte Bourup Egede
      Jens Stoltenberg	person	office=prime minister; of=norway; since=2005-10-17; until=2013-10-16; gender=m
      Jens Stoltenberg	person	office=nato secretary general; of=nato; since=2014-10-01; until=2024-10-01
      Jens Stoltenberg	person	office=finance minister; of=norway; since=2025-02-04
      Erna Solberg	person	office=prime minister; of=norway; since=2013-10-16; until=2021-10-14; gender=f
      Jonas Gahr Støre	person	office=foreign minister; of=norway; since=2005-10-17; until=2012-09-21; gender=m
      Jonas Gahr Støre	person	office=prime minister; of=norway; since=2021-10-14
      Børge Brende	person	office=foreign minister; of=norway; since=2013-10-16; until=2017-10-20; gender=m
      Ine Eriksen Søreide	person	office=foreign minister; of=norway; since=2017-10-20; until=2021-10-14; gender=f
      Anniken Huitfeldt	person	office=foreign minister; of=norway; since=2021-10-14; until=2023-10-16; gender=f
      Espen Barth Eide	person	office=foreign minister; of=norway; since=2023-10-16; gender=m
      Frank Bakke-Jensen	person	office=defence minister; of=norway; since=2017-10; until=2021-10; gender=m
      Odd Roger Enoksen	person	office=defence minister; of=norway; since=2021-10-14; until=2022-04; gender=m
      Bjørn Arild Gram	person	office=defence minister; of=norway; since=2022-04-12; until=2025-02; gender=m
      Tore Sandvik	person	office=defence minister; of=norway; since=2025-02; gender=m	Tore O. Sandvik
      Eirik Kristoffersen	person	office=chief of general staff; of=norway; since=2020-08; gender=m
      Fredrik Reinfeldt	person	office=prime minister; of=sweden; since=2006-10-06; until=2014-10-03; gender=m
      Stefan Löfven	person	office=prime minister; of=sweden; since=2014-10-03; until=2021-11-30; gender=m
      Magdalena Andersson	person	office=prime minister; of=sweden; since=2021-11-30; until=2022-10-18; gender=f
      Ulf Kristersson	person	office=prime minister; of=sweden; since=2022-10-18; gender=m
      Göran Persson	person	office=prime minister; of=sweden; since=1996-03; until=2006-10; gender=m
      Carl Bildt	person	office=foreign minister; of=sweden; since=2006-10-06; until=2014-10-03; gender=m
      Margot Wallström	person	office=foreign minister; of=sweden; since=2014-10-03; until=2019-09-10; gender=f
      Ann Linde	person	office=foreign minister; of=sweden; since=2019-09-10; until=2022-10-18; gender=f
      Ann Linde	person	office=chairman-in-office; of=organization-for-security-and-co-operation-in-europe; since=2021-01-01; until=2021-12-31
      Tobias Billström	person	office=foreign minister; of=sweden; since=2022-10-18; until=2024-09; gender=m
      Maria Malmer Stenergard	person	office=foreign minister; of=sweden; since=2024-09-10; gender=f
      Peter Hultqvist	person	office=defence minister; of=sweden; since=2014-10-03; until=2022-10-18; gender=m
      Pål Jonson	person	office=defence minister; of=sweden; since=2022-10-18; gender=m
      Micael Bydén	person	office=commander in chief; of=sweden; since=2015-10; until=2024-10; gender=m
      Michael Claesson	person	office=commander in chief; of=sweden; since=2024-10; gender=m
      King Carl XVI Gustaf	person	office=king; of=sweden; since=1973-09; gender=m	Carl XVI Gustaf
      Tarja Halonen	person	office=president; of=finland; since=2000-03-01; until=2012-03-01; gender=f
      Sauli Niinistö	person	office=president; of=finland; since=2012-03-01; until=2024-03-01; gender=m
      Alexander Stubb	person	office=chairman-in-office; of=organization-for-security-and-co-operation-in-europe; since=2008-01-01; until=2008-12-31; gender=m
      Alexander Stubb	person	office=prime minister; of=finland; since=2014-06-24; until=2015-05-29
      Alexander Stubb	person	office=president; of=finland; since=2024-03-01
      Juha Sipilä	person	office=prime minister; of=finland; since=2015-05-29; until=2019-06-06; gender=m
      Antti Rinne	person	office=prime minister; of=finland; since=2019-06-06; until=2019-12-10; gender=m
      Sanna Marin	person	office=prime minister; of=finland; since=2019-12-10; until=2023-06-20; gender=f
      Petteri Orpo	person	office=prime minister; of=finland; since=2023-06-20; gender=m
      Erkki Tuomioja	person	office=foreign minister; of=finland; since=2011-06; until=2015-05; gender=m
      Timo Soini	person	office=foreign minister; of=finland; since=2015-05; until=2019-06; gender=m
      Pekka Haavisto	person	office=foreign minister; of=finland; since=2019-06-06; until=2023-06-20; gender=m
      Elina Valtonen	person	office=foreign minister; of=finland; since=2023-06-20; gender=f
      Elina Valtonen	person	office=chairman-in-office; of=organization-for-security-and-co-operation-in-europe; since=2025-01-01; until=2025-12-31
      Antti Kaikkonen	person	office=defence minister; of=finland; since=2019-06-06; until=2023-06-20; gender=m
      Antti Häkkänen	person	office=defence minister; of=finland; since=2023-06-20; gender=m
      Jussi Niinistö	person	office=defence minister; of=finland; since=2015-05; until=2019-06; gender=m
      Katrín Jakobsdóttir	person	office=prime minister; of=iceland; since=2017-11-30; until=2024-04; gender=f
      Bjarni Benediktsson	person	office=prime minister; of=iceland; since=2024-04; until=2024-12; gender=m
      Kristrún Frostadóttir	person	office=prime minister; of=iceland; since=2024-12-21; gender=f
      Þórdís Kolbrún Reykfjörð Gylfadóttir	person	office=foreign minister; of=iceland; since=2021-11; until=2024-12; gender=f
      Þorgerður Katrín Gunnarsdóttir	person	office=foreign minister; of=iceland; since=2024-12; gender=f
      Andrus Ansip	person	office=prime minister; of=estonia; since=2005-04-12; until=2014-03-26; gender=m
      Taavi Rõivas	person	office=prime minister; of=estonia; since=2014-03; until=2016-11; gender=m
      Jüri Ratas	person	office=prime minister; of=estonia; since=2016-11; until=2021-01; gender=m
      Kaja Kallas	person	office=prime minister; of=estonia; since=2021-01-26; until=2024-07-23; gender=f
      Kaja Kallas	person	office=eu foreign policy chief; of=european-union; since=2024-12-01
      Kristen Michal	person	office=prime minister; of=estonia; since=2024-07-23; gender=m
      Toomas Hendrik Ilves	person	office=president; of=estonia; since=2006-10-09; until=2016-10-10; gender=m
      Kersti Kaljulaid	person	office=president; of=estonia; since=2016-10-10; until=2021-10-11; gender=f
      Alar Karis	person	office=president; of=estonia; since=2021-10-11; gender=m
      Eva-Maria Liimets	person	office=foreign minister; of=estonia; since=2021-01-26; until=2022-06-03; gender=f
      Urmas Reinsalu	person	office=foreign minister; of=estonia; since=2022-07; until=2023-04; gender=m
      Margus Tsahkna	person	office=foreign minister; of=estonia; since=2023-04-17; gender=m
      Urmas Paet	person	office=foreign minister; of=estonia; since=2005-04; until=2014-11; gender=m
      Sven Mikser	person	office=foreign minister; of=estonia; since=2016-11; until=2019-04; gender=m
      Kalle Laanet	person	office=defence minister; of=estonia; since=2021-01-26; until=2022-07; gender=m
      Hanno Pevkur	person	office=defence minister; of=estonia; since=2022-07-18; gender=m
      Krišjānis Kariņš	person	office=prime minister; of=latvia; since=2019-01-23; until=2023-09-15; gender=m
      Krišjānis Kariņš	person	office=foreign minister; of=latvia; since=2023-09; until=2024-03
      Evika Siliņa	person	office=prime minister; of=latvia; since=2023-09-15; gender=f
      Valdis Dombrovskis	person	office=prime minister; of=latvia; since=2009-03-12; until=2014-01-22; gender=m
      Valdis Dombrovskis	person	office=commissioner; of=european-union; since=2014-11
      Laimdota Straujuma	person	office=prime minister; of=latvia; since=2014-01; until=2016-02; gender=f
      Māris Kučinskis	person	office=prime minister; of=latvia; since=2016-02; until=2019-01; gender=m
      Egils Levits	person	office=president; of=latvia; since=2019-07-08; until=2023-07-08; gender=m
      Edgars Rinkēvičs	person	office=foreign minister; of=latvia; since=2011-10-25; until=2023-07-08; gender=m
      Edgars Rinkēvičs	person	office=president; of=latvia; since=2023-07-08
      Andris Bērziņš	person	office=president; of=latvia; since=2011-07; until=2015-07; gender=m
      Raimonds Vējonis	person	office=president; of=latvia; since=2015-07; until=2019-07; gender=m
      Baiba Braže	person	office=foreign minister; of=latvia; since=2024-04-19; gender=f
      Artis Pabriks	person	office=defence minister; of=latvia; since=2019-01-23; until=2022-12; gender=m
      Ināra Mūrniece	person	office=defence minister; of=latvia; since=2022-12; until=2023-09; gender=f
      Andris Sprūds	person	office=defence minister; of=latvia; since=2023-09; gender=m
      Dalia Grybauskaitė	person	office=president; of=lithuania; since=2009-07-12; until=2019-07-12; gender=f
      Gitanas Nausėda	person	office=president; of=lithuania; since=2019-07-12; gender=m
      Saulius Skvernelis	person	office=prime minister; of=lithuania; since=2016-12; until=2020-12; gender=m
      Ingrida Šimonytė	person	office=prime minister; of=lithuania; since=2020-12-11; until=2024-12-12; gender=f
      Gintautas Paluckas	person	office=prime minister; of=lithuania; since=2024-12-12; until=2025-08; gender=m
      Inga Ruginienė	person	office=prime minister; of=lithuania; since=2025-09; gender=f
      Algirdas Butkevičius	person	office=prime minister; of=lithuania; since=2012-12; until=2016-12; gender=m
      Linas Linkevičius	person	office=foreign minister; of=lithuania; since=2012-12-13; until=2020-12-11; gender=m
      Gabrielius Landsbergis	person	office=foreign minister; of=lithuania; since=2020-12-11; until=2024-12-12; gender=m
      Kęstutis Budrys	person	office=foreign minister; of=lithuania; since=2024-12-12; gender=m
      Arvydas Anušauskas	person	office=defence minister; of=lithuania; since=2020-12-11; until=2024-03; gender=m
      Laurynas Kasčiūnas	person	office=defence minister; of=lithuania; since=2024-03; until=2024-12; gender=m
      Dovilė Šakalienė	person	office=defence minister; of=lithuania; since=2024-12; until=2025-10; gender=f
      Robertas Kaunas	person	office=defence minister; of=lithuania; since=2025-11; gender=m
      Lech Kaczyński	person	office=president; of=poland; since=2005-12-23; until=2010-04-10; gender=m
      Bronisław Komorowski	person	office=president; of=poland; since=2010-08-06; until=2015-08-06; gender=m
      Andrzej Duda	person	office=president; of=poland; since=2015-08-06; until=2025-08-06; gender=m
      Karol Nawrocki	person	office=president; of=poland; since=2025-08-06; gender=m
      Lech Wałęsa	person	office=president; of=poland; since=1990-12-22; until=1995-12-22; gender=m
      Donald Tusk	person	office=prime minister; of=poland; since=2007-11-16; until=2014-09-22; gender=m
      Donald Tusk	person	office=council president; of=european-union; since=2014-12-01; until=2019-11-30
      Donald Tusk	person	office=prime minister; of=poland; since=2023-12-13
      Ewa Kopacz	person	office=prime minister; of=poland; since=2014-09-22; until=2015-11-16; gender=f
      Beata Szydło	person	office=prime minister; of=poland; since=2015-11-16; until=2017-12-11; gender=f
      Mateusz Morawiecki	person	office=prime minister; of=poland; since=2017-12-11; until=2023-12-13; gender=m
      Radosław Sikorski	person	office=foreign minister; of=poland; since=2007-11-16; until=2014-09-22; gender=m	Radek Sikorski
      Radosław Sikorski	person	office=foreign minister; of=poland; since=2023-12-13
      Grzegorz Schetyna	person	office=foreign minister; of=poland; since=2014-09-22; until=2015-11-16; gender=m
      Witold Waszczykowski	person	office=foreign minister; of=poland; since=2015-11-16; until=2018-01-09; gender=m
      Jacek Czaputowicz	person	office=foreign minister; of=poland; since=2018-01-09; until=2020-08-20; gender=m
      Zbigniew Rau	person	office=foreign minister; of=poland; since=2020-08-26; until=2023-11-27; gender=m
      Zbigniew Rau	person	office=chairman-in-office; of=organization-for-security-and-co-operation-in-europe; since=2022-01-01; until=2022-12-31
      Marcin Przydacz	person	office=deputy foreign minister; of=poland; since=2019-01; until=2023; gender=m
      Marcin Przydacz	person	office=head; of=poland; since=2023; until=2023
      Paweł Jabłoński	person	office=deputy foreign minister; of=poland; since=2019-12; until=2023-11; gender=m
      Szymon Szynkowski vel Sęk	person	office=deputy foreign minister; of=poland; since=2018; until=2022; gender=m
      Andrzej Szejna	person	office=deputy foreign minister; of=poland; since=2023-12; until=2025; gender=m
      Tomasz Siemoniak	person	office=defence minister; of=poland; since=2011-08-02; until=2015-11-16; gender=m
      Tomasz Siemoniak	person	office=interior minister; of=poland; since=2024-05; until=2025-07
      Antoni Macierewicz	person	office=defence minister; of=poland; since=2015-11-16; until=2018-01-09; gender=m
      Mariusz Błaszczak	person	office=defence minister; of=poland; since=2018-01-09; until=2023-11-27; gender=m
      Władysław Kosiniak-Kamysz	person	office=defence minister; of=poland; since=2023-12-13; gender=m
      Mariusz Kamiński	person	office=interior minister; of=poland; since=2019-08; until=2023-11; gender=m
      Marcin Kierwiński	person	office=interior minister; of=poland; since=2023-12; until=2024-05; gender=m
      Jacek Siewiera	person	office=head; of=poland; since=2022-10; until=2025-01; gender=m
      Paweł Soloch	person	office=head; of=poland; since=2015-08; until=2022-10; gender=m
      Jarosław Kaczyński	person	office=party leader; of=poland; since=2003; gender=m
      Piotr Müller	person	office=spokesperson; of=poland; since=2019-06; until=2023-11; gender=m
      Stanisław Żaryn	person	office=spokesperson; of=poland; since=2018; until=2023; gender=m
      Paweł Wroński	person	office=spokesperson; of=poland; since=2024; gender=m
      Rajmund Andrzejczak	person	office=chief of general staff; of=poland; since=2018-07; until=2023-10; gender=m
      Wiesław Kukuła	person	office=chief of general staff; of=poland; since=2023-10; gender=m
      Szymon Hołownia	person	office=speaker; of=poland; since=2023-11; until=2025-11; gender=m
      Elżbieta Witek	person	office=speaker; of=poland; since=2019-08; until=2023-11; gender=f
      Václav Klaus	person	office=president; of=czech-republic; since=2003-03-07; until=2013-03-07; gender=m
      Miloš Zeman	person	office=president; of=czech-republic; since=2013-03-08; until=2023-03-08; gender=m
      Petr Pavel	person	office=chair of the nato military committee; of=nato; since=2015-06-26; until=2018-06-29; gender=m
      Petr Pavel	person	office=president; of=czech-republic; since=2023-03-09
      Václav Havel	person	office=president; of=czech-republic; since=1993-02; until=2003-02; gender=m
      Petr Nečas	person	office=prime minister; of=czech-republic; since=2010-07; until=2013-07; gender=m
      Bohuslav Sobotka	person	office=prime minister; of=czech-republic; since=2014-01; until=2017-12; gender=m
      Andrej Babiš	person	office=prime minister; of=czech-republic; since=2017-12-06; until=2021-12-17; gender=m
      Andrej Babiš	person	office=prime minister; of=czech-republic; since=2025-12-15
      Petr Fiala	person	office=prime minister; of=czech-republic; since=2021-12-17; until=2025-12-15; gender=m
      Karel Schwarzenberg	person	office=foreign minister; of=czech-republic; since=2010-07; until=2013-07; gender=m
      Lubomír Zaorálek	person	office=foreign minister; of=czech-republic; since=2014-01; until=2017-12; gender=m
      Tomáš Petříček	person	office=foreign minister; of=czech-republic; since=2018-10; until=2021-04; gender=m
      Jakub Kulhánek	person	office=foreign minister; of=czech-republic; since=2021-04; until=2021-12; gender=m
      Jan Lipavský	person	office=foreign minister; of=czech-republic; since=2021-12-17; until=2025-12; gender=m
      Jana Černochová	person	office=defence minister; of=czech-republic; since=2021-12-17; until=2025-12; gender=f
      Lubomír Metnar	person	office=defence minister; of=czech-republic; since=2018-06; until=2021-12; gender=m
      Robert Fico	person	office=prime minister; of=slovakia; since=2012-04-04; until=2018-03-22; gender=m
      Robert Fico	person	office=prime minister; of=slovakia; since=2023-10-25
      Peter Pellegrini	person	office=prime minister; of=slovakia; since=2018-03-22; until=2020-03-21; gender=m
      Peter Pellegrini	person	office=president; of=slovakia; since=2024-06-15
      Igor Matovič	person	office=prime minister; of=slovakia; since=2020-03; until=2021-04; gender=m
      Eduard Heger	person	office=prime minister; of=slovakia; since=2021-04-01; until=2023-05-15; gender=m
      Ľudovít Ódor	person	office=prime minister; of=slovakia; since=2023-05; until=2023-10; gender=m
      Andrej Kiska	person	office=president; of=slovakia; since=2014-06-15; until=2019-06-15; gender=m
      Zuzana Čaputová	person	office=president; of=slovakia; since=2019-06-15; until=2024-06-15; gender=f
      Miroslav Lajčák	person	office=foreign minister; of=slovakia; since=2012-04; until=2020-03; gender=m
      Miroslav Lajčák	person	office=special envoy; of=european-union; to=kosovo; since=2020-04; until=2025-01
      Ivan Korčok	person	office=foreign minister; of=slovakia; since=2020-04; until=2022-09; gender=m
      Rastislav Káčer	person	office=foreign minister; of=slovakia; since=2022-09; until=2023-05; gender=m
      Juraj Blanár	person	office=foreign minister; of=slovakia; since=2023-10-25; gender=m
      Jaroslav Naď	person	office=defence minister; of=slovakia; since=2020-03; until=2023-05; gender=m
      Robert Kaliňák	person	office=defence minister; of=slovakia; since=2023-10-25; gender=m
      Viktor Orbán	person	office=prime minister; of=hungary; since=2010-05-29; gender=m
      Gordon Bajnai	person	office=prime minister; of=hungary; since=2009-04; until=2010-05; gender=m
      Ferenc Gyurcsány	person	office=prime minister; of=hungary; since=2004-09; until=2009-04; gender=m
      János Áder	person	office=president; of=hungary; since=2012-05-10; until=2022-05-10; gender=m
      Katalin Novák	person	office=president; of=hungary; since=2022-05-10; until=2024-02-26; gender=f
      Tamás Sulyok	person	office=president; of=hungary; since=2024-03-05; gender=m
      Péter Szijjártó	person	office=foreign minister; of=hungary; since=2014-09-23; gender=m
      János Martonyi	person	office=foreign minister; of=hungary; since=2010-05-29; until=2014-06-06; gender=m
      Tibor Navracsics	person	office=foreign minister; of=hungary; since=2014-06; until=2014-09; gender=m
      Tibor Benkő	person	office=defence minister; of=hungary; since=2018-05; until=2022-05; gender=m
      Kristóf Szalay-Bobrovniczky	person	office=defence minister; of=hungary; since=2022-05-24; gender=m
      Zoltán Kovács	person	office=spokesperson; of=hungary; since=2014; gender=m
      Bertalan Havasi	person	office=spokesperson; of=hungary; since=2010; gender=m
      Péter Magyar	person	office=opposition leader; of=hungary; since=2024-02; gender=m
      Péter Márki-Zay	person	office=opposition leader; of=hungary; since=2021-10; until=2022-04; gender=m
      Gergely Karácsony	person	office=opposition leader; of=hungary; since=2019-10; gender=m
      Gergely Gulyás	person	office=chief of staff; of=hungary; since=2018-05; gender=m
      Balázs Orbán	person	office=adviser; of=hungary; since=2021; gender=m
      Traian Băsescu	person	office=president; of=romania; since=2004-12-20; until=2014-12-21; gender=m
      Klaus Iohannis	person	office=president; of=romania; since=2014-12-21; until=2025-02-12; gender=m
      Ilie Bolojan	person	office=president; of=romania; since=2025-02-12; until=2025-05-26; gender=m
      Ilie Bolojan	person	office=prime minister; of=romania; since=2025-06-23
      Nicușor Dan	person	office=president; of=romania; since=2025-05-26; gender=m
      Victor Ponta	person	office=prime minister; of=romania; since=2012-05-07; until=2015-11-05; gender=m
      Nicolae Ciucă	person	office=prime minister; of=romania; since=2021-11-25; until=2023-06-12; gender=m
      Marcel Ciolacu	person	office=prime minister; of=romania; since=2023-06-15; until=2025-05; gender=m
      Bogdan Aurescu	person	office=foreign minister; of=romania; since=2019-11-04; until=2023-06-15; gender=m
      Titus Corlățean	person	office=foreign minister; of=romania; since=2012-08; until=2014-11; gender=m
      Luminița Odobescu	person	office=foreign minister; of=romania; since=2023-06; until=2024-12; gender=f
      Emil Hurezeanu	person	office=foreign minister; of=romania; since=2024-12; until=2025-06; gender=m
      Oana Țoiu	person	office=foreign minister; of=romania; since=2025-06-23; gender=f
      Vasile Dîncu	person	office=defence minister; of=romania; since=2021-11-25; until=2022-10; gender=m
      Angel Tîlvăr	person	office=defence minister; of=romania; since=2022-10; until=2025-06; gender=m
      Ionuț Moșteanu	person	office=defence minister; of=romania; since=2025-06; until=2025-11; gender=m
      Călin Georgescu	person	office=candidate; of=romania; since=2024-10; until=2025-03; gender=m
      George Simion	person	office=candidate; of=romania; since=2024-10; gender=m
      Elena Lasconi	person	office=candidate; of=romania; since=2024-10; until=2025; gender=f
      Nicolae Timofti	person	office=president; of=moldova; since=2012-03; until=2016-12; gender=m
      Igor Dodon	person	office=president; of=moldova; since=2016-12-23; until=2020-12-24; gender=m
      Maia Sandu	person	office=president; of=moldova; since=2020-12-24; gender=f
      Iurie Leancă	person	office=prime minister; of=moldova; since=2013-05; until=2015-02; gender=m
      Vlad Filat	person	office=prime minister; of=moldova; since=2009-09; until=2013-04; gender=m
      Natalia Gavrilița	person	office=prime minister; of=moldova; since=2021-08-06; until=2023-02-16; gender=f
      Dorin Recean	person	office=prime minister; of=moldova; since=2023-02-16; until=2025-11; gender=m
      Alexandru Munteanu	person	office=prime minister; of=moldova; since=2025-11; gender=m
      Pavel Filip	person	office=prime minister; of=moldova; since=2016-01; until=2019-06; gender=m
      Nicu Popescu	person	office=foreign minister; of=moldova; since=2021-08-06; until=2024-01; gender=m
      Mihai Popșoi	person	office=foreign minister; of=moldova; since=2024-01-29; gender=m
      Natalia Gherman	person	office=foreign minister; of=moldova; since=2013-05; until=2016-01; gender=f
      Vadim Krasnoselsky	person	office=president; of=transnistria; since=2016-12-16; gender=m
      Yevgeny Shevchuk	person	office=president; of=transnistria; since=2011-12-30; until=2016-12-16; gender=m
      Vitaly Ignatiev	person	office=foreign minister; of=transnistria; since=2015-09; gender=m
      Rumen Radev	person	office=president; of=bulgaria; since=2017-01-22; until=2026-01; gender=m
      Rosen Plevneliev	person	office=president; of=bulgaria; since=2012-01; until=2017-01; gender=m
      Georgi Parvanov	person	office=president; of=bulgaria; since=2002-01; until=2012-01; gender=m
      Boyko Borisov	person	office=prime minister; of=bulgaria; since=2009-07; until=2021-05; gender=m	Boyko Borissov
      Kiril Petkov	person	office=prime minister; of=bulgaria; since=2021-12-13; until=2022-08-02; gender=m
      Nikolai Denkov	person	office=prime minister; of=bulgaria; since=2023-06-06; until=2024-04; gender=m
      Rosen Zhelyazkov	person	office=prime minister; of=bulgaria; since=2025-01; until=2025-12; gender=m
      Dimitar Glavchev	person	office=prime minister; of=bulgaria; since=2024-04; until=2025-01; gender=m
      Galab Donev	person	office=prime minister; of=bulgaria; since=2022-08; until=2023-06; gender=m
      Stefan Yanev	person	office=defence minister; of=bulgaria; since=2021-12; until=2022-03; gender=m
      Todor Tagarev	person	office=defence minister; of=bulgaria; since=2023-06; until=2024-04; gender=m
      Teodora Genchovska	person	office=foreign minister; of=bulgaria; since=2021-12; until=2022-08; gender=f
      Mariya Gabriel	person	office=foreign minister; of=bulgaria; since=2023-06; until=2024-04; gender=f
      Ekaterina Zaharieva	person	office=foreign minister; of=bulgaria; since=2017-05; until=2021-05; gender=f
      Kristian Vigenin	person	office=foreign minister; of=bulgaria; since=2013-05; until=2014-08; gender=m
      George Papandreou	person	office=prime minister; of=greece; since=2009-10-06; until=2011-11-11; gender=m
      Antonis Samaras	person	office=prime minister; of=greece; since=2012-06; until=2015-01; gender=m
      Alexis Tsipras	person	office=prime minister; of=greece; since=2015-01-26; until=2019-07-08; gender=m
      Kyriakos Mitsotakis	person	office=prime minister; of=greece; since=2019-07-08; gender=m
      Lucas Papademos	person	office=prime minister; of=greece; since=2011-11; until=2012-05; gender=m
      Nikos Dendias	person	office=foreign minister; of=greece; since=2019-07-09; until=2023-05; gender=m
      Nikos Dendias	person	office=defence minister; of=greece; since=2023-06-27
      George Gerapetritis	person	office=foreign minister; of=greece; since=2023-06-27; gender=m	Giorgos Gerapetritis
      Nikos Kotzias	person	office=foreign minister; of=greece; since=2015-01; until=2018-10; gender=m
      Evangelos Venizelos	person	office=foreign minister; of=greece; since=2013-06; until=2015-01; gender=m
      Nikos Panagiotopoulos	person	office=defence minister; of=greece; since=2019-07; until=2023-05; gender=m
      Panos Kammenos	person	office=defence minister; of=greece; since=2015-01; until=2019-01; gender=m
      Katerina Sakellaropoulou	person	office=president; of=greece; since=2020-03-13; until=2025-03; gender=f
      Konstantinos Tasoulas	person	office=president; of=greece; since=2025-03; gender=m
      Prokopis Pavlopoulos	person	office=president; of=greece; since=2015-03; until=2020-03; gender=m
      Yanis Varoufakis	person	office=finance minister; of=greece; since=2015-01; until=2015-07; gender=m
      Kyriakos Pierrakakis	person	office=finance minister; of=greece; since=2025-03; gender=m
      Nicos Anastasiades	person	office=president; of=cyprus; since=2013-02-28; until=2023-02-28; gender=m
      Nikos Christodoulides	person	office=president; of=cyprus; since=2023-02-28; gender=m
      Dimitris Christofias	person	office=president; of=cyprus; since=2008-02; until=2013-02; gender=m
      Constantinos Kombos	person	office=foreign minister; of=cyprus; since=2023-03-01; gender=m
      Ioannis Kasoulides	person	office=foreign minister; of=cyprus; since=2022-01; until=2023-03; gender=m
      Ersin Tatar	person	office=president; of=northern-cyprus; since=2020-10-23; until=2025-10-24; gender=m
      Tufan Erhürman	person	office=president; of=northern-cyprus; since=2025-10-24; gender=m
      Mustafa Akıncı	person	office=president; of=northern-cyprus; since=2015-04; until=2020-10; gender=m
      Robert Abela	person	office=prime minister; of=malta; since=2020-01-13; gender=m
      Joseph Muscat	person	office=prime minister; of=malta; since=2013-03; until=2020-01; gender=m
      Ian Borg	person	office=foreign minister; of=malta; since=2022-03; gender=m
      Ian Borg	person	office=chairman-in-office; of=organization-for-security-and-co-operation-in-europe; since=2024-01-01; until=2024-12-31
      Evarist Bartolo	person	office=foreign minister; of=malta; since=2020-01; until=2022-03; gender=m
      Abdullah Gül	person	office=president; of=turkey; since=2007-08-28; until=2014-08-28; gender=m
      Recep Tayyip Erdoğan	person	office=prime minister; of=turkey; since=2003-03-14; until=2014-08-28; gender=m	Tayyip Erdoğan
      Recep Tayyip Erdoğan	person	office=president; of=turkey; since=2014-08-28
      Ahmet Davutoğlu	person	office=foreign minister; of=turkey; since=2009-05-01; until=2014-08-29; gender=m
      Ahmet Davutoğlu	person	office=prime minister; of=turkey; since=2014-08-29; until=2016-05-24
      Binali Yıldırım	person	office=prime minister; of=turkey; since=2016-05-24; until=2018-07-09; gender=m
      Mevlüt Çavuşoğlu	person	office=foreign minister; of=turkey; since=2015-11-24; until=2023-06-03; gender=m
      Hakan Fidan	person	office=intelligence chief; of=turkey; since=2010-05; until=2023-06-03; gender=m
      Hakan Fidan	person	office=foreign minister; of=turkey; since=2023-06-03
      Hulusi Akar	person	office=defence minister; of=turkey; since=2018-07-10; until=2023-06-03; gender=m
      Yaşar Güler	person	office=chief of general staff; of=turkey; since=2018-07; until=2023-06; gender=m
      Yaşar Güler	person	office=defence minister; of=turkey; since=2023-06-03
      Vecdi Gönül	person	office=defence minister; of=turkey; since=2002; until=2011; gender=m
      Süleyman Soylu	person	office=interior minister; of=turkey; since=2016-08-31; until=2023-06-03; gender=m
      Ali Yerlikaya	person	office=interior minister; of=turkey; since=2023-06-04; gender=m
      İbrahim Kalın	person	office=spokesman; of=turkey; since=2014-12; until=2023-06; gender=m
      İbrahim Kalın	person	office=intelligence chief; of=turkey; since=2023-06-05
      Ömer Çelik	person	office=spokesman; of=turkey; since=2018; gender=m
      Öncü Keçeli	person	office=spokesman; of=turkey; since=2023; gender=m
      Zeki Aktürk	person	office=spokesman; of=turkey; since=2023; gender=m
      Mehmet Şimşek	person	office=finance minister; of=turkey; since=2023-06-04; gender=m
      Berat Albayrak	person	office=finance minister; of=turkey; since=2018-07; until=2020-11; gender=m
      Kemal Kılıçdaroğlu	person	office=opposition leader; of=turkey; since=2010-05; until=2023-11; gender=m
      Özgür Özel	person	office=opposition leader; of=turkey; since=2023-11-05; gender=m
      Selahattin Demirtaş	person	office=opposition leader; of=turkey; since=2014; gender=m
      Meral Akşener	person	office=opposition leader; of=turkey; since=2017-10; until=2024-04; gender=f
      Devlet Bahçeli	person	office=opposition leader; of=turkey; since=1997-07; gender=m
      Ekrem İmamoğlu	person	office=mayor; of=istanbul; since=2019-06-27; until=2025-03-23; gender=m
      Mansur Yavaş	person	office=mayor; of=ankara; since=2019-04; gender=m
      Feridun Sinirlioğlu	person	office=un ambassador; of=turkey; since=2016; until=2023; gender=m
      Feridun Sinirlioğlu	person	office=secretary general; of=organization-for-security-and-co-operation-in-europe; since=2024-12-06
      Ahmet Yıldız	person	office=un ambassador; of=turkey; since=2024; gender=m
      Metin Gürak	person	office=chief of general staff; of=turkey; since=2023-08; until=2025-08; gender=m
      Selçuk Bayraktaroğlu	person	office=chief of general staff; of=turkey; since=2025-08; gender=m
      Necdet Özel	person	office=chief of general staff; of=turkey; since=2011-08; until=2015-08; gender=m
      Abdullah Öcalan	person	office=leader; of=kurdistan-workers-party; since=1978-11; gender=m
      Boris Tadić	person	office=president; of=serbia; since=2004-07; until=2012-04; gender=m
      Tomislav Nikolić	person	office=president; of=serbia; since=2012-05; until=2017-05; gender=m
      Aleksandar Vučić	person	office=prime minister; of=serbia; since=2014-04-27; until=2017-05-31; gender=m
      Aleksandar Vučić	person	office=president; of=serbia; since=2017-05-31
      Ana Brnabić	person	office=prime minister; of=serbia; since=2017-06-29; until=2024-03; gender=f
      Ivica Dačić	person	office=prime minister; of=serbia; since=2012-07; until=2014-04; gender=m
      Ivica Dačić	person	office=foreign minister; of=serbia; since=2014-04; until=2020-10
      Ivica Dačić	person	office=chairman-in-office; of=organization-for-security-and-co-operation-in-europe; since=2015-01-01; until=2015-12-31
      Ivica Dačić	person	office=foreign minister; of=serbia; since=2022-10; until=2024-05
      Miloš Vučević	person	office=defence minister; of=serbia; since=2022-10; until=2024-05; gender=m
      Miloš Vučević	person	office=prime minister; of=serbia; since=2024-05; until=2025-04
      Đuro Macut	person	office=prime minister; of=serbia; since=2025-04-16; gender=m
      Vuk Jeremić	person	office=foreign minister; of=serbia; since=2007-05; until=2012-07; gender=m
      Nikola Selaković	person	office=foreign minister; of=serbia; since=2020-10-28; until=2022-10; gender=m
      Marko Đurić	person	office=foreign minister; of=serbia; since=2024-05-02; gender=m
      Nebojša Stefanović	person	office=defence minister; of=serbia; since=2020-10; until=2022-10; gender=m
      Bratislav Gašić	person	office=defence minister; of=serbia; since=2024-05; gender=m
      Petar Petković	person	office=director; of=serbia; since=2020-11; gender=m
      Hashim Thaçi	person	office=prime minister; of=kosovo; since=2008-01-09; until=2014-12; gender=m
      Hashim Thaçi	person	office=president; of=kosovo; since=2016-04-07; until=2020-11-05
      Isa Mustafa	person	office=prime minister; of=kosovo; since=2014-12; until=2017-09; gender=m
      Ramush Haradinaj	person	office=prime minister; of=kosovo; since=2017-09; until=2020-02; gender=m
      Albin Kurti	person	office=prime minister; of=kosovo; since=2021-03-22; gender=m
      Avdullah Hoti	person	office=prime minister; of=kosovo; since=2020-06; until=2021-03; gender=m
      Vjosa Osmani	person	office=president; of=kosovo; since=2021-04-06; gender=f
      Atifete Jahjaga	person	office=president; of=kosovo; since=2011-04; until=2016-04; gender=f
      Donika Gërvalla	person	office=foreign minister; of=kosovo; since=2021-03-22; gender=f	Donika Gërvalla-Schwarz
      Xhelal Sveçla	person	office=interior minister; of=kosovo; since=2021-03-22; gender=m
      Milorad Dodik	person	office=leader; of=bosnia-and-herzegovina; since=2018-11; until=2022-11; gender=m
      Milorad Dodik	person	office=president; of=republika-srpska; since=2022-11-15; until=2025-08
      Željka Cvijanović	person	office=leader; of=bosnia-and-herzegovina; since=2022-11; gender=f
      Bakir Izetbegović	person	office=leader; of=bosnia-and-herzegovina; since=2010-11; until=2018-11; gender=m
      Denis Bećirović	person	office=leader; of=bosnia-and-herzegovina; since=2022-11; gender=m
      Željko Komšić	person	office=leader; of=bosnia-and-herzegovina; since=2018-11; gender=m
      Šefik Džaferović	person	office=leader; of=bosnia-and-herzegovina; since=2018-11; until=2022-11; gender=m
      Bisera Turković	person	office=foreign minister; of=bosnia-and-herzegovina; since=2019-12; until=2023-01; gender=f
      Elmedin Konaković	person	office=foreign minister; of=bosnia-and-herzegovina; since=2023-01; gender=m
      Christian Schmidt	person	office=high representative; of=bosnia-and-herzegovina; since=2021-08-01; gender=m
      Valentin Inzko	person	office=high representative; of=bosnia-and-herzegovina; since=2009-03-26; until=2021-07-31; gender=m
      Radovan Karadžić	person	office=president; of=republika-srpska; since=1992-04; until=1996-07; gender=m
      Ratko Mladić	person	office=commander; of=republika-srpska; since=1992-05; until=1996-11; gender=m
      Slobodan Milošević	person	office=president; of=yugoslavia; since=1997-07; until=2000-10-07; gender=m
      Vojislav Koštunica	person	office=president; of=yugoslavia; since=2000-10; until=2003-03; gender=m
      Josip Broz Tito	person	office=president; of=yugoslavia; since=1953-01; until=1980-05-04; gender=m	Marshal Tito
      Andrej Plenković	person	office=prime minister; of=croatia; since=2016-10-19; gender=m
      Zoran Milanović	person	office=prime minister; of=croatia; since=2011-12-23; until=2016-01; gender=m
      Zoran Milanović	person	office=president; of=croatia; since=2020-02-19
      Jadranka Kosor	person	office=prime minister; of=croatia; since=2009-07; until=2011-12; gender=f
      Ivo Josipović	person	office=president; of=croatia; since=2010-02; until=2015-02; gender=m
      Kolinda Grabar-Kitarović	person	office=president; of=croatia; since=2015-02-19; until=2020-02-19; gender=f
      Gordan Grlić-Radman	person	office=foreign minister; of=croatia; since=2019-07-19; gender=m	Gordan Grlić Radman
      Janez Janša	person	office=prime minister; of=slovenia; since=2020-03-13; until=2022-06-01; gender=m
      Robert Golob	person	office=prime minister; of=slovenia; since=2022-06-01; gender=m
      Borut Pahor	person	office=prime minister; of=slovenia; since=2008-11; until=2012-02; gender=m
      Borut Pahor	person	office=president; of=slovenia; since=2012-12-22; until=2022-12-22
      Miro Cerar	person	office=prime minister; of=slovenia; since=2014-09; until=2018-09; gender=m
      Marjan Šarec	person	office=prime minister; of=slovenia; since=2018-09; until=2020-03; gender=m
      Nataša Pirc Musar	person	office=president; of=slovenia; since=2022-12-23; gender=f
      Anže Logar	person	office=foreign minister; of=slovenia; since=2020-03; until=2022-06; gender=m
      Tanja Fajon	person	office=foreign minister; of=slovenia; since=2022-06-01; gender=f
      Nikola Gruevski	person	office=prime minister; of=north-macedonia; since=2006-08; until=2016-01; gender=m
      Zoran Zaev	person	office=prime minister; of=north-macedonia; since=2017-05-31; until=2022-01-16; gender=m
      Dimitar Kovačevski	person	office=prime minister; of=north-macedonia; since=2022-01-16; until=2024-01; gender=m
      Hristijan Mickoski	person	office=prime minister; of=north-macedonia; since=2024-06-23; gender=m
      Bujar Osmani	person	office=foreign minister; of=north-macedonia; since=2020-08-30; until=2024-06; gender=m
      Bujar Osmani	person	office=chairman-in-office; of=organization-for-security-and-co-operation-in-europe; since=2023-01-01; until=2023-12-31
      Nikola Dimitrov	person	office=foreign minister; of=north-macedonia; since=2017-06; until=2020-08; gender=m
      Timčo Mucunski	person	office=foreign minister; of=north-macedonia; since=2024-06; gender=m
      Stevo Pendarovski	person	office=president; of=north-macedonia; since=2019-05; until=2024-05; gender=m
      Gordana Siljanovska-Davkova	person	office=president; of=north-macedonia; since=2024-05-12; gender=f
      Gjorge Ivanov	person	office=president; of=north-macedonia; since=2009-05; until=2019-05; gender=m
      Sali Berisha	person	office=prime minister; of=albania; since=2005-09; until=2013-09; gender=m
      Edi Rama	person	office=prime minister; of=albania; since=2013-09-11; gender=m
      Edi Rama	person	office=chairman-in-office; of=organization-for-security-and-co-operation-in-europe; since=2020-01-01; until=2020-12-31
      Olta Xhaçka	person	office=foreign minister; of=albania; since=2020-12-31; until=2023-09; gender=f
      Igli Hasani	person	office=foreign minister; of=albania; since=2023-09; until=2025-09; gender=m
      Ditmir Bushati	person	office=foreign minister; of=albania; since=2013-09; until=2019-01; gender=m
      Ilir Meta	person	office=president; of=albania; since=2017-07-24; until=2022-07-24; gender=m
      Bajram Begaj	person	office=president; of=albania; since=2022-07-24; gender=m
      Milo Đukanović	person	office=president; of=montenegro; since=2018-05-20; until=2023-05-20; gender=m	Milo Djukanovic
      Jakov Milatović	person	office=president; of=montenegro; since=2023-05-20; gender=m
      Filip Vujanović	person	office=president; of=montenegro; since=2003-05; until=2018-05; gender=m
      Zdravko Krivokapić	person	office=prime minister; of=montenegro; since=2020-12; until=2022-04; gender=m
      Dritan Abazović	person	office=prime minister; of=montenegro; since=2022-04-28; until=2023-10; gender=m
      Milojko Spajić	person	office=prime minister; of=montenegro; since=2023-10-31; gender=m
      Mikheil Saakashvili	person	office=president; of=georgia; since=2004-01-25; until=2013-11-17; gender=m
      Giorgi Margvelashvili	person	office=president; of=georgia; since=2013-11-17; until=2018-12-16; gender=m
      Salome Zourabichvili	person	office=president; of=georgia; since=2018-12-16; until=2024-12-29; gender=f	Salomé Zourabichvili; Salome Zurabishvili
      Mikheil Kavelashvili	person	office=president; of=georgia; since=2024-12-29; gender=m
      Bidzina Ivanishvili	person	office=party leader; of=georgia; since=2012-04; gender=m
      Bidzina Ivanishvili	person	office=prime minister; of=georgia; since=2012-10-25; until=2013-11-20
      Irakli Garibashvili	person	office=prime minister; of=georgia; since=2013-11-20; until=2015-12-30; gender=m
      Irakli Garibashvili	person	office=prime minister; of=georgia; since=2021-02-22; until=2024-01-29
      Giorgi Kvirikashvili	person	office=prime minister; of=georgia; since=2015-12; until=2018-06; gender=m
      Mamuka Bakhtadze	person	office=prime minister; of=georgia; since=2018-06; until=2019-09; gender=m
      Giorgi Gakharia	person	office=interior minister; of=georgia; since=2017-11; until=2019-09; gender=m
      Giorgi Gakharia	person	office=prime minister; of=georgia; since=2019-09-08; until=2021-02-18
      Irakli Kobakhidze	person	office=speaker; of=georgia; since=2016-11; until=2019-06; gender=m
      Irakli Kobakhidze	person	office=party leader; of=georgia; since=2021-01; until=2024-02
      Irakli Kobakhidze	person	office=prime minister; of=georgia; since=2024-02-08
      Lado Gurgenidze	person	office=prime minister; of=georgia; since=2007-11; until=2008-11; gender=m
      Nika Gilauri	person	office=prime minister; of=georgia; since=2009-02; until=2012-07; gender=m
      Davit Zalkaliani	person	office=foreign minister; of=georgia; since=2018-06; until=2022-04; gender=m	David Zalkaliani
      Ilia Darchiashvili	person	office=foreign minister; of=georgia; since=2022-04; until=2024-10; gender=m
      Maka Botchorishvili	person	office=foreign minister; of=georgia; since=2024-10; gender=f	Maka Bochorishvili
      Eka Tkeshelashvili	person	office=foreign minister; of=georgia; since=2008-05; until=2008-12; gender=f
      Grigol Vashadze	person	office=foreign minister; of=georgia; since=2008-12; until=2012-10; gender=m
      Maia Panjikidze	person	office=foreign minister; of=georgia; since=2012-10; until=2014-11; gender=f
      Davit Kezerashvili	person	office=defence minister; of=georgia; since=2006-11; until=2008-11; gender=m
      Irakli Alasania	person	office=defence minister; of=georgia; since=2012-10; until=2014-11; gender=m
      Juansher Burchuladze	person	office=defence minister; of=georgia; since=2021; until=2024-02; gender=m
      Irakli Chikovani	person	office=defence minister; of=georgia; since=2024-02; until=2025; gender=m
      Tina Khidasheli	person	office=defence minister; of=georgia; since=2015-05; until=2016-08; gender=f
      Vano Merabishvili	person	office=interior minister; of=georgia; since=2004-12; until=2012-07; gender=m
      Vakhtang Gomelauri	person	office=interior minister; of=georgia; since=2019-09; until=2025-05; gender=m
      Gela Geladze	person	office=interior minister; of=georgia; since=2025-05; gender=m
      Shalva Papuashvili	person	office=speaker; of=georgia; since=2021-12-29; gender=m
      Nino Burjanadze	person	office=speaker; of=georgia; since=2001-11; until=2008-06; gender=f
      Davit Bakradze	person	office=speaker; of=georgia; since=2008-06; until=2012-10; gender=m
      Nika Melia	person	office=opposition leader; of=georgia; since=2021; gender=m
      Giorgi Vashadze	person	office=opposition leader; of=georgia; since=2016; gender=m
      Nika Gvaramia	person	office=opposition leader; of=georgia; since=2024; gender=m
      Levan Khabeishvili	person	office=opposition leader; of=georgia; since=2023-01; gender=m
      Tina Bokuchava	person	office=opposition leader; of=georgia; since=2024; gender=f
      Elene Khoshtaria	person	office=opposition leader; of=georgia; since=2016; gender=f
      Mamuka Khazaradze	person	office=opposition leader; of=georgia; since=2019; gender=m
      Badri Japaridze	person	office=opposition leader; of=georgia; since=2019; gender=m
      Giga Bokeria	person	office=opposition leader; of=georgia; since=2017; gender=m
      Mamuka Mdinaradze	person	office=party leader; of=georgia; since=2016; gender=m
      Kakha Kaladze	person	office=mayor; of=tbilisi; since=2017-11; gender=m
      Sergei Bagapsh	person	office=president; of=abkhazia; since=2005-02-12; until=2011-05-29; gender=m
      Alexander Ankvab	person	office=president; of=abkhazia; since=2011-05; until=2014-06; gender=m
      Raul Khajimba	person	office=president; of=abkhazia; since=2014-09-25; until=2020-01; gender=m
      Aslan Bzhania	person	office=president; of=abkhazia; since=2020-04-23; until=2024-11-19; gender=m
      Badra Gunba	person	office=president; of=abkhazia; since=2025-04-02; gender=m
      Eduard Kokoity	person	office=president; of=south-ossetia; since=2001-12-18; until=2011-12-10; gender=m
      Leonid Tibilov	person	office=president; of=south-ossetia; since=2012-04-19; until=2017-04-21; gender=m
      Anatoly Bibilov	person	office=president; of=south-ossetia; since=2017-04-21; until=2022-05-24; gender=m
      Alan Gagloev	person	office=president; of=south-ossetia; since=2022-05-24; gender=m
      Serzh Sargsyan	person	office=president; of=armenia; since=2008-04-09; until=2018-04-09; gender=m
      Serzh Sargsyan	person	office=prime minister; of=armenia; since=2018-04-17; until=2018-04-23
      Nikol Pashinyan	person	office=prime minister; of=armenia; since=2018-05-08; gender=m
      Armen Sarkissian	person	office=president; of=armenia; since=2018-04-09; until=2022-02-01; gender=m
      Vahagn Khachaturyan	person	office=president; of=armenia; since=2022-03-13; gender=m
      Edward Nalbandian	person	office=foreign minister; of=armenia; since=2008-04; until=2018-05; gender=m
      Zohrab Mnatsakanyan	person	office=foreign minister; of=armenia; since=2018-05-12; until=2020-11; gender=m
      Ara Aivazian	person	office=foreign minister; of=armenia; since=2020-11; until=2021-05; gender=m
      Ararat Mirzoyan	person	office=foreign minister; of=armenia; since=2021-08-19; gender=m
      Suren Papikyan	person	office=defence minister; of=armenia; since=2021-11-15; gender=m
      Arshak Karapetyan	person	office=defence minister; of=armenia; since=2021-08; until=2021-11; gender=m
      David Tonoyan	person	office=defence minister; of=armenia; since=2018-05; until=2020-11; gender=m
      Armen Grigoryan	person	office=secretary of the security council; of=armenia; since=2018-05; gender=m
      Ilham Aliyev	person	office=president; of=azerbaijan; since=2003-10-31; gender=m
      Heydar Aliyev	person	office=president; of=azerbaijan; since=1993-06; until=2003-10; gender=m
      Mehriban Aliyeva	person	office=vice president; of=azerbaijan; since=2017-02-21; gender=f
      Elmar Mammadyarov	person	office=foreign minister; of=azerbaijan; since=2004-04-02; until=2020-07-16; gender=m
      Jeyhun Bayramov	person	office=foreign minister; of=azerbaijan; since=2020-07-16; gender=m
      Zakir Hasanov	person	office=defence minister; of=azerbaijan; since=2013-10-22; gender=m
      Hikmet Hajiyev	person	office=presidential aide; of=azerbaijan; since=2018; gender=m
      Arayik Harutyunyan	person	office=president; of=nagorno-karabakh; since=2020-05-21; until=2023-09-01; gender=m
      Samvel Shahramanyan	person	office=president; of=nagorno-karabakh; since=2023-09-10; until=2023-12; gender=m
      Bako Sahakyan	person	office=president; of=nagorno-karabakh; since=2007-09; until=2020-05; gender=m
      Ruben Vardanyan	person	office=minister of state; of=nagorno-karabakh; since=2022-11; until=2023-02; gender=m
      Nursultan Nazarbayev	person	office=president; of=kazakhstan; since=1991-12-16; until=2019-03-20; gender=m
      Kassym-Jomart Tokayev	person	office=president; of=kazakhstan; since=2019-03-20; gender=m
      Askar Mamin	person	office=prime minister; of=kazakhstan; since=2019-02-25; until=2022-01-05; gender=m
      Alikhan Smailov	person	office=prime minister; of=kazakhstan; since=2022-01-11; until=2024-02-05; gender=m
      Olzhas Bektenov	person	office=prime minister; of=kazakhstan; since=2024-02-06; gender=m
      Karim Massimov	person	office=prime minister; of=kazakhstan; since=2014-04; until=2016-09; gender=m
      Mukhtar Tleuberdi	person	office=foreign minister; of=kazakhstan; since=2019-09-18; until=2023-03; gender=m
      Murat Nurtleu	person	office=foreign minister; of=kazakhstan; since=2023-04; until=2025-09; gender=m
      Yermek Kosherbayev	person	office=foreign minister; of=kazakhstan; since=2025-09; gender=m
      Murat Bektanov	person	office=defence minister; of=kazakhstan; since=2021-08; until=2022-01-19; gender=m
      Ruslan Zhaksylykov	person	office=defence minister; of=kazakhstan; since=2022-01-19; until=2024-06; gender=m
      Erlan Turgumbayev	person	office=interior minister; of=kazakhstan; since=2019; until=2022-02; gender=m
      Sadyr Japarov	person	office=president; of=kyrgyzstan; since=2021-01-28; gender=m
      Sooronbay Jeenbekov	person	office=president; of=kyrgyzstan; since=2017-11-24; until=2020-10-15; gender=m
      Almazbek Atambayev	person	office=president; of=kyrgyzstan; since=2011-12-01; until=2017-11-24; gender=m
      Roza Otunbayeva	person	office=president; of=kyrgyzstan; since=2010-07; until=2011-12; gender=f
      Roza Otunbayeva	person	office=special envoy; of=united-nations; to=afghanistan; since=2022-09; until=2025-09
      Kurmanbek Bakiyev	person	office=president; of=kyrgyzstan; since=2005-08; until=2010-04; gender=m
      Ruslan Kazakbayev	person	office=foreign minister; of=kyrgyzstan; since=2020-10; until=2022-04; gender=m
      Jeenbek Kulubaev	person	office=foreign minister; of=kyrgyzstan; since=2022-04; gender=m
      Kamchybek Tashiyev	person	office=head; of=kyrgyzstan; since=2020-10; gender=m
      Emomali Rahmon	person	office=president; of=tajikistan; since=1994-11-16; gender=m	Emomalii Rahmon
      Sirojiddin Muhriddin	person	office=foreign minister; of=tajikistan; since=2013-11; gender=m
      Islam Karimov	person	office=president; of=uzbekistan; since=1991-09; until=2016-09-02; gender=m
      Shavkat Mirziyoyev	person	office=president; of=uzbekistan; since=2016-09-08; gender=m
      Abdulaziz Kamilov	person	office=foreign minister; of=uzbekistan; since=2012-01; until=2022-04; gender=m
      Bakhtiyor Saidov	person	office=foreign minister; of=uzbekistan; since=2022-12; gender=m
      Vladimir Norov	person	office=foreign minister; of=uzbekistan; since=2022-04; until=2022-12; gender=m
      Gurbanguly Berdimuhamedow	person	office=president; of=turkmenistan; since=2006-12-21; until=2022-03-19; gender=m
      Serdar Berdimuhamedow	person	office=president; of=turkmenistan; since=2022-03-19; gender=m
      Saparmurat Niyazov	person	office=president; of=turkmenistan; since=1990; until=2006-12; gender=m
      Rashid Meredov	person	office=foreign minister; of=turkmenistan; since=2001-07; gender=m
      Ukhnaa Khurelsukh	person	office=president; of=mongolia; since=2021-06-25; gender=m
      Khaltmaa Battulga	person	office=president; of=mongolia; since=2017-07; until=2021-06; gender=m
      Luvsannamsrai Oyun-Erdene	person	office=prime minister; of=mongolia; since=2021-01; until=2025-06; gender=m
      Gombojav Zandanshatar	person	office=prime minister; of=mongolia; since=2025-06; gender=m
      Boutros Boutros-Ghali	person	office=un secretary general; of=united-nations; since=1992-01-01; until=1996-12-31; gender=m
      Kofi Annan	person	office=un secretary general; of=united-nations; since=1997-01-01; until=2006-12-31; gender=m
      Kofi Annan	person	office=special envoy; of=united-nations; to=syria; since=2012-02; until=2012-08
      Ban Ki-moon	person	office=un secretary general; of=united-nations; since=2007-01-01; until=2016-12-31; gender=m; surname=Ban
      António Guterres	person	office=commissioner; of=un-high-commissioner-for-refugees; since=2005-06; until=2015-12; gender=m
      António Guterres	person	office=un secretary general; of=united-nations; since=2017-01-01
      U Thant	person	office=un secretary general; of=united-nations; since=1961-11-30; until=1971-12-31; gender=m
      Dag Hammarskjöld	person	office=un secretary general; of=united-nations; since=1953-04; until=1961-09-18; gender=m
      Amina Mohammed	person	office=deputy secretary general; of=united-nations; since=2017-01-01; gender=f	Amina J. Mohammed
      Jan Eliasson	person	office=deputy secretary general; of=united-nations; since=2012-07; until=2016-12; gender=m
      Rosemary DiCarlo	person	office=under-secretary-general; of=united-nations; since=2018-05-01; gender=f	Rosemary A. DiCarlo
      Martin Griffiths	person	office=special envoy; of=united-nations; to=yemen; since=2018-03; until=2021-07; gender=m
      Martin Griffiths	person	office=under-secretary-general; of=united-nations; since=2021-07; until=2024-06
      Tom Fletcher	person	office=under-secretary-general; of=united-nations; since=2024-11; gender=m
      Mark Lowcock	person	office=under-secretary-general; of=united-nations; since=2017-09; until=2021-06; gender=m
      Jean-Pierre Lacroix	person	office=under-secretary-general; of=united-nations; since=2017-04; gender=m
      Miroslav Jenča	person	office=under-secretary-general; of=united-nations; since=2015; gender=m
      Valerie Amos	person	office=under-secretary-general; of=united-nations; since=2010-09; until=2015-05; gender=f
      B. Lynn Pascoe	person	office=under-secretary-general; of=united-nations; since=2007-03; until=2012-06; gender=m	Lynn Pascoe
      Joyce Msuya	person	office=under-secretary-general; of=united-nations; since=2021-12; gender=f
      Stephen O'Brien	person	office=under-secretary-general; of=united-nations; since=2015-05; until=2017-08; gender=m
      Khaled Khiari	person	office=under-secretary-general; of=united-nations; since=2019; gender=m
      Izumi Nakamitsu	person	office=under-secretary-general; of=united-nations; since=2017-05; gender=f
      Hervé Ladsous	person	office=under-secretary-general; of=united-nations; since=2011; until=2017; gender=m
      Ramesh Rajasingham	person	office=under-secretary-general; of=united-nations; since=2020; gender=m
      Stéphane Dujarric	person	office=spokesman; of=united-nations; since=2014-03; gender=m	Stephane Dujarric
      Farhan Haq	person	office=spokesman; of=united-nations; since=2014; gender=m
      Martin Nesirky	person	office=spokesman; of=united-nations; since=2009-12; until=2014-03; gender=m
      Jens Laerke	person	office=spokesman; of=united-nations; since=2010; gender=m
      Ravina Shamdasani	person	office=spokeswoman; of=united-nations; since=2012; gender=f
      Stéphanie Tremblay	person	office=spokeswoman; of=united-nations; since=2022; gender=f
      Michele Montas	person	office=spokeswoman; of=united-nations; since=2007; until=2009; gender=f
      Alessandra Vellucci	person	office=spokeswoman; of=united-nations; since=2017; gender=f
      Lakhdar Brahimi	person	office=special envoy; of=united-nations; to=syria; since=2012-09; until=2014-05; gender=m
      Staffan de Mistura	person	office=special envoy; of=united-nations; to=syria; since=2014-07; until=2018-12; gender=m
      Geir Pedersen	person	office=special envoy; of=united-nations; to=syria; since=2019-01; until=2025-09; gender=m	Geir O. Pedersen
      Tor Wennesland	person	office=special envoy; of=united-nations; since=2021-01; until=2025-01; gender=m
      Nickolay Mladenov	person	office=special envoy; of=united-nations; since=2015-03; until=2020-12; gender=m
      Sigrid Kaag	person	office=special envoy; of=united-nations; since=2023-12; until=2025; gender=f
      Hans Grundberg	person	office=special envoy; of=united-nations; to=yemen; since=2021-09; gender=m
      Volker Perthes	person	office=special envoy; of=united-nations; to=sudan; since=2021-02; until=2023-09; gender=m
      Ramtane Lamamra	person	office=foreign minister; of=algeria; since=2021-07; until=2023-03; gender=m
      Ramtane Lamamra	person	office=special envoy; of=united-nations; to=sudan; since=2023-11
      Robert Serry	person	office=special envoy; of=united-nations; since=2007-12; until=2015-03; gender=m
      Bernardino León	person	office=special envoy; of=united-nations; to=libya; since=2014-08; until=2015-11; gender=m
      Ghassan Salamé	person	office=special envoy; of=united-nations; to=libya; since=2017-06; until=2020-03; gender=m
      Abdoulaye Bathily	person	office=special envoy; of=united-nations; to=libya; since=2022-09; until=2024-04; gender=m
      Stephanie Williams	person	office=special envoy; of=united-nations; to=libya; since=2020-03; until=2022-07; gender=f
      Hanna Tetteh	person	office=special envoy; of=united-nations; to=libya; since=2025-01; gender=f
      Deborah Lyons	person	office=special envoy; of=united-nations; to=afghanistan; since=2020-03; until=2022-06; gender=f
      Julie Bishop	person	office=foreign minister; of=australia; since=2013-09-18; until=2018-08-28; gender=f
      Julie Bishop	person	office=special envoy; of=united-nations; to=myanmar; since=2024-04
      Noeleen Heyzer	person	office=special envoy; of=united-nations; to=myanmar; since=2021-10; until=2023-06; gender=f
      Ramiz Alakbarov	person	office=special envoy; of=united-nations; since=2025; gender=m
      Bintou Keita	person	office=special envoy; of=united-nations; since=2021-01; until=2025-11; gender=f
      Francesca Albanese	person	office=special envoy; of=united-nations; since=2022-05; gender=f
      Pramila Patten	person	office=special envoy; of=united-nations; since=2017-04; gender=f
      Virginia Gamba	person	office=special envoy; of=united-nations; since=2017; until=2025; gender=f
      Alice Jill Edwards	person	office=special envoy; of=united-nations; since=2022; gender=f
      Denise Brown	person	office=special envoy; of=united-nations; since=2022-07; until=2024; gender=f
      Matthias Schmale	person	office=special envoy; of=united-nations; since=2024; gender=m
      Lynn Hastings	person	office=special envoy; of=united-nations; since=2020-12; until=2023-12; gender=f
      María Ángela Holguín	person	office=foreign minister; of=colombia; since=2010-08; until=2018-08; gender=f	Maria Angela Holguin
      María Ángela Holguín	person	office=special envoy; of=united-nations; to=cyprus; since=2024-01
      Carlos Ruiz Massieu	person	office=special envoy; of=united-nations; since=2025; gender=m
      María Isabel Salvador	person	office=special envoy; of=united-nations; to=haiti; since=2023; until=2025; gender=f
      Abdulla Shahid	person	office=parliament president; of=united-nations; since=2021-09; until=2022-09; gender=m
      Csaba Kőrösi	person	office=parliament president; of=united-nations; since=2022-09; until=2023-09; gender=m
      Dennis Francis	person	office=parliament president; of=united-nations; since=2023-09; until=2024-09; gender=m
      Philémon Yang	person	office=parliament president; of=united-nations; since=2024-09; until=2025-09; gender=m
      Navi Pillay	person	office=commissioner; of=office-of-the-high-commissioner-for-human-rights; since=2008-09; until=2014-08; gender=f	Navanethem Pillay
      Zeid Ra'ad al-Hussein	person	office=commissioner; of=office-of-the-high-commissioner-for-human-rights; since=2014-09; until=2018-08; gender=m	Zeid Ra'ad Al Hussein
      Michelle Bachelet	person	office=president; of=chile; since=2006-03-11; until=2010-03-11; gender=f
      Michelle Bachelet	person	office=president; of=chile; since=2014-03-11; until=2018-03-11
      Michelle Bachelet	person	office=commissioner; of=office-of-the-high-commissioner-for-human-rights; since=2018-09-01; until=2022-08-31
      Volker Türk	person	office=commissioner; of=office-of-the-high-commissioner-for-human-rights; since=2022-10-17; gender=m
      Filippo Grandi	person	office=commissioner; of=un-high-commissioner-for-refugees; since=2016-01-01; until=2025-12-31; gender=m
      Barham Salih	person	office=president; of=iraq; since=2018-10-02; until=2022-10-17; gender=m	Barham Saleh
      Barham Salih	person	office=commissioner; of=un-high-commissioner-for-refugees; since=2026-01-01
      Philippe Lazzarini	person	office=commissioner; of=unrwa; since=2020-03; until=2026-03; gender=m
      Pierre Krähenbühl	person	office=commissioner; of=unrwa; since=2014-03; until=2019-11; gender=m
      Juliette Touma	person	office=spokeswoman; of=unrwa; since=2022; gender=f
      Tamara Alrifai	person	office=spokeswoman; of=unrwa; since=2018; until=2024; gender=f
      Louise Wateridge	person	office=spokeswoman; of=unrwa; since=2023; until=2025; gender=f
      Adnan Abu Hasna	person	office=spokesman; of=unrwa; since=2010; gender=m
      Chris Gunness	person	office=spokesman; of=unrwa; since=2006; until=2019; gender=m
      Catherine Russell	person	office=executive director; of=unicef; since=2022-02-01; gender=f
      Henrietta Fore	person	office=executive director; of=unicef; since=2018-01; until=2022-01; gender=f
      Anthony Lake	person	office=executive director; of=unicef; since=2010-05; until=2017-12; gender=m
      James Elder	person	office=spokesman; of=unicef; since=2020; gender=m
      Ricardo Pires	person	office=spokesman; of=unicef; since=2021; gender=m
      David Beasley	person	office=executive director; of=world-food-programme; since=2017-04; until=2023-04; gender=m
      Cindy McCain	person	office=executive director; of=world-food-programme; since=2023-04-05; gender=f
      Tedros Adhanom Ghebreyesus	person	office=director general; of=world-health-organization; since=2017-07-01; gender=m	Tedros
      Margaret Chan	person	office=director general; of=world-health-organization; since=2007-01; until=2017-06; gender=f
      Margaret Harris	person	office=spokesperson; of=world-health-organization; since=2019; gender=f
      Tarik Jašarević	person	office=spokesperson; of=world-health-organization; since=2010; gender=m	Tarik Jasarevic
      Christian Lindmeier	person	office=spokesperson; of=world-health-organization; since=2014; gender=m
      Rik Peeperkorn	person	office=spokesperson; of=world-health-organization; since=2020; gender=m
      Mike Ryan	person	office=spokesperson; of=world-health-organization; since=2017; until=2025; gender=m
      Hanan Balkhy	person	office=spokesperson; of=world-health-organization; since=2024-02; gender=f
      Hans Blix	person	office=director general; of=international-atomic-energy-agency; since=1981; until=1997; gender=m
      Mohamed ElBaradei	person	office=director general; of=international-atomic-energy-agency; since=1997-12-01; until=2009-11-30; gender=m	Mohamed El-Baradei; Mohamed al-Baradei
      Mohamed ElBaradei	person	office=opposition leader; of=egypt; since=2010-02; until=2013
      Mohamed ElBaradei	person	office=vice president; of=egypt; since=2013-07-14; until=2013-08-14
      Yukiya Amano	person	office=director general; of=international-atomic-energy-agency; since=2009-12-01; until=2019-07-18; gender=m
      Rafael Grossi	person	office=director general; of=international-atomic-energy-agency; since=2019-12-03; gender=m	Rafael Mariano Grossi
      Luis Moreno Ocampo	person	office=prosecutor; of=international-criminal-court; since=2003-06; until=2012-06; gender=m	Luis Moreno-Ocampo
      Fatou Bensouda	person	office=prosecutor; of=international-criminal-court; since=2012-06-15; until=2021-06-15; gender=f
      Karim Khan	person	office=prosecutor; of=international-criminal-court; since=2021-06-16; gender=m	Karim A.A. Khan
      Dominique Strauss-Kahn	person	office=managing director; of=international-monetary-fund; since=2007-11; until=2011-05; gender=m
      Kristalina Georgieva	person	office=managing director; of=international-monetary-fund; since=2019-10-01; gender=f
      Julie Kozack	person	office=spokesperson; of=international-monetary-fund; since=2022; gender=f
      Gerry Rice	person	office=spokesperson; of=international-monetary-fund; since=2011; until=2023; gender=m
      Robert Zoellick	person	office=president; of=world-bank; since=2007-07; until=2012-06; gender=m
      Jim Yong Kim	person	office=president; of=world-bank; since=2012-07; until=2019-01; gender=m
      David Malpass	person	office=president; of=world-bank; since=2019-04-09; until=2023-06-01; gender=m
      Ajay Banga	person	office=president; of=world-bank; since=2023-06-02; gender=m
      Pascal Lamy	person	office=director general; of=world-trade-organization; since=2005-09; until=2013-08; gender=m
      Roberto Azevêdo	person	office=director general; of=world-trade-organization; since=2013-09; until=2020-08; gender=m
      Ngozi Okonjo-Iweala	person	office=director general; of=world-trade-organization; since=2021-03-01; gender=f
      Ángel Gurría	person	office=secretary general; of=organisation-for-economic-co-operation-and-development; since=2006-06; until=2021-05; gender=m
      Mathias Cormann	person	office=secretary general; of=organisation-for-economic-co-operation-and-development; since=2021-06-01; gender=m
      Fatih Birol	person	office=executive director; of=international-energy-agency; since=2015-09-01; gender=m
      Peter Maurer	person	office=president; of=international-committee-of-the-red-cross; since=2012-07; until=2022-09; gender=m
      Mirjana Spoljaric	person	office=president; of=international-committee-of-the-red-cross; since=2022-10; gender=f	Mirjana Spoljaric Egger
      Ahmet Üzümcü	person	office=director general; of=organisation-for-the-prohibition-of-chemical-weapons; since=2010-07; until=2018-07; gender=m
      Fernando Arias	person	office=director general; of=organisation-for-the-prohibition-of-chemical-weapons; since=2018-07-25; gender=m
      Javier Solana	person	office=nato secretary general; of=nato; since=1995-12-05; until=1999-10-06; gender=m
      Javier Solana	person	office=eu foreign policy chief; of=european-union; since=1999-10-18; until=2009-12-01
      George Robertson	person	office=nato secretary general; of=nato; since=1999-10-14; until=2003-12-17; gender=m	Lord Robertson
      Jaap de Hoop Scheffer	person	office=nato secretary general; of=nato; since=2004-01-05; until=2009-08-01; gender=m
      Rose Gottemoeller	person	office=deputy secretary general; of=nato; since=2016-10; until=2019-10; gender=f
      Mircea Geoană	person	office=deputy secretary general; of=nato; since=2019-10-17; until=2024-09; gender=m
      Radmila Šekerinska	person	office=deputy secretary general; of=nato; since=2024-11; gender=f
      Camille Grand	person	office=deputy secretary general; of=nato; since=2016-10; until=2022-10; gender=m
      James Appathurai	person	office=spokesman; of=nato; since=2004; until=2010; gender=m
      James Appathurai	person	office=deputy secretary general; of=nato; since=2010
      Boris Ruge	person	office=deputy secretary general; of=nato; since=2023; gender=m
      Oana Lungescu	person	office=spokeswoman; of=nato; since=2010-12; until=2023-09; gender=f
      Carmen Romero	person	office=spokeswoman; of=nato; since=2012; until=2023; gender=f
      Allison Hart	person	office=spokeswoman; of=nato; since=2024; gender=f
      Farah Dakhlallah	person	office=spokeswoman; of=nato; since=2024; gender=f
      Dylan White	person	office=spokesman; of=nato; since=2020; gender=m
      Knud Bartels	person	office=chair of the nato military committee; of=nato; since=2012-01; until=2015-06; gender=m
      Stuart Peach	person	office=chair of the nato military committee; of=nato; since=2018-06-29; until=2021-06-25; gender=m
      Rob Bauer	person	office=chair of the nato military committee; of=nato; since=2021-06-25; until=2025-01-17; gender=m
      Giuseppe Cavo Dragone	person	office=chair of the nato military committee; of=nato; since=2025-01-17; gender=m
      Romano Prodi	person	office=commission president; of=european-union; since=1999-09-16; until=2004-11-21; gender=m
      José Manuel Barroso	person	office=commission president; of=european-union; since=2004-11-22; until=2014-10-31; gender=m	José Manuel Durão Barroso
      Jacques Delors	person	office=commission president; of=european-union; since=1985-01; until=1995-01; gender=m
      Herman Van Rompuy	person	office=council president; of=european-union; since=2009-12-01; until=2014-11-30; gender=m
      Catherine Ashton	person	office=eu foreign policy chief; of=european-union; since=2009-12-01; until=2014-11-01; gender=f
      Jerzy Buzek	person	office=parliament president; of=european-union; since=2009-07; until=2012-01; gender=m
      Martin Schulz	person	office=parliament president; of=european-union; since=2012-01-17; until=2017-01-17; gender=m
      David Sassoli	person	office=parliament president; of=european-union; since=2019-07-03; until=2022-01-11; gender=m
      Roberta Metsola	person	office=parliament president; of=european-union; since=2022-01-18; gender=f
      Olli Rehn	person	office=commissioner; of=european-union; since=2004-11; until=2014-07; gender=m
      Štefan Füle	person	office=commissioner; of=european-union; since=2010-02; until=2014-10; gender=m
      Johannes Hahn	person	office=commissioner; of=european-union; since=2010-02; until=2024-11; gender=m
      Olivér Várhelyi	person	office=commissioner; of=european-union; since=2019-12-01; gender=m
      Thierry Breton	person	office=commissioner; of=european-union; since=2019-12-01; until=2024-09; gender=m
      Maroš Šefčovič	person	office=commissioner; of=european-union; since=2009-10; gender=m
      Věra Jourová	person	office=commissioner; of=european-union; since=2014-11; until=2024-11; gender=f
      Margrethe Vestager	person	office=commissioner; of=european-union; since=2014-11; until=2024-11; gender=f
      Kadri Simson	person	office=commissioner; of=european-union; since=2019-12; until=2024-11; gender=f
      Janez Lenarčič	person	office=commissioner; of=european-union; since=2019-12; until=2024-11; gender=m
      Mairead McGuinness	person	office=commissioner; of=european-union; since=2020-10; until=2024-11; gender=f
      Marta Kos	person	office=commissioner; of=european-union; since=2024-12; gender=f
      Andrius Kubilius	person	office=commissioner; of=european-union; since=2024-12; gender=m
      Dan Jørgensen	person	office=commissioner; of=european-union; since=2024-12; gender=m
      Henna Virkkunen	person	office=commissioner; of=european-union; since=2024-12; gender=f
      Dubravka Šuica	person	office=commissioner; of=european-union; since=2019-12; gender=f
      Michael McGrath	person	office=commissioner; of=european-union; since=2024-12; gender=m
      Magnus Brunner	person	office=commissioner; of=european-union; since=2024-12; gender=m
      Ylva Johansson	person	office=commissioner; of=european-union; since=2019-12; until=2024-11; gender=f
      Phil Hogan	person	office=commissioner; of=european-union; since=2014-11; until=2020-08; gender=m
      Cecilia Malmström	person	office=commissioner; of=european-union; since=2010-02; until=2019-11; gender=f
      Raffaele Fitto	person	office=commissioner; of=european-union; since=2024-12; gender=m
      Peter Stano	person	office=spokesman; of=european-union; since=2019-12; until=2024; gender=m
      Eric Mamer	person	office=spokesman; of=european-union; since=2019-12; until=2024-11; gender=m
      Stefan de Keersmaecker	person	office=spokesman; of=european-union; since=2019; gender=m
      Michael Mann	person	office=spokesman; of=european-union; since=2011; until=2014; gender=m
      Balazs Ujvari	person	office=spokesman; of=european-union; since=2019; gender=m
      Olof Gill	person	office=spokesman; of=european-union; since=2023; gender=m
      Thomas Regnier	person	office=spokesman; of=european-union; since=2024; gender=m
      Daniel Ferrie	person	office=spokesman; of=european-union; since=2020; until=2023; gender=m
      Maja Kocijančič	person	office=spokeswoman; of=european-union; since=2010; until=2020; gender=f	Maja Kocijancic
      Nabila Massrali	person	office=spokeswoman; of=european-union; since=2020; gender=f
      Anitta Hipper	person	office=spokeswoman; of=european-union; since=2020; gender=f
      Paula Pinho	person	office=spokeswoman; of=european-union; since=2024-12; gender=f
      Arianna Podesta	person	office=spokeswoman; of=european-union; since=2021; gender=f
      Dana Spinant	person	office=spokeswoman; of=european-union; since=2019-12; until=2024; gender=f
      Enrique Mora	person	office=special envoy; of=european-union; to=iran; since=2020; until=2025; gender=m
      Peter Sørensen	person	office=special envoy; of=european-union; to=kosovo; since=2025-02; gender=m
      Sven Koopmans	person	office=special envoy; of=european-union; since=2021-05; until=2025-02; gender=m
      David O'Sullivan	person	office=special envoy; of=european-union; since=2023-01; gender=m
      Toivo Klaar	person	office=special envoy; of=european-union; since=2017-11; until=2024-08; gender=m
      Helga Schmid	person	office=special envoy; of=european-union; since=2011; until=2020; gender=f
      Helga Schmid	person	office=secretary general; of=european-union; since=2016-09; until=2020-12
      Helga Schmid	person	office=secretary general; of=organization-for-security-and-co-operation-in-europe; since=2021-01-01; until=2024-09-03
      Stefano Sannino	person	office=secretary general; of=european-union; since=2021-01; until=2025-01; gender=m
      Matti Maasikas	person	office=ambassador; of=european-union; to=ukraine; since=2019-09; until=2023-08; gender=m
      Katarína Mathernová	person	office=ambassador; of=european-union; to=ukraine; since=2023-09; gender=f
      Markus Ederer	person	office=ambassador; of=european-union; to=russia; since=2017-10; until=2022-09; gender=m
      Roland Galharague	person	office=ambassador; of=european-union; to=russia; since=2022-09; gender=m
      Paweł Herczyński	person	office=ambassador; of=european-union; to=georgia; since=2022-09; gender=m
      Carl Hartzell	person	office=ambassador; of=european-union; to=georgia; since=2018-09; until=2022-08; gender=m
      Jean-Claude Trichet	person	office=central bank governor; of=european-central-bank; since=2003-11; until=2011-10; gender=m
      Thorbjørn Jagland	person	office=secretary general; of=council-of-europe; since=2009-10; until=2019-09; gender=m
      Marija Pejčinović Burić	person	office=secretary general; of=council-of-europe; since=2019-09-18; until=2024-09-17; gender=f
      Marc Perrin de Brichambaut	person	office=secretary general; of=organization-for-security-and-co-operation-in-europe; since=2005-06; until=2011-06; gender=m
      Lamberto Zannier	person	office=secretary general; of=organization-for-security-and-co-operation-in-europe; since=2011-07-01; until=2017-06-30; gender=m
      Thomas Greminger	person	office=secretary general; of=organization-for-security-and-co-operation-in-europe; since=2017-07-18; until=2020-07-18; gender=m
      Mikko Kinnunen	person	office=special envoy; of=organization-for-security-and-co-operation-in-europe; since=2021-08; until=2022; gender=m
      Heidi Grau	person	office=special envoy; of=organization-for-security-and-co-operation-in-europe; since=2019-12; until=2021-08; gender=f
      Heidi Tagliavini	person	office=special envoy; of=organization-for-security-and-co-operation-in-europe; since=2014-06; until=2015-06; gender=f
      Martin Sajdik	person	office=special envoy; of=organization-for-security-and-co-operation-in-europe; since=2015-06; until=2019-12; gender=m
      Ertuğrul Apakan	person	office=head; of=organization-for-security-and-co-operation-in-europe; since=2014-04; until=2019-05; gender=m
      Yaşar Halit Çevik	person	office=head; of=organization-for-security-and-co-operation-in-europe; since=2019-06; until=2022; gender=m
      Alexander Hug	person	office=head; of=organization-for-security-and-co-operation-in-europe; since=2014-04; until=2018-10; gender=m
      Michael Bociurkiw	person	office=spokesman; of=organization-for-security-and-co-operation-in-europe; since=2014; until=2015; gender=m
      Zhang Ming	person	office=secretary general; of=shanghai-cooperation-organization; since=2022-01; until=2024-12; gender=m
      Nurlan Yermekbayev	person	office=secretary general; of=shanghai-cooperation-organization; since=2025-01; gender=m
      Stanislav Zas	person	office=secretary general; of=collective-security-treaty-organization; since=2020-01; until=2022-12; gender=m
      Imangali Tasmagambetov	person	office=secretary general; of=collective-security-treaty-organization; since=2023-01; until=2025-12; gender=m
      Nikolai Bordyuzha	person	office=secretary general; of=collective-security-treaty-organization; since=2003-04; until=2016-12; gender=m
      Moussa Faki Mahamat	person	office=chair; of=african-union; since=2017-03-14; until=2025-03; gender=m	Moussa Faki
      Mahmoud Ali Youssouf	person	office=chair; of=african-union; since=2025-03; gender=m
      Nkosazana Dlamini-Zuma	person	office=chair; of=african-union; since=2012-10; until=2017-01; gender=f
      Jean Ping	person	office=chair; of=african-union; since=2008-04; until=2012-10; gender=m
      Olusegun Obasanjo	person	office=president; of=nigeria; since=1999-05; until=2007-05; gender=m
      Olusegun Obasanjo	person	office=special envoy; of=african-union; to=ethiopia; since=2021-08
      Bankole Adeoye	person	office=special envoy; of=african-union; since=2021; gender=m
      Omar Touray	person	office=president; of=economic-community-of-west-african-states; since=2022-07; gender=m
      Jean-Claude Kassi Brou	person	office=president; of=economic-community-of-west-african-states; since=2018-03; until=2022-07; gender=m
      Amr Moussa	person	office=secretary general; of=arab-league; since=2001-06-01; until=2011-06-01; gender=m	Amr Mousa
      Nabil al-Arabi	person	office=foreign minister; of=egypt; since=2011-03; until=2011-06; gender=m	Nabil Elaraby
      Nabil al-Arabi	person	office=secretary general; of=arab-league; since=2011-07-01; until=2016-07-01
      Ahmed Aboul Gheit	person	office=foreign minister; of=egypt; since=2004-07-14; until=2011-03-06; gender=m	Ahmed Abul Gheit
      Ahmed Aboul Gheit	person	office=secretary general; of=arab-league; since=2016-07-03
      Hossam Zaki	person	office=secretary general; of=arab-league; since=2016; gender=m
      Jasem Mohamed Albudaiwi	person	office=secretary general; of=gulf-cooperation-council; since=2023-02; gender=m	Jasem Albudaiwi
      Nayef al-Hajraf	person	office=secretary general; of=gulf-cooperation-council; since=2020-02; until=2023-01; gender=m	Nayef Falah Al-Hajraf
      Hissein Brahim Taha	person	office=secretary general; of=organisation-of-islamic-cooperation; since=2021-11; gender=m
      Ekmeleddin İhsanoğlu	person	office=secretary general; of=organisation-of-islamic-cooperation; since=2005-01; until=2014-01; gender=m
      Mohammed Barkindo	person	office=secretary general; of=organization-of-the-petroleum-exporting-countries; since=2016-08; until=2022-07-05; gender=m	Mohammad Barkindo
      Haitham Al Ghais	person	office=secretary general; of=organization-of-the-petroleum-exporting-countries; since=2022-08; gender=m	Haitham al-Ghais
      Lim Jock Hoi	person	office=secretary general; of=association-of-southeast-asian-nations; since=2018-01; until=2022-12; gender=m; surname=Lim
      Kao Kim Hourn	person	office=secretary general; of=association-of-southeast-asian-nations; since=2023-01; gender=m
      Surin Pitsuwan	person	office=secretary general; of=association-of-southeast-asian-nations; since=2008-01; until=2012-12; gender=m
      José Miguel Insulza	person	office=secretary general; of=organization-of-american-states; since=2005-05; until=2015-05; gender=m
      Luis Almagro	person	office=secretary general; of=organization-of-american-states; since=2015-05-26; until=2025-05-26; gender=m
      Albert Ramdin	person	office=secretary general; of=organization-of-american-states; since=2025-05-26; gender=m
      Agnès Callamard	person	office=secretary general; of=amnesty-international; since=2021-03; gender=f
      Kumi Naidoo	person	office=secretary general; of=amnesty-international; since=2018; until=2020; gender=m
      Salil Shetty	person	office=secretary general; of=amnesty-international; since=2010; until=2018; gender=m
      Kenneth Roth	person	office=executive director; of=human-rights-watch; since=1993; until=2022-08; gender=m
      Tirana Hassan	person	office=executive director; of=human-rights-watch; since=2023-03; until=2025-02; gender=f
      Jan Egeland	person	office=secretary general; of=norwegian-refugee-council; since=2013-08; gender=m
      José Andrés	person	office=head; of=world-central-kitchen; since=2010; gender=m
      Rami Abdel Rahman	person	office=director; of=syrian-observatory-for-human-rights; since=2006; gender=m	Rami Abdulrahman; Rami Abdurrahman
      Pope Francis	person	office=pope; of=vatican-city; since=2013-03-13; until=2025-04-21; gender=m	Francis
      Pope Leo XIV	person	office=pope; of=vatican-city; since=2025-05-08; gender=m	Pope Leo; Leo XIV
      Pope Benedict XVI	person	office=pope; of=vatican-city; since=2005-04-19; until=2013-02-28; gender=m	Benedict XVI; Pope Benedict
      Pope John Paul II	person	office=pope; of=vatican-city; since=1978-10-16; until=2005-04-02; gender=m	John Paul II; Pope John Paul
      Pope John XXIII	person	office=pope; of=vatican-city; since=1958-10-28; until=1963-06-03; gender=m	John XXIII
      Pietro Parolin	person	office=secretary of state; of=vatican-city; since=2013-10-15; gender=m
      Matteo Bruni	person	office=spokesman; of=vatican-city; since=2019-07; gender=m
      Federico Lombardi	person	office=spokesman; of=vatican-city; since=2006-07; until=2016-08; gender=m
      Matteo Zuppi	person	office=cardinal; of=vatican-city; since=2019-10; gender=m
      Pierbattista Pizzaballa	person	office=cardinal; of=vatican-city; since=2020-10; gender=m
      Ehud Olmert	person	office=prime minister; of=israel; since=2006-04-14; until=2009-03-31; gender=m
      Benjamin Netanyahu	person	office=prime minister; of=israel; since=2009-03-31; until=2021-06-13; gender=m	Binyamin Netanyahu; Bibi Netanyahu
      Benjamin Netanyahu	person	office=opposition leader; of=israel; since=2021-06-13; until=2022-12-29
      Benjamin Netanyahu	person	office=prime minister; of=israel; since=2022-12-29
      Naftali Bennett	person	office=defence minister; of=israel; since=2019-11; until=2020-05; gender=m
      Naftali Bennett	person	office=prime minister; of=israel; since=2021-06-13; until=2022-06-30
      Yair Lapid	person	office=foreign minister; of=israel; since=2021-06-13; until=2022-12-29; gender=m
      Yair Lapid	person	office=prime minister; of=israel; since=2022-07-01; until=2022-12-29
      Yair Lapid	person	office=opposition leader; of=israel; since=2023-01-02
      Ariel Sharon	person	office=prime minister; of=israel; since=2001-03-07; until=2006-04-14; gender=m
      Yitzhak Rabin	person	office=prime minister; of=israel; since=1992-07-13; until=1995-11-04; gender=m
      Ehud Barak	person	office=prime minister; of=israel; since=1999-07; until=2001-03; gender=m
      Ehud Barak	person	office=defence minister; of=israel; since=2007-06-18; until=2013-03-18
      Golda Meir	person	office=prime minister; of=israel; since=1969-03; until=1974-06; gender=f
      Menachem Begin	person	office=prime minister; of=israel; since=1977-06; until=1983-10; gender=m
      Shimon Peres	person	office=president; of=israel; since=2007-07-15; until=2014-07-24; gender=m
      Reuven Rivlin	person	office=president; of=israel; since=2014-07-24; until=2021-07-07; gender=m
      Isaac Herzog	person	office=opposition leader; of=israel; since=2013-11; until=2018-07; gender=m
      Isaac Herzog	person	office=president; of=israel; since=2021-07-07
      Avigdor Lieberman	person	office=foreign minister; of=israel; since=2009-03-31; until=2015-05-06; gender=m	Avigdor Liberman
      Avigdor Lieberman	person	office=defence minister; of=israel; since=2016-05-30; until=2018-11-18
      Avigdor Lieberman	person	office=finance minister; of=israel; since=2021-06; until=2022-12
      Gabi Ashkenazi	person	office=chief of general staff; of=israel; since=2007-02; until=2011-02; gender=m
      Gabi Ashkenazi	person	office=foreign minister; of=israel; since=2020-05-17; until=2021-06-13
      Eli Cohen	person	office=foreign minister; of=israel; since=2022-12-29; until=2023-12-31; gender=m
      Eli Cohen	person	office=energy minister; of=israel; since=2024-01
      Israel Katz	person	office=energy minister; of=israel; since=2022-12; until=2023-12; gender=m
      Israel Katz	person	office=foreign minister; of=israel; since=2024-01-01; until=2024-11-08
      Israel Katz	person	office=defence minister; of=israel; since=2024-11-08
      Gideon Sa'ar	person	office=foreign minister; of=israel; since=2024-11-08; gender=m	Gideon Saar
      Tzipi Livni	person	office=foreign minister; of=israel; since=2006-01; until=2009-03; gender=f
      Tzipi Livni	person	office=opposition leader; of=israel; since=2009-03; until=2012-03
      Moshe Ya'alon	person	office=defence minister; of=israel; since=2013-03-18; until=2016-05-22; gender=m	Moshe Yaalon
      Benny Gantz	person	office=chief of general staff; of=israel; since=2011-02-14; until=2015-02-16; gender=m
      Benny Gantz	person	office=defence minister; of=israel; since=2020-05-17; until=2022-12-29
      Benny Gantz	person	office=cabinet minister; of=israel; since=2023-10-12; until=2024-06-09
      Yoav Gallant	person	office=defence minister; of=israel; since=2022-12-29; until=2024-11-07; gender=m
      Bezalel Smotrich	person	office=finance minister; of=israel; since=2022-12-29; gender=m
      Itamar Ben Gvir	person	office=national security minister; of=israel; since=2022-12-29; until=2025-01-19; gender=m; surname=Ben Gvir	Itamar Ben-Gvir; Ben-Gvir
      Itamar Ben Gvir	person	office=national security minister; of=israel; since=2025-03-19
      Yuval Steinitz	person	office=finance minister; of=israel; since=2009-03; until=2013-03; gender=m
      Yuval Steinitz	person	office=energy minister; of=israel; since=2015-05; until=2021-05
      Moshe Kahlon	person	office=finance minister; of=israel; since=2015-05; until=2020-05; gender=m
      Amichai Eliyahu	person	office=culture minister; of=israel; since=2022-12; gender=m	Amihai Eliyahu
      Miri Regev	person	office=culture minister; of=israel; since=2015-05; until=2020-05; gender=f
      Miki Zohar	person	office=culture minister; of=israel; since=2022-12; gender=m
      Ron Dermer	person	office=ambassador; of=israel; to=united-states; since=2013-12; until=2021-01; gender=m
      Ron Dermer	person	office=strategic affairs minister; of=israel; since=2022-12-29; until=2025-11
      Nir Barkat	person	office=economy minister; of=israel; since=2022-12; gender=m
      Gadi Eisenkot	person	office=chief of general staff; of=israel; since=2015-02-16; until=2019-01-15; gender=m	Gadi Eizenkot
      Gadi Eisenkot	person	office=cabinet minister; of=israel; since=2023-10-12; until=2024-06-09
      Yariv Levin	person	office=justice minister; of=israel; since=2022-12; gender=m
      Ayelet Shaked	person	office=justice minister; of=israel; since=2015-05; until=2019-06; gender=f
      Aviv Kochavi	person	office=chief of general staff; of=israel; since=2019-01-15; until=2023-01-16; gender=m
      Herzi Halevi	person	office=chief of general staff; of=israel; since=2023-01-16; until=2025-03-05; gender=m
      Eyal Zamir	person	office=chief of general staff; of=israel; since=2025-03-05; gender=m
      Meir Dagan	person	office=intelligence chief; of=israel; since=2002-08; until=2011-01; gender=m
      Tamir Pardo	person	office=intelligence chief; of=israel; since=2011-01; until=2016-01; gender=m
      Yossi Cohen	person	office=intelligence chief; of=israel; since=2016-01; until=2021-06; gender=m
      David Barnea	person	office=intelligence chief; of=israel; since=2021-06-01; gender=m
      Ronen Bar	person	office=intelligence chief; of=israel; since=2021-10; until=2025-06-15; gender=m
      Nadav Argaman	person	office=intelligence chief; of=israel; since=2016-05; until=2021-10; gender=m
      David Zini	person	office=intelligence chief; of=israel; since=2025-10; gender=m
      Aharon Haliva	person	office=intelligence chief; of=israel; since=2021-10; until=2024-08; gender=m
      Yuval Diskin	person	office=intelligence chief; of=israel; since=2005-05; until=2011-05; gender=m
      Tzachi Hanegbi	person	office=national security adviser; of=israel; since=2023-01; until=2025-10; gender=m
      Eyal Hulata	person	office=national security adviser; of=israel; since=2021-08; until=2023-01; gender=m
      Meir Ben-Shabbat	person	office=national security adviser; of=israel; since=2017-08; until=2021-08; gender=m
      Yaakov Amidror	person	office=national security adviser; of=israel; since=2011-03; until=2013-11; gender=m
      Gilad Erdan	person	office=un ambassador; of=israel; since=2020-07; until=2024-08; gender=m
      Danny Danon	person	office=un ambassador; of=israel; since=2015-08; until=2020-07; gender=m
      Danny Danon	person	office=un ambassador; of=israel; since=2024-08
      Ron Prosor	person	office=un ambassador; of=israel; since=2011-06; until=2015-06; gender=m
      Ron Prosor	person	office=ambassador; of=israel; to=germany; since=2022-08
      Michael Oren	person	office=ambassador; of=israel; to=united-states; since=2009-07; until=2013-09; gender=m
      Michael Herzog	person	office=ambassador; of=israel; to=united-states; since=2021-11; until=2025-01; gender=m	Mike Herzog
      Yechiel Leiter	person	office=ambassador; of=israel; to=united-states; since=2025-01; gender=m
      Tzipi Hotovely	person	office=ambassador; of=israel; to=united-kingdom; since=2020-08; gender=f
      Michael Brodsky	person	office=ambassador; of=israel; to=ukraine; since=2021-08; gender=m
      Mark Regev	person	office=spokesman; of=israel; since=2007; until=2016; gender=m
      Eylon Levy	person	office=spokesman; of=israel; since=2023-10; until=2024-03; gender=m
      David Mencer	person	office=spokesman; of=israel; since=2024; gender=m
      Ofir Gendelman	person	office=spokesman; of=israel; since=2012; gender=m
      Lior Haiat	person	office=spokesman; of=israel; since=2020-01; until=2024; gender=m
      Oren Marmorstein	person	office=spokesman; of=israel; since=2024; gender=m
      Omer Dostri	person	office=spokesman; of=israel; since=2024; until=2025; gender=m
      Emmanuel Nahshon	person	office=spokesman; of=israel; since=2014; until=2020; gender=m
      Avi Hyman	person	office=spokesman; of=israel; since=2023; until=2025; gender=m
      Shosh Bedrosian	person	office=spokeswoman; of=israel; since=2025; gender=f
      Tal Heinrich	person	office=spokeswoman; of=israel; since=2022; gender=f
      Amir Ohana	person	office=speaker; of=israel; since=2022-12; gender=m
      Mickey Levy	person	office=speaker; of=israel; since=2021-06; until=2022-12; gender=m
      Yuli Edelstein	person	office=speaker; of=israel; since=2013-03; until=2020-03; gender=m
      Yair Golan	person	office=opposition leader; of=israel; since=2024-07; gender=m
      Aryeh Deri	person	office=party leader; of=israel; since=2013; gender=m
      Mansour Abbas	person	office=party leader; of=israel; since=2019; gender=m
      Ayman Odeh	person	office=party leader; of=israel; since=2015; gender=m
      Merav Michaeli	person	office=party leader; of=israel; since=2021-01; until=2024-05; gender=f
      Gal Hirsch	person	office=coordinator; of=israel; since=2023-10-08; gender=m
      Aharon Barak	person	office=judge; of=israel; since=1995-08; until=2006-09; gender=m
      Esther Hayut	person	office=judge; of=israel; since=2017-10; until=2023-10; gender=f
      Isaac Amit	person	office=judge; of=israel; since=2023-10; gender=m
      Gali Baharav-Miara	person	office=attorney general; of=israel; since=2022-02; gender=f
      Avichai Mandelblit	person	office=attorney general; of=israel; since=2016-02; until=2022-02; gender=m
      Daniel Hagari	person	office=spokesman; of=israel-defense-forces; since=2023-03; until=2025-03; gender=m
      Jonathan Conricus	person	office=spokesman; of=israel-defense-forces; since=2017; until=2021; gender=m
      Richard Hecht	person	office=spokesman; of=israel-defense-forces; since=2022; until=2024-01; gender=m
      Peter Lerner	person	office=spokesman; of=israel-defense-forces; since=2013; until=2017; gender=m
      Peter Lerner	person	office=spokesman; of=israel-defense-forces; since=2023-10; until=2024
      Nadav Shoshani	person	office=spokesman; of=israel-defense-forces; since=2024; gender=m
      Effie Defrin	person	office=spokesman; of=israel-defense-forces; since=2025-03; gender=m
      Avichay Adraee	person	office=spokesman; of=israel-defense-forces; since=2005; gender=m	Avichai Adraee
      Hidai Zilberman	person	office=spokesman; of=israel-defense-forces; since=2019-09; until=2021; gender=m
      Ran Kochav	person	office=spokesman; of=israel-defense-forces; since=2021; until=2023-03; gender=m
      Ronen Manelis	person	office=spokesman; of=israel-defense-forces; since=2017; until=2019; gender=m
      Olivier Rafowicz	person	office=spokesman; of=israel-defense-forces; since=2023-10; gender=m
      Ghassan Alian	person	office=head; of=cogat; since=2021-04; until=2025; gender=m
      Yasser Arafat	person	office=president; of=palestine; since=1994-07-05; until=2004-11-11; gender=m	Yasir Arafat
      Mahmoud Abbas	person	office=president; of=palestine; since=2005-01-15; gender=m	Abu Mazen
      Salam Fayyad	person	office=prime minister; of=palestine; since=2007-06-15; until=2013-06-06; gender=m
      Rami Hamdallah	person	office=prime minister; of=palestine; since=2013-06-06; until=2019-04-14; gender=m
      Mohammad Shtayyeh	person	office=prime minister; of=palestine; since=2019-04-14; until=2024-03-31; gender=m	Mohammed Shtayyeh
      Mohammad Mustafa	person	office=prime minister; of=palestine; since=2024-03-31; gender=m	Mohammed Mustafa
      Riyad al-Maliki	person	office=foreign minister; of=palestine; since=2007-06; until=2024-03-31; gender=m	Riad al-Maliki
      Varsen Aghabekian	person	office=foreign minister; of=palestine; since=2025; gender=f
      Hussein al-Sheikh	person	office=special envoy; of=palestine; since=2022-05; gender=m
      Hussein al-Sheikh	person	office=vice president; of=palestine; since=2025-04-26
      Riyad Mansour	person	office=un ambassador; of=palestine; since=2005; gender=m
      Husam Zomlot	person	office=ambassador; of=palestine; to=united-kingdom; since=2018-10; gender=m
      Manuel Hassassian	person	office=ambassador; of=palestine; to=united-kingdom; since=2005; until=2018; gender=m
      Nabil Abu Rudeineh	person	office=spokesman; of=palestine; since=1996; gender=m	Nabil Abu Rudeina
      Ibrahim Melhem	person	office=spokesman; of=palestine; since=2019; until=2024; gender=m
      Saeb Erekat	person	office=special envoy; of=palestine; since=1994; until=2020-11-10; gender=m
      Mahmoud al-Habbash	person	office=adviser; of=palestine; since=2014; gender=m
      Mustafa Barghouti	person	office=adviser; of=palestine; since=2002; gender=m
      Hanan Ashrawi	person	office=adviser; of=palestine; since=1991; until=2020; gender=f
      Jibril Rajoub	person	office=adviser; of=palestine; since=1994; gender=m
      Marwan Barghouti	person	office=adviser; of=palestine; since=1994; gender=m
      Nasser al-Qudwa	person	office=adviser; of=palestine; since=1991; gender=m
      Mai al-Kaila	person	office=health minister; of=palestine; since=2019-04; until=2024-03; gender=f
      Khaled Meshaal	person	office=political leader; of=hamas; since=1996; until=2017-05-06; gender=m	Khaled Mashaal; Khaled Mashal; Khalid Meshal
      Ismail Haniyeh	person	office=prime minister; of=hamas; since=2006-03-29; until=2014-06-02; gender=m	Ismail Haniya
      Ismail Haniyeh	person	office=political leader; of=hamas; since=2017-05-06; until=2024-07-31
      Yahya Sinwar	person	office=leader; of=hamas; since=2017-02-13; until=2024-10-16; gender=m	Yahya al-Sinwar
      Yahya Sinwar	person	office=political leader; of=hamas; since=2024-08-06; until=2024-10-16
      Khalil al-Hayya	person	office=political leader; of=hamas; since=2024-10; gender=m	Khalil Al-Hayya
      Mousa Abu Marzouk	person	office=political leader; of=hamas; since=1992; gender=m	Moussa Abu Marzouk
      Saleh al-Arouri	person	office=leader; of=hamas; since=2017-10; until=2024-01-02; gender=m	Saleh Arouri
      Mahmoud al-Zahar	person	office=leader; of=hamas; since=1987; gender=m	Mahmoud Zahar
      Mohammed Sinwar	person	office=leader; of=hamas; since=2024-10; until=2025-05-13; gender=m
      Mohammed Deif	person	office=commander; of=hamas; since=2002-07; until=2024-07-13; gender=m
      Marwan Issa	person	office=commander; of=hamas; since=2012; until=2024-03; gender=m
      Izz al-Din al-Haddad	person	office=commander; of=hamas; since=2025-05; gender=m	Izz al-Din Haddad
      Ahmed al-Jabari	person	office=commander; of=hamas; since=2004; until=2012-11-14; gender=m	Ahmed Jabari
      Abu Obeida	person	office=spokesman; of=hamas; since=2004; until=2025-08-30; gender=m	Abu Ubaida; Abu Ubaydah
      Sami Abu Zuhri	person	office=spokesman; of=hamas; since=2005; gender=m
      Fawzi Barhoum	person	office=spokesman; of=hamas; since=2005; gender=m
      Osama Hamdan	person	office=spokesman; of=hamas; since=1998; gender=m
      Ghazi Hamad	person	office=spokesman; of=hamas; since=2006; gender=m
      Basem Naim	person	office=spokesman; of=hamas; since=2006; gender=m	Bassem Naim
      Hazem Qassem	person	office=spokesman; of=hamas; since=2016; gender=m	Hazem Qassim
      Taher al-Nono	person	office=spokesman; of=hamas; since=2007; gender=m	Taher al-Nunu
      Izzat al-Risheq	person	office=spokesman; of=hamas; since=1995; gender=m	Izzat al-Rishq
      Jihad Taha	person	office=spokesman; of=hamas; since=2020; gender=m
      Abdel Latif al-Qanoua	person	office=spokesman; of=hamas; since=2013; until=2025-03; gender=m
      Zaher Jabarin	person	office=spokesman; of=hamas; since=2011; gender=m
      Mahmoud Mardawi	person	office=spokesman; of=hamas; since=2011; gender=m
      Husam Badran	person	office=spokesman; of=hamas; since=2011; gender=m
      Ashraf al-Qudra	person	office=spokesman; of=gaza-health-ministry; since=2006; until=2024; gender=m	Ashraf al-Qidra
      Munir al-Bursh	person	office=spokesman; of=gaza-health-ministry; since=2023; gender=m	Munir al-Boursh
      Zaher al-Wahidi	person	office=spokesman; of=gaza-health-ministry; since=2020; gender=m
      Khalil al-Daqran	person	office=spokesman; of=gaza-health-ministry; since=2023; gender=m	Khalil Deqran
      Mahmud Bassal	person	office=spokesman; of=gaza-civil-defense; since=2017; gender=m	Mahmoud Basal; Mahmoud Bassal
      Mohammed al-Mughayyir	person	office=spokesman; of=gaza-civil-defense; since=2023; gender=m	Mohammad al-Mughayyir
      Ziad al-Nakhalah	person	office=leader; of=palestinian-islamic-jihad; since=2018-09; gender=m	Ziyad al-Nakhalah
      Ramadan Shallah	person	office=leader; of=palestinian-islamic-jihad; since=1995-10; until=2018-09; gender=m	Ramadan Abdullah Shallah
      Daoud Shehab	person	office=spokesman; of=palestinian-islamic-jihad; since=2010; gender=m
      Abu Hamza	person	office=spokesman; of=palestinian-islamic-jihad; since=2014; until=2025-03-18; gender=m
      Mohammad al-Hindi	person	office=spokesman; of=palestinian-islamic-jihad; since=1990; gender=m
      Hassan Nasrallah	person	office=secretary general; of=hezbollah; since=1992-02-16; until=2024-09-27; gender=m	Sayyed Hassan Nasrallah
      Naim Qassem	person	office=deputy secretary general; of=hezbollah; since=1991; until=2024-10-29; gender=m	Naim Kassem
      Naim Qassem	person	office=secretary general; of=hezbollah; since=2024-10-29
      Abbas al-Musawi	person	office=secretary general; of=hezbollah; since=1991; until=1992-02-16; gender=m
      Hashem Safieddine	person	office=head; of=hezbollah; since=2001; until=2024-10-03; gender=m
      Mohammed Afif	person	office=head; of=hezbollah; since=2014; until=2024-11-17; gender=m	Mohammad Afif
      Wafiq Safa	person	office=head; of=hezbollah; since=1987; gender=m
      Nabil Qaouk	person	office=head; of=hezbollah; since=2000; until=2024-09-28; gender=m
      Fuad Shukr	person	office=commander; of=hezbollah; since=2008; until=2024-07-30; gender=m
      Ibrahim Aqil	person	office=commander; of=hezbollah; since=2008; until=2024-09-20; gender=m
      Imad Mughniyeh	person	office=commander; of=hezbollah; since=1983; until=2008-02-12; gender=m
      Haytham Ali Tabatabai	person	office=commander; of=hezbollah; since=2024; until=2025-11-23; gender=m	Haytham Tabatabai
      Michel Sleiman	person	office=president; of=lebanon; since=2008-05-25; until=2014-05-25; gender=m	Michel Suleiman
      Michel Aoun	person	office=president; of=lebanon; since=2016-10-31; until=2022-10-30; gender=m
      Joseph Aoun	person	office=commander in chief; of=lebanon; since=2017-03; until=2025-01-09; gender=m
      Joseph Aoun	person	office=president; of=lebanon; since=2025-01-09
      Saad Hariri	person	office=prime minister; of=lebanon; since=2009-11-09; until=2011-06-13; gender=m	Saad al-Hariri
      Saad Hariri	person	office=prime minister; of=lebanon; since=2016-12-18; until=2020-01-21
      Najib Mikati	person	office=prime minister; of=lebanon; since=2011-06-13; until=2014-02-15; gender=m
      Najib Mikati	person	office=prime minister; of=lebanon; since=2021-09-10; until=2025-02-08
      Tammam Salam	person	office=prime minister; of=lebanon; since=2014-02-15; until=2016-12-18; gender=m
      Hassan Diab	person	office=prime minister; of=lebanon; since=2020-01-21; until=2021-09-10; gender=m
      Nawaf Salam	person	office=prime minister; of=lebanon; since=2025-02-08; gender=m
      Rafik Hariri	person	office=prime minister; of=lebanon; since=2000-10; until=2004-10; gender=m	Rafic Hariri; Rafiq Hariri
      Fouad Siniora	person	office=prime minister; of=lebanon; since=2005-07; until=2009-11; gender=m
      Gebran Bassil	person	office=foreign minister; of=lebanon; since=2014-02; until=2020-01; gender=m
      Abdallah Bou Habib	person	office=foreign minister; of=lebanon; since=2021-09-10; until=2025-02-08; gender=m	Abdallah Bouhabib
      Youssef Rajji	person	office=foreign minister; of=lebanon; since=2025-02-08; gender=m	Youssef Raggi
      Adnan Mansour	person	office=foreign minister; of=lebanon; since=2011-06; until=2014-02; gender=m
      Nabih Berri	person	office=speaker; of=lebanon; since=1992-10-20; gender=m
      Firass Abiad	person	office=health minister; of=lebanon; since=2021-09; until=2025-02; gender=m
      Rakan Nassereddine	person	office=health minister; of=lebanon; since=2025-02; gender=m
      Riad Salameh	person	office=central bank governor; of=lebanon; since=1993-08; until=2023-07; gender=m
      Rodolphe Haykal	person	office=commander in chief; of=lebanon; since=2025-03; gender=m
      Walid Jumblatt	person	office=leader; of=lebanon; since=1977; gender=m	Walid Joumblatt
      Samir Geagea	person	office=leader; of=lebanon; since=1986; gender=m
      Tarek Mitri	person	office=deputy prime minister; of=lebanon; since=2025-02-08; gender=m
      Saadeh al-Shami	person	office=deputy prime minister; of=lebanon; since=2021-09; until=2025-02; gender=m
      Hafez al-Assad	person	office=president; of=syria; since=1971-03; until=2000-06-10; gender=m
      Bashar al-Assad	person	office=president; of=syria; since=2000-07-17; until=2024-12-08; gender=m
      Ahmed al-Sharaa	person	office=president; of=syria; since=2025-01-29; gender=m	Ahmad al-Sharaa; Abu Mohammed al-Golani; Abu Mohammad al-Jolani; Abu Mohammed al-Jolani; Abu Mohammed al-Julani
      Mohammad Ghazi al-Jalali	person	office=prime minister; of=syria; since=2024-09; until=2024-12-08; gender=m
      Mohammed al-Bashir	person	office=prime minister; of=syria; since=2024-12-10; until=2025-03-29; gender=m
      Hussein Arnous	person	office=prime minister; of=syria; since=2020-06; until=2024-09; gender=m
      Wael al-Halqi	person	office=prime minister; of=syria; since=2012-08; until=2016-07; gender=m
      Riad Hijab	person	office=prime minister; of=syria; since=2012-06; until=2012-08; gender=m
      Walid al-Moallem	person	office=foreign minister; of=syria; since=2006-02; until=2020-11-16; gender=m	Walid Muallem
      Faisal Mekdad	person	office=foreign minister; of=syria; since=2020-11-22; until=2024-12-08; gender=m	Faisal Mikdad
      Asaad al-Shaibani	person	office=foreign minister; of=syria; since=2024-12-21; gender=m	Asaad Hassan al-Shaibani; Asaad al-Shibani
      Bassam al-Sabbagh	person	office=un ambassador; of=syria; since=2020; until=2024; gender=m	Bassam Sabbagh
      Bassam al-Sabbagh	person	office=foreign minister; of=syria; since=2024-09; until=2024-12
      Murhaf Abu Qasra	person	office=defence minister; of=syria; since=2024-12-21; gender=m
      Ali Mahmoud Abbas	person	office=defence minister; of=syria; since=2022-04; until=2024-12; gender=m
      Anas Khattab	person	office=interior minister; of=syria; since=2025-03-29; gender=m
      Bashar Jaafari	person	office=un ambassador; of=syria; since=2006; until=2020; gender=m	Bashar al-Ja'afari
      Ibrahim Olabi	person	office=un ambassador; of=syria; since=2025-08; gender=m
      Bouthaina Shaaban	person	office=adviser; of=syria; since=2008; until=2024-12; gender=f
      Asma al-Assad	person	office=first lady; of=syria; since=2001; until=2024-12; gender=f
      Nour al-Din al-Baba	person	office=spokesman; of=syria; since=2025; gender=m	Noureddine al-Baba
      Hassan Abdul Ghani	person	office=spokesman; of=syria; since=2024; gender=m	Hassan Abdel Ghani
      Maher al-Assad	person	office=commander; of=syria; since=2000; until=2024-12; gender=m
      Mazloum Abdi	person	office=commander; of=syrian-democratic-forces; since=2015-10; gender=m	Mazlum Abdi
      Farhad Shami	person	office=spokesman; of=syrian-democratic-forces; since=2021; gender=m
      Mustafa Bali	person	office=spokesman; of=syrian-democratic-forces; since=2016; until=2021; gender=m
      Jalal Talabani	person	office=president; of=iraq; since=2005-04-07; until=2014-07-24; gender=m
      Fuad Masum	person	office=president; of=iraq; since=2014-07-24; until=2018-10-02; gender=m	Fouad Massoum
      Abdul Latif Rashid	person	office=president; of=iraq; since=2022-10-17; gender=m	Abdul Latif Jamal Rashid
      Saddam Hussein	person	office=president; of=iraq; since=1979-07-16; until=2003-04-09; gender=m
      Nouri al-Maliki	person	office=prime minister; of=iraq; since=2006-05-20; until=2014-09-08; gender=m	Nuri al-Maliki
      Haider al-Abadi	person	office=prime minister; of=iraq; since=2014-09-08; until=2018-10-25; gender=m
      Adel Abdul Mahdi	person	office=prime minister; of=iraq; since=2018-10-25; until=2020-05-07; gender=m	Adil Abdul-Mahdi
      Mustafa al-Kadhimi	person	office=prime minister; of=iraq; since=2020-05-07; until=2022-10-27; gender=m
      Mohammed Shia al-Sudani	person	office=prime minister; of=iraq; since=2022-10-27; gender=m	Mohammed al-Sudani; Mohammed Shia' al-Sudani
      Ayad Allawi	person	office=prime minister; of=iraq; since=2004-06; until=2005-04; gender=m	Iyad Allawi
      Hoshyar Zebari	person	office=foreign minister; of=iraq; since=2003-09; until=2014-07; gender=m
      Ibrahim al-Jaafari	person	office=foreign minister; of=iraq; since=2014-09; until=2018-10; gender=m
      Fuad Hussein	person	office=foreign minister; of=iraq; since=2020-06-06; gender=m
      Muqtada al-Sadr	person	office=leader; of=iraq; since=2003; gender=m	Moqtada al-Sadr
      Hadi al-Amiri	person	office=leader; of=iraq; since=2006; gender=m
      Qais al-Khazali	person	office=leader; of=iraq; since=2006; gender=m
      Ali al-Sistani	person	office=ayatollah; of=iraq; since=1992; gender=m
      Khaled al-Obaidi	person	office=defence minister; of=iraq; since=2014-10; until=2016-08; gender=m
      Thabet al-Abbasi	person	office=defence minister; of=iraq; since=2022-10; gender=m
      Sabah al-Numan	person	office=spokesman; of=iraq; since=2020; gender=m
      Bassem al-Awadi	person	office=spokesman; of=iraq; since=2022; gender=m
      Yehia Rasool	person	office=spokesman; of=iraq; since=2015; until=2024; gender=m	Yahya Rasool
      Qasim al-Araji	person	office=national security adviser; of=iraq; since=2020-07; gender=m
      Masoud Barzani	person	office=president; of=kurdistan-regional-government; since=2005-06-14; until=2017-11-01; gender=m	Massoud Barzani
      Nechirvan Barzani	person	office=prime minister; of=kurdistan-regional-government; since=2012-03; until=2019-05; gender=m
      Nechirvan Barzani	person	office=president; of=kurdistan-regional-government; since=2019-06-10
      Masrour Barzani	person	office=prime minister; of=kurdistan-regional-government; since=2019-07-10; gender=m
      Ali Khamenei	person	office=supreme leader; of=iran; since=1989-06-04; gender=m	Ayatollah Ali Khamenei; Ayatollah Khamenei
      Ruhollah Khomeini	person	office=supreme leader; of=iran; since=1979-12-03; until=1989-06-03; gender=m	Ayatollah Khomeini
      Mohammad Khatami	person	office=president; of=iran; since=1997-08-03; until=2005-08-03; gender=m
      Mahmoud Ahmadinejad	person	office=president; of=iran; since=2005-08-03; until=2013-08-03; gender=m
      Hassan Rouhani	person	office=president; of=iran; since=2013-08-03; until=2021-08-03; gender=m	Hassan Rohani
      Ebrahim Raisi	person	office=president; of=iran; since=2021-08-03; until=2024-05-19; gender=m
      Masoud Pezeshkian	person	office=president; of=iran; since=2024-07-28; gender=m	Massoud Pezeshkian
      Akbar Hashemi Rafsanjani	person	office=president; of=iran; since=1989-08; until=1997-08; gender=m
      Mohammad Mokhber	person	office=vice president; of=iran; since=2021-08; until=2024-07; gender=m
      Mohammad Reza Aref	person	office=vice president; of=iran; since=2024-07-28; gender=m
      Eshaq Jahangiri	person	office=vice president; of=iran; since=2013-08; until=2021-08; gender=m
      Mohammad Javad Zarif	person	office=foreign minister; of=iran; since=2013-08-15; until=2021-08-25; gender=m	Javad Zarif
      Mohammad Javad Zarif	person	office=vice president; of=iran; since=2024-08; until=2025-03
      Manouchehr Mottaki	person	office=foreign minister; of=iran; since=2005-08-24; until=2010-12-13; gender=m
      Ali Akbar Salehi	person	office=foreign minister; of=iran; since=2010-12-13; until=2013-08-15; gender=m
      Ali Akbar Salehi	person	office=nuclear chief; of=iran; since=2013-08; until=2021-08
      Hossein Amir-Abdollahian	person	office=foreign minister; of=iran; since=2021-08-25; until=2024-05-19; gender=m	Hossein Amirabdollahian
      Ali Bagheri Kani	person	office=deputy foreign minister; of=iran; since=2021-09; until=2024-08; gender=m	Ali Bagheri
      Ali Bagheri Kani	person	office=foreign minister; of=iran; since=2024-05-20; until=2024-08
      Abbas Araghchi	person	office=deputy foreign minister; of=iran; since=2013-08; until=2021-09; gender=m	Abbas Araqchi; Abbas Aragchi
      Abbas Araghchi	person	office=foreign minister; of=iran; since=2024-08-21
      Kamal Kharrazi	person	office=foreign minister; of=iran; since=1997-08; until=2005-08; gender=m
      Kamal Kharrazi	person	office=adviser; of=iran; since=2005
      Majid Takht-Ravanchi	person	office=un ambassador; of=iran; since=2019; until=2022; gender=m	Majid Takht Ravanchi
      Majid Takht-Ravanchi	person	office=deputy foreign minister; of=iran; since=2024-09
      Kazem Gharibabadi	person	office=deputy foreign minister; of=iran; since=2024-09; gender=m
      Saeed Khatibzadeh	person	office=spokesman; of=iran; since=2020-08; until=2022-06; gender=m
      Saeed Khatibzadeh	person	office=deputy foreign minister; of=iran; since=2024
      Amir Hatami	person	office=defence minister; of=iran; since=2017-08; until=2021-08; gender=m
      Mohammad Reza Ashtiani	person	office=defence minister; of=iran; since=2021-08-25; until=2024-08; gender=m
      Aziz Nasirzadeh	person	office=defence minister; of=iran; since=2024-08-21; gender=m
      Ahmad Vahidi	person	office=interior minister; of=iran; since=2021-08-25; until=2024-08; gender=m
      Eskandar Momeni	person	office=interior minister; of=iran; since=2024-08; gender=m
      Saeed Jalili	person	office=secretary of the security council; of=iran; since=2007-10-20; until=2013-09-10; gender=m
      Ali Shamkhani	person	office=secretary of the security council; of=iran; since=2013-09-10; until=2023-05-22; gender=m
      Ali Shamkhani	person	office=adviser; of=iran; since=2023-05
      Ali Akbar Ahmadian	person	office=secretary of the security council; of=iran; since=2023-05-22; until=2025-08-05; gender=m
      Ali Larijani	person	office=secretary of the security council; of=iran; since=2005-08; until=2007-10; gender=m
      Ali Larijani	person	office=speaker; of=iran; since=2008-05; until=2020-05
      Ali Larijani	person	office=secretary of the security council; of=iran; since=2025-08-05
      Mohammad Bagheri	person	office=chief of general staff; of=iran; since=2016-06-28; until=2025-06-13; gender=m	Mohammad Hossein Bagheri
      Abdolrahim Mousavi	person	office=chief of general staff; of=iran; since=2025-06-13; gender=m	Abdulrahim Mousavi
      Mohammad Bagher Ghalibaf	person	office=speaker; of=iran; since=2020-05-28; gender=m	Mohammad Baqer Qalibaf; Mohammad-Bagher Ghalibaf
      Mohammad Eslami	person	office=nuclear chief; of=iran; since=2021-08-29; gender=m
      Fereydoun Abbasi	person	office=nuclear chief; of=iran; since=2011-02; until=2013-08; gender=m	Fereydoon Abbasi
      Ramin Mehmanparast	person	office=spokesman; of=iran; since=2009-07; until=2013; gender=m
      Bahram Qassemi	person	office=spokesman; of=iran; since=2016-06; until=2019; gender=m	Bahram Ghasemi
      Abbas Mousavi	person	office=spokesman; of=iran; since=2019-05; until=2020-08; gender=m
      Nasser Kanaani	person	office=spokesman; of=iran; since=2022-06; until=2024-10; gender=m	Naser Kanani
      Esmail Baghaei	person	office=spokesman; of=iran; since=2024-10; gender=m	Esmaeil Baghaei; Esmaeil Baqaei
      Behrouz Kamalvandi	person	office=spokesman; of=iran; since=2013; gender=m
      Ali Bahadori Jahromi	person	office=spokesman; of=iran; since=2021-08; until=2024-08; gender=m
      Fatemeh Mohajerani	person	office=spokeswoman; of=iran; since=2024-08; gender=f
      Marzieh Afkham	person	office=spokeswoman; of=iran; since=2013-08; until=2015; gender=f
      Amir Saeid Iravani	person	office=un ambassador; of=iran; since=2022; gender=m	Amir-Saeid Iravani; Amir Saeed Iravani
      Gholamali Khoshroo	person	office=un ambassador; of=iran; since=2015; until=2019; gender=m
      Mohammad Khazaee	person	office=un ambassador; of=iran; since=2007; until=2014; gender=m
      Ali Akbar Velayati	person	office=adviser; of=iran; since=1997; gender=m
      Mohammad Jafar Ghaempanah	person	office=adviser; of=iran; since=2024; gender=m
      Gholam-Hossein Mohseni-Ejei	person	office=judge; of=iran; since=2021-07-01; gender=m	Gholam Hossein Mohseni Ejei; Gholamhossein Mohseni Ejei
      Reza Pahlavi	person	office=opposition leader; of=iran; since=1980; gender=m
      Mir Hossein Mousavi	person	office=opposition leader; of=iran; since=2009; gender=m	Mir-Hossein Mousavi
      Mehdi Karroubi	person	office=opposition leader; of=iran; since=2009; gender=m
      Maryam Rajavi	person	office=opposition leader; of=iran; since=1989; gender=f
      Narges Mohammadi	person	office=activist; of=iran; since=2009; gender=f
      Shirin Ebadi	person	office=activist; of=iran; since=1999; gender=f
      Masih Alinejad	person	office=activist; of=iran; since=2009; gender=f
      Mohammad Ali Jafari	person	office=commander; of=islamic-revolutionary-guard-corps; since=2007-09; until=2019-04; gender=m
      Hossein Salami	person	office=commander; of=islamic-revolutionary-guard-corps; since=2019-04-21; until=2025-06-13; gender=m
      Mohammad Pakpour	person	office=commander; of=islamic-revolutionary-guard-corps; since=2025-06-13; gender=m
      Amir Ali Hajizadeh	person	office=commander; of=islamic-revolutionary-guard-corps; since=2009; until=2025-06-13; gender=m	Amirali Hajizadeh
      Majid Mousavi	person	office=commander; of=islamic-revolutionary-guard-corps; since=2025-06; gender=m
      Ramezan Sharif	person	office=spokesman; of=islamic-revolutionary-guard-corps; since=2008; until=2023; gender=m
      Ali Mohammad Naeini	person	office=spokesman; of=islamic-revolutionary-guard-corps; since=2024; gender=m	Ali Mohammad Naini
      Qassem Soleimani	person	office=commander; of=quds-force; since=1998; until=2020-01-03; gender=m	Qasem Soleimani; Qassim Suleimani
      Esmail Qaani	person	office=commander; of=quds-force; since=2020-01-03; gender=m	Esmail Ghaani
      Abdul-Malik al-Houthi	person	office=leader; of=houthis; since=2004; gender=m	Abdul Malik al-Houthi; Abdulmalik al-Houthi
      Mahdi al-Mashat	person	office=leader; of=houthis; since=2018-04; gender=m
      Mohammed Ali al-Houthi	person	office=leader; of=houthis; since=2012; gender=m
      Yahya Saree	person	office=spokesman; of=houthis; since=2018; gender=m	Yahya Sarea; Yahya Sare'e
      Mohammed Abdulsalam	person	office=spokesman; of=houthis; since=2011; gender=m	Mohammed Abdul Salam
      Nasr al-Din Amer	person	office=spokesman; of=houthis; since=2018; gender=m	Nasruddin Amer
      Ahmed al-Rahawi	person	office=prime minister; of=houthis; since=2024-08; until=2025-08-28; gender=m
      Ali Abdullah Saleh	person	office=president; of=yemen; since=1990-05; until=2012-02-27; gender=m
      Abdrabbuh Mansur Hadi	person	office=president; of=yemen; since=2012-02-27; until=2022-04-07; gender=m	Abd-Rabbu Mansour Hadi; Abed Rabbo Mansour Hadi
      Rashad al-Alimi	person	office=president; of=yemen; since=2022-04-07; gender=m
      Maeen Abdulmalik	person	office=prime minister; of=yemen; since=2018-10; until=2024-02; gender=m
      Ahmed Awad bin Mubarak	person	office=prime minister; of=yemen; since=2024-02; until=2025-05; gender=m; surname=bin Mubarak	Ahmed bin Mubarak
      Salem Saleh bin Braik	person	office=prime minister; of=yemen; since=2025-05; gender=m	Salem bin Braik
      Aidarous al-Zubaidi	person	office=president; of=southern-transitional-council; since=2017-05; gender=m
      King Abdullah	person	office=king; of=saudi-arabia; since=2005-08-01; until=2015-01-23; gender=m	Abdullah bin Abdulaziz
      King Salman	person	office=king; of=saudi-arabia; since=2015-01-23; gender=m	Salman bin Abdulaziz; King Salman bin Abdulaziz
      Mohammed bin Salman	person	office=crown prince; of=saudi-arabia; since=2017-06-21; gender=m	Prince Mohammed bin Salman; MBS
      Mohammed bin Nayef	person	office=crown prince; of=saudi-arabia; since=2015-04; until=2017-06-21; gender=m
      Saud al-Faisal	person	office=foreign minister; of=saudi-arabia; since=1975-10; until=2015-04-29; gender=m	Prince Saud al-Faisal
      Adel al-Jubeir	person	office=foreign minister; of=saudi-arabia; since=2015-04-29; until=2018-12-27; gender=m
      Faisal bin Farhan	person	office=foreign minister; of=saudi-arabia; since=2019-10-23; gender=m	Prince Faisal bin Farhan; Faisal bin Farhan Al Saud
      Khalid bin Salman	person	office=defence minister; of=saudi-arabia; since=2022-09-27; gender=m	Prince Khalid bin Salman
      Khalid al-Falih	person	office=energy minister; of=saudi-arabia; since=2016-05; until=2019-09; gender=m
      Abdulaziz bin Salman	person	office=energy minister; of=saudi-arabia; since=2019-09-08; gender=m	Prince Abdulaziz bin Salman
      Ali al-Naimi	person	office=energy minister; of=saudi-arabia; since=1995-08; until=2016-05; gender=m
      Reema bint Bandar	person	office=ambassador; of=saudi-arabia; to=united-states; since=2019-04; gender=f
      Turki al-Faisal	person	office=ambassador; of=saudi-arabia; to=united-states; since=2005-07; until=2006-12; gender=m
      Jamal Khashoggi	person	office=journalist; of=saudi-arabia; since=1985; until=2018-10-02; gender=m
      Khalifa bin Zayed	person	office=president; of=united-arab-emirates; since=2004-11-03; until=2022-05-13; gender=m	Khalifa bin Zayed Al Nahyan
      Mohamed bin Zayed	person	office=president; of=united-arab-emirates; since=2022-05-14; gender=m	Mohammed bin Zayed; Mohamed bin Zayed Al Nahyan; MBZ
      Mohammed bin Rashid	person	office=prime minister; of=united-arab-emirates; since=2006-01-05; gender=m	Mohammed bin Rashid Al Maktoum
      Abdullah bin Zayed	person	office=foreign minister; of=united-arab-emirates; since=2006-02-09; gender=m	Abdullah bin Zayed Al Nahyan
      Anwar Gargash	person	office=adviser; of=united-arab-emirates; since=2021-02; gender=m
      Hamad bin Khalifa	person	office=emir; of=qatar; since=1995-06-27; until=2013-06-25; gender=m	Hamad bin Khalifa Al Thani
      Tamim bin Hamad Al Thani	person	office=emir; of=qatar; since=2013-06-25; gender=m	Tamim bin Hamad
      Mohammed bin Abdulrahman Al Thani	person	office=foreign minister; of=qatar; since=2016-01-27; gender=m	Mohammed bin Abdulrahman; Mohammed bin Abdulrahman bin Jassim Al Thani
      Mohammed bin Abdulrahman Al Thani	person	office=prime minister; of=qatar; since=2023-03-07
      Hamad bin Jassim	person	office=prime minister; of=qatar; since=2007-04; until=2013-06; gender=m
      Majed al-Ansari	person	office=spokesman; of=qatar; since=2022; gender=m	Majed Al Ansari
      Sabah al-Ahmad al-Sabah	person	office=emir; of=kuwait; since=2006-01-29; until=2020-09-29; gender=m
      Nawaf al-Ahmad al-Sabah	person	office=emir; of=kuwait; since=2020-09-30; until=2023-12-16; gender=m
      Mishal al-Ahmad al-Sabah	person	office=emir; of=kuwait; since=2023-12-16; gender=m	Meshal al-Ahmad al-Sabah
      Hamad bin Isa Al Khalifa	person	office=king; of=bahrain; since=1999-03-06; gender=m	King Hamad
      Khalid bin Ahmed Al Khalifa	person	office=foreign minister; of=bahrain; since=2005-09; until=2020-01; gender=m
      Abdullatif al-Zayani	person	office=foreign minister; of=bahrain; since=2020-01; gender=m
      Sultan Qaboos	person	office=sultan; of=oman; since=1970-07; until=2020-01-10; gender=m	Qaboos bin Said
      Haitham bin Tariq	person	office=sultan; of=oman; since=2020-01-11; gender=m	Sultan Haitham
      Badr Albusaidi	person	office=foreign minister; of=oman; since=2020-08-18; gender=m	Badr al-Busaidi; Badr bin Hamad Al Busaidi
      Yusuf bin Alawi	person	office=foreign minister; of=oman; since=1997; until=2020-08; gender=m
      King Abdullah II	person	office=king; of=jordan; since=1999-02-07; gender=m	Abdullah II
      King Hussein	person	office=king; of=jordan; since=1952-08; until=1999-02-07; gender=m
      Bisher al-Khasawneh	person	office=prime minister; of=jordan; since=2020-10; until=2024-09; gender=m
      Jafar Hassan	person	office=prime minister; of=jordan; since=2024-09; gender=m
      Ayman Safadi	person	office=foreign minister; of=jordan; since=2017-01-15; gender=m
      Nasser Judeh	person	office=foreign minister; of=jordan; since=2009-02; until=2017-01; gender=m
      Queen Rania	person	office=queen; of=jordan; since=1999-03; gender=f
      Gamal Abdel Nasser	person	office=president; of=egypt; since=1956-06; until=1970-09-28; gender=m	Gamal Abdul Nasser
      Anwar Sadat	person	office=president; of=egypt; since=1970-10; until=1981-10-06; gender=m	Anwar al-Sadat; Anwar el-Sadat
      Hosni Mubarak	person	office=president; of=egypt; since=1981-10-14; until=2011-02-11; gender=m	Muhammad Hosni Mubarak
      Mohamed Morsi	person	office=president; of=egypt; since=2012-06-30; until=2013-07-03; gender=m	Mohammed Morsi; Mohamed Mursi; Mohammed Mursi
      Adly Mansour	person	office=president; of=egypt; since=2013-07-04; until=2014-06-08; gender=m	Adli Mansour
      Abdel Fattah el-Sisi	person	office=defence minister; of=egypt; since=2012-08-12; until=2014-03-26; gender=m	Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdel Fatah al-Sisi; Abdul Fattah al-Sisi; Abdel-Fattah al-Sisi
      Abdel Fattah el-Sisi	person	office=president; of=egypt; since=2014-06-08
      Omar Suleiman	person	office=intelligence chief; of=egypt; since=1993-01; until=2011-01-31; gender=m	Omar Soliman
      Omar Suleiman	person	office=vice president; of=egypt; since=2011-01-29; until=2011-02-11
      Ahmed Nazif	person	office=prime minister; of=egypt; since=2004-07-14; until=2011-01-29; gender=m
      Ahmed Shafik	person	office=prime minister; of=egypt; since=2011-01-31; until=2011-03-03; gender=m	Ahmed Shafiq
      Essam Sharaf	person	office=prime minister; of=egypt; since=2011-03-03; until=2011-12-07; gender=m
      Kamal Ganzouri	person	office=prime minister; of=egypt; since=2011-12-07; until=2012-08; gender=m	Kamal el-Ganzouri
      Hisham Qandil	person	office=prime minister; of=egypt; since=2012-08; until=2013-07; gender=m	Hesham Kandil
      Hazem el-Beblawi	person	office=prime minister; of=egypt; since=2013-07; until=2014-03; gender=m	Hazem Beblawi
      Ibrahim Mahlab	person	office=prime minister; of=egypt; since=2014-03; until=2015-09; gender=m
      Sherif Ismail	person	office=prime minister; of=egypt; since=2015-09; until=2018-06; gender=m
      Mostafa Madbouly	person	office=prime minister; of=egypt; since=2018-06-14; gender=m	Mostafa Madbouli
      Nabil Fahmy	person	office=foreign minister; of=egypt; since=2013-07; until=2014-06; gender=m
      Mohamed Kamel Amr	person	office=foreign minister; of=egypt; since=2011-07; until=2013-07; gender=m
      Sameh Shoukry	person	office=ambassador; of=egypt; to=united-states; since=2008-09; until=2012; gender=m	Sameh Shukri
      Sameh Shoukry	person	office=foreign minister; of=egypt; since=2014-06-17; until=2024-07-03
      Badr Abdelatty	person	office=foreign minister; of=egypt; since=2024-07-03; gender=m	Badr Abdel Atty
      Mohamed Hussein Tantawi	person	office=defence minister; of=egypt; since=1991-05-20; until=2012-08-12; gender=m	Mohammed Hussein Tantawi; Hussein Tantawi; Mohamed Tantawi
      Sedki Sobhi	person	office=defence minister; of=egypt; since=2014-03; until=2018-06; gender=m
      Mohamed Zaki	person	office=defence minister; of=egypt; since=2018-06; until=2024-07; gender=m	Mohamed Ahmed Zaki
      Abdel Mageed Saqr	person	office=defence minister; of=egypt; since=2024-07; gender=m
      Habib el-Adly	person	office=interior minister; of=egypt; since=1997-11-18; until=2011-01-31; gender=m	Habib al-Adli; Habib al-Adly
      Mahmoud Wagdy	person	office=interior minister; of=egypt; since=2011-01-31; until=2011-03-05; gender=m	Mahmoud Wagdi
      Abbas Kamel	person	office=intelligence chief; of=egypt; since=2018-06; until=2024-10; gender=m
      Hassan Rashad	person	office=intelligence chief; of=egypt; since=2024-10; gender=m
      Sami Anan	person	office=chief of general staff; of=egypt; since=2005-10; until=2012-08-12; gender=m	Sami Enan; Sami Hafez Anan
      Ayman Nour	person	office=opposition leader; of=egypt; since=2005; gender=m
      Mohamed Badie	person	office=opposition leader; of=egypt; since=2010-01; until=2013-08; gender=m	Mohammed Badie
      Essam el-Erian	person	office=opposition leader; of=egypt; since=2005; until=2013-10; gender=m	Essam el-Arian; Essam al-Erian
      Khairat el-Shater	person	office=opposition leader; of=egypt; since=2005; until=2013-07; gender=m	Khairat al-Shater
      Mohamed el-Beltagy	person	office=opposition leader; of=egypt; since=2005; until=2013-08; gender=m	Mohamed al-Beltagi
      Wael Ghonim	person	office=opposition leader; of=egypt; since=2011-01; gender=m
      George Ishak	person	office=opposition leader; of=egypt; since=2004; gender=m
      Hamdeen Sabahi	person	office=opposition leader; of=egypt; since=2009; gender=m	Hamdeen Sabbahi
      Amr Hamzawy	person	office=opposition leader; of=egypt; since=2011; gender=m
      Asmaa Mahfouz	person	office=opposition leader; of=egypt; since=2011; gender=f	Asma Mahfouz
      Alaa Abd el-Fattah	person	office=opposition leader; of=egypt; since=2006; gender=m	Alaa Abdel Fattah; Alaa Abdel-Fattah
      Sayyid al-Badawi	person	office=opposition leader; of=egypt; since=2010; until=2018; gender=m	El-Sayyid el-Badawi
      Gamal Mubarak	person	office=party leader; of=egypt; since=2002; until=2011-02-05; gender=m
      Safwat el-Sherif	person	office=party leader; of=egypt; since=2002; until=2011-02-05; gender=m	Safwat al-Sharif
      Hossam Badrawi	person	office=party leader; of=egypt; since=2011-02-05; until=2011-02-11; gender=m
      Ahmed Ezz	person	office=party leader; of=egypt; since=2004; until=2011-01-29; gender=m
      Suzanne Mubarak	person	office=first lady; of=egypt; since=1981-10; until=2011-02; gender=f
      Pope Tawadros II	person	office=pope; of=egypt; since=2012-11; gender=m	Tawadros II
      Pope Shenouda III	person	office=pope; of=egypt; since=1971-11; until=2012-03; gender=m	Shenouda III
      Ahmed el-Tayeb	person	office=imam; of=egypt; since=2010-03; gender=m	Ahmed al-Tayeb; Ahmed Al-Tayyeb
      Motaz Zahran	person	office=ambassador; of=egypt; to=united-states; since=2020; gender=m
      Zahi Hawass	person	office=adviser; of=egypt; since=2002; until=2011; gender=m
      Naguib Sawiris	person	office=executive; of=egypt; since=1999; gender=m
      Muammar Gaddafi	person	office=leader; of=libya; since=1969-09-01; until=2011-08-23; gender=m	Moammar Gadhafi; Moammar Gaddafi; Muammar Qaddafi; Moammar Khadafy
      Ali Zeidan	person	office=prime minister; of=libya; since=2012-11; until=2014-03; gender=m
      Fayez al-Sarraj	person	office=prime minister; of=libya; since=2016-03-30; until=2021-03-15; gender=m	Fayez Serraj
      Abdul Hamid Dbeibah	person	office=prime minister; of=libya; since=2021-03-15; gender=m	Abdulhamid Dbeibah; Abdul Hamid Dbeibeh; Abdulhamid al-Dbeibah
      Abdurrahim El-Keib	person	office=prime minister; of=libya; since=2011-11; until=2012-11; gender=m	Abdurrahim el-Keib
      Fathi Bashagha	person	office=prime minister; of=libya; since=2022-03; until=2023-05; gender=m
      Osama Hamad	person	office=prime minister; of=libya; since=2023-05; gender=m
      Khalifa Haftar	person	office=commander; of=libya; since=2015-03; gender=m	Khalifa Hifter
      Mustafa Abdel Jalil	person	office=head; of=libya; since=2011-03; until=2012-08; gender=m	Mustafa Abdul Jalil
      Mohamed al-Menfi	person	office=head; of=libya; since=2021-03; gender=m	Mohammed al-Menfi
      Saif al-Islam Gaddafi	person	office=head; of=libya; since=2000; until=2011; gender=m	Saif al-Islam Qaddafi
      Saddam Haftar	person	office=head; of=libya; since=2024; gender=m
      Aguila Saleh	person	office=speaker; of=libya; since=2014-08; gender=m
      Moussa Koussa	person	office=foreign minister; of=libya; since=2009-03; until=2011-03; gender=m	Musa Kusa
      Najla Mangoush	person	office=foreign minister; of=libya; since=2021-03; until=2023-08; gender=f	Najla El Mangoush
      Zine El Abidine Ben Ali	person	office=president; of=tunisia; since=1987-11-07; until=2011-01-14; gender=m	Zine al-Abidine Ben Ali; Zine el-Abidine Ben Ali
      Moncef Marzouki	person	office=president; of=tunisia; since=2011-12-13; until=2014-12-31; gender=m
      Beji Caid Essebsi	person	office=president; of=tunisia; since=2014-12-31; until=2019-07-25; gender=m; surname=Caid Essebsi
      Kais Saied	person	office=president; of=tunisia; since=2019-10-23; gender=m	Kaïs Saïed
      Mohamed Ghannouchi	person	office=prime minister; of=tunisia; since=1999-11-17; until=2011-02-27; gender=m
      Hamadi Jebali	person	office=prime minister; of=tunisia; since=2011-12; until=2013-03; gender=m
      Najla Bouden	person	office=prime minister; of=tunisia; since=2021-10; until=2023-08; gender=f	Najla Bouden Romdhane
      Youssef Chahed	person	office=prime minister; of=tunisia; since=2016-08; until=2020-02; gender=m
      Rached Ghannouchi	person	office=opposition leader; of=tunisia; since=1981; gender=m	Rachid Ghannouchi
      Abdelaziz Bouteflika	person	office=president; of=algeria; since=1999-04-27; until=2019-04-02; gender=m
      Abdelmadjid Tebboune	person	office=president; of=algeria; since=2019-12-19; gender=m
      Ahmed Attaf	person	office=foreign minister; of=algeria; since=2023-03; gender=m
      King Mohammed VI	person	office=king; of=morocco; since=1999-07-23; gender=m	Mohammed VI
      Aziz Akhannouch	person	office=prime minister; of=morocco; since=2021-10-07; gender=m
      Abdelilah Benkirane	person	office=prime minister; of=morocco; since=2011-11; until=2017-04; gender=m
      Saadeddine Othmani	person	office=prime minister; of=morocco; since=2017-04; until=2021-10; gender=m
      Nasser Bourita	person	office=foreign minister; of=morocco; since=2017-04-05; gender=m
      Omar al-Bashir	person	office=president; of=sudan; since=1989-06-30; until=2019-04-11; gender=m	Omar Hassan al-Bashir; Omar Bashir
      Abdalla Hamdok	person	office=prime minister; of=sudan; since=2019-08-21; until=2022-01-02; gender=m
      Kamil Idris	person	office=prime minister; of=sudan; since=2025-05-31; gender=m	Kamil Eltayeb Idris
      Abdel Fattah al-Burhan	person	office=leader; of=sudan; since=2019-04-12; gender=m	Abdel-Fattah Burhan; Abdel Fattah Burhan
      Mohamed Hamdan Dagalo	person	office=commander; of=rapid-support-forces; since=2013; gender=m	Mohammed Hamdan Dagalo; Hemedti; Hemeti
      Abdelrahim Dagalo	person	office=commander; of=rapid-support-forces; since=2013; gender=m	Abdul Rahim Dagalo
      Salva Kiir	person	office=president; of=south-sudan; since=2011-07-09; gender=m	Salva Kiir Mayardit
      Riek Machar	person	office=vice president; of=south-sudan; since=2020-02-22; gender=m
      Benjamin Bol Mel	person	office=vice president; of=south-sudan; since=2025-02; until=2025-11; gender=m
      Meles Zenawi	person	office=prime minister; of=ethiopia; since=1995-08; until=2012-08-20; gender=m
      Hailemariam Desalegn	person	office=prime minister; of=ethiopia; since=2012-08; until=2018-04; gender=m
      Abiy Ahmed	person	office=prime minister; of=ethiopia; since=2018-04-02; gender=m	Abiy Ahmed Ali
      Sahle-Work Zewde	person	office=president; of=ethiopia; since=2018-10; until=2024-10; gender=f
      Taye Atske Selassie	person	office=president; of=ethiopia; since=2024-10; gender=m
      Gedu Andargachew	person	office=foreign minister; of=ethiopia; since=2019-04; until=2020-11; gender=m
      Demeke Mekonnen	person	office=foreign minister; of=ethiopia; since=2020-11; until=2024-01; gender=m
      Gedion Timothewos	person	office=foreign minister; of=ethiopia; since=2024-10; gender=m
      Billene Seyoum	person	office=spokesperson; of=ethiopia; since=2018-11; gender=f
      Legesse Tulu	person	office=spokesperson; of=ethiopia; since=2021; gender=m
      Debretsion Gebremichael	person	office=leader; of=tigray-peoples-liberation-front; since=2018; gender=m
      Getachew Reda	person	office=spokesman; of=tigray-peoples-liberation-front; since=2020; until=2023; gender=m
      Isaias Afwerki	person	office=president; of=eritrea; since=1993-05-24; gender=m; surname=Isaias	Isaias Afewerki
      Sharif Sheikh Ahmed	person	office=president; of=somalia; since=2009-01; until=2012-08; gender=m
      Hassan Sheikh Mohamud	person	office=president; of=somalia; since=2012-09-16; until=2017-02-16; gender=m
      Hassan Sheikh Mohamud	person	office=president; of=somalia; since=2022-05-23
      Mohamed Abdullahi Mohamed	person	office=president; of=somalia; since=2017-02-16; until=2022-05-23; gender=m	Mohamed Abdullahi Farmajo; Farmajo
      Mohamed Hussein Roble	person	office=prime minister; of=somalia; since=2020-09; until=2022-06; gender=m
      Hamza Abdi Barre	person	office=prime minister; of=somalia; since=2022-06-25; gender=m
      Muse Bihi Abdi	person	office=president; of=somaliland; since=2017-12-13; until=2024-12-12; gender=m	Muse Bihi
      Abdirahman Mohamed Abdullahi	person	office=president; of=somaliland; since=2024-12-12; gender=m	Abdirahman Irro
      Mwai Kibaki	person	office=president; of=kenya; since=2002-12-30; until=2013-04-09; gender=m
      Uhuru Kenyatta	person	office=president; of=kenya; since=2013-04-09; until=2022-09-13; gender=m
      William Ruto	person	office=vice president; of=kenya; since=2013-04-09; until=2022-09-13; gender=m
      William Ruto	person	office=president; of=kenya; since=2022-09-13
      Rigathi Gachagua	person	office=vice president; of=kenya; since=2022-09-13; until=2024-10-18; gender=m
      Kithure Kindiki	person	office=vice president; of=kenya; since=2024-11-01; gender=m
      Raila Odinga	person	office=opposition leader; of=kenya; since=2005; until=2025-10-15; gender=m
      Musalia Mudavadi	person	office=foreign minister; of=kenya; since=2023-10; gender=m
      Amina Mohamed	person	office=foreign minister; of=kenya; since=2013-05; until=2018-02; gender=f
      Alfred Mutua	person	office=foreign minister; of=kenya; since=2022-10; until=2023-10; gender=m
      Raychelle Omamo	person	office=foreign minister; of=kenya; since=2020-01; until=2022-10; gender=f
      Martin Kimani	person	office=un ambassador; of=kenya; since=2020-12; until=2024; gender=m
      Yoweri Museveni	person	office=president; of=uganda; since=1986-01-29; gender=m
      Muhoozi Kainerugaba	person	office=chief of general staff; of=uganda; since=2024-03; gender=m
      Bobi Wine	person	office=opposition leader; of=uganda; since=2017; gender=m	Robert Kyagulanyi
      Kizza Besigye	person	office=opposition leader; of=uganda; since=2001; gender=m
      Paul Kagame	person	office=president; of=rwanda; since=2000-04-22; gender=m
      Vincent Biruta	person	office=foreign minister; of=rwanda; since=2019-11; until=2024-06; gender=m
      Olivier Nduhungirehe	person	office=foreign minister; of=rwanda; since=2024-06-12; gender=m
      Louise Mushikiwabo	person	office=foreign minister; of=rwanda; since=2009-12; until=2018-10; gender=f
      Yolande Makolo	person	office=spokesperson; of=rwanda; since=2021; gender=f
      Pierre Nkurunziza	person	office=president; of=burundi; since=2005-08-26; until=2020-06-08; gender=m
      Évariste Ndayishimiye	person	office=president; of=burundi; since=2020-06-18; gender=m
      Jakaya Kikwete	person	office=president; of=tanzania; since=2005-12; until=2015-11; gender=m
      John Magufuli	person	office=president; of=tanzania; since=2015-11-05; until=2021-03-17; gender=m
      Samia Suluhu Hassan	person	office=president; of=tanzania; since=2021-03-19; gender=f
      Tundu Lissu	person	office=opposition leader; of=tanzania; since=2010; gender=m
      Joseph Kabila	person	office=president; of=democratic-republic-of-the-congo; since=2001-01-26; until=2019-01-24; gender=m
      Félix Tshisekedi	person	office=president; of=democratic-republic-of-the-congo; since=2019-01-24; gender=m
      Sama Lukonde	person	office=prime minister; of=democratic-republic-of-the-congo; since=2021-02; until=2024-06; gender=m	Jean-Michel Sama Lukonde
      Judith Suminwa	person	office=prime minister; of=democratic-republic-of-the-congo; since=2024-06-12; gender=f	Judith Suminwa Tuluka
      Christophe Lutundula	person	office=foreign minister; of=democratic-republic-of-the-congo; since=2021-04; until=2024-06; gender=m
      Thérèse Kayikwamba Wagner	person	office=foreign minister; of=democratic-republic-of-the-congo; since=2024-06-12; gender=f
      Patrick Muyaya	person	office=spokesman; of=democratic-republic-of-the-congo; since=2021-04; gender=m
      Martin Fayulu	person	office=opposition leader; of=democratic-republic-of-the-congo; since=2018; gender=m
      Moïse Katumbi	person	office=opposition leader; of=democratic-republic-of-the-congo; since=2015; gender=m
      Bertrand Bisimwa	person	office=leader; of=m23; since=2013; gender=m
      Sultani Makenga	person	office=leader; of=m23; since=2012; gender=m
      Corneille Nangaa	person	office=leader; of=m23; since=2023-12; gender=m
      Lawrence Kanyuka	person	office=spokesman; of=m23; since=2022; gender=m
      Willy Ngoma	person	office=spokesman; of=m23; since=2021; gender=m
      Denis Sassou Nguesso	person	office=president; of=congo; since=1997-10-25; gender=m	Denis Sassou-Nguesso
      Faustin-Archange Touadéra	person	office=president; of=central-african-republic; since=2016-03-30; gender=m
      François Bozizé	person	office=president; of=central-african-republic; since=2003-03; until=2013-03-24; gender=m
      Paul Biya	person	office=president; of=cameroon; since=1982-11-06; gender=m
      Maurice Kamto	person	office=opposition leader; of=cameroon; since=2012; gender=m
      Issa Tchiroma Bakary	person	office=opposition leader; of=cameroon; since=2025-06; gender=m
      Idriss Déby	person	office=president; of=chad; since=1990-12-02; until=2021-04-20; gender=m	Idriss Déby Itno
      Mahamat Idriss Déby	person	office=president; of=chad; since=2021-04-20; gender=m	Mahamat Déby; Mahamat Idriss Déby Itno
      Succès Masra	person	office=prime minister; of=chad; since=2024-01; until=2024-05; gender=m
      Umaru Yar'Adua	person	office=president; of=nigeria; since=2007-05; until=2010-05; gender=m
      Goodluck Jonathan	person	office=president; of=nigeria; since=2010-05-06; until=2015-05-29; gender=m
      Muhammadu Buhari	person	office=president; of=nigeria; since=2015-05-29; until=2023-05-29; gender=m
      Bola Tinubu	person	office=president; of=nigeria; since=2023-05-29; gender=m	Bola Ahmed Tinubu
      Geoffrey Onyeama	person	office=foreign minister; of=nigeria; since=2015-11; until=2023-05; gender=m
      Yusuf Tuggar	person	office=foreign minister; of=nigeria; since=2023-08; gender=m
      Atiku Abubakar	person	office=opposition leader; of=nigeria; since=2007; gender=m
      Peter Obi	person	office=opposition leader; of=nigeria; since=2022; gender=m
      Mahamadou Issoufou	person	office=president; of=niger; since=2011-04-07; until=2021-04-02; gender=m
      Mohamed Bazoum	person	office=president; of=niger; since=2021-04-02; until=2023-07-26; gender=m
      Abdourahamane Tchiani	person	office=president; of=niger; since=2023-07-26; gender=m	Abdourahmane Tchiani
      Ali Lamine Zeine	person	office=prime minister; of=niger; since=2023-08; gender=m	Ali Mahamane Lamine Zeine
      Amadou Toumani Touré	person	office=president; of=mali; since=2002-06; until=2012-03-22; gender=m
      Ibrahim Boubacar Keïta	person	office=president; of=mali; since=2013-09-04; until=2020-08-18; gender=m
      Bah Ndaw	person	office=president; of=mali; since=2020-09; until=2021-05; gender=m
      Assimi Goïta	person	office=president; of=mali; since=2021-05-24; gender=m	Assimi Goita
      Choguel Maïga	person	office=prime minister; of=mali; since=2021-06-07; until=2024-11-20; gender=m	Choguel Kokalla Maïga
      Abdoulaye Maïga	person	office=prime minister; of=mali; since=2024-11-21; gender=m
      Abdoulaye Diop	person	office=foreign minister; of=mali; since=2021-06; gender=m
      Sadio Camara	person	office=defence minister; of=mali; since=2020-10; gender=m
      Blaise Compaoré	person	office=president; of=burkina-faso; since=1987-10-15; until=2014-10-31; gender=m
      Roch Marc Christian Kaboré	person	office=president; of=burkina-faso; since=2015-12-29; until=2022-01-24; gender=m	Roch Kaboré
      Paul-Henri Sandaogo Damiba	person	office=president; of=burkina-faso; since=2022-01-24; until=2022-09-30; gender=m	Paul-Henri Damiba
      Ibrahim Traoré	person	office=president; of=burkina-faso; since=2022-09-30; gender=m
      Alpha Condé	person	office=president; of=guinea; since=2010-12-21; until=2021-09-05; gender=m
      Mamady Doumbouya	person	office=president; of=guinea; since=2021-09-05; gender=m	Mamadi Doumbouya
      Laurent Gbagbo	person	office=president; of=ivory-coast; since=2000-10-26; until=2011-04-11; gender=m
      Alassane Ouattara	person	office=president; of=ivory-coast; since=2010-12-04; gender=m
      John Mahama	person	office=president; of=ghana; since=2012-07-24; until=2017-01-07; gender=m	John Dramani Mahama
      John Mahama	person	office=president; of=ghana; since=2025-01-07
      Nana Akufo-Addo	person	office=president; of=ghana; since=2017-01-07; until=2025-01-07; gender=m
      Abdoulaye Wade	person	office=president; of=senegal; since=2000-04; until=2012-04; gender=m
      Macky Sall	person	office=president; of=senegal; since=2012-04-02; until=2024-04-02; gender=m
      Bassirou Diomaye Faye	person	office=president; of=senegal; since=2024-04-02; gender=m
      Ousmane Sonko	person	office=prime minister; of=senegal; since=2024-04-02; gender=m
      Yahya Jammeh	person	office=president; of=gambia; since=1994-07; until=2017-01-19; gender=m
      Adama Barrow	person	office=president; of=gambia; since=2017-01-19; gender=m
      Ellen Johnson Sirleaf	person	office=president; of=liberia; since=2006-01-16; until=2018-01-22; gender=f; surname=Johnson Sirleaf	Ellen Johnson-Sirleaf
      George Weah	person	office=president; of=liberia; since=2018-01-22; until=2024-01-22; gender=m
      Joseph Boakai	person	office=president; of=liberia; since=2024-01-22; gender=m
      Charles Taylor	person	office=president; of=liberia; since=1997-08; until=2003-08; gender=m
      Ernest Bai Koroma	person	office=president; of=sierra-leone; since=2007-09; until=2018-04; gender=m
      Julius Maada Bio	person	office=president; of=sierra-leone; since=2018-04-04; gender=m
      Faure Gnassingbé	person	office=president; of=togo; since=2005-05-04; gender=m
      Thomas Boni Yayi	person	office=president; of=benin; since=2006-04; until=2016-04; gender=m
      Patrice Talon	person	office=president; of=benin; since=2016-04-06; gender=m
      Omar Bongo	person	office=president; of=gabon; since=1967-12; until=2009-06-08; gender=m
      Ali Bongo	person	office=president; of=gabon; since=2009-10-16; until=2023-08-30; gender=m	Ali Bongo Ondimba
      Brice Oligui Nguema	person	office=president; of=gabon; since=2023-08-30; gender=m	Brice Clotaire Oligui Nguema
      Teodoro Obiang	person	office=president; of=equatorial-guinea; since=1979-08-03; gender=m	Teodoro Obiang Nguema Mbasogo; Teodoro Obiang Nguema
      Umaro Sissoco Embaló	person	office=president; of=guinea-bissau; since=2020-02-27; until=2025-11-26; gender=m
      Horta N'Tam	person	office=president; of=guinea-bissau; since=2025-11-27; gender=m	Horta Inta-A
      José Eduardo dos Santos	person	office=president; of=angola; since=1979-09; until=2017-09-26; gender=m
      João Lourenço	person	office=president; of=angola; since=2017-09-26; gender=m
      Edgar Lungu	person	office=president; of=zambia; since=2015-01-25; until=2021-08-24; gender=m
      Hakainde Hichilema	person	office=president; of=zambia; since=2021-08-24; gender=m
      Michael Sata	person	office=president; of=zambia; since=2011-09; until=2014-10; gender=m
      Robert Mugabe	person	office=president; of=zimbabwe; since=1987-12-31; until=2017-11-21; gender=m
      Emmerson Mnangagwa	person	office=president; of=zimbabwe; since=2017-11-24; gender=m
      Morgan Tsvangirai	person	office=opposition leader; of=zimbabwe; since=1999; until=2018-02; gender=m
      Nelson Chamisa	person	office=opposition leader; of=zimbabwe; since=2018-02; gender=m
      Armando Guebuza	person	office=president; of=mozambique; since=2005-02; until=2015-01; gender=m
      Filipe Nyusi	person	office=president; of=mozambique; since=2015-01-15; until=2025-01-15; gender=m
      Daniel Chapo	person	office=president; of=mozambique; since=2025-01-15; gender=m
      Venâncio Mondlane	person	office=opposition leader; of=mozambique; since=2024; gender=m
      Afonso Dhlakama	person	office=opposition leader; of=mozambique; since=1979; until=2018-05; gender=m
      Joyce Banda	person	office=president; of=malawi; since=2012-04; until=2014-05; gender=f
      Peter Mutharika	person	office=president; of=malawi; since=2014-05-31; until=2020-06-28; gender=m
      Peter Mutharika	person	office=president; of=malawi; since=2025-10-04
      Lazarus Chakwera	person	office=president; of=malawi; since=2020-06-28; until=2025-10-04; gender=m
      Nelson Mandela	person	office=president; of=south-africa; since=1994-05-10; until=1999-06-14; gender=m
      Thabo Mbeki	person	office=president; of=south-africa; since=1999-06-14; until=2008-09-24; gender=m
      Jacob Zuma	person	office=president; of=south-africa; since=2009-05-09; until=2018-02-14; gender=m
      Cyril Ramaphosa	person	office=president; of=south-africa; since=2018-02-15; gender=m
      F.W. de Klerk	person	office=president; of=south-africa; since=1989-08; until=1994-05; gender=m	F. W. de Klerk
      Paul Mashatile	person	office=vice president; of=south-africa; since=2023-03; gender=m
      Naledi Pandor	person	office=foreign minister; of=south-africa; since=2019-05-30; until=2024-06-19; gender=f
      Ronald Lamola	person	office=foreign minister; of=south-africa; since=2024-07-03; gender=m
      Maite Nkoana-Mashabane	person	office=foreign minister; of=south-africa; since=2009-05; until=2018-02; gender=f
      Vincent Magwenya	person	office=spokesman; of=south-africa; since=2022-06; gender=m
      Clayson Monyela	person	office=spokesman; of=south-africa; since=2009; gender=m
      Julius Malema	person	office=party leader; of=south-africa; since=2013-07; gender=m
      John Steenhuisen	person	office=party leader; of=south-africa; since=2019-11; gender=m
      Hage Geingob	person	office=president; of=namibia; since=2015-03-21; until=2024-02-04; gender=m
      Nangolo Mbumba	person	office=president; of=namibia; since=2024-02-04; until=2025-03-21; gender=m
      Netumbo Nandi-Ndaitwah	person	office=president; of=namibia; since=2025-03-21; gender=f
      Ian Khama	person	office=president; of=botswana; since=2008-04; until=2018-03; gender=m
      Mokgweetsi Masisi	person	office=president; of=botswana; since=2018-04-01; until=2024-11-01; gender=m
      Duma Boko	person	office=president; of=botswana; since=2024-11-01; gender=m
      Andry Rajoelina	person	office=president; of=madagascar; since=2019-01-19; until=2025-10-14; gender=m
      Michael Randrianirina	person	office=president; of=madagascar; since=2025-10-17; gender=m
      Pravind Jugnauth	person	office=prime minister; of=mauritius; since=2017-01; until=2024-11-13; gender=m
      Navin Ramgoolam	person	office=prime minister; of=mauritius; since=2024-11-13; gender=m
      King Mswati III	person	office=king; of=eswatini; since=1986-04-25; gender=m	Mswati III
      Jawaharlal Nehru	person	office=prime minister; of=india; since=1947-08-15; until=1964-05-27; gender=m
      Indira Gandhi	person	office=prime minister; of=india; since=1980-01; until=1984-10-31; gender=f
      Rajiv Gandhi	person	office=prime minister; of=india; since=1984-10; until=1989-12; gender=m
      Atal Bihari Vajpayee	person	office=prime minister; of=india; since=1998-03-19; until=2004-05-22; gender=m
      Manmohan Singh	person	office=prime minister; of=india; since=2004-05-22; until=2014-05-26; gender=m
      Narendra Modi	person	office=prime minister; of=india; since=2014-05-26; gender=m
      Pratibha Patil	person	office=president; of=india; since=2007-07; until=2012-07; gender=f
      Pranab Mukherjee	person	office=president; of=india; since=2012-07-25; until=2017-07-25; gender=m
      Ram Nath Kovind	person	office=president; of=india; since=2017-07-25; until=2022-07-25; gender=m
      Droupadi Murmu	person	office=president; of=india; since=2022-07-25; gender=f
      S.M. Krishna	person	office=foreign minister; of=india; since=2009-05; until=2012-10; gender=m
      Salman Khurshid	person	office=foreign minister; of=india; since=2012-10; until=2014-05; gender=m
      Sushma Swaraj	person	office=foreign minister; of=india; since=2014-05-26; until=2019-05-30; gender=f
      Subrahmanyam Jaishankar	person	office=foreign minister; of=india; since=2019-05-31; gender=m	S. Jaishankar; S Jaishankar
      A.K. Antony	person	office=defence minister; of=india; since=2006-10; until=2014-05; gender=m
      Manohar Parrikar	person	office=defence minister; of=india; since=2014-11; until=2017-03; gender=m
      Nirmala Sitharaman	person	office=defence minister; of=india; since=2017-09; until=2019-05; gender=f
      Nirmala Sitharaman	person	office=finance minister; of=india; since=2019-05-31
      Rajnath Singh	person	office=interior minister; of=india; since=2014-05; until=2019-05; gender=m
      Rajnath Singh	person	office=defence minister; of=india; since=2019-05-31
      Amit Shah	person	office=interior minister; of=india; since=2019-05-30; gender=m
      Arun Jaitley	person	office=finance minister; of=india; since=2014-05; until=2019-05; gender=m
      Piyush Goyal	person	office=trade minister; of=india; since=2019-05-31; gender=m
      Hardeep Singh Puri	person	office=energy minister; of=india; since=2021-07; gender=m
      Ajit Doval	person	office=national security adviser; of=india; since=2014-05-30; gender=m
      Shivshankar Menon	person	office=national security adviser; of=india; since=2010-01; until=2014-05; gender=m
      Harsh Vardhan Shringla	person	office=foreign secretary; of=india; since=2020-01; until=2022-04; gender=m
      Vinay Mohan Kwatra	person	office=foreign secretary; of=india; since=2022-05; until=2024-07; gender=m
      Vikram Misri	person	office=foreign secretary; of=india; since=2024-07-15; gender=m
      Nirupama Rao	person	office=foreign secretary; of=india; since=2009-08; until=2011-07; gender=f
      Arindam Bagchi	person	office=spokesman; of=india; since=2021-03; until=2024-01; gender=m
      Randhir Jaiswal	person	office=spokesman; of=india; since=2024-01; gender=m
      Raveesh Kumar	person	office=spokesman; of=india; since=2017; until=2020; gender=m
      Vikas Swarup	person	office=spokesman; of=india; since=2015; until=2017; gender=m
      Syed Akbaruddin	person	office=spokesman; of=india; since=2012; until=2015; gender=m
      Rahul Gandhi	person	office=opposition leader; of=india; since=2013-01; gender=m
      Sonia Gandhi	person	office=opposition leader; of=india; since=1998; gender=f
      Mallikarjun Kharge	person	office=opposition leader; of=india; since=2022-10; gender=m
      Mamata Banerjee	person	office=opposition leader; of=india; since=2011-05; gender=f
      Arvind Kejriwal	person	office=opposition leader; of=india; since=2012-11; gender=m
      Priyanka Gandhi	person	office=opposition leader; of=india; since=2019; gender=f
      Shashi Tharoor	person	office=opposition leader; of=india; since=2009; gender=m
      T.S. Tirumurti	person	office=un ambassador; of=india; since=2020-05; until=2022-06; gender=m
      Ruchira Kamboj	person	office=un ambassador; of=india; since=2022-06; until=2024-05; gender=f
      Parvathaneni Harish	person	office=un ambassador; of=india; since=2024; gender=m
      Bipin Rawat	person	office=chief of general staff; of=india; since=2020-01-01; until=2021-12-08; gender=m
      Anil Chauhan	person	office=chief of general staff; of=india; since=2022-09-30; gender=m
      Upendra Dwivedi	person	office=chief of general staff; of=india; since=2024-06; gender=m
      Manoj Mukund Naravane	person	office=chief of general staff; of=india; since=2019-12; until=2022-04; gender=m	M.M. Naravane
      Sofiya Qureshi	person	office=spokesperson; of=india; since=2025-05; until=2025-05; gender=f
      Vyomika Singh	person	office=spokesperson; of=india; since=2025-05; until=2025-05; gender=f
      Omar Abdullah	person	office=first minister; of=kashmir; since=2024-10-16; gender=m
      Mehbooba Mufti	person	office=first minister; of=kashmir; since=2016-04; until=2018-06; gender=f
      Pervez Musharraf	person	office=president; of=pakistan; since=2001-06-20; until=2008-08-18; gender=m
      Asif Ali Zardari	person	office=president; of=pakistan; since=2008-09-09; until=2013-09-09; gender=m
      Asif Ali Zardari	person	office=president; of=pakistan; since=2024-03-10
      Mamnoon Hussain	person	office=president; of=pakistan; since=2013-09; until=2018-09; gender=m
      Arif Alvi	person	office=president; of=pakistan; since=2018-09-09; until=2024-03-10; gender=m
      Yousaf Raza Gilani	person	office=prime minister; of=pakistan; since=2008-03-25; until=2012-06; gender=m
      Nawaz Sharif	person	office=prime minister; of=pakistan; since=2013-06-05; until=2017-07-28; gender=m
      Shahid Khaqan Abbasi	person	office=prime minister; of=pakistan; since=2017-08; until=2018-05; gender=m
      Imran Khan	person	office=prime minister; of=pakistan; since=2018-08-18; until=2022-04-10; gender=m
      Shehbaz Sharif	person	office=prime minister; of=pakistan; since=2022-04-11; until=2023-08-14; gender=m	Shahbaz Sharif
      Shehbaz Sharif	person	office=prime minister; of=pakistan; since=2024-03-04
      Anwaar-ul-Haq Kakar	person	office=prime minister; of=pakistan; since=2023-08-14; until=2024-03-04; gender=m
      Benazir Bhutto	person	office=prime minister; of=pakistan; since=1993-10; until=1996-11; gender=f
      Shah Mehmood Qureshi	person	office=foreign minister; of=pakistan; since=2018-08-20; until=2022-04-10; gender=m	Shah Mahmood Qureshi
      Bilawal Bhutto Zardari	person	office=foreign minister; of=pakistan; since=2022-04-27; until=2023-08-10; gender=m	Bilawal Bhutto-Zardari
      Jalil Abbas Jilani	person	office=foreign minister; of=pakistan; since=2023-08; until=2024-03; gender=m
      Ishaq Dar	person	office=foreign minister; of=pakistan; since=2024-03-11; gender=m
      Hina Rabbani Khar	person	office=foreign minister; of=pakistan; since=2011-07; until=2013-03; gender=f
      Khawaja Asif	person	office=defence minister; of=pakistan; since=2022-04-19; gender=m	Khawaja Muhammad Asif
      Pervez Khattak	person	office=defence minister; of=pakistan; since=2018-08; until=2022-04; gender=m
      Mohsin Naqvi	person	office=interior minister; of=pakistan; since=2024-03; gender=m
      Rana Sanaullah	person	office=interior minister; of=pakistan; since=2022-04; until=2023-08; gender=m
      Sheikh Rashid Ahmed	person	office=interior minister; of=pakistan; since=2020-12; until=2022-04; gender=m
      Rehman Malik	person	office=interior minister; of=pakistan; since=2008-03; until=2013-03; gender=m
      Attaullah Tarar	person	office=information minister; of=pakistan; since=2024-03; gender=m	Attaullah Tarrar
      Fawad Chaudhry	person	office=information minister; of=pakistan; since=2018-08; until=2022-04; gender=m
      Marriyum Aurangzeb	person	office=information minister; of=pakistan; since=2022-04; until=2023-08; gender=f
      Ashfaq Parvez Kayani	person	office=chief of general staff; of=pakistan; since=2007-11; until=2013-11; gender=m
      Raheel Sharif	person	office=chief of general staff; of=pakistan; since=2013-11; until=2016-11; gender=m
      Qamar Javed Bajwa	person	office=chief of general staff; of=pakistan; since=2016-11-29; until=2022-11-29; gender=m
      Asim Munir	person	office=chief of general staff; of=pakistan; since=2022-11-29; gender=m	Syed Asim Munir
      Ahmed Sharif Chaudhry	person	office=spokesman; of=pakistan; since=2022-12; gender=m
      Babar Iftikhar	person	office=spokesman; of=pakistan; since=2020; until=2022; gender=m
      Asif Ghafoor	person	office=spokesman; of=pakistan; since=2016-12; until=2020; gender=m
      Shafqat Ali Khan	person	office=spokesman; of=pakistan; since=2024; until=2025; gender=m
      Tahir Andrabi	person	office=spokesman; of=pakistan; since=2025; gender=m
      Mumtaz Zahra Baloch	person	office=spokeswoman; of=pakistan; since=2022-11; until=2025-01; gender=f
      Moeed Yusuf	person	office=national security adviser; of=pakistan; since=2021-05; until=2022-04; gender=m
      Asim Malik	person	office=intelligence chief; of=pakistan; since=2024-09; gender=m
      Asim Malik	person	office=national security adviser; of=pakistan; since=2025-04
      Ahmed Shuja Pasha	person	office=intelligence chief; of=pakistan; since=2008-10; until=2012-03; gender=m
      Faiz Hameed	person	office=intelligence chief; of=pakistan; since=2019-06; until=2021-11; gender=m
      Nadeem Anjum	person	office=intelligence chief; of=pakistan; since=2021-11; until=2024-09; gender=m
      Maryam Nawaz	person	office=first minister; of=pakistan; since=2024-02-26; gender=f
      Ali Amin Gandapur	person	office=first minister; of=pakistan; since=2024-03; until=2025-10; gender=m
      Munir Akram	person	office=un ambassador; of=pakistan; since=2019-11; until=2025-03; gender=m
      Asim Iftikhar Ahmad	person	office=un ambassador; of=pakistan; since=2025-04; gender=m
      Hamid Karzai	person	office=president; of=afghanistan; since=2001-12-22; until=2014-09-29; gender=m
      Ashraf Ghani	person	office=president; of=afghanistan; since=2014-09-29; until=2021-08-15; gender=m
      Abdullah Abdullah	person	office=chief executive; of=afghanistan; since=2014-09-29; until=2020-03; gender=m
      Amrullah Saleh	person	office=vice president; of=afghanistan; since=2020-02; until=2021-08-15; gender=m
      Hamdullah Mohib	person	office=national security adviser; of=afghanistan; since=2018-08; until=2021-08; gender=m
      Mohammad Hanif Atmar	person	office=foreign minister; of=afghanistan; since=2020-04; until=2021-08; gender=m
      Amir Khan Muttaqi	person	office=foreign minister; of=afghanistan; since=2021-09-07; gender=m
      Ahmad Massoud	person	office=leader; of=afghanistan; since=2021-08; gender=m
      Gulbuddin Hekmatyar	person	office=leader; of=afghanistan; since=1977; gender=m
      Mullah Omar	person	office=supreme leader; of=taliban; since=1994; until=2013-04-23; gender=m	Mullah Mohammed Omar
      Mullah Akhtar Mansour	person	office=supreme leader; of=taliban; since=2015-07; until=2016-05; gender=m	Akhtar Mansour
      Hibatullah Akhundzada	person	office=supreme leader; of=taliban; since=2016-05-25; gender=m	Haibatullah Akhundzada
      Mohammad Hassan Akhund	person	office=prime minister; of=taliban; since=2021-09-07; gender=m	Hasan Akhund
      Abdul Ghani Baradar	person	office=deputy prime minister; of=taliban; since=2021-09-07; gender=m	Mullah Baradar
      Sirajuddin Haqqani	person	office=interior minister; of=taliban; since=2021-09-07; gender=m
      Mohammad Yaqoob	person	office=defence minister; of=taliban; since=2021-09-07; gender=m	Mullah Yaqoob; Mohammad Yaqoob Mujahid
      Zabihullah Mujahid	person	office=spokesman; of=taliban; since=2007; gender=m
      Suhail Shaheen	person	office=spokesman; of=taliban; since=2019; gender=m
      Mohammad Naeem	person	office=spokesman; of=taliban; since=2018; gender=m
      Abdul Qahar Balkhi	person	office=spokesman; of=taliban; since=2021; gender=m
      Hamdullah Fitrat	person	office=spokesman; of=taliban; since=2023; gender=m
      Sheikh Hasina	person	office=prime minister; of=bangladesh; since=2009-01-06; until=2024-08-05; gender=f
      Khaleda Zia	person	office=prime minister; of=bangladesh; since=2001-10; until=2006-10; gender=f
      Muhammad Yunus	person	office=adviser; of=bangladesh; since=2024-08-08; gender=m	Mohammad Yunus
      A.K. Abdul Momen	person	office=foreign minister; of=bangladesh; since=2019-01; until=2024-01; gender=m
      Hasan Mahmud	person	office=foreign minister; of=bangladesh; since=2024-01; until=2024-08; gender=m
      Touhid Hossain	person	office=foreign minister; of=bangladesh; since=2024-08; gender=m	Md. Touhid Hossain
      Mahinda Rajapaksa	person	office=president; of=sri-lanka; since=2005-11-19; until=2015-01-09; gender=m
      Mahinda Rajapaksa	person	office=prime minister; of=sri-lanka; since=2019-11-21; until=2022-05-09
      Maithripala Sirisena	person	office=president; of=sri-lanka; since=2015-01-09; until=2019-11-18; gender=m
      Gotabaya Rajapaksa	person	office=president; of=sri-lanka; since=2019-11-18; until=2022-07-14; gender=m
      Ranil Wickremesinghe	person	office=prime minister; of=sri-lanka; since=2022-05-12; until=2022-07; gender=m
      Ranil Wickremesinghe	person	office=president; of=sri-lanka; since=2022-07-14; until=2024-09-23
      Anura Kumara Dissanayake	person	office=president; of=sri-lanka; since=2024-09-23; gender=m
      Harini Amarasuriya	person	office=prime minister; of=sri-lanka; since=2024-09-24; gender=f
      Dinesh Gunawardena	person	office=prime minister; of=sri-lanka; since=2022-07; until=2024-09; gender=m
      K.P. Sharma Oli	person	office=prime minister; of=nepal; since=2024-07-15; until=2025-09-09; gender=m	KP Sharma Oli
      Sushila Karki	person	office=prime minister; of=nepal; since=2025-09-12; gender=f
      Pushpa Kamal Dahal	person	office=prime minister; of=nepal; since=2022-12-26; until=2024-07-15; gender=m	Prachanda
      Sher Bahadur Deuba	person	office=prime minister; of=nepal; since=2021-07-13; until=2022-12-26; gender=m
      Mohamed Nasheed	person	office=president; of=maldives; since=2008-11; until=2012-02; gender=m
      Abdulla Yameen	person	office=president; of=maldives; since=2013-11; until=2018-11; gender=m
      Ibrahim Mohamed Solih	person	office=president; of=maldives; since=2018-11; until=2023-11; gender=m
      Mohamed Muizzu	person	office=president; of=maldives; since=2023-11-17; gender=m
      Tshering Tobgay	person	office=prime minister; of=bhutan; since=2024-01-28; gender=m
      Lotay Tshering	person	office=prime minister; of=bhutan; since=2018-11; until=2023-11; gender=m
      Jiang Zemin	person	office=president; of=china; since=1993-03-27; until=2003-03-15; gender=m; surname=Jiang
      Hu Jintao	person	office=general secretary; of=china; since=2002-11; until=2012-11; gender=m; surname=Hu
      Hu Jintao	person	office=president; of=china; since=2003-03-15; until=2013-03-14
      Xi Jinping	person	office=general secretary; of=china; since=2012-11-15; gender=m; surname=Xi
      Xi Jinping	person	office=president; of=china; since=2013-03-14
      Wen Jiabao	person	office=prime minister; of=china; since=2003-03-16; until=2013-03-15; gender=m; surname=Wen
      Li Keqiang	person	office=prime minister; of=china; since=2013-03-15; until=2023-03-11; gender=m; surname=Li
      Li Qiang	person	office=prime minister; of=china; since=2023-03-11; gender=m; surname=Li
      Zhou Enlai	person	office=prime minister; of=china; since=1949-10; until=1976-01-08; gender=m; surname=Zhou
      Zhu Rongji	person	office=prime minister; of=china; since=1998-03; until=2003-03; gender=m; surname=Zhu
      Wang Qishan	person	office=vice president; of=china; since=2018-03-17; until=2023-03-10; gender=m; surname=Wang
      Han Zheng	person	office=deputy prime minister; of=china; since=2018-03; until=2023-03; gender=m; surname=Han
      Han Zheng	person	office=vice president; of=china; since=2023-03-10
      Li Yuanchao	person	office=vice president; of=china; since=2013-03; until=2018-03; gender=m; surname=Li
      Mao Zedong	person	office=leader; of=china; since=1949-10-01; until=1976-09-09; gender=m; surname=Mao	Mao Tse-tung; Chairman Mao
      Deng Xiaoping	person	office=leader; of=china; since=1978-12; until=1992; gender=m; surname=Deng
      Li Zhaoxing	person	office=foreign minister; of=china; since=2003-03; until=2007-04; gender=m; surname=Li
      Yang Jiechi	person	office=foreign minister; of=china; since=2007-04-27; until=2013-03-16; gender=m; surname=Yang
      Yang Jiechi	person	office=diplomat; of=china; since=2013-08; until=2022-10
      Wang Yi	person	office=foreign minister; of=china; since=2013-03-16; until=2022-12-30; gender=m; surname=Wang
      Wang Yi	person	office=foreign minister; of=china; since=2023-07-25
      Qin Gang	person	office=spokesman; of=chinese-foreign-ministry; since=2011; until=2014; gender=m; surname=Qin
      Qin Gang	person	office=ambassador; of=china; to=united-states; since=2021-07; until=2022-12
      Qin Gang	person	office=foreign minister; of=china; since=2022-12-30; until=2023-07-25
      Liu Jianchao	person	office=diplomat; of=china; since=2022-06; until=2025; gender=m; surname=Liu
      Ma Zhaoxu	person	office=spokesman; of=chinese-foreign-ministry; since=2009; until=2011; gender=m; surname=Ma
      Ma Zhaoxu	person	office=un ambassador; of=china; since=2018-01; until=2019-07
      Ma Zhaoxu	person	office=diplomat; of=china; since=2023-01
      Sun Weidong	person	office=diplomat; of=china; since=2022-11; gender=m; surname=Sun
      Le Yucheng	person	office=diplomat; of=china; since=2018; until=2022-06; gender=m; surname=Le
      Xie Feng	person	office=diplomat; of=china; since=2021-02; until=2023-05; gender=m; surname=Xie
      Xie Feng	person	office=ambassador; of=china; to=united-states; since=2023-05
      Wu Dawei	person	office=diplomat; of=china; since=2004; until=2017; gender=m; surname=Wu
      Li Hui	person	office=special envoy; of=china; to=ukraine; since=2019-08; until=2025; gender=m; surname=Li
      Zhai Jun	person	office=special envoy; of=china; since=2019-09; gender=m; surname=Zhai
      Liang Guanglie	person	office=defence minister; of=china; since=2008-03; until=2013-03; gender=m; surname=Liang
      Chang Wanquan	person	office=defence minister; of=china; since=2013-03; until=2018-03; gender=m; surname=Chang
      Wei Fenghe	person	office=defence minister; of=china; since=2018-03-19; until=2023-03-12; gender=m; surname=Wei
      Li Shangfu	person	office=defence minister; of=china; since=2023-03-12; until=2023-10-24; gender=m; surname=Li
      Dong Jun	person	office=defence minister; of=china; since=2023-12-29; gender=m; surname=Dong
      He Lifeng	person	office=deputy prime minister; of=china; since=2023-03-12; gender=m; surname=He
      Liu He	person	office=deputy prime minister; of=china; since=2018-03-19; until=2023-03-12; gender=m; surname=Liu
      Ding Xuexiang	person	office=deputy prime minister; of=china; since=2023-03-12; gender=m; surname=Ding
      Hu Chunhua	person	office=deputy prime minister; of=china; since=2018-03; until=2023-03; gender=m; surname=Hu
      Wang Wentao	person	office=trade minister; of=china; since=2020-12-26; gender=m; surname=Wang
      Zhong Shan	person	office=trade minister; of=china; since=2017-02; until=2020-12; gender=m; surname=Zhong
      Lan Fo'an	person	office=finance minister; of=china; since=2023-10; gender=m; surname=Lan	Lan Foan
      Liu Kun	person	office=finance minister; of=china; since=2018-03; until=2023-10; gender=m; surname=Liu
      Wang Xiaohong	person	office=interior minister; of=china; since=2022-06; gender=m; surname=Wang
      Zhao Kezhi	person	office=interior minister; of=china; since=2017-11; until=2022-06; gender=m; surname=Zhao
      Zhang Jun	person	office=un ambassador; of=china; since=2019-07; until=2024-03; gender=m; surname=Zhang
      Fu Cong	person	office=ambassador; of=china; to=european-union; since=2022-12; until=2024-04; gender=m; surname=Fu
      Fu Cong	person	office=un ambassador; of=china; since=2024-04
      Liu Jieyi	person	office=un ambassador; of=china; since=2013-09; until=2017; gender=m; surname=Liu
      Liu Jieyi	person	office=head; of=taiwan-affairs-office; since=2018-03; until=2022-12
      Li Baodong	person	office=un ambassador; of=china; since=2010; until=2013; gender=m; surname=Li
      Geng Shuang	person	office=spokesman; of=chinese-foreign-ministry; since=2016-09; until=2020-06; gender=m; surname=Geng
      Geng Shuang	person	office=un ambassador; of=china; since=2020; until=2025
      Cui Tiankai	person	office=ambassador; of=china; to=united-states; since=2013-04; until=2021-06; gender=m; surname=Cui
      Zhang Hanhui	person	office=ambassador; of=china; to=russia; since=2019-08; gender=m; surname=Zhang
      Fan Xianrong	person	office=ambassador; of=china; to=ukraine; since=2020-06; until=2024; gender=m; surname=Fan
      Lu Shaye	person	office=ambassador; of=china; to=france; since=2019-07; until=2025; gender=m; surname=Lu
      Wu Jianghao	person	office=ambassador; of=china; to=japan; since=2023-03; gender=m; surname=Wu
      Zheng Zeguang	person	office=ambassador; of=china; to=united-kingdom; since=2021-06; gender=m; surname=Zheng
      Xiao Qian	person	office=ambassador; of=china; to=australia; since=2022-01; gender=m; surname=Xiao
      Wang Wenbin	person	office=spokesman; of=chinese-foreign-ministry; since=2020-07; until=2024-05; gender=m; surname=Wang
      Zhao Lijian	person	office=spokesman; of=chinese-foreign-ministry; since=2020-02; until=2023-01; gender=m; surname=Zhao
      Lu Kang	person	office=spokesman; of=chinese-foreign-ministry; since=2015-06; until=2019-07; gender=m; surname=Lu
      Hong Lei	person	office=spokesman; of=chinese-foreign-ministry; since=2010; until=2016; gender=m; surname=Hong
      Lin Jian	person	office=spokesman; of=chinese-foreign-ministry; since=2024-03; gender=m; surname=Lin
      Guo Jiakun	person	office=spokesman; of=chinese-foreign-ministry; since=2025-01; gender=m; surname=Guo
      Liu Weimin	person	office=spokesman; of=chinese-foreign-ministry; since=2011; until=2013; gender=m; surname=Liu
      Hua Chunying	person	office=spokeswoman; of=chinese-foreign-ministry; since=2012-11; until=2024; gender=f; surname=Hua
      Mao Ning	person	office=spokeswoman; of=chinese-foreign-ministry; since=2022-09; gender=f; surname=Mao
      Jiang Yu	person	office=spokeswoman; of=chinese-foreign-ministry; since=2006; until=2012; gender=f; surname=Jiang
      Wu Qian	person	office=spokesman; of=chinese-defense-ministry; since=2015; until=2024; gender=m; surname=Wu
      Tan Kefei	person	office=spokesman; of=chinese-defense-ministry; since=2020; gender=m; surname=Tan
      Ren Guoqiang	person	office=spokesman; of=chinese-defense-ministry; since=2017; until=2021; gender=m; surname=Ren
      Zhang Xiaogang	person	office=spokesman; of=chinese-defense-ministry; since=2023-07; gender=m; surname=Zhang
      Jiang Bin	person	office=spokesman; of=chinese-defense-ministry; since=2024-11; gender=m; surname=Jiang
      Yang Yujun	person	office=spokesman; of=chinese-defense-ministry; since=2011; until=2017; gender=m; surname=Yang
      Gao Feng	person	office=spokesperson; of=chinese-commerce-ministry; since=2017; until=2022; gender=m; surname=Gao
      Shu Jueting	person	office=spokesperson; of=chinese-commerce-ministry; since=2021; until=2023; gender=f; surname=Shu
      He Yadong	person	office=spokesperson; of=chinese-commerce-ministry; since=2023; gender=m; surname=He
      He Yongqian	person	office=spokesperson; of=chinese-commerce-ministry; since=2023; gender=f; surname=He
      Shen Danyang	person	office=spokesperson; of=chinese-commerce-ministry; since=2010; until=2017; gender=m; surname=Shen
      Ma Xiaoguang	person	office=spokesman; of=taiwan-affairs-office; since=2013; until=2022; gender=m; surname=Ma
      Chen Binhua	person	office=spokesman; of=taiwan-affairs-office; since=2023; gender=m; surname=Chen
      Zhu Fenglian	person	office=spokeswoman; of=taiwan-affairs-office; since=2019; gender=f; surname=Zhu
      Peng Qing'en	person	office=spokeswoman; of=taiwan-affairs-office; since=2025; gender=f; surname=Peng
      Zhang Han	person	office=spokeswoman; of=taiwan-affairs-office; since=2024; gender=f; surname=Zhang
      Zhang Zhijun	person	office=head; of=taiwan-affairs-office; since=2013-03; until=2018-03; gender=m; surname=Zhang
      Song Tao	person	office=head; of=taiwan-affairs-office; since=2022-12; gender=m; surname=Song
      Shi Yi	person	office=spokesman; of=eastern-theater-command; since=2022; gender=m; surname=Shi
      Li Xi	person	office=spokesman; of=eastern-theater-command; since=2024; until=2025; gender=m; surname=Li
      Zhang Youxia	person	office=commander; of=peoples-liberation-army; since=2017-10; gender=m; surname=Zhang
      He Weidong	person	office=commander; of=peoples-liberation-army; since=2022-10; until=2025-10; gender=m; surname=He
      Donald Tsang	person	office=chief executive; of=hong-kong; since=2005-06; until=2012-06; gender=m
      Leung Chun-ying	person	office=chief executive; of=hong-kong; since=2012-07-01; until=2017-06-30; gender=m; surname=Leung	CY Leung; C.Y. Leung
      Carrie Lam	person	office=chief executive; of=hong-kong; since=2017-07-01; until=2022-06-30; gender=f
      John Lee	person	office=chief executive; of=hong-kong; since=2022-07-01; gender=m	John Lee Ka-chiu
      Joshua Wong	person	office=activist; of=hong-kong; since=2011; gender=m
      Jimmy Lai	person	office=activist; of=hong-kong; since=1995; gender=m
      Nathan Law	person	office=activist; of=hong-kong; since=2014; gender=m
      Chiang Kai-shek	person	office=president; of=taiwan; since=1950-03-01; until=1975-04-05; gender=m; surname=Chiang
      Chen Shui-bian	person	office=president; of=taiwan; since=2000-05-20; until=2008-05-20; gender=m; surname=Chen
      Ma Ying-jeou	person	office=president; of=taiwan; since=2008-05-20; until=2016-05-20; gender=m; surname=Ma
      Tsai Ing-wen	person	office=president; of=taiwan; since=2016-05-20; until=2024-05-20; gender=f; surname=Tsai
      Lai Ching-te	person	office=vice president; of=taiwan; since=2020-05-20; until=2024-05-20; gender=m; surname=Lai	William Lai
      Lai Ching-te	person	office=president; of=taiwan; since=2024-05-20
      Lee Teng-hui	person	office=president; of=taiwan; since=1988-01-13; until=2000-05-20; gender=m; surname=Lee
      Hsiao Bi-khim	person	office=ambassador; of=taiwan; to=united-states; since=2020-07; until=2023-11; gender=f; surname=Hsiao	Bi-khim Hsiao
      Hsiao Bi-khim	person	office=vice president; of=taiwan; since=2024-05-20
      Su Tseng-chang	person	office=prime minister; of=taiwan; since=2019-01-14; until=2023-01-31; gender=m; surname=Su
      Chen Chien-jen	person	office=prime minister; of=taiwan; since=2023-01-31; until=2024-05-20; gender=m; surname=Chen
      Cho Jung-tai	person	office=prime minister; of=taiwan; since=2024-05-20; gender=m; surname=Cho
      Joseph Wu	person	office=foreign minister; of=taiwan; since=2018-02-26; until=2024-05-20; gender=m
      Joseph Wu	person	office=secretary of the security council; of=taiwan; since=2024-05-20
      Lin Chia-lung	person	office=foreign minister; of=taiwan; since=2024-05-20; gender=m; surname=Lin
      David Lee	person	office=foreign minister; of=taiwan; since=2016-05; until=2018-02; gender=m
      Chiu Kuo-cheng	person	office=defence minister; of=taiwan; since=2021-02-23; until=2024-05-20; gender=m; surname=Chiu
      Wellington Koo	person	office=secretary of the security council; of=taiwan; since=2020-05; until=2024-05; gender=m	Koo Li-hsiung
      Wellington Koo	person	office=defence minister; of=taiwan; since=2024-05-20
      Yen De-fa	person	office=defence minister; of=taiwan; since=2018-02; until=2021-02; gender=m; surname=Yen
      Joanne Ou	person	office=spokesperson; of=taiwan; since=2019-07; until=2022; gender=f
      Jeff Liu	person	office=spokesperson; of=taiwan; since=2022; gender=m
      Kolas Yotaka	person	office=spokesperson; of=taiwan; since=2018; gender=f
      Karen Kuo	person	office=spokesperson; of=taiwan; since=2024-05; gender=f
      Sun Li-fang	person	office=spokesperson; of=taiwan; since=2021; gender=m; surname=Sun
      Xavier Chang	person	office=spokesperson; of=taiwan; since=2020; until=2023; gender=m
      Lin Yu-chan	person	office=spokesperson; of=taiwan; since=2022; until=2024; gender=f; surname=Lin
      Eric Chu	person	office=opposition leader; of=taiwan; since=2021-10; until=2025-10; gender=m
      Cheng Li-wun	person	office=opposition leader; of=taiwan; since=2025-11; gender=f; surname=Cheng
      Ko Wen-je	person	office=opposition leader; of=taiwan; since=2019-08; until=2025-01; gender=m; surname=Ko
      Hou Yu-ih	person	office=opposition leader; of=taiwan; since=2023-05; until=2024-01; gender=m; surname=Hou
      Johnny Chiang	person	office=opposition leader; of=taiwan; since=2020-03; until=2021-10; gender=m
      Terry Gou	person	office=opposition leader; of=taiwan; since=2019; gender=m
      Lien Chan	person	office=opposition leader; of=taiwan; since=2000; until=2005; gender=m; surname=Lien
      Han Kuo-yu	person	office=opposition leader; of=taiwan; since=2018; until=2020; gender=m; surname=Han
      Han Kuo-yu	person	office=speaker; of=taiwan; since=2024-02-01
      You Si-kun	person	office=speaker; of=taiwan; since=2020-02; until=2024-01; gender=m; surname=You
      Alexander Yui	person	office=ambassador; of=taiwan; to=united-states; since=2023-12; gender=m	Alexander Tah-ray Yui
      Chiu Tai-san	person	office=cabinet minister; of=taiwan; since=2021-02; until=2024-05; gender=m; surname=Chiu
      Chiu Chui-cheng	person	office=cabinet minister; of=taiwan; since=2024-05; gender=m; surname=Chiu
      Junichiro Koizumi	person	office=prime minister; of=japan; since=2001-04-26; until=2006-09-26; gender=m
      Yukio Hatoyama	person	office=prime minister; of=japan; since=2009-09-16; until=2010-06-08; gender=m
      Naoto Kan	person	office=prime minister; of=japan; since=2010-06-08; until=2011-09-02; gender=m
      Yoshihiko Noda	person	office=prime minister; of=japan; since=2011-09-02; until=2012-12-26; gender=m
      Shinzo Abe	person	office=prime minister; of=japan; since=2012-12-26; until=2020-09-16; gender=m
      Yoshihide Suga	person	office=chief cabinet secretary; of=japan; since=2012-12-26; until=2020-09-16; gender=m
      Yoshihide Suga	person	office=prime minister; of=japan; since=2020-09-16; until=2021-10-04
      Fumio Kishida	person	office=foreign minister; of=japan; since=2012-12-26; until=2017-08-03; gender=m
      Fumio Kishida	person	office=prime minister; of=japan; since=2021-10-04; until=2024-10-01
      Shigeru Ishiba	person	office=prime minister; of=japan; since=2024-10-01; until=2025-10-21; gender=m
      Sanae Takaichi	person	office=prime minister; of=japan; since=2025-10-21; gender=f
      Seiji Maehara	person	office=foreign minister; of=japan; since=2010-09; until=2011-03; gender=m
      Takeaki Matsumoto	person	office=foreign minister; of=japan; since=2011-03; until=2011-09; gender=m
      Taro Kono	person	office=foreign minister; of=japan; since=2017-08-03; until=2019-09-11; gender=m
      Taro Kono	person	office=defence minister; of=japan; since=2019-09; until=2020-09
      Toshimitsu Motegi	person	office=foreign minister; of=japan; since=2019-09-11; until=2021-11-10; gender=m
      Toshimitsu Motegi	person	office=foreign minister; of=japan; since=2025-10-21
      Yoshimasa Hayashi	person	office=foreign minister; of=japan; since=2021-11-10; until=2023-09-13; gender=m
      Yoshimasa Hayashi	person	office=chief cabinet secretary; of=japan; since=2023-12-14; until=2025-10-21
      Yoko Kamikawa	person	office=foreign minister; of=japan; since=2023-09-13; until=2024-10-01; gender=f
      Takeshi Iwaya	person	office=foreign minister; of=japan; since=2024-10-01; until=2025-10-21; gender=m
      Itsunori Onodera	person	office=defence minister; of=japan; since=2017-08; until=2018-10; gender=m
      Nobuo Kishi	person	office=defence minister; of=japan; since=2020-09-16; until=2022-08-10; gender=m
      Yasukazu Hamada	person	office=defence minister; of=japan; since=2022-08-10; until=2023-09-13; gender=m
      Minoru Kihara	person	office=defence minister; of=japan; since=2023-09-13; until=2024-10-01; gender=m
      Minoru Kihara	person	office=chief cabinet secretary; of=japan; since=2025-10-21
      Gen Nakatani	person	office=defence minister; of=japan; since=2024-10-01; until=2025-10-21; gender=m
      Shinjiro Koizumi	person	office=defence minister; of=japan; since=2025-10-21; gender=m
      Tomomi Inada	person	office=defence minister; of=japan; since=2016-08; until=2017-07; gender=f
      Katsunobu Kato	person	office=chief cabinet secretary; of=japan; since=2020-09-16; until=2021-10-04; gender=m
      Katsunobu Kato	person	office=finance minister; of=japan; since=2024-10; until=2025-10
      Hirokazu Matsuno	person	office=chief cabinet secretary; of=japan; since=2021-10-04; until=2023-12-14; gender=m
      Yukio Edano	person	office=chief cabinet secretary; of=japan; since=2011-01; until=2011-09; gender=m
      Taro Aso	person	office=finance minister; of=japan; since=2012-12-26; until=2021-10-04; gender=m
      Shunichi Suzuki	person	office=finance minister; of=japan; since=2021-10-04; until=2024-10; gender=m
      Satsuki Katayama	person	office=finance minister; of=japan; since=2025-10-21; gender=f
      Emperor Naruhito	person	office=emperor; of=japan; since=2019-05-01; gender=m	Naruhito
      Emperor Akihito	person	office=emperor; of=japan; since=1989-01-07; until=2019-04-30; gender=m	Akihito
      Haruhiko Kuroda	person	office=central bank governor; of=japan; since=2013-03; until=2023-04; gender=m
      Kazuo Ueda	person	office=central bank governor; of=japan; since=2023-04-09; gender=m
      Kim Dae-jung	person	office=president; of=south-korea; since=1998-02-25; until=2003-02-25; gender=m; surname=Kim
      Roh Moo-hyun	person	office=president; of=south-korea; since=2003-02-25; until=2008-02-25; gender=m; surname=Roh
      Lee Myung-bak	person	office=president; of=south-korea; since=2008-02-25; until=2013-02-25; gender=m; surname=Lee
      Park Geun-hye	person	office=president; of=south-korea; since=2013-02-25; until=2017-03-10; gender=f; surname=Park
      Moon Jae-in	person	office=president; of=south-korea; since=2017-05-10; until=2022-05-10; gender=m; surname=Moon
      Yoon Suk Yeol	person	office=president; of=south-korea; since=2022-05-10; until=2025-04-04; gender=m; surname=Yoon	Yoon Suk-yeol; Yoon Seok-youl
      Lee Jae-myung	person	office=party leader; of=south-korea; since=2022-08; until=2025-04; gender=m; surname=Lee	Lee Jae Myung
      Lee Jae-myung	person	office=president; of=south-korea; since=2025-06-04
      Choi Sang-mok	person	office=president; of=south-korea; since=2024-12-27; until=2025-03-24; gender=m; surname=Choi
      Kim Boo-kyum	person	office=prime minister; of=south-korea; since=2021-05; until=2022-05; gender=m; surname=Kim
      Han Duck-soo	person	office=prime minister; of=south-korea; since=2022-05-21; until=2025-05-01; gender=m; surname=Han
      Kim Min-seok	person	office=prime minister; of=south-korea; since=2025-07-03; gender=m; surname=Kim
      Hwang Kyo-ahn	person	office=prime minister; of=south-korea; since=2015-06; until=2017-05; gender=m; surname=Hwang
      Yun Byung-se	person	office=foreign minister; of=south-korea; since=2013-03; until=2017-06; gender=m; surname=Yun
      Kang Kyung-wha	person	office=foreign minister; of=south-korea; since=2017-06-18; until=2021-02-08; gender=f; surname=Kang
      Chung Eui-yong	person	office=national security adviser; of=south-korea; since=2017-05-21; until=2020-07; gender=m; surname=Chung
      Chung Eui-yong	person	office=foreign minister; of=south-korea; since=2021-02-09; until=2022-05-11
      Park Jin	person	office=foreign minister; of=south-korea; since=2022-05-12; until=2024-01-10; gender=m; surname=Park
      Cho Tae-yul	person	office=foreign minister; of=south-korea; since=2024-01-10; until=2025-07; gender=m; surname=Cho
      Cho Hyun	person	office=un ambassador; of=south-korea; since=2019; until=2022; gender=m; surname=Cho
      Cho Hyun	person	office=foreign minister; of=south-korea; since=2025-07-19
      Kim Sung-hwan	person	office=foreign minister; of=south-korea; since=2010-10; until=2013-03; gender=m; surname=Kim
      Suh Wook	person	office=defence minister; of=south-korea; since=2020-09-18; until=2022-05; gender=m; surname=Suh
      Lee Jong-sup	person	office=defence minister; of=south-korea; since=2022-05-10; until=2023-10; gender=m; surname=Lee
      Shin Won-sik	person	office=defence minister; of=south-korea; since=2023-10-07; until=2024-09; gender=m; surname=Shin
      Shin Won-sik	person	office=national security adviser; of=south-korea; since=2024-08; until=2025-06
      Kim Yong-hyun	person	office=defence minister; of=south-korea; since=2024-09-06; until=2024-12-05; gender=m; surname=Kim
      Ahn Gyu-back	person	office=defence minister; of=south-korea; since=2025-07-25; gender=m; surname=Ahn
      Han Min-koo	person	office=defence minister; of=south-korea; since=2014-06; until=2017-07; gender=m; surname=Han
      Song Young-moo	person	office=defence minister; of=south-korea; since=2017-07; until=2018-09; gender=m; surname=Song
      Jeong Kyeong-doo	person	office=defence minister; of=south-korea; since=2018-09; until=2020-09; gender=m; surname=Jeong
      Kim Kwan-jin	person	office=defence minister; of=south-korea; since=2010-12; until=2014-06; gender=m; surname=Kim
      Kim Tae-young	person	office=defence minister; of=south-korea; since=2009-09; until=2010-12; gender=m; surname=Kim
      Lee In-young	person	office=unification minister; of=south-korea; since=2020-07; until=2022-05; gender=m; surname=Lee
      Kwon Young-se	person	office=unification minister; of=south-korea; since=2022-05; until=2023-07; gender=m; surname=Kwon
      Kim Yung-ho	person	office=unification minister; of=south-korea; since=2023-07; until=2025-07; gender=m; surname=Kim
      Chung Dong-young	person	office=unification minister; of=south-korea; since=2025-07; gender=m; surname=Chung
      Cho Myoung-gyon	person	office=unification minister; of=south-korea; since=2017-07; until=2019-04; gender=m; surname=Cho
      Kim Yeon-chul	person	office=unification minister; of=south-korea; since=2019-04; until=2020-06; gender=m; surname=Kim
      Hyun In-taek	person	office=unification minister; of=south-korea; since=2009-02; until=2011-09; gender=m; surname=Hyun
      Suh Hoon	person	office=intelligence chief; of=south-korea; since=2017-06; until=2020-07; gender=m; surname=Suh
      Suh Hoon	person	office=national security adviser; of=south-korea; since=2020-07; until=2022-05
      Kim Sung-han	person	office=national security adviser; of=south-korea; since=2022-05; until=2023-03; gender=m; surname=Kim
      Cho Tae-yong	person	office=national security adviser; of=south-korea; since=2023-03; until=2024-01; gender=m; surname=Cho
      Cho Tae-yong	person	office=intelligence chief; of=south-korea; since=2024-01; until=2025-06
      Chang Ho-jin	person	office=national security adviser; of=south-korea; since=2024-01; until=2024-08; gender=m; surname=Chang
      Wi Sung-lac	person	office=national security adviser; of=south-korea; since=2025-06; gender=m; surname=Wi
      Kim Tae-hyo	person	office=national security adviser; of=south-korea; since=2022-05; until=2025-06; gender=m; surname=Kim
      Park Jie-won	person	office=intelligence chief; of=south-korea; since=2020-07; until=2022-05; gender=m; surname=Park
      Lee Jong-seok	person	office=intelligence chief; of=south-korea; since=2025-06; gender=m; surname=Lee
      Kim Kyou-hyun	person	office=intelligence chief; of=south-korea; since=2022-05; until=2023-11; gender=m; surname=Kim
      Hwang Joon-kook	person	office=un ambassador; of=south-korea; since=2022-07; until=2025; gender=m; surname=Hwang
      Park Kyung-mee	person	office=spokesperson; of=south-korea; since=2021-04; until=2022-05; gender=f; surname=Park
      Lee Do-woon	person	office=spokesperson; of=south-korea; since=2023-02; until=2023-12; gender=m; surname=Lee
      Kang Yu-jung	person	office=spokesperson; of=south-korea; since=2025-06; gender=f; surname=Kang
      Kim Soo-kyung	person	office=spokesperson; of=south-korea; since=2023-12; until=2024-07; gender=f; surname=Kim
      Koo Byoung-sam	person	office=spokesperson; of=south-korea; since=2023; until=2025; gender=m; surname=Koo
      Lee Sung-jun	person	office=spokesperson; of=south-korea; since=2023; gender=m; surname=Lee
      Kim Jun-rak	person	office=spokesperson; of=south-korea; since=2019; until=2023; gender=m; surname=Kim
      Baik Tae-hyun	person	office=spokesperson; of=south-korea; since=2017; until=2019; gender=m; surname=Baik
      Noh Kyu-duk	person	office=special envoy; of=south-korea; since=2020-12; until=2022-05; gender=m; surname=Noh
      Kim Gunn	person	office=special envoy; of=south-korea; since=2022-05; until=2024; gender=m; surname=Kim
      Lee Do-hoon	person	office=special envoy; of=south-korea; since=2017-09; until=2020-12; gender=m; surname=Lee
      Han Dong-hoon	person	office=party leader; of=south-korea; since=2023-12; until=2024-12; gender=m; surname=Han
      Kim Moon-soo	person	office=party leader; of=south-korea; since=2025-05; until=2025-06; gender=m; surname=Kim
      Kweon Seong-dong	person	office=party leader; of=south-korea; since=2024-12; until=2025-06; gender=m; surname=Kweon
      Jung Chung-rae	person	office=party leader; of=south-korea; since=2025-08; gender=m; surname=Jung
      Jang Dong-hyuk	person	office=party leader; of=south-korea; since=2025-08; gender=m; surname=Jang
      Kim Keon Hee	person	office=first lady; of=south-korea; since=2022-05; until=2025-04; gender=f; surname=Kim	Kim Keon-hee
      Woo Won-shik	person	office=speaker; of=south-korea; since=2024-06; gender=m; surname=Woo
      Moon Hee-sang	person	office=speaker; of=south-korea; since=2018; until=2020; gender=m; surname=Moon
      Kim Il Sung	person	office=leader; of=north-korea; since=1948-09-09; until=1994-07-08; gender=m; surname=Kim	Kim Il-sung
      Kim Jong Il	person	office=leader; of=north-korea; since=1994-07-08; until=2011-12-17; gender=m; surname=Kim	Kim Jong-il
      Kim Jong Un	person	office=leader; of=north-korea; since=2011-12-17; gender=m; surname=Kim	Kim Jong-un
      Kim Yo Jong	person	office=official; of=north-korea; since=2014; gender=f; surname=Kim	Kim Yo-jong
      Kim Yong Chol	person	office=official; of=north-korea; since=2009; until=2023; gender=m; surname=Kim	Kim Yong-chol
      Jo Yong Won	person	office=official; of=north-korea; since=2019; gender=m; surname=Jo	Jo Yong-won
      Hyon Song Wol	person	office=official; of=north-korea; since=2017; gender=f; surname=Hyon	Hyon Song-wol
      Hwang Pyong So	person	office=official; of=north-korea; since=2014; until=2017; gender=m; surname=Hwang	Hwang Pyong-so
      Jang Song Thaek	person	office=official; of=north-korea; since=2010; until=2013-12-12; gender=m; surname=Jang	Jang Song-thaek
      Kim Kye Gwan	person	office=official; of=north-korea; since=1998; until=2020; gender=m; surname=Kim	Kim Kye-gwan
      Kim Hyok Chol	person	office=official; of=north-korea; since=2019; until=2019; gender=m; surname=Kim	Kim Hyok-chol
      Kim Ju Ae	person	office=official; of=north-korea; since=2022; gender=f; surname=Kim	Kim Ju-ae
      Ri Pyong Chol	person	office=official; of=north-korea; since=2014; gender=m; surname=Ri	Ri Pyong-chol
      Pak Jong Chon	person	office=official; of=north-korea; since=2019; gender=m; surname=Pak	Pak Jong-chon
      Ri Su Yong	person	office=foreign minister; of=north-korea; since=2014-04; until=2016-05; gender=m; surname=Ri	Ri Su-yong
      Ri Yong Ho	person	office=foreign minister; of=north-korea; since=2016-05; until=2020-01; gender=m; surname=Ri	Ri Yong-ho
      Ri Son Gwon	person	office=foreign minister; of=north-korea; since=2020-01; until=2022-06; gender=m; surname=Ri	Ri Son-gwon
      Choe Son Hui	person	office=deputy foreign minister; of=north-korea; since=2018-02; until=2022-06; gender=f; surname=Choe	Choe Son-hui; Choi Son-hui
      Choe Son Hui	person	office=foreign minister; of=north-korea; since=2022-06
      Pak Ui Chun	person	office=foreign minister; of=north-korea; since=2007-05; until=2014-04; gender=m; surname=Pak	Pak Ui-chun
      Pak Myong Ho	person	office=deputy foreign minister; of=north-korea; since=2020; gender=m; surname=Pak
      Kim Son Gyong	person	office=deputy foreign minister; of=north-korea; since=2019; gender=m; surname=Kim
      Im Chon Il	person	office=deputy foreign minister; of=north-korea; since=2019; gender=m; surname=Im
      Kang Sun Nam	person	office=defence minister; of=north-korea; since=2022-12; until=2024-10; gender=m; surname=Kang	Kang Sun-nam
      No Kwang Chol	person	office=defence minister; of=north-korea; since=2024-10; gender=m; surname=No	No Kwang-chol
      Kim Tok Hun	person	office=prime minister; of=north-korea; since=2020-08; until=2024-12; gender=m; surname=Kim	Kim Tok-hun
      Pak Thae Song	person	office=prime minister; of=north-korea; since=2024-12; gender=m; surname=Pak	Pak Thae-song
      Kim Song	person	office=un ambassador; of=north-korea; since=2018-09; gender=m; surname=Kim
      Ja Song Nam	person	office=un ambassador; of=north-korea; since=2014; until=2018; gender=m; surname=Ja	Ja Song-nam
      Sin Son Ho	person	office=un ambassador; of=north-korea; since=2008; until=2014; gender=m; surname=Sin	Sin Son-ho
      Kim Yong Nam	person	office=president; of=north-korea; since=1998-09; until=2019-04; gender=m; surname=Kim	Kim Yong-nam
      Choe Ryong Hae	person	office=president; of=north-korea; since=2019-04; gender=m; surname=Choe	Choe Ryong-hae
      Ri Sol Ju	person	office=first lady; of=north-korea; since=2012; gender=f; surname=Ri	Ri Sol-ju
      Nguyễn Phú Trọng	person	office=general secretary; of=vietnam; since=2011-01-19; until=2024-07-19; gender=m; surname=Trong	Nguyen Phu Trong
      Tô Lâm	person	office=general secretary; of=vietnam; since=2024-08-03; gender=m; surname=Lam	To Lam
      Nguyễn Xuân Phúc	person	office=president; of=vietnam; since=2021-04; until=2023-01; gender=m; surname=Phuc	Nguyen Xuan Phuc
      Võ Văn Thưởng	person	office=president; of=vietnam; since=2023-03; until=2024-03; gender=m; surname=Thuong	Vo Van Thuong
      Lương Cường	person	office=president; of=vietnam; since=2024-10-21; gender=m; surname=Cuong	Luong Cuong
      Ho Chi Minh	person	office=president; of=vietnam; since=1945-09-02; until=1969-09-02; gender=m; surname=Ho
      Phạm Minh Chính	person	office=prime minister; of=vietnam; since=2021-04-05; gender=m; surname=Chinh	Pham Minh Chinh
      Lê Thị Thu Hằng	person	office=spokesperson; of=vietnam; since=2017; until=2023; gender=f; surname=Hang	Le Thi Thu Hang
      Phạm Thu Hằng	person	office=spokesperson; of=vietnam; since=2023; gender=f; surname=Hang	Pham Thu Hang
      Yingluck Shinawatra	person	office=prime minister; of=thailand; since=2011-08-05; until=2014-05-07; gender=f
      Prayuth Chan-ocha	person	office=prime minister; of=thailand; since=2014-08-24; until=2023-08-22; gender=m	Prayut Chan-o-cha; Prayuth Chan-o-cha
      Srettha Thavisin	person	office=prime minister; of=thailand; since=2023-08-22; until=2024-08-14; gender=m
      Paetongtarn Shinawatra	person	office=prime minister; of=thailand; since=2024-08-16; until=2025-08-29; gender=f
      Anutin Charnvirakul	person	office=prime minister; of=thailand; since=2025-09-07; gender=m
      Thaksin Shinawatra	person	office=prime minister; of=thailand; since=2001-02-09; until=2006-09-19; gender=m
      Abhisit Vejjajiva	person	office=prime minister; of=thailand; since=2008-12; until=2011-08; gender=m
      Phumtham Wechayachai	person	office=prime minister; of=thailand; since=2025-07-03; until=2025-09-06; gender=m
      Don Pramudwinai	person	office=foreign minister; of=thailand; since=2015-08; until=2023-08; gender=m
      Maris Sangiampongsa	person	office=foreign minister; of=thailand; since=2024-04; until=2025-09; gender=m
      Sihasak Phuangketkeow	person	office=foreign minister; of=thailand; since=2025-09; gender=m
      Parnpree Bahiddha-Nukara	person	office=foreign minister; of=thailand; since=2023-09; until=2024-04; gender=m
      King Maha Vajiralongkorn	person	office=king; of=thailand; since=2016-10-13; gender=m	Maha Vajiralongkorn
      King Bhumibol Adulyadej	person	office=king; of=thailand; since=1946-06; until=2016-10-13; gender=m	Bhumibol Adulyadej
      Surasant Kongsiri	person	office=spokesman; of=thailand; since=2025; gender=m
      Winthai Suvaree	person	office=spokesman; of=thailand; since=2014; gender=m
      Nikorndej Balankura	person	office=spokesman; of=thailand; since=2024; gender=m
      Jirayu Houngsub	person	office=spokesman; of=thailand; since=2024-09; until=2025-09; gender=m
      Siripong Angkasakulkiat	person	office=spokesman; of=thailand; since=2025-09; gender=m
      Natthaphon Narkphanit	person	office=defence minister; of=thailand; since=2025-07; gender=m
      Sutin Klungsang	person	office=defence minister; of=thailand; since=2023-09; until=2024-09; gender=m
      Pita Limjaroenrat	person	office=opposition leader; of=thailand; since=2020; until=2024-08; gender=m
      Natthaphong Ruengpanyawut	person	office=opposition leader; of=thailand; since=2024-08; gender=m
      Hun Sen	person	office=prime minister; of=cambodia; since=1985-01-14; until=2023-08-22; gender=m; surname=Hun Sen
      Hun Sen	person	office=president; of=cambodia; since=2024-04-03
      Hun Manet	person	office=prime minister; of=cambodia; since=2023-08-22; gender=m
      Prak Sokhonn	person	office=foreign minister; of=cambodia; since=2016-04; until=2023-08; gender=m
      Prak Sokhonn	person	office=foreign minister; of=cambodia; since=2024-11
      Sok Chenda Sophea	person	office=foreign minister; of=cambodia; since=2023-08; until=2024-11; gender=m
      Hor Namhong	person	office=foreign minister; of=cambodia; since=1998; until=2016-04; gender=m
      Tea Banh	person	office=defence minister; of=cambodia; since=1998; until=2023-08; gender=m; surname=Tea Banh
      Tea Seiha	person	office=defence minister; of=cambodia; since=2023-08; gender=m
      Maly Socheata	person	office=spokesperson; of=cambodia; since=2023; gender=f
      Pen Bona	person	office=spokesperson; of=cambodia; since=2023; gender=m
      Phay Siphan	person	office=spokesperson; of=cambodia; since=2007; until=2023; gender=m
      Chum Sounry	person	office=spokesperson; of=cambodia; since=2018; gender=m; surname=Chum Sounry
      King Norodom Sihamoni	person	office=king; of=cambodia; since=2004-10-14; gender=m	Norodom Sihamoni
      Pol Pot	person	office=leader; of=cambodia; since=1975-04; until=1979-01; gender=m
      Aung San Suu Kyi	person	office=leader; of=myanmar; since=2016-04-06; until=2021-02-01; gender=f; surname=Suu Kyi
      Min Aung Hlaing	person	office=leader; of=myanmar; since=2021-02-01; gender=m
      Than Shwe	person	office=leader; of=myanmar; since=1992-04; until=2011-03; gender=m
      Thein Sein	person	office=president; of=myanmar; since=2011-03-30; until=2016-03-30; gender=m
      Htin Kyaw	person	office=president; of=myanmar; since=2016-03-30; until=2018-03; gender=m
      Win Myint	person	office=president; of=myanmar; since=2018-03-30; until=2021-02-01; gender=m; surname=Win Myint
      Myint Swe	person	office=president; of=myanmar; since=2021-02-01; until=2025-08-07; gender=m
      Zaw Min Tun	person	office=spokesman; of=myanmar; since=2017; gender=m
      Wunna Maung Lwin	person	office=foreign minister; of=myanmar; since=2021-02; until=2023-02; gender=m
      Than Swe	person	office=foreign minister; of=myanmar; since=2023-02; gender=m
      Kyaw Moe Tun	person	office=un ambassador; of=myanmar; since=2020-10; gender=m
      Sonexay Siphandone	person	office=prime minister; of=laos; since=2022-12-30; gender=m
      Phankham Viphavanh	person	office=prime minister; of=laos; since=2021-03; until=2022-12; gender=m
      Thongloun Sisoulith	person	office=president; of=laos; since=2021-03-22; gender=m
      Gloria Macapagal Arroyo	person	office=president; of=philippines; since=2001-01-20; until=2010-06-30; gender=f	Gloria Arroyo
      Benigno Aquino III	person	office=president; of=philippines; since=2010-06-30; until=2016-06-30; gender=m	Benigno Aquino
      Rodrigo Duterte	person	office=president; of=philippines; since=2016-06-30; until=2022-06-30; gender=m
      Ferdinand Marcos Jr.	person	office=president; of=philippines; since=2022-06-30; gender=m; surname=Marcos	Ferdinand Marcos Jr; Bongbong Marcos
      Ferdinand Marcos	person	office=president; of=philippines; since=1965-12-30; until=1986-02-25; gender=m
      Leni Robredo	person	office=vice president; of=philippines; since=2016-06-30; until=2022-06-30; gender=f
      Sara Duterte	person	office=vice president; of=philippines; since=2022-06-30; gender=f
      Albert del Rosario	person	office=foreign minister; of=philippines; since=2011-02; until=2016-03; gender=m
      Teodoro Locsin	person	office=foreign minister; of=philippines; since=2018-10; until=2022-06; gender=m	Teodoro Locsin Jr.
      Enrique Manalo	person	office=foreign minister; of=philippines; since=2022-07-01; until=2025-06; gender=m
      Theresa Lazaro	person	office=foreign minister; of=philippines; since=2025-07; gender=f
      Perfecto Yasay	person	office=foreign minister; of=philippines; since=2016-06; until=2017-03; gender=m
      Alan Peter Cayetano	person	office=foreign minister; of=philippines; since=2017-05; until=2018-10; gender=m
      Delfin Lorenzana	person	office=defence minister; of=philippines; since=2016-06-30; until=2022-06-30; gender=m
      Gilberto Teodoro	person	office=defence minister; of=philippines; since=2023-06-05; gender=m	Gilberto Teodoro Jr.
      Jay Tarriela	person	office=spokesman; of=philippines; since=2022; gender=m
      Harry Roque	person	office=spokesman; of=philippines; since=2017-11; until=2021-11; gender=m
      Jonathan Malaya	person	office=spokesman; of=philippines; since=2023; gender=m
      Medel Aguilar	person	office=spokesman; of=philippines; since=2022; until=2024; gender=m
      Eduardo Año	person	office=national security adviser; of=philippines; since=2023-01; gender=m
      Hermogenes Esperon	person	office=national security adviser; of=philippines; since=2016-06; until=2022-06; gender=m
      Romeo Brawner	person	office=chief of general staff; of=philippines; since=2023-07; gender=m	Romeo Brawner Jr.
      Jose Manuel Romualdez	person	office=ambassador; of=philippines; to=united-states; since=2017-07; gender=m
      Suharto	person	office=president; of=indonesia; since=1967-03; until=1998-05-21; gender=m
      Megawati Sukarnoputri	person	office=president; of=indonesia; since=2001-07; until=2004-10; gender=f
      Susilo Bambang Yudhoyono	person	office=president; of=indonesia; since=2004-10-20; until=2014-10-20; gender=m
      Joko Widodo	person	office=president; of=indonesia; since=2014-10-20; until=2024-10-20; gender=m	Jokowi
      Prabowo Subianto	person	office=defence minister; of=indonesia; since=2019-10-23; until=2024-10-20; gender=m; surname=Prabowo
      Prabowo Subianto	person	office=president; of=indonesia; since=2024-10-20
      Sukarno	person	office=president; of=indonesia; since=1945-08-18; until=1967-03-12; gender=m
      Marty Natalegawa	person	office=foreign minister; of=indonesia; since=2009-10; until=2014-10; gender=m
      Retno Marsudi	person	office=foreign minister; of=indonesia; since=2014-10-27; until=2024-10-20; gender=f	Retno L.P. Marsudi
      Sugiono	person	office=foreign minister; of=indonesia; since=2024-10-21; gender=m
      Sjafrie Sjamsoeddin	person	office=defence minister; of=indonesia; since=2024-10-21; gender=m
      Najib Razak	person	office=prime minister; of=malaysia; since=2009-04-03; until=2018-05-10; gender=m
      Mahathir Mohamad	person	office=prime minister; of=malaysia; since=2018-05-10; until=2020-03-01; gender=m
      Muhyiddin Yassin	person	office=prime minister; of=malaysia; since=2020-03; until=2021-08; gender=m
      Ismail Sabri Yaakob	person	office=prime minister; of=malaysia; since=2021-08; until=2022-11; gender=m
      Anwar Ibrahim	person	office=prime minister; of=malaysia; since=2022-11-24; gender=m; surname=Anwar
      Saifuddin Abdullah	person	office=foreign minister; of=malaysia; since=2021-08; until=2022-11; gender=m
      Mohamad Hasan	person	office=foreign minister; of=malaysia; since=2023-12; gender=m
      Hishammuddin Hussein	person	office=foreign minister; of=malaysia; since=2020-03; until=2021-08; gender=m
      Zambry Abdul Kadir	person	office=foreign minister; of=malaysia; since=2022-12; until=2023-12; gender=m
      Lee Hsien Loong	person	office=prime minister; of=singapore; since=2004-08-12; until=2024-05-15; gender=m; surname=Lee
      Lawrence Wong	person	office=prime minister; of=singapore; since=2024-05-15; gender=m
      Lee Kuan Yew	person	office=prime minister; of=singapore; since=1959-06; until=1990-11; gender=m; surname=Lee
      Tharman Shanmugaratnam	person	office=president; of=singapore; since=2023-09-14; gender=m
      Halimah Yacob	person	office=president; of=singapore; since=2017-09; until=2023-09; gender=f
      Vivian Balakrishnan	person	office=foreign minister; of=singapore; since=2015-10-01; gender=m
      Ng Eng Hen	person	office=defence minister; of=singapore; since=2011-05; until=2025-05; gender=m; surname=Ng
      Chan Chun Sing	person	office=defence minister; of=singapore; since=2025-05; gender=m; surname=Chan
      José Ramos-Horta	person	office=president; of=east-timor; since=2022-05-20; gender=m
      Francisco Guterres	person	office=president; of=east-timor; since=2017-05; until=2022-05; gender=m
      Xanana Gusmão	person	office=prime minister; of=east-timor; since=2023-07-01; gender=m	Xanana Gusmao
      John Howard	person	office=prime minister; of=australia; since=1996-03-11; until=2007-12-03; gender=m
      Kevin Rudd	person	office=prime minister; of=australia; since=2007-12-03; until=2010-06-24; gender=m
      Kevin Rudd	person	office=foreign minister; of=australia; since=2010-09; until=2012-02
      Kevin Rudd	person	office=ambassador; of=australia; to=united-states; since=2023-03; until=2026-03
      Julia Gillard	person	office=prime minister; of=australia; since=2010-06-24; until=2013-06-27; gender=f
      Tony Abbott	person	office=prime minister; of=australia; since=2013-09-18; until=2015-09-15; gender=m
      Malcolm Turnbull	person	office=prime minister; of=australia; since=2015-09-15; until=2018-08-24; gender=m
      Scott Morrison	person	office=prime minister; of=australia; since=2018-08-24; until=2022-05-23; gender=m
      Anthony Albanese	person	office=prime minister; of=australia; since=2022-05-23; gender=m
      Bob Carr	person	office=foreign minister; of=australia; since=2012-03; until=2013-09; gender=m
      Marise Payne	person	office=foreign minister; of=australia; since=2018-08-28; until=2022-05-23; gender=f
      Penny Wong	person	office=foreign minister; of=australia; since=2022-05-23; gender=f
      Peter Dutton	person	office=defence minister; of=australia; since=2021-03-30; until=2022-05-23; gender=m
      Peter Dutton	person	office=opposition leader; of=australia; since=2022-05-30; until=2025-05
      Richard Marles	person	office=defence minister; of=australia; since=2022-05-23; gender=m
      Richard Marles	person	office=deputy prime minister; of=australia; since=2022-05-23
      Linda Reynolds	person	office=defence minister; of=australia; since=2019-05; until=2021-03; gender=f
      Jim Chalmers	person	office=finance minister; of=australia; since=2022-05-23; gender=m
      Josh Frydenberg	person	office=finance minister; of=australia; since=2018-08; until=2022-05; gender=m
      Barnaby Joyce	person	office=deputy prime minister; of=australia; since=2021-06; until=2022-05; gender=m
      Sussan Ley	person	office=opposition leader; of=australia; since=2025-05-13; gender=f
      Arthur Sinodinos	person	office=ambassador; of=australia; to=united-states; since=2020-02; until=2023; gender=m
      Tony Burke	person	office=interior minister; of=australia; since=2024-07; gender=m
      Clare O'Neil	person	office=interior minister; of=australia; since=2022-06; until=2024-07; gender=f
      Helen Clark	person	office=prime minister; of=new-zealand; since=1999-12; until=2008-11; gender=f
      John Key	person	office=prime minister; of=new-zealand; since=2008-11-19; until=2016-12-12; gender=m
      Bill English	person	office=prime minister; of=new-zealand; since=2016-12; until=2017-10; gender=m
      Jacinda Ardern	person	office=prime minister; of=new-zealand; since=2017-10-26; until=2023-01-25; gender=f
      Chris Hipkins	person	office=prime minister; of=new-zealand; since=2023-01-25; until=2023-11-27; gender=m
      Christopher Luxon	person	office=prime minister; of=new-zealand; since=2023-11-27; gender=m
      Nanaia Mahuta	person	office=foreign minister; of=new-zealand; since=2020-11-06; until=2023-11; gender=f
      Winston Peters	person	office=foreign minister; of=new-zealand; since=2023-11-27; gender=m
      Murray McCully	person	office=foreign minister; of=new-zealand; since=2008-11; until=2017-05; gender=m
      Judith Collins	person	office=defence minister; of=new-zealand; since=2023-11-27; gender=f
      Peeni Henare	person	office=defence minister; of=new-zealand; since=2020-11; until=2023-01; gender=m
      James Marape	person	office=prime minister; of=papua-new-guinea; since=2019-05-30; gender=m
      Peter O'Neill	person	office=prime minister; of=papua-new-guinea; since=2011-08; until=2019-05; gender=m
      Frank Bainimarama	person	office=prime minister; of=fiji; since=2007-01-05; until=2022-12-24; gender=m
      Sitiveni Rabuka	person	office=prime minister; of=fiji; since=2022-12-24; gender=m
      Manasseh Sogavare	person	office=prime minister; of=solomon-islands; since=2019-04-24; until=2024-05-02; gender=m
      Jeremiah Manele	person	office=prime minister; of=solomon-islands; since=2024-05-02; gender=m
      Jean Chrétien	person	office=prime minister; of=canada; since=1993-11; until=2003-12; gender=m
      Paul Martin	person	office=prime minister; of=canada; since=2003-12; until=2006-02; gender=m
      Stephen Harper	person	office=prime minister; of=canada; since=2006-02-06; until=2015-11-04; gender=m
      Justin Trudeau	person	office=prime minister; of=canada; since=2015-11-04; until=2025-03-14; gender=m
      John Diefenbaker	person	office=prime minister; of=canada; since=1957-06-21; until=1963-04-22; gender=m
      Pierre Trudeau	person	office=prime minister; of=canada; since=1968-04; until=1984-06; gender=m
      John Baird	person	office=foreign minister; of=canada; since=2011-05-18; until=2015-02-03; gender=m
      Chrystia Freeland	person	office=foreign minister; of=canada; since=2017-01-10; until=2019-11-20; gender=f
      Chrystia Freeland	person	office=finance minister; of=canada; since=2020-08-18; until=2024-12-16
      François-Philippe Champagne	person	office=foreign minister; of=canada; since=2019-11-20; until=2021-01-12; gender=m
      François-Philippe Champagne	person	office=finance minister; of=canada; since=2025-03-14
      Marc Garneau	person	office=foreign minister; of=canada; since=2021-01-12; until=2021-10-26; gender=m
      Mélanie Joly	person	office=foreign minister; of=canada; since=2021-10-26; until=2025-05-13; gender=f
      Anita Anand	person	office=defence minister; of=canada; since=2021-10-26; until=2023-07-26; gender=f
      Anita Anand	person	office=foreign minister; of=canada; since=2025-05-13
      Lawrence Cannon	person	office=foreign minister; of=canada; since=2008-10; until=2011-05; gender=m
      Stéphane Dion	person	office=foreign minister; of=canada; since=2015-11; until=2017-01; gender=m
      Peter MacKay	person	office=defence minister; of=canada; since=2007-08-14; until=2013-07; gender=m
      Harjit Sajjan	person	office=defence minister; of=canada; since=2015-11-04; until=2021-10-26; gender=m
      Bill Blair	person	office=defence minister; of=canada; since=2023-07-26; until=2025-05; gender=m
      David McGuinty	person	office=defence minister; of=canada; since=2025-05-13; gender=m
      Jason Kenney	person	office=defence minister; of=canada; since=2015-02; until=2015-11; gender=m
      Jason Kenney	person	office=governor; of=alberta; since=2019-04; until=2022-10
      Bill Morneau	person	office=finance minister; of=canada; since=2015-11-04; until=2020-08-17; gender=m
      Dominic LeBlanc	person	office=finance minister; of=canada; since=2024-12-16; until=2025-03; gender=m
      Pierre Poilievre	person	office=opposition leader; of=canada; since=2022-09-10; gender=m
      Erin O'Toole	person	office=opposition leader; of=canada; since=2020-08; until=2022-02; gender=m
      Jagmeet Singh	person	office=opposition leader; of=canada; since=2017-10; until=2025-05; gender=m
      Yves-François Blanchet	person	office=opposition leader; of=canada; since=2019-01; gender=m
      Doug Ford	person	office=governor; of=ontario; since=2018-06-29; gender=m
      François Legault	person	office=governor; of=quebec; since=2018-10-18; gender=m
      Danielle Smith	person	office=governor; of=alberta; since=2022-10-11; gender=f
      David Eby	person	office=governor; of=british-columbia; since=2022-11; gender=m
      Wab Kinew	person	office=governor; of=manitoba; since=2023-10; gender=m
      Bob Rae	person	office=un ambassador; of=canada; since=2020-08; until=2025-11; gender=m
      Kirsten Hillman	person	office=ambassador; of=canada; to=united-states; since=2020-03; until=2026-02; gender=f
      Larisa Galadza	person	office=ambassador; of=canada; to=ukraine; since=2019-11; until=2023; gender=f
      Wayne Eyre	person	office=chief of general staff; of=canada; since=2021-02; until=2024-07; gender=m
      Jennie Carignan	person	office=chief of general staff; of=canada; since=2024-07-18; gender=f
      Felipe Calderón	person	office=president; of=mexico; since=2006-12-01; until=2012-11-30; gender=m
      Enrique Peña Nieto	person	office=president; of=mexico; since=2012-12-01; until=2018-11-30; gender=m
      Andrés Manuel López Obrador	person	office=president; of=mexico; since=2018-12-01; until=2024-09-30; gender=m; surname=López Obrador	AMLO
      Claudia Sheinbaum	person	office=president; of=mexico; since=2024-10-01; gender=f
      Vicente Fox	person	office=president; of=mexico; since=2000-12; until=2006-11; gender=m
      Marcelo Ebrard	person	office=foreign minister; of=mexico; since=2018-12-01; until=2023-06; gender=m
      Marcelo Ebrard	person	office=economy minister; of=mexico; since=2024-10-01
      Alicia Bárcena	person	office=foreign minister; of=mexico; since=2023-07; until=2024-09; gender=f
      Juan Ramón de la Fuente	person	office=foreign minister; of=mexico; since=2024-10-01; gender=m; surname=de la Fuente
      Tatiana Clouthier	person	office=economy minister; of=mexico; since=2021-01; until=2022-10; gender=f
      Omar García Harfuch	person	office=interior minister; of=mexico; since=2024-10-01; gender=m	Omar Garcia Harfuch
      Rosa Icela Rodríguez	person	office=interior minister; of=mexico; since=2024-10; gender=f
      Luiz Inácio Lula da Silva	person	office=president; of=brazil; since=2003-01-01; until=2011-01-01; gender=m; surname=Lula	Lula; Lula da Silva
      Luiz Inácio Lula da Silva	person	office=president; of=brazil; since=2023-01-01
      Dilma Rousseff	person	office=president; of=brazil; since=2011-01-01; until=2016-08-31; gender=f
      Michel Temer	person	office=president; of=brazil; since=2016-08-31; until=2018-12-31; gender=m
      Jair Bolsonaro	person	office=president; of=brazil; since=2019-01-01; until=2022-12-31; gender=m
      Geraldo Alckmin	person	office=vice president; of=brazil; since=2023-01-01; gender=m
      Hamilton Mourão	person	office=vice president; of=brazil; since=2019-01; until=2022-12; gender=m
      Celso Amorim	person	office=foreign minister; of=brazil; since=2003-01; until=2010-12; gender=m
      Celso Amorim	person	office=adviser; of=brazil; since=2023-01
      Antonio Patriota	person	office=foreign minister; of=brazil; since=2011-01; until=2013-08; gender=m
      Ernesto Araújo	person	office=foreign minister; of=brazil; since=2019-01; until=2021-03; gender=m
      Carlos França	person	office=foreign minister; of=brazil; since=2021-04; until=2022-12; gender=m	Carlos Alberto França
      Mauro Vieira	person	office=foreign minister; of=brazil; since=2023-01-01; gender=m
      Fernando Haddad	person	office=finance minister; of=brazil; since=2023-01-01; gender=m
      Paulo Guedes	person	office=finance minister; of=brazil; since=2019-01; until=2022-12; gender=m
      Guido Mantega	person	office=finance minister; of=brazil; since=2006-03; until=2014-12; gender=m
      Alexandre de Moraes	person	office=judge; of=brazil; since=2017-03; gender=m
      Eduardo Bolsonaro	person	office=politician; of=brazil; since=2015; gender=m
      Flávio Bolsonaro	person	office=politician; of=brazil; since=2019; gender=m
      Cristina Fernández de Kirchner	person	office=president; of=argentina; since=2007-12-10; until=2015-12-10; gender=f	Cristina Kirchner; Cristina Fernández
      Mauricio Macri	person	office=president; of=argentina; since=2015-12-10; until=2019-12-10; gender=m
      Alberto Fernández	person	office=president; of=argentina; since=2019-12-10; until=2023-12-10; gender=m
      Javier Milei	person	office=president; of=argentina; since=2023-12-10; gender=m
      Néstor Kirchner	person	office=president; of=argentina; since=2003-05; until=2007-12; gender=m
      Victoria Villarruel	person	office=vice president; of=argentina; since=2023-12-10; gender=f
      Santiago Cafiero	person	office=foreign minister; of=argentina; since=2021-09; until=2023-12; gender=m
      Diana Mondino	person	office=foreign minister; of=argentina; since=2023-12; until=2024-10; gender=f
      Gerardo Werthein	person	office=foreign minister; of=argentina; since=2024-10; until=2025-10; gender=m
      Pablo Quirno	person	office=foreign minister; of=argentina; since=2025-10; gender=m
      Héctor Timerman	person	office=foreign minister; of=argentina; since=2010-06; until=2015-12; gender=m
      Sergio Massa	person	office=economy minister; of=argentina; since=2022-08; until=2023-12; gender=m
      Luis Caputo	person	office=economy minister; of=argentina; since=2023-12-10; gender=m
      Martín Guzmán	person	office=economy minister; of=argentina; since=2019-12; until=2022-07; gender=m
      Manuel Adorni	person	office=spokesperson; of=argentina; since=2023-12; gender=m
      Gabriela Cerruti	person	office=spokesperson; of=argentina; since=2021-10; until=2023-12; gender=f
      Sebastián Piñera	person	office=president; of=chile; since=2010-03-11; until=2014-03-11; gender=m
      Sebastián Piñera	person	office=president; of=chile; since=2018-03-11; until=2022-03-11
      Gabriel Boric	person	office=president; of=chile; since=2022-03-11; until=2026-03-11; gender=m
      José Antonio Kast	person	office=president; of=chile; since=2026-03-11; gender=m
      Salvador Allende	person	office=president; of=chile; since=1970-11; until=1973-09-11; gender=m
      Augusto Pinochet	person	office=president; of=chile; since=1974-12; until=1990-03; gender=m
      Antonia Urrejola	person	office=foreign minister; of=chile; since=2022-03; until=2023-03; gender=f
      Alberto van Klaveren	person	office=foreign minister; of=chile; since=2023-03; until=2026-03; gender=m
      Álvaro Uribe	person	office=president; of=colombia; since=2002-08-07; until=2010-08-07; gender=m
      Juan Manuel Santos	person	office=president; of=colombia; since=2010-08-07; until=2018-08-07; gender=m
      Iván Duque	person	office=president; of=colombia; since=2018-08-07; until=2022-08-07; gender=m
      Gustavo Petro	person	office=president; of=colombia; since=2022-08-07; gender=m
      Francia Márquez	person	office=vice president; of=colombia; since=2022-08-07; gender=f
      Álvaro Leyva	person	office=foreign minister; of=colombia; since=2022-08; until=2024-02; gender=m
      Luis Gilberto Murillo	person	office=foreign minister; of=colombia; since=2024-02; until=2025-01; gender=m
      Laura Sarabia	person	office=foreign minister; of=colombia; since=2025-01; until=2025-07; gender=f
      Rosa Villavicencio	person	office=foreign minister; of=colombia; since=2025-07; gender=f	Rosa Yolanda Villavicencio
      Iván Velásquez	person	office=defence minister; of=colombia; since=2022-08; until=2025-02; gender=m
      Pedro Sánchez	person	id=pedro-sanchez-colombia; office=defence minister; of=colombia; since=2025-03; gender=m	Pedro Arnulfo Sánchez
      Miguel Uribe	person	office=senator; of=colombia; since=2022-07; until=2025-08-11; gender=m	Miguel Uribe Turbay
      Hugo Chávez	person	office=president; of=venezuela; since=1999-02-02; until=2013-03-05; gender=m
      Nicolás Maduro	person	office=foreign minister; of=venezuela; since=2006-08; until=2013-01; gender=m	Nicolás Maduro Moros
      Nicolás Maduro	person	office=president; of=venezuela; since=2013-04-19; until=2026-01-03
      Delcy Rodríguez	person	office=vice president; of=venezuela; since=2018-06-14; until=2026-01-03; gender=f
      Delcy Rodríguez	person	office=president; of=venezuela; since=2026-01-03
      Jorge Arreaza	person	office=foreign minister; of=venezuela; since=2017-08; until=2021-08; gender=m
      Félix Plasencia	person	office=foreign minister; of=venezuela; since=2021-08; until=2022-05; gender=m
      Yván Gil	person	office=foreign minister; of=venezuela; since=2023-01; gender=m
      Elías Jaua	person	office=foreign minister; of=venezuela; since=2013-01; until=2014-09; gender=m
      Vladimir Padrino López	person	office=defence minister; of=venezuela; since=2014-10-24; gender=m	Vladimir Padrino
      Diosdado Cabello	person	office=interior minister; of=venezuela; since=2024-08-27; gender=m
      Juan Guaidó	person	office=opposition leader; of=venezuela; since=2019-01-23; until=2023-01-05; gender=m
      María Corina Machado	person	office=opposition leader; of=venezuela; since=2010; gender=f	Maria Corina Machado
      Edmundo González	person	office=opposition leader; of=venezuela; since=2024-03; gender=m	Edmundo González Urrutia
      Henrique Capriles	person	office=opposition leader; of=venezuela; since=2012; gender=m
      Leopoldo López	person	office=opposition leader; of=venezuela; since=2014; gender=m
      Jorge Rodríguez	person	office=speaker; of=venezuela; since=2021-01-05; gender=m
      Tarek William Saab	person	office=attorney general; of=venezuela; since=2017-08; gender=m	Tarek Saab
      Cilia Flores	person	office=first lady; of=venezuela; since=2013-04; until=2026-01; gender=f
      Samuel Moncada	person	office=un ambassador; of=venezuela; since=2017; gender=m
      Rafael Correa	person	office=president; of=ecuador; since=2007-01-15; until=2017-05-24; gender=m
      Lenín Moreno	person	office=president; of=ecuador; since=2017-05-24; until=2021-05-24; gender=m
      Guillermo Lasso	person	office=president; of=ecuador; since=2021-05-24; until=2023-11-23; gender=m
      Daniel Noboa	person	office=president; of=ecuador; since=2023-11-23; gender=m
      Gabriela Sommerfeld	person	office=foreign minister; of=ecuador; since=2023-11; gender=f
      Fernando Villavicencio	person	office=candidate; of=ecuador; since=2023-05; until=2023-08-09; gender=m
      Luisa González	person	office=candidate; of=ecuador; since=2023; until=2025; gender=f
      Alan García	person	office=president; of=peru; since=2006-07; until=2011-07; gender=m
      Ollanta Humala	person	office=president; of=peru; since=2011-07-28; until=2016-07-28; gender=m
      Pedro Pablo Kuczynski	person	office=president; of=peru; since=2016-07-28; until=2018-03-23; gender=m
      Martín Vizcarra	person	office=president; of=peru; since=2018-03; until=2020-11; gender=m
      Francisco Sagasti	person	office=president; of=peru; since=2020-11; until=2021-07; gender=m
      Pedro Castillo	person	office=president; of=peru; since=2021-07-28; until=2022-12-07; gender=m
      Dina Boluarte	person	office=president; of=peru; since=2022-12-07; until=2025-10-10; gender=f
      José Jerí	person	office=president; of=peru; since=2025-10-10; gender=m
      Alberto Fujimori	person	office=president; of=peru; since=1990-07-28; until=2000-11-22; gender=m
      Keiko Fujimori	person	office=opposition leader; of=peru; since=2010; gender=f
      Evo Morales	person	office=president; of=bolivia; since=2006-01-22; until=2019-11-10; gender=m
      Jeanine Áñez	person	office=president; of=bolivia; since=2019-11-12; until=2020-11-08; gender=f
      Luis Arce	person	office=president; of=bolivia; since=2020-11-08; until=2025-11-08; gender=m
      Rodrigo Paz	person	office=president; of=bolivia; since=2025-11-08; gender=m	Rodrigo Paz Pereira
      Fernando Lugo	person	office=president; of=paraguay; since=2008-08; until=2012-06; gender=m
      Horacio Cartes	person	office=president; of=paraguay; since=2013-08; until=2018-08; gender=m
      Mario Abdo Benítez	person	office=president; of=paraguay; since=2018-08-15; until=2023-08-15; gender=m
      Santiago Peña	person	office=president; of=paraguay; since=2023-08-15; gender=m
      José Mujica	person	office=president; of=uruguay; since=2010-03-01; until=2015-03-01; gender=m	Pepe Mujica
      Tabaré Vázquez	person	office=president; of=uruguay; since=2015-03-01; until=2020-03-01; gender=m
      Luis Lacalle Pou	person	office=president; of=uruguay; since=2020-03-01; until=2025-03-01; gender=m; surname=Lacalle Pou
      Yamandú Orsi	person	office=president; of=uruguay; since=2025-03-01; gender=m
      Irfaan Ali	person	office=president; of=guyana; since=2020-08-02; gender=m	Mohamed Irfaan Ali
      David Granger	person	office=president; of=guyana; since=2015-05; until=2020-08; gender=m
      Desi Bouterse	person	office=president; of=suriname; since=2010-08; until=2020-07; gender=m
      Chan Santokhi	person	office=president; of=suriname; since=2020-07-16; until=2025-07-16; gender=m
      Jennifer Geerlings-Simons	person	office=president; of=suriname; since=2025-07-16; gender=f	Jennifer Simons
      Daniel Ortega	person	office=president; of=nicaragua; since=2007-01-10; gender=m
      Violeta Chamorro	person	office=president; of=nicaragua; since=1990-04; until=1997-01; gender=f
      Rosario Murillo	person	office=vice president; of=nicaragua; since=2017-01-10; gender=f
      Manuel Zelaya	person	office=president; of=honduras; since=2006-01-27; until=2009-06-28; gender=m
      Porfirio Lobo	person	office=president; of=honduras; since=2010-01; until=2014-01; gender=m
      Juan Orlando Hernández	person	office=president; of=honduras; since=2014-01-27; until=2022-01-27; gender=m
      Xiomara Castro	person	office=president; of=honduras; since=2022-01-27; until=2026-01-27; gender=f
      Nasry Asfura	person	office=president; of=honduras; since=2026-01-27; gender=m
      Mauricio Funes	person	office=president; of=el-salvador; since=2009-06-01; until=2014-06-01; gender=m
      Salvador Sánchez Cerén	person	office=president; of=el-salvador; since=2014-06; until=2019-06; gender=m
      Nayib Bukele	person	office=president; of=el-salvador; since=2019-06-01; gender=m
      Otto Pérez Molina	person	office=president; of=guatemala; since=2012-01-14; until=2015-09-03; gender=m
      Jimmy Morales	person	office=president; of=guatemala; since=2016-01-14; until=2020-01-14; gender=m
      Alejandro Giammattei	person	office=president; of=guatemala; since=2020-01-14; until=2024-01-15; gender=m
      Bernardo Arévalo	person	office=president; of=guatemala; since=2024-01-15; gender=m
      Laura Chinchilla	person	office=president; of=costa-rica; since=2010-05; until=2014-05; gender=f
      Carlos Alvarado	person	office=president; of=costa-rica; since=2018-05-08; until=2022-05-08; gender=m	Carlos Alvarado Quesada
      Rodrigo Chaves	person	office=president; of=costa-rica; since=2022-05-08; gender=m
      Óscar Arias	person	office=president; of=costa-rica; since=2006-05; until=2010-05; gender=m
      Luis Guillermo Solís	person	office=president; of=costa-rica; since=2014-05; until=2018-05; gender=m
      Ricardo Martinelli	person	office=president; of=panama; since=2009-07; until=2014-07; gender=m
      Juan Carlos Varela	person	office=president; of=panama; since=2014-07; until=2019-07; gender=m
      Laurentino Cortizo	person	office=president; of=panama; since=2019-07-01; until=2024-07-01; gender=m
      José Raúl Mulino	person	office=president; of=panama; since=2024-07-01; gender=m
      Manuel Noriega	person	office=president; of=panama; since=1983-08; until=1989-12; gender=m
      René Préval	person	office=president; of=haiti; since=2006-05; until=2011-05; gender=m
      Michel Martelly	person	office=president; of=haiti; since=2011-05-14; until=2016-02-07; gender=m
      Jovenel Moïse	person	office=president; of=haiti; since=2017-02-07; until=2021-07-07; gender=m
      Jean-Bertrand Aristide	person	office=president; of=haiti; since=2001-02; until=2004-02; gender=m
      Claude Joseph	person	office=prime minister; of=haiti; since=2021-04; until=2021-07-20; gender=m
      Ariel Henry	person	office=prime minister; of=haiti; since=2021-07-20; until=2024-04-24; gender=m
      Garry Conille	person	office=prime minister; of=haiti; since=2024-06-03; until=2024-11-11; gender=m
      Alix Didier Fils-Aimé	person	office=prime minister; of=haiti; since=2024-11-11; gender=m
      Jimmy Chérizier	person	office=leader; of=haiti; since=2020; gender=m	Jimmy Cherizier
      Laurent Saint-Cyr	person	office=leader; of=haiti; since=2025-08; gender=m
      Guy Philippe	person	office=leader; of=haiti; since=2004; gender=m
      Leonel Fernández	person	office=president; of=dominican-republic; since=2004-08; until=2012-08; gender=m
      Danilo Medina	person	office=president; of=dominican-republic; since=2012-08; until=2020-08; gender=m
      Luis Abinader	person	office=president; of=dominican-republic; since=2020-08-16; gender=m
      Andrew Holness	person	office=prime minister; of=jamaica; since=2016-03-03; gender=m
      Portia Simpson-Miller	person	office=prime minister; of=jamaica; since=2012-01; until=2016-03; gender=f
      Keith Rowley	person	office=prime minister; of=trinidad-and-tobago; since=2015-09-09; until=2025-03; gender=m
      Kamla Persad-Bissessar	person	office=prime minister; of=trinidad-and-tobago; since=2010-05; until=2015-09; gender=f
      Kamla Persad-Bissessar	person	office=prime minister; of=trinidad-and-tobago; since=2025-05-01
      Mia Mottley	person	office=prime minister; of=barbados; since=2018-05-25; gender=f	Mia Amor Mottley
      Sandra Mason	person	office=president; of=barbados; since=2021-11-30; until=2025-11; gender=f
      Philip Davis	person	office=prime minister; of=bahamas; since=2021-09-17; gender=m
      Hubert Minnis	person	office=prime minister; of=bahamas; since=2017-05; until=2021-09; gender=m
      Ralph Gonsalves	person	office=prime minister; of=saint-vincent-and-the-grenadines; since=2001-03-29; until=2025-11; gender=m
      Abu Bakr al-Baghdadi	person	office=leader; of=islamic-state; since=2010-05; until=2019-10-27; gender=m
      Osama bin Laden	person	office=leader; of=al-qaeda; since=1988-08; until=2011-05-02; gender=m; surname=bin Laden
      Ayman al-Zawahiri	person	office=leader; of=al-qaeda; since=2011-06; until=2022-07-31; gender=m
      Abubakar Shekau	person	office=leader; of=boko-haram; since=2009-07; until=2021-05; gender=m
      Brahim Ghali	person	office=leader; of=western-sahara; since=2016-07; gender=m
      Rodrigo Londoño	person	office=leader; of=revolutionary-armed-forces-of-colombia; since=2011-11; until=2016; gender=m	Timochenko
      Iván Márquez	person	office=leader; of=revolutionary-armed-forces-of-colombia; since=2013; gender=m
      """#)

  /// Further office holders, from public tables.
  package static let officeHoldersFromTables = GazetteerText(
    name: "office holders from tables",
    text: #"""
      Alexander Ankvab	person	id=alexander-ankvab-abkhazia; office=prime minister; of=abkhazia; since=2020
      Aslan Bzhania	person	id=aslan-bzhania-abkhazia; office=president; of=abkhazia; since=2020; until=2020-04-23
      Asadullah Khalid	person	office=defence minister; of=afghanistan; since=2019-06; until=2019-06
      Hamdullah Mohib	person	office=ambassador; of=afghanistan; to=united-states; since=2019-06; until=2019-06
      Mahmood Saikal	person	office=un ambassador; of=afghanistan; since=2019-06; until=2019-06
      Salahuddin Rabbani	person	office=foreign minister; of=afghanistan; since=2019-06; until=2019-06
      Ditmir Bushati	person	office=foreign minister; of=albania; since=2019-06; until=2019-06
      Floreta Luli-Faber	person	office=ambassador; of=albania; to=united-states; since=2015-05-18
      Olta Xhaçka	person	office=defence minister; of=albania; since=2019-06; until=2019-06
      Abdelaziz Bouteflika	person	office=president; of=algeria; since=2019-06; until=2019-06
      Abdelaziz Bouteflika	person	office=defence minister; of=algeria; since=2019-06; until=2019-06
      Abdelkader Messahel	person	office=foreign minister; of=algeria; since=2019-06; until=2019-06
      Ahmed Boutache	person	office=ambassador; of=algeria; to=united-states; since=2021-10-26
      Ahmed Ouyahia	person	office=prime minister; of=algeria; since=2019-06; until=2019-06
      Aymen Benabderrahmane	person	office=prime minister; of=algeria; since=2021
      Madjid Bouguerra	person	office=ambassador; of=algeria; to=united-states; since=2019-06; until=2019-06
      Sabri Boukadoum	person	office=un ambassador; of=algeria; since=2019-06; until=2019-06
      Elisenda Vives Balmana	person	office=ambassador; of=andorra; to=united-states; since=2016-03-02; surname=Vives Balmana
      Gilbert Saboya	person	office=foreign minister; of=andorra; since=2019-06; until=2019-06
      Xavier Espot Zamora	person	office=prime minister; of=andorra; since=2019
      Bornito Diogo	person	office=vice president; of=angola; since=2017-09-26
      Joaquim Santo	person	office=ambassador; of=angola; to=united-states; since=2019-09-16
      Manuel Domingos Augusto	person	office=foreign minister; of=angola; since=2019-06; until=2019-06
      Salviano Sequeira	person	office=defence minister; of=angola; since=2019-06; until=2019-06
      Charles III	person	office=king; of=antigua-and-barbuda; since=2022
      Charles III	person	office=king; of=australia; since=2022
      Charles III	person	office=king; of=bahamas; since=2022
      Charles III	person	office=king; of=belize; since=2022
      Charles III	person	office=king; of=canada; since=2022
      Charles III	person	office=king; of=grenada; since=2022
      Charles III	person	office=king; of=jamaica; since=2022
      Charles III	person	office=king; of=new-zealand; since=2022
      Charles III	person	office=king; of=papua-new-guinea; since=2022
      Charles III	person	office=king; of=saint-kitts-and-nevis; since=2022
      Charles III	person	office=king; of=saint-lucia; since=2022
      Charles III	person	office=king; of=saint-vincent-and-the-grenadines; since=2022
      Charles III	person	office=king; of=solomon-islands; since=2022
      Charles III	person	office=king; of=tuvalu; since=2022
      Charles III	person	office=king; of=united-kingdom; since=2022; until=2022-09-08
      Queen Elizabeth II	person	office=king; of=australia; since=1952; until=2022; gender=f	Elizabeth II
      Queen Elizabeth II	person	office=king; of=new-zealand; since=1952; until=2022	Elizabeth II
      Queen Elizabeth II	person	office=queen; of=canada; since=1952-02-06	Elizabeth II
      Queen Elizabeth II	person	office=queen; of=united-kingdom; since=1952-02-06	Elizabeth II
      Queen Elizabeth II	person	office=king; of=jamaica; since=1962; until=2022	Elizabeth II
      Queen Elizabeth II	person	office=king; of=bahamas; since=1973; until=2022	Elizabeth II
      Queen Elizabeth II	person	office=king; of=grenada; since=1974; until=2022	Elizabeth II
      Queen Elizabeth II	person	office=king; of=papua-new-guinea; since=1975; until=2022	Elizabeth II
      Queen Elizabeth II	person	office=king; of=solomon-islands; since=1978; until=2022	Elizabeth II
      Queen Elizabeth II	person	office=king; of=tuvalu; since=1978; until=2022	Elizabeth II
      Queen Elizabeth II	person	office=king; of=saint-lucia; since=1979; until=2022	Elizabeth II
      Queen Elizabeth II	person	office=king; of=saint-vincent-and-the-grenadines; since=1979; until=2022	Elizabeth II
      Queen Elizabeth II	person	office=king; of=antigua-and-barbuda; since=1981; until=2022	Elizabeth II
      Queen Elizabeth II	person	office=king; of=belize; since=1981; until=2022	Elizabeth II
      Queen Elizabeth II	person	office=king; of=saint-kitts-and-nevis; since=1983; until=2022	Elizabeth II
      Gaston Browne	person	office=prime minister; of=antigua-and-barbuda; since=2014
      Paul Greene	person	office=foreign minister; of=antigua-and-barbuda; since=2019-06; until=2019-06
      Rodney Williams	person	office=governor general; of=antigua-and-barbuda; since=2014
      Ronald Sanders	person	office=ambassador; of=antigua-and-barbuda; to=united-states; since=2015-09-17
      Cristina Fernández de Kirchner	person	office=vice president; of=argentina; since=2019-12-10; until=2023-12-10
      Fernando Oris de Roa	person	office=ambassador; of=argentina; to=united-states; since=2019-06; until=2019-06; surname=Oris de Roa
      Jorge Arguello	person	office=ambassador; of=argentina; to=united-states; since=2020-02-06
      Jorge Marcelo Faurie	person	office=foreign minister; of=argentina; since=2019-06; until=2019-06
      Martin Garcia Moritan	person	office=un ambassador; of=argentina; since=2019-06; until=2019-06; surname=Garcia Moritan
      Oscar Aguad	person	office=defence minister; of=argentina; since=2019-06; until=2019-06
      Lilit Makunts	person	office=ambassador; of=armenia; to=united-states; since=2021-08-02
      Vahagn Khachatryan	person	office=president; of=armenia; since=2022; until=2022-03-13
      Varuzhan Nersessyan	person	office=ambassador; of=armenia; to=united-states; since=2019-06; until=2019-06
      Michiel Godfried Eman	person	office=prime minister; of=aruba; since=2019-06; until=2019-06
      Gillian Elizabeth Bird	person	office=un ambassador; of=australia; since=2019-06; until=2019-06
      Joseph Benedict Hockey	person	office=ambassador; of=australia; to=united-states; since=2019-06; until=2019-06
      Jan Kickert	person	office=un ambassador; of=austria; since=2019-06; until=2019-06
      Mario Kunasek	person	office=defence minister; of=austria; since=2019-06; until=2019-06
      Martin Weiss	person	office=ambassador; of=austria; to=united-states; since=2020-01-06
      Sebastian Kurz	person	office=chancellor; of=austria; since=2019-06; until=2019-06
      Wolfgang Waldner	person	office=ambassador; of=austria; to=united-states; since=2019-06; until=2019-06
      Ali Asadov	person	office=prime minister; of=azerbaijan; since=2019
      Elin Suleymanov	person	office=ambassador; of=azerbaijan; to=united-states; since=2019-06; until=2019-06
      Kahzar Ibrahim	person	office=ambassador; of=azerbaijan; to=united-states; since=2021-09-15
      Novruz Mammadov	person	office=prime minister; of=azerbaijan; since=2019-06; until=2019-06
      Yashar Aliyev	person	office=un ambassador; of=azerbaijan; since=2019-06; until=2019-06
      Darren Henfield	person	office=foreign minister; of=bahamas; since=2019-06; until=2019-06
      Sidney Stanley Collie	person	office=ambassador; of=bahamas; to=united-states; since=2017-11-29
      Abdulla Al Khalifa	person	office=ambassador; of=bahrain; to=united-states; since=2017-07-21; surname=Al Khalifa
      Khalifa bin Salman	person	office=prime minister; of=bahrain; since=2019-06; until=2019-06
      Salman bin Hamad bin Isa Al Khalifa	person	office=prime minister; of=bahrain; since=2020
      Abdul Hamid	person	office=president; of=bangladesh; since=2013
      Hasina Wazed	person	office=prime minister; of=bangladesh; since=2009-01-06; surname=Hasina
      M Shahidul Islam	person	office=ambassador; of=bangladesh; to=united-states; since=2021-02-17
      Masud Bin Momen	person	office=un ambassador; of=bangladesh; since=2019-06; until=2019-06
      Mohammad Ziauddin	person	office=ambassador; of=bangladesh; to=united-states; since=2019-06; until=2019-06
      Jerome Walcott	person	office=foreign minister; of=barbados; since=2019-06; until=2019-06
      Сяргей Гурулёў	person	id=-belarus; office=chief of general staff; of=belarus; since=2001; until=2009
      Пётр Мікалаевіч Ціханоўскі	person	id=-belarus-2; office=chief of general staff; of=belarus; since=2009; until=2014
      Андрэй Мікалаевіч Папкоў	person	id=-belarus-3; office=ambassador; of=belarus; to=south-korea; since=2016-06
      Максім Леанідавіч Ермаловіч	person	office=finance minister; of=belarus; since=2018; until=2020
      Aleksander Chervyakov	person	office=economy minister; of=belarus; since=2020-01-04
      Aleksander Subbotin	person	office=deputy prime minister; of=belarus; since=2020-06-04; until=2021-12-13
      Aleksandr Konyuk	person	office=prosecutor; of=belarus; since=2011-09-20; until=2020-09-09
      Alexander Kosinets	person	office=chief of staff; of=belarus; since=2014-12-27; until=2016-12-05
      Alexander Turchin	person	office=deputy prime minister; of=belarus; since=2018-08-18; until=2019-12-03
      Alexander Volfovich	person	office=chief of general staff; of=belarus; since=2020; until=2021
      Anatol Kalinin	person	office=deputy prime minister; of=belarus; since=2010-12-28; until=2018-08-18
      Anatol Kulyashow	person	office=interior minister; of=belarus; since=2009-06-02; until=2012-05-11
      Anatol Sivak	person	office=deputy prime minister; of=belarus; since=2020-09-03
      Anatol Tozik	person	office=deputy prime minister; of=belarus; since=2010-12-29; until=2014-12-27
      Andreï Kharkovets	person	office=finance minister; of=belarus; since=2008; until=2014
      Andrei Kobyakov	person	office=chief of staff; of=belarus; since=2012-08-27; until=2014-12-27
      Andrei Kobyakov	person	office=prime minister; of=belarus; since=2014-12-27; until=2018-08-18
      Andrei Ravkov	person	office=defence minister; of=belarus; since=2014-11-27; until=2020-01-20
      Andrei Ravkov	person	office=intelligence chief; of=belarus; since=2020-01-20; until=2020-09-03
      Andrei Schwed	person	office=prosecutor; of=belarus; since=2020-09-09
      Andrej Kuncevič	person	office=deputy chief of staff; of=belarus; since=2019-08-19; until=2021-04-05
      Dmitry Pinevich	person	office=health minister; of=belarus; since=2020-11-27
      Dzmitry Gara	person	office=prosecutor; of=belarus; since=2019-12-30; until=2021-03-11
      Dzmitry Kruty	person	office=deputy prime minister; of=belarus; since=2019-11-29; until=2020-06-03
      Dzmitry Kruty	person	office=deputy chief of staff; of=belarus; since=2020-06
      Igar Fisienka	person	office=ambassador; of=belarus; to=france; since=2019
      Igor Lutsky	person	office=deputy chief of staff; of=belarus; since=2021-04-05
      Igor Sergeyenko	person	office=chief of staff; of=belarus; since=2019-12-05
      Igor Shunevich	person	office=interior minister; of=belarus; since=2019-06; until=2019-06
      Ihar Liašenka	person	office=deputy prime minister; of=belarus; since=2018-08-18; until=2020-03-03
      Ihar Pietryšenka	person	office=ambassador; of=belarus; to=russia; since=2012-09-10; until=2018-08-18
      Ihar Pietryšenka	person	office=deputy prime minister; of=belarus; since=2018-08-18
      Igor Shunevich	person	office=interior minister; of=belarus; since=2012-05-11; until=2019-06-10	Ihar Shunevich
      Ivan Kubrakou	person	office=interior minister; of=belarus; since=2020-10-29
      Ivan Tertel	person	office=intelligence chief; of=belarus; since=2020-09-03
      Jury Nazaraŭ	person	office=deputy prime minister; of=belarus; since=2020-03-03
      Juryi Žadobin	person	office=defence minister; of=belarus; since=2009-12-04; until=2014-11-27
      Leonid Maltsev	person	office=defence minister; of=belarus; since=2001-09-24; until=2009-12-04
      Lieanid Zajac	person	office=deputy prime minister; of=belarus; since=2022-03-21
      Maksim Ryžankoŭ	person	office=deputy chief of staff; of=belarus; since=2016-12-21
      Michaił Rusy	person	office=deputy prime minister; of=belarus; since=2012-04-10; until=2015-10-16
      Mikalai Snapkou	person	office=economy minister; of=belarus; since=2009-12-04; until=2014-12-27
      Mikalai Snapkou	person	office=ambassador; of=belarus; to=china; since=2020-01-30
      Mikalai Snapkou	person	office=deputy prime minister; of=belarus; since=2020-06-04
      Mikhail Myasnikovich	person	office=prime minister; of=belarus; since=2010-12-28; until=2014-12-27
      Natallya Kachanava	person	office=deputy prime minister; of=belarus; since=2014-12-27; until=2016-12-05
      Natallya Kachanava	person	office=chief of staff; of=belarus; since=2016-12-21; until=2019-12-05
      Oleg Belokonev	person	office=chief of general staff; of=belarus; since=2014; until=2019
      Oleg Kravchenko	person	office=ambassador; of=belarus; to=united-states; since=2020-07-20; until=2020-12-25
      Oleg Slizhevsky	person	office=justice minister; of=belarus; since=2011-12-13; until=2021-10-18
      Olga Chupris	person	office=deputy chief of staff; of=belarus; since=2019-12
      Pavel Kallaur	person	office=central bank governor; of=belarus; since=2014-12-27
      Pavel Latushko	person	office=ambassador; of=belarus; to=france; since=2012-11-16; until=2019-01-15
      Pyotr Prokopovych	person	office=deputy prime minister; of=belarus; since=2013-01-18; until=2014-12-27
      Raman Halowchenka	person	office=prime minister; of=belarus; since=2020-06-04; until=2025-03-10
      Sergei Rumas	person	office=prime minister; of=belarus; since=2018-08-18; until=2020-06-03
      Sergei Sidorsky	person	office=prime minister; of=belarus; since=2003-07-10; until=2010-12-28
      Siarhei Khamenka	person	office=justice minister; of=belarus; since=2021-10-18
      Uladzimir Dvornik	person	office=deputy prime minister; of=belarus; since=2019; until=2020-06-03
      Uladzimir Navumau	person	office=interior minister; of=belarus; since=2000-09-25; until=2009-04-04
      Uladzimir Patupchyk	person	office=energy minister; of=belarus; since=2013-04-22; until=2018-05-02
      Uladzimir Siamashka	person	office=deputy prime minister; of=belarus; since=2003-12-23; until=2014-12-27
      Uladzimir Siamashka	person	office=ambassador; of=belarus; to=russia; since=2018-11-13
      Uladzimir Vashchanka	person	office=emergency minister; of=belarus; since=2010-12-29; until=2021-01-27
      Vadim Sinyavsky	person	office=emergency minister; of=belarus; since=2021-03-11
      Valentin Rybakov	person	office=un ambassador; of=belarus; since=2019-06; until=2019-06
      Vasily Matyushevsky	person	office=deputy prime minister; of=belarus; since=2014-12-27; until=2018-08-18
      Vasily Zharko	person	office=deputy prime minister; of=belarus; since=2016-12; until=2018
      Viktor Gulevich	person	office=chief of general staff; of=belarus; since=2021-03-11
      Viktor Karankevich	person	office=energy minister; of=belarus; since=2018-08-31
      Vladimir Amarin	person	office=finance minister; of=belarus; since=2014; until=2018
      Vladimir Karanik	person	office=health minister; of=belarus; since=2019-06-11; until=2020-08-22
      Yury Karayeu	person	office=interior minister; of=belarus; since=2019-06-11; until=2020-10-29
      Yury Sieliviorstau	person	office=finance minister; of=belarus; since=2020-06-04
      Didier Reynders	person	office=defence minister; of=belgium; since=2019-06; until=2019-06
      Dirk Wouters	person	office=ambassador; of=belgium; to=united-states; since=2019-06; until=2019-06
      Jean-Arthur Regibeau	person	office=ambassador; of=belgium; to=united-states; since=2020-09-17
      Marc Pecsteen De Buytswerve	person	office=un ambassador; of=belgium; since=2019-06; until=2019-06; surname=De Buytswerve
      Philippe I	person	office=king; of=belgium; since=2013; until=2013-07-21
      Dean Oliver Barrow	person	office=prime minister; of=belize; since=2019-06; until=2019-06
      Johnny Briceño	person	office=prime minister; of=belize; since=2020; until=2020-11-12
      Johnny Briceño	person	office=prime minister; of=belize; since=2020-11-12	Juan Antonio Briceno
      Lynn Raymond Young	person	office=ambassador; of=belize; to=united-states; since=2021-07-07
      Wilfred Peter Elrington	person	office=foreign minister; of=belize; since=2019-06; until=2019-06
      Aurelien Agbenonci	person	office=foreign minister; of=benin; since=2019-06; until=2019-06
      Jean do Rego	person	office=ambassador; of=benin; to=united-states; since=2020-07-17; surname=do Rego
      Craig Cannonier	person	office=prime minister; of=bermuda; since=2019-06; until=2019-06
      Jigme Wangchuck	person	office=king; of=bhutan; since=2006-12-14
      Tandi Dorji	person	office=foreign minister; of=bhutan; since=2019-06; until=2019-06
      David Choquehuanca	person	office=vice president; of=bolivia; since=2020-11-08
      Diego Pary	person	office=foreign minister; of=bolivia; since=2019-06; until=2019-06
      Javier Zavaleta	person	office=defence minister; of=bolivia; since=2019-06; until=2019-06
      Bojan Vujic	person	office=ambassador; of=bosnia-and-herzegovina; to=united-states; since=2019-09-16
      Fadil Novalic	person	office=prime minister; of=bosnia-and-herzegovina; since=2019-06; until=2019-06
      Igor Crnadak	person	office=foreign minister; of=bosnia-and-herzegovina; since=2019-06; until=2019-06
      Marina Pendes	person	office=defence minister; of=bosnia-and-herzegovina; since=2019-06; until=2019-06
      Marinko Cavara	person	office=president; of=bosnia-and-herzegovina; since=2019-06; until=2019-06
      Milorad Dodik	person	office=president; of=bosnia-and-herzegovina; since=2019-06; until=2019-06
      Željka Cvijanović	person	office=prime minister; of=bosnia-and-herzegovina; since=2019-06; until=2019-06
      Zoran Tegeltija	person	office=leader; of=bosnia-and-herzegovina; since=2019
      Onkokame Kitso Mokaila	person	office=ambassador; of=botswana; to=united-states; since=2020-09-17
      Shaw Kgathi	person	office=defence minister; of=botswana; since=2019-06; until=2019-06
      Slumber Tsogwane	person	office=vice president; of=botswana; since=2018-04-04
      Antonio Mourao	person	office=vice president; of=brazil; since=2019-01-01; until=2023-01-01
      Fernando Azevedo e Silva	person	office=defence minister; of=brazil; since=2019-06; until=2019-06; surname=Azevedo e Silva
      Mauro Vieira	person	office=un ambassador; of=brazil; since=2019-06; until=2019-06
      Nestor Jose Forster	person	office=ambassador; of=brazil; to=united-states; since=2020-12-23
      Sergio Amaral	person	office=ambassador; of=brazil; to=united-states; since=2019-06; until=2019-06
      Erywan Yusof	person	office=foreign minister; of=brunei; since=2019-06; until=2019-06; surname=Erywan
      Hassanal Bolkiah	person	office=sultan; of=brunei; since=1967
      Hassanal Bolkiah	person	office=prime minister; of=brunei; since=2019-06; until=2019-06
      Hassanal Bolkiah	person	office=defence minister; of=brunei; since=2019-06; until=2019-06
      Hassanal Bolkiah	person	office=foreign minister; of=brunei; since=2019-06; until=2019-06
      Paduka Ali	person	office=ambassador; of=brunei; to=united-states; since=2016-01-28
      Georgi Panayotov	person	office=un ambassador; of=bulgaria; since=2019-06; until=2019-06
      Iliana Iotova	person	office=vice president; of=bulgaria; since=2017-01-22
      Krasimir Karakachanov	person	office=defence minister; of=bulgaria; since=2019-06; until=2019-06
      Tihomir Anguelov Stoytchev	person	office=ambassador; of=bulgaria; to=united-states; since=2016-06-27
      Alpha Barry	person	office=foreign minister; of=burkina-faso; since=2019-06; until=2019-06
      Jean-Claude Bouda	person	office=defence minister; of=burkina-faso; since=2019-06; until=2019-06
      Lassina Zerbo	person	office=prime minister; of=burkina-faso; since=2021-12-10
      Paul Kaba Thieba	person	office=prime minister; of=burkina-faso; since=2019-06; until=2019-06
      Seydou Kabore	person	office=ambassador; of=burkina-faso; to=united-states; since=2017-01-18
      Alain-Guillaume Bunyoni	person	office=prime minister; of=burundi; since=2020; until=2022
      Emannuel Ntahomvukiye	person	office=defence minister; of=burundi; since=2019-06; until=2019-06
      Ezechiel Nibigira	person	office=foreign minister; of=burundi; since=2019-06; until=2019-06
      Gervais Ndirakobuca	person	office=prime minister; of=burundi; since=2022
      Jean Ndikumana	person	office=ambassador; of=burundi; to=united-states; since=2021-07-07
      Prosper Bazombanza	person	office=vice president; of=burundi; since=2020-06-24
      Chum Sounry	person	office=ambassador; of=cambodia; to=united-states; since=2018-09-17
      Sovann Ke	person	office=un ambassador; of=cambodia; since=2019-06; until=2019-06; surname=Sovann Ke
      Henri Etoundi Essomba	person	office=ambassador; of=cameroon; to=united-states; since=2016-06-27; surname=Etoundi Essomba
      Joseph Ngute	person	office=prime minister; of=cameroon; since=2019
      Lejeune Mbella Mbella	person	office=foreign minister; of=cameroon; since=2019-06; until=2019-06; surname=Mbella Mbella
      Andrew Scheer	person	office=speaker; of=canada; since=2011-06-02; until=2015-12-03; gender=m
      Anthony Rota	person	office=speaker; of=canada; since=2019-12-05; gender=m
      Art McDonald	person	office=chief of general staff; of=canada; since=2021-01-14; until=2021-02-24; gender=m
      Bill Blair	person	office=interior minister; of=canada; since=2019-11-20; until=2021-10-26
      Bill Blair	person	office=emergency minister; of=canada; since=2021-10-26
      Blaine Higgs	person	office=governor; of=new-brunswick; since=2018-11-09; gender=m
      Brian Bowman	person	office=mayor; of=winnipeg; since=2014-11-04; gender=m
      Brian Pallister	person	office=governor; of=manitoba; since=2016-05-03; until=2021-09-01; gender=m
      Bruno Marchand	person	office=mayor; of=quebec; since=2021-11-07; gender=m
      Carlos Leitão	person	office=finance minister; of=canada; since=2014-04-23; until=2018-10-18; gender=m
      Christian Dubé	person	office=health minister; of=canada; since=2020-06-22; until=2021-10-26; gender=m
      Chrystia Freeland	person	office=deputy prime minister; of=canada; since=2019-11-20
      Daniel Jean	person	office=national security adviser; of=canada; since=2016-05-16; until=2018-05-23; gender=m
      Danielle McCann	person	office=health minister; of=canada; since=2018-10-18; until=2020-06-22; gender=f
      David Lametti	person	office=justice minister; of=canada; since=2019-01-14; gender=m
      David MacNaughton	person	office=ambassador; of=canada; to=united-states; since=2016-03-03; until=2019-08; gender=m
      David Pratt	person	office=defence minister; of=canada; since=2003-12-12; until=2004-07-19; gender=m
      Eric Girard	person	office=finance minister; of=canada; since=2018-10-18; until=2020-08-18; gender=m
      François Paradis	person	office=speaker; of=canada; since=2018-11-27; until=2019-12-05; gender=m
      Gary Doer	person	office=ambassador; of=canada; to=united-states; since=2009-10-19; until=2016-03-03; gender=m
      Geneviève Guilbault	person	office=interior minister; of=canada; since=2018-10-18; until=2019-11-20; gender=f
      Geoff Regan	person	office=speaker; of=canada; since=2015-12-03; until=2019-12-05; gender=m
      George Furey	person	office=speaker; of=canada; since=2015-12-03; until=2018-11-27; gender=m
      Ginette Petitpas Taylor	person	office=health minister; of=canada; since=2017-08-28; until=2019-11-20; gender=f
      Gordon O'Connor	person	office=defence minister; of=canada; since=2006-02-06; until=2007-08-14; gender=m
      Guy Saint-Jacques	person	office=ambassador; of=canada; to=china; since=2012-10; until=2016-10-09; gender=m
      Heather Stefanson	person	office=governor; of=manitoba; since=2021-11-02; until=2023-10; gender=f
      Iain Rankin	person	office=governor; of=nova-scotia; since=2021-02-23; until=2021-08-31; gender=m
      Jean-Yves Duclos	person	office=health minister; of=canada; since=2021-10-26; gender=m
      Jim Carr	person	office=trade minister; of=canada; since=2018-07-18; until=2019-11-20; gender=m
      Jim Flaherty	person	office=finance minister; of=canada; since=2006-02-06; until=2014-03-18; gender=m
      Jody Wilson-Raybould	person	office=justice minister; of=canada; since=2015-11-04; until=2019-01-14; gender=f
      Joe Comartin	person	office=speaker; of=canada; since=2012-09-17; until=2015; gender=m
      Joe Oliver	person	office=finance minister; of=canada; since=2014-03-19; until=2015-11-04; gender=m
      Joe Savikataaq	person	office=governor; of=nunavut; since=2018-06-14; until=2021-11-19; gender=m
      John Horgan	person	office=governor; of=british-columbia; since=2017-07-18; until=2022-11; gender=m
      John McCallum	person	office=ambassador; of=canada; to=china; since=2017-03-18; until=2019-01-26; gender=m
      John Tory	person	office=mayor; of=toronto; since=2014-12-01; gender=m
      Jonathan Vance	person	office=chief of general staff; of=canada; since=2015-07-17; until=2021-01-14; gender=m
      Jyoti Gondek	person	office=mayor; of=calgary; since=2021; gender=f
      Kelvin Goertzen	person	office=governor; of=manitoba; since=2021-09-01; until=2021-11-02; gender=m
      Kennedy Stewart	person	office=mayor; of=vancouver; since=2018-11-05; gender=m
      Leo Housakos	person	office=speaker; of=canada; since=2015-05-04; until=2015-12-03; gender=m
      Lise Thériault	person	office=interior minister; of=canada; since=2014-04-23; until=2015-11-04; gender=f
      Marc-Andre Blanchard	person	office=un ambassador; of=canada; since=2019-06; until=2019-06
      Marco Mendicino	person	office=interior minister; of=canada; since=2021-10-26; gender=m
      Maxime Bernier	person	office=foreign minister; of=canada; since=2007-08-13; until=2008-05-26; gender=m
      Mélanie Joly	person	office=economy minister; of=canada; since=2019-11-20; until=2021-10-26
      Naheed Nenshi	person	office=mayor; of=calgary; since=2010-10-25; until=2021-10-25; gender=m
      Nicolas Marceau	person	office=finance minister; of=canada; since=2012-09-19; until=2014-04-23; gender=m
      Noël Kinsella	person	office=speaker; of=canada; since=2006-02-08; until=2014-11-26; gender=m
      Patty Hajdu	person	office=health minister; of=canada; since=2019-11-20; until=2021-10-26; gender=f
      Peter MacKay	person	office=foreign minister; of=canada; since=2006-02-06; until=2007-08-14
      Peter MacKay	person	office=justice minister; of=canada; since=2013-07-15; until=2015-11-04
      Peter Van Loan	person	office=interior minister; of=canada; since=2008-10-30; until=2010-01-19; gender=m
      Pierre Arcand	person	office=energy minister; of=canada; since=2014-04-23; gender=m
      Pierre Claude Nolin	person	office=speaker; of=canada; since=2014-11-27; until=2015-04-23; gender=m
      Pierre Pettigrew	person	office=foreign minister; of=canada; since=2004-07-20; until=2006-02-05; gender=m
      P.J. Akeeagok	person	office=governor; of=nunavut; since=2021-11-19; gender=m
      Rachel Notley	person	office=governor; of=alberta; since=2015-05-24; until=2019-04-30; gender=f
      Ralph Goodale	person	office=interior minister; of=canada; since=2015-11-04; until=2019-11-20; gender=m
      Ray Henault	person	office=chief of general staff; of=canada; since=2001-06-28; until=2005-06-17; gender=m
      Régis Labeaume	person	office=mayor; of=quebec; since=2007-12-08; until=2021-11-07; gender=m
      Rick Casson	person	office=defence minister; of=canada; since=2006-05-09; until=2009-03-08; gender=m
      Rick Hillier	person	office=chief of general staff; of=canada; since=2005-06-17; until=2008-07-01; gender=m
      Rob Nicholson	person	office=defence minister; of=canada; since=2013-07-15; until=2015-02-09; gender=m
      Rob Nicholson	person	office=foreign minister; of=canada; since=2015-02-09; until=2015-11-04
      Sandy Silver	person	office=governor; of=yukon; since=2016-12-03; gender=m
      Scott Moe	person	office=governor; of=saskatchewan; since=2018-02-02; gender=m
      Sonia LeBel	person	office=justice minister; of=canada; since=2018-10-18; until=2019-01-14; gender=f
      Stéphanie Vallée	person	office=justice minister; of=canada; since=2014-04-23; until=2015-11-04; gender=f
      Stephen McNeil	person	office=governor; of=nova-scotia; since=2013-10-22; until=2021-02-23; gender=m
      Stephen Poloz	person	office=central bank governor; of=canada; since=2013-06-03; until=2020-06-03; gender=m
      Stockwell Day	person	office=interior minister; of=canada; since=2006-02-06; until=2008-10-30; gender=m
      Thomas J. Lawson	person	office=chief of general staff; of=canada; since=2012-10-29; until=2015-07-17; gender=m
      Tiff Macklem	person	office=central bank governor; of=canada; since=2020-06-03; gender=m
      Tim Houston	person	office=governor; of=nova-scotia; since=2021-08-31; gender=m
      Valérie Plante	person	office=mayor; of=montreal; since=2017-11-16; gender=f
      Vic Toews	person	office=interior minister; of=canada; since=2010-01-19; until=2013-07-09; gender=m
      Vince Rigby	person	office=national security adviser; of=canada; since=2020-01-22; gender=m
      Walter Natynczyk	person	office=chief of general staff; of=canada; since=2008-07-01; until=2012-10-29; gender=m
      Jorge Fonseca	person	office=president; of=cape-verde; since=2019-06; until=2019-06
      José Maria Neves	person	office=president; of=cape-verde; since=2021
      Jose Monteiro Alves de Brito	person	office=ambassador; of=cape-verde; to=united-states; since=2020-12-23; surname=Monteiro Alves de Brito
      Luis Filipe Tavares	person	office=foreign minister; of=cape-verde; since=2019-06; until=2019-06
      Ulisses Correia e Silva	person	office=prime minister; of=cape-verde; since=2016; surname=Correia e Silva
      Charles-Armel Doubane	person	office=foreign minister; of=central-african-republic; since=2019-06; until=2019-06
      Félix Moloua	person	office=prime minister; of=central-african-republic; since=2022
      Henri-Marie Dondra	person	office=prime minister; of=central-african-republic; since=2021; until=2022
      Joseph Yakete	person	office=defence minister; of=central-african-republic; since=2019-06; until=2019-06
      Martial Ndoubou	person	office=ambassador; of=central-african-republic; to=united-states; since=2018-09-17
      Simplice Sarandji	person	office=prime minister; of=central-african-republic; since=2019-06; until=2019-06
      Mahamat Déby Itno	person	office=president; of=chad; since=2021; until=2021-04-20
      Mahamat Zene	person	office=foreign minister; of=chad; since=2019-06; until=2019-06
      Ngote Gali Koutou	person	office=ambassador; of=chad; to=united-states; since=2018-06-22; surname=Ngote Gali
      Alberto Espina	person	office=defence minister; of=chile; since=2019-06; until=2019-06
      Oscar Silva	person	office=ambassador; of=chile; to=united-states; since=2018-09-17
      Roberto Ampuero	person	office=foreign minister; of=chile; since=2019-06; until=2019-06
      Cao Gangchuan	person	office=defence minister; of=china; since=2003-03; until=2008-03; gender=m; surname=Cao
      Du Wei	person	office=ambassador; of=china; to=israel; since=2020-02-15; until=2020-05-17; gender=m; surname=Du
      Fang Fenghui	person	office=chief of general staff; of=china; since=2016-01-11; until=2017-08-26; gender=m; surname=Fang
      Fu Zhenghua	person	office=justice minister; of=china; since=2018-03-19; until=2020-04-29; gender=m; surname=Fu
      Gong Zheng	person	office=mayor; of=shanghai; since=2020-03; gender=m; surname=Gong
      Guo Shengkun	person	office=interior minister; of=china; since=2012-12-28; until=2017-11-04; gender=m; surname=Guo
      Han Jun	person	office=governor; of=jilin; since=2020; gender=m; surname=Han
      Huang Ming	person	office=emergency minister; of=china; since=2021-04-29; gender=m; surname=Huang
      Jing Junhai	person	office=governor; of=jilin; since=2018; until=2020; gender=m; surname=Jing
      Li Zuocheng	person	office=chief of general staff; of=china; since=2017-08; gender=m; surname=Li
      Liu Yandong	person	office=deputy prime minister; of=china; since=2013-03-16; until=2018-03-19; gender=f; surname=Liu
      Lou Jiwei	person	office=finance minister; of=china; since=2013-03-16; until=2016-11-07; gender=m; surname=Lou
      Meng Jianzhu	person	office=interior minister; of=china; since=2007; until=2012; gender=m; surname=Meng
      Qin Gangas	person	office=ambassador; of=china; to=united-states; since=2021-07-29; until=2023-05; surname=Qin
      Sun Chunlan	person	office=deputy prime minister; of=china; since=2018-03-19; gender=f; surname=Sun
      Tang Dengjie	person	office=governor; of=fujian; since=2018-01-02; until=2020-07-02; gender=m; surname=Tang
      Tang Yijun	person	office=justice minister; of=china; since=2020-04-29; gender=m; surname=Tang
      Wang Ning	person	office=governor; of=fujian; since=2020-07-02; until=2021-10-19; gender=m; surname=Wang
      Wang Yang	person	office=deputy prime minister; of=china; since=2013-03-16; until=2018-03-19; gender=m; surname=Wang
      Wang Yi	person	office=minister of state; of=china; since=2018-03-19
      Wang Yong	person	office=minister of state; of=china; since=2013-03; gender=m; surname=Wang
      Wang Yupu	person	office=emergency minister; of=china; since=2018-03-19; until=2020-12-08; gender=m; surname=Wang
      Wei Fenghe	person	office=minister of state; of=china; since=2018-03-19
      Wen Guohui	person	office=mayor; of=guangzhou; since=2016-01; gender=m; surname=Wen
      Wu Aiying	person	office=justice minister; of=china; since=2005-07-01; until=2017-02-24; gender=f; surname=Wu
      Xiao Jie	person	office=finance minister; of=china; since=2016-11-07; until=2018-03-19; gender=m; surname=Xiao
      Yi Gang	person	office=central bank governor; of=china; since=2018-03-19; gender=m; surname=Yi
      Ying Yong	person	office=mayor; of=shanghai; since=2017-01-20; until=2020-02-13; gender=m; surname=Ying
      Zhai Jun	person	office=ambassador; of=china; to=france; since=2014-01; until=2019-07
      Zhang Gaoli	person	office=deputy prime minister; of=china; since=2013-03-15; until=2018-03-19; gender=m; surname=Zhang
      Zhang Jun	person	office=justice minister; of=china; since=2017-02-24; until=2018-03-19
      Zhao Kezhi	person	office=minister of state; of=china; since=2018-03-19
      Zhao Long	person	office=governor; of=fujian; since=2021; gender=m; surname=Zhao
      Zhou Yongkang	person	office=interior minister; of=china; since=2002; until=2007; gender=m; surname=Zhou
      Carlos Holmes Trujillo	person	office=foreign minister; of=colombia; since=2019-06; until=2019-06
      Francisco Santos	person	office=ambassador; of=colombia; to=united-states; since=2018-09-17
      Guillermo Botero	person	office=defence minister; of=colombia; since=2019-06; until=2019-06
      Guillermo Fernandez de Soto	person	office=un ambassador; of=colombia; since=2019-06; until=2019-06; surname=Fernandez de Soto
      Marta Lucia Ramirez	person	office=vice president; of=colombia; since=2018-08-07; until=2022-08-07
      Azali Assoumani	person	office=president; of=comoros; since=2019
      Issimail Chanfi	person	office=ambassador; of=comoros; to=united-states; since=2020-12-23
      Mohamed El-Amine Souef	person	office=foreign minister; of=comoros; since=2019-06; until=2019-06
      Anatole Collinet Makosso	person	office=prime minister; of=congo; since=2021
      Charles Richard Mondjo	person	office=defence minister; of=congo; since=2019-06; until=2019-06
      Clement Mouamba	person	office=prime minister; of=congo; since=2016-04-24; until=2021
      Jean-Claude Gakosso	person	office=foreign minister; of=congo; since=2019-06; until=2019-06
      Serge Mombouli	person	office=ambassador; of=congo; to=united-states; since=2001-07-31
      Henry Puna	person	office=prime minister; of=cook-islands; since=2019-06; until=2019-06
      Henry Puna	person	office=foreign minister; of=cook-islands; since=2019-06; until=2019-06
      Epsy Campbell	person	office=vice president; of=costa-rica; since=2018-05-08
      Fernando Llorca	person	office=ambassador; of=costa-rica; to=united-states; since=2018-09-17
      Manuel Enrique Ventura	person	office=foreign minister; of=costa-rica; since=2019-06; until=2019-06
      Marvin Rodriguez	person	office=vice president; of=costa-rica; since=2018-05-08
      Rodrigo Alberto de Jesús Chaves Robles	person	office=president; of=costa-rica; since=2022; until=2022-05-08
      Damir Krsticevic	person	office=defence minister; of=croatia; since=2019-06; until=2019-06
      Pjer Simunovic	person	office=ambassador; of=croatia; to=united-states; since=2017-09-08
      Vladimir Drobnjak	person	office=un ambassador; of=croatia; since=2019-06; until=2019-06
      Anayansi Rodriguez	person	office=un ambassador; of=cuba; since=2019-06; until=2019-06
      Salvador Antonio Valdes	person	office=vice president; of=cuba; since=2019-10-10
      Marios Lysiotis	person	office=ambassador; of=cyprus; to=united-states; since=2018-09-17
      Nikos Anastasiadis	person	office=president; of=cyprus; since=2013-02-28; until=2023-02-28
      Nikos Christodoulidis	person	office=foreign minister; of=cyprus; since=2019-06; until=2019-06
      Savvas Angelidis	person	office=defence minister; of=cyprus; since=2019-06; until=2019-06
      Hynek Kmonicek	person	office=ambassador; of=czech-republic; to=united-states; since=2017-04-24
      Maria Chatardova	person	office=un ambassador; of=czech-republic; since=2019-06; until=2019-06
      Crispin Atama	person	office=defence minister; of=democratic-republic-of-the-congo; since=2019-06; until=2019-06
      Francois Nkuna Balumuene	person	office=ambassador; of=democratic-republic-of-the-congo; to=united-states; since=2015-09-17
      Jean-Michel Kyenge	person	office=prime minister; of=democratic-republic-of-the-congo; since=2021-02-15; until=2024-06-12
      Leonard She Okitundu	person	office=foreign minister; of=democratic-republic-of-the-congo; since=2019-06; until=2019-06
      Samy Badibanga	person	office=prime minister; of=democratic-republic-of-the-congo; since=2019-06; until=2019-06
      Claus Hjort Frederiksen	person	office=defence minister; of=denmark; since=2019-06; until=2019-06
      Lars Gert Lose	person	office=ambassador; of=denmark; to=united-states; since=2019-06; until=2019-06
      Lone Dencker Wisborg	person	office=ambassador; of=denmark; to=united-states; since=2019-04-08
      Martin Bille Hermann	person	office=un ambassador; of=denmark; since=2019-06; until=2019-06
      Abdoulkader Kamil Mohamed	person	office=prime minister; of=djibouti; since=2013
      Ali Hassan Bahdon	person	office=defence minister; of=djibouti; since=2019-06; until=2019-06
      Ismail Omar Guelleh	person	office=president; of=djibouti; since=1999
      Mahamoud Ali Youssouf	person	office=foreign minister; of=djibouti; since=2019-06; until=2019-06
      Charles Savarin	person	office=president; of=dominica; since=2013
      Francine Baron	person	office=foreign minister; of=dominica; since=2019-06; until=2019-06
      Roosevelt Skerrit	person	office=prime minister; of=dominica; since=2004
      Vince Henderson	person	office=ambassador; of=dominica; to=united-states; since=2017-01-18
      Miguel Octavio Vargas	person	office=foreign minister; of=dominican-republic; since=2019-06; until=2019-06
      Raquel Pena	person	office=vice president; of=dominican-republic; since=2020-08-16
      Ruben Sem	person	office=defence minister; of=dominican-republic; since=2019-06; until=2019-06
      Sonia Guzman	person	office=ambassador; of=dominican-republic; to=united-states; since=2021-01-18
      Cirilo Jose Cristovao	person	office=defence minister; of=east-timor; since=2019-06; until=2019-06
      Hernani Coelho	person	office=foreign minister; of=east-timor; since=2019-06; until=2019-06
      Isilio Coelho da Silva	person	office=ambassador; of=east-timor; to=united-states; since=2020-01-06; surname=Coelho da Silva
      Mari Alkatiri	person	office=prime minister; of=east-timor; since=2019-06; until=2019-06
      Taur Matan Ruak	person	office=prime minister; of=east-timor; since=2018; until=2023-07-01
      Alfredo Enrique Borrero	person	office=vice president; of=ecuador; since=2021-05-24
      Ivonne A-Baki	person	office=ambassador; of=ecuador; to=united-states; since=2020-02-06
      Jose Valencia	person	office=foreign minister; of=ecuador; since=2019-06; until=2019-06
      Oswaldo Jarrin	person	office=defence minister; of=ecuador; since=2019-06; until=2019-06
      Mahmud Tawfiq	person	office=interior minister; of=egypt; since=2019-06; until=2019-06
      Mostafa Madbouly	person	office=prime minister; of=egypt; since=2018; until=2018-06-14	Moustafa Madbouly
      Muhammad Edrees	person	office=un ambassador; of=egypt; since=2019-06; until=2019-06
      Yasser Reda	person	office=ambassador; of=egypt; to=united-states; since=2019-06; until=2019-06
      Carlos Castaneda	person	office=foreign minister; of=el-salvador; since=2019-06; until=2019-06
      Carmen Milena Mayorga Valera	person	office=ambassador; of=el-salvador; to=united-states; since=2020-12-23; surname=Mayorga Valera
      David Munguia	person	office=defence minister; of=el-salvador; since=2019-06; until=2019-06
      Felix Ulloa	person	office=vice president; of=el-salvador; since=2019-06-01
      Alejandro Bakale Nkogo	person	office=defence minister; of=equatorial-guinea; since=2019-06; until=2019-06
      Francisco Obama	person	office=prime minister; of=equatorial-guinea; since=2016-06-23
      Francisco Pascual Obama Asue	person	office=prime minister; of=equatorial-guinea; since=2016; until=2016-06-23
      Miguel Ntutumu Evuna Andeme	person	office=ambassador; of=equatorial-guinea; to=united-states; since=2015-02-23; surname=Evuna Andeme
      Simeon Oyono Esono	person	office=foreign minister; of=equatorial-guinea; since=2019-06; until=2019-06
      Teodoro Obiang	person	office=vice president; of=equatorial-guinea; since=2012
      Osman Saleh Mohammed	person	office=foreign minister; of=eritrea; since=2019-06; until=2019-06; surname=Osman
      Sebhat Ephrem	person	office=defence minister; of=eritrea; since=2019-06; until=2019-06; surname=Sebhat
      Alar Laneman	person	office=interior minister; of=estonia; since=2020-11-18; until=2021-01-24; gender=m
      Andres Anvelt	person	office=justice minister; of=estonia; since=2014-03-26; until=2015-04-09; gender=m
      Andres Anvelt	person	office=interior minister; of=estonia; since=2016-11-23; until=2018-11-26
      Andres Parmas	person	office=prosecutor; of=estonia; since=2020
      Ardo Hansson	person	office=central bank governor; of=estonia; since=2012-06-07; until=2019-06-07; gender=m
      Arnold Rüütel	person	office=president; of=estonia; since=2001-10-08; until=2006-10-09; gender=m
      Hannes Hanso	person	office=defence minister; of=estonia; since=2015-09-14; until=2016-11-23; gender=m
      Hanno Pevkur	person	office=justice minister; of=estonia; since=2012-12-10; until=2014-03-26
      Hanno Pevkur	person	office=interior minister; of=estonia; since=2014-03-26; until=2016-11-23
      Jaak Aaviksoo	person	office=defence minister; of=estonia; since=2007-04-05; until=2011-04-06; gender=m
      Jaak Jõerüüt	person	office=defence minister; of=estonia; since=2004-11-22; until=2005-10-08; gender=m
      Juhan Parts	person	office=prime minister; of=estonia; since=2003-04-10; until=2005-04-12; gender=m
      Juhan Parts	person	office=economy minister; of=estonia; since=2007-04-06; until=2014-03-26
      Jürgen Ligi	person	office=defence minister; of=estonia; since=2005-10-10; until=2007-04-05; gender=m
      Jürgen Ligi	person	office=finance minister; of=estonia; since=2009-06-04; until=2014-11-03
      Jürgen Ligi	person	office=foreign minister; of=estonia; since=2016-09-12; until=2016-11-23
      Jüri Luik	person	office=defence minister; of=estonia; since=2017-06-12; until=2021-01-26; gender=m
      Jüri Pihl	person	office=interior minister; of=estonia; since=2007-04-05; until=2009-05-21; gender=m
      Kadri Simson	person	id=kadri-simson-estonia; office=economy minister; of=estonia; since=2016-11-23; until=2019-04-29; gender=f
      Kalle Laanet	person	office=interior minister; of=estonia; since=2005-04-13; until=2007-04-05
      Katri Raik	person	office=interior minister; of=estonia; since=2018-11-26; until=2019-04-29; gender=f
      Keit Pentus-Rosimannus	person	office=foreign minister; of=estonia; since=2014-11-17; until=2015-07-01; gender=f
      Keit Pentus-Rosimannus	person	office=finance minister; of=estonia; since=2021-01-26; until=2022-07-14
      Keit Pentus-Rosimannus	person	office=finance minister; of=estonia; since=2022-07-18
      Ken-Marti Vaher	person	office=interior minister; of=estonia; since=2011-04-06; until=2014-03-26; gender=m
      Kristen Michal	person	office=economy minister; of=estonia; since=2015-04-09; until=2016-11-23
      Kristian Jaani	person	office=interior minister; of=estonia; since=2021-01-26; until=2022-06-03; gender=m
      Kristiina Ojuland	person	office=foreign minister; of=estonia; since=2002-01-28; until=2005-02-10; gender=f
      Kristjan Prikk	person	office=ambassador; of=estonia; to=united-states; since=2021-07-07
      Lauri Läänemets	person	office=interior minister; of=estonia; since=2022-07-18; gender=m
      Lauri Lepik	person	office=ambassador; of=estonia; to=united-states; since=2019-06; until=2019-06
      Lavly Perling	person	office=prosecutor; of=estonia; since=2014; until=2019; gender=f
      Lea Danilson-Järg	person	office=justice minister; of=estonia; since=2022-07-18; gender=f
      Madis Müller	person	office=central bank governor; of=estonia; since=2019-06-07; gender=m
      Margus Hanson	person	office=defence minister; of=estonia; since=2003-04-10; until=2004-11-22; gender=m
      Margus Kolga	person	office=un ambassador; of=estonia; since=2010; until=2015; gender=m
      Margus Leivo	person	office=interior minister; of=estonia; since=2003-04-10; until=2005-04-13; gender=m
      Margus Tsahkna	person	office=defence minister; of=estonia; since=2016-11-23; until=2017-06-12
      Marina Kaljurand	person	office=foreign minister; of=estonia; since=2015-07-16; until=2016-09-12; gender=f
      Maris Lauri	person	office=finance minister; of=estonia; since=2014-11-03; until=2015-03-30; gender=f
      Maris Lauri	person	office=justice minister; of=estonia; since=2021-01-26; until=2022-07-14
      Marko Pomerants	person	office=interior minister; of=estonia; since=2009-07-03; until=2011-04-05; gender=m
      Mart Helme	person	office=interior minister; of=estonia; since=2019-04-29; until=2020-11-09; gender=m
      Mart Laar	person	office=defence minister; of=estonia; since=2011-04-06; until=2012-05-11; gender=m
      Martin Helme	person	office=finance minister; of=estonia; since=2019-04-29; until=2021-01-26; gender=m
      Peep Peterson	person	office=health minister; of=estonia; since=2022-07-18; gender=m
      Raivo Aeg	person	office=justice minister; of=estonia; since=2019-04-29; until=2021-01-26; gender=m
      Rein Lang	person	office=foreign minister; of=estonia; since=2005-02-21; until=2005-04-13; gender=m
      Riina Sikkut	person	office=health minister; of=estonia; since=2018-05-02; until=2019-04-29; gender=f
      Riina Sikkut	person	office=economy minister; of=estonia; since=2022-07-18
      Sven Jürgenson	person	office=un ambassador; of=estonia; since=2015; gender=m
      Sven Mikser	person	office=defence minister; of=estonia; since=2014-03-26; until=2015-09-14
      Sven Mikser	person	office=foreign minister; of=estonia; since=2019-06; until=2019-06
      Sven Sester	person	office=finance minister; of=estonia; since=2015-04-09; until=2017-06-12; gender=m
      Taavi Aas	person	office=economy minister; of=estonia; since=2019-04-29; until=2022-06-03; gender=m
      Tanel Kiik	person	office=health minister; of=estonia; since=2021-01-26; until=2022-06-03; gender=m
      Toomas Tõniste	person	office=finance minister; of=estonia; since=2017-06-12; until=2019-04-29; gender=m
      Urmas Reinsalu	person	office=defence minister; of=estonia; since=2012-05-11; until=2014-03-26
      Urmas Reinsalu	person	office=justice minister; of=estonia; since=2015-04-09; until=2019-04-29
      Urmas Reinsalu	person	office=foreign minister; of=estonia; since=2019-04-29; until=2021-01-26
      Urve Palo	person	office=economy minister; of=estonia; since=2014-03-26; until=2015-04-09; gender=f
      Ambrose Mandvulo Dlamini	person	office=prime minister; of=eswatini; since=2019-06; until=2019-06
      Cleopas Dlamini	person	office=prime minister; of=eswatini; since=2021
      Njabuliso Gwebu	person	office=ambassador; of=eswatini; to=united-states; since=2017-04-24
      Thuli Dladla	person	office=foreign minister; of=eswatini; since=2019-06; until=2019-06
      Aysha Mohammed	person	office=defence minister; of=ethiopia; since=2019-06; until=2019-06
      Fitsum Arega Gebrekidan	person	office=ambassador; of=ethiopia; to=united-states; since=2019-04-09; surname=Fitsum
      Kassa Tekleberhan	person	office=ambassador; of=ethiopia; to=united-states; since=2019-06; until=2019-06; surname=Kassa
      Taye Atske Selassie	person	office=un ambassador; of=ethiopia; since=2019-06; until=2019-06
      Inia Seruiratu	person	office=defence minister; of=fiji; since=2019-06; until=2019-06
      Inia Seruiratu	person	office=foreign minister; of=fiji; since=2019-06; until=2019-06
      Jioji Konrote	person	office=president; of=fiji; since=2019-06; until=2019-06
      Wiliame Katonivere	person	office=president; of=fiji; since=2021-11-12	Ratu Wiliame Katonivere
      Voreqe Bainimarama	person	office=prime minister; of=fiji; since=2014-09-22; until=2022-12-24
      Wiliame Katonivere	person	office=president; of=fiji; since=2021; until=2021-11-12
      Alexander Stubb	person	office=foreign minister; of=finland; since=2008-04-04; until=2011-06-22
      Alexander Stubb	person	office=finance minister; of=finland; since=2015-05-29; until=2016-06-22
      Anna-Maja Henriksson	person	office=justice minister; of=finland; since=2011-06-22; until=2015-05-29; gender=f
      Anna-Maja Henriksson	person	office=justice minister; of=finland; since=2019-12-10
      Anne Holmlund	person	office=interior minister; of=finland; since=2007-04-19; until=2011-06-22; gender=f
      Anne-Mari Virolainen	person	office=minister of state; of=finland; since=2018-02-12; until=2019-06-06; gender=f
      Annika Saarikko	person	office=deputy prime minister; of=finland; since=2020-09-10; gender=f
      Annika Saarikko	person	office=finance minister; of=finland; since=2021-05-27
      Antti Häkkänen	person	office=justice minister; of=finland; since=2017-05-05; until=2019-06-06
      Antti Rinne	person	office=deputy prime minister; of=finland; since=2014-06-06; until=2015-05-29
      Antti Rinne	person	office=finance minister; of=finland; since=2014-06-06; until=2015-05-29
      Antti Rinne	person	office=speaker; of=finland; since=2019-04-24; until=2019-06-05
      Anu Vehviläinen	person	office=speaker; of=finland; since=2020-06-09; until=2022-02-01; gender=f
      Ari Puheloinen	person	office=chief of general staff; of=finland; since=2009-08-01; until=2014-07-31; gender=m
      Carl Haglund	person	office=defence minister; of=finland; since=2012-07-05; until=2015-05-29; gender=m
      Eero Heinäluoma	person	office=speaker; of=finland; since=2011-06-23; until=2015-04-21; gender=m
      Erkki Tuomioja	person	office=foreign minister; of=finland; since=2000-02-25; until=2007-04-19
      Ilkka Kanerva	person	office=foreign minister; of=finland; since=2007-04-19; until=2008-04-04; gender=m
      Jan Vapaavuori	person	office=economy minister; of=finland; since=2012-11-17; until=2015-05-28; gender=m
      Jari Lindström	person	office=justice minister; of=finland; since=2015-05-29; until=2017-05-05; gender=m
      Jarmo Lindberg	person	office=chief of general staff; of=finland; since=2014-08-01; until=2019-07-31; gender=m
      Juha Sipilä	person	office=speaker; of=finland; since=2015-04-28; until=2015-05-28
      Juhani Kaskeala	person	office=chief of general staff; of=finland; since=2001-06-04; until=2009-07-31; gender=m
      Jutta Urpilainen	person	office=deputy prime minister; of=finland; since=2011-06-22; until=2014-06-06; gender=f
      Jutta Urpilainen	person	office=finance minister; of=finland; since=2011-06-22; until=2014-06-06
      Jyri Häkämies	person	office=defence minister; of=finland; since=2007-04-19; until=2011-06-21; gender=m
      Jyrki Katainen	person	office=prime minister; of=finland; since=2011-06-22; until=2014-06-24; gender=m
      Kai Mykkänen	person	office=interior minister; of=finland; since=2018-02-12; until=2019-06-06; gender=m
      Kai Sauer	person	office=un ambassador; of=finland; since=2019-06; until=2019-06
      Kari Rajamäki	person	office=interior minister; of=finland; since=2003-04-17; until=2007-04-19; gender=m
      Katri Kulmuni	person	office=economy minister; of=finland; since=2019-06-06; until=2019-12-10; gender=f
      Katri Kulmuni	person	office=deputy prime minister; of=finland; since=2019-09-12; until=2020-06-05
      Katri Kulmuni	person	office=finance minister; of=finland; since=2019-12-10; until=2020-06-05
      Kirsti Helena Kauppi	person	office=ambassador; of=finland; to=united-states; since=2019-06; until=2019-06
      Krista Mikkonen	person	office=interior minister; of=finland; since=2021-11-19; gender=f
      Mari Kiviniemi	person	office=prime minister; of=finland; since=2010-06-22; until=2011-06-22; gender=f
      Maria Lohela	person	office=speaker; of=finland; since=2015-05-29; until=2018-02-05; gender=f
      Maria Ohisalo	person	office=interior minister; of=finland; since=2019-12-10; until=2021-11-19; gender=f
      Matti Nissinen	person	office=prosecutor; of=finland; since=2010-04-01; gender=m
      Matti Vanhanen	person	office=prime minister; of=finland; since=2003-06-24; until=2010-06-22; gender=m
      Matti Vanhanen	person	office=speaker; of=finland; since=2019-06-07; until=2020-06-09
      Matti Vanhanen	person	office=finance minister; of=finland; since=2020-06-08; until=2021-05-27
      Matti Vanhanen	person	office=deputy prime minister; of=finland; since=2020-06-09; until=2020-09-10
      Matti Vanhanen	person	office=speaker; of=finland; since=2022-02-01
      Mika Lintilä	person	office=economy minister; of=finland; since=2016-12-29; until=2019-06-06; gender=m
      Mika Lintilä	person	office=deputy prime minister; of=finland; since=2019-06-06; until=2019-09-12
      Mika Lintilä	person	office=finance minister; of=finland; since=2019-06-06; until=2019-12-10
      Mika Lintilä	person	office=economy minister; of=finland; since=2019-12-10
      Mikko Tapani Hautala	person	office=ambassador; of=finland; to=united-states; since=2020-09-17
      Olli Rehn	person	id=olli-rehn-finland; office=economy minister; of=finland; since=2015-05-29; until=2016-12-29; gender=m
      Olli Rehn	person	id=olli-rehn-finland; office=central bank governor; of=finland; since=2018-07-12
      Päivi Räsänen	person	office=interior minister; of=finland; since=2011-06-22; until=2014-06-23; gender=f
      Päivi Räsänen	person	office=interior minister; of=finland; since=2014-06-24; until=2015-05-28
      Paula Risikko	person	office=interior minister; of=finland; since=2016-06-22; until=2018-02-05; gender=f
      Paula Risikko	person	office=speaker; of=finland; since=2018-02-05; until=2019-04-16
      Petteri Orpo	person	office=interior minister; of=finland; since=2015-05-29; until=2016-06-22
      Petteri Orpo	person	office=finance minister; of=finland; since=2016-06-22; until=2019-06-06
      Petteri Orpo	person	office=deputy prime minister; of=finland; since=2017-06-28; until=2019-06-06
      Sampo Terho	person	office=minister of state; of=finland; since=2017-05-05; until=2019-06-06; gender=m
      Seppo Kääriäinen	person	office=defence minister; of=finland; since=2003-06-24; until=2007-04-19; gender=m
      Stefan Wallin	person	office=defence minister; of=finland; since=2011-06-22; until=2012-07-05; gender=m
      Timo Kivinen	person	office=chief of general staff; of=finland; since=2019-08-01; gender=m
      Timo Soini	person	office=deputy prime minister; of=finland; since=2015-05-29; until=2017-06-28
      Tytti Tuppurainen	person	office=minister of state; of=finland; since=2019-12-10; gender=f
      André Parant	person	office=ambassador; of=france; to=egypt; since=2014; until=2017; gender=m
      Anne-Marie Descôtes	person	office=ambassador; of=france; to=germany; since=2017-06; gender=f
      Benjamin Griveaux	person	office=spokesperson; of=france; since=2017-11-24; until=2019-03-27; gender=m
      Bernard Cazeneuve	person	office=prime minister; of=france; since=2016-12-06; until=2017-05-10
      Brice Hortefeux	person	office=interior minister; of=france; since=2009-06-23; until=2010-11-14; gender=m
      Bruno Foucher	person	office=ambassador; of=france; to=iran; since=2011; until=2016; gender=m
      Bruno Le Maire	person	office=economy minister; of=france; since=2017-05-15; until=2017-06-21
      Bruno Le Roux	person	office=interior minister; of=france; since=2016-12-06; until=2017-03-21; gender=m
      Catherine Colonna	person	office=ambassador; of=france; to=united-kingdom; since=2019-09-02; until=2022-05-20
      Charles Fries	person	office=ambassador; of=france; to=turkey; since=2015; until=2020-04-20; gender=m
      Christiane Taubira	person	office=justice minister; of=france; since=2012-06-18; until=2014-03-31; gender=f
      Christiane Taubira	person	office=justice minister; of=france; since=2014-08-25; until=2016-01-27
      Christophe Castaner	person	office=spokesperson; of=france; since=2017-05-17; until=2017-06-19
      Christophe Castaner	person	office=spokesperson; of=france; since=2017-06-21; until=2017-11-24
      Claude Bartolone	person	office=speaker; of=france; since=2012-06-26; until=2017-06-20; gender=m
      Claude Guéant	person	office=interior minister; of=france; since=2011-02-27; until=2012-05-10; gender=m
      Clément Beaune	person	office=minister of state; of=france; since=2020-07-25; until=2022-07-04; gender=m
      Didier Canesse	person	office=ambassador; of=france; to=belarus; since=2016-08-24; until=2020-09-13; gender=m
      Dominique de Villepin	person	office=foreign minister; of=france; since=2002-06-17; until=2004-03-31; gender=m
      Dominique de Villepin	person	office=interior minister; of=france; since=2004-03-31; until=2005-05-31
      Dominique de Villepin	person	office=prime minister; of=france; since=2005-05-31; until=2007-05-17
      Édouard Philippe	person	office=interior minister; of=france; since=2017-10-03; until=2017-10-16
      Emmanuel Macron	person	office=economy minister; of=france; since=2014-08-26; until=2016-08-30
      Éric Danon	person	office=ambassador; of=france; to=israel; since=2019-09-12; gender=m
      Éric Dupond-Moretti	person	office=justice minister; of=france; since=2020-07-06; gender=m
      Fabien Penone	person	office=ambassador; of=france; to=south-korea; since=2015-09; until=2019; gender=m
      François Baroin	person	office=interior minister; of=france; since=2007-03-26; until=2007-05-15; gender=m
      François Baroin	person	office=spokesperson; of=france; since=2010-11-14; until=2011-06-29
      François Bayrou	person	office=justice minister; of=france; since=2017-05-17; until=2017-06-21
      François de Rugy	person	office=speaker; of=france; since=2017-06-27; until=2018-09-04; gender=m
      François Sénémaud	person	office=ambassador; of=france; to=iran; since=2016; until=2018; gender=m
      François Sénémaud	person	office=ambassador; of=france; to=syria; since=2018
      Frédéric Billet	person	office=ambassador; of=france; to=poland; since=2019-10-18; gender=m
      Gérard Araud	person	office=ambassador; of=france; to=united-states; since=2014; until=2019
      Gérard Collomb	person	office=interior minister; of=france; since=2017-05-15; until=2017-06-21; gender=m
      Gérard Larcher	person	office=speaker; of=france; since=2014-10-01; until=2017-06-27; gender=m
      Hélène Le Gal	person	office=ambassador; of=france; to=israel; since=2016; until=2019; gender=f
      Hervé Magro	person	office=ambassador; of=france; to=turkey; since=2020-04-20; gender=m
      Isabelle Dumont	person	office=ambassador; of=france; to=ukraine; since=2015; until=2019; gender=f
      Jean-Jacques Urvoas	person	office=justice minister; of=france; since=2016-01-27; until=2016-12-06; gender=m
      Jean-Maurice Ripert	person	office=ambassador; of=france; to=russia; since=2013; until=2017; gender=m
      Jean-Maurice Ripert	person	office=ambassador; of=france; to=china; since=2017; until=2019
      Jean-Pierre Bel	person	office=speaker; of=france; since=2011-10-01; until=2014-09-30; gender=m
      Jean-Pierre Jouyet	person	office=ambassador; of=france; to=united-kingdom; since=2017-09-11; until=2019-09-02; gender=m
      Jean-Pierre Raffarin	person	office=prime minister; of=france; since=2002-05-06; until=2005-05-31; gender=m
      Laurent Bili	person	office=ambassador; of=france; to=china; since=2019
      Luc Chatel	person	office=spokesperson; of=france; since=2008-03-18; until=2009-06-23; gender=m
      Manuel Valls	person	office=interior minister; of=france; since=2012-05-16; until=2014-03-31
      Marc Baréty	person	office=ambassador; of=france; to=egypt; since=2021; gender=m
      Matthias Fekl	person	office=interior minister; of=france; since=2017-03-21; until=2017-05-21; gender=m
      Maurice Gourdault-Montagne	person	office=ambassador; of=france; to=china; since=2014; until=2017; gender=m
      Michel Barnier	person	office=foreign minister; of=france; since=2004-03-31; until=2005-05-31
      Michel Sapin	person	office=economy minister; of=france; since=2014-03-31; until=2014-08-25; gender=m
      Michel Sapin	person	office=economy minister; of=france; since=2016-12-06; until=2017-05-15
      Michèle Alliot-Marie	person	office=interior minister; of=france; since=2007-05-18; until=2009-06-23
      Najat Vallaud-Belkacem	person	office=spokesperson; of=france; since=2012-05-16; until=2012-06-18; gender=f
      Najat Vallaud-Belkacem	person	office=spokesperson; of=france; since=2012-06-21; until=2014-03-31
      Nicolas de Bouillane de Lacoste	person	office=ambassador; of=france; to=belarus; since=2020-09-14; until=2021-10-17; gender=m
      Nicolas Sarkozy	person	office=interior minister; of=france; since=2002-06-17; until=2004-03-30
      Nicolas Sarkozy	person	office=interior minister; of=france; since=2005-06-02; until=2007-03-26
      Nicole Belloubet	person	office=justice minister; of=france; since=2017-06-21; until=2020-07-06; gender=f
      Olivia Grégoire	person	office=spokesperson; of=france; since=2022-05-20; until=2022-07-04; gender=f
      Patrick Maisonnave	person	office=ambassador; of=france; to=israel; since=2013; until=2016; gender=m
      Philippe Douste-Blazy	person	office=foreign minister; of=france; since=2005-05-31; until=2007-05-17; gender=m
      Philippe Étienne	person	office=ambassador; of=france; to=germany; since=2014; until=2017-05-15
      Philippe Lefort	person	office=ambassador; of=france; to=south-korea; since=2019; gender=m
      Philippe Thiébaud	person	office=ambassador; of=france; to=iran; since=2019; gender=m
      Pierre Buhler	person	office=ambassador; of=france; to=poland; since=2012; until=2016; gender=m
      Pierre Lévy	person	office=ambassador; of=france; to=poland; since=2016-08-02; until=2020-01-06
      Pierre Moscovici	person	office=economy minister; of=france; since=2012-06-18; until=2014-04-02; gender=m
      Richard Ferrand	person	office=speaker; of=france; since=2018-09-12; until=2022-06-21; gender=m
      Sibeth Ndiaye	person	office=spokesperson; of=france; since=2019-03-31; until=2020-07-03; gender=f
      Stéphane Le Foll	person	office=spokesperson; of=france; since=2014-04-02; until=2014-08-25; gender=m
      Stéphane Le Foll	person	office=spokesperson; of=france; since=2014-08-26; until=2016-12-06
      Sylvie Bermann	person	office=ambassador; of=france; to=united-kingdom; since=2014; until=2017; gender=f
      Sylvie Bermann	person	office=ambassador; of=france; to=russia; since=2017; until=2019
      Valérie Pécresse	person	office=spokesperson; of=france; since=2011-06-29; until=2012-05-10
      Yaël Braun-Pivet	person	office=speaker; of=france; since=2022-06-28; gender=f
      Emmanuel Issoze-Ngondet	person	office=prime minister; of=gabon; since=2019-06; until=2019-06
      Pacome Moubelet Boubeya	person	office=foreign minister; of=gabon; since=2019-06; until=2019-06; surname=Moubelet Boubeya
      Rose Christiane Raponda	person	office=prime minister; of=gabon; since=2020
      Dawda D. Fadera	person	office=ambassador; of=gambia; to=united-states; since=2018-01-24
      Isatou Touray	person	office=vice president; of=gambia; since=2019-03-15
      Mamadou Tangara	person	office=foreign minister; of=gambia; since=2019-06; until=2019-06
      Yahya Jammeh	person	office=defence minister; of=gambia; since=2019-06; until=2019-06
      Davit Bakradze	person	office=ambassador; of=georgia; to=united-states; since=2017-01-18
      Irakli Gharibashvili	person	office=prime minister; of=georgia; since=2021; until=2021-02-22
      Kakha Imnadze	person	office=un ambassador; of=georgia; since=2019-06; until=2019-06
      Levan Izoria	person	office=defence minister; of=georgia; since=2019-06; until=2019-06
      Alima Mahama	person	office=ambassador; of=ghana; to=united-states; since=2021-07-07
      Dominic Nitiwul	person	office=defence minister; of=ghana; since=2019-06; until=2019-06
      Mahamudu Bawumia	person	office=vice president; of=ghana; since=2017-01-07
      Shirley Ayorkor Botchwey	person	office=foreign minister; of=ghana; since=2019-06; until=2019-06
      Alexandra Papadopoulou	person	office=ambassador; of=greece; to=united-states; since=2021-02-06
      Ekaterini Sakellaropoulou	person	office=president; of=greece; since=2020-03-13; until=2025-03
      Evangelos Apostolakis	person	office=defence minister; of=greece; since=2019-06; until=2019-06
      Georgios Katrougalos	person	office=foreign minister; of=greece; since=2019-06; until=2019-06
      Maria Theofili	person	office=un ambassador; of=greece; since=2019-06; until=2019-06
      Theocharis Lalakos	person	office=ambassador; of=greece; to=united-states; since=2019-06; until=2019-06
      Dickon Mitchell	person	office=prime minister; of=grenada; since=2022
      Keith Mitchell	person	office=prime minister; of=grenada; since=2013; until=2022
      Peter David	person	office=foreign minister; of=grenada; since=2019-06; until=2019-06
      Yolande Yvonne Smith	person	office=ambassador; of=grenada; to=united-states; since=2019-04-08
      Alfonso Jose Quinonez Lemus	person	office=ambassador; of=guatemala; to=united-states; since=2020-07-17; surname=Quinonez Lemus
      Luis Miguel Ralda	person	office=defence minister; of=guatemala; since=2019-06; until=2019-06
      Sandra Erica Jovel	person	office=foreign minister; of=guatemala; since=2019-06; until=2019-06
      Alpha Condé	person	office=defence minister; of=guinea; since=2019-06; until=2019-06
      Bernard Goumou	person	office=prime minister; of=guinea; since=2022
      Ibrahima Kassory Fofana	person	office=prime minister; of=guinea; since=2019-06; until=2019-06
      Kerfalla Yansane	person	office=ambassador; of=guinea; to=united-states; since=2018-01-24
      Mamadi Toure	person	office=foreign minister; of=guinea; since=2019-06; until=2019-06
      Mohamed Béavogui	person	office=prime minister; of=guinea; since=2021; until=2022
      Aristides Gomes	person	office=prime minister; of=guinea-bissau; since=2019-06; until=2019-06
      Eduardo Sanha	person	office=defence minister; of=guinea-bissau; since=2019-06; until=2019-06
      Joao Co	person	office=foreign minister; of=guinea-bissau; since=2019-06; until=2019-06
      Jose Mario Vaz	person	office=president; of=guinea-bissau; since=2019-06; until=2019-06
      Nuno Nabiam	person	office=prime minister; of=guinea-bissau; since=2020
      Bharrat Jagdeo	person	office=vice president; of=guyana; since=2020-08-02
      Carl Greenidge	person	office=foreign minister; of=guyana; since=2019-06; until=2019-06
      Mark Phillips	person	office=prime minister; of=guyana; since=2020
      Mark Phillips	person	office=vice president; of=guyana; since=2020-08-02
      Moses Veerasammy Nagamootoo	person	office=prime minister; of=guyana; since=2019-06; until=2019-06
      Samuel Archibald Hinds	person	office=ambassador; of=guyana; to=united-states; since=2021-07-07
      Bocchit Edmond	person	office=ambassador; of=haiti; to=united-states; since=2020-12-23
      Enol Joseph	person	office=defence minister; of=haiti; since=2019-06; until=2019-06
      Jean Henry Ceant	person	office=prime minister; of=haiti; since=2019-06; until=2019-06
      Julian Pacheco Tinoco	person	office=defence minister; of=honduras; since=2019-06; until=2019-06
      Luis Fernando Suazo Barahona	person	office=ambassador; of=honduras; to=united-states; since=2020-09-17; surname=Suazo Barahona
      Maria Dolores Aguero	person	office=foreign minister; of=honduras; since=2019-06; until=2019-06
      Csaba Hende	person	office=defence minister; of=hungary; since=2010-05-29; until=2015-09-07; gender=m
      Csaba Kőrösi	person	id=csaba-korosi-hungary; office=un ambassador; of=hungary; since=2010-08-19; until=2015; gender=m
      Ferenc Juhász	person	office=defence minister; of=hungary; since=2002-05-27; until=2006-06-09; gender=m
      Ferenc Korom	person	office=chief of general staff; of=hungary; since=2019-01-01; until=2021-05-31; gender=m
      Ferenc Mádl	person	office=president; of=hungary; since=2000-08-04; until=2005-08-05; gender=m
      Ferenc Somogyi	person	office=foreign minister; of=hungary; since=2004-11-01; until=2006-06-09; gender=m
      György Matolcsy	person	office=central bank governor; of=hungary; since=2013-03-04; gender=m
      Imre Forgács	person	office=interior minister; of=hungary; since=2009-12-15; until=2010-05-29; gender=m
      Imre Szekeres	person	office=defence minister; of=hungary; since=2006-06-09; until=2010-05-29; gender=m
      István Simicskó	person	office=defence minister; of=hungary; since=2015-09-10; until=2018-05-18; gender=m
      Judit Varga	person	office=justice minister; of=hungary; since=2019-07-12; gender=f
      Katalin Bogyay	person	office=un ambassador; of=hungary; since=2015-01-01; until=2020; gender=f
      Kinga Göncz	person	office=foreign minister; of=hungary; since=2006-06-09; until=2009-04-16; gender=f
      László Kovács	person	office=foreign minister; of=hungary; since=2002-05-27; until=2004-11-01; gender=m
      László Kövér	person	office=speaker; of=hungary; since=2010-08-06; gender=m
      László Kövér	person	office=president; of=hungary; since=2012-04-02; until=2012-05-09
      László Sólyom	person	office=president; of=hungary; since=2005-08-05; until=2010-08-05; gender=m
      Laszlo Szabo	person	office=ambassador; of=hungary; to=united-states; since=2019-06; until=2019-06
      László Trócsányi	person	office=justice minister; of=hungary; since=2014-06-06; until=2019-06-30; gender=m
      Mihály Varga	person	office=economy minister; of=hungary; since=2013-03-07; gender=m
      Miklós Boros	person	office=un ambassador; of=hungary; since=2011; until=2017; gender=m
      Mónika Lamperth	person	office=interior minister; of=hungary; since=2002-05-27; until=2006-06-09; gender=f
      Pál Schmitt	person	office=president; of=hungary; since=2010-08-06; until=2012-04-02; gender=m
      Péter Balázs	person	office=foreign minister; of=hungary; since=2009-04-16; until=2010-05-29; gender=m
      Péter Medgyessy	person	office=prime minister; of=hungary; since=2002-05-27; until=2004-09-29; gender=m
      Péter Polt	person	office=prosecutor; of=hungary; since=2010-12-14; gender=m
      Romulusz Ruszin-Szendi	person	office=chief of general staff; of=hungary; since=2021-06-03; gender=m
      Sándor Pintér	person	office=interior minister; of=hungary; since=2010-05-29; gender=m
      Szabolcs Ferenc Takacs	person	office=ambassador; of=hungary; to=united-states; since=2020-12-23
      Tibor Navracsics	person	office=justice minister; of=hungary; since=2010-05-29; until=2014-06-06
      Zsolt Semjén	person	office=deputy prime minister; of=hungary; since=2010-06-01; until=2018-05-18; gender=m
      Zsuzsanna Horváth	person	office=un ambassador; of=hungary; since=2021; gender=f
      Bergdis Ellertsdottir	person	office=ambassador; of=iceland; to=united-states; since=2019-09-16
      Gudlaugur Thor Thordarson	person	office=foreign minister; of=iceland; since=2019-06; until=2019-06
      Guðni Jóhannesson	person	office=president; of=iceland; since=2016
      M. Venkaiah Naidu	person	office=vice president; of=india; since=2017-08-11
      Navtej Singh Sarna	person	office=ambassador; of=india; to=united-states; since=2019-06; until=2019-06
      Syed Akbaruddin	person	office=un ambassador; of=india; since=2019-06; until=2019-06
      Taranjit Singh Sandhu	person	office=ambassador; of=india; to=united-states; since=2020-02-06
      Budi Bowoleksono	person	office=ambassador; of=indonesia; to=united-states; since=2019-06; until=2019-06
      Dian Triansyah Djani	person	office=un ambassador; of=indonesia; since=2019-06; until=2019-06
      Ma'ruf Amin	person	office=vice president; of=indonesia; since=2019-10-20
      Ryamizard Ryacudu	person	office=defence minister; of=indonesia; since=2019-06; until=2019-06; surname=Ryamizard
      Qolam Ali Khoshru	person	office=un ambassador; of=iran; since=2019-06; until=2019-06
      Fareed Yasseen	person	office=ambassador; of=iraq; to=united-states; since=2017-01-18
      Farid Yasin	person	office=ambassador; of=iraq; to=united-states; since=2019-06; until=2019-06
      Muhammad Bahr Al-Ulum	person	office=un ambassador; of=iraq; since=2019-06; until=2019-06; surname=Bahr Al-Ulum
      Daniel Gerard Mulhall	person	office=ambassador; of=ireland; to=united-states; since=2017-09-08
      Geraldine Byrne Nason	person	office=un ambassador; of=ireland; since=2019-06; until=2019-06; surname=Byrne Nason
      Leo Varadkar	person	office=defence minister; of=ireland; since=2019-06; until=2019-06
      Aryeh Deri	person	office=interior minister; of=israel; since=2019-06; until=2019-06
      Benjamin Netanyahu	person	office=defence minister; of=israel; since=2019-06; until=2019-06
      Gilad Erdan	person	office=ambassador; of=israel; to=united-states; since=2021-02-17; until=2021-11
      Israel Katz	person	office=foreign minister; of=israel; since=2019-06; until=2019-06	Yisrael Katz
      Armando Varricchio	person	office=ambassador; of=italy; to=united-states; since=2019-06; until=2019-06
      Mariangela Zappia	person	office=ambassador; of=italy; to=united-states; since=2021-09-15
      Sebastiano Cardi	person	office=un ambassador; of=italy; since=2019-06; until=2019-06
      Alassane Ouattara	person	office=defence minister; of=ivory-coast; since=2019-06; until=2019-06
      Amadou Gon Coulibaly	person	office=prime minister; of=ivory-coast; since=2019-06; until=2019-06
      Mamadou Haidara	person	office=ambassador; of=ivory-coast; to=united-states; since=2018-03-28
      Marcel Amon-Tanoh	person	office=foreign minister; of=ivory-coast; since=2019-06; until=2019-06
      Patrick Achi	person	office=prime minister; of=ivory-coast; since=2021-03-10
      Andrew Holness	person	office=defence minister; of=jamaica; since=2019-06; until=2019-06
      Audrey Patrice Marks	person	office=ambassador; of=jamaica; to=united-states; since=2017-01-18
      Kamina Elizabeth Johnson Smith	person	office=foreign minister; of=jamaica; since=2019-06; until=2019-06; surname=Johnson Smith
      Patrick Allen	person	office=governor general; of=jamaica; since=2009
      Koro Bessho	person	office=un ambassador; of=japan; since=2019-06; until=2019-06
      Shinsuke Sugiyama	person	office=ambassador; of=japan; to=united-states; since=2019-06; until=2019-06
      Takeshi Iwaya	person	office=defence minister; of=japan; since=2019-06; until=2019-06
      Tomita Koji	person	office=ambassador; of=japan; to=united-states; since=2021-02-17; surname=Tomita
      Dina Kawar	person	office=ambassador; of=jordan; to=united-states; since=2016-06-27
      Omar Razzaz	person	office=prime minister; of=jordan; since=2019-06; until=2019-06
      Omar Razzaz	person	office=defence minister; of=jordan; since=2019-06; until=2019-06
      Sima Bahous	person	office=un ambassador; of=jordan; since=2019-06; until=2019-06
      Беккер	person	id=-kazakhstan; office=emergency minister; of=kazakhstan; since=2014; until=2020; gender=m
      Adilbek Dzhaksybekov	person	office=defence minister; of=kazakhstan; since=2009-06-24; until=2014-04-02; gender=m
      Alexey Tsoi	person	office=health minister; of=kazakhstan; since=2020-06-25; until=2021-12-20; gender=m
      Alibek Kuantyrov	person	office=economy minister; of=kazakhstan; since=2022-01-11; gender=m
      Alikhan Smailov	person	office=finance minister; of=kazakhstan; since=2018-09-18; until=2020-05-18; gender=m	Alihan Smaiylov
      Alikhan Smailov	person	office=deputy prime minister; of=kazakhstan; since=2019-02-25; until=2022-01-05	Alihan Smaiylov
      Alikhan Smailov	person	office=prime minister; of=kazakhstan; since=2022-01-05; until=2022-01-11	Alihan Smaiylov
      Aset Ergaliev	person	office=economy minister; of=kazakhstan; since=2020-01-18; until=2022-01-05; gender=m
      Asset Issekeshev	person	office=chief of staff; of=kazakhstan; since=2018-09-10; until=2019-03-24; gender=m
      Asset Issekeshev	person	office=secretary of the security council; of=kazakhstan; since=2020-01-16
      Azhar Giniyat	person	office=health minister; of=kazakhstan; since=2022-01-11; gender=f
      Bakhyt Sultanov	person	office=finance minister; of=kazakhstan; since=2013-11-06; until=2018-09-11; gender=m
      Bakhyt Sultanov	person	office=trade minister; of=kazakhstan; since=2019-07-17
      Bakhyt Sultanov	person	office=deputy prime minister; of=kazakhstan; since=2022-01-11
      Bakhytzhan Sagintayev	person	office=deputy prime minister; of=kazakhstan; since=2013-01-16; until=2016-09-08; gender=m
      Bakhytzhan Sagintayev	person	office=prime minister; of=kazakhstan; since=2016-09-08; until=2019-02-21
      Bakhytzhan Sagintayev	person	office=chief of staff; of=kazakhstan; since=2019-03-24; until=2019-06-28
      Baurzhan Mukhamedzhanov	person	office=interior minister; of=kazakhstan; since=2005-10-14; until=2009-04-02; gender=m
      Beibut Atamkulov	person	office=foreign minister; of=kazakhstan; since=2018-12-26; until=2019-09-18; gender=m
      Bulat Aqchulaqov	person	office=energy minister; of=kazakhstan; since=2022-01-11; gender=m
      Daniyal Akhmetov	person	office=defence minister; of=kazakhstan; since=2007-01-10; until=2009-06-17; gender=m
      Daniyar Akishev Talgatovich	person	office=central bank governor; of=kazakhstan; since=2015-11-02; until=2019-02-26; gender=m
      Dariga Nazarbayeva	person	office=deputy prime minister; of=kazakhstan; since=2015-09-11; until=2016-09-13; gender=f
      Dariga Nazarbayeva	person	office=speaker; of=kazakhstan; since=2019-03-20; until=2020-05-02
      Dauren Abaev	person	office=deputy chief of staff; of=kazakhstan; since=2020-05-04; until=2022-01-11; gender=m
      Eljan Birtanov	person	office=health minister; of=kazakhstan; since=2017-01-25; until=2020-06-25; gender=m
      Eraly Togjanov	person	office=deputy prime minister; of=kazakhstan; since=2020-02-11; gender=m
      Erbolat Dosaev	person	office=economy minister; of=kazakhstan; since=2012-09-25; until=2016-05-05; gender=m
      Erbolat Dosaev	person	office=deputy prime minister; of=kazakhstan; since=2017-08-29; until=2019-02-25
      Erbolat Dosaev	person	office=central bank governor; of=kazakhstan; since=2019-02-25; until=2022-01-31
      Erlan Idrissov	person	office=foreign minister; of=kazakhstan; since=2012-09-28; until=2016-12-28; gender=m
      Erlan Qoşanov	person	office=chief of staff; of=kazakhstan; since=2019-09-18; until=2022-02-01; gender=m
      Erlan Turgymbaev	person	office=interior minister; of=kazakhstan; since=2019-02-12; until=2022-02-25; gender=m
      Erulan Jamaubaev	person	office=finance minister; of=kazakhstan; since=2020-05-18; gender=m
      Erulan Jamaubaev	person	office=deputy prime minister; of=kazakhstan; since=2022-03-29
      Galymzhan Pirmatov	person	office=central bank governor; of=kazakhstan; since=2022-02-03; gender=m
      Gizat Nurdauletov	person	office=prosecutor; of=kazakhstan; since=2019-03; gender=m
      Imangali Tasmagambetov	person	id=imangali-tasmagambetov-kazakhstan; office=defence minister; of=kazakhstan; since=2014-10-22; until=2016-09-13; gender=m
      Imangali Tasmagambetov	person	id=imangali-tasmagambetov-kazakhstan; office=ambassador; of=kazakhstan; to=russia; since=2017-02-07; until=2019-12-18
      Kairat Abdrakhmanov	person	office=foreign minister; of=kazakhstan; since=2016-12-28; until=2018-12-26; gender=m
      Kairat Abdrakhmanov	person	office=commissioner; of=organization-for-security-and-co-operation-in-europe; since=2020-12-04
      Kairat Umarov	person	office=ambassador; of=kazakhstan; to=united-states; since=2013; until=2016; gender=m
      Kairat Umarov	person	office=un ambassador; of=kazakhstan; since=2019-06; until=2019-06
      Kalmukhanbet Kassymov	person	office=interior minister; of=kazakhstan; since=2011-04-11; until=2019-02-12; gender=m
      Kalmukhanbet Kassymov	person	office=secretary of the security council; of=kazakhstan; since=2019-02-12; until=2020-01-16
      Kanat Bozumbayev	person	office=energy minister; of=kazakhstan; since=2016-03-25; until=2019-12-18; gender=m
      Kanat Mussin	person	office=justice minister; of=kazakhstan; since=2022-01-11; gender=m
      Kanat Saudabayev	person	office=foreign minister; of=kazakhstan; since=2009-09-04; until=2011-04-11; gender=m
      Karim Massimov	person	office=chief of staff; of=kazakhstan; since=2012-09-24; until=2014-04-02
      Karim Massimov	person	office=intelligence chief; of=kazakhstan; since=2016-09-08; until=2022-01-05
      Kassym-Jomart Tokayev	person	office=foreign minister; of=kazakhstan; since=2003-06; until=2007-01
      Krymbek Kusherbayev	person	office=chief of staff; of=kazakhstan; since=2019-06-28; until=2019-09-18; gender=m
      Magzum Myrzagaliev	person	office=energy minister; of=kazakhstan; since=2021-09-09; until=2022-01-05; gender=m
      Marat Akhmetzhanov	person	office=interior minister; of=kazakhstan; since=2022-02-25; gender=m
      Marat Beketaev	person	office=justice minister; of=kazakhstan; since=2016-09-13; until=2022-01-05; gender=m
      Marat Tazhin	person	office=foreign minister; of=kazakhstan; since=2007-01-11; until=2009-09-04; gender=m
      Mäulen Äşimbaev	person	office=deputy chief of staff; of=kazakhstan; since=2019-12-18; until=2020-05-04; gender=m
      Mäulen Äşimbaev	person	office=speaker; of=kazakhstan; since=2020-05-04
      Mukhtar Altynbayev	person	office=defence minister; of=kazakhstan; since=2001-12-08; until=2007-01-08; gender=m
      Mukhtar Tleuberdi	person	office=deputy prime minister; of=kazakhstan; since=2019-09-08
      Murat Nurtleu	person	office=chief of staff; of=kazakhstan; since=2022-02-01
      Nurlan Ermekbaev	person	office=secretary of the security council; of=kazakhstan; since=2014-11; until=2016-09; gender=m
      Nurlan Ermekbaev	person	office=secretary of the security council; of=kazakhstan; since=2018-04-04; until=2018-08-07
      Nurlan Ermekbaev	person	office=defence minister; of=kazakhstan; since=2018-08-07; until=2021-08-31
      Nurlan Nigmatulin	person	office=chief of staff; of=kazakhstan; since=2014-04-03; until=2016-06-21; gender=m
      Nurlan Nogaev	person	office=energy minister; of=kazakhstan; since=2019-12-18; until=2021-09-07; gender=m
      Nurlan Yermekbayev	person	id=nurlan-yermekbayev-kazakhstan; office=defence minister; of=kazakhstan; since=2019-06; until=2019-06
      Ruslan Jaqsylyqov	person	office=defence minister; of=kazakhstan; since=2022-01-19; gender=m
      Saken Zhasuzakov	person	office=defence minister; of=kazakhstan; since=2016-09-13; until=2018-08-07; gender=m
      Serik Akhmetov	person	office=prime minister; of=kazakhstan; since=2012-09-24; until=2014-04-02; gender=m
      Serik Akhmetov	person	office=defence minister; of=kazakhstan; since=2014-04-03; until=2014-10-22
      Serik Nurtajewitsch Bajmaganbetow	person	office=interior minister; of=kazakhstan; since=2009-04-02; until=2011-04-11; gender=m
      Sklyar Roman Vasilyevich	person	office=deputy prime minister; of=kazakhstan; since=2019-09-18; until=2022-01-05; gender=m
      Sklyar Roman Vasilyevich	person	office=deputy prime minister; of=kazakhstan; since=2022-01-11
      Timur Suleimenov	person	office=economy minister; of=kazakhstan; since=2016-12-28; until=2019-02-25; gender=m
      Timur Suleimenov	person	office=deputy chief of staff; of=kazakhstan; since=2019-07-22
      Vladimir Bozhko	person	office=emergency minister; of=kazakhstan; since=2007-11-13; until=2014-08-06; gender=m
      Vladimir Shkolnik	person	office=energy minister; of=kazakhstan; since=2014-08-06; until=2016-03-25; gender=m
      Yermek Sagimbayev	person	office=intelligence chief; of=kazakhstan; since=2022-01-05; gender=m
      Yerzhan Ashikbayev	person	office=ambassador; of=kazakhstan; to=united-states; since=2021-07-07
      Yerzhan Kazykhanov	person	office=foreign minister; of=kazakhstan; since=2011-04-11; until=2012-09-24; gender=m
      Yerzhan Kazykhanov	person	office=ambassador; of=kazakhstan; to=united-states; since=2019-06; until=2019-06
      Yuri Ilyin	person	office=emergency minister; of=kazakhstan; since=2020-09-11; gender=m
      Zautbek Turisbekov	person	office=interior minister; of=kazakhstan; since=2003-09-12; until=2005-10-14; gender=m
      Lazarus Ombai Amayo	person	office=un ambassador; of=kenya; since=2019-06; until=2019-06
      Lazarus Ombai Amayo	person	office=ambassador; of=kenya; to=united-states; since=2020-07-17
      Robinson Njeru Githae	person	office=ambassador; of=kenya; to=united-states; since=2019-06; until=2019-06
      Anote Tong	person	office=foreign minister; of=kiribati; since=2019-06; until=2019-06
      Taneti Maamau	person	office=president; of=kiribati; since=2016
      Teburoro Tito	person	office=ambassador; of=kiribati; to=united-states; since=2018-01-24
      Teuea Toatu	person	office=vice president; of=kiribati; since=2019-06-19
      Behgjet Pacolli	person	office=foreign minister; of=kosovo; since=2019-06; until=2019-06
      Vlora Citaku	person	office=ambassador; of=kosovo; to=united-states; since=2019-06; until=2019-06
      Ahmed Nawaf Al-Ahmad Al-Sabah	person	office=prime minister; of=kuwait; since=2022
      Jabir Al-Mubarak al-Hamad al-Sabah	person	office=prime minister; of=kuwait; since=2011-11-30; until=2019; surname=Jabir Al-Mubarak
      Muhammad Al-Khalid al-Hamad al-Sabah	person	office=defence minister; of=kuwait; since=2019-06; until=2019-06; surname=Muhammad Al-Khalid
      Muhammad Sabah Al-Salem Al-Sabah	person	office=prime minister; of=kuwait; since=2022; until=2022
      Sabah al-Ahmad al-Sabah	person	office=prime minister; of=kuwait; since=2019; until=2022
      Sabah Al-Khalid al-Hamad al-Sabah	person	office=foreign minister; of=kuwait; since=2019-06; until=2019-06; surname=Sabah Al-Khalid
      Salim al-Abdallah al-Jabir al-Sabah	person	office=ambassador; of=kuwait; to=united-states; since=2001-10-10; surname=Salim
      Akylbek Japarov	person	office=prime minister; of=kyrgyzstan; since=2021
      Baktybek Amanbayev	person	office=ambassador; of=kyrgyzstan; to=united-states; since=2021-07-07
      Chynggyz Aydarbekov	person	office=foreign minister; of=kyrgyzstan; since=2019-06; until=2019-06
      Mukhammedkalyy Abylgaziev	person	office=prime minister; of=kyrgyzstan; since=2019-06; until=2019-06
      Sadyr Zhaparov	person	office=president; of=kyrgyzstan; since=2021; until=2021-01-28
      Bounnyang Vorachit	person	office=president; of=laos; since=2019-06; until=2019-06; surname=Bounnyang
      Bounthong Chitmani	person	office=vice president; of=laos; since=2021-03-22; surname=Bounthong
      Chansamon Chan-gnalat	person	office=defence minister; of=laos; since=2019-06; until=2019-06; surname=Chansamon
      Khamphan Anlavan	person	office=ambassador; of=laos; to=united-states; since=2019-07-21; surname=Khamphan
      Phankham Viphavan	person	office=prime minister; of=laos; since=2021; until=2021-03
      Saleumxai Kommasit	person	office=foreign minister; of=laos; since=2019-06; until=2019-06; surname=Saleumxai
      Thongloun Sisoulit	person	office=prime minister; of=laos; since=2019-06; until=2019-06; surname=Thongloun
      Aigars Kalvītis	person	office=prime minister; of=latvia; since=2004-12-02; until=2007-12-20; gender=m
      Aivis Ronis	person	office=foreign minister; of=latvia; since=2010-04-29; until=2010-11-03; gender=m
      Anda Čakša	person	office=health minister; of=latvia; since=2016-06-16; until=2019-01-23; gender=f
      Andris Teikmanis	person	office=ambassador; of=latvia; to=united-states; since=2019-06; until=2019-06
      Andris Vilks	person	office=finance minister; of=latvia; since=2010-11-03; until=2014-11-05; gender=m
      Artis Pabriks	person	office=foreign minister; of=latvia; since=2004-07-21; until=2007-10-28
      Artis Pabriks	person	office=defence minister; of=latvia; since=2010-11-03; until=2014-01-22
      Artis Pabriks	person	office=deputy prime minister; of=latvia; since=2019-01-23
      Arvils Ašeradens	person	office=economy minister; of=latvia; since=2016-02-11; until=2019-01-23; gender=m
      Atis Slakteris	person	office=defence minister; of=latvia; since=2004-03-09; until=2004-12-02; gender=m
      Atis Slakteris	person	office=defence minister; of=latvia; since=2006-04-08; until=2007-12-20
      Baiba Broka	person	office=justice minister; of=latvia; since=2014-01-22; until=2014-08-06; gender=f
      Dana Reizniece-Ozola	person	office=economy minister; of=latvia; since=2014-11-05; until=2016-02-11; gender=f
      Dana Reizniece-Ozola	person	office=finance minister; of=latvia; since=2016-02-11; until=2019-01-23
      Daniels Pavļuts	person	office=economy minister; of=latvia; since=2011-10-25; until=2014-01-22; gender=m
      Daniels Pavļuts	person	office=health minister; of=latvia; since=2021-01-08
      Einars Repše	person	office=prime minister; of=latvia; since=2002-11-07; until=2004-03-09; gender=m
      Ģirts Valdis Kristovskis	person	office=defence minister; of=latvia; since=1998-11-26; until=2004-03-09; gender=m
      Ģirts Valdis Kristovskis	person	office=foreign minister; of=latvia; since=2010-11-03; until=2011-10-25
      Ilmārs Rimšēvičs	person	office=central bank governor; of=latvia; since=2001-12-21; until=2019-12-20; gender=m
      Ilze Indriksone	person	office=economy minister; of=latvia; since=2022-05-26; gender=f
      Ilze Viņķele	person	office=health minister; of=latvia; since=2019-01-23; until=2021-01-07; gender=f
      Imants Viesturs Lieģis	person	office=defence minister; of=latvia; since=2009-03-12; until=2010-11-03; gender=m
      Ināra Mūrniece	person	office=speaker; of=latvia; since=2014-11-04
      Indulis Emsis	person	office=prime minister; of=latvia; since=2004-03-09; until=2004-12-02; gender=m
      Ivars Godmanis	person	office=prime minister; of=latvia; since=2007-12-20; until=2009-03-12; gender=m
      Jānis Bordāns	person	office=justice minister; of=latvia; since=2012-07-05; until=2014-01-22; gender=m
      Jānis Bordāns	person	office=deputy prime minister; of=latvia; since=2019-01-23
      Jānis Bordāns	person	office=justice minister; of=latvia; since=2019-01-23
      Janis Mazeiks	person	office=un ambassador; of=latvia; since=2019-06; until=2019-06
      Jānis Reirs	person	office=finance minister; of=latvia; since=2014-11-05; until=2016-02-11; gender=m
      Jānis Reirs	person	office=finance minister; of=latvia; since=2019-01-23
      Jānis Vitenbergs	person	office=economy minister; of=latvia; since=2020-04-02; until=2021-05-14; gender=m
      Jānis Vitenbergs	person	office=economy minister; of=latvia; since=2021-06-03; until=2022-05-18
      Kaspars Gerhards	person	office=economy minister; of=latvia; since=2022-05-18; until=2022-05-26; gender=m
      Kristaps Eklons	person	office=interior minister; of=latvia; since=2022-05-26; gender=m
      Linda Mūrniece	person	office=defence minister; of=latvia; since=2006-01-05; until=2006-04-07; gender=f
      Marija Golubeva	person	office=interior minister; of=latvia; since=2021-06-03; until=2022-05-16; gender=f
      Māris Riekstiņš	person	office=foreign minister; of=latvia; since=2007-11-08; until=2010-04-28; gender=m
      Maris Selga	person	office=ambassador; of=latvia; to=united-states; since=2019-09-16
      Mārtiņš Kazāks	person	office=central bank governor; of=latvia; since=2019-12-21; gender=m
      Raimonds Bergmanis	person	office=defence minister; of=latvia; since=2015-07-07; until=2019-01-23; gender=m
      Raimonds Vējonis	person	office=defence minister; of=latvia; since=2012-01-22; until=2015-07-07
      Ralfs Nemiro	person	office=economy minister; of=latvia; since=2019-01-23; until=2020-03-16; gender=m
      Rihards Kozlovskis	person	office=interior minister; of=latvia; since=2011-10-25; until=2019-01-23; gender=m
      Sandis Ģirģens	person	office=interior minister; of=latvia; since=2019-01-23; until=2021-06-03; gender=m
      Sandra Kalniete	person	office=foreign minister; of=latvia; since=2002-11-07; until=2004-03-09; gender=f
      Solvita Āboltiņa	person	office=speaker; of=latvia; since=2010-11-02; until=2014-11-04; gender=f
      Vaira Vīķe-Freiberga	person	office=president; of=latvia; since=1999-07-08; until=2007-07-08; gender=f
      Valdis Zatlers	person	office=president; of=latvia; since=2007-07-08; until=2011-07-08; gender=m
      Vinets Veldre	person	office=defence minister; of=latvia; since=2007-12-20; until=2009-03-12; gender=m
      Amal Mudallali	person	office=un ambassador; of=lebanon; since=2019-06; until=2019-06
      Gabriel Naoum Issa	person	office=ambassador; of=lebanon; to=united-states; since=2019-06; until=2019-06
      Ilyas Abu Saab	person	office=defence minister; of=lebanon; since=2019-06; until=2019-06; surname=Abu Saab
      Michel Awn	person	office=president; of=lebanon; since=2016-10-31; until=2025-01-09
      Lesego Makgothi	person	office=foreign minister; of=lesotho; since=2019-06; until=2019-06
      Letsie III	person	office=king; of=lesotho; since=1996
      Moeketsi Majoro	person	office=prime minister; of=lesotho; since=2020
      Sentje Lebona	person	office=defence minister; of=lesotho; since=2019-06; until=2019-06
      Thomas Motsoahae Thabane	person	office=prime minister; of=lesotho; since=2019-06; until=2019-06
      Brownie Samukai	person	office=defence minister; of=liberia; since=2019-06; until=2019-06
      George S.W. Patten	person	office=ambassador; of=liberia; to=united-states; since=2019-01-11
      Jewel Howard-Taylor	person	office=vice president; of=liberia; since=2018-01-22
      Marjon Kamara	person	office=foreign minister; of=liberia; since=2019-06; until=2019-06
      Abdul Hamid Dubaybah	person	office=prime minister; of=libya; since=2021-02-05; until=2021-03-15
      Abdulhamid Dbeibeh	person	office=prime minister; of=libya; since=2021; until=2021-02-05
      Fayez al-Sarraj	person	office=leader; of=libya; since=2016
      Mohamed al-Menfi	person	office=leader; of=libya; since=2021
      Muhammad Siala	person	office=foreign minister; of=libya; since=2019-06; until=2019-06
      Adrian Hasler	person	office=prime minister; of=liechtenstein; since=2019-06; until=2019-06
      Aurelia Frick	person	office=foreign minister; of=liechtenstein; since=2019-06; until=2019-06
      Hans-Adam II	person	office=prince; of=liechtenstein; since=1989
      Kurt Jaeger	person	office=ambassador; of=liechtenstein; to=united-states; since=2016-09-16
      Agnė Bilotaitė	person	office=interior minister; of=lithuania; since=2020-12-11
      Algirdas Brazauskas	person	office=prime minister; of=lithuania; since=2001-07-03; until=2006-05-31
      Andrius Kubilius	person	id=andrius-kubilius-lithuania; office=prime minister; of=lithuania; since=2008-11-26; until=2012-11-22
      Antanas Valionis	person	office=foreign minister; of=lithuania; since=2000-11-09; until=2006-07-18
      Artūras Melianas	person	office=interior minister; of=lithuania; since=2012-04-16; until=2012-12-13
      Artūras Paulauskas	person	office=president; of=lithuania; since=2004-04-06; until=2004-07-12
      Arūnas Dulkys	person	office=health minister; of=lithuania; since=2020-12-11
      Arvydas Pocius	person	office=chief of general staff; of=lithuania; since=2009-07-24; until=2014-07
      Audra Plepyte	person	office=un ambassador; of=lithuania; since=2019-06; until=2019-06
      Audra Plepyte	person	office=ambassador; of=lithuania; to=united-states; since=2021-07-07
      Audronius Ažubalis	person	office=foreign minister; of=lithuania; since=2010-02-11; until=2012-12-13
      Aurelijus Veryga	person	office=health minister; of=lithuania; since=2016-12-13; until=2020-12-11
      Aušrinė Armonaitė	person	office=economy minister; of=lithuania; since=2020-12-11
      Dailis Alfonsas Barakauskas	person	office=interior minister; of=lithuania; since=2012-12-13; until=2014-10-30
      Dainius Kreivys	person	office=energy minister; of=lithuania; since=2020-12-11
      Diana Nausėdienė	person	office=first lady; of=lithuania; since=2019-07-12
      Eimutis Misiūnas	person	office=interior minister; of=lithuania; since=2016-12-13; until=2019-08-07
      Elvinas Jankevičius	person	office=justice minister; of=lithuania; since=2018-05-15; until=2020-12-11
      Evaldas Gustas	person	office=economy minister; of=lithuania; since=2013-06-11; until=2016-12-13
      Ewelina Dobrowolska	person	office=justice minister; of=lithuania; since=2020-12-11
      Gediminas Kirkilas	person	office=defence minister; of=lithuania; since=2004-12-14; until=2006-07-18
      Gediminas Kirkilas	person	office=prime minister; of=lithuania; since=2006-07-04; until=2008-11-26
      Gediminas Šimkus	person	office=central bank governor; of=lithuania; since=2021-04-07
      Gintaras Jonas Furmanavičius	person	office=interior minister; of=lithuania; since=2004-12-14; until=2006-07-18
      Gintarė Skaistė	person	office=finance minister; of=lithuania; since=2020-12-11
      Jarosław Niewierowicz	person	office=energy minister; of=lithuania; since=2012-12-13; until=2014-08-25
      Juozas Bernatonis	person	office=justice minister; of=lithuania; since=2012-12-13; until=2016-12-13
      Juozas Olekas	person	office=defence minister; of=lithuania; since=2006-07-04; until=2008-12-09
      Juozas Olekas	person	office=defence minister; of=lithuania; since=2012-12-13; until=2016-12-13
      Linas Linkevičius	person	office=defence minister; of=lithuania; since=2000-10-26; until=2004-12-14
      Milda Vainiutė	person	office=justice minister; of=lithuania; since=2016-12-13; until=2018-03-06
      Mindaugas Sinkevičius	person	office=economy minister; of=lithuania; since=2016-12-13; until=2017-10-13
      Petras Vaitiekūnas	person	office=foreign minister; of=lithuania; since=2006-07-12; until=2008-12-09
      Raimondas Šukys	person	office=interior minister; of=lithuania; since=2006-07-12; until=2007-12-10
      Raimundas Karoblis	person	office=defence minister; of=lithuania; since=2016-12-13; until=2020-12-11
      Raimundas Palaitis	person	office=interior minister; of=lithuania; since=2008-12-09; until=2012-03-26
      Rasa Budbergytė	person	office=finance minister; of=lithuania; since=2016-06-23; until=2016-12-13
      Rasa Juknevičienė	person	office=defence minister; of=lithuania; since=2008-12-09; until=2012-12-13
      Regimantas Čiupaila	person	office=interior minister; of=lithuania; since=2007-12-17; until=2008-12-09
      Rimantas Šadžius	person	office=finance minister; of=lithuania; since=2012-12-13; until=2016-06-20
      Rimantas Sinkevičius	person	office=economy minister; of=lithuania; since=2020-06-30; until=2020-12-11
      Rita Tamašunienė	person	office=interior minister; of=lithuania; since=2019-08-07; until=2020-12-11
      Rokas Masiulis	person	office=energy minister; of=lithuania; since=2014-09-25; until=2016-12-13
      Rolandas Krisciunas	person	office=ambassador; of=lithuania; to=united-states; since=2019-06; until=2019-06
      Rolandas Paksas	person	office=president; of=lithuania; since=2003-02-26; until=2004-04-06
      Saulius Skvernelis	person	office=interior minister; of=lithuania; since=2014-11-11; until=2016-04-13
      Tomas Žilinskas	person	office=interior minister; of=lithuania; since=2016-04-13; until=2016-12-13
      Valdas Adamkus	person	office=president; of=lithuania; since=2004-07-12; until=2009-07-12
      Valdemaras Rupšys	person	office=chief of general staff; of=lithuania; since=2019
      Viktoras Pranckietis	person	office=speaker; of=lithuania; since=2016-11-14
      Vilius Šapoka	person	office=finance minister; of=lithuania; since=2016-12-13; until=2020-12-11
      Virgilijus Vladislovas Bulovas	person	office=interior minister; of=lithuania; since=2003-05-13; until=2004-12-14
      Virginijus Sinkevičius	person	office=economy minister; of=lithuania; since=2017-11-27; until=2019-11-30
      Vitas Vasiliauskas	person	office=central bank governor; of=lithuania; since=2011-04-16; until=2021-04-07
      Vygaudas Ušackas	person	office=foreign minister; of=lithuania; since=2008-12-09; until=2010-01-26
      Vytautas Jonas Žukas	person	office=chief of general staff; of=lithuania; since=2014; until=2019
      Zigmantas Balčytis	person	office=prime minister; of=lithuania; since=2006-05-31; until=2006-07-04
      Žygimantas Vaičiūnas	person	office=energy minister; of=lithuania; since=2016-12-13; until=2020-12-11
      Etienne Schneider	person	office=defence minister; of=luxembourg; since=2019-06; until=2019-06
      Nicole Bintner-Bakshian	person	office=ambassador; of=luxembourg; to=united-states; since=2021-08-19
      Christian Ntsay	person	office=prime minister; of=madagascar; since=2018
      Leon Richard Rakotonirina	person	office=defence minister; of=madagascar; since=2019-06; until=2019-06
      Naina Andriantsitohaina	person	office=foreign minister; of=madagascar; since=2019-06; until=2019-06
      Edward Yakobe Sawerengera	person	office=ambassador; of=malawi; to=united-states; since=2016-09-16
      Emmanuel Fabiano	person	office=foreign minister; of=malawi; since=2019-06; until=2019-06
      Peter Mutharika	person	office=defence minister; of=malawi; since=2019-06; until=2019-06
      Saulos Chilima	person	office=vice president; of=malawi; since=2020-02-03
      Abdullah Ahmad Shah	person	office=king; of=malaysia; since=2019-01-24; surname=Abdullah
      Azmil Mohd Zabidi	person	office=ambassador; of=malaysia; to=united-states; since=2019-06; until=2019-06; surname=Azmil
      Mohamad Sabu	person	office=defence minister; of=malaysia; since=2019-06; until=2019-06; surname=Mohamad
      Saifuddin Abdullah	person	office=foreign minister; of=malaysia; since=2019-06; until=2019-06
      Syed Mohd Hasrin	person	office=un ambassador; of=malaysia; since=2019-06; until=2019-06
      Mariya Ahmed Didi	person	office=defence minister; of=maldives; since=2019-06; until=2019-06
      Mohamed Asim	person	office=foreign minister; of=maldives; since=2019-06; until=2019-06
      Kamissa Camara	person	office=foreign minister; of=mali; since=2019-06; until=2019-06
      Mahamadou Nimaga	person	office=ambassador; of=mali; to=united-states; since=2018-06-22
      Soumeylou Boubeye Maiga	person	office=prime minister; of=mali; since=2019-06; until=2019-06
      Tiemoko Sangare	person	office=defence minister; of=mali; since=2019-06; until=2019-06
      Carmelo Abela	person	office=foreign minister; of=malta; since=2019-06; until=2019-06
      George William Vella	person	office=president; of=malta; since=2019
      Keith Azzopardi	person	office=ambassador; of=malta; to=united-states; since=2018-09-17
      Marie-Louise Coleiro Preca	person	office=president; of=malta; since=2019-06; until=2019-06; surname=Coleiro Preca
      David Kabua	person	office=president; of=marshall-islands; since=2020
      Gerald M. Zackios	person	office=ambassador; of=marshall-islands; to=united-states; since=2016-09-16
      Hilda Heine	person	office=president; of=marshall-islands; since=2019-06; until=2019-06
      John Silk	person	office=foreign minister; of=marshall-islands; since=2019-06; until=2019-06
      Ismail Ahmed	person	office=foreign minister; of=mauritania; since=2019-06; until=2019-06
      Mohamed Aziz	person	office=president; of=mauritania; since=2019-06; until=2019-06
      Mohamed Bechir	person	office=prime minister; of=mauritania; since=2019-06; until=2019-06
      Mohamed Ghazwani	person	office=defence minister; of=mauritania; since=2019-06; until=2019-06
      Mohamed Ould Bilal	person	office=prime minister; of=mauritania; since=2020
      Mohamed Ould Ghazouani	person	office=president; of=mauritania; since=2019
      Anerood Jugnauth	person	office=defence minister; of=mauritius; since=2019-06; until=2019-06
      Paramasivum Vyapoory	person	office=president; of=mauritius; since=2019-06; until=2019-06
      Prithvirajsing Roopun	person	office=president; of=mauritius; since=2019
      Purmanund Jhugroo	person	office=ambassador; of=mauritius; to=united-states; since=2021-07-07
      Seetanah Vishnu Lutchmeenaraidoo	person	office=foreign minister; of=mauritius; since=2019-06; until=2019-06
      Esteban Moctezuma	person	office=ambassador; of=mexico; to=united-states; since=2021-04-20
      Juan Ramón de la Fuente	person	office=un ambassador; of=mexico; since=2019-06; until=2019-06
      Luis Cresencio Sandoval	person	office=defence minister; of=mexico; since=2019-06; until=2019-06
      Martha Barcena	person	office=ambassador; of=mexico; to=united-states; since=2019-06; until=2019-06
      Akillino Harris Susaia	person	office=ambassador; of=micronesia; to=united-states; since=2017-04-24
      David W. Panuelo	person	office=president; of=micronesia; since=2019
      Lorin S. Robert	person	office=foreign minister; of=micronesia; since=2019-06; until=2019-06
      Peter Martin Christian	person	office=president; of=micronesia; since=2019-06; until=2019-06
      Yosiwo P. George	person	office=vice president; of=micronesia; since=2015-05-11
      Cristina Balan	person	office=ambassador; of=moldova; to=united-states; since=2019-06; until=2019-06
      Eugen Caras	person	office=ambassador; of=moldova; to=united-states; since=2020-07-17
      Eugen Sturza	person	office=defence minister; of=moldova; since=2019-06; until=2019-06
      Tudor Ulianovschi	person	office=foreign minister; of=moldova; since=2019-06; until=2019-06
      Victor Moraru	person	office=un ambassador; of=moldova; since=2019-06; until=2019-06
      Albert II	person	office=prince; of=monaco; since=2005
      Gilles Tonelli	person	office=foreign minister; of=monaco; since=2019-06; until=2019-06
      Maguy Maccario-Doyle	person	office=ambassador; of=monaco; to=united-states; since=2013-12-03
      Pierre Dartout	person	office=prime minister; of=monaco; since=2020-09-01
      Damdin Tsogtbaatar	person	office=foreign minister; of=mongolia; since=2019-06; until=2019-06
      Khurelsukh Ukhnaa	person	office=president; of=mongolia; since=2021; until=2021-06-25
      Nyamaa Enkhbold	person	office=defence minister; of=mongolia; since=2019-06; until=2019-06
      Oyunerdene Luvsannamsrai	person	office=prime minister; of=mongolia; since=2021; until=2021-01
      Ukhnaa Khurelsukh	person	office=prime minister; of=mongolia; since=2019-06; until=2019-06
      Ulziidelger Batbayar	person	office=ambassador; of=mongolia; to=united-states; since=2021-11-08
      Dusko Markovic	person	office=prime minister; of=montenegro; since=2019-06; until=2019-06
      Predrag Boskovic	person	office=defence minister; of=montenegro; since=2019-06; until=2019-06
      Srdjan Darmanovic	person	office=foreign minister; of=montenegro; since=2019-06; until=2019-06
      Lalla Joumala	person	office=ambassador; of=morocco; to=united-states; since=2019-06; until=2019-06
      Lalla Joumala Alaoui	person	office=ambassador; of=morocco; to=united-states; since=2017-04-24
      Omar Hilale	person	office=un ambassador; of=morocco; since=2019-06; until=2019-06
      Adriano Maleiane	person	office=prime minister; of=mozambique; since=2022
      Atanasio Salvador Mtumuke	person	office=defence minister; of=mozambique; since=2019-06; until=2019-06
      Carlos Agostinho do Rosário	person	office=prime minister; of=mozambique; since=2015; until=2022
      Carlos dos Santos	person	office=ambassador; of=mozambique; to=united-states; since=2016-01-28; surname=dos Santos
      Jose Pacheco	person	office=foreign minister; of=mozambique; since=2019-06; until=2019-06
      Aung Lynn	person	office=ambassador; of=myanmar; to=united-states; since=2019-06; until=2019-06; surname=Aung Lynn
      Aung San Suu Kyi	person	office=foreign minister; of=myanmar; since=2019-06; until=2019-06
      Hau do Suan	person	office=un ambassador; of=myanmar; since=2019-06; until=2019-06; surname=Hau do Suan
      Sein Win	person	office=defence minister; of=myanmar; since=2019-06; until=2019-06; surname=Sein Win
      Arayik Harutyunyan	person	id=arayik-harutyunyan-nagorno-karabakh; office=president; of=nagorno-karabakh; since=2020; until=2020-05-21
      Margaret Natalie Mensah-Williams	person	office=ambassador; of=namibia; to=united-states; since=2021-01-18
      Nangolo Mbumba	person	office=vice president; of=namibia; since=2018-02-08
      Penda ya Ndakolo	person	office=defence minister; of=namibia; since=2019-06; until=2019-06
      Saara Kuugongelwa	person	office=prime minister; of=namibia; since=2015; until=2015-03-21
      Saara Kuugongelwa-Amadhila	person	office=prime minister; of=namibia; since=2015-03-21
      Baron Divavesi Waqa	person	office=president; of=nauru; since=2019-06; until=2019-06
      Baron Divavesi Waqa	person	office=foreign minister; of=nauru; since=2019-06; until=2019-06
      Lionel Aingimea	person	office=president; of=nauru; since=2019; until=2022
      Marlene Inemwin Moses	person	office=ambassador; of=nauru; to=united-states; since=2006-03-13
      Russ J Kun	person	office=president; of=nauru; since=2022
      Arjun Kumar Karki	person	office=ambassador; of=nepal; to=united-states; since=2019-06; until=2019-06
      Bidya Devi Bandhari	person	office=president; of=nepal; since=2019-06; until=2019-06
      Bidya Devi Bhandari	person	office=president; of=nepal; since=2015
      Durga Prasad Bhattarai	person	office=un ambassador; of=nepal; since=2019-06; until=2019-06
      Ishwor Pokharel	person	office=defence minister; of=nepal; since=2019-06; until=2019-06
      Khadga Prasad Oli	person	office=prime minister; of=nepal; since=2019-06; until=2019-06
      Nanda Bahadar Pun	person	office=vice president; of=nepal; since=2015-10-31
      Yuba Raj Khatiwada	person	office=ambassador; of=nepal; to=united-states; since=2021-02-17
      Hendrik Schuwer	person	office=ambassador; of=netherlands; to=united-states; since=2019-06; until=2019-06
      Karel Van Oosterom	person	office=un ambassador; of=netherlands; since=2019-06; until=2019-06; surname=Van Oosterom
      Willem-Alexander of the Netherlands	person	office=king; of=netherlands; since=2013; until=2013-04-30
      Ron Mark	person	office=defence minister; of=new-zealand; since=2019-06; until=2019-06
      Winston Peters	person	office=foreign minister; of=new-zealand; since=2019-06; until=2019-06
      Denis Moncada	person	office=foreign minister; of=nicaragua; since=2019-06; until=2019-06
      Francisco Obadiah Campbell	person	office=ambassador; of=nicaragua; to=united-states; since=2010-06-28
      Martha Elena Ruiz	person	office=defence minister; of=nicaragua; since=2019-06; until=2019-06
      Brigi Rafini	person	office=prime minister; of=niger; since=2019-06; until=2019-06
      Kalla Ankouraou	person	office=foreign minister; of=niger; since=2019-06; until=2019-06
      Kalla Moutari	person	office=defence minister; of=niger; since=2019-06; until=2019-06
      Ouhoumoudou Mahamadou	person	office=prime minister; of=niger; since=2021; until=2023-08
      Mansur Mohammed Dan-Ali	person	office=defence minister; of=nigeria; since=2019-06; until=2019-06
      Oluyemi Osinbajo	person	office=vice president; of=nigeria; since=2015-05-29
      Sylvanus Adiewere Nsofor	person	office=ambassador; of=nigeria; to=united-states; since=2019-06; until=2019-06
      Uzoma Elizabeth Emenike	person	office=ambassador; of=nigeria; to=united-states; since=2021-07-07
      Kim Jong Un	person	office=supreme leader; of=north-korea; since=2011
      Radmila Shekerinska-Jankovska	person	office=defence minister; of=north-macedonia; since=2019-06; until=2019-06
      Ersin Tatar	person	id=ersin-tatar-northern-cyprus; office=president; of=northern-cyprus; since=2020; until=2020-10-23
      Faiz Sucuoğlu	person	office=prime minister; of=northern-cyprus; since=2021; until=2022
      Hüseyin Özgürgün	person	office=prime minister; of=northern-cyprus; since=2016; until=2021
      Ünal Üstel	person	office=prime minister; of=northern-cyprus; since=2022
      Anniken Ramberg Krutnes	person	office=ambassador; of=norway; to=united-states; since=2020-09-17
      Harald V	person	office=king; of=norway; since=1991
      Kare Aas	person	office=ambassador; of=norway; to=united-states; since=2019-06; until=2019-06
      Mona Juul	person	office=un ambassador; of=norway; since=2019-06; until=2019-06
      Haitham bin Tarik Al Said	person	office=sultan; of=oman; since=2020
      Khalifa Al-Harthy	person	office=un ambassador; of=oman; since=2019-06; until=2019-06
      Moosa Al Tai	person	office=ambassador; of=oman; to=united-states; since=2021-02-17; surname=Al Tai
      Sultan Qaboos	person	office=prime minister; of=oman; since=2019-06; until=2019-06
      Sultan Qaboos	person	office=defence minister; of=oman; since=2019-06; until=2019-06
      Sultan Qaboos	person	office=foreign minister; of=oman; since=2019-06; until=2019-06
      Asad Majeed Khan	person	office=ambassador; of=pakistan; to=united-states; since=2019-01-11
      Maleeha Lodhi	person	office=un ambassador; of=pakistan; since=2019-06; until=2019-06
      Hersey Kyota	person	office=ambassador; of=palau; to=united-states; since=1997-11-12
      Jerrlyn Senior	person	office=vice president; of=palau; since=2021-01-21
      Surangel Whipps Jr.	person	office=president; of=palau; since=2021-01-21	Surangel Whipps
      Surangel Whipps Jr.	person	office=president; of=palau; since=2021; until=2021-01-21
      Thomas Esang Remengesau	person	office=president; of=palau; since=2019-06; until=2019-06
      Isabel de Saint Malo	person	office=foreign minister; of=panama; since=2019-06; until=2019-06; surname=Saint Malo
      Jose Gabriel Carrizo	person	office=vice president; of=panama; since=2019-07-01
      Rimbink Pato	person	office=foreign minister; of=papua-new-guinea; since=2019-06; until=2019-06
      Solan Mirisim	person	office=defence minister; of=papua-new-guinea; since=2019-06; until=2019-06
      Bernardino Soto	person	office=defence minister; of=paraguay; since=2019-06; until=2019-06
      Hugo Adalberto Velazquez	person	office=vice president; of=paraguay; since=2018-08-15
      Luis Alberto Castiglioni	person	office=foreign minister; of=paraguay; since=2019-06; until=2019-06
      Cesar Villanueva	person	office=prime minister; of=peru; since=2019-06; until=2019-06
      Dina Boluarte	person	office=vice president; of=peru; since=2021-07-28
      Hugo de Zela	person	office=ambassador; of=peru; to=united-states; since=2019-07-08; surname=de Zela
      Jose Huerta	person	office=defence minister; of=peru; since=2019-06; until=2019-06
      Pedro Castillo	person	office=president; of=peru; since=2021-07-28; until=2022-12-07	Jose Pedro Castillo
      Nestor Popolizio	person	office=foreign minister; of=peru; since=2019-06; until=2019-06
      Adam Daniel Rotfeld	person	office=foreign minister; of=poland; since=2005-01-05; until=2005-10-31; gender=m
      Adam Glapiński	person	office=central bank governor; of=poland; since=2016-06-21; gender=m
      Adam Niedzielski	person	office=health minister; of=poland; since=2020-08-26; gender=m
      Agata Kornhauser-Duda	person	office=first lady; of=poland; since=2015-08-06; gender=f
      Aleksander Kwaśniewski	person	office=president; of=poland; since=1995-12-23; until=2005-12-23; gender=m
      Aleksander Szczygło	person	office=defence minister; of=poland; since=2007-02-07; until=2007-11-16; gender=m
      Andrzej Byrt	person	office=ambassador; of=poland; to=france; since=2015; until=2016; gender=m
      Andrzej Przyłębski	person	office=ambassador; of=poland; to=germany; since=2016-07; until=2022-01-31; gender=m
      Andrzej Sadoś	person	office=ambassador; of=poland; to=european-union; since=2018; gender=m
      Anna Fotyga	person	office=foreign minister; of=poland; since=2006-05-09; until=2007-11-16; gender=f
      Artur Michalski	person	office=ambassador; of=poland; to=belarus; since=2018; gender=m
      Bogdan Borusewicz	person	office=speaker; of=poland; since=2011-11-08; until=2015-11-11; gender=m
      Bogdan Klich	person	office=defence minister; of=poland; since=2007-11-16; until=2011-08-02; gender=m
      Borys Budka	person	office=justice minister; of=poland; since=2015-05-04; until=2015-11-15; gender=m
      Cezary Grabarczyk	person	office=justice minister; of=poland; since=2014-09-22; until=2015-04-30; gender=m
      Czesław Piątas	person	office=chief of general staff; of=poland; since=2000-09-30; until=2006-01-31; gender=m
      Donald Tusk	person	office=interior minister; of=poland; since=2009-10-13; until=2009-10-14
      Elżbieta Bieńkowska	person	office=deputy prime minister; of=poland; since=2013-11-27; until=2014-09-22; gender=f
      Ewa Kopacz	person	office=speaker; of=poland; since=2011-11-08; until=2014-09-22
      Ewa Kopacz	person	office=justice minister; of=poland; since=2015-04-30; until=2015-05-04
      Franciszek Gągor	person	office=chief of general staff; of=poland; since=2006-02-27; until=2010-04-10; gender=m
      Grzegorz Schetyna	person	office=interior minister; of=poland; since=2007-11-16; until=2009-10-13
      Grzegorz Schetyna	person	office=president; of=poland; since=2010-07-08; until=2010-08-06
      Henryk Kowalczyk	person	office=deputy prime minister; of=poland; since=2021-10-26; gender=m
      Jacek Jaśkowiak	person	office=mayor; of=poznan; since=2014-12-08; gender=m
      Jacek Majchrowski	person	office=mayor; of=krakow; since=2002-11-19; gender=m
      Jacek Sasin	person	office=deputy prime minister; of=poland; since=2019-06-04; gender=m
      Jacek Sutryk	person	office=mayor; of=wroclaw; since=2018; gender=m
      Jan Emeryk Rościszewski	person	office=ambassador; of=poland; to=france; since=2022-04; gender=m
      Janusz Kaczmarek	person	office=interior minister; of=poland; since=2007-02-08; until=2007-08-08; gender=m
      Janusz Piechociński	person	office=economy minister; of=poland; since=2012-11-27; until=2015-11-16; gender=m
      Jarosław Gowin	person	office=deputy prime minister; of=poland; since=2015-11-16; until=2021-08-10; gender=m
      Jarosław Gowin	person	office=economy minister; of=poland; since=2020-10-06; until=2021-08-10
      Jarosław Kaczyński	person	office=prime minister; of=poland; since=2006-07-14; until=2007-11-16
      Jarosław Kaczyński	person	office=deputy prime minister; of=poland; since=2020-10-06; until=2022-06-21
      Jerzy Kwieciński	person	office=finance minister; of=poland; since=2019-09-20; until=2019-11-15; gender=m
      Jerzy Miller	person	office=interior minister; of=poland; since=2009-10-14; until=2011-11-18; gender=m
      Jerzy Szmajdziński	person	office=interior minister; of=poland; since=2004-04-21; until=2004-05-02; gender=m
      Joachim Brudzinski	person	office=interior minister; of=poland; since=2019-06; until=2019-06
      Joanna Wronecka	person	office=un ambassador; of=poland; since=2019-06; until=2019-06
      Józef Oleksy	person	office=interior minister; of=poland; since=2004-01-21; until=2004-04-21; gender=m
      Katarzyna Pełczyńska-Nałęcz	person	office=ambassador; of=poland; to=russia; since=2014-08-13; until=2016-07-31; gender=f
      Kazimierz Marcinkiewicz	person	office=prime minister; of=poland; since=2005-10-31; until=2006-07-14; gender=m
      Konrad Pawlik	person	office=ambassador; of=poland; to=belarus; since=2016; until=2018-01; gender=m
      Krzysztof Janik	person	office=interior minister; of=poland; since=2001-10-19; until=2004-01-21; gender=m
      Leszek Miller	person	office=prime minister; of=poland; since=2001-10-19; until=2004-05-02; gender=m
      Leszek Surawski	person	office=chief of general staff; of=poland; since=2017-01-31; until=2018-07-02; gender=m
      Ludwik Dorn	person	office=interior minister; of=poland; since=2005-10-31; until=2007-02-07; gender=m
      Łukasz Szumowski	person	office=health minister; of=poland; since=2018-01-09; until=2020-08-20; gender=m
      Magdalena Rzeczkowska	person	office=finance minister; of=poland; since=2022-04-26; gender=f
      Małgorzata Kidawa-Błońska	person	office=speaker; of=poland; since=2015-06-25; until=2015-11-11; gender=f
      Marek Belka	person	office=prime minister; of=poland; since=2004-05-02; until=2005-10-31; gender=m
      Marek Biernacki	person	office=justice minister; of=poland; since=2013-05-06; until=2014-09-22; gender=m
      Marek Kuchciński	person	office=speaker; of=poland; since=2015-11-12; until=2019-08-09; gender=m
      Marian Banaś	person	office=finance minister; of=poland; since=2019-06-04; until=2019-08-30; gender=m
      Mariusz Błaszczak	person	office=interior minister; of=poland; since=2015-11-16; until=2018-01-09
      Mariusz Błaszczak	person	office=deputy prime minister; of=poland; since=2022-06-22
      Mateusz Morawiecki	person	office=deputy prime minister; of=poland; since=2016-09-28; until=2017-12-11
      Mateusz Morawiecki	person	office=finance minister; of=poland; since=2016-09-28; until=2017-12-08
      Mateusz Morawiecki	person	office=economy minister; of=poland; since=2021-08-11; until=2021-10-26
      Mateusz Morawiecki	person	office=finance minister; of=poland; since=2022-02-10; until=2022-04-26
      Mateusz Szczurek	person	office=finance minister; of=poland; since=2013-11-27; until=2015-11-16; gender=m
      Mieczysław Cieniuch	person	office=chief of general staff; of=poland; since=2006-01-31; until=2006-02-27; gender=m
      Mieczysław Cieniuch	person	office=chief of general staff; of=poland; since=2010-05-07; until=2013-05-06
      Mieczysław Gocuł	person	office=chief of general staff; of=poland; since=2013-05-07; until=2017-01-31; gender=m
      Mieczysław Stachowiak	person	office=chief of general staff; of=poland; since=2010-04-10; until=2010-05-07; gender=m
      Paweł Szałamacha	person	office=finance minister; of=poland; since=2015-11-16; until=2016-09-28; gender=m
      Piotr Gliński	person	office=deputy prime minister; of=poland; since=2015-11-16; gender=m
      Piotr Mark Magierowski	person	office=ambassador; of=poland; to=united-states; since=2021-11-23
      Piotr Nowak	person	office=economy minister; of=poland; since=2021-10-26; until=2022-04-07; gender=m
      Piotr Wilczek	person	office=ambassador; of=poland; to=united-states; since=2019-06; until=2019-06
      Radosław Sikorski	person	office=defence minister; of=poland; since=2005-10-31; until=2007-02-07
      Radosław Sikorski	person	office=speaker; of=poland; since=2014-09-24; until=2015-06-23
      Ryszard Kalisz	person	office=interior minister; of=poland; since=2004-05-02; until=2005-10-31; gender=m
      Stanisław Karczewski	person	office=speaker; of=poland; since=2015-11-12; until=2019-11-11; gender=m
      Stefan Meller	person	office=foreign minister; of=poland; since=2005-10-31; until=2006-05-09; gender=m
      Tadeusz Kościński	person	office=finance minister; of=poland; since=2019-11-15; until=2022-02-07; gender=m
      Tadeusz Truskolaski	person	office=mayor; of=bialystok; since=2006-12-05; gender=m
      Teresa Czerwińska	person	office=finance minister; of=poland; since=2018-01-09; until=2019-06-04; gender=f
      Tomasz Grodzki	person	office=speaker; of=poland; since=2019-11-12; until=2023-11; gender=m
      Tomasz Młynarski	person	office=ambassador; of=poland; to=france; since=2017-08-12; until=2022-03-31; gender=m
      Tomasz Siemoniak	person	office=deputy prime minister; of=poland; since=2014-09-22; until=2015-11-16
      Waldemar Buda	person	office=economy minister; of=poland; since=2022-04-08; gender=m
      Władysław Stasiak	person	office=interior minister; of=poland; since=2007-08-08; until=2007-11-16; gender=m
      Włodzimierz Cimoszewicz	person	office=foreign minister; of=poland; since=2001-10-19; until=2005-01-05; gender=m
      Zbigniew Ziobro	person	office=justice minister; of=poland; since=2015-11-16; gender=m
      Domingos Fezas Vital	person	office=ambassador; of=portugal; to=united-states; since=2016-01-28; surname=Fezas Vital
      Francisco Antonio Duarte Lopes	person	office=un ambassador; of=portugal; since=2019-06; until=2019-06; surname=Duarte Lopes
      João Gomes Cravinho	person	office=defence minister; of=portugal; since=2019-06; until=2019-06
      Abdallah bin Nasir	person	office=prime minister; of=qatar; since=2019-06; until=2019-06
      Alya bint Ahmad	person	office=un ambassador; of=qatar; since=2019-06; until=2019-06
      and Khalid	person	office=prime minister; of=qatar; since=2020-01-28; until=2023-03-07
      Khalid bin Khalifa bin Abdul Aziz Al Thani	person	office=prime minister; of=qatar; since=2020; until=2020-01-28
      Mishal bin Hamad	person	office=ambassador; of=qatar; to=united-states; since=2017-04-24
      Tamim bin Hamad Al Thani	person	office=defence minister; of=qatar; since=2019-06; until=2019-06
      Željka Cvijanović	person	id=zeljka-cvijanovic-republika-srpska; office=president; of=republika-srpska; since=2018; until=2022-11-15
      Adrian Câciu	person	office=finance minister; of=romania; since=2021-11-25
      Adrian Cioroianu	person	office=foreign minister; of=romania; since=2007-04-05; until=2008-04-15
      Adrian Năstase	person	office=prime minister; of=romania; since=2000-12-28; until=2004-12-21
      Adrian Țuțuianu	person	office=defence minister; of=romania; since=2017-06-29; until=2017-09-06
      Alexandru Nazare	person	office=finance minister; of=romania; since=2020-12-23; until=2021-07-08
      Alexandru Petrescu	person	office=economy minister; of=romania; since=2017-01-04; until=2017-02-23
      Alexandru Rafila	person	office=health minister; of=romania; since=2021-11-25
      Alina Gorghiu	person	office=speaker; of=romania; since=2022-06-29
      Ana Birchall	person	office=justice minister; of=romania; since=2019-04-24; until=2019-11-04
      Anca Dragu	person	office=finance minister; of=romania; since=2015-11-17; until=2017-01-04
      Anca Dragu	person	office=speaker; of=romania; since=2020-12-21; until=2021-11-23
      Andrei Gerea	person	office=economy minister; of=romania; since=2013-10-17; until=2014-03-04
      Andrei Gerea	person	office=energy minister; of=romania; since=2014-12-17; until=2015-11-17
      Andrei Muraru	person	office=ambassador; of=romania; to=united-states; since=2021-09-15
      Anton Anton	person	office=energy minister; of=romania; since=2018-01-29; until=2019-08-26
      Attila Cseke	person	office=health minister; of=romania; since=2021-09-08; until=2021-11-25
      Augustin Lazăr	person	office=prosecutor; of=romania; since=2016-04-28; until=2019-04-27
      Bogdan Aurescu	person	office=foreign minister; of=romania; since=2014-11-24; until=2015-11-17
      Călin Popescu-Tăriceanu	person	office=prime minister; of=romania; since=2004-12-29; until=2008-12-22
      Călin Popescu-Tăriceanu	person	office=speaker; of=romania; since=2014-03-10; until=2016-12-21
      Carmen Dan	person	office=interior minister; of=romania; since=2017-01-04; until=2017-06-14
      Carmen Dan	person	office=interior minister; of=romania; since=2017-06-29; until=2018-01-15
      Carmen Dan	person	office=interior minister; of=romania; since=2018-01-29; until=2019-07-15
      Carmen Iohannis	person	office=first lady; of=romania; since=2014-12-21
      Cătălin Predoiu	person	office=prime minister; of=romania; since=2012-02-06; until=2012-02-09
      Cătălin Predoiu	person	office=justice minister; of=romania; since=2019-11-04; until=2020-12-23
      Cătălin Predoiu	person	office=justice minister; of=romania; since=2021-11-25
      Claudiu Năsui	person	office=economy minister; of=romania; since=2020-12-23; until=2021-09-06
      Corneliu Dobrițoiu	person	office=defence minister; of=romania; since=2012-05-07; until=2012-12-21
      Costin Borc	person	office=deputy prime minister; of=romania; since=2015-11-17; until=2017-01-04
      Costin Borc	person	office=economy minister; of=romania; since=2015-11-17; until=2017-01-04
      Crin Antonescu	person	office=president; of=romania; since=2012-07-10; until=2012-08-27
      Crin Antonescu	person	office=speaker; of=romania; since=2012-12-19; until=2014-03-04
      Cristian David	person	office=interior minister; of=romania; since=2007-04-05; until=2008-12-22
      Cristian Diaconescu	person	office=foreign minister; of=romania; since=2008-12-22; until=2009-10-01
      Cristian Diaconescu	person	office=foreign minister; of=romania; since=2012-01-24; until=2012-05-07
      Dacian Cioloș	person	office=prime minister; of=romania; since=2015-11-17; until=2017-01-04
      Dan Barna	person	office=deputy prime minister; of=romania; since=2020-12-23; until=2021-09-07
      Dan Nica	person	office=interior minister; of=romania; since=2009-01-13; until=2009-01-20
      Dan Nica	person	office=interior minister; of=romania; since=2009-02-02; until=2009-10-01
      Dan Vîlceanu	person	office=finance minister; of=romania; since=2021-08-18; until=2021-11-25
      Daniel Chițoiu	person	office=finance minister; of=romania; since=2012-12-21; until=2014-02-06
      Daniel Petrescu	person	office=chief of general staff; of=romania; since=2019-10-29
      Dănuț Andrușcă	person	office=economy minister; of=romania; since=2018-01-29; until=2018-11-20
      Darius Bogdan Vâlcov	person	office=finance minister; of=romania; since=2014-12-14; until=2015-03-15
      Dragoș Tudorache	person	office=interior minister; of=romania; since=2016-09-06; until=2017-01-04
      Eduard Raul Hellvig	person	office=intelligence chief; of=romania; since=2015-03-02
      Emil Boc	person	office=prime minister; of=romania; since=2008-12-22; until=2012-02-06
      Eugen Bădălan	person	office=chief of general staff; of=romania; since=2004-10-25; until=2006-09-13
      Eugen Teodorovici	person	office=finance minister; of=romania; since=2015-03-30; until=2015-11-17
      Eugen Teodorovici	person	office=finance minister; of=romania; since=2018-01-29; until=2019-11-04
      Florin Cîțu	person	office=finance minister; of=romania; since=2019-11-04; until=2020-12-23
      Florin Cîțu	person	office=prime minister; of=romania; since=2020-12-23; until=2021-11-25
      Florin Cîțu	person	office=health minister; of=romania; since=2021-04-14; until=2021-04-21
      Florin Cîțu	person	office=finance minister; of=romania; since=2021-07-08; until=2021-08-18
      Florin Cîțu	person	office=speaker; of=romania; since=2021-11-23; until=2022-06-29
      Florin Iordache	person	office=speaker; of=romania; since=2016-06-13; until=2016-12-20
      Florin Iordache	person	office=justice minister; of=romania; since=2017-01-04; until=2017-02-09
      Florin Roman	person	office=speaker; of=romania; since=2021-10-18; until=2021-11-02
      Florin Spătaru	person	office=economy minister; of=romania; since=2021-11-25
      Gabriel-Beniamin Leș	person	office=defence minister; of=romania; since=2017-01-04; until=2017-06-29
      Gabriel-Beniamin Leș	person	office=defence minister; of=romania; since=2018-11-20; until=2019-11-04
      Gabriel Berca	person	office=interior minister; of=romania; since=2012-02-09; until=2012-05-07
      Gabriel Oprea	person	office=interior minister; of=romania; since=2008-12-22; until=2009-01-12
      Gabriel Oprea	person	office=defence minister; of=romania; since=2009-12-23; until=2012-05-07
      Gabriel Oprea	person	office=interior minister; of=romania; since=2014-03-05; until=2015-11-09
      Gabriela Scutea	person	office=prosecutor; of=romania; since=2020-02-20
      George Ciamba	person	office=minister of state; of=romania; since=2018-11-14; until=2019-11-04
      George Maior	person	office=intelligence chief; of=romania; since=2006-10-04; until=2015-01-27
      George Maior	person	office=ambassador; of=romania; to=united-states; since=2019-06; until=2019-06
      Gheorghe Marin	person	office=chief of general staff; of=romania; since=2006-09-13; until=2010-12-28
      Hunor Kelemen	person	office=deputy prime minister; of=romania; since=2020-12-23
      Ioan Mircea Pașcu	person	office=defence minister; of=romania; since=2000-12-28; until=2004-12-28
      Ioan Rus	person	office=interior minister; of=romania; since=2000-12-28; until=2004-03-11
      Ioan Rus	person	office=interior minister; of=romania; since=2012-05-07; until=2012-08-06
      Ioana Mihăilă	person	office=health minister; of=romania; since=2021-04-21; until=2021-09-08
      Ioana Petrescu	person	office=finance minister; of=romania; since=2014-03-04; until=2014-12-17
      Ion Iliescu	person	office=president; of=romania; since=2000-12-20; until=2004-12-20
      Ion Jinga	person	office=un ambassador; of=romania; since=2015-08-04
      Ion Marcel Vela	person	office=interior minister; of=romania; since=2019-11-04; until=2020-12-23
      Ionuț Mișa	person	office=finance minister; of=romania; since=2017-06-29; until=2018-01-29
      Lazăr Comănescu	person	office=foreign minister; of=romania; since=2008-04-15; until=2008-12-22
      Lazăr Comănescu	person	office=foreign minister; of=romania; since=2015-11-17; until=2017-01-04
      Lucian Bode	person	office=interior minister; of=romania; since=2020-12-23
      Lucian Bode	person	office=justice minister; of=romania; since=2021-09-01; until=2021-11-25
      Ludovic Orban	person	office=prime minister; of=romania; since=2019-11-04; until=2020-12-07
      Ludovic Orban	person	office=speaker; of=romania; since=2020-12-21; until=2021-10-18
      Mădălina Dobrovolschi	person	office=spokesperson; of=romania; since=2016; until=2019
      Marcel Ciolacu	person	office=deputy prime minister; of=romania; since=2017-06-29; until=2018-01-16
      Marcel Ciolacu	person	office=speaker; of=romania; since=2019-05-29; until=2020-12-18
      Marcel Ciolacu	person	office=speaker; of=romania; since=2021-11-23; until=2022-06-29
      Mihai Fifor	person	office=defence minister; of=romania; since=2017-09-12; until=2018-11-20
      Mihai Fifor	person	office=prime minister; of=romania; since=2018-01-16; until=2018-01-29
      Mihai Fifor	person	office=defence minister; of=romania; since=2019-06; until=2019-06
      Mihai Răzvan Ungureanu	person	office=prime minister; of=romania; since=2012-02-09; until=2012-05-07
      Mihai Stănișoară	person	office=defence minister; of=romania; since=2008-12-22; until=2009-12-23
      Mihai Tudose	person	office=economy minister; of=romania; since=2014-12-17; until=2015-11-17
      Mihai Tudose	person	office=economy minister; of=romania; since=2017-02-23; until=2017-06-29
      Mihai Tudose	person	office=prime minister; of=romania; since=2017-06-29; until=2018-01-16
      Mihail Popescu	person	office=chief of general staff; of=romania; since=2000-10-31; until=2004-10-25
      Mihnea Motoc	person	office=defence minister; of=romania; since=2015-11-17; until=2017-01-04
      Mircea Dușa	person	office=interior minister; of=romania; since=2012-08-08; until=2012-12-21
      Mircea Dușa	person	office=defence minister; of=romania; since=2012-12-21; until=2015-11-17
      Mircea Geoană	person	id=mircea-geoana-romania; office=foreign minister; of=romania; since=2000-12-28; until=2004-12-28
      Mugur Isărescu	person	office=central bank governor; of=romania; since=2000-12-28
      Nelu Tătaru	person	office=health minister; of=romania; since=2020-03-26; until=2020-12-23
      Nicolae Ciucă	person	office=chief of general staff; of=romania; since=2015-01-01; until=2019-10-28
      Nicolae Ciucă	person	office=defence minister; of=romania; since=2019-11-04; until=2021-11-25
      Nicolae Ciucă	person	office=prime minister; of=romania; since=2020-12-07; until=2020-12-23
      Nicolae-Liviu Dragnea	person	office=interior minister; of=romania; since=2009-01-20; until=2009-02-03
      Nicolae-Liviu Dragnea	person	office=speaker; of=romania; since=2016-12-21; until=2019-05-29
      Nicolae Moga	person	office=interior minister; of=romania; since=2019-07-24; until=2019-07-30
      Niculae Bădălău	person	office=economy minister; of=romania; since=2018-11-20; until=2019-11-04
      Petre Tobă	person	office=interior minister; of=romania; since=2015-11-17; until=2016-09-01
      Radu Stroe	person	office=interior minister; of=romania; since=2012-12; until=2014-01
      Raluca Prună	person	office=justice minister; of=romania; since=2015-11-17; until=2017-01-04
      Raluca Turcan	person	office=deputy prime minister; of=romania; since=2019-11-04; until=2020-12-23
      Ramona Mănescu	person	office=foreign minister; of=romania; since=2019-07-24; until=2019-11-04
      Răzvan Nicolescu	person	office=energy minister; of=romania; since=2014-03-03; until=2014-12-17
      Robert Cazanciuc	person	office=justice minister; of=romania; since=2013-04-15; until=2015-11-17
      Robert Cazanciuc	person	office=speaker; of=romania; since=2020-04-09; until=2020-12-21
      Sevil Shhaideh	person	office=deputy prime minister; of=romania; since=2017-01-04; until=2017-06-29
      Simona Miculescu	person	office=un ambassador; of=romania; since=2008-04; until=2015-07-19
      Sorin Cîmpeanu	person	office=prime minister; of=romania; since=2015-11-05; until=2015-11-17
      Sorin Frunzăverde	person	office=defence minister; of=romania; since=2006-10-25; until=2007-04-05
      Sorin Grindeanu	person	office=prime minister; of=romania; since=2017-01-04; until=2017-06-29
      Sorin Grindeanu	person	office=speaker; of=romania; since=2021-11-02; until=2021-11-23
      Sorin Grindeanu	person	office=deputy prime minister; of=romania; since=2021-11-25
      Sorina Pintea	person	office=health minister; of=romania; since=2018-01-29; until=2019-11-04
      Ștefan Dănilă	person	office=chief of general staff; of=romania; since=2010-12-28; until=2015-01-01
      Stelian Cristian Ion	person	office=justice minister; of=romania; since=2020-12-23; until=2021-09-01
      Teodor Atanasiu	person	office=defence minister; of=romania; since=2004-12-28; until=2006-10-25
      Teodor Baconschi	person	office=foreign minister; of=romania; since=2009-12-23; until=2012-01-23
      Teodor Meleșcanu	person	office=defence minister; of=romania; since=2007-04-05; until=2008-12-22
      Teodor Meleșcanu	person	office=foreign minister; of=romania; since=2014-11-10; until=2014-11-24
      Teodor Meleșcanu	person	office=foreign minister; of=romania; since=2017-01-04; until=2019-07-15
      Teodor Meleșcanu	person	office=speaker; of=romania; since=2019-09-10; until=2020-02-03
      Toma-Florin Petcu	person	office=energy minister; of=romania; since=2017-01-04; until=2018-01-29
      Traian Igaș	person	office=interior minister; of=romania; since=2010-09-27; until=2012-02-09
      Tudorel Toader	person	office=justice minister; of=romania; since=2017-02-23; until=2019-04-24
      Valeriu Zgonea	person	office=speaker; of=romania; since=2012-07-03; until=2016-06-13
      Vasile Blaga	person	office=interior minister; of=romania; since=2004-12-29; until=2007-04-05
      Vasile Blaga	person	office=interior minister; of=romania; since=2009-10-01; until=2009-11-27
      Vasile Blaga	person	office=interior minister; of=romania; since=2009-12-23; until=2010-09-27
      Victor Costache	person	office=health minister; of=romania; since=2019-11-04; until=2020-03-26
      Victor Vlad Grigorescu	person	office=energy minister; of=romania; since=2015-11-17; until=2017-01-04
      Viorel Ștefan	person	office=finance minister; of=romania; since=2017-01-04; until=2017-06-29
      Viorel Ștefan	person	office=deputy prime minister; of=romania; since=2018-01-29; until=2019-11-04
      Viorica Dăncilă	person	office=prime minister; of=romania; since=2018-01-29; until=2019-11-04
      Virgil-Daniel Popescu	person	office=economy minister; of=romania; since=2019-11-04; until=2020-12-23
      Virgil-Daniel Popescu	person	office=energy minister; of=romania; since=2020-12-23
      Virgil-Daniel Popescu	person	office=economy minister; of=romania; since=2021-09-06; until=2021-11-25
      Vlad Voiculescu	person	office=health minister; of=romania; since=2020-12-23; until=2021-04-14
      Владимир Алексеевич Елистратов	person	id=-russia-2; office=head; of=chelyabinsk; since=2018-11-20
      Вячеслав Гладков	person	id=-russia; office=governor; of=belgorod; since=2021-09-27
      Aleksandr Chupriyan	person	office=emergency minister; of=russia; since=2021-09-08; until=2022-05-25
      Aleksandr Surikov	person	office=ambassador; of=russia; to=belarus; since=2006-02-06; until=2018-08-24
      Alexander Beglov	person	office=governor; of=saint-petersburg; since=2018-10-03
      Alexander Konovalov	person	office=justice minister; of=russia; since=2008-05-12; until=2020-01-15
      Alexander Kurenkov	person	office=emergency minister; of=russia; since=2022-05-25
      Alexander Timonin	person	office=ambassador; of=russia; to=south-korea; since=2014-12-26; until=2018-07-18
      Alexandre Orlov	person	office=ambassador; of=russia; to=france; since=2008-10-14; until=2017-10-22
      Alexei Dyumin	person	office=governor; of=tula; since=2016-02-02
      Alexei Yerkhov	person	office=ambassador; of=russia; to=turkey; since=2017-06-19
      Alexey Overchuk	person	office=deputy prime minister; of=russia; since=2020-01-21
      Alexey Texler	person	office=governor; of=chelyabinsk; since=2019-03-19
      Anatoly Kvashnin	person	office=chief of general staff; of=russia; since=1997-05-22; until=2004-07-19
      Andrey Chibis	person	office=governor; of=murmansk; since=2019-03-21
      Andrey Kulik	person	office=ambassador; of=russia; to=south-korea; since=2018-07-18
      Anton Alikhanov	person	office=governor; of=kaliningrad; since=2016-10-06
      Anton Siluanov	person	office=deputy prime minister; of=russia; since=2018-05-18; until=2020-01-21
      Anton Vaino	person	office=chief of staff; of=russia; since=2016-08-12
      Arkady Dvorkovich	person	office=deputy prime minister; of=russia; since=2012-05-21; until=2018-05-18
      Boris Dubrovsky	person	office=governor; of=chelyabinsk; since=2014-01-15; until=2019-03-19
      Denis Butsayev	person	office=governor; of=belgorod; since=2020-09-22; until=2020-11-18
      Denis Pasler	person	office=governor; of=orenburg; since=2019-03-21
      Dmitriy Ovsyannikov	person	office=governor; of=sevastopol; since=2017-09-18; until=2019-07-11
      Dmitry Chernyshenko	person	office=deputy prime minister; of=russia; since=2020-01-21
      Dmitry Grigorenko	person	office=deputy prime minister; of=russia; since=2020-01-21
      Dmitry Makhonin	person	office=governor; of=perm; since=2020-02-06
      Dmitry Mezentsev	person	office=ambassador; of=russia; to=belarus; since=2019-04-30; until=2021-03-19
      Dmitry Samoylov	person	office=mayor; of=perm; since=2016-11-25
      Gleb Nikitin	person	office=governor; of=nizhny-novgorod; since=2017-09-26
      Igor Orlov	person	office=governor; of=arkhangelsk; since=2012-02-03; until=2020-04-02
      Igor Rudenya	person	office=governor; of=tver; since=2016-03-02
      Levan Dzhagaryan	person	office=ambassador; of=russia; to=iran; since=2011-10-17
      Marina Kovtun	person	office=governor; of=murmansk; since=2012-04-13; until=2019-03-21
      Maxim Akimov	person	office=deputy prime minister; of=russia; since=2018-05-18; until=2020-01-15
      Maxim Reshetnikov	person	office=governor; of=perm; since=2017-02-06; until=2020-01-21
      Mikhail Babich	person	office=ambassador; of=russia; to=belarus; since=2018-08-24; until=2019-04-30
      Mikhail Degtyarev	person	office=governor; of=khabarovsk; since=2020-07-20
      Mikhail Fradkov	person	office=prime minister; of=russia; since=2004-03-05; until=2007-09-14
      Mikhail Kasyanov	person	office=prime minister; of=russia; since=2000-05-07; until=2004-02-24
      Mikhail Murashko	person	office=health minister; of=russia; since=2020-01-21
      Mikhail Razvozhayev	person	office=governor; of=sevastopol; since=2019-07-11
      Mikhail Vedernikov	person	office=governor; of=pskov; since=2018-09-17
      Nikolay Lyubimov	person	office=governor; of=ryazan; since=2017-02-14; until=2022-05-10
      Oleg Bekmemetiev	person	office=head; of=izhevsk; since=2018-10-18
      Oleg Bulekov	person	office=mayor; of=ryazan; since=2014-12-17
      Olga Golodets	person	office=deputy prime minister; of=russia; since=2012-05-21; until=2020-01-15
      Pavel Malkov	person	office=governor; of=ryazan; since=2022-05-10
      Pyotr Ilichov	person	office=un ambassador; of=russia; since=2017-02-20; until=2017-07-27
      Roman Busargin	person	office=governor; of=saratov; since=2022-05-10
      Roman Starovoit	person	office=governor; of=kursk; since=2019-09-19; until=2024-05
      Sergei Furgal	person	office=governor; of=khabarovsk; since=2018-09-28; until=2020-07-20
      Sergei Ivanov	person	office=chief of staff; of=russia; since=2011-12-22; until=2016-08-12
      Sergey Andreyev	person	office=ambassador; of=russia; to=poland; since=2014-08-26
      Sergey Prikhodko	person	office=deputy prime minister; of=russia; since=2013-05-22; until=2021-01-26
      Sergei Shoigu	person	office=defence minister; of=russia; since=2012-11-06; until=2024-05-14	Sergey Shoygu
      Valery Limarenko	person	office=governor; of=sakhalin; since=2018-12-07; until=2019-09-12
      Valery Limarenko	person	office=governor; of=sakhalin; since=2019-09-13
      Valery Radayev	person	office=governor; of=saratov; since=2012-04-05; until=2022-05-10
      Veniamin Kondratyev	person	office=governor; of=krasnodar; since=2015-04-22
      Vera Scherbina	person	office=governor; of=sakhalin; since=2018-09-27; until=2018-12-07
      Veronika Skvortsova	person	office=health minister; of=russia; since=2012-05-21; until=2020-01-21
      Viktor Khristenko	person	office=prime minister; of=russia; since=2004-02-24; until=2004-03-05
      Viktor Zubkov	person	office=prime minister; of=russia; since=2007-09-14; until=2008-05-07
      Vitaly Mutko	person	office=deputy prime minister; of=russia; since=2016-10-19; until=2020-01-15
      Vladimir Grinin	person	office=ambassador; of=russia; to=germany; since=2010-06-21; until=2018-01-10
      Vladimir Puchkov	person	office=emergency minister; of=russia; since=2012-05-21; until=2018-05-07
      Yevgeny Lukyanov	person	office=ambassador; of=russia; to=belarus; since=2021-03-25; until=2022-01-14
      Yevgeny Savchenko	person	office=governor; of=belgorod; since=1993-10-11; until=2020-09-22
      Yevgeny Zinichev	person	office=emergency minister; of=russia; since=2018-05-18; until=2021-09-08
      Yuri Baluyevsky	person	office=chief of general staff; of=russia; since=2004-07-19; until=2008-06-03
      Yuri Berg	person	office=governor; of=orenburg; since=2010-06-15; until=2019-03-21
      Albert Murasira	person	office=defence minister; of=rwanda; since=2019-06; until=2019-06
      Édouard Ngirente	person	office=prime minister; of=rwanda; since=2017
      Mathilde Mukantabana	person	office=ambassador; of=rwanda; to=united-states; since=2013-07-18
      Richard Sezibera	person	office=foreign minister; of=rwanda; since=2019-06; until=2019-06
      Mark Brantley	person	office=foreign minister; of=saint-kitts-and-nevis; since=2019-06; until=2019-06
      Terrance Drew	person	office=prime minister; of=saint-kitts-and-nevis; since=2022
      Thelma Patricia Phillip-Browne	person	office=ambassador; of=saint-kitts-and-nevis; to=united-states; since=2016-01-28
      Timothy Harris	person	office=prime minister; of=saint-kitts-and-nevis; since=2015; until=2022
      Allen Chastenet	person	office=prime minister; of=saint-lucia; since=2019-06; until=2019-06
      Anton Edsel Edmunds	person	office=ambassador; of=saint-lucia; to=united-states; since=2017-09-08
      Philip Pierre	person	office=prime minister; of=saint-lucia; since=2021
      Lou-Anne Gaylene Gilchrist	person	office=ambassador; of=saint-vincent-and-the-grenadines; to=united-states; since=2017-01-18
      Louis Straker	person	office=foreign minister; of=saint-vincent-and-the-grenadines; since=2019-06; until=2019-06
      Fatiaalofa Tuilaepa	person	office=prime minister; of=samoa; since=2019-06; until=2019-06
      Fatiaalofa Tuilaepa	person	office=foreign minister; of=samoa; since=2019-06; until=2019-06
      Fiamē Naomi Mataʻafa	person	office=prime minister; of=samoa; since=2021; until=2021-05-24
      Fiame Naomi Mata'afa	person	office=prime minister; of=samoa; since=2021-05-24; surname=Fiame
      Pa'olelei Luteru	person	office=ambassador; of=samoa; to=united-states; since=2021-07-07
      Damiano Beleffi	person	office=ambassador; of=san-marino; to=united-states; since=2017-07-21
      Arlindo Ramos	person	office=defence minister; of=sao-tome-and-principe; since=2019-06; until=2019-06
      Carlos Neves	person	office=ambassador; of=sao-tome-and-principe; to=united-states; since=2013-12-03
      Carlos Vila Nova	person	office=president; of=sao-tome-and-principe; since=2021; surname=Vila Nova
      Evaristo Carvalho	person	office=president; of=sao-tome-and-principe; since=2019-06; until=2019-06
      Jorge Bom Jesus	person	office=prime minister; of=sao-tome-and-principe; since=2018; surname=Bom Jesus
      Patrice Emery Trovoada	person	office=prime minister; of=sao-tome-and-principe; since=2019-06; until=2019-06
      Urbino Botelho	person	office=foreign minister; of=sao-tome-and-principe; since=2019-06; until=2019-06
      Mohammed bin Salman	person	office=defence minister; of=saudi-arabia; since=2019-06; until=2019-06
      Mohammed bin Salman	person	office=prime minister; of=saudi-arabia; since=2022
      Salman of Saudi Arabia	person	office=king; of=saudi-arabia; since=2015; until=2015-01-23
      Salman of Saudi Arabia	person	office=prime minister; of=saudi-arabia; since=2015; until=2022
      Mansour Elimane Kane	person	office=ambassador; of=senegal; to=united-states; since=2020-01-06
      Mohammed Dionne	person	office=prime minister; of=senegal; since=2019-06; until=2019-06
      Sidiki Kaba	person	office=foreign minister; of=senegal; since=2019-06; until=2019-06
      Aleksandar Vulin	person	office=defence minister; of=serbia; since=2019-06; until=2019-06
      Djerdj Matkovic	person	office=ambassador; of=serbia; to=united-states; since=2019-06; until=2019-06
      Marko Djuric	person	office=ambassador; of=serbia; to=united-states; since=2021-01-18
      Milan Milanovic	person	office=un ambassador; of=serbia; since=2019-06; until=2019-06
      Ahmed Afif	person	office=vice president; of=seychelles; since=2020-10-27
      Danny Faure	person	office=president; of=seychelles; since=2019-06; until=2019-06
      Ronald Jean Jumeau	person	office=ambassador; of=seychelles; to=united-states; since=2017-09-08
      Wavel Ramkalawan	person	office=president; of=seychelles; since=2020
      Alie Kabba	person	office=foreign minister; of=sierra-leone; since=2019-06; until=2019-06
      Mohamed Juldeh Jalloh	person	office=vice president; of=sierra-leone; since=2018-04-04
      Sidique Abou-Bakarr Wai	person	office=ambassador; of=sierra-leone; to=united-states; since=2019-04-08
      Simeon Sheriff	person	office=defence minister; of=sierra-leone; since=2019-06; until=2019-06
      Ashok Kumar	person	office=ambassador; of=singapore; to=united-states; since=2012-07-30
      Frantisek Ruzicka	person	office=un ambassador; of=slovakia; since=2019-06; until=2019-06
      Peter Gajdos	person	office=defence minister; of=slovakia; since=2019-06; until=2019-06
      Peter Kmec	person	office=ambassador; of=slovakia; to=united-states; since=2019-06; until=2019-06
      Radovan Javorcik	person	office=ambassador; of=slovakia; to=united-states; since=2021-01-18
      Andreja Katic	person	office=defence minister; of=slovenia; since=2019-06; until=2019-06
      Karl Erjavec	person	office=foreign minister; of=slovenia; since=2019-06; until=2019-06
      Tone Kajzer	person	office=ambassador; of=slovenia; to=united-states; since=2020-12-23
      George Milner Tozaka	person	office=foreign minister; of=solomon-islands; since=2019-06; until=2019-06
      Rick Hou	person	office=prime minister; of=solomon-islands; since=2017-11-16; until=2019-04-24
      Abdirashid Ocha	person	office=defence minister; of=somalia; since=2019-06; until=2019-06
      Ali Sharif Ahmed	person	office=ambassador; of=somalia; to=united-states; since=2019-09-16
      Hassan Ali Khayre	person	office=prime minister; of=somalia; since=2019-06; until=2019-06
      Mohamed Abdullahi	person	office=president; of=somalia; since=2017-02-08; until=2017-02-16
      Yusuf Garad	person	office=foreign minister; of=somalia; since=2019-06; until=2019-06
      Ahmed Mohamed Mohamoud	person	office=president; of=somaliland; since=2010; until=2017
      Muse Bihi Abdi	person	id=muse-bihi-abdi-somaliland; office=president; of=somaliland; since=2017; until=2017-12-13
      Jerry Matjila	person	office=un ambassador; of=south-africa; since=2019-06; until=2019-06
      Cyril Ramaphosa	person	office=president; of=south-africa; since=2018; until=2018-02-15	Matamela Cyril Ramaphosa
      Mninwa Johannes Mahlangu	person	office=ambassador; of=south-africa; to=united-states; since=2019-06; until=2019-06
      Nomaindiya Mfeketo	person	office=ambassador; of=south-africa; to=united-states; since=2020-04-08
      Nosiviwe Noluthando Mapisa-Nqakula	person	office=defence minister; of=south-africa; since=2019-06; until=2019-06
      Chin Young	person	office=interior minister; of=south-korea; since=2019-06; until=2019-06; surname=Chin
      Cho Tae-yul	person	office=un ambassador; of=south-korea; since=2019-06; until=2019-06
      Cho Yoon-je	person	office=ambassador; of=south-korea; to=united-states; since=2019-06; until=2019-06; surname=Cho
      Lee Nak-yon	person	office=prime minister; of=south-korea; since=2019-06; until=2019-06; surname=Lee
      Alan Gagloyev	person	office=president; of=south-ossetia; since=2022; until=2022-05-24
      Anatoly Bibilov	person	id=anatoly-bibilov-south-ossetia; office=president; of=south-ossetia; since=2017; until=2022
      Gennady Bekoyev	person	office=prime minister; of=south-ossetia; since=2020; until=2022
      Konstantin Dzhussoev	person	office=prime minister; of=south-ossetia; since=2022
      Kuol Manyang	person	office=defence minister; of=south-sudan; since=2019-06; until=2019-06
      Nhial Deng Nhial	person	office=foreign minister; of=south-sudan; since=2019-06; until=2019-06
      Philip Jada Natana	person	office=ambassador; of=south-sudan; to=united-states; since=2018-09-17
      Taban Deng Gai	person	office=vice president; of=south-sudan; since=2016-07-26; until=2020-02-22; surname=Taban
      Agustin Santos	person	office=un ambassador; of=spain; since=2019-06; until=2019-06
      Santiago Cabanas	person	office=ambassador; of=spain; to=united-states; since=2018-09-17
      Amrith Rohan Perera	person	office=un ambassador; of=sri-lanka; since=2019-06; until=2019-06
      Maithripala Sirisena	person	office=defence minister; of=sri-lanka; since=2019-06; until=2019-06
      Prasad Kariyawasam	person	office=ambassador; of=sri-lanka; to=united-states; since=2019-06; until=2019-06
      Ranil Wickremesinghe	person	office=prime minister; of=sri-lanka; since=2019-06; until=2019-06
      Ravinatha Aryasinha	person	office=ambassador; of=sri-lanka; to=united-states; since=2020-12-23
      Thilak Marapana	person	office=foreign minister; of=sri-lanka; since=2019-06; until=2019-06
      Awad Auf	person	office=defence minister; of=sudan; since=2019-06; until=2019-06
      Dirdeiry Muhammad Ahmad	person	office=foreign minister; of=sudan; since=2019-06; until=2019-06; surname=Dirdeiry
      Mohamed Tahir Aila	person	office=prime minister; of=sudan; since=2019-06; until=2019-06
      Nureldin Satti	person	office=ambassador; of=sudan; to=united-states; since=2020-09-17
      Omer Dahab	person	office=un ambassador; of=sudan; since=2019-06; until=2019-06
      Osman Hussein Osman	person	office=prime minister; of=sudan; since=2022; until=2025-05-31
      Niermala Sakoentala Badrising	person	office=ambassador; of=suriname; to=united-states; since=2017-07-21
      Ronni Benschop	person	office=defence minister; of=suriname; since=2019-06; until=2019-06
      Ronnie Brunswijk	person	office=vice president; of=suriname; since=2020-07-16
      Yldiz Pollack-Beighle	person	office=foreign minister; of=suriname; since=2019-06; until=2019-06
      Bjorn Olof Skoog	person	office=un ambassador; of=sweden; since=2019-06; until=2019-06
      Karin Ulrika Olofsdotter	person	office=ambassador; of=sweden; to=united-states; since=2017-09-08
      Alain Berset	person	office=vice president; of=switzerland; since=2022-01-01
      Ignazio Cassis	person	office=president; of=switzerland; since=2022-01-01; until=2023-01-01
      Jacques Pitteloud	person	office=ambassador; of=switzerland; to=united-states; since=2019-09-16
      Juerg Lauber	person	office=un ambassador; of=switzerland; since=2019-06; until=2019-06
      Martin Dahinden	person	office=ambassador; of=switzerland; to=united-states; since=2019-06; until=2019-06
      Ali Abdallah Ayyub	person	office=defence minister; of=syria; since=2019-06; until=2019-06
      Imad Khamis	person	office=prime minister; of=syria; since=2019-06; until=2019-06
      Su Tseng-chang	person	office=president; of=taiwan; since=2019; until=2024-05-20
      Farrukh Hamralizoda	person	office=ambassador; of=tajikistan; to=united-states; since=2021-02-17
      Kokhir Rasulzoda	person	office=prime minister; of=tajikistan; since=2013; until=2013-11-23
      Qohir Rasulzoda	person	office=prime minister; of=tajikistan; since=2013-11-23
      Sherali Mirzo	person	office=defence minister; of=tajikistan; since=2019-06; until=2019-06
      Augustine Phillip Mahiga	person	office=foreign minister; of=tanzania; since=2019-06; until=2019-06
      Hussein Ali Mwinyi	person	office=defence minister; of=tanzania; since=2019-06; until=2019-06
      Kassim Majaliwa Majaliwa	person	office=prime minister; of=tanzania; since=2019-06; until=2019-06
      Samia Suluhu	person	office=president; of=tanzania; since=2021; until=2021-03-19
      Manatsawi Sisodaphon	person	office=ambassador; of=thailand; to=united-states; since=2021-02-17; surname=Manatsawi
      Prawit Wongsuwan	person	office=defence minister; of=thailand; since=2019-06; until=2019-06
      Prayuth Chan-ocha	person	office=prime minister; of=thailand; since=2019-06-11; until=2023-08-22; surname=Prayut	Prayut Chan-ocha
      Vajiralongkorn	person	office=king; of=thailand; since=2016; until=2016-10-13
      Wirachai Plasai	person	office=ambassador; of=thailand; to=united-states; since=2019-06; until=2019-06; surname=Wirachai
      Withawat Siwihok	person	office=un ambassador; of=thailand; since=2019-06; until=2019-06; surname=Withawat
      Frederic Edem Hegbe	person	office=ambassador; of=togo; to=united-states; since=2017-04-24
      Komi Klassou	person	office=prime minister; of=togo; since=2019-06; until=2019-06
      Komlan Dussey	person	office=foreign minister; of=togo; since=2019-06; until=2019-06
      Victoire Dogbé Tomegah	person	office=prime minister; of=togo; since=2020; until=2020-09-28
      Victoire Tomegah Dogbe	person	office=prime minister; of=togo; since=2020-09-28
      Hu'akavameiliku	person	office=prime minister; of=tonga; since=2021; until=2021-12-27
      Samiuela Akilisi Pohiva	person	office=prime minister; of=tonga; since=2019-06; until=2019-06
      Samiuela Akilisi Pohiva	person	office=foreign minister; of=tonga; since=2019-06; until=2019-06
      Siaosi Sovaleni	person	office=prime minister; of=tonga; since=2021-12-27
      Tupou VI	person	office=king; of=tonga; since=2012
      Viliami Va'inga Tone	person	office=ambassador; of=tonga; to=united-states; since=2021-04-20
      Alexander Rosenberg	person	office=prime minister; of=transnistria; since=2022
      Alexander Vladimirovich Martynov	person	office=prime minister; of=transnistria; since=2016; until=2022
      Anthony Phillips-Spencer	person	office=ambassador; of=trinidad-and-tobago; to=united-states; since=2016-06-27
      Paula-Mae Weekes	person	office=president; of=trinidad-and-tobago; since=2019-06; until=2019-06	Judge Paula-Mae Weekes
      Paula-Mae Weekes	person	office=president; of=trinidad-and-tobago; since=2018
      Abdelkarim Zbidi	person	office=defence minister; of=tunisia; since=2019-06; until=2019-06
      Faycal Gouia	person	office=ambassador; of=tunisia; to=united-states; since=2019-06; until=2019-06
      Khemaies Jhinaoui	person	office=foreign minister; of=tunisia; since=2019-06; until=2019-06
      Mohamed Khaled Khiari	person	office=un ambassador; of=tunisia; since=2019-06; until=2019-06
      Nejmeddin Lakhal	person	office=ambassador; of=tunisia; to=united-states; since=2021-01-18
      Abdulhamit Gül	person	office=justice minister; of=turkey; since=2017-07-19; until=2022-01-29
      Abdülkadir Aksu	person	office=interior minister; of=turkey; since=2002-11-18; until=2007-05-08
      Abdullah Gül	person	office=foreign minister; of=turkey; since=2003-03-14; until=2007-08-28
      Ahmet Necdet Sezer	person	office=president; of=turkey; since=2000-05-16; until=2007-08-28
      Ali Babacan	person	office=foreign minister; of=turkey; since=2007-08-29; until=2009-05-02
      Ali Rıza Alaboyun	person	office=energy minister; of=turkey; since=2015-08-28; until=2015-11-24
      Ali Yerlikaya	person	office=governor; of=istanbul; since=2018-10-26
      Ali Yerlikaya	person	office=mayor; of=istanbul; since=2019-05-07; until=2019-06-27
      Aziz Kocaoğlu	person	office=mayor; of=izmir; since=2004-06-21; until=2019-04-08
      Bekir Bozdağ	person	office=justice minister; of=turkey; since=2013-12-25; until=2014-08-29
      Bekir Bozdağ	person	office=justice minister; of=turkey; since=2015-11-25; until=2017-07-19
      Bekir Bozdağ	person	office=deputy prime minister; of=turkey; since=2016-05-24; until=2018-07-09
      Bekir Bozdağ	person	office=justice minister; of=turkey; since=2022-01-29
      Berat Albayrak	person	office=energy minister; of=turkey; since=2015-11-24; until=2018-07-10
      Beşir Atalay	person	office=interior minister; of=turkey; since=2007-08-29; until=2011-03-08
      Binali Yıldırım	person	office=speaker; of=turkey; since=2018-07-12; until=2019-02-18
      Cemil Çiçek	person	office=speaker; of=turkey; since=2011-07-04; until=2015-06-23
      Efkan Ala	person	office=interior minister; of=turkey; since=2013-12-25; until=2015-03-07
      Efkan Ala	person	office=interior minister; of=turkey; since=2015-11-24; until=2016-08-31
      Ekrem İmamoğlu	person	office=mayor; of=istanbul; since=2019-04-17; until=2019-05-06
      Fahrettin Koca	person	office=health minister; of=turkey; since=2018-07-10
      Fatih Dönmez	person	office=energy minister; of=turkey; since=2018-07-10
      Feridun Sinirlioğlu	person	office=foreign minister; of=turkey; since=2015-08-30; until=2015-11-24
      Fikri Işık	person	office=deputy prime minister; of=turkey; since=2016-05-24; until=2018-07-09
      Fikri Işık	person	office=defence minister; of=turkey; since=2016-05-24; until=2017-07-19
      Fuat Oktay	person	office=vice president; of=turkey; since=2018-07-10
      Hakan Çavuşoğlu	person	office=deputy prime minister; of=turkey; since=2016-05-24; until=2018-07-09
      Hasan Murat Mercan	person	office=ambassador; of=turkey; to=united-states; since=2021-04-20; surname=Murat Mercan
      Hilmi Özkök	person	office=chief of general staff; of=turkey; since=2002-08-28; until=2006-08-30
      Hulusi Akar	person	office=chief of general staff; of=turkey; since=2015-08-18; until=2018-07-09
      İdris Naim Şahin	person	office=interior minister; of=turkey; since=2011-07-06; until=2013-01-24
      İlker Başbuğ	person	office=chief of general staff; of=turkey; since=2008-08-30; until=2010-08-27
      Işık Koşaner	person	office=chief of general staff; of=turkey; since=2010-08-27; until=2011-07-29
      İsmail Kahraman	person	office=speaker; of=turkey; since=2015-11-22; until=2018-07-07
      İsmet Yılmaz	person	office=defence minister; of=turkey; since=2011-07-06; until=2013-01-24
      İsmet Yılmaz	person	office=defence minister; of=turkey; since=2015-11-24; until=2016-05-24
      Kenan İpek	person	office=justice minister; of=turkey; since=2015-03-07; until=2015-11-24
      Lütfi Elvan	person	office=deputy prime minister; of=turkey; since=2015-11-24; until=2016-05-24
      Lütfi Elvan	person	office=finance minister; of=turkey; since=2020-11-10; until=2021-12-02
      Mehmet Muş	person	office=trade minister; of=turkey; since=2021-04-21
      Mehmet Şimşek	person	office=finance minister; of=turkey; since=2009-05-01; until=2015-11-24
      Mevlüt Çavuşoğlu	person	office=foreign minister; of=turkey; since=2014-08-29; until=2015-08-30
      Mevlüt Uysal	person	office=mayor; of=istanbul; since=2017-09-28; until=2019-04-17
      Muammer Güler	person	office=interior minister; of=turkey; since=2013-01-24; until=2013-12-25
      Murat Çetinkaya	person	office=central bank governor; of=turkey; since=2016-04-19; until=2019-07-06
      Murat Uysal	person	office=central bank governor; of=turkey; since=2019-07-06; until=2020-11-07
      Mustafa Şentop	person	office=speaker; of=turkey; since=2019-02-22
      Naci Ağbal	person	office=finance minister; of=turkey; since=2015-11-24; until=2018-07-10
      Naci Ağbal	person	office=central bank governor; of=turkey; since=2020-11-07; until=2021-03-20
      Numan Kurtulmuş	person	office=deputy prime minister; of=turkey; since=2016-05-24; until=2018-07-09
      Nureddin Nebati	person	office=finance minister; of=turkey; since=2021-12-02; until=2023-06-04
      Nurettin Canikli	person	office=deputy prime minister; of=turkey; since=2016-05-24; until=2018-07-09
      Nurettin Canikli	person	office=defence minister; of=turkey; since=2016-05-24; until=2018-07-09
      Osman Güneş	person	office=interior minister; of=turkey; since=2007-05-08; until=2007-08-29
      Osman Güneş	person	office=interior minister; of=turkey; since=2011-03-08; until=2011-07-06
      Recep Akdağ	person	office=deputy prime minister; of=turkey; since=2016-05-24; until=2018-07-09
      Ruhsar Pekcan	person	office=trade minister; of=turkey; since=2018-07-10; until=2021-04-21
      Şahap Kavcıoğlu	person	office=central bank governor; of=turkey; since=2021-03-20
      Sebahattin Öztürk	person	office=interior minister; of=turkey; since=2015-03-07; until=2015-08-28
      Selami Altınok	person	office=interior minister; of=turkey; since=2015-08-28; until=2015-11-17
      Serdar Kilic	person	office=ambassador; of=turkey; to=united-states; since=2019-06; until=2019-06
      Tunç Soyer	person	office=mayor; of=izmir; since=2019-04-08
      Uğur İbrahim Altay	person	office=mayor; of=konya; since=2019-03-31
      Ümit Dündar	person	office=chief of general staff; of=turkey; since=2016-07-16; until=2016-07-19
      Vecdi Gönül	person	office=defence minister; of=turkey; since=2015-07-03; until=2015-11-24
      Veysi Kaynak	person	office=deputy prime minister; of=turkey; since=2016-05-24; until=2018-07-09
      Yaşar Büyükanıt	person	office=chief of general staff; of=turkey; since=2006-08-28; until=2008-08-28
      Yıldırım Tuğrul Türkeş	person	office=deputy prime minister; of=turkey; since=2016-05-24; until=2018-07-09
      Begenc Gundogdyyew	person	office=defence minister; of=turkmenistan; since=2019-06; until=2019-06
      Meret Orazow	person	office=ambassador; of=turkmenistan; to=united-states; since=2001-02-14
      Enele Sopoaga	person	office=prime minister; of=tuvalu; since=2019-06; until=2019-06
      Kausea Natano	person	office=prime minister; of=tuvalu; since=2019
      Taukelina Finikaso	person	office=foreign minister; of=tuvalu; since=2019-06; until=2019-06
      Adolf Mwesgiye	person	office=defence minister; of=uganda; since=2019-06; until=2019-06
      Jessica Alupo	person	office=vice president; of=uganda; since=2021-06-21
      Mull Ssebujja Katende	person	office=ambassador; of=uganda; to=united-states; since=2017-09-08
      Robinah Nabbanja	person	office=prime minister; of=uganda; since=2021
      Ruhakana Rugunda	person	office=prime minister; of=uganda; since=2019-06; until=2019-06
      Sam Kutesa	person	office=foreign minister; of=uganda; since=2019-06; until=2019-06
      Aivaras Abromavičius	person	office=economy minister; of=ukraine; since=2014-12-02; until=2016-04-14; gender=m
      Anatolii Mohyliov	person	office=interior minister; of=ukraine; since=2010-03-11; until=2011-11-07; gender=m
      Anatoliy Hrytsenko	person	office=defence minister; of=ukraine; since=2005-02-04; until=2007-12-18; gender=m
      Andriy Melnyk	person	office=ambassador; of=ukraine; to=germany; since=2014-12-20; until=2022-10	Andrii Melnyk
      Andrii Prokopenko	person	office=governor; of=chernihiv; since=2019-10-31; until=2020-10-13; gender=m
      Andriy Deshchytsia	person	office=foreign minister; of=ukraine; since=2014-02-27; until=2014-06-19; gender=m	Andriy Deshchytsya
      Andriy Deshchytsia	person	office=ambassador; of=ukraine; to=poland; since=2014-10-13	Andriy Deshchytsya
      Andriy Klyuyev	person	office=secretary of the security council; of=ukraine; since=2012-02-14; until=2014-01-24; gender=m
      Andriy Klyuyev	person	office=chief of staff; of=ukraine; since=2014-01-24; until=2014-02-23
      Andriy Smyrnov	person	office=deputy chief of staff; of=ukraine; since=2019-09-10; gender=m
      Anna Kovalenko	person	office=governor; of=chernihiv; since=2020-10-13; until=2021-08-04; gender=f
      Arseniy Yatsenyuk	person	office=foreign minister; of=ukraine; since=2007-03-21; until=2007-12-04
      Borys Tarasyuk	person	office=foreign minister; of=ukraine; since=2005-02-04; until=2007-01-30; gender=m
      Denys Shmyhal	person	office=governor; of=ivano-frankivsk; since=2019-08-01; until=2020-02-05
      Dmytro Kuleba	person	office=deputy prime minister; of=ukraine; since=2019-08-29; until=2020-03-04
      Dmytro Salamatin	person	office=defence minister; of=ukraine; since=2012-02-08; until=2012-12-24; gender=m
      Eduard Stavytsky	person	office=energy minister; of=ukraine; since=2013-12-24; until=2014-02-27; gender=m
      German Galushchenko	person	office=energy minister; of=ukraine; since=2020-03-04; until=2020-03-10; gender=m
      Igor Prasolov	person	office=economy minister; of=ukraine; since=2012-12-24; until=2014-02-27; gender=m
      Ihor Nasalyk	person	office=energy minister; of=ukraine; since=2016-04-14; until=2019-08-29; gender=m
      Ihor Petrashko	person	office=economy minister; of=ukraine; since=2020-03-17; until=2021-05-18; gender=m
      Ihor Shevchenko	person	office=governor; of=cherkasy; since=2019-07-30; until=2019-11-04; gender=m
      Ihor Taburets	person	office=governor; of=cherkasy; since=2022-03-01; gender=m
      Ihor Umansky	person	office=finance minister; of=ukraine; since=2020-03-04; until=2020-03-30; gender=m
      Illya Yemetz	person	office=health minister; of=ukraine; since=2020-03-04; until=2020-03-30; gender=m
      Ivanna Klympush-Tsintsadze	person	office=deputy prime minister; of=ukraine; since=2016-04-14; until=2019-08-29; gender=f
      Kostyantyn Gryshchenko	person	office=foreign minister; of=ukraine; since=2003-09-02; until=2005-02-03; gender=m
      Kostyantyn Gryshchenko	person	office=foreign minister; of=ukraine; since=2010-03-11; until=2012-12-24
      Kostyantyn Gryshchenko	person	office=deputy prime minister; of=ukraine; since=2012-12-24; until=2014-02-27
      Maksym Kutsyi	person	office=governor; of=odesa; since=2019-10-11; until=2020-11-05; gender=m
      Maksym Marchenko	person	office=governor; of=odesa; since=2022-03-01; until=2023; gender=m
      Maksym Stepanov	person	office=governor; of=odesa; since=2017-01-12; until=2019-04-10; gender=m
      Maksym Stepanov	person	office=health minister; of=ukraine; since=2020-03-30; until=2021-05-18
      Maryna Poroshenko	person	office=first lady; of=ukraine; since=2014-06-07; until=2019-05-20; gender=f
      Mykhailo Yezhel	person	office=defence minister; of=ukraine; since=2010-03-11; until=2012-02-08; gender=m
      Mykola Azarov	person	office=prime minister; of=ukraine; since=2004-12-07; until=2004-12-28
      Mykola Azarov	person	office=prime minister; of=ukraine; since=2005-01-05; until=2005-01-24
      Natalia Galibarenko	person	office=ambassador; of=ukraine; to=united-kingdom; since=2015; until=2020-07; gender=f
      Natalie Jaresko	person	office=finance minister; of=ukraine; since=2014-12-02; until=2016-04-14; gender=f
      Nataliia Romanova	person	office=governor; of=chernihiv; since=2019-06-11; until=2019-10-31; gender=f
      Oksana Markarova	person	office=finance minister; of=ukraine; since=2018-06-07; until=2020-03-04
      Oleh Dyomin	person	office=ambassador; of=ukraine; to=china; since=2013-07-18; until=2019-05-17; gender=m
      Oleh Honcharuk	person	office=governor; of=ivano-frankivsk; since=2014-09-09; until=2019-06-11; gender=m
      Oleh Urusky	person	office=deputy prime minister; of=ukraine; since=2020-03-04; until=2021-11-03; gender=m
      Oleksandr Danylyuk	person	office=finance minister; of=ukraine; since=2016-04-14; until=2018-06-07
      Oleksandr Kuzmuk	person	office=defence minister; of=ukraine; since=2004-09-24; until=2005-02-03; gender=m
      Oleksandr Mysnyk	person	office=governor; of=chernihiv; since=2018-11-28; until=2019-06-11; gender=m
      Oleksandr Shlapak	person	office=finance minister; of=ukraine; since=2014-02-27; until=2014-12-02; gender=m
      Oleksandr Skichko	person	office=governor; of=cherkasy; since=2021-01-29; until=2022-03-01; gender=m
      Oleksandr Sych	person	office=deputy prime minister; of=ukraine; since=2014-02-27; until=2014-11-12; gender=m
      Oleksandr Turchynov	person	office=prime minister; of=ukraine; since=2010-03-04; until=2010-03-11
      Oleksandr Turchynov	person	office=prime minister; of=ukraine; since=2014-02-22; until=2014-02-27
      Oleksandr Velbivets	person	office=governor; of=cherkasy; since=2018-11-20; until=2019-06-24; gender=m
      Oleksandr Vilkul	person	office=deputy prime minister; of=ukraine; since=2012-12-24; until=2014-02-27; gender=m
      Oleksii Reznikov	person	office=deputy prime minister; of=ukraine; since=2020-03-04; until=2021-11-03
      Oleksiy Lyubchenko	person	office=deputy prime minister; of=ukraine; since=2020-03-04; until=2021-11-03; gender=m
      Oleksiy Lyubchenko	person	office=economy minister; of=ukraine; since=2020-03-04; until=2021-11-03
      Oleksiy Orzhel	person	office=energy minister; of=ukraine; since=2019-08-29; until=2020-03-04; gender=m
      Oleksiy Simonenko	person	office=prosecutor; of=ukraine; since=2022-07-17; gender=m
      Olena Lukash	person	office=justice minister; of=ukraine; since=2013-07-04; until=2014-02-27; gender=f
      Olha Buslavets	person	office=energy minister; of=ukraine; since=2020-04-16; until=2020-11-20; gender=f
      Pavlo Kukhta	person	office=economy minister; of=ukraine; since=2020-03-04; until=2020-03-17; gender=m
      Pavlo Lebedyev	person	office=defence minister; of=ukraine; since=2012-12-24; until=2014-02-27; gender=m
      Pavlo Petrenko	person	office=justice minister; of=ukraine; since=2014-02-27; until=2019-08-29; gender=m
      Pavlo Rozenko	person	office=deputy prime minister; of=ukraine; since=2016-04-14; until=2019-08-29; gender=m
      Pavlo Sheremeta	person	office=economy minister; of=ukraine; since=2014-02-27; until=2014-09-02; gender=m
      Petro Poroshenko	person	office=secretary of the security council; of=ukraine; since=2005-02-08; until=2005-09-08
      Petro Poroshenko	person	office=foreign minister; of=ukraine; since=2009-10-09; until=2010-03-11
      Raisa Bogatyrova	person	office=secretary of the security council; of=ukraine; since=2007-12-24; until=2012-02-14; gender=f
      Raisa Bogatyrova	person	office=deputy prime minister; of=ukraine; since=2012-02-14; until=2014-02-23
      Roman Bodnar	person	office=governor; of=cherkasy; since=2019-11-04; until=2020-08-28; gender=m
      Roman Mashovets	person	office=deputy chief of staff; of=ukraine; since=2020-04-22; gender=m
      Ruslan Riaboshapka	person	office=prosecutor; of=ukraine; since=2019-08-29; until=2020-03-05; gender=m
      Serhii Hrynevetskyi	person	office=governor; of=odesa; since=2020-11-27; until=2022-03-01; gender=m
      Sergiy Kyslytsya	person	office=un ambassador; of=ukraine; since=2020; until=2020-02; gender=m	Serhii Kyslytsia
      Serhiy Arbuzov	person	office=prime minister; of=ukraine; since=2014-01-28; until=2014-02-22; gender=m
      Serhiy Fil	person	office=governor; of=luhansk; since=2018-11-22; until=2019-07-05; gender=m
      Serhiy Paraschenko	person	office=governor; of=odesa; since=2019-04-10; until=2019-06-11; gender=m
      Serhiy Serhiychuk	person	office=governor; of=cherkasy; since=2020-08-28; until=2020-12-29; gender=m
      Stepan Kubiv	person	office=deputy prime minister; of=ukraine; since=2016-04-14; until=2019-08-29; gender=m
      Svitlana Onyschuk	person	office=governor; of=ivano-frankivsk; since=2021-07-08; gender=f
      Svitlana Shatalova	person	office=governor; of=odesa; since=2019-06-14; until=2019-10-11; gender=f
      Taras Vysotskyi	person	office=governor; of=cherkasy; since=2019-06-24; until=2019-07-30; gender=m
      Tymofiy Mylovanov	person	office=economy minister; of=ukraine; since=2019-08-29; until=2020-03-04; gender=m
      Ulana Suprun	person	office=health minister; of=ukraine; since=2016-07-27; until=2019-08-29; gender=f
      Vadym Prystaiko	person	office=deputy prime minister; of=ukraine; since=2020-03-04; until=2020-06-04
      Valerii Ivashchenko	person	office=defence minister; of=ukraine; since=2009-06-05; until=2010-03-11; gender=m
      Valeriy Chaliy	person	office=ambassador; of=ukraine; to=united-states; since=2015; until=2019; gender=m
      Vasily Malyk	person	office=intelligence chief; of=ukraine; since=2022-07-18; gender=m
      Vasyl Hrytsak	person	office=intelligence chief; of=ukraine; since=2015-06-18; until=2019-05-20; gender=m
      Vasyl Tsushko	person	office=interior minister; of=ukraine; since=2006-12-01; until=2007-12-18; gender=m
      Viktor Chumak	person	office=prosecutor; of=ukraine; since=2020-03-06; until=2020-03-17; gender=m
      Viktor Husak	person	office=governor; of=cherkasy; since=2020-12-29; until=2021-01-29; gender=m
      Viktor Liashko	person	office=health minister; of=ukraine; since=2021-05-20; gender=m
      Viktor Yanukovych	person	office=prime minister; of=ukraine; since=2002-11-21; until=2004-12-07
      Viktor Yanukovych	person	office=prime minister; of=ukraine; since=2004-12-28; until=2005-01-05
      Viktor Yanukovych	person	office=prime minister; of=ukraine; since=2006-08-04; until=2007-12-18
      Vitaliy Fedoriv	person	office=governor; of=ivano-frankivsk; since=2020-04-24; until=2020-11-05; gender=m
      Vitaliy Komarnytskyi	person	office=governor; of=luhansk; since=2019-07-05; until=2019-10-25; gender=m
      Vitaliy Shubin	person	office=energy minister; of=ukraine; since=2020-03-10; until=2020-04-16; gender=m
      Vitaly Yarema	person	office=deputy prime minister; of=ukraine; since=2014-02-27; until=2014-06-19; gender=m
      Volodymyr Demchyshyn	person	office=energy minister; of=ukraine; since=2014-12-02; until=2016-04-14; gender=m
      Volodymyr Groysman	person	office=prime minister; of=ukraine; since=2014-07-25; until=2014-07-31
      Volodymyr Groysman	person	office=speaker; of=ukraine; since=2014-11-27; until=2016-04-14
      Volodymyr Khandohiy	person	office=foreign minister; of=ukraine; since=2009-03-03; until=2009-10-09; gender=m
      Volodymyr Kistion	person	office=deputy prime minister; of=ukraine; since=2016-04-14; until=2019-08-29; gender=m
      Volodymyr Ohryzko	person	office=foreign minister; of=ukraine; since=2007-01-31; until=2007-03-21; gender=m
      Volodymyr Ohryzko	person	office=foreign minister; of=ukraine; since=2007-12-18; until=2009-03-03
      Volodymyr Yelchenko	person	office=ambassador; of=ukraine; to=united-states; since=2019; until=2021
      Volodymyr Zamana	person	office=defence minister; of=ukraine; since=2014-02-22; until=2014-02-27; gender=m
      Vyacheslav Chaus	person	office=governor; of=chernihiv; since=2021-08-04; gender=m
      Vyacheslav Kyrylenko	person	office=deputy prime minister; of=ukraine; since=2014-12-02; until=2016-04-14; gender=m
      Vyacheslav Ovechkin	person	office=governor; of=odesa; since=2020-11-09; until=2020-11-27; gender=m
      Yakiv Smolii	person	office=central bank governor; of=ukraine; since=2018-03-15; until=2020-07-03; gender=m
      Yevhen Marchuk	person	office=defence minister; of=ukraine; since=2003-06-25; until=2004-09-23; gender=m
      Yulia Svyrydenko	person	office=deputy prime minister; of=ukraine; since=2021-11-04
      Yulia Tymoshenko	person	office=prime minister; of=ukraine; since=2005-01-24; until=2005-09-08
      Yuriy Boyko	person	office=deputy prime minister; of=ukraine; since=2012-12-24; until=2014-02-27
      Yuriy Kolobov	person	office=finance minister; of=ukraine; since=2012-02-28; until=2014-02-27; gender=m
      Yuriy Lutsenko	person	office=interior minister; of=ukraine; since=2005-02-04; until=2006-12-01
      Yuriy Lutsenko	person	office=interior minister; of=ukraine; since=2007-12-18; until=2010-03-11
      Yuriy Prodan	person	office=energy minister; of=ukraine; since=2014-02-27; until=2014-12-02; gender=m
      Yuriy Yekhanurov	person	office=prime minister; of=ukraine; since=2005-09-08; until=2005-09-22; gender=m
      Yuriy Yekhanurov	person	office=defence minister; of=ukraine; since=2007-12-18; until=2009-06-05
      Zoryana Skaletska	person	office=health minister; of=ukraine; since=2019-08-29; until=2020-03-04; gender=f
      Mohammed bin Rashid	person	office=vice president; of=united-arab-emirates; since=2006-01-05; surname=Muhammad bin Rashid
      Khalifa bin Zayid	person	office=president; of=united-arab-emirates; since=2004-11-04; until=2022
      Lana Zaki Nusayba	person	office=un ambassador; of=united-arab-emirates; since=2019-06; until=2019-06
      Mohammed bin Rashid	person	office=defence minister; of=united-arab-emirates; since=2019-06; until=2019-06
      Mohammed bin Zayed Al Nahyan	person	office=president; of=united-arab-emirates; since=2022; until=2022-05-14
      Alan Duncan	person	office=minister of state; of=united-kingdom; since=2016-07-15; until=2019-07-22; gender=m
      Alan Johnson	person	office=home secretary; of=united-kingdom; since=2009-06-05; until=2010-05-11; gender=m
      Alastair Morgan	person	office=ambassador; of=united-kingdom; to=north-korea; since=2015; until=2018; gender=m
      Amber Rudd	person	office=home secretary; of=united-kingdom; since=2016-07-13; until=2018-04-29; gender=f
      Andrew Stephenson	person	office=minister of state; of=united-kingdom; since=2019-07-25; until=2020-02-13; gender=m
      Angus C. W. Lapsley	person	office=ambassador; of=united-kingdom; to=european-union; since=2015; until=2017; gender=m
      Ann Taylor	person	office=defence minister; of=united-kingdom; since=2007-11-07; until=2008-10-05; gender=f
      Anne-Marie Trevelyan	person	office=minister of state; of=united-kingdom; since=2019-12-16; until=2020-02-13; gender=f
      Barbara Woodward	person	office=ambassador; of=united-kingdom; to=china; since=2015-02; until=2020-08
      Ben Wallace	person	office=minister of state; of=united-kingdom; since=2016-07-17; until=2019-07-24
      Bob Ainsworth	person	office=defence secretary; of=united-kingdom; since=2009-06-05; until=2010-05-11; gender=m
      Brandon Lewis	person	office=minister of state; of=united-kingdom; since=2019-07-24; until=2020-02-13; gender=m
      Bruce Bucknell	person	office=ambassador; of=united-kingdom; to=belarus; since=2012; until=2016; gender=m
      Charles Clarke	person	office=home secretary; of=united-kingdom; since=2004-12-15; until=2006-05-05; gender=m
      Charles Hay	person	office=ambassador; of=united-kingdom; to=south-korea; since=2015; until=2018; gender=m
      Chris Heaton-Harris	person	office=minister of state; of=united-kingdom; since=2021-12-19; until=2022-02-08; gender=m
      Christopher Pincher	person	office=minister of state; of=united-kingdom; since=2019-07-25; until=2020-02-13; gender=m
      Christopher Rampling	person	office=ambassador; of=united-kingdom; to=european-union; since=2014; until=2018; gender=m
      Colin Crooks	person	office=ambassador; of=united-kingdom; to=north-korea; since=2018; gender=m
      Damian Hinds	person	office=minister of state; of=united-kingdom; since=2021-08-13; until=2022-07-07; gender=m
      Dan Rosenfield	person	office=chief of staff; of=united-kingdom; since=2021-01-01; until=2022-02-03; gender=m
      David Blunkett	person	office=home secretary; of=united-kingdom; since=2001-06-08; until=2004-12-15; gender=m
      David Lidington	person	office=minister of state; of=united-kingdom; since=2010-05-11; gender=m
      David Quarrey	person	office=ambassador; of=united-kingdom; to=israel; since=2015; until=2019; gender=m
      David Quarrey	person	office=national security adviser; of=united-kingdom; since=2020-09-17; until=2021-03-23
      Des Browne	person	office=defence secretary; of=united-kingdom; since=2006-05-05; until=2008-10-03; gender=m
      Dominic Cummings	person	office=chief of staff; of=united-kingdom; since=2019-07-24; until=2020-11-13; gender=m
      Dominic Grieve	person	office=attorney general; of=united-kingdom; since=2010-05-12; until=2014-07-15; gender=m
      Dominick Chilcott	person	office=ambassador; of=united-kingdom; to=turkey; since=2018; gender=m
      Edward Lister	person	office=chief of staff; of=united-kingdom; since=2020-11-13; until=2021-01-01; gender=m
      Edward Llewellyn	person	office=chief of staff; of=united-kingdom; since=2010-05-11; until=2016-07-13; gender=m
      Edward Llewellyn	person	office=ambassador; of=united-kingdom; to=france; since=2016-11-09; until=2021-08-08
      Fiona Hill	person	office=chief of staff; of=united-kingdom; since=2016-07-14; until=2017-06-09; gender=f
      Fionna Gibb	person	office=ambassador; of=united-kingdom; to=belarus; since=2016-01-01; until=2019-08; gender=f
      Gavin Barwell	person	office=chief of staff; of=united-kingdom; since=2017-06-10; until=2019-07-24; gender=m
      Geoff Hoon	person	office=defence secretary; of=united-kingdom; since=1999-10-11; until=2005-05-06; gender=m
      Geoffrey Adams	person	office=ambassador; of=united-kingdom; to=egypt; since=2018-09; gender=m
      Geoffrey Cox	person	office=attorney general; of=united-kingdom; since=2018-07-09; until=2020-02-13; gender=m
      Graham Stuart	person	office=minister of state; of=united-kingdom; since=2022-07-07; gender=m
      Harriett Baldwin	person	office=defence minister; of=united-kingdom; since=2016-07-17; until=2018-01-09; gender=f
      Harriett Baldwin	person	office=minister of state; of=united-kingdom; since=2018-01-09; until=2019-07-25
      Ivan Rogers	person	office=ambassador; of=united-kingdom; to=european-union; since=2013; until=2017; gender=m
      Jacqueline Perkins	person	office=ambassador; of=united-kingdom; to=belarus; since=2019-08; gender=f
      Jacqui Smith	person	office=home secretary; of=united-kingdom; since=2007-06-28; until=2009-06-05; gender=f
      James Brokenshire	person	office=minister of state; of=united-kingdom; since=2020-02-13; until=2021-07-07; gender=m
      James Cleverly	person	office=minister of state; of=united-kingdom; since=2022-02-08; until=2022-07-07
      James Duddridge	person	office=minister of state; of=united-kingdom; since=2020-02-13; until=2021-09-16; gender=m
      James Heappey	person	office=defence minister; of=united-kingdom; since=2019-12-16; until=2020-02-13
      James Heappey	person	office=minister of state; of=united-kingdom; since=2020-02-13
      Jeremy Quin	person	office=defence minister; of=united-kingdom; since=2020-02-13; gender=m
      Jeremy Wright	person	office=attorney general; of=united-kingdom; since=2014-07-15; until=2018-07-09; gender=m
      John Casson	person	office=ambassador; of=united-kingdom; to=egypt; since=2014; until=2018-08; gender=m
      John Hutton	person	office=defence secretary; of=united-kingdom; since=2008-10-03; until=2009-06-05; gender=m
      John Reid	person	office=defence secretary; of=united-kingdom; since=2005-05-06; until=2006-05-05; gender=m
      John Reid	person	office=home secretary; of=united-kingdom; since=2006-05-05; until=2007-06-28
      Jonathan Knott	person	office=ambassador; of=united-kingdom; to=poland; since=2016; gender=m
      Joyce Anelay	person	office=minister of state; of=united-kingdom; since=2017-06-12; gender=f
      Judith Gough	person	office=ambassador; of=united-kingdom; to=ukraine; since=2015-09-01; until=2019-07; gender=f
      Julian Braithwaite	person	office=un ambassador; of=united-kingdom; since=2015; until=2015-04; gender=m
      Julian King	person	office=ambassador; of=united-kingdom; to=france; since=2016-02-01; until=2016-09-19; gender=m
      Karen Pierce	person	office=un ambassador; of=united-kingdom; since=2012; until=2015
      Kim Darroch	person	office=national security adviser; of=united-kingdom; since=2012-01-23; until=2015-09-07
      Laurie Bristow	person	office=ambassador; of=united-kingdom; to=russia; since=2016; until=2020-01; gender=m
      Leigh Turner	person	office=un ambassador; of=united-kingdom; since=2016; until=2018-03; gender=m
      Margaret Beckett	person	office=foreign secretary; of=united-kingdom; since=2006-05-05; until=2007-06-28; gender=f
      Mark Carleton-Smith	person	office=chief of general staff; of=united-kingdom; since=2018; until=2018-06; gender=m
      Mark Lancaster	person	office=minister of state; of=united-kingdom; since=2017-06-13; until=2019-12-16; gender=m
      Mark Lyall Grant	person	office=national security adviser; of=united-kingdom; since=2015-09-07; until=2017-04-13
      Mark Sedwill	person	office=national security adviser; of=united-kingdom; since=2017-04-13; until=2020-09-16; gender=m
      Menna Rawlings	person	office=ambassador; of=united-kingdom; to=france; since=2021-08-23; gender=f
      Michael David Jackson	person	office=chief of general staff; of=united-kingdom; since=2003; until=2006; gender=m
      Michael Ellis	person	office=attorney general; of=united-kingdom; since=2021-03-02; until=2021-09-10; gender=m
      Nadhim Zahawi	person	office=chancellor of the exchequer; of=united-kingdom; since=2022-07-05; until=2022-09-06; gender=m
      Neil Wigan	person	office=ambassador; of=united-kingdom; to=israel; since=2019-06-13; gender=m
      Nicholas Hopton	person	office=ambassador; of=united-kingdom; to=iran; since=2016; until=2018-03; gender=m
      Nick Timothy	person	office=chief of staff; of=united-kingdom; since=2016-07-14; until=2017-06-09; gender=m
      Paul Johnston	person	office=ambassador; of=united-kingdom; to=european-union; since=2017; gender=m
      Peter Luff	person	office=defence minister; of=united-kingdom; since=2010-05-25; until=2012-09-04; gender=m
      Peter Ricketts	person	office=national security adviser; of=united-kingdom; since=2010-05-12; until=2012-01-23; gender=m
      Peter Ricketts	person	office=ambassador; of=united-kingdom; to=france; since=2012; until=2016
      Peter Wall	person	office=chief of general staff; of=united-kingdom; since=2010; until=2014; gender=m
      Peter Westmacott	person	office=ambassador; of=united-kingdom; to=united-states; since=2012; until=2016; gender=m
      Philip Dunne	person	office=defence minister; of=united-kingdom; since=2012-09-04; until=2016-07-15; gender=m
      Quentin Davies	person	office=defence minister; of=united-kingdom; since=2008-10-05; until=2010-05-11; gender=m
      Richard Dannatt	person	office=chief of general staff; of=united-kingdom; since=2006-08-29; until=2009; gender=m
      Richard Moore	person	office=ambassador; of=united-kingdom; to=turkey; since=2014; until=2018
      Rob Macaire	person	office=ambassador; of=united-kingdom; to=iran; since=2018-04; gender=m
      Robin Barnett	person	office=ambassador; of=united-kingdom; to=poland; since=2011; until=2016; gender=m
      Sajid Javid	person	office=home secretary; of=united-kingdom; since=2018-04-30; until=2019-07-24
      Sebastian Wood	person	office=ambassador; of=united-kingdom; to=germany; since=2015; gender=m
      Simon Smith	person	office=ambassador; of=united-kingdom; to=south-korea; since=2018; gender=m
      Stephen Barclay	person	office=chief of staff; of=united-kingdom; since=2022-02-05; until=2022-07-05; gender=m
      Stephen McPartland	person	office=minister of state; of=united-kingdom; since=2022-07-07; gender=m
      Stuart Andrew	person	office=defence minister; of=united-kingdom; since=2018-07-19; until=2019-07-28; gender=m
      Suella Braverman	person	office=attorney general; of=united-kingdom; since=2020-02-13; until=2021-03-02
      Suella Braverman	person	office=attorney general; of=united-kingdom; since=2021-09-10
      Susan le Jeune d'Allegeershecque	person	office=un ambassador; of=united-kingdom; since=2012; until=2016; gender=f
      Theresa May	person	office=home secretary; of=united-kingdom; since=2010-05-12; until=2016-07-13
      Tim Barrow	person	office=ambassador; of=united-kingdom; to=russia; since=2011; until=2016
      Tim Barrow	person	office=ambassador; of=united-kingdom; to=european-union; since=2017; until=2020-01-31
      Tracey Crouch	person	office=under secretary of state; of=united-kingdom; since=2017-06-15; until=2018-11-01; gender=f
      Vicky Ford	person	office=minister of state; of=united-kingdom; since=2021-09-16; gender=f
      Lamberto Zannier	person	id=lamberto-zannier-united-nations; office=commissioner; of=organization-for-security-and-co-operation-in-europe; since=2017; until=2020
      Michel Sidibé	person	office=under-secretary-general; of=united-nations; since=2008-12-01; until=2019-05-05
      Ngozi Okonjo-Iweala	person	id=ngozi-okonjo-iweala-united-nations; office=director general; of=world-trade-organization; since=2021-03-01
      Roberto Azevêdo	person	id=roberto-azevedo-united-nations; office=director general; of=world-trade-organization; since=2013-09-01; until=2020-08-31
      Adam Szubin	person	office=treasury secretary; of=united-states; since=2017-01-20; until=2017-02-13
      Alaina B. Teplitz	person	office=ambassador; of=united-states; to=sri-lanka; since=2018-11-01
      Andrea Thompson	person	office=under secretary of state; of=united-states; since=2018-04-30; until=2019-10
      Andrew Cuomo	person	office=governor; of=new-york; since=2011-01-01; until=2021-08-23
      Andy Baukol	person	office=treasury secretary; of=united-states; since=2021-01-20; until=2021-01-26
      Andy Beshear	person	office=governor; of=kentucky; since=2019-12-10
      Anita Dunn	person	office=spokesperson; of=white-house; since=2009-04-21; until=2009-11-30
      Anthony Godfrey	person	office=ambassador; of=united-states; to=serbia; since=2019-10-24
      Anthony Scaramucci	person	office=spokesperson; of=white-house; since=2017-07-21; until=2017-07-31
      Asa Hutchinson	person	office=governor; of=arkansas; since=2015-01-13
      Avril Haines	person	office=deputy national security adviser; of=united-states; since=2015-01-11; until=2017-01-20
      Barbara Barrett	person	office=air force secretary; of=united-states; since=2019-10-18; until=2021-01-20
      Bill Haslam	person	office=governor; of=tennessee; since=2011-01-15; until=2019-01-19
      Bill Lee	person	office=governor; of=tennessee; since=2019-01-19
      Bill Shine	person	office=deputy chief of staff; of=united-states; since=2018-07-05; until=2019-03-08
      Bill Shine	person	office=spokesperson; of=white-house; since=2018-07-05; until=2019-03-08
      Brad Little	person	office=governor; of=idaho; since=2019-01-07
      Brian Sandoval	person	office=governor; of=nevada; since=2011-01-03; until=2019-01-07
      Bridget Brink	person	office=ambassador; of=united-states; to=slovakia; since=2019-08-20
      Bruce Rauner	person	office=governor; of=illinois; since=2015-01-12; until=2019-01-14
      Bruce Reed	person	office=deputy chief of staff; of=united-states; since=2021-01-20
      Butch Otter	person	office=governor; of=idaho; since=2007-01-01; until=2019-01-07
      Chad Wolf	person	office=homeland security secretary; of=united-states; since=2019-11-13; until=2021-01-11
      Charlie Baker	person	office=governor; of=massachusetts; since=2015-01-08
      Chris Liddell	person	office=deputy chief of staff; of=united-states; since=2018-03-19; until=2021-01-20
      Chris Sununu	person	office=governor; of=new-hampshire; since=2017-01-05
      Christine Fox	person	office=deputy secretary of defense; of=united-states; since=2013-12-05; until=2014-05-01
      Christopher W. Grady	person	office=chairman; of=united-states; since=2021-12-20
      Craig Lewis Cloud	person	office=ambassador; of=united-states; to=botswana; since=2019-04-02
      Cynthia Kierscht	person	office=ambassador; of=united-states; to=mauritania; since=2021-01-27
      Dan Bartlett	person	office=spokesperson; of=white-house; since=2001-10-02; until=2005-01-05
      Dan R. Brouillette	person	office=energy secretary; of=united-states; since=2019-12-04; until=2021-01-20
      Dana Boente	person	office=attorney general; of=united-states; since=2017-01-30; until=2017-02-09
      Dana Perino	person	office=spokesperson; of=white-house; since=2007-09-14; until=2009-01-20
      Daniel Bennett Smith	person	office=secretary of state; of=united-states; since=2021-01-20; until=2021-01-26
      Daniel McKee	person	office=governor; of=rhode-island; since=2021-03-02
      Daniel Pfeiffer	person	office=spokesperson; of=white-house; since=2009-11-30; until=2013-01-25
      Daniel Rosenblum	person	office=ambassador; of=united-states; to=uzbekistan; since=2019-05-24
      Dannel Malloy	person	office=governor; of=connecticut; since=2011-01-05; until=2019-01-09
      David Cohen	person	office=ambassador; of=united-states; to=canada; since=2021-12
      David F. Helvey	person	office=assistant secretary of defense; of=united-states; since=2020
      David Gompert	person	office=director of national intelligence; of=united-states; since=2010-05-28; until=2010-08-05
      David Huizenga	person	office=energy secretary; of=united-states; since=2021-01-20; until=2021-02-25
      David Ige	person	office=governor; of=hawaii; since=2014-12-01
      David Norquist	person	office=undersecretary of defense; of=united-states; since=2017-06-02; until=2019-07-31
      David Norquist	person	office=deputy secretary of defense; of=united-states; since=2019-01-01; until=2019-07-23
      David Norquist	person	office=deputy secretary of defense; of=united-states; since=2019-07-31; until=2021-02-08
      David Norquist	person	office=defence secretary; of=united-states; since=2021-01-20; until=2021-01-22
      David Pekoske	person	office=homeland security secretary; of=united-states; since=2021-01-20; until=2021-02-02
      David Reimer	person	office=ambassador; of=united-states; to=sierra-leone; since=2021-03-24
      Denise Bauer	person	office=ambassador; of=united-states; to=france; since=2021-12-18
      Dennis B. Hankins	person	office=ambassador; of=united-states; to=mali; since=2019-03-15
      Dennis C. Blair	person	office=director of national intelligence; of=united-states; since=2009-01-29; until=2010-05-28
      Dennis Daugaard	person	office=governor; of=south-dakota; since=2011-01-08; until=2019-01-05
      Dennis Walter Hearne	person	office=ambassador; of=united-states; to=mozambique; since=2019-04-03
      Dina Powell	person	office=deputy national security adviser; of=united-states; since=2017-03-15; until=2018-01-12
      Donald A. Blome	person	office=ambassador; of=united-states; to=tunisia; since=2019-02-07
      Donald J. Wright	person	office=ambassador; of=united-states; to=tanzania; since=2020-04-02
      Donald Yamamoto	person	office=assistant secretary of state; of=united-states; since=2017-09-05; until=2018-07-22
      Dorothy Shea	person	office=ambassador; of=united-states; to=lebanon; since=2020-03-11
      Doug Burgum	person	office=governor; of=north-dakota; since=2016-12-15
      Doug Ducey	person	office=governor; of=arizona; since=2015-01-05
      Doug M. Fears	person	office=adviser; of=united-states; since=2018-06-01
      Douglas Lute	person	office=ambassador; of=united-states; to=nato; since=2013-09-03; until=2017-01-20
      Earl Robert Miller	person	office=ambassador; of=united-states; to=bangladesh; since=2018-11-29
      Eddie Calvo	person	office=governor; of=guam; since=2011-01-03; until=2019-01-07
      Elaine Duke	person	office=homeland security secretary; of=united-states; since=2017-07-31; until=2017-12-06
      Ellen Moran	person	office=spokesperson; of=white-house; since=2009-01-20; until=2009-04-21
      Emma Doyle	person	office=deputy chief of staff; of=united-states; since=2019-01-03; until=2020-04-21
      Eric Holcomb	person	office=governor; of=indiana; since=2017-01-09
      Eric Nelson	person	office=ambassador; of=united-states; to=bosnia-and-herzegovina; since=2019-02-19
      Eric P. Whitaker	person	office=ambassador; of=united-states; to=niger; since=2018-01-26
      Eric W. Strohmayer	person	office=ambassador; of=united-states; to=togo; since=2019-04-11
      Evan Ryan	person	office=assistant secretary of state; of=united-states; since=2013-09-26; until=2017-01-05
      Frank Kendall III	person	office=air force secretary; of=united-states; since=2021-07-28
      Gary Herbert	person	office=governor; of=utah; since=2009-08-11; until=2021-01-04
      Geeta Pasi	person	office=ambassador; of=united-states; to=ethiopia; since=2021-03-01
      Geoffrey Pyatt	person	office=ambassador; of=united-states; to=greece; since=2016-10-24
      Gina Raimondo	person	office=governor; of=rhode-island; since=2015-01-06; until=2021-03-02
      Greg Gianforte	person	office=governor; of=montana; since=2021-01-04
      Heather Wilson	person	office=air force secretary; of=united-states; since=2017-05-16; until=2019-05-31
      Henry McMaster	person	office=governor; of=south-carolina; since=2017-01-24
      Henry T. Wooster	person	office=ambassador; of=united-states; to=jordan; since=2020-10-08
      Hope Hicks	person	office=spokesperson; of=white-house; since=2017-08-16; until=2018-03-29
      James E. McPherson	person	office=navy secretary; of=united-states; since=2020-04-07; until=2020-05-29
      Jamie McCourt	person	office=ambassador; of=united-states; to=france; since=2017-11-20; until=2021-01-20
      Jane Hartley	person	office=ambassador; of=united-states; to=france; since=2014-10-31; until=2017-01-29
      Janet T. Mills	person	office=governor; of=maine; since=2019-01-02
      Jared Polis	person	office=governor; of=colorado; since=2019-01-08
      Jeanne M. Maloney	person	office=ambassador; of=united-states; to=eswatini; since=2021-03-04
      Jeff Colyer	person	office=governor; of=kansas; since=2018-01-31; until=2019-01-14
      Jeffrey A. Rosen	person	office=attorney general; of=united-states; since=2020-12-24; until=2021-01-20
      Jen O'Malley Dillon	person	office=deputy chief of staff; of=united-states; since=2021-01-20
      Jen Psaki	person	office=spokesperson; of=white-house; since=2015-04-01; until=2017-01-20
      Jennifer Palmieri	person	office=spokesperson; of=white-house; since=2013-01-25; until=2015-04-01
      Jennifer Zimdahl Galt	person	office=assistant secretary of state; of=united-states; since=2017-11-13; until=2018-03-29
      Jerry Brown	person	office=governor; of=california; since=2011-01-03; until=2019-01-17
      Jim Justice	person	office=governor; of=west-virginia; since=2017-01-16
      John B. Emerson	person	office=ambassador; of=united-states; to=germany; since=2013-08-07; until=2017-01-20
      John Bel Edwards	person	office=governor; of=louisiana; since=2016-01-11
      John Carney	person	office=governor; of=delaware; since=2017-01-17
      John Daigle	person	office=ambassador; of=united-states; to=cape-verde; since=2019-09-10
      John Demers	person	office=attorney general; of=united-states; since=2021-01-20; until=2021-01-20
      John Hennessey-Niland	person	office=ambassador; of=united-states; to=palau; since=2020-03-06
      John Hickenlooper	person	office=governor; of=colorado; since=2011-01-11; until=2019-01-08
      John Kasich	person	office=governor; of=ohio; since=2011-01-10; until=2019-01-14
      John Kelly	person	office=homeland security secretary; of=united-states; since=2017-01-20; until=2017-07-31
      John Leslie Carwile	person	office=ambassador; of=united-states; to=latvia; since=2019-11-05
      John Mark Pommersheim	person	office=ambassador; of=united-states; to=tajikistan; since=2019-03-15
      John Michael McConnell	person	office=director of national intelligence; of=united-states; since=2007-02-20; until=2009-01-27
      John Negroponte	person	office=director of national intelligence; of=united-states; since=2005-04-21; until=2007-02-13
      John P. Roth	person	office=air force secretary; of=united-states; since=2021-01-20; until=2021-07-28
      John Sullivan	person	office=secretary of state; of=united-states; since=2018-04-01; until=2018-04-26
      Jonathan Cohen	person	office=un ambassador; of=united-states; since=2019-01-01; until=2019-09-12
      Jonathan Cohen	person	office=ambassador; of=united-states; to=egypt; since=2019-11-17
      Jonathan Fritz	person	office=ambassador; of=united-states; to=china; since=2017-06; until=2017-07
      Jonathan Goodale Pratt	person	office=ambassador; of=united-states; to=djibouti; since=2021-02-22
      Jonathan Kaplan	person	office=ambassador; of=united-states; to=singapore; since=2021-12
      Joseph Maguire	person	office=director of national intelligence; of=united-states; since=2019-08-16; until=2020-02-20
      Joseph Pennington	person	office=ambassador; of=united-states; to=ukraine; since=2019-05-20; until=2019-05-28
      Joe Biden	person	office=president; of=united-states; since=2021-01-20; until=2025-01-20	Joseph R. Biden
      Judith Gail Garber	person	office=ambassador; of=united-states; to=cyprus; since=2019-03-18
      Judy Rising Reinke	person	office=ambassador; of=united-states; to=montenegro; since=2018-12-20
      Julia Nesheiwat	person	office=adviser; of=united-states; since=2020-02-21
      Karen Lynn Williams	person	office=ambassador; of=united-states; to=suriname; since=2018-11-20
      Kate Bedingfield	person	office=spokesperson; of=white-house; since=2021-01-20; until=2022-07-06
      Kate Brown	person	office=governor; of=oregon; since=2015-02-18
      Kate Marie Byrnes	person	office=ambassador; of=united-states; to=north-macedonia; since=2019-07-12
      Kathy Hochul	person	office=governor; of=new-york; since=2021-08-24
      Kay Ivey	person	office=governor; of=alabama; since=2017-04-10
      Keith J. Krach	person	office=under secretary of state; of=united-states; since=2019-06-21
      Keith Kellogg	person	office=national security adviser; of=united-states; since=2017-02-13; until=2017-02-20
      Ken Salazar	person	office=ambassador; of=united-states; to=mexico; since=2021-09-14
      Kenneth Braithwaite	person	office=navy secretary; of=united-states; since=2020-05-29; until=2021-01-20
      Kent Logsdon	person	office=ambassador; of=united-states; to=germany; since=2017-01-20; until=2018-05-08
      Kevin McAleenan	person	office=homeland security secretary; of=united-states; since=2019-04-11; until=2019-10-11
      Kevin Stitt	person	office=governor; of=oklahoma; since=2019-01-14
      Kevin Sullivan	person	office=spokesperson; of=white-house; since=2006-07-24; until=2009-01-20
      Kevin Sullivan	person	office=ambassador; of=united-states; to=nicaragua; since=2018-11-14
      Kim Reynolds	person	office=governor; of=iowa; since=2017-05-24
      Kristi Noem	person	office=governor; of=south-dakota; since=2019-01-05
      Kristina Kvien	person	office=ambassador; of=united-states; to=ukraine; since=2019-05-28; until=2019-06-18
      Larry Hogan	person	office=governor; of=maryland; since=2015-01-21
      Laura Kelly	person	office=governor; of=kansas; since=2019-01-14
      Lee Litzenberger	person	office=ambassador; of=united-states; to=azerbaijan; since=2019-03-12
      Lee Satterfield	person	office=assistant secretary of state; of=united-states; since=2021-11-23
      Lemanu Peleti Mauga	person	office=governor; of=american-samoa; since=2021-01-03
      Leslie M. Tsou	person	office=ambassador; of=united-states; to=oman; since=2020-01-19
      Linda S. Taglialatela	person	office=ambassador; of=united-states; to=barbados; since=2016-02-01
      Linda Thomas-Greenfield	person	office=assistant secretary of state; of=united-states; since=2013-08-06; until=2017-03-10
      Lisa Suzanne Kenna	person	office=ambassador; of=united-states; to=peru; since=2021-03-18
      Lolo Letalu Matalasi Moliga	person	office=governor; of=american-samoa; since=2013-01-03; until=2021-01-04
      Lora Shiao	person	office=director of national intelligence; of=united-states; since=2021-01-20; until=2021-01-21
      Lou Leon Guerrero	person	office=governor; of=guam; since=2019-01-07
      Lucy Tamlyn	person	office=ambassador; of=united-states; to=central-african-republic; since=2019-01-11
      Lynne M. Tracey	person	office=ambassador; of=united-states; to=armenia; since=2019-03-05
      Marie Royce	person	office=assistant secretary of state; of=united-states; since=2018-03-30
      Mark Dayton	person	office=governor; of=minnesota; since=2011-01-03; until=2019-01-07
      Mark Esper	person	office=army secretary; of=united-states; since=2017-11-20; until=2019
      Mark Gordon	person	office=governor; of=wyoming; since=2019-01-07
      Mary Fallin	person	office=governor; of=oklahoma; since=2011-01-10; until=2019-01-14
      Matt Bevin	person	office=governor; of=kentucky; since=2015-12-08; until=2019-12-10
      Matt Mead	person	office=governor; of=wyoming; since=2011-01-03; until=2019-01-07
      Matthew Barzun	person	office=ambassador; of=united-states; to=united-kingdom; since=2013-08-01; until=2017-01-18
      Matthew Donovan	person	office=air force secretary; of=united-states; since=2019-06-01; until=2019-10-18
      Matthew S. Klimow	person	office=ambassador; of=united-states; to=turkmenistan; since=2019-06-26
      Matthew Whitaker	person	office=attorney general; of=united-states; since=2018-11-07; until=2019-02-14
      Maureen Cormack	person	office=assistant secretary of state; of=united-states; since=2021-08-02; until=2021-09-28
      Max Baucus	person	office=ambassador; of=united-states; to=china; since=2014-03-20; until=2017-01-20
      Melania Trump	person	office=first lady; of=united-states; since=2017-01-20; until=2021-01-20
      Melanie Harris Higgins	person	office=ambassador; of=united-states; to=burundi; since=2021-03-02
      Meroë Park	person	office=cia director; of=united-states; since=2017-01-20; until=2017-01-23
      Michael A. Hammer	person	office=ambassador; of=united-states; to=democratic-republic-of-the-congo; since=2018-12-22
      Michael A. McCarthy	person	office=ambassador; of=united-states; to=liberia; since=2021-01-22
      Michael Dubke	person	office=spokesperson; of=white-house; since=2017-03-06; until=2017-05-30
      Michael J. Fitzpatrick	person	office=ambassador; of=united-states; to=ecuador; since=2019-07-03
      Michael Morell	person	office=cia director; of=united-states; since=2011-07-01; until=2011-09-06
      Michael Morell	person	office=cia director; of=united-states; since=2012-11-09; until=2013-03-08
      Michael S. Klecheski	person	office=ambassador; of=united-states; to=mongolia; since=2019-02-22
      Michele J. Sison	person	office=un ambassador; of=united-states; since=2017-01-20; until=2017-01-27
      Michele J. Sison	person	office=ambassador; of=united-states; to=haiti; since=2018-02-21
      Michelle Lujan Grisham	person	office=governor; of=new-mexico; since=2019-01-01
      Mike Dempsey	person	office=director of national intelligence; of=united-states; since=2017-01-20; until=2017-03-16
      Mike DeWine	person	office=governor; of=ohio; since=2019-01-14
      Mike J. Dunleavy	person	office=governor; of=alaska; since=2018-12-03
      Mike Parson	person	office=governor; of=missouri; since=2018-06-01
      Monty Wilkinson	person	office=attorney general; of=united-states; since=2021-01-20; until=2021-03-10
      Nadia Schadlow	person	office=deputy national security adviser; of=united-states; since=2018-01-21; until=2018-04-27
      Natalie E. Brown	person	office=ambassador; of=united-states; to=uganda; since=2020-11-17
      Ned Lamont	person	office=governor; of=connecticut; since=2019-01-09
      Nicolle Wallace	person	office=spokesperson; of=white-house; since=2005-01-05; until=2006-07-24
      Nina Maria Fite	person	office=ambassador; of=united-states; to=angola; since=2018-02-14
      Norris Cochran	person	office=health secretary; of=united-states; since=2021-01-20; until=2021-03-19
      Patricia Mahoney	person	office=ambassador; of=united-states; to=benin; since=2019-07-04
      Patrick Shanahan	person	office=deputy secretary of defense; of=united-states; since=2018-07-19; until=2019-06-23
      Paul J. Selva	person	office=chairman; of=united-states; since=2015-07-31
      Paul LePage	person	office=governor; of=maine; since=2011-01-05; until=2019-01-02
      Pedro Pierluisi	person	office=governor; of=puerto-rico; since=2019-08-02; until=2019-08-07
      Pedro Pierluisi	person	office=governor; of=puerto-rico; since=2021-01-02
      Pete Gaynor	person	office=homeland security secretary; of=united-states; since=2021-01-11; until=2021-01-20
      Pete Ricketts	person	office=governor; of=nebraska; since=2015-01-08
      Peter H. Vrooman	person	office=ambassador; of=united-states; to=rwanda; since=2018-04-05
      Peter Haymond	person	office=ambassador; of=united-states; to=laos; since=2020-02-07
      Peter Pace	person	office=chairman of the joint chiefs of staff; of=united-states; since=2005-10-01; until=2007-09-30
      Phil Bryant	person	office=governor; of=mississippi; since=2012-01-10; until=2020-01-14
      Phil Murphy	person	office=governor; of=new-jersey; since=2018-01-16; until=2021-11-02
      Phil Scott	person	office=governor; of=vermont; since=2017-01-05
      Philip Goldberg	person	office=ambassador; of=united-states; to=colombia; since=2019-09-19
      Philip Kosnett	person	office=ambassador; of=united-states; to=kosovo; since=2018-12-03
      Philip T. Reeker	person	office=assistant secretary of state; of=united-states; since=2019-03-18; until=2021-07-31
      Philip T. Reeker	person	office=ambassador; of=united-states; to=united-kingdom; since=2021-07-15; until=2022-07-19
      Porter Goss	person	office=cia director; of=united-states; since=2005-04-21; until=2006-05-05
      Nicholas Burns	person	office=ambassador; of=united-states; to=china; since=2022-04-01; until=2025-05	R. Nicholas Burns
      Ralph Northam	person	office=governor; of=virginia; since=2018-01-13; until=2022-01-15
      Ralph Torres	person	office=governor; of=northern-mariana-islands; since=2015-12-29
      Randall Schriver	person	office=assistant secretary of defense; of=united-states; since=2018-01-08; until=2019-12-31
      Randy Berry	person	office=ambassador; of=united-states; to=nepal; since=2018-10-25
      Rebecca E. Gonzales	person	office=ambassador; of=united-states; to=lesotho; since=2018-02-08
      Ricardo Rosselló	person	office=governor; of=puerto-rico; since=2017-01-02; until=2019-08-02
      Richard B. Norland	person	office=ambassador; of=united-states; to=libya; since=2019-08-22
      Richard Bowman Myers	person	office=chairman of the joint chiefs of staff; of=united-states; since=2001-10-01; until=2005-09-30
      Richard Carlton Paschall	person	office=ambassador; of=united-states; to=gambia; since=2019-04-09
      Richard Grenell	person	office=director of national intelligence; of=united-states; since=2020-02-20; until=2020-05-26
      Richard K. Bell	person	office=ambassador; of=united-states; to=ivory-coast; since=2019-10-10
      Richard V. Spencer	person	office=navy secretary; of=united-states; since=2017-08-03; until=2019-11-24
      Richard V. Spencer	person	office=deputy secretary of defense; of=united-states; since=2019-07-23; until=2019-07-31
      Rick Scott	person	office=governor; of=florida; since=2011-01-04; until=2019-01-07
      Rick Snyder	person	office=governor; of=michigan; since=2011-01-01; until=2019-01-01
      Ricky L. Waddell	person	office=deputy national security adviser; of=united-states; since=2017-05-19; until=2018-05-15
      Rob Joyce	person	office=adviser; of=united-states; since=2018-04-10
      Robert F. Godec	person	office=assistant secretary of state; of=united-states; since=2021-01-20; until=2021-09-30
      Robert O. Work	person	office=deputy secretary of defense; of=united-states; since=2014-05-01; until=2017-07-14
      Robert S. Gilchrist	person	office=ambassador; of=united-states; to=lithuania; since=2020-02-04
      Robin Quinville	person	office=ambassador; of=united-states; to=germany; since=2020-06-01; until=2022-02
      Roxanne Cabral	person	office=ambassador; of=united-states; to=marshall-islands; since=2020-02-06
      Roy Cooper	person	office=governor; of=north-carolina; since=2017-01-01
      Ryan McCarthy	person	office=army secretary; of=united-states; since=2019-09-30
      Sally Yates	person	office=attorney general; of=united-states; since=2017-01-20; until=2017-01-30
      Sandra E. Clark	person	office=ambassador; of=united-states; to=burkina-faso; since=2020-09-25
      Sarah-Ann Lynch	person	office=ambassador; of=united-states; to=guyana; since=2019-03-13
      Scott McClellan	person	office=spokesperson; of=white-house; since=2003-07-15; until=2006-05-10
      Scott Walker	person	office=governor; of=wisconsin; since=2011-01-03; until=2019-01-07
      Spencer Cox	person	office=governor; of=utah; since=2021-01-04
      Stephanie S. Sullivan	person	office=ambassador; of=united-states; to=ghana; since=2019-01-23
      Steve Bullock	person	office=governor; of=montana; since=2013-01-07; until=2021-01-04
      Steve Sisolak	person	office=governor; of=nevada; since=2019-01-07
      Sung Kim	person	office=ambassador; of=united-states; to=indonesia; since=2020-10-21
      Susan N. Stevenson	person	office=ambassador; of=united-states; to=equatorial-guinea; since=2019-04-11
      Susana Martinez	person	office=governor; of=new-mexico; since=2011-01-01; until=2019-01-01
      Tate Reeves	person	office=governor; of=mississippi; since=2020-01-14
      Tom Donilon	person	office=national security adviser; of=united-states; since=2010-10-08; until=2013-07-01	Thomas E. Donilon
      Thomas Harker	person	office=navy secretary; of=united-states; since=2021-01-20; until=2021-08-09
      Thomas J. Vajda	person	office=ambassador; of=united-states; to=myanmar; since=2021-01-19
      Thomas Modly	person	office=navy secretary; of=united-states; since=2019-07-15; until=2019-07-31
      Thomas Modly	person	office=navy secretary; of=united-states; since=2019-11-24; until=2020-04-07
      Thomas R. Hastings	person	office=ambassador; of=united-states; to=zimbabwe; since=2021-08
      Thomas Shannon	person	office=secretary of state; of=united-states; since=2017-01-20; until=2017-02-01
      Thomas Shannon	person	office=deputy secretary of state; of=united-states; since=2017-02-01; until=2017-05-24
      Tibor P. Nagy	person	office=assistant secretary of state; of=united-states; since=2018-07-23; until=2021-01-20
      Tom S. Udall	person	office=ambassador; of=united-states; to=new-zealand; since=2021-12-01
      Tom Wolf	person	office=governor; of=pennsylvania; since=2015-01-20; until=2023-01
      Tony Evers	person	office=governor; of=wisconsin; since=2019-01-07
      Tony Snow	person	office=spokesperson; of=white-house; since=2006-05-10; until=2007-09-14
      Tulinabo S. Mushingi	person	office=ambassador; of=united-states; to=senegal; since=2017-08
      W. Patrick Murphy	person	office=ambassador; of=united-states; to=cambodia; since=2019-10-23
      Wanda Vázquez Garced	person	office=governor; of=puerto-rico; since=2019-08-07; until=2021-01-02
      Wendy Sherman	person	office=deputy secretary of state; of=united-states; since=2014-11-03; until=2015-01-09
      William Burns	person	office=secretary of state; of=united-states; since=2009-01-20; until=2009-01-21
      William Moser	person	office=ambassador; of=united-states; to=kazakhstan; since=2019-03-27
      William Taylor	person	office=ambassador; of=united-states; to=ukraine; since=2019-06-18; until=2020-01-01
      William W. Popp	person	office=ambassador; of=united-states; to=guatemala; since=2020-08-13
      Yael Lempert	person	office=ambassador; of=united-states; to=united-kingdom; since=2021-01-20; until=2021-08-01
      Yuri Kim	person	office=ambassador; of=united-states; to=albania; since=2020-01-27
      Zachary Fuentes	person	office=deputy chief of staff; of=united-states; since=2018-06-06; until=2019-01-02
      Andres Augusto Duran Hareau	person	office=ambassador; of=uruguay; to=united-states; since=2020-12-23; surname=Duran Hareau
      Beatriz Argimon	person	office=vice president; of=uruguay; since=2020-03-01
      Jorge Menendez	person	office=defence minister; of=uruguay; since=2019-06; until=2019-06
      Rodolfo Nin Novoa	person	office=foreign minister; of=uruguay; since=2019-06; until=2019-06; surname=Nin Novoa
      Abdulla Nigmatovich Aripov	person	office=prime minister; of=uzbekistan; since=2016
      Bahodir Qurbonov	person	office=defence minister; of=uzbekistan; since=2019-06; until=2019-06
      Baxtiyor Ibragimov	person	office=un ambassador; of=uzbekistan; since=2019-06; until=2019-06
      Javlon Vahobov	person	office=ambassador; of=uzbekistan; to=united-states; since=2017-11-29
      Bob Loughman	person	office=prime minister; of=vanuatu; since=2020
      Charlot Salwai	person	office=prime minister; of=vanuatu; since=2019-06; until=2019-06
      Nikenike Vurobaravu	person	office=president; of=vanuatu; since=2022
      Ralph Reganvanu	person	office=foreign minister; of=vanuatu; since=2019-06; until=2019-06
      Seoule Simeon	person	office=president; of=vanuatu; since=2022; until=2022
      Tallis Obed Moses	person	office=president; of=vanuatu; since=2017; until=2022
      Fernando Vérgez Alzaga	person	office=president; of=vatican-city; since=2021
      Carlos Alfredo Vecchio	person	office=ambassador; of=venezuela; to=united-states; since=2019-04-08
      Dang Dinh Quy	person	office=un ambassador; of=vietnam; since=2019-06; until=2019-06
      Ha Kim Ngoc	person	office=ambassador; of=vietnam; to=united-states; since=2018-09-17
      Ngo Xuan Lich	person	office=defence minister; of=vietnam; since=2019-06; until=2019-06
      Nguyễn Phú Trọng	person	office=president; of=vietnam; since=2019-06; until=2019-06
      Nguyễn Xuân Phúc	person	office=prime minister; of=vietnam; since=2019-06; until=2019-06
      Pham Binh Minh	person	office=foreign minister; of=vietnam; since=2019-06; until=2019-06
      Bouchraya Hammoudi Bayoun	person	office=prime minister; of=western-sahara; since=2020
      Brahim Zwimel EL Zamel	person	office=president; of=western-sahara; since=2016
      Abdel-Aziz bin Habtour	person	office=prime minister; of=yemen; since=2016; until=2018-10
      Ahmed Awad bin Mubarak	person	office=ambassador; of=yemen; to=united-states; since=2015-08-03
      Ali Muhsin al-Ahmar	person	office=vice president; of=yemen; since=2016-04-03; surname=Ali Muhsin
      Maeen Abdulmalik Saeed	person	office=prime minister; of=yemen; since=2020; until=2024-02
      Davies Chama	person	office=defence minister; of=zambia; since=2019-06; until=2019-06
      Joseph Malanji	person	office=foreign minister; of=zambia; since=2019-06; until=2019-06
      Lazarous Kapambwe	person	office=ambassador; of=zambia; to=united-states; since=2020-04-08
      Mutale Nalumango	person	office=vice president; of=zambia; since=2021-08-24
      Constantino Chiwenga	person	office=vice president; of=zimbabwe; since=2017-12-28
      Oppah Muchinguri-Kashiri	person	office=defence minister; of=zimbabwe; since=2019-06; until=2019-06
      Sibusiso Moyo	person	office=foreign minister; of=zimbabwe; since=2019-06; until=2019-06
      Tadeous Tafirenyika Chifamba	person	office=ambassador; of=zimbabwe; to=united-states; since=2021-07-07
      """#)
}
