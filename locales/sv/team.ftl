team-title = Teamets bild
team-lead = Samla resultatkoderna från ett team och se vad de visar tillsammans. Bilden har inga namn, och allt stannar i den här webbläsaren.
team-open-each = I en kod finns svaren: den som samlar koder kan öppna var och en av dem. Säg det innan du ber om några.
home-team = Lägg ihop ett teams koder

## Att samla

team-collect = Lägg till koder
team-paste-label = Klistra in koder eller länkar, med allt som står runt omkring
team-paste-hint = En hel mejltråd går bra.
team-paste-add = Lägg till det som finns där
team-type-label = Eller skriv in en
team-type-name = Namn (bara du ser det)
team-type-add = Lägg till
team-typing = { $typed ->
    [0] Bokstäver och siffror; bindestreck och stora bokstäver spelar ingen roll.
    [one] 1 tecken hittills.
   *[other] { $typed } tecken hittills.
}
team-typing-of = { $typed } av { $of } tecken.
team-typing-whole = Alla tecken finns där och stämmer.
team-scan = Skanna med kameran
team-scan-stop = Stäng av kameran
team-scan-hint = Håll QR-koden framför kameran. Bilden stannar i den här webbläsaren.
team-scan-failed = Kameran går inte att använda. I webbläsarens inställningar står om sidan får det.

team-added = { $count ->
    [0] Inget lades till.
    [one] 1 resultat lades till.
   *[other] { $count } resultat lades till.
}
team-found-none = Här finns ingen kod.
team-known = { $count ->
    [one] 1 kod finns redan och räknas en gång. Har två personer svarat precis lika? Lägg då till den en gång till.
   *[other] { $count } koder finns redan och räknas en gång. Har två personer svarat precis lika? Lägg då till dem en gång till.
}
team-add-again = Lägg till { $code } en gång till
team-full = Här finns plats för 500 resultat, inte fler.
team-refused = ”{ $text }”: { $why }

## Vilka som är med

team-members = { $count ->
    [one] 1 resultat
   *[other] { $count } resultat
}
team-member-label = Namn på resultat { $number }
team-member-nameless = Resultat { $number }
team-member-remove = Ta bort { $code }
team-remove = Ta bort
team-clear = Ta bort alla
team-removed = { $count ->
    [one] 1 resultat är borttaget.
   *[other] { $count } resultat är borttagna.
}
team-undo = Lägg tillbaka

## Vad de visar

team-few = { $people ->
    [0] Så snart det finns tre resultat syns det här vad de visar tillsammans. Med färre skulle vem som helst kunna räkna ut vad en enskild person svarade.
   *[other] Hittills är de { $people }. Från och med tre syns det här vad de visar tillsammans. Med färre skulle vem som helst kunna räkna ut vad en enskild person svarade.
}
team-shows = Det här visar teamet
team-shows-text = { $people } personer: { $lengths }. Varje steg i en stapel är en person, och ju längre åt höger den står, desto oftare visade personen egenskapen. Bara de som hade lika många situationer står i samma rad.
team-length = { $people } med { $situations }
team-together = Tillsammans visad i { $shown } av { $opportunities } situationer: { $level }.
team-together-none = För få hade lika många situationer för att något ska kunna visas.
team-class = { $opportunities ->
    [one] 1 situation gav tillfälle, { $people } personer
   *[other] { $opportunities } situationer gav tillfälle, { $people } personer
}
team-spread = Mitten { $middle }; den mellersta hälften { $lower } till { $upper }, alla { $lowest } till { $highest }.
team-middle = { $count }
team-middle-between = mellan { $low } och { $high }
team-left-out = { $count ->
    [one] En person är inte med här: färre än tre hade lika många situationer.
   *[other] { $count } personer är inte med här: färre än tre hade lika många situationer.
}
team-picture = { $characteristic }, { $class }: { $stacks }.
team-stack = { $people ->
    [one] { $shown } gånger: 1 person
   *[other] { $shown } gånger: { $people } personer
}
team-table = Samma sak i siffror
team-table-shown = Visad
team-table-people = Personer

