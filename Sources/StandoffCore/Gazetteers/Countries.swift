// States with their demonyms and capitals, territories, and seats of government that stand for a government.
//
// Names, formal names and ISO codes: datasets/country-codes (Public Domain Dedication and License), read 2026.
// Capitals and nationality nouns and adjectives: CIA World Factbook, January 2022 (public domain).
// Variants, metonyms and former states: own knowledge, 2026.

extension GazetteerText {
  /// 196 states with names, demonyms and capitals.
  package static let states = GazetteerText(
    name: "states",
    text: #"""
      Afghanistan	state	capital=Kabul; iso=AFG	Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan; adj:Afghan; people:Afghans; capital:Kabul
      Albania	state	capital=Tirana; iso=ALB	Republic of Albania; adj:Albanian; people:Albanians; capital:Tirana; capital:Tiranë
      Algeria	state	capital=Algiers; iso=DZA	People's Democratic Republic of Algeria; adj:Algerian; people:Algerians; capital:Algiers
      Andorra	state	capital=Andorra la Vella; iso=AND	Principality of Andorra; adj:Andorran; people:Andorrans; capital:Andorra la Vella
      Angola	state	capital=Luanda; iso=AGO	Republic of Angola; adj:Angolan; people:Angolans; capital:Luanda
      Antigua and Barbuda	state	capital=Saint John's; iso=ATG	Antigua; adj:Antiguan; adj:Barbudan; people:Antiguans; people:Barbudans; capital:Saint John's; capital:St. John's*
      Argentina	state	capital=Buenos Aires; iso=ARG	Argentine Republic; adj:Argentine; adj:Argentinian; adj:Argentinean; people:Argentines; people:Argentinians; capital:Buenos Aires
      Armenia	state	capital=Yerevan; iso=ARM	Republic of Armenia; adj:Armenian; people:Armenians; capital:Yerevan
      Australia	state	capital=Canberra; iso=AUS	adj:Australian; adj:Aussie; people:Australians; people:Aussies; capital:Canberra
      Austria	state	capital=Vienna; iso=AUT	Republic of Austria; adj:Austrian; people:Austrians; capital:Vienna; capital:Wien
      Azerbaijan	state	capital=Baku; iso=AZE	Republic of Azerbaijan; adj:Azerbaijani; adj:Azeri; people:Azerbaijanis; people:Azeris; capital:Baku
      Bahamas	state	capital=Nassau; iso=BHS	Commonwealth of the Bahamas; adj:Bahamian; people:Bahamians; capital:Nassau
      Bahrain	state	capital=Manama; iso=BHR	Kingdom of Bahrain; adj:Bahraini; people:Bahrainis; capital:Manama
      Bangladesh	state	capital=Dhaka; iso=BGD	People's Republic of Bangladesh; adj:Bangladeshi; people:Bangladeshis; capital:Dhaka; capital:Dacca
      Barbados	state	capital=Bridgetown; iso=BRB	adj:Barbadian; adj:Bajan; people:Barbadians; people:Bajans; capital:Bridgetown
      Belarus	state	capital=Minsk; iso=BLR	Republic of Belarus; Byelorussia; Belorussia; adj:Belarusian; adj:Belarussian; adj:Byelorussian; people:Belarusians; people:Belarussians; capital:Minsk
      Belgium	state	capital=Brussels; iso=BEL	Kingdom of Belgium; adj:Belgian; people:Belgians; capital:Brussels*; capital:Bruxelles*
      Belize	state	capital=Belmopan; iso=BLZ	adj:Belizean; people:Belizeans; capital:Belmopan
      Benin	state	capital=Porto-Novo; iso=BEN	Republic of Benin; adj:Beninese; adj:Beninois; capital:Porto-Novo; capital:Cotonou
      Bhutan	state	capital=Thimphu; iso=BTN	Kingdom of Bhutan; adj:Bhutanese; capital:Thimphu
      Bolivia	state	capital=La Paz; iso=BOL	Plurinational State of Bolivia; adj:Bolivian; people:Bolivians; capital:La Paz; capital:Sucre
      Bosnia and Herzegovina	state	capital=Sarajevo; iso=BIH	Bosnia; Bosnia-Herzegovina; BiH; adj:Bosnian; adj:Herzegovinian; people:Bosnians; people:Herzegovinians; capital:Sarajevo
      Botswana	state	capital=Gaborone; iso=BWA	Republic of Botswana; adj:Botswanan; adj:Motswana; people:Botswanans; people:Batswana; capital:Gaborone
      Brazil	state	capital=Brasília; iso=BRA	Federative Republic of Brazil; adj:Brazilian; people:Brazilians; capital:Brasília; capital:Brasilia
      Brunei	state	capital=Bandar Seri Begawan; iso=BRN	Brunei Darussalam; adj:Bruneian; people:Bruneians; capital:Bandar Seri Begawan
      Bulgaria	state	capital=Sofia; iso=BGR	Republic of Bulgaria; adj:Bulgarian; people:Bulgarians; capital:Sofia*
      Burkina Faso	state	capital=Ouagadougou; iso=BFA	Burkina; Upper Volta; adj:Burkinabe; adj:Burkinabé; adj:Burkinese; people:Burkinabes; capital:Ouagadougou
      Burundi	state	capital=Gitega; iso=BDI	Republic of Burundi; adj:Burundian; people:Burundians; capital:Gitega; capital:Bujumbura
      Cambodia	state	capital=Phnom Penh; iso=KHM	Kingdom of Cambodia; Kampuchea; adj:Cambodian; adj:Khmer; people:Cambodians; capital:Phnom Penh
      Cameroon	state	capital=Yaoundé; iso=CMR	Republic of Cameroon; adj:Cameroonian; people:Cameroonians; capital:Yaoundé
      Canada	state	capital=Ottawa; iso=CAN	adj:Canadian; people:Canadians; capital:Ottawa
      Cape Verde	state	capital=Praia; iso=CPV	Republic of Cabo Verde; Cabo Verde; adj:Cape Verdean; adj:Cabo Verdean; people:Cape Verdeans; people:Cabo Verdeans; capital:Praia
      Central African Republic	state	capital=Bangui; iso=CAF	abbr:CAR*; adj:Central African*; people:Central Africans*; capital:Bangui
      Chad*	state	capital=N'Djamena; iso=TCD	Republic of Chad; adj:Chadian; people:Chadians; capital:N'Djamena; capital:Ndjamena
      Chile	state	capital=Santiago; iso=CHL	Republic of Chile; adj:Chilean; people:Chileans; capital:Santiago*
      China	state	capital=Beijing; iso=CHN	People's Republic of China; mainland China; Mainland China; Communist China; Red China; abbr:PRC; abbr:P.R.C.; adj:Chinese; capital:Beijing; capital:Peking
      Colombia	state	capital=Bogotá; iso=COL	Republic of Colombia; adj:Colombian; people:Colombians; capital:Bogotá
      Comoros	state	capital=Moroni; iso=COM	Union of the Comoros; adj:Comoran; adj:Comorian; people:Comorans; people:Comorians; capital:Moroni
      Congo*	state	capital=Brazzaville; iso=COG	Republic of the Congo; Congo Republic; Congo-Brazzaville; Congo (Brazzaville); Republic of Congo; adj:Congolese*; capital:Brazzaville
      Costa Rica	state	capital=San José; iso=CRI	Republic of Costa Rica; adj:Costa Rican; people:Costa Ricans; capital:San José*
      Croatia	state	capital=Zagreb; iso=HRV	Republic of Croatia; adj:Croatian; adj:Croat; people:Croatians; people:Croats; capital:Zagreb
      Cuba	state	capital=Havana; iso=CUB	Republic of Cuba; adj:Cuban; people:Cubans; capital:Havana; capital:La Habana
      Cyprus	state	capital=Nicosia; iso=CYP	Republic of Cyprus; adj:Cypriot; adj:Greek Cypriot; people:Cypriots; people:Greek Cypriots; capital:Nicosia
      Czech Republic	state	capital=Prague; iso=CZE	Czechia; adj:Czech; people:Czechs; capital:Prague; capital:Praha
      Democratic Republic of the Congo	state	capital=Kinshasa; iso=COD	Democratic Republic of Congo; DR Congo; Congo-Kinshasa; Congo (Kinshasa); Zaire; Zaïre; abbr:DRC; abbr:D.R.C.; adj:Congolese*; capital:Kinshasa
      Denmark	state	capital=Copenhagen; iso=DNK	Kingdom of Denmark; adj:Danish; people:Danes; people:Dane*; capital:Copenhagen
      Djibouti	state	capital=Djibouti; iso=DJI	Republic of Djibouti; adj:Djiboutian; people:Djiboutians
      Dominica*	state	capital=Roseau; iso=DMA	Commonwealth of Dominica; adj:Dominican*; people:Dominicans*; capital:Roseau
      Dominican Republic	state	capital=Santo Domingo; iso=DOM	adj:Dominican*; people:Dominicans*; capital:Santo Domingo
      East Timor	state	capital=Dili; iso=TLS	Democratic Republic of Timor-Leste; Timor-Leste; Timor Leste; adj:East Timorese; adj:Timorese; capital:Dili
      Ecuador	state	capital=Quito; iso=ECU	Republic of Ecuador; adj:Ecuadorian; adj:Ecuadorean; people:Ecuadorians; people:Ecuadoreans; capital:Quito
      Egypt	state	capital=Cairo; iso=EGY	Arab Republic of Egypt; adj:Egyptian; people:Egyptians; capital:Cairo
      El Salvador	state	capital=San Salvador; iso=SLV	Republic of El Salvador; adj:Salvadoran; adj:Salvadorean; people:Salvadorans; people:Salvadoreans; capital:San Salvador
      Equatorial Guinea	state	capital=Malabo; iso=GNQ	Republic of Equatorial Guinea; adj:Equatorial Guinean; adj:Equatoguinean; people:Equatorial Guineans; capital:Malabo
      Eritrea	state	capital=Asmara; iso=ERI	State of Eritrea; adj:Eritrean; people:Eritreans; capital:Asmara
      Estonia	state	capital=Tallinn; iso=EST	Republic of Estonia; adj:Estonian; people:Estonians; capital:Tallinn
      Eswatini	state	capital=Mbabane; iso=SWZ	Kingdom of Eswatini; Swaziland; eSwatini; adj:Swazi; people:Swazis; capital:Mbabane
      Ethiopia	state	capital=Addis Ababa; iso=ETH	Federal Democratic Republic of Ethiopia; adj:Ethiopian; people:Ethiopians; capital:Addis Ababa
      Fiji	state	capital=Suva; iso=FJI	Republic of Fiji; adj:Fijian; people:Fijians; capital:Suva
      Finland	state	capital=Helsinki; iso=FIN	Republic of Finland; adj:Finnish; people:Finns; people:Finn*; capital:Helsinki
      France	state	capital=Paris; iso=FRA	French Republic; adj:French; people:Frenchman; people:Frenchmen; people:Frenchwoman; capital:Paris*
      Gabon	state	capital=Libreville; iso=GAB	Gabonese Republic; adj:Gabonese; capital:Libreville
      Gambia	state	capital=Banjul; iso=GMB	Republic of the Gambia; adj:Gambian; people:Gambians; capital:Banjul
      Georgia*	state	capital=Tbilisi; iso=GEO	Republic of Georgia; adj:Georgian*; people:Georgians*; capital:Tbilisi
      Germany	state	capital=Berlin; iso=DEU	Federal Republic of Germany; Deutschland; adj:German; people:Germans; capital:Berlin
      Ghana	state	capital=Accra; iso=GHA	Republic of Ghana; adj:Ghanaian; people:Ghanaians; capital:Accra
      Greece	state	capital=Athens; iso=GRC	Hellenic Republic; adj:Greek; people:Greeks; capital:Athens*
      Grenada	state	capital=Saint George's; iso=GRD	adj:Grenadian; people:Grenadians; capital:Saint George's; capital:St. George's*
      Guatemala	state	capital=Guatemala City; iso=GTM	Republic of Guatemala; adj:Guatemalan; people:Guatemalans; capital:Guatemala City
      Guinea*	state	capital=Conakry; iso=GIN	Republic of Guinea; Guinea-Conakry; adj:Guinean*; people:Guineans*; capital:Conakry
      Guinea-Bissau	state	capital=Bissau; iso=GNB	Republic of Guinea-Bissau; Guinea Bissau; adj:Bissau-Guinean; people:Bissau-Guineans; capital:Bissau
      Guyana	state	capital=Georgetown; iso=GUY	Co-operative Republic of Guyana; adj:Guyanese; capital:Georgetown*
      Haiti	state	capital=Port-au-Prince; iso=HTI	Republic of Haiti; adj:Haitian; people:Haitians; capital:Port-au-Prince
      Honduras	state	capital=Tegucigalpa; iso=HND	Republic of Honduras; adj:Honduran; people:Hondurans; capital:Tegucigalpa
      Hungary	state	capital=Budapest; iso=HUN	adj:Hungarian; people:Hungarians; people:Magyars; capital:Budapest
      Iceland	state	capital=Reykjavik; iso=ISL	Republic of Iceland; adj:Icelandic; people:Icelanders; people:Icelander; capital:Reykjavik; capital:Reykjavík
      India	state	capital=New Delhi; iso=IND	Republic of India; Bharat; adj:Indian; people:Indians; capital:New Delhi; capital:Delhi
      Indonesia	state	capital=Jakarta; iso=IDN	Republic of Indonesia; adj:Indonesian; people:Indonesians; capital:Jakarta; capital:Djakarta
      Iran	state	capital=Tehran; iso=IRN	Islamic Republic of Iran; Islamic Republic*; Persia; adj:Iranian; people:Iranians; capital:Tehran; capital:Teheran
      Iraq	state	capital=Baghdad; iso=IRQ	Republic of Iraq; adj:Iraqi; people:Iraqis; capital:Baghdad
      Ireland	state	capital=Dublin; iso=IRL	Republic of Ireland; Irish Republic; Eire; Éire; adj:Irish; people:Irishman; people:Irishmen; people:Irishwoman; capital:Dublin
      Israel	state	capital=Jerusalem; iso=ISR	Jewish state; Jewish State; State of Israel; adj:Israeli; people:Israelis; capital:Jerusalem; capital:Tel Aviv
      Italy	state	capital=Rome; iso=ITA	Republic of Italy; adj:Italian; people:Italians; capital:Rome*; capital:Roma*
      Ivory Coast	state	capital=Yamoussoukro; iso=CIV	Côte d'Ivoire; adj:Ivorian; adj:Ivoirian; people:Ivorians; capital:Yamoussoukro; capital:Abidjan
      Jamaica	state	capital=Kingston; iso=JAM	adj:Jamaican; people:Jamaicans; capital:Kingston*
      Japan	state	capital=Tokyo; iso=JPN	adj:Japanese; capital:Tokyo
      Jordan*	state	capital=Amman; iso=JOR	Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan; adj:Jordanian; people:Jordanians; capital:Amman
      Kazakhstan	state	capital=Astana; iso=KAZ	Republic of Kazakhstan; Kazakstan; adj:Kazakh; adj:Kazakhstani; people:Kazakhs; people:Kazakhstanis; capital:Astana; capital:Nur-Sultan
      Kenya	state	capital=Nairobi; iso=KEN	Republic of Kenya; adj:Kenyan; people:Kenyans; capital:Nairobi
      Kiribati	state	capital=Tarawa; iso=KIR	Republic of Kiribati; adj:I-Kiribati; capital:Tarawa; capital:South Tarawa
      Kosovo	state	capital=Pristina; iso=XKX	adj:Kosovar; adj:Kosovan; people:Kosovars; people:Kosovans; capital:Pristina; capital:Prishtina; capital:Priština
      Kuwait	state	capital=Kuwait City; iso=KWT	State of Kuwait; adj:Kuwaiti; people:Kuwaitis; capital:Kuwait City
      Kyrgyzstan	state	capital=Bishkek; iso=KGZ	Kirghizia; Kyrgyz Republic; Kirgizstan; adj:Kyrgyz; adj:Kyrgyzstani; adj:Kirghiz; people:Kyrgyzstanis; capital:Bishkek
      Laos	state	capital=Vientiane; iso=LAO	Lao People's Democratic Republic; abbr:Lao PDR; adj:Laotian; adj:Lao; people:Laotians; capital:Vientiane
      Latvia	state	capital=Riga; iso=LVA	Republic of Latvia; adj:Latvian; people:Latvians; capital:Riga
      Lebanon	state	capital=Beirut; iso=LBN	Lebanese Republic; adj:Lebanese; capital:Beirut
      Lesotho	state	capital=Maseru; iso=LSO	Kingdom of Lesotho; adj:Basotho; adj:Mosotho; capital:Maseru
      Liberia	state	capital=Monrovia; iso=LBR	Republic of Liberia; adj:Liberian; people:Liberians; capital:Monrovia
      Libya	state	capital=Tripoli; iso=LBY	State of Libya; Libyan Arab Jamahiriya; adj:Libyan; people:Libyans; capital:Tripoli*
      Liechtenstein	state	capital=Vaduz; iso=LIE	Principality of Liechtenstein; adj:Liechtensteiner; people:Liechtensteiners; capital:Vaduz
      Lithuania	state	capital=Vilnius; iso=LTU	Republic of Lithuania; adj:Lithuanian; people:Lithuanians; capital:Vilnius
      Luxembourg	state	capital=Luxembourg; iso=LUX	Luxemburg; Grand Duchy of Luxembourg; adj:Luxembourgish; adj:Luxembourgian; people:Luxembourgers; people:Luxembourger
      Madagascar	state	capital=Antananarivo; iso=MDG	Republic of Madagascar; adj:Malagasy; adj:Madagascan; people:Madagascans; capital:Antananarivo
      Malawi	state	capital=Lilongwe; iso=MWI	Republic of Malawi; adj:Malawian; people:Malawians; capital:Lilongwe
      Malaysia	state	capital=Kuala Lumpur; iso=MYS	adj:Malaysian; people:Malaysians; capital:Kuala Lumpur; capital:Putrajaya
      Maldives	state	capital=Malé; iso=MDV	Republic of Maldives; Maldive Islands; adj:Maldivian; people:Maldivians; capital:Malé*
      Mali	state	capital=Bamako; iso=MLI	Republic of Mali; adj:Malian; people:Malians; capital:Bamako
      Malta	state	capital=Valletta; iso=MLT	Republic of Malta; adj:Maltese; capital:Valletta
      Marshall Islands	state	capital=Majuro; iso=MHL	Republic of the Marshall Islands; adj:Marshallese; capital:Majuro
      Mauritania	state	capital=Nouakchott; iso=MRT	Islamic Republic of Mauritania; adj:Mauritanian; people:Mauritanians; capital:Nouakchott
      Mauritius	state	capital=Port Louis; iso=MUS	Republic of Mauritius; adj:Mauritian; people:Mauritians; capital:Port Louis
      Mexico	state	capital=Mexico City; iso=MEX	United Mexican States; adj:Mexican; people:Mexicans; capital:Mexico City
      Micronesia	state	capital=Palikir; iso=FSM	Federated States of Micronesia; adj:Micronesian; people:Micronesians; capital:Palikir
      Moldova	state	capital=Chișinău; iso=MDA	Republic of Moldova; Moldavia; adj:Moldovan; adj:Moldavian; people:Moldovans; people:Moldavians; capital:Chișinău; capital:Chisinau; capital:Kishinev
      Monaco	state	capital=Monaco; iso=MCO	Principality of Monaco; adj:Monegasque; adj:Monégasque; people:Monegasques
      Mongolia	state	capital=Ulaanbaatar; iso=MNG	adj:Mongolian; adj:Mongol; people:Mongolians; people:Mongols; capital:Ulaanbaatar; capital:Ulan Bator; capital:Ulan Baatar
      Montenegro	state	capital=Podgorica; iso=MNE	adj:Montenegrin; people:Montenegrins; capital:Podgorica
      Morocco	state	capital=Rabat; iso=MAR	Kingdom of Morocco; adj:Moroccan; people:Moroccans; capital:Rabat
      Mozambique	state	capital=Maputo; iso=MOZ	Republic of Mozambique; adj:Mozambican; people:Mozambicans; capital:Maputo
      Myanmar	state	capital=Naypyidaw; iso=MMR	Republic of the Union of Myanmar; Burma; adj:Burmese; adj:Myanmarese; capital:Naypyidaw; capital:Naypyitaw; capital:Nay Pyi Taw
      Namibia	state	capital=Windhoek; iso=NAM	Republic of Namibia; South West Africa; adj:Namibian; people:Namibians; capital:Windhoek
      Nauru	state	capital=Yaren; iso=NRU	Republic of Nauru; adj:Nauruan; people:Nauruans; capital:Yaren
      Nepal	state	capital=Kathmandu; iso=NPL	adj:Nepali; adj:Nepalese; people:Nepalis; capital:Kathmandu; capital:Katmandu
      Netherlands	state	capital=Amsterdam; iso=NLD	Holland; Kingdom of the Netherlands; adj:Dutch; people:Dutchman; people:Dutchmen; people:Dutchwoman; capital:Amsterdam; capital:The Hague*; capital:the Hague*
      New Zealand	state	capital=Wellington; iso=NZL	Aotearoa; abbr:NZ; abbr:N.Z.; adj:Kiwi*; people:New Zealanders; people:New Zealander; people:Kiwis*; capital:Wellington*
      Nicaragua	state	capital=Managua; iso=NIC	Republic of Nicaragua; adj:Nicaraguan; people:Nicaraguans; capital:Managua
      Niger*	state	capital=Niamey; iso=NER	Republic of the Niger; adj:Nigerien; people:Nigeriens; capital:Niamey
      Nigeria	state	capital=Abuja; iso=NGA	Federal Republic of Nigeria; adj:Nigerian; people:Nigerians; capital:Abuja
      North Korea	state	capital=Pyongyang; iso=PRK	Democratic People's Republic of Korea; N. Korea; N Korea; abbr:DPRK; abbr:D.P.R.K.; adj:North Korean; people:North Koreans; capital:Pyongyang; capital:P'yongyang
      North Macedonia	state	capital=Skopje; iso=MKD	Republic of North Macedonia; Macedonia*; Republic of Macedonia; Former Yugoslav Republic of Macedonia; abbr:FYROM; adj:Macedonian; adj:North Macedonian; people:Macedonians; capital:Skopje
      Norway	state	capital=Oslo; iso=NOR	Kingdom of Norway; adj:Norwegian; people:Norwegians; capital:Oslo
      Oman	state	capital=Muscat; iso=OMN	Sultanate of Oman; adj:Omani; people:Omanis; capital:Muscat
      Pakistan	state	capital=Islamabad; iso=PAK	Islamic Republic of Pakistan; adj:Pakistani; people:Pakistanis; capital:Islamabad
      Palau	state	capital=Ngerulmud; iso=PLW	Republic of Palau; Belau; adj:Palauan; people:Palauans; capital:Ngerulmud
      Palestine	state	capital=Ramallah; iso=PSE	State of Palestine; Palestinian Territories; Palestinian territories; occupied Palestinian territories; Occupied Palestinian Territory; adj:Palestinian; people:Palestinians; capital:Ramallah
      Panama	state	capital=Panama City; iso=PAN	Republic of Panama; adj:Panamanian; people:Panamanians; capital:Panama City*
      Papua New Guinea	state	capital=Port Moresby; iso=PNG	Independent State of Papua New Guinea; abbr:PNG; abbr:P.N.G.; adj:Papua New Guinean; adj:Papuan*; people:Papua New Guineans; capital:Port Moresby
      Paraguay	state	capital=Asunción; iso=PRY	Republic of Paraguay; adj:Paraguayan; people:Paraguayans; capital:Asunción
      Peru	state	capital=Lima; iso=PER	Republic of Peru; adj:Peruvian; people:Peruvians; capital:Lima
      Philippines	state	capital=Manila; iso=PHL	Republic of the Philippines; adj:Philippine; adj:Filipino; adj:Filipina; people:Filipinos; people:Filipinas; capital:Manila
      Poland	state	capital=Warsaw; iso=POL	Republic of Poland; adj:Polish; people:Poles; people:Pole*; capital:Warsaw
      Portugal	state	capital=Lisbon; iso=PRT	Portuguese Republic; adj:Portuguese; capital:Lisbon
      Qatar	state	capital=Doha; iso=QAT	State of Qatar; adj:Qatari; people:Qataris; capital:Doha
      Romania	state	capital=Bucharest; iso=ROU	Rumania; Roumania; adj:Romanian; people:Romanians; capital:Bucharest
      Russia	state	capital=Moscow; iso=RUS	Russian Federation; adj:Russian; people:Russians; capital:Moscow; capital:Moskva
      Rwanda	state	capital=Kigali; iso=RWA	Republic of Rwanda; adj:Rwandan; people:Rwandans; capital:Kigali
      Saint Kitts and Nevis	state	capital=Basseterre; iso=KNA	St. Kitts and Nevis; St Kitts and Nevis; St. Kitts; adj:Kittitian; adj:Nevisian; people:Kittitians; people:Nevisians; capital:Basseterre
      Saint Lucia	state	capital=Castries; iso=LCA	St. Lucia; St Lucia; adj:Saint Lucian; adj:St. Lucian; people:Saint Lucians; capital:Castries
      Saint Vincent and the Grenadines	state	capital=Kingstown; iso=VCT	St. Vincent and the Grenadines; St Vincent and the Grenadines; Saint Vincent; St. Vincent; adj:Vincentian; people:Vincentians; capital:Kingstown
      Samoa	state	capital=Apia; iso=WSM	Independent State of Samoa; Western Samoa; adj:Samoan; people:Samoans; capital:Apia
      San Marino	state	capital=San Marino; iso=SMR	Republic of San Marino; adj:Sammarinese
      São Tomé and Príncipe	state	capital=São Tomé; iso=STP	Democratic Republic of Sao Tome and Principe; São Tomé & Príncipe; adj:São Toméan; adj:Santomean; people:São Toméans; capital:São Tomé
      Saudi Arabia	state	capital=Riyadh; iso=SAU	Kingdom of Saudi Arabia; abbr:KSA; adj:Saudi; adj:Saudi Arabian; people:Saudis; people:Saudi Arabians; capital:Riyadh
      Senegal	state	capital=Dakar; iso=SEN	Republic of Senegal; adj:Senegalese; capital:Dakar
      Serbia	state	capital=Belgrade; iso=SRB	Republic of Serbia; adj:Serbian; adj:Serb; people:Serbians; people:Serbs; capital:Belgrade
      Seychelles	state	capital=Victoria; iso=SYC	Republic of Seychelles; adj:Seychellois; capital:Victoria*
      Sierra Leone	state	capital=Freetown; iso=SLE	Republic of Sierra Leone; adj:Sierra Leonean; people:Sierra Leoneans; capital:Freetown
      Singapore	state	capital=Singapore; iso=SGP	Republic of Singapore; adj:Singaporean; people:Singaporeans
      Slovakia	state	capital=Bratislava; iso=SVK	Slovak Republic; adj:Slovak; adj:Slovakian; people:Slovaks; capital:Bratislava
      Slovenia	state	capital=Ljubljana; iso=SVN	Republic of Slovenia; adj:Slovenian; adj:Slovene; people:Slovenians; people:Slovenes; capital:Ljubljana
      Solomon Islands	state	capital=Honiara; iso=SLB	the Solomons; Solomons; adj:Solomon Island; people:Solomon Islanders; people:Solomon Islander; capital:Honiara
      Somalia	state	capital=Mogadishu; iso=SOM	Federal Republic of Somalia; adj:Somali; adj:Somalian; people:Somalis; capital:Mogadishu
      South Africa	state	capital=Pretoria; iso=ZAF	Republic of South Africa; abbr:RSA*; abbr:SA*; adj:South African; people:South Africans; capital:Pretoria; capital:Tshwane
      South Korea	state	capital=Seoul; iso=KOR	Republic of Korea; Korea*; S. Korea; S Korea; abbr:ROK; abbr:R.O.K.; adj:South Korean; adj:Korean*; people:South Koreans; people:Koreans*; capital:Seoul
      South Sudan	state	capital=Juba; iso=SSD	Republic of South Sudan; adj:South Sudanese; capital:Juba
      Spain	state	capital=Madrid; iso=ESP	Kingdom of Spain; adj:Spanish; people:Spaniards; people:Spaniard; capital:Madrid
      Sri Lanka	state	capital=Colombo; iso=LKA	Democratic Socialist Republic of Sri Lanka; Ceylon; adj:Sri Lankan; people:Sri Lankans; capital:Colombo; capital:Sri Jayewardenepura Kotte
      Sudan	state	capital=Khartoum; iso=SDN	Republic of the Sudan; adj:Sudanese; capital:Khartoum
      Suriname	state	capital=Paramaribo; iso=SUR	Republic of Suriname; Surinam; adj:Surinamese; people:Surinamer; people:Surinamers; capital:Paramaribo
      Sweden	state	capital=Stockholm; iso=SWE	Kingdom of Sweden; adj:Swedish; people:Swedes; people:Swede; capital:Stockholm
      Switzerland	state	capital=Bern; iso=CHE	Swiss Confederation; adj:Swiss; capital:Bern; capital:Berne
      Syria	state	capital=Damascus; iso=SYR	Syrian Arab Republic; adj:Syrian; people:Syrians; capital:Damascus
      Taiwan	state	capital=Taipei; iso=TWN	Republic of China; Chinese Taipei; Formosa; abbr:ROC*; abbr:R.O.C.; adj:Taiwanese; capital:Taipei
      Tajikistan	state	capital=Dushanbe; iso=TJK	Republic of Tajikistan; Tadzhikistan; adj:Tajik; adj:Tajikistani; people:Tajiks; people:Tajikistanis; capital:Dushanbe
      Tanzania	state	capital=Dodoma; iso=TZA	United Republic of Tanzania; adj:Tanzanian; people:Tanzanians; capital:Dodoma
      Thailand	state	capital=Bangkok; iso=THA	Kingdom of Thailand; adj:Thai; people:Thais; capital:Bangkok
      Togo	state	capital=Lomé; iso=TGO	Togolese Republic; adj:Togolese; capital:Lomé
      Tonga	state	capital=Nuku'alofa; iso=TON	Kingdom of Tonga; adj:Tongan; people:Tongans; capital:Nuku'alofa; capital:Nukualofa
      Trinidad and Tobago	state	capital=Port of Spain; iso=TTO	Republic of Trinidad and Tobago; Trinidad & Tobago; Trinidad; adj:Trinidadian; adj:Tobagonian; people:Trinidadians; people:Tobagonians; capital:Port of Spain
      Tunisia	state	capital=Tunis; iso=TUN	Republic of Tunisia; adj:Tunisian; people:Tunisians; capital:Tunis
      Turkey	state	capital=Ankara; iso=TUR	Türkiye; Turkiye; adj:Turkish; people:Turks; people:Turk*; capital:Ankara
      Turkmenistan	state	capital=Ashgabat; iso=TKM	Turkmenia; adj:Turkmen; people:Turkmens; capital:Ashgabat; capital:Ashkhabad
      Tuvalu	state	capital=Funafuti; iso=TUV	adj:Tuvaluan; people:Tuvaluans; capital:Funafuti
      Uganda	state	capital=Kampala; iso=UGA	Republic of Uganda; adj:Ugandan; people:Ugandans; capital:Kampala
      Ukraine	state	capital=Kyiv; iso=UKR	adj:Ukrainian; people:Ukrainians; capital:Kyiv; capital:Kiev; capital:Kyyiv
      United Arab Emirates	state	capital=Abu Dhabi; iso=ARE	the Emirates; abbr:UAE; abbr:U.A.E.; adj:Emirati; people:Emiratis; capital:Abu Dhabi*
      United Kingdom	state	capital=London; iso=GBR	Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; abbr:UK; abbr:U.K.; abbr:GB*; adj:British; people:Britons; people:Briton; people:Brits; people:Brit; capital:London
      United States	state	capital=Washington; iso=USA	United States of America; America; U.S. of A.; the States*; abbr:U.S.; abbr:US; abbr:USA; abbr:U.S.A.; abbr:U.S; adj:American; people:Americans; capital:Washington*; capital:Washington, D.C.; capital:Washington, DC; capital:Washington D.C.; capital:Washington DC
      Uruguay	state	capital=Montevideo; iso=URY	Eastern Republic of Uruguay; adj:Uruguayan; people:Uruguayans; capital:Montevideo
      Uzbekistan	state	capital=Tashkent; iso=UZB	Republic of Uzbekistan; adj:Uzbek; adj:Uzbekistani; people:Uzbeks; people:Uzbekistanis; capital:Tashkent
      Vanuatu	state	capital=Port Vila; iso=VUT	Republic of Vanuatu; New Hebrides; adj:Vanuatuan; adj:Ni-Vanuatu; people:Vanuatuans; capital:Port Vila; capital:Port-Vila
      Vatican City	state	iso=VAT	the Vatican; Vatican; Holy See; Vatican City State; adj:Papal
      Venezuela	state	capital=Caracas; iso=VEN	Bolivarian Republic of Venezuela; adj:Venezuelan; people:Venezuelans; capital:Caracas
      Vietnam	state	capital=Hanoi; iso=VNM	Socialist Republic of Viet Nam; Viet Nam; Socialist Republic of Vietnam; adj:Vietnamese; capital:Hanoi; capital:Ha Noi
      Yemen	state	capital=Sana'a; iso=YEM	Republic of Yemen; adj:Yemeni; adj:Yemenite; people:Yemenis; capital:Sana'a; capital:Sanaa
      Zambia	state	capital=Lusaka; iso=ZMB	Republic of Zambia; Northern Rhodesia; adj:Zambian; people:Zambians; capital:Lusaka
      Zimbabwe	state	capital=Harare; iso=ZWE	Republic of Zimbabwe; Rhodesia; Southern Rhodesia; adj:Zimbabwean; people:Zimbabweans; capital:Harare
      """#)

  /// Territories, unrecognised and former states, and seats of government.
  package static let territories = GazetteerText(
    name: "territories",
    text: #"""
      # Territories, and places that news treats as actors of their own.
      Greenland	place	of=denmark; capital=Nuuk; iso=GRL	adj:Greenlandic; people:Greenlanders; people:Greenlander
      Faroe Islands	place	of=denmark; capital=Tórshavn; iso=FRO	Faroes; adj:Faroese
      Hong Kong	place	of=china; iso=HKG	Hongkong; adj:Hong Konger; people:Hong Kongers; abbr:HKSAR
      Macau	place	of=china; iso=MAC	Macao; adj:Macanese
      Puerto Rico	place	of=united-states; capital=San Juan; iso=PRI	adj:Puerto Rican; people:Puerto Ricans
      Guam	place	of=united-states; iso=GUM	adj:Guamanian; people:Guamanians
      American Samoa	place	of=united-states; iso=ASM
      Northern Mariana Islands	place	of=united-states; iso=MNP	Northern Marianas
      U.S. Virgin Islands	place	of=united-states; iso=VIR	US Virgin Islands
      Bermuda	place	of=united-kingdom; iso=BMU	adj:Bermudian; people:Bermudians
      Gibraltar	place	of=united-kingdom; iso=GIB	adj:Gibraltarian; people:Gibraltarians
      Falkland Islands	place	of=united-kingdom; iso=FLK	the Falklands; Falklands; Malvinas; Islas Malvinas; people:Falkland Islanders
      Cayman Islands	place	of=united-kingdom; iso=CYM	the Caymans
      British Virgin Islands	place	of=united-kingdom; iso=VGB
      Turks and Caicos Islands	place	of=united-kingdom; iso=TCA	Turks and Caicos
      Anguilla	place	of=united-kingdom; iso=AIA
      Montserrat	place	of=united-kingdom; iso=MSR
      Diego Garcia	place	of=united-kingdom
      Chagos Islands	place	of=mauritius; iso=IOT	British Indian Ocean Territory; Chagos Archipelago; Chagos; people:Chagossians; adj:Chagossian
      Saint Helena	place	of=united-kingdom; iso=SHN	St. Helena; St Helena
      Isle of Man	place	of=united-kingdom; iso=IMN	adj:Manx
      Jersey*	place	of=united-kingdom; iso=JEY
      Guernsey	place	of=united-kingdom; iso=GGY
      New Caledonia	place	of=france; capital=Nouméa; iso=NCL	adj:New Caledonian; people:New Caledonians; adj:Kanak; people:Kanaks
      French Polynesia	place	of=france; iso=PYF	Tahiti
      French Guiana	place	of=france; iso=GUF
      Guadeloupe	place	of=france; iso=GLP
      Martinique	place	of=france; iso=MTQ
      Réunion	place	of=france; iso=REU
      Mayotte	place	of=france; iso=MYT
      Aruba	place	of=netherlands; iso=ABW
      Curaçao	place	of=netherlands; iso=CUW
      Sint Maarten	place	of=netherlands; iso=SXM	St. Maarten
      Cook Islands	place	of=new-zealand; iso=COK	people:Cook Islanders
      Niue	place	of=new-zealand; iso=NIU
      Western Sahara	place	iso=ESH	Spanish Sahara; adj:Sahrawi; people:Sahrawis; adj:Saharawi
      Åland Islands	place	of=finland; iso=ALA	Åland
      Svalbard	place	of=norway; iso=SJM	Spitsbergen
      Antarctica	place	iso=ATA	adj:Antarctic
      # States whose independence few or none recognise.
      Abkhazia	place	of=georgia; capital=Sukhumi	adj:Abkhaz; adj:Abkhazian; people:Abkhazians; Republic of Abkhazia
      South Ossetia	place	of=georgia; capital=Tskhinvali	adj:South Ossetian; people:South Ossetians; Republic of South Ossetia
      Transnistria	place	of=moldova; capital=Tiraspol	Transdniestria; Trans-Dniester; Transdnistria; Pridnestrovie; adj:Transnistrian; people:Transnistrians
      Nagorno-Karabakh	place	of=azerbaijan; capital=Stepanakert	Karabakh; Artsakh; Republic of Artsakh; Nagorny Karabakh; adj:Karabakh Armenian; people:Karabakh Armenians
      Northern Cyprus	place	of=cyprus	Turkish Republic of Northern Cyprus; abbr:TRNC; adj:Turkish Cypriot; people:Turkish Cypriots
      Somaliland	place	of=somalia; capital=Hargeisa	people:Somalilanders
      Puntland	place	of=somalia
      # States of the past.
      Soviet Union	state	capital=Moscow; until=1991-12-26	Union of Soviet Socialist Republics; adj:Soviet; people:Soviets; abbr:USSR; abbr:U.S.S.R.; Soviet Russia
      Yugoslavia	state	capital=Belgrade; until=2003-02-04	Federal Republic of Yugoslavia; adj:Yugoslav; adj:Yugoslavian; people:Yugoslavs
      Serbia and Montenegro	state	capital=Belgrade; until=2006-06-05
      Czechoslovakia	state	capital=Prague; until=1992-12-31	adj:Czechoslovak; adj:Czechoslovakian; people:Czechoslovaks
      East Germany	state	until=1990-10-03	German Democratic Republic; adj:East German; people:East Germans; abbr:GDR; abbr:G.D.R.; abbr:DDR
      West Germany	state	capital=Bonn; until=1990-10-03	adj:West German; people:West Germans; capital:Bonn*; abbr:FRG
      North Vietnam	state	until=1976-07-02	Democratic Republic of Vietnam; adj:North Vietnamese
      South Vietnam	state	capital=Saigon; until=1975-04-30	Republic of Vietnam; adj:South Vietnamese; capital:Saigon*
      North Yemen	state	until=1990-05-22	adj:North Yemeni; Yemen Arab Republic
      South Yemen	state	until=1990-05-22	adj:South Yemeni; people:South Yemenis
      United Arab Republic	state	until=1971-09-11	abbr:UAR; abbr:U.A.R.
      # Seats of government and the bodies that are named for them.
      Kremlin	body	of=russia; seat=Moscow	Russian Presidential Administration; Russian presidential administration
      White House	body	of=united-states; seat=Washington	the Oval Office; Oval Office; West Wing
      Trump administration	body	of=united-states; seat=Washington
      Biden administration	body	of=united-states; seat=Washington
      Obama administration	body	of=united-states; seat=Washington
      Bush administration*	body	of=united-states; seat=Washington	George W. Bush administration
      Clinton administration	body	of=united-states; seat=Washington
      Kennedy administration	body	of=united-states; seat=Washington
      Pentagon	body	of=united-states; seat=Washington	Department of Defense; U.S. Department of Defense; US Department of Defense; Defense Department; U.S. Defense Department; US Defense Department; Department of War; War Department; abbr:DoD; abbr:DOD
      State Department*	body	of=united-states; seat=Washington	U.S. State Department; US State Department; Department of State; U.S. Department of State; US Department of State; Foggy Bottom
      Downing Street	body	of=united-kingdom; seat=London	10 Downing Street; No. 10; No 10; Number 10; Number Ten; Whitehall
      Foreign Office*	body	of=united-kingdom; seat=London	British Foreign Office; UK Foreign Office; Foreign and Commonwealth Office; Foreign, Commonwealth and Development Office; Foreign, Commonwealth & Development Office; abbr:FCO; abbr:FCDO
      Buckingham Palace	body	of=united-kingdom; seat=London	Kensington Palace; St James's Palace
      Élysée	body	of=france; seat=Paris	Élysée Palace; French presidency; French Presidency
      Quai d'Orsay	body	of=france; seat=Paris	French Foreign Ministry; French foreign ministry
      Matignon	body	of=france; seat=Paris	Hôtel Matignon
      Blue House	body	of=south-korea; seat=Seoul	Cheong Wa Dae; Yongsan presidential office; South Korean presidential office
      Zhongnanhai	body	of=china; seat=Beijing
      Kantei	body	of=japan; seat=Tokyo	Nagatacho
      Chancellery	body	of=germany; seat=Berlin	German Chancellery; Federal Chancellery; Bundeskanzleramt; Kanzleramt
      Bellevue Palace	body	of=germany; seat=Berlin	Schloss Bellevue
      Bankova	body	of=ukraine; seat=Kyiv	Ukrainian Presidential Office; Office of the President of Ukraine; Ukraine's Presidential Office; Ukrainian presidential office; Ukrainian president's office; Ukraine's presidential office; Ukrainian President's Office
      Quirinal Palace	body	of=italy; seat=Rome	Quirinale; Palazzo Quirinale
      Palazzo Chigi	body	of=italy; seat=Rome	Chigi Palace
      Farnesina	body	of=italy; seat=Rome	Italian Foreign Ministry; Italian foreign ministry
      Moncloa	body	of=spain; seat=Madrid	La Moncloa; Moncloa Palace
      Zarzuela Palace	body	of=spain; seat=Madrid
      Casa Rosada	body	of=argentina; seat=Buenos Aires	Pink House
      Planalto	body	of=brazil; seat=Brasília	Planalto Palace; Palácio do Planalto
      Itamaraty	body	of=brazil; seat=Brasília	Brazilian Foreign Ministry; Brazilian foreign ministry
      La Moneda	body	of=chile; seat=Santiago	La Moneda Palace; Moneda Palace
      Miraflores	body	of=venezuela; seat=Caracas	Miraflores Palace
      Casa de Nariño	body	of=colombia; seat=Bogotá	Nariño Palace
      Carondelet Palace	body	of=ecuador; seat=Quito
      Los Pinos	body	of=mexico; seat=Mexico City
      Malacañang	body	of=philippines; seat=Manila	Malacañang Palace; Malacanang Palace
      Raisina Hill	body	of=india; seat=New Delhi
      South Block	body	of=india; seat=New Delhi	Ministry of External Affairs; External Affairs Ministry; Indian Foreign Ministry; Indian foreign ministry; abbr:MEA
      Rideau Hall	body	of=canada; seat=Ottawa
      Parliament Hill	body	of=canada; seat=Ottawa
      Global Affairs Canada	body	of=canada; seat=Ottawa
      Beehive*	body	of=new-zealand; seat=Wellington
      Union Buildings	body	of=south-africa; seat=Pretoria
      Aso Rock	body	of=nigeria; seat=Abuja	Aso Villa; Nigerian presidency
      Prague Castle	body	of=czech-republic; seat=Prague
      Beştepe	body	of=turkey; seat=Ankara	Beştepe Palace; Turkish Presidency; Turkish presidency; Sublime Porte
      Cotroceni	body	of=romania; seat=Bucharest	Cotroceni Palace; Victoria Palace
      Belvedere Palace	body	of=poland; seat=Warsaw	Presidential Palace in Warsaw
      Sándor Palace	body	of=hungary; seat=Budapest
      Hofburg	body	of=austria; seat=Vienna	Ballhausplatz
      Maximos Mansion	body	of=greece; seat=Athens
      Baabda	body	of=lebanon; seat=Beirut	Baabda Palace; Grand Serail; Grand Serial
      Akorda	body	of=kazakhstan; seat=Astana	Ak Orda
      """#)
}
