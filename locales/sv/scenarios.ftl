## Femman I

scenario-e1 = Halv två på hotellet, incheckning från tre. Ines på våningen under ligger fyra rum efter och har inte sagt något till någon. Dina egna rum är klara, och sista timmen hade du tänkt lägga på linneförrådet som alla klagar på.
    .a = Gå ner med en kopp kaffe, fråga hur dagen har varit och säg vem hon kan ringa om det blir för mycket.
    .b = Bädda tillsammans med henne och prata under tiden: långsammare än var sitt rum, och förrådet får vänta.
    .c = Ta två av hennes rum på din rast utan ett ord, så att hon slipper både be om hjälp och förklara sig.
    .d = Säg till i receptionen vilka rum som kan bli sena, så att tidiga gäster får dem som är klara.
    .first = Du tar i där det fattas händer, utan att vänta på att någon ber dig.
    .second = Ines har dig hos sig en stund: lite av din uppmärksamhet, inte bara av din tid.
    .discuss = Senast du låg lika långt efter som Ines: vad hade du velat att en kollega gjorde, eller lät bli?

scenario-e2 = Videomöte, fyra minuter kvar. Ni är på väg att besluta om längre telefontider, en plan som tre personer har slitit med i veckor. Du tog sextio samtal förra veckan, och du tror att det är formuleringarna på fakturan som får folk att ringa.
    .a = Stötta planen: tre kollegor får se sitt arbete komma till nytta, och kunderna får längre telefontider.
    .b = Skriv om fakturan på egen hand i veckan, på kvällarna om det behövs, och skicka den till tryckeriet.
    .c = Läs upp en ny första rad till fakturan innan de fyra minuterna har gått, halvfärdig som den är.
    .d = Erkänn att du tvivlar, och be att få höra dem som tar samtalen innan något bestäms.
    .first = Mötet får höra något nytt: din syn sagd rakt ut, eller plats för dem som vet.
    .second = Du åtgärdar det som får folk att ringa, eller föreslår något, och ser inte bara till mängden samtal.
    .discuss = Vart tar dina egna tvivel vägen när en plan nästan är klubbad: fram på mötet, till någon efteråt eller med dig hem?

scenario-e3 = Varje fredag blir returerna stående i gång 4 på lagret, och alla kör runt dem. Ingen har dem som sin uppgift. Du ser framför dig en returhörna vid port 2, men det skulle ta veckor att få den att fungera, och du mäts på antal plockade order.
    .a = Kör en returhörna på prov i slutet av din egen gång, fast du hinner plocka lite mindre.
    .b = Lägg in returerna själv på fredagarna efter ditt pass, vare sig någon märker det eller inte.
    .c = Håll dig till plocket: de som väntar på varor har mest nytta av att dina order kommer iväg i tid.
    .d = Rita en hörna, låt de andra förarna ändra i den och lämna in det som ni enas om.
    .first = Du kommer med ett förslag som tar itu med orsaken: en returhörna, genomtänkt eller prövad.
    .second = Du gör en del av jobbet själv och nöjer dig inte med idén.
    .discuss = Vad är er egen gång 4, det som alla kör runt, och vems uppgift är det egentligen?

scenario-e4 = På äldreboendet har Sam, ny och tystlåten, packat om vagnen med kvällsfika utan att någon bett om det, och rundan går tio minuter fortare. Ingen har sagt något. Överrapporteringen börjar om fem minuter, och det är mycket som ska tas upp.
    .a = Stryk din egen punkt på överrapporteringen och berätta vem som kom på det som sparar tio minuter.
    .b = Tejpa en lista på vagnen över den nya packningen, så att rundan går fort även när det är vikarier.
    .c = Få chefen att ge Sam tid att packa om vagnarna på alla tre avdelningarna och täck upp på kvällarna själv.
    .d = Be Sam visa dig hur den nya rundan går till, och packa om morgonvagnen också, fast den är din.
    .first = Sam får veta av dig att det märktes och att det betydde något.
    .second = Sam får mer att bestämma över: en vagn till, en avdelning till, tid att göra det på.
    .discuss = Vem hos er har på sistone gjort något i stil med Sams fikavagn, och vad hände sedan?

