### Handledningen.

guide-title = Handledning för dig som leder
guide-lead = För dig som står längst fram: så får du en grupp att prata om hur man leder i det lilla, på en halvtimme eller en timme.
guide-print = Skriv ut handledningen
guide-back = Förbered en workshop

guide-before = Innan de kommer
guide-before-1 = Visa en situation på väggen och gå till bakersta raden. Måste du kisa gör du texten större med +.
guide-before-2 = Låt datorn utöka skärmen, inte spegla den, och öppna anteckningarna i ett eget fönster på din skärm. Har du bara en skärm klarar du dig ändå: allt gruppen behöver står på väggen.
guide-before-3 = Prova klickern en gång, framåt och bakåt. Trycker du en gång för mycket i stundens hetta går du bara tillbaka; inget går förlorat.
guide-before-4 = Ställ stolarna i klungor hellre än i rader. Alla ska ha någon att vända sig till.
guide-before-5 = Välj situationer som ingen i rummet står mitt i. Vet du att någon gör det, hoppa över just den.
guide-before-6 = Bestäm hur du bryter samtalen: en uppsträckt hand som alla svarar på, eller en klocka. Fyrtio personer som pratar hör inte ”då så”.
guide-before-7 = Be någon räkna ena halvan av rummet. Är ni många kan du avrunda: på tre händer när kommer det inte an.
guide-before-8 = Stäng av aviseringar och mejl, sätt i laddaren, och be om mikrofon om ni är fler än trettio.

guide-first = Säg det här först
guide-first-text = Några meningar räcker. Ungefär så här:
guide-first-say = ”Ni får se ett ögonblick från en arbetsdag och fyra sätt att hantera det. Jag frågar vad ni skulle göra, en tisdag med för mycket på listan, inte vad man borde göra. Ingen får betyg, jag håller inte reda på vem som räcker upp handen, och den som inte vill rösta låter bli. Alla fyra är sådant som vettigt folk gör. Märker du att du letar efter det rätta svaret, ta hellre det som du är lite mindre stolt över.”

guide-vote = Rösta utan att snegla på chefen
guide-vote-text = Händerna åker upp strax efter chefens. Det hjälper inte att be folk låta bli att titta, men du kan göra det svårt:
guide-vote-1 = Blunda. Alla bestämmer sig för en bokstav och blundar. Ropa upp en i taget, räkna, säg tack. Konstigt första gången, vanligt redan den andra.
guide-vote-2 = Lappar. Alla har fyra, med A, B, C och D, och håller upp en när du har räknat till tre. Tar längre tid att räkna, men ingen hinner vänta in någon annan.
guide-vote-3 = Telefoner. Slå på QR-koden när du förbereder. Var och en svarar för sig och lämnar en resultatkod, och du visar teamets bild. Säg först att du som samlar koderna kan se svaren i var och en. Det kräver nät och fem minuter till.
guide-vote-4 = Be chefen i förväg att räcka upp handen sist, eller att stå över. De flesta blir glada för frågan.
guide-vote-5 = Väggen visar inga siffror medan du räknar. Det är hela poängen: gå vidare först när den sista handen är nere.

guide-agree = När alla är överens
guide-agree-text = Det händer, särskilt när chefen är med. Säg inte emot, och jaga inte fram någon som tycker annorlunda.
guide-agree-1 = ”Vad hade behövt vara annorlunda för att ni skulle göra något annat?” En annan deadline, en annan person, tredje gången samma vecka.
guide-agree-2 = ”Vem förlorar på det vi alla valde?” Det finns alltid någon.
guide-agree-3 = ”Svara bara tyst för dig själv: gjorde du så senast det hände?” Var sedan tyst du också. Den pausen gör mer än någon bild.

