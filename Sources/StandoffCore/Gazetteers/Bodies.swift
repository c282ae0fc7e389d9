// Parliaments, ministries, agencies, armed forces, parties and armed groups with names of their own. Own knowledge, 2026.
//
// A ministry that has no name but its state and its field (the Swedish defence ministry) is not listed: it is read as such.

extension GazetteerText {
  /// Bodies and groups of states.
  package static let bodies = GazetteerText(
    name: "bodies",
    text: #"""
      # Parliaments and their chambers.
      United States Congress	body	of=united-states; seat=Washington	U.S. Congress; US Congress; Congress*; Capitol Hill; the Hill*
      United States Senate	body	of=united-states; seat=Washington	U.S. Senate; US Senate; Senate*
      United States House of Representatives	body	of=united-states; seat=Washington	U.S. House of Representatives; US House of Representatives; House of Representatives*; U.S. House; US House; the House*
      Senate Foreign Relations Committee	body	of=united-states	Foreign Relations Committee*
      House Foreign Affairs Committee	body	of=united-states
      Senate Armed Services Committee	body	of=united-states
      House Armed Services Committee	body	of=united-states
      Senate Intelligence Committee	body	of=united-states
      House Intelligence Committee	body	of=united-states
      United States Supreme Court	body	of=united-states	U.S. Supreme Court; US Supreme Court
      British Parliament	body	of=united-kingdom; seat=London	Westminster; UK Parliament; Houses of Parliament; U.K. Parliament
      House of Commons*	body	of=united-kingdom; seat=London	Commons*
      House of Lords	body	of=united-kingdom; seat=London
      Scottish Parliament	body	of=united-kingdom; seat=Edinburgh	Holyrood
      Senedd	body	of=united-kingdom; seat=Cardiff	Welsh Assembly
      Northern Ireland Assembly	body	of=united-kingdom; seat=Belfast	Stormont
      Canadian Parliament	body	of=canada; seat=Ottawa	Parliament of Canada
      Australian Parliament	body	of=australia; seat=Canberra
      Oireachtas	body	of=ireland; seat=Dublin
      Dáil	body	of=ireland; seat=Dublin	Dáil Éireann
      French Parliament	body	of=france; seat=Paris
      French National Assembly	body	of=france; seat=Paris	Assemblée nationale; Assemblée Nationale; National Assembly*
      French Senate	body	of=france; seat=Paris
      Bundestag	body	of=germany; seat=Berlin	German Bundestag; German parliament; German Parliament
      Bundesrat	body	of=germany; seat=Berlin
      Italian Chamber of Deputies	body	of=italy; seat=Rome	Chamber of Deputies*
      Italian Senate	body	of=italy; seat=Rome
      Cortes	body	of=spain; seat=Madrid	Cortes Generales; Congress of Deputies
      Assembleia da República	body	of=portugal; seat=Lisbon	Assembly of the Republic
      States General	body	of=netherlands; seat=The Hague
      Tweede Kamer	body	of=netherlands; seat=The Hague
      Folketing	body	of=denmark; seat=Copenhagen	Folketinget
      Storting	body	of=norway; seat=Oslo	Stortinget
      Riksdag	body	of=sweden; seat=Stockholm
      Eduskunta	body	of=finland; seat=Helsinki
      Althing	body	of=iceland; seat=Reykjavik	Alþingi; Althingi
      Nationalrat	body	of=austria; seat=Vienna
      Sejm	body	of=poland; seat=Warsaw	Polish parliament; Polish Parliament
      Polish Senate	body	of=poland; seat=Warsaw
      Seimas	body	of=lithuania; seat=Vilnius
      Saeima	body	of=latvia; seat=Riga
      Riigikogu	body	of=estonia; seat=Tallinn
      Hungarian Parliament	body	of=hungary; seat=Budapest	Hungarian parliament; Országgyűlés
      Hellenic Parliament	body	of=greece; seat=Athens	Vouli
      Skupština	body	of=serbia; seat=Belgrade
      Sabor	body	of=croatia; seat=Zagreb
      Sobranie	body	of=north-macedonia; seat=Skopje
      State Duma	body	of=russia; seat=Moscow	Duma*; Russian Duma; Russian parliament; Russian Parliament; the Duma
      Federation Council	body	of=russia; seat=Moscow
      Federal Assembly*	body	of=russia; seat=Moscow
      Supreme Soviet	body	of=soviet-union; seat=Moscow
      Politburo*	body
      Verkhovna Rada	body	of=ukraine; seat=Kyiv	Rada; Ukrainian parliament; Ukrainian Parliament; Ukraine's parliament; Supreme Rada
      Milli Majlis	body	of=azerbaijan; seat=Baku	Milli Mejlis
      Mazhilis	body	of=kazakhstan; seat=Astana	Majilis
      Jogorku Kenesh	body	of=kyrgyzstan; seat=Bishkek
      Oliy Majlis	body	of=uzbekistan; seat=Tashkent
      State Great Khural	body	of=mongolia; seat=Ulaanbaatar	Great Khural
      Grand National Assembly	body	of=turkey; seat=Ankara	Turkish parliament; Turkish Parliament; Grand National Assembly of Turkey
      Knesset	body	of=israel; seat=Jerusalem	Israeli parliament; Israeli Parliament
      Palestinian Legislative Council	body	of=palestine; seat=Ramallah
      Majlis*	body	of=iran; seat=Tehran	Majles; Iranian parliament; Iranian Parliament; Islamic Consultative Assembly; Iran's parliament
      Guardian Council	body	of=iran; seat=Tehran	Council of Guardians
      Assembly of Experts	body	of=iran; seat=Tehran
      Expediency Council	body	of=iran; seat=Tehran	Expediency Discernment Council
      Supreme National Security Council	body	of=iran; seat=Tehran	Iran's Supreme National Security Council; abbr:SNSC*
      Shura Council*	body		Consultative Assembly
      Loya Jirga	body	of=afghanistan; seat=Kabul
      Wolesi Jirga	body	of=afghanistan; seat=Kabul
      Lok Sabha	body	of=india; seat=New Delhi
      Rajya Sabha	body	of=india; seat=New Delhi
      Jatiya Sangsad	body	of=bangladesh; seat=Dhaka
      National People's Congress	body	of=china; seat=Beijing	abbr:NPC
      Chinese People's Political Consultative Conference	body	of=china; seat=Beijing	abbr:CPPCC
      Legislative Yuan	body	of=taiwan; seat=Taipei
      Legislative Council*	body	of=hong-kong	abbr:LegCo
      Diet*	body	of=japan; seat=Tokyo	National Diet; Japanese Diet
      South Korean National Assembly	body	of=south-korea; seat=Seoul
      Supreme People's Assembly	body	of=north-korea; seat=Pyongyang
      Batasang Pambansa	body	of=philippines
      People's Consultative Assembly	body	of=indonesia; seat=Jakarta
      Dewan Rakyat	body	of=malaysia; seat=Kuala Lumpur
      Pyidaungsu Hluttaw	body	of=myanmar; seat=Naypyidaw	Hluttaw
      National Congress of Brazil	body	of=brazil; seat=Brasília	Brazilian Congress
      Venezuelan National Assembly	body	of=venezuela; seat=Caracas
      # Ministries, agencies, forces and courts with names of their own.
      National Security Council*	body		abbr:NSC*
      U.S. National Security Council	body	of=united-states; seat=Washington	US National Security Council; White House National Security Council
      Joint Chiefs of Staff	body	of=united-states; seat=Washington	the Joint Chiefs; Joint Chiefs
      U.S. Treasury	body	of=united-states; seat=Washington	US Treasury; Treasury Department; Department of the Treasury; U.S. Treasury Department; US Treasury Department; Treasury*; abbr:OFAC; Office of Foreign Assets Control
      Justice Department*	body	of=united-states; seat=Washington	U.S. Justice Department; US Justice Department; Department of Justice; abbr:DOJ; abbr:DoJ
      Department of Homeland Security	body	of=united-states; seat=Washington	Homeland Security; Homeland Security Department; abbr:DHS
      Commerce Department*	body	of=united-states; seat=Washington	Department of Commerce; U.S. Commerce Department; US Commerce Department
      Energy Department*	body	of=united-states; seat=Washington	Department of Energy; U.S. Energy Department
      Environmental Protection Agency	body	of=united-states; seat=Washington	abbr:EPA
      Federal Reserve	body	of=united-states; seat=Washington	the Fed; Fed*; U.S. Federal Reserve; US Federal Reserve; Federal Reserve Board
      Federal Aviation Administration	body	of=united-states	abbr:FAA
      Central Intelligence Agency	body	of=united-states; seat=Langley	abbr:CIA; abbr:C.I.A.; Langley*
      Federal Bureau of Investigation	body	of=united-states; seat=Washington	abbr:FBI; abbr:F.B.I.
      National Security Agency	body	of=united-states; seat=Fort Meade	abbr:NSA; abbr:N.S.A.
      Defense Intelligence Agency	body	of=united-states	abbr:DIA
      Office of the Director of National Intelligence	body	of=united-states	abbr:ODNI
      Cybersecurity and Infrastructure Security Agency	body	of=united-states	abbr:CISA
      Customs and Border Protection	body	of=united-states	U.S. Customs and Border Protection; abbr:CBP
      Immigration and Customs Enforcement	body	of=united-states	U.S. Immigration and Customs Enforcement; abbr:ICE*
      Secret Service	body	of=united-states	U.S. Secret Service; US Secret Service
      USAID	body	of=united-states; seat=Washington	U.S. Agency for International Development; US Agency for International Development; United States Agency for International Development; Agency for International Development
      U.S. Army	body	of=united-states	US Army; United States Army
      U.S. Navy	body	of=united-states	US Navy; United States Navy
      U.S. Air Force	body	of=united-states	US Air Force; United States Air Force; US air force; U.S. air force
      U.S. Marine Corps	body	of=united-states	US Marine Corps; Marine Corps; U.S. Marines; US Marines
      U.S. Coast Guard	body	of=united-states	US Coast Guard
      U.S. military	body	of=united-states	US military; American military; U.S. armed forces; US armed forces; U.S. forces; US forces; American forces
      U.S. European Command	body	of=united-states; seat=Stuttgart	US European Command; European Command; abbr:EUCOM
      U.S. Central Command	body	of=united-states; seat=Tampa	US Central Command; Central Command*; abbr:CENTCOM; abbr:Centcom; United States Central Command
      U.S. Indo-Pacific Command	body	of=united-states	US Indo-Pacific Command; Indo-Pacific Command; U.S. Pacific Command; Pacific Command; abbr:INDOPACOM
      U.S. Africa Command	body	of=united-states; seat=Stuttgart	US Africa Command; Africa Command; abbr:AFRICOM
      U.S. Southern Command	body	of=united-states	US Southern Command; Southern Command*; abbr:SOUTHCOM
      U.S. Cyber Command	body	of=united-states	US Cyber Command; Cyber Command
      U.S. Strategic Command	body	of=united-states	US Strategic Command; Strategic Command; abbr:STRATCOM
      U.S. Northern Command	body	of=united-states	abbr:NORTHCOM
      NORAD	body	of=united-states	North American Aerospace Defense Command
      U.S. Forces Korea	body	of=south-korea	United States Forces Korea; abbr:USFK
      U.N. Command	body	of=south-korea	United Nations Command; UN Command
      Combined Forces Command	body	of=south-korea
      U.S. Seventh Fleet	body	of=united-states	US Seventh Fleet; 7th Fleet; Seventh Fleet
      U.S. Fifth Fleet	body	of=united-states	US Fifth Fleet; 5th Fleet; Fifth Fleet
      U.S. Sixth Fleet	body	of=united-states	US Sixth Fleet; 6th Fleet; Sixth Fleet
      82nd Airborne Division	body	of=united-states	82nd Airborne
      101st Airborne Division	body	of=united-states	101st Airborne
      Delta Force	body	of=united-states
      Navy SEALs	body	of=united-states	Navy Seals; SEAL Team Six
      National Guard*	body	of=united-states
      Republican Party*	group	of=united-states	people:Republicans*; adj:Republican*; abbr:GOP; abbr:G.O.P.
      Democratic Party*	group	of=united-states	people:Democrats*
      British Ministry of Defence	body	of=united-kingdom; seat=London	UK Ministry of Defence; U.K. Ministry of Defence; Britain's Ministry of Defence; British Defence Ministry; British defence ministry; British defense ministry; Ministry of Defence*; U.K. Defense Ministry; UK Defence Ministry; abbr:MoD*; abbr:MOD*
      Home Office	body	of=united-kingdom; seat=London
      MI5	body	of=united-kingdom; seat=London	Security Service*
      MI6	body	of=united-kingdom; seat=London	Secret Intelligence Service; abbr:SIS*
      GCHQ	body	of=united-kingdom; seat=Cheltenham	National Cyber Security Centre*
      Royal Navy	body	of=united-kingdom
      Royal Air Force	body	of=united-kingdom	abbr:RAF
      British Army	body	of=united-kingdom
      Metropolitan Police	body	of=united-kingdom; seat=London	Scotland Yard; Met Police
      Bank of England	body	of=united-kingdom; seat=London	abbr:BoE
      UK Maritime Trade Operations	body	of=united-kingdom	United Kingdom Maritime Trade Operations; abbr:UKMTO
      Conservative Party*	group	of=united-kingdom	people:Conservatives*; people:Tories; adj:Tory; Tory party; Tory Party
      Labour Party*	group	of=united-kingdom	Labour*
      Liberal Democrats	group	of=united-kingdom	Lib Dems; Lib Dem; Liberal Democrat
      Sinn Féin	group	of=ireland	Sinn Fein
      Irish Republican Army	group	of=united-kingdom	abbr:IRA
      Bundeswehr	body	of=germany	German army; German military
      Bundesbank	body	of=germany; seat=Frankfurt
      Auswärtiges Amt	body	of=germany; seat=Berlin	German Foreign Office; Federal Foreign Office; German Foreign Ministry; German foreign ministry
      BND	body	of=germany; seat=Berlin	Bundesnachrichtendienst
      Christian Democratic Union	group	of=germany	abbr:CDU; CDU/CSU; Christian Democrats*; Christian Democratic Party
      Social Democratic Party of Germany	group	of=germany	abbr:SPD; Social Democrats*; Social Democratic Party
      Alternative for Germany	group	of=germany	abbr:AfD; Alternative für Deutschland
      DGSE	body	of=france; seat=Paris
      DGSI	body	of=france
      Gendarmerie	body	of=france
      National Rally	group	of=france	Rassemblement National; National Front*
      Foreign Legion	body	of=france	French Foreign Legion
      Carabinieri	body	of=italy
      Guardia Civil	body	of=spain	Civil Guard
      Federal Security Service	body	of=russia; seat=Moscow	Federalnaya Sluzhba Bezopasnosti; abbr:FSB; abbr:F.S.B.
      Foreign Intelligence Service	body	of=russia; seat=Moscow	abbr:SVR
      GRU	body	of=russia; seat=Moscow	G.R.U.; Main Intelligence Directorate*; Russian military intelligence
      KGB	body	of=soviet-union; seat=Moscow	K.G.B.
      Russian Ministry of Defense	body	of=russia; seat=Moscow	Russian Ministry of Defence; Russian Defense Ministry; Russian Defence Ministry; Russian defense ministry; Russian defence ministry; Russia's Defense Ministry; Russia's Defence Ministry; Russia's defense ministry; Russia's defence ministry; Ministry of Defense of the Russian Federation
      Russian Ministry of Foreign Affairs	body	of=russia; seat=Moscow	Russian Foreign Ministry; Russian foreign ministry; Russia's Foreign Ministry; Russia's foreign ministry; Smolenskaya Square
      Russian Security Council	body	of=russia; seat=Moscow	Security Council of the Russian Federation; Security Council of Russia; Russia's Security Council
      Russian Armed Forces	body	of=russia	Russian armed forces; Russian military; Russian army; Russian Army; Russian forces; Armed Forces of the Russian Federation
      Black Sea Fleet	body	of=russia; seat=Sevastopol
      Northern Fleet	body	of=russia; seat=Severomorsk
      Baltic Fleet	body	of=russia; seat=Kaliningrad
      Pacific Fleet*	body	of=russia; seat=Vladivostok
      Western Military District	body	of=russia
      Southern Military District	body	of=russia; seat=Rostov-on-Don
      Eastern Military District	body	of=russia
      Red Army	body	of=soviet-union
      Investigative Committee	body	of=russia	Russian Investigative Committee; Investigative Committee of Russia
      Roskomnadzor	body	of=russia
      Rosgvardia	body	of=russia	Rosgvardiya; Russian National Guard
      United Russia	group	of=russia	United Russia party
      Communist Party of the Russian Federation	group	of=russia	abbr:KPRF
      Wagner Group	group	of=russia	Wagner*; Wagner group; Wagner private military company; PMC Wagner; Africa Corps; Wagner mercenary group
      Internet Research Agency	group	of=russia
      Anti-Corruption Foundation	organisation	of=russia	abbr:FBK
      Fancy Bear	group	of=russia	APT28
      Cozy Bear	group	of=russia	APT29
      Sandworm	group	of=russia
      Security Service of Ukraine	body	of=ukraine; seat=Kyiv	Ukrainian Security Service; Ukraine's Security Service; abbr:SBU; abbr:S.B.U.; Ukraine's security service
      Main Directorate of Intelligence	body	of=ukraine; seat=Kyiv	Ukrainian military intelligence; Ukraine's military intelligence; Defence Intelligence of Ukraine; Defense Intelligence of Ukraine; abbr:HUR; abbr:GUR
      Ukrainian Ministry of Defense	body	of=ukraine; seat=Kyiv	Ukrainian Ministry of Defence; Ukrainian Defense Ministry; Ukrainian Defence Ministry; Ukrainian defense ministry; Ukrainian defence ministry; Ukraine's Defense Ministry; Ukraine's Defence Ministry; Ukraine's defense ministry; Ukraine's defence ministry
      Ukrainian Ministry of Foreign Affairs	body	of=ukraine; seat=Kyiv	Ukrainian Foreign Ministry; Ukrainian foreign ministry; Ukraine's Foreign Ministry; Ukraine's foreign ministry
      National Security and Defense Council	body	of=ukraine; seat=Kyiv	National Security and Defence Council; National Security and Defense Council of Ukraine; Ukraine's National Security and Defense Council; Ukraine's Security Council; abbr:NSDC
      Armed Forces of Ukraine	body	of=ukraine	Ukrainian Armed Forces; Ukrainian armed forces; Ukrainian military; Ukrainian army; Ukrainian Army; Ukrainian forces; abbr:AFU
      General Staff of Ukraine	body	of=ukraine	General Staff of the Armed Forces of Ukraine; Ukrainian General Staff; Ukraine's General Staff; Ukraine's general staff; Ukraine's military general staff; Ukrainian military's general staff; General Staff*
      Ukrainian Air Force	body	of=ukraine	Ukrainian air force; Ukraine's air force; Ukraine's Air Force; Air Force of Ukraine
      State Emergency Service	body	of=ukraine	State Emergency Service of Ukraine
      Azov Battalion	group	of=ukraine	Azov Regiment; Azov Brigade; Azov regiment; Azov battalion; Azov brigade; Azov*
      Right Sector	group	of=ukraine	Pravy Sektor; Praviy Sektor; Pravyi Sektor
      Party of Regions	group	of=ukraine
      Servant of the People	group	of=ukraine	Servant of the People party
      Berkut	body	of=ukraine	Berkut riot police
      Euromaidan	group	of=ukraine	Maidan*
      Donetsk People's Republic	group	of=ukraine	People's Republic of Donetsk; abbr:DNR; abbr:DPR*
      Luhansk People's Republic	group	of=ukraine	Lugansk People's Republic; People's Republic of Luhansk; abbr:LNR; abbr:LPR*
      Belarusian KGB	body	of=belarus; seat=Minsk	KGB of Belarus
      Territorial Defense Forces	body	of=ukraine	Territorial Defence Forces; Territorial Defense Force
      Turkish Armed Forces	body	of=turkey	Turkish armed forces; Turkish military; Turkish army
      National Intelligence Organization	body	of=turkey; seat=Ankara	National Intelligence Organisation; abbr:MIT*
      Justice and Development Party	group	of=turkey	abbr:AKP; AK Party
      Republican People's Party	group	of=turkey	abbr:CHP
      Kurdistan Workers' Party	group	of=turkey	Kurdistan Workers Party; abbr:PKK
      People's Protection Units	group	of=syria	abbr:YPG; Kurdish YPG
      Syrian Democratic Forces	group	of=syria	abbr:SDF*
      Hayat Tahrir al-Sham	group	of=syria	Hay'at Tahrir al-Sham; Nusra Front; Jabhat al-Nusra; al-Nusra Front; Al-Nusra Front; abbr:HTS
      Free Syrian Army	group	of=syria	abbr:FSA
      Syrian National Army	group	of=syria	abbr:SNA
      Syrian National Coalition	group	of=syria	Syrian opposition coalition
      Baath Party	group		Ba'ath Party; Baathists
      Kurds	group		adj:Kurdish; people:Kurd
      Peshmerga	group	of=iraq	peshmerga
      Kurdistan Regional Government	body	of=iraq; seat=Erbil	abbr:KRG
      Kurdistan Democratic Party	group	of=iraq	abbr:KDP
      Popular Mobilization Forces	group	of=iraq	Popular Mobilisation Forces; Hashd al-Shaabi; abbr:PMF*
      Kataib Hezbollah	group	of=iraq	Kata'ib Hezbollah; Kataeb Hezbollah; Kataib Hizballah
      Islamic Resistance in Iraq	group	of=iraq
      Yazidis	group	of=iraq	adj:Yazidi
      Israel Defense Forces	body	of=israel; seat=Tel Aviv	Israeli Defense Forces; Israel Defence Forces; Israeli Defence Forces; Israeli military; Israeli army; Israeli forces; Israel's military; Israel's army; abbr:IDF; abbr:I.D.F.
      Mossad	body	of=israel; seat=Tel Aviv	the Mossad
      Shin Bet	body	of=israel	Shabak; Israel Security Agency; Shin Bet security agency; abbr:ISA*
      Aman	body	of=israel
      COGAT	body	of=israel	Cogat
      Israeli Air Force	body	of=israel	Israeli air force
      Israeli security cabinet	body	of=israel	Israeli Security Cabinet; Israel's security cabinet; Israeli war cabinet; Israel's war cabinet
      Likud	group	of=israel	Likud Party; Likud party
      Yesh Atid	group	of=israel
      Otzma Yehudit	group	of=israel	Jewish Power; Jewish Power party
      Shas	group	of=israel
      Hamas	group	of=palestine; seat=Gaza City	Islamic Resistance Movement; Hamas movement
      Qassam Brigades	group	of=hamas	Izz ad-Din al-Qassam Brigades; al-Qassam Brigades; Al-Qassam Brigades; Ezzedine al-Qassam Brigades; Izz al-Din al-Qassam Brigades
      Gaza Health Ministry	body	of=hamas; seat=Gaza City	Gaza's Health Ministry; Gaza's health ministry; Gaza health ministry; Gaza Ministry of Health; Hamas-run health ministry; Hamas-run Health Ministry; Hamas-run Gaza Health Ministry; Palestinian health ministry; Palestinian Health Ministry
      Gaza Civil Defense	body	of=hamas	Gaza Civil Defence; Gaza's civil defence agency; Gaza's civil defense agency; Gaza's Civil Defense; Gaza's Civil Defence
      Palestinian Islamic Jihad	group	of=palestine	Islamic Jihad; abbr:PIJ; Islamic Jihad Movement
      Palestinian Authority	body	of=palestine; seat=Ramallah	Palestinian National Authority; abbr:PA*
      Palestine Liberation Organization	organisation	of=palestine	Palestine Liberation Organisation; abbr:PLO; abbr:P.L.O.
      Fatah	group	of=palestine
      Popular Front for the Liberation of Palestine	group	of=palestine	abbr:PFLP
      Hezbollah	group	of=lebanon; seat=Beirut	Hizbollah; Hizbullah; Hizballah; Hezbullah; Party of God
      Lebanese Armed Forces	body	of=lebanon	Lebanese army; Lebanese Army; Lebanese military; abbr:LAF
      Houthis	group	of=yemen; seat=Sana'a	Houthi movement; Houthi rebels; Ansar Allah; Ansarallah; adj:Houthi
      Southern Transitional Council	group	of=yemen	abbr:STC
      Al-Qaeda	group		al-Qaeda; Al Qaeda; al Qaeda; Al-Qaida; al-Qaida; Al Qaida; al Qaida; Qaeda
      Al-Qaeda in the Arabian Peninsula	group	of=yemen	al-Qaeda in the Arabian Peninsula; Al Qaeda in the Arabian Peninsula; abbr:AQAP
      Al-Qaeda in the Islamic Maghreb	group		al-Qaeda in the Islamic Maghreb; abbr:AQIM
      Islamic State	group		Islamic State group; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; ISIS; ISIL; Isis*; Isil; Daesh; Da'esh; abbr:IS*; IS group
      Islamic State-Khorasan	group	of=afghanistan	Islamic State Khorasan; Islamic State Khorasan Province; ISIS-K; abbr:ISKP
      Al-Shabab	group	of=somalia	al-Shabab; Al-Shabaab; al-Shabaab; Al Shabaab; Al Shabab; al Shabaab
      Boko Haram	group	of=nigeria
      Islamic State West Africa Province	group	of=nigeria	abbr:ISWAP
      Jama'at Nusrat al-Islam wal-Muslimin	group	of=mali	abbr:JNIM
      Muslim Brotherhood	group	of=egypt	the Brotherhood*; Freedom and Justice Party
      April 6 Movement	group	of=egypt	April 6 Youth Movement; April 6 movement
      Supreme Council of the Armed Forces	body	of=egypt; seat=Cairo	abbr:SCAF; Supreme Military Council
      National Democratic Party*	group	of=egypt	abbr:NDP*
      Libyan National Army	group	of=libya	Libyan Arab Armed Forces; abbr:LNA
      Government of National Accord	body	of=libya; seat=Tripoli	abbr:GNA
      Government of National Unity	body	of=libya; seat=Tripoli	abbr:GNU*
      National Transitional Council	body	of=libya	Transitional National Council; abbr:NTC
      Polisario Front	group	of=western-sahara	Polisario
      Rapid Support Forces	group	of=sudan	abbr:RSF*
      Sudanese Armed Forces	body	of=sudan	Sudanese army; Sudanese military; abbr:SAF*
      Janjaweed	group	of=sudan
      SPLM-IO	group	of=south-sudan	Sudan People's Liberation Movement-in-Opposition
      Tigray People's Liberation Front	group	of=ethiopia	Tigrayan forces; abbr:TPLF
      Oromo Liberation Army	group	of=ethiopia	abbr:OLA
      Fano	group	of=ethiopia	Fano militia
      M23	group	of=democratic-republic-of-the-congo	M23 rebels; March 23 Movement
      Allied Democratic Forces	group	of=uganda	abbr:ADF*
      Lord's Resistance Army	group	of=uganda	abbr:LRA
      Renamo	group	of=mozambique	RENAMO
      Frelimo	group	of=mozambique	FRELIMO
      African National Congress	group	of=south-africa	abbr:ANC
      ZANU-PF	group	of=zimbabwe	Zanu-PF
      MPLA	group	of=angola
      Tuareg	group		people:Tuaregs
      Islamic Revolutionary Guard Corps	body	of=iran; seat=Tehran	Iranian Revolutionary Guard Corps; Iran's Revolutionary Guard; Iran's Revolutionary Guards; Iranian Revolutionary Guards; Iranian Revolutionary Guard; Revolutionary Guards; Revolutionary Guard; Islamic Revolutionary Guards Corps; Revolutionary Guards Corps; Revolutionary Guard Corps; abbr:IRGC; abbr:I.R.G.C.
      Quds Force	body	of=iran	Qods Force; Al-Quds Force; al-Quds Force; IRGC Quds Force
      Basij	body	of=iran	Basij militia
      Atomic Energy Organization of Iran	body	of=iran; seat=Tehran	Iran's Atomic Energy Organization; Atomic Energy Organisation of Iran; Iran's Atomic Energy Organisation; abbr:AEOI
      Iranian Foreign Ministry	body	of=iran; seat=Tehran	Iranian foreign ministry; Iran's Foreign Ministry; Iran's foreign ministry; Iranian Ministry of Foreign Affairs
      National Council of Resistance of Iran	group	of=iran	abbr:NCRI
      Mujahedin-e Khalq	group	of=iran	People's Mujahedin; abbr:MEK*
      Taliban	group	of=afghanistan; seat=Kandahar	Taleban; the Afghan Taliban; Afghan Taliban
      Haqqani network	group	of=afghanistan	Haqqani Network
      Northern Alliance	group	of=afghanistan	National Resistance Front*
      Tehrik-i-Taliban Pakistan	group	of=pakistan	Pakistani Taliban; Tehreek-e-Taliban Pakistan; abbr:TTP
      Inter-Services Intelligence	body	of=pakistan; seat=Islamabad	abbr:ISI
      Inter-Services Public Relations	body	of=pakistan	abbr:ISPR
      Pakistani military	body	of=pakistan	Pakistani army; Pakistan Army; Pakistan's military; Pakistan's army
      Pakistan Tehreek-e-Insaf	group	of=pakistan	abbr:PTI*
      Lashkar-e-Taiba	group	of=pakistan	Lashkar-e-Tayyiba; Lashkar-e-Toiba; abbr:LeT
      Jaish-e-Mohammed	group	of=pakistan	Jaish-e-Mohammad; Jaish-e-Muhammad; abbr:JeM
      Balochistan Liberation Army	group	of=pakistan	Baloch Liberation Army; abbr:BLA
      Bharatiya Janata Party	group	of=india	abbr:BJP
      Indian National Congress	group	of=india	Congress party; Congress Party
      Research and Analysis Wing	body	of=india	abbr:RAW*
      Indian Army	body	of=india	Indian army; Indian military; Indian armed forces
      Indian Defence Ministry	body	of=india; seat=New Delhi	Indian defence ministry; Indian defense ministry; Indian Ministry of Defence
      Liberation Tigers of Tamil Eelam	group	of=sri-lanka	Tamil Tigers; abbr:LTTE
      Awami League	group	of=bangladesh
      Rohingya	group	of=myanmar	people:Rohingyas
      Arakan Army	group	of=myanmar
      Tatmadaw	body	of=myanmar	Myanmar military; Burmese military; Myanmar's military; Myanmar's junta; Myanmar junta; State Administration Council
      National League for Democracy	group	of=myanmar	abbr:NLD
      National Unity Government	body	of=myanmar	abbr:NUG
      Karen National Union	group	of=myanmar	abbr:KNU
      Khmer Rouge	group	of=cambodia
      Viet Cong	group	of=vietnam	Vietcong
      Communist Party of Vietnam	group	of=vietnam	Vietnamese Communist Party
      Abu Sayyaf	group	of=philippines
      Moro Islamic Liberation Front	group	of=philippines	abbr:MILF*
      New People's Army	group	of=philippines	abbr:NPA
      Philippine Coast Guard	body	of=philippines
      Chinese Communist Party	group	of=china; seat=Beijing	Communist Party of China; China's Communist Party; abbr:CCP; abbr:CPC
      People's Liberation Army	body	of=china; seat=Beijing	Chinese military; Chinese army; China's military; Chinese armed forces; abbr:PLA; abbr:P.L.A.
      Eastern Theater Command	body	of=china; seat=Nanjing	Eastern Theatre Command; PLA Eastern Theater Command; PLA's Eastern Theater Command
      Southern Theater Command	body	of=china; seat=Guangzhou	Southern Theatre Command
      Central Military Commission	body	of=china; seat=Beijing	abbr:CMC*
      China Coast Guard	body	of=china	Chinese Coast Guard; Chinese coast guard; China's coast guard
      Chinese Foreign Ministry	body	of=china; seat=Beijing	Chinese foreign ministry; China's Foreign Ministry; China's foreign ministry; Chinese Ministry of Foreign Affairs
      Chinese Defense Ministry	body	of=china; seat=Beijing	Chinese defense ministry; Chinese Defence Ministry; Chinese defence ministry; China's Defense Ministry; China's Ministry of National Defense; China's defence ministry; China's defense ministry; Ministry of National Defense*
      Chinese Commerce Ministry	body	of=china; seat=Beijing	Chinese commerce ministry; China's Commerce Ministry; China's commerce ministry; MOFCOM
      Taiwan Affairs Office	body	of=china; seat=Beijing	China's Taiwan Affairs Office
      State Council*	body	of=china; seat=Beijing
      Ministry of State Security	body	of=china; seat=Beijing	abbr:MSS
      People's Bank of China	body	of=china; seat=Beijing	abbr:PBOC
      Standing Committee of the Politburo	body	of=china; seat=Beijing	Politburo Standing Committee
      Uyghurs	group	of=china	people:Uighurs; adj:Uyghur; adj:Uighur; adj:Uygur
      Tibetans	group	of=china	adj:Tibetan
      Falun Gong	group	of=china
      Kuomintang	group	of=taiwan	Nationalist Party*; abbr:KMT
      Democratic Progressive Party	group	of=taiwan	abbr:DPP
      Mainland Affairs Council	body	of=taiwan; seat=Taipei
      Taiwan's Ministry of National Defense	body	of=taiwan; seat=Taipei	Taiwan Defense Ministry; Taiwan's Defense Ministry; Taiwan's defense ministry; Taiwan's defence ministry; Taiwanese Defense Ministry; Taiwanese defense ministry; Taiwanese defence ministry
      Taiwan's Foreign Ministry	body	of=taiwan; seat=Taipei	Taiwan's foreign ministry; Taiwanese foreign ministry; Taiwan Foreign Ministry
      American Institute in Taiwan	body	of=united-states; seat=Taipei	abbr:AIT*
      Japan Self-Defense Forces	body	of=japan	Self-Defense Forces; Self-Defence Forces; abbr:JSDF; abbr:SDF*
      Japan Coast Guard	body	of=japan	Japanese coast guard
      Liberal Democratic Party*	group	of=japan	abbr:LDP
      Bank of Japan	body	of=japan; seat=Tokyo	abbr:BOJ; abbr:BoJ
      South Korean Joint Chiefs of Staff	body	of=south-korea; seat=Seoul	South Korea's Joint Chiefs of Staff; South Korean military; South Korea's military; abbr:JCS*
      National Intelligence Service	body	of=south-korea; seat=Seoul	abbr:NIS
      South Korean Unification Ministry	body	of=south-korea; seat=Seoul	Unification Ministry; South Korea's Unification Ministry; Ministry of Unification
      South Korean Defense Ministry	body	of=south-korea; seat=Seoul	South Korea's Defense Ministry; South Korea's defense ministry; South Korean defense ministry; South Korean defence ministry; South Korea's defence ministry
      People Power Party	group	of=south-korea	abbr:PPP
      Democratic Party of Korea	group	of=south-korea
      Korean People's Army	body	of=north-korea; seat=Pyongyang	North Korean military; North Korea's military; North Korean army; abbr:KPA
      Workers' Party of Korea	group	of=north-korea; seat=Pyongyang	Workers Party of Korea; Korean Workers' Party; Workers' Party; abbr:WPK
      State Affairs Commission	body	of=north-korea	National Defense Commission
      Lazarus Group	group	of=north-korea	Lazarus
      Australian Defence Force	body	of=australia	abbr:ADF*
      Department of Foreign Affairs and Trade	body	of=australia; seat=Canberra	abbr:DFAT
      ASIO	body	of=australia
      Royal Canadian Mounted Police	body	of=canada	abbr:RCMP
      Canadian Armed Forces	body	of=canada	Canadian Forces
      Liberal Party of Canada	group	of=canada
      Revolutionary Armed Forces of Colombia	group	of=colombia	abbr:FARC; abbr:Farc
      National Liberation Army	group	of=colombia	abbr:ELN
      Clan del Golfo	group	of=colombia	Gulf Clan
      Sinaloa Cartel	group	of=mexico	Sinaloa cartel
      Jalisco New Generation Cartel	group	of=mexico	abbr:CJNG
      Zapatistas	group	of=mexico	Zapatista Army of National Liberation; abbr:EZLN
      Sandinistas	group	of=nicaragua	Sandinista National Liberation Front; adj:Sandinista; abbr:FSLN
      Tren de Aragua	group	of=venezuela
      Cartel de los Soles	group	of=venezuela	Cartel of the Suns
      United Socialist Party of Venezuela	group	of=venezuela	abbr:PSUV
      Movement for Socialism	group	of=bolivia
      Shining Path	group	of=peru
      Workers' Party of Brazil	group	of=brazil
      MS-13	group	of=el-salvador	Mara Salvatrucha
      Cuban Communist Party	group	of=cuba	Communist Party of Cuba
      ExComm	body	of=united-states	Executive Committee of the National Security Council; EXCOMM
      Presidium	body	of=soviet-union; seat=Moscow	Presidium of the Central Committee; Central Committee*
      Communist Party of the Soviet Union	group	of=soviet-union	Soviet Communist Party; abbr:CPSU
      Red Guards	group	of=china
      Georgian Dream	group	of=georgia	Georgian Dream party; Georgian Dream Party
      United National Movement	group	of=georgia	abbr:UNM
      Kosovo Liberation Army	group	of=kosovo	abbr:KLA
      Kosovo Police	body	of=kosovo
      Republika Srpska	place	of=bosnia-and-herzegovina	Bosnian Serb Republic; adj:Bosnian Serb; people:Bosnian Serbs
      Bosniaks	group	of=bosnia-and-herzegovina	adj:Bosniak; people:Bosnian Muslims
      EULEX	body	of=european-union
      Fidesz	group	of=hungary
      Law and Justice	group	of=poland	Law and Justice party; Law and Justice Party; abbr:PiS
      Civic Platform	group	of=poland	Civic Coalition
      Brothers of Italy	group	of=italy	Fratelli d'Italia
      Syriza	group	of=greece	SYRIZA
      Chechens	group	of=russia	adj:Chechen
      Crimean Tatars	group	of=ukraine	adj:Crimean Tatar; Mejlis
      Tatars	group	of=russia	adj:Tatar
      Roma people	group		adj:Romani
      Druze	group
      Alawites	group	of=syria	adj:Alawite
      Sunnis	group		adj:Sunni; people:Sunni Muslims
      Shiites	group		adj:Shiite; people:Shia; people:Shi'ites; adj:Shi'ite; people:Shias; people:Shiite Muslims
      Christians	group		adj:Christian*
      Muslims	group		adj:Muslim
      Jews	group		adj:Jewish; people:Jew
      Arabs	group		adj:Arab
      Europeans	group		adj:European; capital:Europe
      Africans	group		adj:African
      Asians	group		adj:Asian
      the West	group		adj:Western*; people:Westerners
      Global South	group		the Global South
      Arab world	group		Arab states; Gulf states; Gulf Arab states
      Baltic states	group		Baltics; Baltic nations; Baltic States; Baltic countries
      Axis of Resistance	group		axis of resistance
      """#)
}