scenario-e5 = Noor, som har jobbat tre veckor på lönekontoret, ska göra sin första lönekörning. Du känner till varenda fälla. Filen ska vara hos banken klockan fyra i morgon; för dig tar körningen en timme, för henne nästan hela dagen.
    .a = Gör den vid hennes skrivbord, berätta högt vad du gör och varför, och svara på varje fråga direkt.
    .b = Gör den själv i kväll den här gången, så att alla får lön i tid och hon får en mjuk start.
    .c = Ge henne hela körningen och din lista på fällor, och håll dig i närheten, även om tiden blir knapp.
    .d = Sitt bredvid henne hela dagen medan hon kör, och gå igenom varje miss med henne när den kommer.
    .first = Noor gör körningen själv och den är hennes; du är stödet.
    .second = Du sätter ord på det du kan medan det behövs, och tar in det hon frågar om.
    .discuss = Din egen första lönekörning, vad det nu var för något: vad behövde du då av dem som redan kunde?

## Femman II

scenario-a1 = Du och Jonas jobbar hemifrån och gör en veckorapport ihop. Hans siffror har varit fel två veckor i rad, och en kund har märkt det. Det var du som kontrollerade dem båda gångerna. Jonas vet inget än, och nästa rapport ska ut på torsdag.
    .a = Skriv till kunden att kontrollen var ditt ansvar och att den brast, och nämn inte Jonas.
    .b = Säg rakt ut till Jonas vad han gjorde fel och att du missade det, hur sur stämningen än blir.
    .c = Låt någon utomstående kontrollera alla siffror framöver, även om rapporten då kommer först på fredagar.
    .d = Ring Jonas, fråga hur han gör och vad som skulle hjälpa honom, och ta upp felen när han berättat.
    .first = Jonas får höra av dig, rakt och konkret, vad som blev fel.
    .second = Du står för din egen del: kontrollen som släppte igenom det.
    .discuss = Säg att två har del i ett fel, som i veckorapporten: vem brukar få höra om det först hos er, och varför?

scenario-a2 = Du sitter på expeditionen och har en timme på dig med schemat, som ska in i dag. Genom rutan ser du Amir, nyss tillbaka från sin ledighet, stå framför det nya läkemedelsskåpet för tredje gången i förmiddag. Skåpet har krånglat för alla.
    .a = Gör klart schemat: trettio personer vill veta hur de jobbar, och Amir har inte bett om hjälp.
    .b = Ta reda på knepet och visa alla på passet efter lunch, även om schemat blir en dag försenat.
    .c = Erkänn för Amir att du inte heller fattar skåpet, klura ut det ihop och ta med dig schemat hem.
    .d = Öppna dörren, vinka in honom och fråga hur det är att vara tillbaka; skåpet klarar han nog själv.
    .first = Krånglet med skåpet blir mindre: du hjälper till att ta reda på hur det fungerar.
    .second = Amir möter en människa, inte en stängd dörr: du ger honom en stund.
    .discuss = Amir har inte bett om hjälp: hur märker ni om en kollega vill ha ett handtag, lite sällskap eller vara i fred?

scenario-b4 = På kommunens kontaktcenter har Tove lugnat sin första rasande inringare, och till och med fått ett tack. Du satt bredvid och hörde allt, också att hon lovade svar före fredag, och det kan ingen förvaltning hålla.
    .a = Låt henne få glänsa: bjud på bullar, berätta för alla hur det gick till och ta upp löftet en annan gång.
    .b = Säg ”bra jobbat”, och att fredag inte går, innan ni tar på er headseten igen, även om hon blir snopen.
    .c = Ring själv runt till förvaltningarna och jaga fram svaret, så att den som ringde får det i tid.
    .d = Gå igenom löftet med henne i enrum, fråga hur hon gör nästa gång, och ring själv upp den som ringde.
    .first = Tove får känna att det var en liten seger, och att du blev glad för den.
    .second = Tove får höra vad hon kan göra annorlunda, medan samtalet är färskt.
    .discuss = Tänk på en gång när du både lyckades och lovade för mycket, som Tove: vad ville du höra, och när?

