// Given names that (nearly) only women bear, that only men bear, and that both do. Own knowledge, 2026; compared with the genders of
// every-politician-scrapers (CC0). Chinese, Korean and Vietnamese given names rarely tell, and few are listed.

extension GivenNames {
  /// One line of names: f, m or b for both, then the names.
  static let table = #"""
    f Aleksandra Alexandra Alina Alla Alyona Anastasia Anastasiya Angelina Anna Antonina Barbara Beata Biljana
    f Bożena Danuta Daria Darya Dasha Desislava Donika Dorota Dragana Edyta Ekaterina Elena Elizaveta Elżbieta
    f Evgenia Ewa Gabriela Galina Gordana Grażyna Halina Halyna Hanna Inna Irina Iryna Ivana Ivanka Iwona
    f Jadwiga Jana Jasmina Jelena Jitka Joanna Jolanta Justyna Kamila Karolina Katarzyna Katerina Kateryna
    f Kateřina Katya Kinga Kristalina Krystyna Ksenia Kseniya Larisa Larysa Lenka Lidia Lilia Liubov Liudmila
    f Ljiljana Ludmila Lyubov Lyudmila Lyudmyla Magdalena Maria Marina Mariya Markéta Marta Martina Maryna
    f Masha Małgorzata Milena Mirjana Monika Nadezhda Nadia Nadiya Natalia Natalie Nataliia Natalya Natasha
    f Nataša Nina Oksana Olena Olesya Olga Olha Patrycja Petra Polina Radmila Raisa Renata Rositsa Sanja
    f Slavica Snežana Sofia Sofiya Svetlana Sviatlana Svitlana Tamara Tanja Tatiana Tatyana Teresa Tetiana
    f Tetyana Teuta Tsveta Ulyana Urszula Valentina Valentyna Valeria Valeriya Varvara Vera Veronika Vesna
    f Viktoria Viktoriia Viktoriya Vira Vjosa Věra Wanda Wiesława Yana Yaroslava Yekaterina Yelena Yelizaveta
    f Yevgenia Yulia Yuliia Yuliya Zhanna Zinaida Zofia Zoya Zuzana Zuzanna Željka
    m Agim Albin Aleksandar Aleksander Aleksandr Aleksei Aleksey Alexander Alexandr Alexei Alexey Anatoliy
    m Anatoly Andrei Andrej Andrey Andrii Andriy Andrzej Ante Anton Anže Arkady Arsen Arseniy Artem Artyom
    m Bakir Bartosz Bogdan Bogusław Bohdan Bohuslav Boris Borut Borys Boyko Branko Bratislav Bronisław Bujar
    m Czesław Daniil Danila Dariusz Denis Denys Dmitri Dmitriy Dmitry Dmytro Donald Dragan Edi Eduard Evgeny
    m Fedir Fyodor Gennady Georgi Georgy Gleb Goran Grigory Grzegorz Haris Hashim Hennadiy Hlib Hryhoriy Igor
    m Ihor Ilir Illia Ilya Ivan Ivica Jacek Jakub Janez Janusz Jaroslav Jarosław Jerzy Jiří Josef Juraj Józef
    m Karol Kazimierz Kiril Kirill Konstantin Kostiantyn Krešimir Krzysztof Kyrylo Lech Leonid Leszek Lev
    m Lubomír Maciej Maksim Maksym Marcin Marek Mariusz Marjan Mateusz Maxim Michał Mieczysław Mikhail Mikołaj
    m Milo Milorad Miloslav Miloš Miroslav Mladen Mykhailo Mykola Nebojša Nikita Nikola Nikolai Nikolay Oleg
    m Oleh Oleksandr Oleksii Oleksiy Ondřej Ostap Pavel Pavlo Paweł Petr Petro Piotr Plamen Przemysław Pyotr
    m Radek Radosław Radovan Rafał Ramush Ramzan Rastislav Ratko Roman Rosen Rostyslav Rumen Ruslan Rustem
    m Ryszard Sali Semyon Sergei Sergey Serhii Serhiy Siarhei Slobodan Stanislav Stanisław Stefan Stepan
    m Stjepan Svyatoslav Szymon Sławomir Tadeusz Taras Timur Todor Tomasz Tomislav Tomáš Uladzimir Vadim Vadym
    m Valentin Valentyn Valeriy Valery Vasily Vasyl Viacheslav Viktor Vitali Vitalii Vitaliy Vitaly Vlad
    m Vladimir Vladislav Vladyslav Vojislav Vojtěch Volodymyr Vsevolod Vuk Vyacheslav Václav Waldemar Wiesław
    m Witold Wojciech Władysław Włodzimierz Yakov Yaroslav Yegor Yevgeny Yevhen Yevhenii Yuri Yuriy Yury
    m Zakhar Zbigniew Zdeněk Zdravko Zdzisław Zoran Zygmunt Ľudovít Łukasz Šefik Željko
    f Abigail Alice Alicia Alison Allison Amanda Amber Amelia Amy Angela Anita Ann Anne Annie April
    f Audrey Beatrice Becky Beth Bethany Betty Beverly Bonnie Brenda Bridget Brittany Carol Caroline Carolyn
    f Carrie Catherine Cathy Charlotte Cheryl Chloe Christina Christine Cindy Claire Clare Colleen Connie
    f Crystal Cynthia Danielle Dawn Deborah Debra Denise Diana Diane Dolores Donna Doris Dorothy
    f Edith Eileen Elaine Eleanor Elise Elissa Elizabeth Ella Ellen Emily Emma Erica Erin Esther Ethel Eva
    f Evelyn Fiona Florence Gail Geraldine Gina Glenda Gloria Grace Gretchen Gwen Haley Hannah Harriet
    f Heather Heidi Helen Hillary Holly Ida Irene Isabel Isabella Jacinda Jacqueline Jane Janet Janice
    f Jeanne Jen Jennifer Jenny Jessica Jill Joanne Josephine Joy Joyce Judith Judy Julia Julianne
    f Julie June Kamala Karoline Kate Katherine Kathleen Kathryn Kathy Katie Kay Kayleigh Kemi Kimberly
    f Kirsten Kristi Kristin Laura Lauren Leah Lily Linda Lisa Liz Lois Loretta Lori Louise
    f Lucy Lydia Lynn Lynne Mabel Madeleine Maggie Marcia Margaret Margery Marie Marilyn
    f Marjorie Martha Mary Maureen Megan Melanie Melinda Melissa Mercedes Meredith Michelle Mildred Miranda
    f Molly Monica Nancy Naomi Nicole Norma Olivia Pamela Patricia Paula Pauline Peggy Penny Phyllis
    f Priscilla Priti Rachel Rebecca Regina Renee Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Ruth
    f Sally Samantha Sandra Sara Sarah Shabana Sharon Sheila Shelby Sherry Shirley Sonia Sophia Sophie
    f Stacey Stella Stephanie Sue Suella Susan Susie Suzanne Sylvia Tammy Tara Terri Theresa Tiffany
    f Tina Tulsi Valerie Vanessa Vicky Victoria Virginia Wendy Yvette Yvonne Zoe
    m Aaron Adam Adrian Alan Albert Alec Alfred Allan Allen Andrew Angus Anthony Antony Archie
    m Arnold Arthur Austin Barack Barry Ben Benjamin Bernard Bernie Bill Billy Bob Bobby Brad Bradley Brandon
    m Brendan Brent Brett Brian Bruce Bryan Byron Caleb Calvin Cameron Carl Cecil Charles Charlie Chester
    m Christian Christopher Chuck Clarence Clark Clayton Clifford Clive Clyde Colin Connor Corey
    m Craig Curtis Cyril Dale Damian Dan Daniel Darren Darryl Dave David Dean Dennis Derek Desmond Dick
    m Dominic Don Donnie Douglas Duncan Dustin Dwight Earl Ed Eddie Edgar Edmund Edward Edwin Eli Elijah
    m Elliott Elon Emmett Eric Ernest Ethan Eugene Evan Felix Floyd Frank Franklin Fred Frederick Gareth
    m Garrett Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gilbert Glen Glenn Gordon Graham Grant Greg
    m Gregory Guy Harold Harry Harvey Henry Herbert Herman Howard Hubert Hugh Hugo Humphrey Ian Isaac Jack
    m Jacob Jake James Jared Jason Jay Jeff Jeffrey Jeremy Jerome Jerry Jesse Jim Jimmy Joe Joel John
    m Johnny Jon Jonathan Joseph Josh Joshua Julian Justin Karl Keir Keith Ken Kenneth Kent Kevin Kirk
    m Kurt Kyle Lance Larry Lawrence Leo Leon Leonard Leroy Lester Levi Lewis Liam Lloyd Logan Louis
    m Lucas Luke Lyndon Malcolm Marc Marco Marcus Mark Martin Marvin Mason Matt Matthew Maurice Max Melvin
    m Michael Mike Miles Mitch Mitchell Nathan Nathaniel Neal Ned Neil Nicholas Nick Nigel Noah Noel
    m Norman Oliver Oscar Owen Patrick Paul Perry Pete Peter Phil Philip Phillip Pierce Ralph Ray Raymond
    m Reginald Rex Richard Rick Ricky Rob Robert Rodney Roger Roland Ron Ronald Ronnie Ross Roy Rupert Russell
    m Ryan Samuel Scott Sean Seth Shane Shaun Sidney Simon Spencer Stanley Stephen Steve Steven Stewart
    m Stuart Ted Terence Terrence Theodore Thomas Tim Timothy Toby Todd Tom Tommy Tony Travis Trevor
    m Troy Tyler Vernon Victor Vincent Wallace Walter Warren Wayne Wes Wesley Wilbur Will William Winston
    m Woodrow Zachary
    f Adriana Alejandra Alessandra Alessia Amélie Ana Andréa Antonella Antonia Arancha Aurora Aurélie Beatriz
    f Bianca Blanca Brigitte Camila Carla Carlota Carmen Carolina Catalina Catarina Caterina Cecilia Chantal
    f Chiara Christiane Clara Claudia Clémentine Concepción Consuelo Corinne Cristina Cécile Daniela Delcy
    f Delphine Dilma Dominga Eleonora Elisa Elly Elvira Emanuela Emilia Emmanuelle Esperanza Estela Eugenia
    f Fabiola Federica Fernanda Filippa Flavia Francesca Francia Françoise Geneviève Ghislaine Giada Gilda
    f Giorgia Giovanna Gisèle Giulia Graciela Hélène Ileana Ingrid Inès Inés Ioana Isabelle Jeanine
    f Josefina Joséphine Juana Juliana Julieta Keiko Laetitia Leticia Liliana Loredana Lorena Lourdes Lucia
    f Luciana Lucie Lucía Luisa Luz Magali Maia Manuela Marcela Margarita Margot Mariana Marine Marisa Marisol
    f Marlène Martine María Mathilde Maud Michèle Mihaela Mireille Monique Muriel Mónica Nadine Nathalie
    f Natália Noelia Nuria Oana Ofelia Paloma Paola Patrícia Paulina Pilar Raluca Raquel Rocío Romina
    f Rosalía Roxana Sabrina Sandrine Silvia Simona Sofía Soledad Susana Sylvie Ségolène
    f Thérèse Valérie Verónica Viola Violeta Viorica Virginie Viviana Viviane Ximena Xiomara Yolanda Ángela
    f Édith Élisabeth
    m Abel Adolfo Agustín Alain Alberto Aleix Alejandro Alessandro Alexandre Alfonso Alfredo Alonso
    m Amadeo André Andrés Angelo Antoine Antonio António Armando Arnaldo Arnaud Arturo Augusto Aurelio
    m Baptiste Bartolomeo Bastien Benito Benoît Bernardo Bertrand Bruno Carlo Carlos Christophe
    m Claudio Clément Cristian Cristóbal Cédric César Călin Dacian Damien Dario Davide Didier Diego
    m Domenico Domingo Dorin Eduardo Emiliano Emilio Emmanuel Enrico Enrique Enzo Ernesto Esteban Eugenio Evo
    m Fabio Fabrizio Federico Felipe Fernando Fidel Filippo Florian Florin Francesco Francisco Franck François
    m Gabriel Gaspard Gastón Geraldo Germán Giacomo Gian Gianni Gilberto Gilles Giorgio Giovanni Giuliano
    m Giuseppe Gonzalo Grégoire Guido Guillaume Guillermo Gustavo Hector Henri Henrique Hernán Hervé Horacio
    m Héctor Ignacio Ion Ionuț Iurie Iván Jacques Jaime Jair Javier Jesús Joaquim Joaquín Jorge Josep José
    m João Juan Julien Julio Jérôme Klaus Laurent Leonardo Leopoldo Lionel Liviu Lorenzo Luca Luciano
    m Lucien Luigi Luis Luiz Luís Manuel Marcel Marcello Marcelo Marcio Mariano Mario Mathieu Matteo Mattia
    m Matías Mauricio Maurizio Maxime Michel Miguel Mircea Nestor Nicolas Nicolás Nicușor Néstor Octavio
    m Olivier Omar Orlando Osvaldo Pablo Paolo Pascal Patrice Paulo Pedro Philippe Pierre Pietro Rafael Rafaël
    m Ramiro Ramón Raphaël Raúl Renato Renaud René Ricardo Riccardo Roberto Rodolfo Rodrigo Rogelio Romain
    m Romano Romeo Rubén Ruggero Rémi Salvador Salvatore Santiago Sergio Silvio Simón Sorin Stefano Stéphane
    m Sylvain Sébastien Thibault Thierry Tomás Traian Ugo Umberto Valentino Valeriu Vasile Vicente Vincenzo
    m Vinicius Vittorio Xavier Yann Yves Álvaro Ángel Édouard Étienne Óscar
    f Alexia Anikó Anja Ank Anke Ann-Kathrin Annalena Annegret Anneli Anneliese Annika Anniken Anouk Antje Anu
    f Astrid Baiba Beate Bente Birgit Bodil Britta Bärbel Camilla Carola Christa Cornelia Dagmar Dalia
    f Dorothee Dovilė Dóra Ebba Edeltraud Elin Elina Elisabeth Elke Erika Erna Eszter Evika Femke Franziska
    f Friederike Gerda Gisela Greta Gro Gudrun Hadja Hanke Hanne Hannelore Hege Heike Helga Helle
    f Henriette Hilde Ildikó Ilse Ina Ine Ines Inge Ingeborg Ingrida Ināra Johanna Judit Jutta Jóhanna Kaja
    f Kajsa Karin Karola Katalin Katarina Katharina Kathrin Katja Katrin Katrín Kersti Kerstin Klara Klára
    f Krista Kristrún Krisztina Lena Lene Lieselotte Lise Liv Lotte Ludivine Luise Maarja Maren Margarete
    f Margrethe Mari Marieke Marit Marlene Mette Märta Pernille Pia Päivi Ramona Rasa Renate Ricarda Riikka
    f Sabine Sahra Sanna Saskia Signe Sigrid Sigríður Silke Siri Sofie Solveig Sonja Stefanie Steffi Susanne
    f Svenja Sybille Tarja Tove Trine Trude Ulrike Ursula Uta Ute Verena Vilija Wilhelmina Ylva Zsuzsanna
    f Ágnes Þórdís
    m Aarne Achim Adolf Aigars Alar Albrecht Alfons Algirdas Anders Andreas Andris Andrius Andrus András
    m Anselm Antanas Antti Armin Arne Arno Artis Arvid Arvydas Asbjørn Attila Axel Balázs Bart Bas Bastian
    m Bence Benedikt Bengt Bernd Bernhard Bertil Birger Bjarne Bjarni Björn Bodo Burkhard Bálint Børge Carsten
    m Cem Christoph Clemens Csaba Detlef Diederik Dieter Dietmar Dietrich Dirk Eberhard Eckart Edgars Eero
    m Egils Egon Einar Eirik Emil Erhard Erich Erik Ernst Erwin Esko Espen Eugen Ewald Fabian Ferdinand Ferenc
    m Frank-Walter Frans Franz Fredrik Friedhelm Friedrich Fritz Gabrielius Gediminas Geert Geir Georg Gerd
    m Gergely Gerhard Gerold Gert Gitanas Gottfried Gudmund Gunnar Gunther Guntis Guðni Gyula György Gábor
    m Göran Götz Günter Günther Haakon Halvard Hanno Hans Harald Hartmut Heikki Heiko Heiner Heinrich Heinz
    m Helge Helmut Hendrik Henrik Hermann Holger Horst Hubertus Håkan Imre Ingo István Ivars Jaap Jari
    m Jens Jeppe Jeroen Joachim Jochen Johan Johann Johannes Jonas Joost Joris Juha Jukka Jussi Jyrki János
    m József Jörg Jørgen Jürgen Jüri Kai Kalle Kari Karlheinz Karsten Kees Kjell Knud Knut Koen Konrad
    m Kristian Kristóf Krišjānis Kálmán Károly Kåre Kęstutis Lajos Lars Lauri Laurynas Leif Levente Linas
    m Lothar Ludwig Lukas Lutz László Maarten Mads Magnus Manfred Mantas Margus Marko Markus Martti Mathias
    m Matthias Matti Mihály Mikael Mikko Miklós Moritz Morten Márton Märt Māris Niels Nils Norbert Odd
    m Olaf Ole Olof Omid Oskar Oskari Otto Paavo Peer Pekka Pelle Per Petteri Philipp Pieter Pål Péter Raimond
    m Raimonds Rainer Ralf Rasmus Reiner Reinhard Reinhold Rik Roar Roderich Roel Rolandas Rolf Rudi Rudolf
    m Rune Ruprecht Ruud Rüdiger Sander Sauli Saulius Sebastian Siegfried Sigmar Sigurd Siim Stef Steffen
    m Stein Stig Sven Sverre Szabolcs Sándor Søren Taavi Tamás Terje Theo Theodor Thilo Thor Thorbjørn
    m Thorsten Tibor Till Tilman Timo Tino Tjeerd Tobias Toomas Tor Torbjörn Tore Torsten Trond Udo Uldis Ulf
    m Ulrich Urmas Uwe Valdas Valdis Veit Ville Villy Volker Vytautas Werner Wilfried Wilhelm Willem Willi
    m Willy Wim Winfried Wolf Wolfgang Wopke Wouter Zoltán Zsolt Árpád Ólafur Øystein Žygimantas
    f Aicha Aisha Alia Amina Amira Asma Asmaa Asuman Aya Ayat Aylin Aysel Ayşe Azadeh Bahareh Benazir
    f Dalal Derya Dina Doaa Ebru Elham Elif Eman Emine Esra Faiza Fariba Farida Fatemeh Fatima
    f Fatma Fereshteh Filiz Ghada Golnaz Gül Gülten Habiba Hadeel Hala Haleh Hanaa Hanan Hanin Hatice
    f Hend Hiba Hina Hind Huda Ibtisam Inas Jamila Jihan Khadija Laleh Lamia Latifa Layla Leila Leyla
    f Lina Lubna Maha Mahnaz Mahsa Mai Majida Malala Maleeha Manal Mariam Marriyum Marwa Maryam Marzieh Masih
    f Massoumeh Maysoon Meral Merve Meryem Mona Mouna Mumtaz Nabila Nada Nahed Najat Najla Najwa Narges
    f Nargess Nasim Nasrin Nawal Nazlı Negar Nermin Nesrine Niloufar Nilüfer Nisreen Noha Noura Nur
    f Parisa Parvin Pınar Rabab Rabia Rana Rania Rasha Reem Rima Rola Roya Ruba Sahar Salma Samar Samia Samira
    f Sanaa Sawsan Sevgi Shahla Shaima Shazia Sherine Shirin Shohreh Sibel Siham Simin Soraya Suad Suha Suhad
    f Sumaya Suzan Tansu Tawakkol Wafa Wafaa Yasemin Yasmin Yasmine Yousra Zahra Zainab Zaynab Zehra Zeinab
    f Zeynep Zhina Zohra Özlem
    m Abbas Abdallah Abdel Abdelaziz Abdelfattah Abdelkader Abdelmadjid Abdelmajid Abdirahman Abdul Abdulaziz
    m Abdulhamid Abdulkadir Abdullah Abdulmalik Abdulrahman Abu Adel Adham Adil Adnan Ahmad Ahmed Ahmet Aimal
    m Akbar Akram Akın Alaa Ali Alireza Amin Amine Amir Amirali Amjad Ammar Amr Anas Anwar Arash Ardeshir Aref
    m Asaad Ashraf Asif Asim Atef Ayad Ayman Aziz Babak Bachir Badr Bahram Bakr Bandar Barham Basem Bashar
    m Bashir Bassam Bassem Behrouz Behzad Bekir Berat Bijan Bilal Bilawal Binali Brahim Burak Bülent Cemil
    m Cevdet Dariush Davood Dawood Devlet Dhafer Ebrahim Ehab Ehsan Ekrem Emad Emre Engin Erdal Ertuğrul
    m Eskandar Esmail Essam Ezzedine Fadi Fahad Fahd Fahrettin Faisal Fares Farhad Farhan Farid Farouk Farzad
    m Fathi Fatih Fawad Fawzi Fayez Fayiz Fereydoun Ferit Fethullah Fikri Firas Fouad Fuad Gamal Ghassan
    m Gholam Gholamhossein Gulbuddin Habib Hadi Hafez Haider Haitham Hakan Hakim Hakkı Hamad Hamdi Hamdullah
    m Hamed Hamid Hamidreza Hamza Hani Haroun Hasan Hashem Hassan Hatem Hazem Hesham Hibatullah Hicham Hisham
    m Hooman Hosni Hossam Hossein Hulusi Hussam Hussein Hüseyin Ibrahim Ihab Imad Imran Iraj Isa Ishaq Ismail
    m Issa Iyad Izzat Jaber Jabir Jafar Jahangir Jalal Jamal Jamil Jasem Jassim Javad Jihad Kais Kamal Kamel
    m Kamran Karim Kaveh Kazem Kemal Keyvan Khairat Khaled Khalid Khalifa Khalil Khawaja Kianoush Lakhdar
    m Lotfi Mahdi Maher Mahmoud Majed Majid Malik Manouchehr Mansour Mansur Marwan Masoud Massoud Mazen
    m Mazloum Mehdi Mehmet Mehran Mehrdad Melih Mesut Metin Mevlüt Moataz Mohamed Mohammad Mohammed Mohsen
    m Mojtaba Mokhtar Moncef Morteza Mostafa Moussa Muammar Muhammad Muharrem Mukhtar Munir Muqtada Murad
    m Murat Musa Mustafa Nabih Nabil Nader Nadim Naguib Naim Naji Najib Naser Nasr Nasser Nawaf Nawaz Nayef
    m Necdet Nidal Nizar Nouri Numan Nurettin Onur Orhan Osama Osman Oğuz Parviz Pejman Pervez Pouya Qais
    m Qamar Qasem Qasim Qassem Qusay Raed Rafik Ragheb Rahim Rahman Raja Ramadan Ramazan Rami Ramin Ramzi
    m Rashad Rashid Rauf Raza Recep Reda Reza Riad Riyad Rouhollah Saad Saadallah Sabri Saddam Sadiq Saeb
    m Saeed Saeid Safwat Said Saif Sajjad Salah Salam Saleh Salem Salih Salim Salman Sameh Sami Samih Samir
    m Sattam Sayed Selahattin Selim Serdar Serkan Shahab Shahbaz Shahid Shahram Shaukat Shehbaz Sherif Siamak
    m Sinan Sirajuddin Sohrab Suhail Suleiman Sultan Süleyman Taha Taher Talal Tamer Tamim Tarek Tareq Tariq
    m Taysir Tayyip Turgut Turki Uday Umar Usama Vahid Vedat Volkan Wael Waleed Walid Wassim Yadollah Yahya
    m Yalçın Yasin Yasir Yasser Yassin Yavuz Yazid Yaşar Younes Yousaf Yousef Youssef Yusuf Yılmaz Zabihullah
    m Zaki Zalmay Zayed Zekeriya Ziad Ziya Zuhair Zulfikar Ömer Ümit İbrahim İlhan İsmail Şükrü
    f Adina Avigail Ayala Ayelet Dafna Daphna Dorit Efrat Einat Galit Gila Golda Hadas Hagit Idit Ilana Inbal
    f Karnit Keren Liat Limor Maya Merav Michal Miri Miriam Nurit Ofra Orit Orly Orna Osnat Pnina
    f Revital Rinat Rivka Rivlin Ronit Shani Sharren Shelly Shira Shlomit Shosh Sigal Tali Talia
    f Tamar Tova Tzipi Tzipora Yael Yaffa Yehudit Yifat Zehava Zipora
    m Amichai Amos Arie Aryeh Assaf Avi Avichai Avichay Avigdor Aviv Avner Avraham Ayal Benny
    m Bezalel Binyamin Boaz Chaim Dani Danny Dov Dudi Ehud Eitan Elazar Eldad Eliezer Eliyahu Elyakim Eran
    m Erel Eyal Ezer Gabi Gadi Gideon Gilad Haim Herzi Hillel Ido Ilan Israel Itamar Itay Itzik Kobi Lior
    m Liran Meir Menachem Micah Mordechai Moshe Nadav Naftali Nahum Nir Nitzan Ofer Ofir Omer Oren Ori Oz
    m Ram Ran Raz Reuven Ronen Sagi Shalom Shaul Shimon Shlomo Shmuel Tamir Tomer Tzachi Tzvi Uri Uzi
    m Yaakov Yair Yariv Yaron Yechiel Yehuda Yigal Yisrael Yitzhak Yoav Yoel Yohanan Yona Yoni Yossi Yuli
    m Yuval Ze'ev Zeev Zvi
    f Aigerim Aigul Aiko Akie Akiko Ananya Anjali Aparna Arundhati Asha Ayako Azizah Bidya Chandrika Chie
    f Corazon Dariga Deepa Deepika Dinara Divya Droupadi Emi Fumiko Gayatri Geeta Gulnara Halimah Hanako
    f Harini Haruka Harumi Hema Hiroko Imelda Indira Indrani Jayalalithaa Junko Jyoti Kalpana Kanimozhi
    f Kaori Kavita Kazuko Khaleda Khofifah Kumiko Lakshmi Lalita Lata Leela Leni Liza Lola Loren Madhuri
    f Mahua Makiko Malini Mamata Maneka Manju Mariko Masako Mayawati Mayumi Medha Meena Meenakshi Meera
    f Megawati Mehbooba Mehriban Michiko Midori Miho Mizuho Nandini Naoko Neha Nigora Nirmala Nirupama Nisha
    f Noriko Nurul Padma Paetongtarn Pallavi Pooja Prabha Pratibha Pratima Preneet Priya Priyanka Puan Radha
    f Rajani Ratna Reiko Rekha Renho Retno Risa Rosmah Roza Ruchira Rupa Sachiko Saida Sakura Saltanat Sanae
    f Sarita Saroja Satsuki Savita Sayaka Seiko Setsuko Shanta Sharmila Sheetal Sheikh-Hasina Shizuka Shobha
    f Shruti Smriti Sonal Sri Srirasmi Sudarat Sudha Sujata Sukmawati Sumiko Sumitra Sunita Supriya Sushma
    f Susi Swati Takako Tomoko Tomomi Toshiko Tri Uma Usha Vandana Vasundhara Vidya Vijaya Yamini Yasuko
    f Yingluck Yoko Yoriko Yoshiko Yui Yuka Yukari Yukiko Yuko Yumi Yumiko Yuriko Zamira Zuraida
    m Abdulla Abhishek Abhisit Adityanath Agus Airlangga Ajay Ajit Akhilesh Akihiro Akihito Akio Akira Alikhan
    m Alisher Almazbek Amitabh Anand Anar Anies Anil Anura Anurag Anutin Ararat Arayik Araz Archil Arindam
    m Arjun Armen Arshak Artur Arun Arvind Ashok Ashot Ashwini Askar Atal Atsushi Baburam Bakhtiyor Bakhyt
    m Bakytbek Balakrishnan Bambang Basil Basuki Benigno Bhupesh Bhupinder Bidzina Bipin Bongbong Budi
    m Chandrababu Chidambaram Chuan Daisuke Dauren Davit Deepak Delfin Devendra Dharmendra Dinesh Edmon Eiji
    m Elmar Emin Emomali Erick Erlan Fumihito Fumio Gagik Ganesh Ganjar Garegin Gautam Gela Gen Gevorg Gibran
    m Giorgi Gopal Gotabaya Govind Gurbanguly Hardeep Harish Harsh Haruhiko Hayato Hayk Hemant Heydar Hidehisa
    m Hideki Hideo Hikmet Himanta Hiroaki Hirofumi Hirokazu Hiroshi Hiroshige Hiroyuki Hisashi Hishammuddin
    m Hun Ichiro Ilham Ilia Inder Irakli Isamu Islam Itsunori Jagan Jagdeep Jahongir Jairam Jawaharlal Jeenbek
    m Jeyhun Jigme Jitendra Joko Junichi Junichiro Junji Jyotiraditya Kailash Kairat Kakha Kamchybek Kan Kapil
    m Karan Kassym Kassym-Jomart Katsunobu Katsuya Kazuhiko Kazuo Kazuya Kazuyoshi Keiichi Keiji Kenichi
    m Kenichiro Kenji Kenta Khairy Kiren Kishore Kiyoshi Kohei Koichi Koizumi Koji Krishna Kurmanbek Lalu
    m Lasha Levan Levon Lotay Luhut Madhav Mahathir Mahatma Mahendra Mahesh Mahfud Mahinda Maithripala
    m Mallikarjun Mamoru Mamuka Manish Manmohan Manohar Manoj Marat Marty Masaaki Masahiko Masahiro Masaki
    m Masao Masashi Masato Mikheil Minoru Mitsuo Mohan Motoo Muhyiddin Muizzu Mukesh Mukul Mulayam Nakatani
    m Namal Nandan Naoki Naoto Narendra Naresh Naruhito Nasheed Naveen Navjot Nikol Nirmal Nitin Nitish
    m Nobuhiro Nobuo Nobuyuki Noriyuki Nurlan Nursultan Olzhas Omurbek Osamu Panfilo Pankaj Pawan Phumtham
    m Pita Piyush Prabhakar Prabowo Prachanda Pradeep Prak Prakash Pranab Prashant Pratikno Praveen Prawit
    m Prayut Prayuth Prem Pushpa Rahul Raj Rajat Rajeev Rajesh Rajiv Rajnath Rakesh Ramesh Ramiz Randhir Ranil
    m Ranjan Ranjit Ravi Ravish Rohit Ruben Rustam Ryamizard Ryohei Ryosei Ryota Ryu Sachin Sadakazu Sadyr
    m Saifuddin Sajith Samvel Sandeep Sandiaga Sanjay Sanjeev Sapar Sarbananda Sardar Sardor Satish Satoru
    m Satoshi Satya Seiji Serik Serzh Shaktikanta Shalva Sharad Shashi Shavkat Sher Shigeki Shigeo Shigeru
    m Shingo Shinichi Shinji Shinjiro Shinzo Shivraj Shivshankar Shoichi Shunichi Shunsuke Siddharth
    m Sirojiddin Sok Sooronbay Srettha Subhash Subrahmanyam Subramanian Sudhir Sugiono Suharso Sukhbir Sukhdev
    m Sunil Suren Suresh Surin Surinder Sushil Susilo Susumu Tadashi Taisuke Takaaki Takahiro Takashi Takeaki
    m Takehiko Takeo Takeshi Takuya Taro Tarun Tatsuo Tatsuya Tea Tejashwi Temir Tengiz Teodoro Tetsuo Tetsuro
    m Thaksin Thanathorn Tigran Tito Tomoaki Tornike Toru Toshihiro Toshimitsu Toshio Tshering Tsuneo Tsutomu
    m Tunku Uddhav Ulugbek Uttam Vagharshak Vagif Vahagn Vakhtang Vano Vartan Varun Vazgen Venkaiah Vijay
    m Vikas Vikram Vinay Vinod Vipin Virendra Vishal Vivek Wiranto Yashwant Yasuhiro Yasukazu Yasuo Yasutoshi
    m Yerlan Yermek Yogi Yoichi Yoji Yoshihide Yoshihiko Yoshimasa Yoshinori Yoshio Yoshiro Yoshitaka Yosuke
    m Yuji Yukihisa Yukio Yusril Yusuke Yutaka Zahid Zakir Zaza Zhomart Zohrab Zurab Zviad
    f Abena Adaeze Adanna Ama Amaka Aminata Awa Ayanda Baleka Bathabile Bintou Chidinma Chimamanda Chioma
    f Diezani Esi Fatou Fatoumata Fatuma Folasade Funke Funmilayo Graca Hadiza Hawa Ifeoma Kadiatou Kgalalelo
    f Khady Khumbuzile Lindiwe Makhtar-Fatou Mariama Mbali Miatta Naledi Nana Netumbo Ngozi Nkosazana Nomvula
    f Nosiviwe Ntombizodwa Obiageli Oby Oumou Phumzile Ramata Raychelle Rokia Sahle-Work Thandi Thandiwe Thuli
    f Winnie Yewande Zanele Zindzi Zodwa Zuleikha
    m Abdoulaye Abdourahamane Abebe Abiodun Abiy Adama Adebayo Adewale Akinwumi Alassane Alioune Alpha Amadou
    m Amara Assimi Atiku Ayodele Babacar Babatunde Bah Bassirou Bazoum Berhanu Birtukan Blaise Bola Boubacar
    m Cheikh Chidi Chinua Choguel Chukwuemeka Debretsion Demeke Desalegn Diomaye Djibrill Ebenezer Emeka
    m Emmerson Evariste Faure Faustin-Archange Femi Festus Filipe Félix Gedion Gedu Getachew Goodluck Hage
    m Haile Hailemariam Hakainde Hama Hissène Idriss Isaias Issoufou Jakaya Jomo Joram Kagame Kalonzo Kassoum
    m Kgalema Kithure Kofi Kwame Kwesi Lamine Lazarus Levy Macky Mahamadou Mahamat Mamadou Mamady Meles Modibo
    m Moeletsi Mokgweetsi Moses Moïse Muhammadu Muhoozi Musalia Mwai Nangolo Nelson Obafemi Obinna Olusegun
    m Oluwole Oumar Ousmane Paul-Henri Raila Riek Rigathi Roch Sadio Sahle Salou Salva Samora Seretse Seyni
    m Siaka Sibusiso Sipho Soumaïla Succès Sékou Taban Tedros Thabo Themba Tsegaye Tundu Uhuru Umaro Umaru
    m Wole Workneh Yaw Yemi Yoweri Zwelinzima
    f Aikaterini Athina Despina Dimitra Dora Eirini Eleni Elpida Fofi Georgia Gianna Ioanna Irini Kalliopi
    f Konstantina Liana Louka Marietta Marilena Melina Niki Vasiliki Voula
    m Achilleas Adonis Alekos Alexandros Anastasios Antonis Apostolos Aris Aristotelis Athanasios Christos
    m Constantinos Costas Dimitrios Dimitris Evangelos Georgios Gerasimos Giannis Giorgos Ioannis Konstantinos
    m Kostas Kostis Kyriakos Leonidas Makis Manolis Michalis Miltiadis Nicos Nikolaos Nikos Odysseas
    m Panagiotis Panos Pavlos Petros Prokopis Savvas Socrates Sotiris Spyros Stavros Stelios Stratos Takis
    m Tassos Thanasis Thanos Theodoros Vangelis Vassilis Yanis Yannis Yiannis
    b Alex Alexis Amal Amit Andrea Andy Anh Ariel Ashley Camille Casey Chikara Chris Claude Courtney Dana
    b Daniele Deniz Dominique Effie Farah Frances Gabriele Gal Guadalupe Hana Hikaru Hui Hyun Iman Ira Jackie
    b Jamie Jan Jaya Jean Jessie Ji Jin Jing Jo Joan Jocelyn Jordan Jules Kaoru Karen Karma Kelly Kerry Kim
    b Kiran Kristen Laurence Lee Leslie Lin Lindsay Lindsey Ling Linh Mackenzie Makoto Marian Marion Michele
    b Mika Min Ming Minh Morgan Ngoc Nicola Nika Noa Noam Noor Nour Nyima Ola Or Ozgur Pat Paz Rena Robin
    b Rosario Sam Sandy Sasha Shadi Shai Shannon Simone Sivan Sonam Soo Stacy Stav Su Sun Sung Tal Taylor
    b Tenzin Terry Thanh Thu Toni Tracy Vivian Wan Wei Xin Yan Yannick Yi Ying Young Yu Özgür
    f Josie Romi Orla Tzeela Yarden Shiri Liri Naama Karina Agam Arbel Moran Maayan Hila Adi Einav Hodaya Chana
    f Ayesha Hafsa Sheikha Esraa Mozn Gigi Heba Shaimaa Jehan Defne Selin Graça Linah Rachida Anne-Marie
    f Marie-Louise Salome Ketevan Nino Tinatin Khatia Mzia Eka Tamta Teona Lela Natia Marika Aliona Mireya Ione
    f Ginevra Ilaria Raffaella Kaitlan Weijia Yamiche Kellyanne Karine Symone Pam Brooke Nikki Nanae Megumi
    f Ayaka Yo-jong Geun-hye Kyung-wha Hye Ri Sol-ju
    m Oded Ohad Sagui Omri Doron Elad Alon Dror Roni Yonatan Feras Ramy Issam Ziyad Samer Haidar Husam Kareem
    m Luay Moaz Mounir Muhannad Naeem Rayyan Seif Sharif Tawfiq Wissam Younis Zakaria Hamdeen Sobhi Zakariya
    m Idris Ilyas Abolfazl Behnam Kourosh Nima Ruhollah Cemal Ersin Mevlut Liaquat Ismaïl Sebastián Lázaro Xi
    m Jong-un Jae-in Seok-youl Suk-yeol Myung-bak Moo-hyun Dae-jung Jae-myung Ki-moon Eui-yong Tae-yong Temur
    m Nodar Gocha Sergi Merab Vardan
    m Dylan Cody Seán Rhys Hamish Callum Ewan Fergus Declan Niall Ciarán Eoin Padraig Conor Aidan Kieran Rory Finbar Randall Wade Tucker Lamar Darius DeShawn
    """#
}
