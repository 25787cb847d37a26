/**
 * Our own list of everyday Swedish words, three to nine letters each. Exactly 2048 words: 11 bits a
 * word, 55 bits for five. No two words differ by a single letter, and no word is two others joined.
 */
export const passphraseWords: readonly string[] = `
  abborre abstrakt ackord addition adjektiv affisch affär agat akrobat akter aktiv akvarell
  akvarium albatross album alfabet alg algoritm alligator allsång almanacka alpacka altan
  aluminium ametist analysera ananas andas anis anka ankare ansjovis ansluta anteckna antenn
  antik antilop användbar apelsin applåd aprikos april arena arkitekt arktisk armband armbåge
  arrangera artig artikel artist asfalt ask astronaut atlas atom augusti auktion aula avlång
  avokado avrunda avspänd axel backe bacon badbrygga baddräkt badkar badminton badmössa badplats
  badrum bagare bagel bageri bagge baka bakplåt baksida baksäte balans balett balja ballerina
  ballong bambu banan banderoll bandy banjo barista barometer barr basar basilika basker bassäng
  batteri begonia bekväm belysning belåten berg berguv beräkna berätta beröm beskriva bestick
  beställa betala betong bibliotek biff bikupa bil biljard biljett biodlare biograf biologi bison
  bjuda björn blanda blank blinka blinkers blixt blixtlås blogg blomkål blomma blommig blues blå
  blåklint blåsig blåsippa blåval bläckfisk bläddra bofink bok bokhandel bokstav boll bomull
  bonde bondgård bonus bord bordsduk borste bowling brandbil brasa braxen bredd brev bris
  broccoli brodera brokig bromsa brons broschyr brun bräda brädspel brännboll bröd brödkorg
  brödrost bubbla buffel bukett bukt bulgur buljong burgare burk buske buss butik bygd bygga
  byggnad byggsats byrå byxa båt bäck bär bärbar bärnsten böna camping cardigan carport cello
  cement centrum chans chili chips choklad cirkel cirkus citera citron citrongul curling curry
  cykel cyklop cylinder cymbal cypress dag daglig dagsljus dalgång damm dammsuga dans dart dator
  debattera december decimal dekal dekorera dela delfin delikat denim designa detalj diadem
  diagram dialekt diamant diameter digital dike dill dimma dimmig dipp dirigent diska diskret
  diskställ diskutera display dividera djup djurpark docka dockhus doft dokument domherre domino
  domkraft dragkedja dragspel drake dramatik dressing dribbla dricka driftig dromedar droppe
  druva dröm dubbel duett duggregn duk duktig dunge durkslag dusch dygn dyka dynamo dörr ebb
  effekt egen ejder eko ekorre ekvation ekvator eld eldstad elefant elektrisk elektron element
  elgitarr eluttag emalj emoji emu enbär energi enfärgad enhörning enkel enorm epok etikett etui
  evenemang exakt examen exempel exotisk fabel fabrik facit fackla fagott falafel falk fallskärm
  falukorv fanfar fantasi fartyg fasad favorit februari fena fernissa fest festival fiber
  ficklampa figur fika fikon film filmjölk fin final finger finurlig fisk fiskare fiskespö fjord
  fjäder fjäll fjäril fjärran flagga flamingo flanell flaska flaxa flexibel flitig flock flod
  florist flotte fluffig fluga flundra flygande flygel flygplan flygplats flytväst fläkt fläta
  flöjt flöte fnissa foder fodral fokus folkdans fontän format formel fors forskare forum fossil
  fotboll fotograf framsida fredag friidrott frimärke frisör frost frukost frukt frys fråga
  fräkne fräsch frö fundera furu fynd fyrkantig fyrtorn fysik fågel fågelbo fåll fåtölj fäktning
  fällbar fällstol fänkål färdig färg färgrik färja färsk fönster förbereda förenkla förgylla
  förklara förkläde förråd förrätt försiktig förstå försök förtjust förvandla gaffel galax
  galleri galopp garage garderob garn garnera gasell gata gavel gedigen gemensam generös geni
  genväg geografi gepard geting gips giraff girlang gissa gitarr givmild glaciär glad glansig
  glass glasyr glasögon glida glimma glimt glittra glob global glädje glänta glödlampa gnaga
  gnissla gnista gnola gnägga godis golv gondol gong graf grammatik granit granne gratulera
  gratäng grep grill grind groda grotta grumlig grundlig grupp grus gryning grytlapp grå gråsparv
  grädde gräddfil gräshoppa gräslök gräsmatta gräva grävling grävskopa grön grönkål grönsak
  grönsiska guide guld guldmynt guldsmed gullviva gulsparv gunga gungbräda gunghäst gungstol
  gurka gurkmeja gyllene gymnastik gympa gågata gångjärn gård gåva gädda gärdsgård gärdsmyg gäspa
  gästfri gästrum gös hackspett hagtorn hallon halsband halsduk halvö hammare hamn hamster
  handduk handfat handla handske handtag handväska hantel hare harmoni harpa hassel hasselnöt
  hatthylla hav havregryn havsbris havsörn heja helg helium heltal hembakad hemlagad hemsida
  hibiskus himmel hinder hink hiss historia hitta hjortron hjul hjulning hjälm hjälpa hjälte
  hjärta hobby holme hologram honung hoppfull horisont horn hortensia hotell humla hummer hummus
  humor hund hus huva huvud hydda hylla hytt hyvel hållbar hårborste hårspänne häfte häftstift
  häger hälsa hämta händig hängbro hängmatta hängränna hängsle häst hävstång högtalare höjd
  höjdhopp hök hönshus hörlur hörna hörsal höstack höstlig höstlov idealisk idrott igelkott
  industri ingefära ingenjör inlägg innebandy inreda insekt insida insjö internet intresse
  intryck isbana isberg isbjörn isflak isglass ishockey istapp ivrig jacka jade jaguar januari
  jazz jeans jogga jojo jonglör jordglob jordgubbe jordnöt jubel jubileum judo juli justera
  jämföra järn jätte jökel kaffe kajak kajuta kakadua kakao kakburk kaktus kalas kalender kall
  kam kamel kameleont kamera kamomill kanal kanin kanna kanot kantig kanvas kapitel kappa
  kappsäck kaprifol kapten karaff karaktär karamell karavan karneval karta kartong karusell
  kaskad kastanj kastrull katalog kateder katt kavaj kebab kemi kennel keps keramik ketchup kex
  kikare kikärta kimono kiosk kiwi kjol klar klarinett klase klassisk klimat klister klo klocka
  kloss klubba klunk klyfta klyftig klädnypa klämma klänning klättra klöver knaka knapp knarra
  knippe knop knut knyta knåda knä knäppa koala kobbe kock kod kofta koja kokbok kokosnöt kolibri
  kolossal koltrast kolumn komet komfort komisk komma kompass komplett komponera kompost
  konditori konduktör konfekt konfetti konkret konserv konsonant konst konstverk kontakt
  kontinent kontrabas konvalj kopiera kopp koppar koppla korall korridor korsning korsord kortlek
  korv kostym kotlett kotte krabba kraft krage krans krasse krater kreativ kretsa kringla krispig
  kristall krita krok krokodil krokus krona kronblad kroppkaka krukväxt krusbär krusig krydda
  kryddig kryss kråka kräm kubb kudde kugghjul kul kuling kuliss kulle kulör kummin kungsörn
  kunnig kupol kurs kursiv kurva kust kuvert kvadrat kvarg kvarter kvarts kvast kvick kvintett
  kvitto kvittra kvot kväll kvällsmat kyckling kylskåp kåldolme kålrot kälke källa känga känguru
  kärna kärr köksbord köksstol köld köpa kör körsbär köttbulle köttfärs labrador labyrint lack
  laddare ladugård lagun lakan lakrits lampa lampskärm landsbygd landskap landsväg lanterna
  lantlig lapptäcke laptop laser lastbil lava lavendel lax ledstång leende legend lejon leka
  lekfull lekplats leksak lekstuga lektion lemonad len leopard levande leverera lexikon lilja
  lime linbana linfrö lingon lingonris linjal linje lins liter livboj livlig ljudbok ljung ljus
  ljusstake ljuvlig lockig lodjur lodrät logisk lojal loppis lots lucka luddig luft lummig lunch
  lupin lustig luvtröja lycklig lyftkran lykta lyra lysande lyssna låda läge lägenhet lägga
  läktare lämmel längd längdhopp lärare lärka lärling läsa läslampa läsplatta lätt lättläst
  lättsam lönn löpning lördag löv lövverk madrass magi magnetisk magnolia majs majskolv makaron
  makrill mammut mandarin mandel mandolin manet mango manus mapp maraton margarin marinblå
  marinera marionett marknad marmelad marmor marsch marsipan maräng maskerad maskin maskros mast
  matbord match material matkorg matlåda matros matsal matsked matsäck matta medalj medvind mejla
  mejsel mekanik mellanmål melodi melon memorera mening meny metall meteor metod metspö middag
  midnatt midsommar mikrofon mikroskop mild miljö milstolpe mineral miniatyr minimal minnas minut
  mitten mittpunkt mixer mjuk mjölk mjölnare mobil mode modell modig modul mogen molekyl moln
  molnig montera monument moped morgon morot morrhår mortel mosaik mosse mossgrön motiv motor
  motto motvind muffin mugg munspel munter murare murgröna murkla museum musik musikal muskel
  muskot mustasch myggnät mynta myr myrstack mysig myskväll mysterium mål målarbok målare målgång
  måltid målvakt månad måndag måne månsken mått måttband märke mässing mäta mätare möbel möblera
  mörk mössa nalle narval nattlig natur naturlig navigera nejlika nektarin neon neutral nisch
  nivå noggrann nordlig norr norrsken nostalgi notställ novell november nyans nybakad nyckel
  nyfiken nyhet nynna nypon nystan nyttig nytvättad näbb näckros näktergal nära nät näver nöje
  nötskal nötväcka oas oboe ocean oktav oktober oliv olja olympiad ombonad omelett omgång omslag
  omtänksam onsdag opal opera optik optimal orange ordbok ordna ordspråk oregano origami original
  originell orkan orkester ormbunke ornament orre ost ostbåge ostkaka ostron otrolig overall oxe
  packning paddel paddla paj paket paljett palm pampig panda panel pannkaka panorama panter
  papaya papegoja papper paprika parabol parad paraply parasoll parentes park parkbänk parkera
  parkett parmesan passande passare pasta paviljong pedal pelare pelargon pelikan penna pensel
  peppar perfekt pergola perrong persienn persika persilja personlig petunia piano picknick pigg
  pilot pincett pingis pingla pingpong pingvin pinne pinnstol pion pir pirog piruett pitepalt
  pixel pizza pjäs planet plankton planta plantera plask platina platå plint plog plommon plus
  plywood plånbok plåt podium poesi pokal polera polkagris pollen polotröja pommes poncho ponny
  popcorn poppel populär porslin port portal portfölj portion porträtt porös potatis poäng
  praktisk pralin prassla prata precis premiär present prickig prins prisma prispall procent
  produkt profil prognos program projekt projektor promenad pronomen propeller prydlig prydnad
  pryl pröva publik puck pudel pulka puma punkt punktlig purjolök purpur pussel putsa pyjamas
  pyramid påfågel påhittig pålitlig pålägg påse påslakan päls pärla pärlemor päron pöl rabalder
  rabarber rabatt racket radar radhus radio rak rally ramp randig ravin rebus recept redigera
  reflex refräng regn regnbåge regnig regnrock regnskur rejäl reklam rekord rektangel rekvisita
  renovera rensa reparera repetera replik reportage resonera resultat resväska retur revy riddare
  ridning ridå riktning rimfrost ring ripa risotto ritblock rivjärn robot robust rodd rolig roman
  romb rondell rosa rosmarin rostfri roströd rot router rubin rubrik rugby rullsten rulltårta rum
  rundtur runsten russin ruta rutig ryamatta rygg ryggstöd ryggsäck rymd rymddräkt rymlig rytm
  rådjur rågbröd rädisa räfsa räka räkmacka räv rödbeta rödhake röding rödspätta rönnbär röra
  rörelse rörmokare röst sadel saffran safir saftig saga sagobok sagolik sallad salong salsa salt
  saltkar saluhall salvia samba samlare samling sammet samspelt sand sandal sardin satellit
  saxofon scarf schack schampo schema segel segelflyg segra sekund selleri semester semla senap
  sensor september serie serpentin server servett servis servitör sesam shorts siden siffra
  signal signera silke silo silver simhall simning sirap sjunga självklar sjö sjöborre sjökort
  sjöman skafferi skalbagge skata sked skena skepp skicklig skida skidlift skidspår skiffer
  skimrande skinka skiss skjorta skog skogsbryn skohorn skojig skola skolgård skolväska skomakare
  skorsten skosnöre skratta skridsko skrin skriva skrivbord skruv skräddare skugga skulptur
  skumgummi skura skurhink skutta skyffel skylt skymning skåp skägg skämt skärbräda skärgård
  skölja skön skörd sladd slalom slang slev slinga slips slott släde släp slöjd smaka smaragd
  smart smedja smet smidig smink smula smultron smycke smälta smör smörgås smörja snabb snabbköp
  snickare snigel snorkel snowboard snurra snäcka snäckskal snäll snöboll snödriva snögubbe snöig
  snölykta snöre snöskoter snöstorm socker soffa soffbord sol solhatt solros solsken solstol
  solstråle solsystem solur sommar sommarlov somrig soppa sopran sorbet sortera sova sovsäck
  spackel spade spara sparbössa sparris spela speldosa spellista spenat spets spik spindel spinna
  spiral spole spontan sportig sportlov sprallig springa sprint språk spräcklig spår spännande
  spänne spänstig stabil stadig stadion stafett staffli staket stall stam stanna stapel stark
  starta stativ staty stava stavelse stearin stege steka stekpanna stekspade sten stenig stenmur
  stereo stickling stig stilig stilla stjärna stock stolpe stoppur storm strand strandbad streck
  strimla strumpa struts strykjärn stråhatt stråke strålande sträcka sträv ström strömming
  strössel stubbe student studio studsa stuga stund stuprör styre styrka styrman stål ståtlig
  städa stämpel stänga stängel stövel suddgummi sugrör summa surdeg surfa surfing susa sushi
  svala svan svarv svärm sväva symaskin symbol symfoni symmetri synlig synt syren syrsa sång sås
  säker sälg sällsynt sända säsong söder söka söm söndag tabell taco takpanna takt talang talgoxe
  tallkotte tallrik tamburin tandem tandkräm tangent tanke tapet tapetsera tavelram tavla taxi
  teater teckning tegelsten tejp tekanna teknik tekopp telefon telegram teleskop tema tempo tenn
  tennis teori termos terrarium terrass terrier terräng tesked tiara tidig tidskrift tidtabell
  tidvatten tiger tillverka timglas timjan timme tipi tisdag tistel titan tivoli tjusig toffel
  tofsvipa tofu tomat tombola ton topas torg torka torsdag tortilla traktor trampbåt tranbär
  trappa trappsteg tratt trava trevlig triangel trikå triumf trolla trollspö trombon tropisk
  trottoar trumma trumpet trumpinne trycka träd träna träsko tröja tröskel tuba tuggummi tukan
  tulpan tumlare tumstock tundra tung tunika tunna tunnbröd tunnel tupp tur turbin turist turkos
  turnering tvål tvätta tvättkorg tvättlina tydlig tygel tyngdlös typsnitt tåg tålmodig tårta
  täcke tälja tält tänka tärning tömma töväder uggla ugn ukulele ull ullsocka underbar undulat
  unik universum uppdatera uppfinna uppsats uppskatta upptåg upptäcka urmakare ursprung uteplats
  uterum utflykt utforska uthållig utkik utmärkt utsida utsikt uttala utter utvilad vacker
  vaggvisa vagn vajer vakna valnöt valp valross valthorn vandra vanilj vante vardag variant varm
  varsam vatten vattentät vattna vaxkrita vecka ved vedbod vedträ ventil veranda verklig verkstad
  verktyg vers vete vetemjöl video vidöppen vik viktig vila vildmark vildros vimpel vinbär vind
  vindruva vindskydd vinge vinkel vinna vinröd vinst vinter vinthund vintrig vinyl vinäger viol
  violett virka virvel visdom vision visp vissla vitamin vitkål vitlök vits vitsippa volang volt
  volym vombat vulkan vykort våffla våga vågkam vågrät våning vår vårrulle väder väg vägkant
  vägvisare välgjord välkommen vänlig vänta väntsal värme väska väster växa växel växthus xylofon
  ypperlig yta zebra zigzag zooma åker ånga ånglok åra årsring årstid åska åskmoln återbruk
  återvinna ädel ägg älv ämne ändlös äppelmos äppelpaj äppelträd äpple ärlig ärm ärta ärtsoppa
  ätbar ättika äventyr ödla öga ögonbryn ögonfrans öken önska öppen öppna öppning örhänge örn
  örngott ösregn öster överkast överraska överst översätta övning
`
  .trim()
  .split(/\s+/);