scenario-b5 = Matutdelningen på lördagar blir av med sin lokal om en månad. Kommunen erbjuder en betydligt mindre och vill ha svar på måndag; du råkar vara kontaktperson. Elva volontärer ska arbeta där, och sextio familjer kommer varje vecka.
    .a = Mejla de elva ett utkast till planritning, fritt att ändra till söndag kväll, och räkna med oreda.
    .b = Gå runt i lokalen med alla elva på lördag, hör vad som oroar dem och svara det som ni enas om.
    .c = Lägg söndagen på att räkna ut hur allt ska få plats, så att du vet att det går när du tackar ja.
    .d = Tacka ja redan i dag, innan någon annan hinner före, även om det blir trångt; familjerna måste få besked.
    .first = De som ska arbeta där får vara med och bestämma innan svaret ges.
    .second = Du kommer med ett förslag som rör själva svårigheten: att det är trångt.
    .discuss = Elva personer och svar på måndag: vilka beslut vill du själv vara med och fatta, och vilka slipper du gärna?

scenario-c2 = I våras sa Kim att hon ville lära sig att hålla presentationer för kunder, och du lovade att hjälpa till. Nu är det oktober, och ingen av er har nämnt det sedan dess. På torsdag har ni videomöte med en kund om ett förslag, och det är alltid du som pratar.
    .a = Håll i torsdagen också, så att kunden får någon den känner igen och Kim får en lugn vecka.
    .b = Erkänn att du glömde, pinsamt som det är, och fråga om hon vill hålla inledningen på torsdag.
    .c = Låt Kim ta torsdagen och hjälp henne med bilderna tills dess, fast kunden är van vid dig.
    .d = Be Kim om ursäkt, och avsätt en timme i veckan fram till jul för att lära ut det du kan.
    .first = Du tar själv upp ditt löfte och står för det, i stället för att hoppas att det är glömt.
    .second = Kim får utrymme att hålla presentationen själv, på sitt eget sätt.
    .discuss = Har du, som Kim, fått ett löfte som sedan aldrig kom på tal, och betyder det något för dig i dag?

## Femman III

scenario-a3 = Ni är två som katalogiserar museets elva tusen fotografier och har hunnit med två tusen. I dag blev Elin klar med en hel låda utan en enda fråga till dig. Här och var har hon frångått dina regler för namngivning, där de inte passade.
    .a = Be henne skriva om reglerna på sitt sätt och följ dem sedan själv, fast två tusen poster får göras om.
    .b = Bocka av lådan och gå vidare, så att museet kan visa sina första bilder på nätet till påsk.
    .c = Titta en stund på hennes favoritbilder ihop och låt undantagen stå, fast katalogen blir rörigare.
    .d = Sätt upp lådans etikett på väggen, bjud på tårta och säg hur roligt det är att jobba ihop med henne.
    .first = Elin får mer att bestämma över: sina undantag, eller själva reglerna.
    .second = Den färdiga lådan blir en stund för er två.
    .discuss = En hel låda klar, på Elins eget vis: vad ser ni först i varandras jobb, att det är gjort eller hur det är gjort?

scenario-b1 = I ett badrum på bygget ser du i förbifarten att Pavel, från ett annat lag, har börjat kakla vid fönstret. Det är inte fel, men vid dörren får han en smal bit, två fingrar bred. Två rader sitter redan, och ditt eget kakelfix är blandat.
    .a = Fråga hur han har tänkt borta vid dörren, låt honom prata klart och nöj dig med det: väggen är hans.
    .b = Rita en indelning som går jämnt upp i de två följande badrummen, så att den smala biten bara finns här.
    .c = Gå vidare: det är det andra lagets badrum, han gör inget fel, och han ska få göra klart i fred.
    .d = Säg att det blir fult vid dörren och var du själv hade börjat, och räkna med en kylig blick.
    .first = Det finns ett bättre sätt att lägga plattorna, och du kommer med det.
    .second = Ni två talar om det nu, medan större delen av väggen är bar.
    .discuss = När får någon från ett annat lag gärna tycka till om din egen halvfärdiga vägg, och när vill du ha den i fred?

