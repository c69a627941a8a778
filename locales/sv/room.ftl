### Rummet: en workshop som någon leder framför en projicerad skärm.

home-room = Håll en workshop med en grupp

moment-opening = Välkomna
    .wall = Vad skulle du göra?
    .notes = Låt den här bilden stå medan folk kommer in. Säg sedan med egna ord: det handlar om vad man skulle göra en vanlig dag, inte om vad man borde göra. Ingen får betyg. Bakom varje svar står en klok människa.
moment-show = Situationen
    .wall = Ett ögonblick på jobbet
    .notes = Läs högt och långsamt, de fyra svaren också. Förklara ingenting: det som är oklart får de fylla i själva.
moment-think = Tänk efter
    .wall = Var och en för sig: vad skulle du troligast göra?
    .notes = Var tyst hela tiden, även när det känns länge. Ingen pratar, ingen visar något än.
moment-vote = Händerna upp
    .wall = Räck upp handen: vad skulle du troligast göra?
    .notes = Ropa upp en bokstav i taget och räkna. Med slutna ögon, eller med kort, behöver ingen snegla på chefen. Tangenterna 1 till 4 lägger till en hand, eller skriv in antalet.
moment-result = Rösterna
    .wall = Så här röstade ni
    .notes = Låt dem titta innan du säger något.
moment-talk = Prata två och två
    .wall = Två och två: vad fick dig att välja som du gjorde?
    .notes = Helst med någon som valde annorlunda. Gå runt och lyssna; du behöver inte rätta någon.
moment-revote = Rösta igen
    .wall = Räck upp handen igen: vad skulle du göra nu?
    .notes = Samma fråga, ingen sammanfattning. Säg att det är lika bra att stå fast som att ändra sig.
moment-shift = Vad som ändrades
    .wall = Innan ni pratade, och efter
    .notes = Fråga någon som ändrade sig vad hen fick höra, och någon som stod fast vad som höll kvar.
moment-key = Vad svaren visar
    .wall = Vad svaren visar
    .notes = Inget av de fyra är det rätta. Där ett svar inte visar något av de två: fråga vad det tar hand om i stället.
moment-discuss = Samtala
    .wall = Att prata om
    .notes = Ställ frågan och räkna tyst till tio innan du hjälper till. Två eller tre röster räcker.
moment-close = Avslutning
    .wall = Det här visade ni
    .notes = Låt var och en skriva ner en liten sak till i morgon och berätta den för en granne. Hinner ni bara en sak, så är det den.

room-where = Situation { $number } av { $total } · { $step }

room-title = Håll en workshop
room-lead = Korta situationer på väggen, handuppräckning och människor som pratar med varandra. Det som behövs är den här webbläsaren och en projektor: inga konton, inga telefoner, inget nät.
room-guide = Läs handledningen för dig som leder

room-here = Det finns en workshop här
room-here-text = Den började { $when } och är framme vid: { $moment }.
room-go-on = Fortsätt på väggen
room-summary = Öppna sammanfattningen

setup-which = Vilka situationer
setup-five = Fem situationer, serie { $set }
setup-ten = Tio situationer, serie { $sets }
setup-own = Eget urval, i egen ordning
setup-read = Läs dem
setup-chosen = Ditt urval, i den ordning de visas
setup-others = De övriga situationerna
setup-earlier = Visa situation { $number } tidigare
setup-later = Visa situation { $number } senare
setup-leave-out = Ta bort situation { $number }
setup-earlier-short = Tidigare
setup-later-short = Senare
setup-leave-out-short = Ta bort
setup-pick = Ta med situation { $number } av de övriga
setup-pick-short = Ta med
setup-calls = Ger läge för { $first } och { $second }

