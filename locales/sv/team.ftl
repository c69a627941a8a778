team-alone = Visa bara bilden
team-not-alone = Visa allt igen
team-title = Teamets bild
team-lead = Samla resultatkoderna från ett team och se vad de visar tillsammans. Be alla göra ett lika långt självtest: bara sådana står bredvid varandra. Bilden har inga namn, och allt stannar i den här webbläsaren.
team-open-each = I en kod finns alla svar: den som samlar koder kan öppna var och en av dem. Tala om det innan du ber någon om en kod. Och den som tittar på medan resultaten kommer in ett och ett ser vad vart och ett ändrar: lägg till dem först, och visa bilden sedan.
home-team = Lägg ihop koderna från ett team

## Att samla

team-collect = Lägg till koder
team-paste-label = Klistra in koder eller länkar, gärna med allt som står runt omkring
team-paste-hint = En hel mejltråd går bra.
team-paste-add = Lägg till koderna
team-type-label = Eller skriv in en
team-type-name = Namn, för dig (om du vill)
team-type-add = Lägg till
team-typing = { $typed ->
    [0] Bokstäver och siffror. Bindestreck behövs inte, och små bokstäver går bra.
    [one] 1 tecken hittills.
   *[other] { $typed } tecken hittills.
}
team-typing-of = { $typed } av { $of } tecken.
team-typing-whole = Alla tecken finns där och stämmer.
team-scan = Skanna med kameran
team-scan-stop = Stäng av kameran
team-scan-hint = Håll QR-koden framför kameran. Kamerabilden stannar i den här webbläsaren.
team-scan-failed = Kameran går inte att använda. I webbläsarens inställningar ser du om sidan får använda den.

team-added = { $count ->
    [0] Inget lades till.
    [one] 1 resultat lades till.
   *[other] { $count } resultat lades till.
}
team-found-none = Här finns ingen kod.
team-known = { $count ->
    [one] 1 kod finns redan och räknas bara en gång. Har två personer svarat exakt likadant? Lägg då till den en gång till.
   *[other] { $count } koder finns redan och räknas bara en gång var. Har två personer svarat exakt likadant? Lägg då till dem en gång till.
}
team-add-again = Lägg till { $code } en gång till
team-full = I teamet finns plats för 500 resultat, inte fler.
team-refused = ”{ $text }”: { $why }

## Vilka som är med

team-members = { $count ->
    [one] 1 resultat
   *[other] { $count } resultat
}
team-member-label = Namn på resultat { $number }
team-member-nameless = Resultat { $number }
team-member-remove = Ta bort resultat { $number }
team-remove = Ta bort
team-clear = Ta bort alla
team-members-list = { $count ->
    [one] Namn och kod
   *[other] Namn och koder
}
team-removed = { $count ->
    [one] 1 resultat är borttaget.
   *[other] { $count } resultat är borttagna.
}
team-undo = Lägg tillbaka

## Vad de visar

team-few = { $people ->
    [0] Så snart det finns tre resultat ser du här vad de visar tillsammans. Med färre skulle vem som helst kunna räkna ut vad en enskild person svarade.
   *[other] Hittills finns { $people } resultat. Från och med tre ser du här vad de visar tillsammans. Med färre skulle vem som helst kunna räkna ut vad en enskild person svarade.
}
team-shows = Det här visar teamet
team-shows-text = { $people } personer: { $lengths }. Varje steg i en stapel är en person, och ju längre åt höger stapeln står, desto oftare visades egenskapen. Bara de som hade lika många tillfällen att visa den finns i samma diagram.
team-length = { $people } med { $situations }
team-together = Tillsammans: i { $shown } av { $opportunities } situationer, det vill säga { $level }.
team-together-none = Inget att visa: för få hade lika många tillfällen.
team-class = { $opportunities ->
    [one] { $people } personer med 1 tillfälle var
   *[other] { $people } personer med { $opportunities } tillfällen var
}
team-spread = Mitten: { $middle }. Mellersta hälften: { $lower } till { $upper }. Alla: { $lowest } till { $highest }.
team-middle = { $count }
team-middle-between = mellan { $low } och { $high }
team-left-out = { $count ->
    [one] En person är inte med här: det krävs minst tre med lika många tillfällen.
   *[other] { $count } personer är inte med här: det krävs minst tre med lika många tillfällen.
}
team-picture = { $characteristic }, { $class }: { $stacks }.
team-stack = { $people ->
    [one] 1 person tog { $shown }
   *[other] { $people } personer tog { $shown }
}
team-table = Samma sak i siffror
team-table-shown = Antal gånger
team-table-people = Personer