scenario-b2 = Ni är sex som ordnar klubbens ungdomsturnering i maj, och du har tagit på dig att hålla en avstämning på tio minuter per telefon varje söndag. Senast var bara två med. Listan över sådant som har kört fast växer, och nu på söndag har du gäster.
    .a = Byt samtalen mot en delad lista där alla sex kan skriva vad som har kört fast och ge varandra tips.
    .b = Ställ in söndagens samtal, så att ni alla sex får en ledig helg innan det drar ihop sig på allvar.
    .c = Håll samtalet medan gästerna dukar, och gå igenom vad du själv skulle göra åt varje punkt.
    .d = Håll samtalet från balkongen, och ring efteråt dem som inte var med för att höra hur de har det.
    .first = Du gör det du har tagit på dig, fast det kommer olägligt och få är med.
    .second = Det som kört fast börjar röra sig: punkter får en lösning, eller avstämningen en bättre form.
    .discuss = Vilket av era egna möten liknar söndagssamtalet mest, och vad skulle hända om ingen höll i det?

scenario-b3 = På kontoret i trädgårdsbutiken får du höra att det blir söndagsöppet från maj. Det är ingen hemlighet, säger chefen, men hon vill helst vänta två veckor med att berätta, tills schemat är klart. De fem på din avdelning berörs mest.
    .a = Vänta de två veckorna, så att alla i butiken får veta det samtidigt och med schemat i handen.
    .b = Tjata på chefen tills din avdelning får lägga sitt eget söndagsschema, när nyheten är ute.
    .c = Berätta för de fem i dag vad du vet och inte vet, ta deras frågor och säg sedan till chefen att du gjort det.
    .d = Lägg ett tomt söndagsschema på fikabordet och säg vad det är till, innan chefen hinner göra det.
    .first = De fem får veta det du vet medan det är nytt.
    .second = De fem får själva forma sina söndagar.
    .discuss = Hur tidigt vill du få veta något i stil med söndagsöppet, av vem, och hur klart ska allt vara då?

scenario-c5 = Premiären gick bra och festen har börjat. Hälften av kostymerna fick sys om den sista veckan, eftersom måttlistan var fel. Listan var din, det vet alla. Rut, som sydde om dem, står vid väggen med ett glas.
    .a = Säg till Rut, så högt att folk hör, att din lista var en katastrof och att hon räddade er allihop.
    .b = Låt kvällen vara skådespelarnas, för den är deras; kostymateljén har sin egen fest på söndag.
    .c = Klinga i glaset, få upp Rut på scenen och tacka för kostymerna som hela stan kommer att prata om.
    .d = Gå hem före dansen och få ordning på listan, så att måtten stämmer till nästa uppsättning.
    .first = Rut får ett tack, av dig och för något bestämt.
    .second = Du står för din lista, med ord eller genom att rätta till den.
    .discuss = Efter en vecka som Ruts, vad vill du helst ha: ett tack, ett ord om felet, en bättre lista eller bara lite fest?

## Femman IV

scenario-a4 = På förskolan kommer Maja för sent, är rödgråten, säger att det inte är något och börjar med frukosten. Klockan nio ska hon ta med de stora barnen på utflykt med bussen. Själv har du äntligen en lugn dag inne med de minsta.
    .a = Lägg en hand på hennes axel, säg att du finns här, och ta frukosten så att hon får sitta en stund.
    .b = Få rektorn att ordna en extra vuxen till utflykten, även om det blir en diskussion om pengar.
    .c = Ge henne ditt kaffe, ta närvarolistan och säg att ni byter, fast du äntligen hade en lugn dag.
    .d = Ta henne på orden och låt henne vara; en vanlig arbetsdag kanske är just vad hon behöver.
    .first = Maja märker att du ser hur hon har det, och att du bryr dig.
    .second = Dagen läggs upp så att den fungerar, för henne och för barnen.
    .discuss = ”Det är inget”, säger Maja: när du själv säger så på jobbet, hur vill du att kollegorna tar det?