setup-how = Så lägger du upp det
setup-language = Språk på väggen
setup-theme = Väggen
setup-think = Tid att tänka
setup-talk = Tid att prata två och två
setup-time = { $seconds ->
    [0] Ingen tidtagning
    [30] En halv minut
    [60] 1 minut
    [90] 1½ minut
    [120] 2 minuter
    [180] 3 minuter
    [300] 5 minuter
   *[other] { $seconds } sekunder
}
setup-rounds = Prata två och två, och rösta en andra gång
setup-key = Visa vad varje svar visar
setup-phones = Erbjud samma situationer på deltagarnas egna telefoner
setup-phones-hint = Då finns en QR-kod på väggen. Den som vill svarar på egen hand och lämnar en resultatkod till dig, för teamets bild. Telefonerna behöver nät.
setup-takes = { $situations }, { $minutes }
setup-start = Starta på väggen
setup-replaces = Workshoppen som finns här, med röster och det som bestämdes, ersätts av en ny. Du kan spara sammanfattningen först.
setup-replace = Starta den nya
setup-keep = Behåll den som finns

room-restore = Öppna en sparad workshop
room-restored = Workshoppen är öppnad. Rösterna finns i sammanfattningen.
room-restore-replaces = Workshoppen som finns här ersätts av den i filen.
room-restore-do = Öppna den i filen
room-file = mikroledarskap-workshop
room-file-not-one = I filen finns ingen workshop som har sparats härifrån. Inget har ändrats.
room-file-newer = Filen kommer från en nyare version av sidan. Ladda om sidan för att få den versionen. Inget har ändrats.
room-file-damaged = Filen är skadad ({ $fault }). Inget har ändrats.

wall-count = { $number } / { $total }
wall-about = Mikroledarskap är att leda genom små vardagliga handlingar, med eller utan chefstitel.
wall-grade = Svara vad du troligast skulle göra en vanlig dag, inte vad man borde göra. Ingen får betyg.
wall-phones = Samma situationer på din egen telefon
wall-phones-picture = En QR-kod med adressen till samma situationer
wall-hands = Händer för { $option }
wall-votes = { $count ->
    [one] 1 röst
   *[other] { $count } röster
}
wall-votes-shifted = { $before } före, { $after } efter
wall-total = { $total ->
    [0] Inga röster
    [one] 1 röst sammanlagt
   *[other] { $total } röster sammanlagt
}
wall-shows-both = { $first } + { $second }
wall-shows-neither = Inget av de två
wall-share = { $shown } av { $of }
wall-shares = Röster på svar som visar det, av alla röster där det fanns läge för det
wall-no-votes = Inga händer räknades i dag.
wall-most = Flest röster: { $characteristics }
wall-least = Minst antal röster: { $characteristics }
wall-tomorrow = Vilken liten sak gör du i morgon?
wall-time-up = Tiden är ute

wall-controls = För dig som leder
wall-back = Tillbaka
wall-next = Nästa: { $step }
wall-next-situation = Nästa situation
wall-blank = Släck
wall-smaller = Mindre text
wall-smaller-short = A−
wall-larger = Större text
wall-larger-short = A+
wall-full = Helskärm
wall-notes = Anteckningar
wall-keys = Tangenter
wall-leave = Lämna
wall-blank-hint = Väggen är släckt.

keys-title = Tangenter
keys-text = En klickers två knappar gör detsamma som Page Down och Page Up. Bokstäver röstar aldrig, och med Escape försvinner ingenting.
keys-forward = Page Down, → , ↓ , mellanslag, Enter
keys-forward-does = Framåt
keys-back = Page Up, ← , ↑ , backsteg
keys-back-does = Tillbaka
keys-next = N, End
keys-next-does = Till nästa situation
keys-previous = P, Home
keys-previous-does = Till början av den här, eller av den förra
keys-add = 1 2 3 4
keys-add-does = En hand till för A, B, C, D
keys-take = Skift med 1 2 3 4
keys-take-does = En hand mindre
keys-undo = U, Ctrl + Z
keys-undo-does = Ångra det senaste steget eller den senaste rösten
keys-blank = . eller B
keys-blank-does = Släck väggen, och tänd den igen
keys-timer = T
keys-timer-does = Stoppa klockan, eller låt den gå igen
keys-more = M
keys-more-does = En halv minut till
keys-size = + och −
keys-size-does = Större eller mindre text
keys-full = F
keys-full-does = Helskärm, och tillbaka
keys-help = ?
keys-help-does = Den här listan
keys-close = Stäng

