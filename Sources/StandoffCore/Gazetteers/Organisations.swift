// International organisations, their bodies, research groups and companies. Own knowledge, 2026.

extension GazetteerText {
  /// Organisations that act across borders.
  package static let organisations = GazetteerText(
    name: "organisations",
    text: #"""
      # International organisations and alliances.
      United Nations	organisation	seat=New York	United Nations Organization; abbr:U.N.; abbr:UN; abbr:UNO; the world body*; Turtle Bay
      United Nations Security Council	body	of=united-nations; seat=New York	U.N. Security Council; UN Security Council; Security Council*; abbr:UNSC; UN security council; U.N. security council
      United Nations General Assembly	body	of=united-nations; seat=New York	U.N. General Assembly; UN General Assembly; General Assembly*; abbr:UNGA; UN general assembly
      United Nations Secretariat	body	of=united-nations; seat=New York	U.N. Secretariat; UN Secretariat
      United Nations Human Rights Council	body	of=united-nations; seat=Geneva	U.N. Human Rights Council; UN Human Rights Council; Human Rights Council*; abbr:UNHRC*
      Office of the High Commissioner for Human Rights	body	of=united-nations; seat=Geneva	U.N. human rights office; UN human rights office; U.N. Human Rights Office; UN Human Rights Office; abbr:OHCHR
      UN High Commissioner for Refugees	body	of=united-nations; seat=Geneva	U.N. refugee agency; UN refugee agency; U.N. High Commissioner for Refugees; United Nations High Commissioner for Refugees; abbr:UNHCR
      UN Office for the Coordination of Humanitarian Affairs	body	of=united-nations; seat=Geneva	U.N. Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs; U.N. humanitarian office; UN humanitarian office; abbr:OCHA; abbr:UNOCHA
      UNICEF	organisation	of=united-nations; seat=New York	United Nations Children's Fund; U.N. Children's Fund; UN Children's Fund; Unicef; U.N. children's agency; UN children's agency
      UNESCO	organisation	of=united-nations; seat=Paris	Unesco; United Nations Educational, Scientific and Cultural Organization
      UNRWA	organisation	of=united-nations; seat=Amman	U.N. Relief and Works Agency; UN Relief and Works Agency; United Nations Relief and Works Agency; U.N. agency for Palestinian refugees; UN agency for Palestinian refugees
      UNIFIL	body	of=united-nations	United Nations Interim Force in Lebanon; U.N. Interim Force in Lebanon; UN Interim Force in Lebanon
      MONUSCO	body	of=united-nations
      MINUSMA	body	of=united-nations
      UNDOF	body	of=united-nations
      UNAMA	body	of=united-nations	U.N. Assistance Mission in Afghanistan; UN Assistance Mission in Afghanistan
      UNDP	organisation	of=united-nations; seat=New York	United Nations Development Programme; U.N. Development Program; UN Development Programme; U.N. Development Programme
      World Food Programme	organisation	of=united-nations; seat=Rome	World Food Program; abbr:WFP
      Food and Agriculture Organization	organisation	of=united-nations; seat=Rome	Food and Agriculture Organisation; abbr:FAO
      World Health Organization	organisation	of=united-nations; seat=Geneva	World Health Organisation; abbr:WHO; abbr:W.H.O.
      International Atomic Energy Agency	organisation	of=united-nations; seat=Vienna	U.N. nuclear watchdog; UN nuclear watchdog; U.N. atomic watchdog; UN atomic watchdog; nuclear watchdog*; abbr:IAEA; abbr:I.A.E.A.
      International Labour Organization	organisation	of=united-nations; seat=Geneva	International Labor Organization; International Labour Organisation; abbr:ILO
      International Organization for Migration	organisation	of=united-nations; seat=Geneva	International Organisation for Migration; abbr:IOM
      International Maritime Organization	organisation	of=united-nations; seat=London	International Maritime Organisation; abbr:IMO
      International Civil Aviation Organization	organisation	of=united-nations; seat=Montreal	International Civil Aviation Organisation; abbr:ICAO
      International Court of Justice	body	of=united-nations; seat=The Hague	World Court; U.N. top court; UN's top court; abbr:ICJ
      International Criminal Court	organisation	seat=The Hague	abbr:ICC
      International Criminal Tribunal for the former Yugoslavia	organisation	seat=The Hague	abbr:ICTY
      Permanent Court of Arbitration	organisation	seat=The Hague
      European Court of Human Rights	body	of=council-of-europe; seat=Strasbourg	abbr:ECHR*; abbr:ECtHR
      European Court of Justice	body	of=european-union; seat=Luxembourg	Court of Justice of the European Union; abbr:ECJ; abbr:CJEU
      International Monetary Fund	organisation	seat=Washington	abbr:IMF; abbr:I.M.F.
      World Bank	organisation	seat=Washington	World Bank Group; International Bank for Reconstruction and Development
      World Trade Organization	organisation	seat=Geneva	World Trade Organisation; abbr:WTO; abbr:W.T.O.
      Organisation for Economic Co-operation and Development	organisation	seat=Paris	Organization for Economic Cooperation and Development; Organization for Economic Co-operation and Development; Organisation for Economic Cooperation and Development; abbr:OECD
      International Energy Agency	organisation	seat=Paris	abbr:IEA
      Bank for International Settlements	organisation	seat=Basel	abbr:BIS*
      International Committee of the Red Cross	organisation	seat=Geneva	Red Cross*; International Red Cross; abbr:ICRC
      Red Crescent	organisation		Red Crescent Society; International Federation of Red Cross and Red Crescent Societies; abbr:IFRC
      Palestine Red Crescent Society	organisation	of=palestine	Palestinian Red Crescent; Palestine Red Crescent; Palestinian Red Crescent Society; abbr:PRCS
      Organisation for the Prohibition of Chemical Weapons	organisation	seat=The Hague	Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog; abbr:OPCW
      Comprehensive Nuclear-Test-Ban Treaty Organization	organisation	seat=Vienna	abbr:CTBTO
      Interpol	organisation	seat=Lyon	INTERPOL; International Criminal Police Organization
      Europol	organisation	of=european-union; seat=The Hague	EUROPOL
      Eurojust	organisation	of=european-union; seat=The Hague
      Frontex	organisation	of=european-union; seat=Warsaw
      International Olympic Committee	organisation	seat=Lausanne	abbr:IOC
      World Economic Forum	organisation	seat=Geneva	abbr:WEF
      Financial Action Task Force	organisation	seat=Paris	abbr:FATF
      NATO	organisation	seat=Brussels	Nato; OTAN; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic alliance; North Atlantic Alliance; Atlantic alliance; Atlantic Alliance; Western military alliance*; abbr:N.A.T.O.
      North Atlantic Council	body	of=nato; seat=Brussels
      NATO-Russia Council	body	of=nato; seat=Brussels	NATO - Russia Council; Nato-Russia Council; Russia-NATO Council; Russia-Nato Council; abbr:NRC*
      NATO-Ukraine Council	body	of=nato; seat=Brussels	NATO-Ukraine Commission; Ukraine-NATO Council
      NATO Military Committee	body	of=nato; seat=Brussels
      Supreme Headquarters Allied Powers Europe	body	of=nato; seat=Mons	abbr:SHAPE; Allied Command Operations; abbr:SACEUR*
      International Security Assistance Force	body	of=nato	abbr:ISAF
      KFOR	body	of=nato	Kosovo Force
      NATO Parliamentary Assembly	body	of=nato
      European Union	organisation	seat=Brussels	European Community; European Economic Community; abbr:EU; abbr:E.U.; abbr:EEC; 27-nation bloc; 27-member bloc; the 27-nation bloc
      European Commission	body	of=european-union; seat=Brussels	EU Commission; E.U. Commission; EC Commission
      European Council	body	of=european-union; seat=Brussels
      European Union Naval Force	body	of=european-union	EU Naval Force; European Union Naval Force Somalia; EU Naval Force Somalia; abbr:EUNAVFOR; abbr:NAVFOR; Eunavfor; Operation Atalanta; Operation Aspides
      Council of the European Union	body	of=european-union; seat=Brussels	EU Council; Foreign Affairs Council
      European Parliament	body	of=european-union; seat=Strasbourg	EU Parliament; EU parliament
      European External Action Service	body	of=european-union; seat=Brussels	EU diplomatic service; abbr:EEAS
      European Central Bank	body	of=european-union; seat=Frankfurt	abbr:ECB
      Eurogroup	body	of=european-union; seat=Brussels
      European Investment Bank	body	of=european-union; seat=Luxembourg	abbr:EIB
      European Bank for Reconstruction and Development	organisation	seat=London	abbr:EBRD
      Council of Europe	organisation	seat=Strasbourg
      Parliamentary Assembly of the Council of Europe	body	of=council-of-europe; seat=Strasbourg	abbr:PACE
      Venice Commission	body	of=council-of-europe; seat=Venice
      Organization for Security and Co-operation in Europe	organisation	seat=Vienna	Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe; abbr:OSCE; abbr:O.S.C.E.
      OSCE Permanent Council	body	of=organization-for-security-and-co-operation-in-europe; seat=Vienna	Permanent Council of the OSCE; Permanent Council*
      OSCE Special Monitoring Mission to Ukraine	body	of=organization-for-security-and-co-operation-in-europe	OSCE Special Monitoring Mission; Special Monitoring Mission; abbr:SMM*
      Trilateral Contact Group	body		abbr:TCG*
      Contact Group*	group		Ukraine Defense Contact Group; Ukraine Defence Contact Group; Ramstein group; Ramstein Group
      Conference on Security and Co-operation in Europe	organisation	until=1994-12-31	Conference on Security and Cooperation in Europe; abbr:CSCE
      Warsaw Pact	organisation	until=1991-07-01	Warsaw Treaty Organization
      Group of Seven	organisation		abbr:G7; abbr:G-7; Group of Seven nations
      Group of Eight	organisation		abbr:G8; abbr:G-8
      Group of 20	organisation		Group of Twenty; abbr:G20; abbr:G-20
      Group of 77	organisation		abbr:G77; abbr:G-77
      P5+1	organisation		P5 + 1; P5-plus-1; abbr:P5; abbr:E3+3
      E3	group		E-3; abbr:EU3
      BRICS	organisation		Brics; BRICS+
      Quad*	organisation		Quadrilateral Security Dialogue; the Quad
      AUKUS	organisation		Aukus
      Five Eyes	organisation
      Normandy Format	organisation		Normandy format; Normandy Four; Normandy group
      Weimar Triangle	organisation
      Visegrád Group	organisation		Visegrad Four; abbr:V4; Visegrad Group
      Bucharest Nine	organisation		abbr:B9
      Three Seas Initiative	organisation
      Joint Expeditionary Force	organisation		abbr:JEF
      Nordic Council	organisation
      Arctic Council	organisation
      Benelux	organisation
      Commonwealth of Nations	organisation	seat=London	the Commonwealth*; Commonwealth*
      Organisation internationale de la Francophonie	organisation	seat=Paris	Francophonie; La Francophonie
      Commonwealth of Independent States	organisation	seat=Minsk	abbr:CIS; abbr:C.I.S.
      Collective Security Treaty Organization	organisation	seat=Moscow	Collective Security Treaty Organisation; abbr:CSTO; abbr:C.S.T.O.
      Eurasian Economic Union	organisation	seat=Moscow	abbr:EAEU; abbr:EEU*
      Union State	organisation		Union State of Russia and Belarus
      Shanghai Cooperation Organization	organisation	seat=Beijing	Shanghai Cooperation Organisation; Shanghai Co-operation Organisation; abbr:SCO
      Organization of Turkic States	organisation	seat=Istanbul	Turkic Council
      GUAM Organization for Democracy and Economic Development	organisation
      African Union	organisation	seat=Addis Ababa	abbr:AU*
      African Union Commission	body	of=african-union; seat=Addis Ababa
      African Union Peace and Security Council	body	of=african-union; seat=Addis Ababa
      African Union Mission in Somalia	body	of=african-union	abbr:AMISOM; abbr:ATMIS
      Organization of African Unity	organisation	until=2002-07-09	Organisation of African Unity; abbr:OAU
      Economic Community of West African States	organisation	seat=Abuja	abbr:ECOWAS; abbr:Ecowas
      Southern African Development Community	organisation	seat=Gaborone	abbr:SADC
      East African Community	organisation	seat=Arusha	abbr:EAC
      Intergovernmental Authority on Development	organisation	seat=Djibouti	abbr:IGAD
      Economic Community of Central African States	organisation	seat=Libreville	abbr:ECCAS
      Alliance of Sahel States	organisation		Sahel alliance; abbr:AES*
      G5 Sahel	organisation
      African Development Bank	organisation	seat=Abidjan
      Arab League	organisation	seat=Cairo	League of Arab States
      Gulf Cooperation Council	organisation	seat=Riyadh	Gulf Co-operation Council; abbr:GCC
      Organisation of Islamic Cooperation	organisation	seat=Jeddah	Organization of Islamic Cooperation; Organisation of the Islamic Conference; Organization of the Islamic Conference; abbr:OIC
      Organization of the Petroleum Exporting Countries	organisation	seat=Vienna	Organisation of the Petroleum Exporting Countries; abbr:OPEC; abbr:Opec
      OPEC+	organisation		OPEC Plus; Opec+; OPEC +
      Non-Aligned Movement	organisation
      Association of Southeast Asian Nations	organisation	seat=Jakarta	Association of South East Asian Nations; Association of South-East Asian Nations; abbr:ASEAN; abbr:Asean
      ASEAN Regional Forum	body	of=association-of-southeast-asian-nations
      Asia-Pacific Economic Cooperation	organisation	seat=Singapore	abbr:APEC; abbr:Apec
      Asian Infrastructure Investment Bank	organisation	seat=Beijing	abbr:AIIB
      Asian Development Bank	organisation	seat=Manila	abbr:ADB*
      South Asian Association for Regional Cooperation	organisation	seat=Kathmandu	abbr:SAARC
      Pacific Islands Forum	organisation	seat=Suva
      Mekong River Commission	organisation
      Organization of American States	organisation	seat=Washington	Organisation of American States; abbr:OAS
      Inter-American Development Bank	organisation	seat=Washington
      Mercosur	organisation	seat=Montevideo	Mercosul; Southern Common Market
      Union of South American Nations	organisation		Unasur; UNASUR
      Community of Latin American and Caribbean States	organisation		CELAC
      Caribbean Community	organisation	seat=Georgetown	Caricom; CARICOM
      Bolivarian Alliance for the Peoples of Our America	organisation		ALBA*
      Lima Group	organisation
      Andean Community	organisation	seat=Lima
      Quartet*	organisation		Middle East Quartet; Quartet on the Middle East
      Multi-National Force	organisation		Multinational Force and Observers
      Global Coalition Against Daesh	organisation		U.S.-led coalition; US-led coalition; anti-Islamic State coalition; anti-ISIS coalition
      Saudi-led coalition	organisation		Arab coalition; Saudi-led military coalition
      Combined Maritime Forces	organisation	seat=Manama
      Holy See Press Office	body	of=vatican-city
      Amnesty International	organisation	seat=London	Amnesty*
      Human Rights Watch	organisation	seat=New York	abbr:HRW
      Doctors Without Borders	organisation	seat=Geneva	Médecins Sans Frontières; Médecins sans Frontières; abbr:MSF
      Oxfam	organisation		Oxfam International
      Save the Children	organisation	seat=London
      Greenpeace	organisation	seat=Amsterdam
      Reporters Without Borders	organisation	seat=Paris	Reporters sans frontières; abbr:RSF*
      Committee to Protect Journalists	organisation	seat=New York	abbr:CPJ
      Freedom House	organisation	seat=Washington
      Transparency International	organisation	seat=Berlin
      International Rescue Committee	organisation	seat=New York	abbr:IRC*
      Norwegian Refugee Council	organisation	of=norway	abbr:NRC*
      World Central Kitchen	organisation	seat=Washington	abbr:WCK
      CARE International	organisation
      Mercy Corps	organisation
      Médecins du Monde	organisation
      Syrian Observatory for Human Rights	organisation	of=syria	abbr:SOHR
      White Helmets	group	of=syria	Syrian Civil Defense; Syria Civil Defence
      Memorial*	organisation	of=russia
      B'Tselem	organisation	of=israel	Btselem
      Peace Now	organisation	of=israel
      Gisha	organisation	of=israel
      Hostages and Missing Families Forum	group	of=israel	Hostages Families Forum; Hostage Families Forum; Hostages and Missing Families Forum Headquarters
      Gaza Humanitarian Foundation	organisation		abbr:GHF
      Airwars	organisation	seat=London
      Bellingcat	organisation
      Oryx*	organisation
      Netblocks	organisation		NetBlocks
      # Think tanks and research groups.
      International Institute for Strategic Studies	organisation	seat=London	abbr:IISS
      Royal United Services Institute	organisation	seat=London	abbr:RUSI; abbr:Rusi
      Chatham House	organisation	seat=London	Royal Institute of International Affairs
      Center for Strategic and International Studies	organisation	seat=Washington	Centre for Strategic and International Studies; abbr:CSIS*
      Brookings Institution	organisation	seat=Washington	Brookings
      RAND Corporation	organisation	seat=Santa Monica	Rand Corporation; RAND; Rand Corp.; RAND Corp.
      Carnegie Endowment for International Peace	organisation	seat=Washington	Carnegie Endowment; Carnegie Europe; Carnegie Russia Eurasia Center
      Carnegie Moscow Center	organisation	seat=Moscow
      Council on Foreign Relations	organisation	seat=New York	abbr:CFR
      Atlantic Council	organisation	seat=Washington
      Wilson Center	organisation	seat=Washington	Woodrow Wilson Center; Kennan Institute
      Institute for the Study of War	organisation	seat=Washington	abbr:ISW
      International Crisis Group	organisation	seat=Brussels	Crisis Group
      German Marshall Fund	organisation	seat=Washington	German Marshall Fund of the United States
      European Council on Foreign Relations	organisation	seat=Berlin	abbr:ECFR
      Heritage Foundation	organisation	seat=Washington
      American Enterprise Institute	organisation	seat=Washington	abbr:AEI
      Cato Institute	organisation	seat=Washington
      Hudson Institute	organisation	seat=Washington
      Hoover Institution	organisation	seat=Stanford
      Stimson Center	organisation	seat=Washington	38 North
      Quincy Institute	organisation	seat=Washington	Quincy Institute for Responsible Statecraft
      Center for a New American Security	organisation	seat=Washington	abbr:CNAS
      Foundation for Defense of Democracies	organisation	seat=Washington	abbr:FDD
      Washington Institute for Near East Policy	organisation	seat=Washington	Washington Institute
      Middle East Institute	organisation	seat=Washington
      Center for Naval Analyses	organisation		abbr:CNA*
      Arms Control Association	organisation	seat=Washington
      Federation of American Scientists	organisation	seat=Washington
      Nuclear Threat Initiative	organisation	seat=Washington
      Institute for Science and International Security	organisation	seat=Washington
      Stockholm International Peace Research Institute	organisation	seat=Stockholm	abbr:SIPRI
      Kiel Institute for the World Economy	organisation	of=germany; seat=Kiel	Kiel Institute
      German Institute for International and Security Affairs	organisation	of=germany; seat=Berlin	Stiftung Wissenschaft und Politik; abbr:SWP
      French Institute of International Relations	organisation	of=france; seat=Paris	abbr:IFRI; abbr:Ifri
      Levada Center	organisation	of=russia; seat=Moscow	Levada Centre
      Russian International Affairs Council	organisation	of=russia; seat=Moscow
      Valdai Club	organisation	of=russia; seat=Moscow	Valdai Discussion Club
      Razumkov Centre	organisation	of=ukraine; seat=Kyiv	Razumkov Center
      Kyiv International Institute of Sociology	organisation	of=ukraine; seat=Kyiv	abbr:KIIS
      Conflict Intelligence Team	organisation
      Lowy Institute	organisation	of=australia; seat=Sydney
      Australian Strategic Policy Institute	organisation	of=australia; seat=Canberra	abbr:ASPI
      Institute for National Security Studies	organisation	of=israel; seat=Tel Aviv	abbr:INSS
      Emirates Policy Center	organisation	of=united-arab-emirates; seat=Abu Dhabi
      Sejong Institute	organisation	of=south-korea
      Asan Institute	organisation	of=south-korea; seat=Seoul	Asan Institute for Policy Studies
      Observer Research Foundation	organisation	of=india; seat=New Delhi
      Jamestown Foundation	organisation	seat=Washington
      Eurasia Group	organisation	seat=New York
      Pew Research Center	organisation	seat=Washington	Pew
      Gallup	organisation	seat=Washington
      Ipsos	organisation	seat=Paris
      YouGov	organisation	seat=London
      Mandiant	organisation	of=united-states
      CrowdStrike	organisation	of=united-states	Crowdstrike
      Maxar	organisation	of=united-states	Maxar Technologies
      Planet Labs	organisation	of=united-states
      Microsoft	organisation	of=united-states
      Google	organisation	of=united-states
      Facebook	organisation	of=united-states
      Meta*	organisation	of=united-states	Meta Platforms
      Twitter	organisation	of=united-states
      Telegram*	organisation
      TikTok	organisation	of=china
      ByteDance	organisation	of=china
      Huawei	organisation	of=china
      SpaceX	organisation	of=united-states
      Starlink	organisation	of=united-states
      Boeing	organisation	of=united-states
      Lockheed Martin	organisation	of=united-states
      Airbus	organisation
      Raytheon	organisation	of=united-states	RTX*
      Rheinmetall	organisation	of=germany
      Gazprom	organisation	of=russia
      Rosneft	organisation	of=russia
      Rosatom	organisation	of=russia
      Rostec	organisation	of=russia
      Roscosmos	organisation	of=russia
      Lukoil	organisation	of=russia
      Sberbank	organisation	of=russia
      VTB	organisation	of=russia	VTB Bank
      Nord Stream AG	organisation
      Naftogaz	organisation	of=ukraine
      Ukrenergo	organisation	of=ukraine
      Energoatom	organisation	of=ukraine
      Ukroboronprom	organisation	of=ukraine
      Aramco	organisation	of=saudi-arabia	Saudi Aramco
      PDVSA	organisation	of=venezuela
      Shell*	organisation	of=united-kingdom
      BP	organisation	of=united-kingdom
      ExxonMobil	organisation	of=united-states	Exxon Mobil; Exxon
      TotalEnergies	organisation	of=france
      Maersk	organisation	of=denmark
      """#)
}