scenario-a5 = Tandkliniken har fått nya telefoner, och du har blivit ombedd att lägga upp vem som svarar när. Ni är fyra i receptionen. Luncherna och sista timmen vill ingen ha, och det muttras fortfarande om det gamla schemat, som chefen gjorde.
    .a = Skriv upp dig själv på alla fredagsluncher, och skicka listan vidare så att de andra tre fyller i.
    .b = Gör ett schema där du själv får de värsta timmarna, så att ingen kan kalla det orättvist.
    .c = Fråga de tre en och en vad som passar, och lägg timmarna ihop över en fika, även om det tar tid.
    .d = Låt växeln fördela samtalen i tur och ordning, så att patienterna kommer fram och ingen behöver tjafsa.
    .first = De som berörs får själva bestämma om sina dagar.
    .second = Du tar på dig något av det ingen vill ha, och börjar med dig själv.
    .discuss = Vad gör ett schema rättvist i dina ögon: vem som har gjort det, vem som får luncherna eller att alla får lika?

scenario-c1 = Tredje personalmötet om skolans schema, tio i fem. Två kollegor har tjafsat om torsdagarna i tjugo minuter, och de andra har tystnat. Förra årets schema var ditt, och du vet varför torsdagarna sprack.
    .a = Säg att förra årets torsdagar var ditt fel, och offra din fredag på att få ordning på dem.
    .b = Nämn var du gick bet förra året, och fråga de två hur de hade löst det, fast det svider en smula.
    .c = Stanna förbi fem: sammanfatta båda sidor tills de känner igen sig, och låt de tysta säga sitt.
    .d = Föreslå att de två reder ut det med rektorn i morgon, så att de andra kommer hem i tid.
    .first = Du står för fjolårets miss i stället för att vänta på att någon ska nämna den.
    .second = Någon blir lyssnad på: de två som tjafsar, eller de som har tystnat.
    .discuss = Ibland kör ett möte fast, som det här om schemat: vad har hjälpt hos er, och vad har gjort det värre?

scenario-c3 = Du och Bahar delar på en tjänst på apoteket och ses en halvtimme varje onsdag. På sistone har tiden gått till leveranserna. I dag säger hon i förbifarten att kvällarna börjar ta på krafterna, och tar itu med backarna.
    .a = Låt backarna stå, ta med henne på en sväng runt kvarteret och fråga vad det är med kvällarna.
    .b = Fråga vad det är med kvällarna, skriv ner vad hon behöver och gå igenom det med henne nästa onsdag.
    .c = Få undan leveranserna, så att de som väntar på medicin får den; är det något mer säger hon nog till.
    .d = Packa upp bredvid henne, säg att du också är trött på kvällarna, och låt halvtimmen dra över lite.
    .first = Du tar reda på vad hon behöver: du frågar, och lyssnar tills hon är klar.
    .second = Ni kommer varandra lite närmare: en stund ihop, något av dig själv.
    .discuss = En del sägs bara i förbifarten, som Bahars ord om kvällarna: vad händer med sådant hos er?

scenario-c4 = I cykelverkstan kommer lärlingen Leo till dig för fjärde gången före lunch, nu med ett nav som kärvar. Du har lovat en kund att hennes cykel är klar klockan ett. Leos jobb ska vara klart i morgon, och han har hållit på i en timme.
    .a = Be honom vänta till ett: kunden får sin cykel, och han får en halvtimme med dig i lugn och ro.
    .b = Följ med honom, hitta felet och visa honom direkt, även om det blir ont om tid för ditt eget jobb.
    .c = Fråga vad han hade gjort om du varit ledig, be honom göra så, och ta på dig skulden om det blir fel.
    .d = Nämn de två troligaste felen och gå tillbaka till ditt; gissar han fel kostar det en ny del.
    .first = Med din hjälp kommer ni närmare orsaken till att navet kärvar.
    .second = Det är Leo som bestämmer vad som ska göras härnäst.
    .discuss = Fjärde frågan före lunch: vad avgör om du visar, ger en ledtråd, ställer en motfråga eller säger ”senare”?