team-says = Det här säger bilden
team-often = Teamet som helhet tar ofta tillfället { $characteristics }.
team-often-none = Inget visade teamet som helhet ofta, det vill säga i mer än hälften av situationerna.
team-differs = Längst ifrån varandra är ni när det gäller { $characteristics }.
team-differs-none = Ni är ingenstans längre ifrån varandra än på andra ställen.
team-split = Situationen som ni var minst överens om
team-split-none = Ingen valde olika i någon situation som minst tre av er svarade på.
team-split-chosen = { $people } av { $of }
team-discuss = Att prata om
team-discuss-alike = Ni valde lika. Vilket alternativ tog ingen, och vad skulle behöva vara annorlunda för att någon av er skulle ta det?
team-foster = Två saker att börja odla
team-foster-text = De svarar mot det som teamet visade i minst andel av sina situationer. En början på ett samtal, ingen dom.
team-foster-tied = Något mer visades precis lika sällan; de här två är en början.
team-foster-for = För { $characteristic }, i { $shown } av { $opportunities } situationer.

practice-initiative = Ge idéerna medvind
    .text = Välj en idé som någon av er redan har kastat fram. Ge den personen två timmar nästa vecka att prova den, och en dag att berätta för er andra hur det gick.
practice-small-wins = Låt det lilla märkas
    .text = Håll de två sista minuterna av fredagsmötet fria. Den som vill nämner något litet som en kollega har gjort under veckan, och vad som blev lättare av det.
practice-open-communication = Högt i tak
    .text = Låt var och en ta med något halvfärdigt till nästa möte och ställa två frågor till de andra: vad ska jag behålla, och vad skulle du ändra?
practice-growth = Lär av varandra
    .text = Låt alla skriva upp en sak de vill lära sig och en som de kan lära ut. Para ihop två av er redan nästa vecka, och ge dem en timme på arbetstid.
practice-trust = Lita på dem som gör jobbet
    .text = Välj en sorts beslut som alltid måste gå via chefen. Kom överens med chefen om att de som gör jobbet fattar dem själva från och med måndag.

## Att spara och skicka vidare

team-keep = Spara och skicka vidare
team-keep-text = Resultaten ligger kvar i den här webbläsaren tills du tar bort dem. Till nästa möte eller en annan dator finns de här sätten.
team-save = Spara i en fil
team-file = mikroledarskap-team
team-csv = Spara som tabell (CSV)
team-csv-separator = ;
team-csv-name = Namn
team-csv-code = Kod
team-csv-situations = Situationer
team-csv-skipped = Överhoppade
team-csv-shown = { $characteristic }: visad
team-csv-of = { $characteristic }: situationer
team-print = Skriv ut bilden
team-restore = Återställ från en fil
team-restored = { $count ->
    [one] 1 resultat är hämtat från filen.
   *[other] { $count } resultat är hämtade från filen.
}
team-link-title = Hela teamet som en länk
team-link-gives = Den visar alla svar från alla som är med.
team-link-labels = Med namnen
team-link-label = Länk
team-file-not-a-team = I filen finns inget team som är sparat härifrån. Inget har ändrats.
team-file-newer = Filen kommer från en nyare version av sidan. Ladda om sidan för att få den versionen. Inget har ändrats.
team-file-too-many = I filen finns fler resultat än det finns plats för. Inget har ändrats.
team-file-code = Resultat nummer { $number } i filen går inte att öppna, och inget har ändrats. { $why }
team-file-label = Namnet på resultat nummer { $number } i filen är för långt. Inget har ändrats.

## Ett team från en länk

team-shared-title = Ett teams bild från en länk
team-shared-lead = Någon har lagt ihop det här och delat det. Inget sparas här om du inte säger till.
team-shared-keep = Lägg till i teamet som finns här
team-shared-bad = Inget i länken går att öppna.
