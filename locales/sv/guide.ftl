### Handledningen.

guide-title = Handledning för dig som leder
guide-lead = För dig som står längst fram: så får du en grupp att prata om ledarskapets små vardagliga handlingar, på en halvtimme eller en timme.
guide-print = Skriv ut handledningen
guide-back = Förbered en workshop

guide-before = Innan de kommer
guide-before-1 = Visa sidan på projektorn och gå till bakersta raden. Måste du kisa, tryck på +.
guide-before-2 = Öppna anteckningarna i ett andra fönster på din egen skärm. Har du bara en skärm klarar du dig utan; på väggen finns det gruppen behöver.
guide-before-3 = Prova klickern en gång, framåt och bakåt. Blir det ett tryck för mycket i stundens hetta, gå ett steg tillbaka: inget går förlorat.
guide-before-4 = Stolar i klungor är bättre än rader. Alla ska kunna vända sig till någon.
guide-before-5 = Välj situationer som ingen i rummet står mitt i. Vet du att två gör det, så hoppa över just den.

guide-first = Säg det här först
guide-first-text = Några meningar räcker. Ungefär så här:
guide-first-say = ”Ni får se ett ögonblick från en arbetsdag och fyra sätt att hantera det. Jag frågar vad ni skulle göra, en tisdag med för mycket på listan, inte vad man borde göra. Ingen får betyg, och jag håller inte reda på vem som räcker upp handen. Alla fyra är sådant som vettigt folk gör. Märker du att du letar efter det rätta svaret, ta det som du är lite mindre stolt över.”

guide-vote = Rösta utan att snegla på chefen
guide-vote-text = Händerna åker upp strax efter chefens. Det går inte att prata bort, men du kan göra det svårt att se:
guide-vote-1 = Slutna ögon. Ropa upp en bokstav i taget, räkna, säg tack. Konstigt den första gången, vanligt från den andra.
guide-vote-2 = Kort. Alla skriver en stor bokstav på ett papper och håller upp det på tre. Långsammare, men ingen väntar in någon annan.
guide-vote-3 = Telefoner. Slå på QR-koden när du förbereder; var och en svarar för sig och lämnar en kod, och du visar teamets bild. Det kräver nät och fem minuter till.
guide-vote-4 = Be chefen i förväg att rösta sist, eller att gå runt tillsammans med dig. De flesta blir glada för frågan.
guide-vote-5 = Väggen visar ingenting medan du räknar. Det är hela poängen: gå vidare först när den sista handen är nere.

guide-agree = När alla är överens
guide-agree-text = Det händer, särskilt när chefen är med. Säg inte emot, och leta inte efter någon som avviker.
guide-agree-1 = ”Vad hade behövt vara annorlunda för att ni skulle göra något annat?” En annan deadline, en annan person, tredje gången samma vecka.
guide-agree-2 = ”Vem förlorar något på det vi alla valde?” Det finns alltid någon.
guide-agree-3 = ”Räck upp handen den som gjorde så senast det hände.” Var sedan tyst. Den pausen gör mer än någon bild.

guide-split = När gruppen är delad
guide-split-text = Det är för det här ni är här. Sakta ner.
guide-split-1 = En röst för varje svar, den minsta gruppen först, och ingen svarar förrän alla har hörts.
guide-split-2 = Fråga vad de såg, inte varför de har rätt: ”Vad i texten fick dig att välja det?”
guide-split-3 = Säg vid den andra omröstningen att det är lika bra att stå fast som att ändra sig. Fråga om skillnaden först när den står på väggen.
guide-split-4 = Blir det personligt (”det var precis så du gjorde i mars”), gå tillbaka till texten: ”Vi stannar på hotellet.” Och erbjud dig att ta det samtalet efteråt.

guide-thirty = En plan för 30 minuter
guide-thirty-text = Fyra situationer som du själv har valt, två omröstningar, en halv minut att tänka och en att prata.
guide-thirty-1 = 0:00. Det du säger först, med välkomstbilden på väggen.
guide-thirty-2 = 0:03. Den första situationen. Den tar längst tid, för gruppen lär sig rytmen.
guide-thirty-3 = 0:10. Den andra och den tredje. Blir ni sena, hoppa över vad svaren visar, aldrig samtalet två och två.
guide-thirty-4 = 0:21. Den fjärde; spara den som ger bäst samtal till sist.
guide-thirty-5 = 0:26. Avslutningen: var och en skriver ner en liten sak till i morgon och berättar den för en granne.
guide-thirty-6 = 0:30. Sluta i tid, även mitt i en bra mening. Den fortsätter vid kaffemaskinen.

guide-sixty = En plan för 60 minuter
guide-sixty-text = Fem situationer, två omröstningar, en minut att tänka och två att prata.
guide-sixty-1 = 0:00. Det du säger först. Sedan en minut två och två: ”När ledde någon utan chefstitel dig senast?”
guide-sixty-2 = 0:06. Tre situationer, ungefär åtta minuter var.
guide-sixty-3 = 0:30. Res er upp, två minuter. På riktigt.
guide-sixty-4 = 0:32. Två till. Låt gruppen välja vilket svar de vill höra försvaras, av någon som inte valde det.
guide-sixty-5 = 0:47. Vad gruppen visade. Fråga först: ”Känner ni igen er?” Sedan vad ni vill göra åt det.
guide-sixty-6 = 0:52. En liten sak var, och en för er alla. Skriv in den i sammanfattningen, med namn och dag.
guide-sixty-7 = 1:00. Säg när du tänker fråga hur det gick. En liten handling räknas först när den upprepas.

guide-wrong = När något går fel
guide-wrong-1 = Batteriet dör eller sidan stängs: öppna den igen i samma webbläsare. Allt står där det stod, med alla röster.
guide-wrong-2 = Någon säger ”det beror på”. Bra: ”På vad?”
guide-wrong-3 = Ingen säger något. Räkna till tio. Låt dem sedan prata två och två en minut, och fråga vad de fick höra hellre än vad de tycker.
guide-wrong-4 = Något privat behöver sägas utan text på väggen: punkttangenten släcker, och tänder igen.

guide-after = Efteråt
guide-after-text = Skriv in vad ni bestämde i sammanfattningen medan alla är kvar, och läs upp det. Skriv ut eller spara. På en dator som fler använder: avsluta och radera, så försvinner workshoppen men inget annat.
guide-limits = Vad det inte är: ingen mätning av gruppen, ingen jämförelse mellan team, inget att skriva i en rapport om någon. En handuppräckning säger hur de här människorna såg på de här ögonblicken i dag.