guide-split = När gruppen är delad
guide-split-text = Det är därför ni är här. Sakta ner.
guide-split-1 = En person talar för varje svar, den minsta gruppen först, och ingen säger emot förrän alla har hörts.
guide-split-2 = Fråga vad de såg, inte varför de har rätt: ”Vad i texten fick dig att välja det?”
guide-split-3 = Säg vid den andra omröstningen att det är lika bra att stå fast som att ändra sig. Fråga om skillnaden först när den syns på väggen.
guide-split-4 = Blir det personligt (”det var precis så du gjorde i mars”), gå tillbaka till texten: ”Nu håller vi oss till situationen på väggen.” Och erbjud dig att ta det andra samtalet efteråt.

guide-thirty = En plan för 30 minuter
guide-thirty-text = Tre situationer som du själv har valt, två omröstningar om varje, en halv minut att tänka och en att prata.
guide-thirty-1 = 0:00. Det du säger först, med välkomstbilden på väggen.
guide-thirty-2 = 0:03. Den första situationen. Den tar längst tid, för gruppen lär sig rytmen.
guide-thirty-3 = 0:12. Den andra. Blir ni sena, klicka förbi vad svaren visar, aldrig samtalet två och två.
guide-thirty-4 = 0:19. Den tredje; spara den som ger bäst samtal till sist.
guide-thirty-5 = 0:26. Avslutningen: var och en skriver ner en liten sak till i morgon och berättar om den för den som sitter bredvid.
guide-thirty-6 = 0:30. Sluta i tid, även mitt i en bra mening. Den fortsätter vid kaffemaskinen.

guide-sixty = En plan för 60 minuter
guide-sixty-text = Fyra situationer, två omröstningar om varje, en minut att tänka och två att prata.
guide-sixty-1 = 0:00. Det du säger först. Sedan en minut två och två: ”När ledde någon som inte är chef dig senast?”
guide-sixty-2 = 0:06. Två situationer, ungefär elva minuter var.
guide-sixty-3 = 0:28. Be alla resa sig i två minuter. På riktigt.
guide-sixty-4 = 0:30. Två till. Låt gruppen välja ett svar som de vill höra försvaras, och be någon som inte valde det att göra det.
guide-sixty-5 = 0:48. Vad gruppen visade. Fråga först: ”Känner ni igen er?” Först därefter vad ni vill göra åt det.
guide-sixty-6 = 0:53. En liten sak var, och en för er alla. Skriv in den i sammanfattningen, med namn och dag.
guide-sixty-7 = 1:00. Säg när du tänker fråga hur det gick. En liten handling gör skillnad först när den upprepas.

guide-wrong = När något går fel
guide-wrong-1 = Datorn dör eller sidan stängs: öppna den igen i samma webbläsare. Allt står där det stod, med alla röster.
guide-wrong-2 = Någon säger ”det beror på”. Bra: ”På vad?”
guide-wrong-3 = Ingen säger något. Räkna till tio. Låt dem sedan prata två och två en minut, och fråga vad de hörde hellre än vad de tycker.
guide-wrong-4 = Något behöver sägas utan text på väggen: punkttangenten släcker, och tänder igen.
guide-wrong-5 = Tiden rinner i väg: N hoppar till nästa situation, och efter den sista till avslutningen. Offra hellre en situation än avslutningen.
guide-wrong-6 = Projektorn ger upp: läs högt, rösta med händerna och skriv siffrorna på tavlan. Inget i det här hänger på bilden.
guide-wrong-7 = En person pratar mest. ”Tack. Nu vill jag höra någon som inte har sagt något än.” Och vänta.

guide-after = Efteråt
guide-after-text = Skriv in vad ni bestämde i sammanfattningen medan alla är kvar, och läs upp det. Skriv ut eller spara. På en dator som flera använder: avsluta och radera, så försvinner workshoppen men inget annat.
guide-limits = Det här är ingen mätning av gruppen, ingen jämförelse mellan team och inget att skriva om någon i en rapport. En handuppräckning säger hur de här människorna såg på de här ögonblicken i dag.