notes-title = Anteckningar för dig som leder
notes-hint = Det här fönstret och väggen följer varandra, och tangenterna fungerar i båda. Stäng eller ladda om vilket som helst: workshoppen fortsätter.
notes-alone = Webbläsaren kan inte spara något just nu, så ett annat fönster kan inte följa med. Kör workshoppen i ett fönster.
notes-now = Nu
notes-next = Sedan
notes-last = Inget mer: det här är avslutningen.
notes-elapsed = Sedan start
notes-timer = Klocka
notes-timer-stop = Stoppa
notes-timer-go = Låt gå
notes-timer-again = En gång till
notes-more = En halv minut till
notes-undo = Ångra
notes-unblank = Tänd igen
notes-agree = De flesta är överens. Fråga vad som hade behövt vara annorlunda för att de skulle välja något annat, och vem som förlorar på det de valde.
notes-split = De är delade. Be om en röst för varje svar, den minsta gruppen först, och låt ingen säga emot än.
notes-question = Frågan till den här situationen
notes-jump = Gå till
notes-votes = Röster
notes-option = Svar
notes-first = Första rösten
notes-second = Andra rösten
notes-add = En hand till för { $option }
notes-take = En hand mindre för { $option }
notes-add-short = +
notes-take-short = −
notes-unseen = Gruppen ser inte siffrorna förrän du går vidare.

room-none-title = Ingen workshop pågår
room-none-text = Den är avslutad och raderad, eller så finns den i en annan webbläsare.
room-none-link = Förbered en

summary-title = Workshoppen i korthet
summary-lead = Började { $when }, { $situations }.
summary-situation = Situation { $number }
summary-option = Svar
summary-first = Första rösten
summary-second = Andra rösten
summary-shift = Ändring
summary-shows = Visar
summary-none = Inga röster räknades.
summary-showed = Vad gruppen visade
summary-showed-text = Räknat i röster: för varje situation den senaste omröstningen. Det säger hur de här människorna såg på de här situationerna en viss dag, och inget mer.
summary-characteristic = Kännetecken
summary-votes = Röster på svar som visar det
summary-decided = Vad ni bestämde
summary-decided-hint = Vem gör vilken lilla sak, och när frågar ni varandra hur det gick?
summary-decided-full = Det får inte plats mer: 2 000 tecken.
summary-keep = Ta vara på den
summary-keep-text = I sammanfattningen finns antal händer och det du har skrivit; inga namn utom dem du själv skrev.
summary-save = Spara i en fil
summary-print = Skriv ut
summary-wall = Tillbaka till väggen
summary-wipe-title = Avsluta på en delad dator
summary-wipe-text = Då tas workshoppen och hur du förberedde den bort från den här webbläsaren, och inget annat. Spara eller skriv ut sammanfattningen först om du vill ha den kvar.
summary-wipe = Avsluta och radera
summary-wipe-sure = Ta bort workshoppen från den här webbläsaren? Det går inte att ångra.
summary-wipe-do = Ja, radera
summary-wipe-not = Behåll den
summary-not-wiped = Webbläsaren släppte den inte. Försök igen, eller rensa webbläsarens data för sidan.

take-title = { $situations } från en workshop
take-lead = Den som leder workshoppen har bjudit in dig att svara på samma situationer på egen hand. Det tar { $minutes }. Dina svar stannar på den här enheten.
take-code = Efteråt får du en profil och en resultatkod. I koden finns dina svar: lämna den till den som samlar in bara om du vill.
take-start = Starta
take-bring = Till workshoppen
take-bring-text = Vill du vara med i teamets bild? Ge koden till den som samlar in. I den finns dina svar, men inget namn.
take-bring-share = Som länk eller QR-kod