team-says = Det här säger bilden
team-often = Teamet som helhet tog ofta tillfället { $characteristics }.
team-often-none = Teamet som helhet visade ingen av egenskaperna ofta, det vill säga i mer än hälften av situationerna.
team-differs = Längst ifrån varandra är ni när det gäller { $characteristics }.
team-differs-none = Ingen egenskap skiljer er åt mer än de andra.
team-says-rows = Där det finns flera diagram, eller någon inte är med, utgår det här från diagrammet med flest personer.
team-split = Situationen som ni var minst överens om
team-split-none = Det finns ingen situation där minst tre av er svarade och ni valde olika.
team-split-chosen = { $people } av { $of }
team-discuss = Att prata om
team-discuss-alike = Ta en av situationerna: vilket svar valde ingen av er, och vad skulle behöva vara annorlunda för att någon skulle välja det?
team-foster = Något att börja med
team-foster-text = Det hör ihop med det som teamet visade mest sällan, sett till antalet tillfällen. En början på ett samtal, ingen dom.
team-foster-tied = Minst en egenskap till visades precis lika sällan; de här två är en början.
team-foster-for = Tillfället { $characteristic } togs i { $shown } av { $opportunities } situationer.

practice-initiative = Ge idéerna medvind
    .text = Välj en idé som någon av er redan har kastat fram. Ge den personen två timmar nästa vecka för att prova den, och bestäm en dag när ni andra får höra hur det gick.
practice-small-wins = Låt det lilla märkas
    .text = Håll de två sista minuterna av fredagsmötet fria. Den som vill nämner något litet som en kollega har gjort under veckan, och vad som blev lättare av det.
practice-open-communication = Högt i tak
    .text = Låt var och en ta med något halvfärdigt till nästa möte och ställa två frågor till de andra: vad ska jag behålla, och vad skulle ni ändra?
practice-growth = Lär av varandra
    .text = Låt alla skriva upp en sak de vill lära sig och en som de kan lära ut. Para ihop två av er redan nästa vecka, och ge dem en timme på arbetstid.
practice-trust = Lita på dem som gör jobbet
    .text = Välj en sorts beslut som alltid måste gå via chefen. Kom överens med chefen om att de som gör jobbet fattar de besluten själva från och med måndag.

## Att spara och skicka vidare

team-keep = Spara och skicka vidare
team-keep-text = Resultaten ligger kvar i den här webbläsaren tills du tar bort dem. Så här tar du med dem till nästa möte eller en annan dator. I båda slagen av filer finns alla koder, och därmed alla svar, och namnen; på papperet finns ingetdera.
team-save = Spara i en fil
team-file = mikroledarskap-team
team-csv = Spara som tabell (CSV)
team-csv-separator = ;
team-csv-name = Namn
team-csv-code = Kod
team-csv-situations = Situationer
team-csv-skipped = Överhoppade
team-csv-shown = { $characteristic }: tagna tillfällen
team-csv-of = { $characteristic }: alla tillfällen
team-print = Skriv ut bilden
team-restore = Återställ från en fil
team-restored = { $count ->
    [0] Allt som finns i filen finns redan här.
    [one] 1 resultat är hämtat från filen.
   *[other] { $count } resultat är hämtade från filen.
}
team-link-title = Hela teamet som en länk
team-link-gives = Den visar alla svar från alla som är med.
team-link-gives-names = Den visar alla svar från alla som är med, och namnen du har gett dem.
team-link-labels = Ta med namnen
team-link-label = Länk
team-file-not-a-team = I filen finns inget team som är sparat härifrån. Inget har ändrats.
team-file-newer = Filen kommer från en nyare version av sidan. Ladda om sidan för att få den versionen. Inget har ändrats.
team-file-too-many = I filen finns fler resultat än det finns plats för. Inget har ändrats.
team-file-code = Resultat nummer { $number } i filen går inte att öppna, och inget har ändrats. { $why }
team-file-label = Namnet på resultat nummer { $number } i filen är för långt. Inget har ändrats.

## Ett team från en länk

team-shared-title = Ett teams bild från en länk
team-shared-lead = Det här visar resultaten i länken tillsammans. Inget sparas här om du inte säger till.
team-shared-keep = Lägg till i teamet som finns här
team-shared-bad = Inget i länken går att öppna.
