### Rummet: en workshop som någon leder framför en projicerad skärm.

home-group = Med en grupp
home-room = Håll en workshop med en grupp

moment-opening = Välkomna
    .wall = Vad skulle du göra?
    .notes = Låt den här bilden stå medan folk kommer in. Säg sedan med egna ord: det handlar om vad man skulle göra en vanlig dag, inte om vad man borde göra. Ingen får betyg. Alla fyra svaren är sådant som vettigt folk gör.
moment-show = Situationen
    .wall = Ett ögonblick på jobbet
    .notes = Läs högt och långsamt, de fyra svaren också. Förklara ingenting: det som är oklart får de fylla i själva.
moment-think = Tänk efter
    .wall = Var för sig: vad skulle du troligen göra?
    .notes = Var tyst hela tiden, även om tystnaden känns lång. Ingen pratar, och ingen avslöjar något än.
moment-vote = Handuppräckning
    .wall = Räck upp handen: vad skulle du troligen göra?
    .notes = Ropa upp en bokstav i taget och räkna. Om alla blundar, eller röstar med lappar, behöver ingen snegla på chefen. Tangenterna 1–4 räknar en hand för A–D; du kan också skriva in antalet.
moment-result = Rösterna
    .wall = Så här röstade ni
    .notes = Låt dem titta innan du säger något.
moment-talk = Prata två och två
    .wall = Två och två: vad fick dig att välja som du gjorde?
    .notes = Helst med någon som valde annorlunda; blir någon över går det bra att vara tre. Gå runt och lyssna. Du behöver inte rätta någon.
moment-revote = Rösta igen
    .wall = Räck upp handen igen: vad skulle du göra nu?
    .notes = Samma fråga, ingen sammanfattning. Säg att det är lika bra att stå fast som att ändra sig.
moment-shift = Vad som ändrades
    .wall = Före samtalet och efter
    .notes = Fråga om någon som ändrade sig vill berätta vad som gjorde det, och om någon som stod fast vill säga varför.
moment-key = Vad svaren visar
    .wall = Vad svaren visar
    .notes = Inget av de fyra svaren är det rätta. Visar ett svar ingen av de två egenskaperna, fråga vad det värnar om i stället.
moment-discuss = Prata alla tillsammans
    .wall = Att prata om
    .notes = Ställ frågan och räkna tyst till tio innan du hjälper till. Det räcker att två eller tre säger något.
moment-close = Avslutning
    .wall = Det här visade ni
    .notes = Låt var och en skriva ner en liten sak till i morgon och berätta om den för den som sitter bredvid. Hinner ni bara en sak, gör det här.

room-where = Situation { $number } av { $total } · { $step }

room-title = Håll en workshop
room-lead = Korta situationer på väggen, handuppräckning och människor som pratar med varandra. Allt du behöver är den här webbläsaren och en projektor: inga konton, inga telefoner, inget nät.
room-guide = Läs handledningen

room-here = Du har en workshop här
room-here-text = Den började den { $when } och har kommit till: { $moment }.
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
setup-calls = Ger tillfälle { $first } och { $second }

setup-how = Så lägger du upp det
setup-language = Språk på väggen
setup-theme = Ljust eller mörkt på väggen
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
setup-rounds = Prata två och två och rösta en gång till
setup-key = Ta med vad svaren visar
setup-think-none = Ingen stund att tänka
setup-phones = Erbjud samma situationer på deltagarnas egna telefoner
setup-phones-hint = Då visas en QR-kod på väggen. Den som vill svarar på sin egen telefon och ger dig sin resultatkod till teamets bild. I koden finns alla svar: tala om det. Telefonerna behöver nät.
setup-takes = { $situations }, { $minutes }
setup-start = Starta på väggen
setup-replaces = Då ersätts workshoppen som finns här, med rösterna och det ni bestämde. Spara sammanfattningen först om du vill ha den kvar.
setup-replace = Starta den nya
setup-keep = Behåll den som finns

room-restore = Öppna en sparad workshop
room-restored = Workshoppen är öppnad. Rösterna finns i sammanfattningen.
room-restore-replaces = Workshoppen som finns här ersätts av den i filen.
room-restore-do = Öppna den från filen
room-file = mikroledarskap-workshop
room-file-not-one = I filen finns ingen workshop som är sparad härifrån. Inget har ändrats.
room-file-newer = Filen kommer från en nyare version av sidan. Ladda om sidan för att få den versionen. Inget har ändrats.
room-file-damaged = Filen är skadad ({ $fault }). Inget har ändrats.

wall-count = { $number } / { $total }
wall-about = Mikroledarskap är att leda genom små vardagliga handlingar, med eller utan titel.
wall-grade = Svara vad du troligen skulle göra en vanlig dag, inte vad man borde göra. Ingen får betyg.
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
wall-shows-neither = Ingen av de två
wall-share = { $shown } av { $of }
wall-shares = Röster på svar som visar egenskapen, av alla röster där det fanns tillfälle
wall-no-votes = Inga händer räknades i dag.
wall-most = Oftast: { $characteristics }
wall-least = Mest sällan: { $characteristics }
wall-tomorrow = Vilken liten sak gör du i morgon?
wall-time-up = Tiden är ute

wall-controls = För dig som leder
wall-back = Tillbaka
wall-next = Nästa: { $step }
wall-next-situation = Nästa situation
wall-blank = Släck
wall-smaller = A−, mindre text
wall-smaller-short = A−
wall-larger = A+, större text
wall-larger-short = A+
wall-full = Helskärm
wall-notes = Anteckningar
wall-keys = Kortkommandon
wall-keys-short = ?
wall-unsaved = Sparas inte
wall-leave = Lämna
wall-blank-hint = Väggen är släckt.

keys-title = Kortkommandon
keys-text = Klickerns två knappar gör samma sak som Page Down och Page Up. Bara siffror räknar röster, aldrig bokstäver, och med Escape försvinner ingenting.
keys-forward = Page Down, →, ↓, mellanslag, Enter
keys-forward-does = Framåt
keys-back = Page Up, ←, ↑, backsteg
keys-back-does = Tillbaka
keys-next = N, End
keys-next-does = Till nästa situation, och efter den sista till avslutningen
keys-previous = P, Home
keys-previous-does = Till början av situationen, eller av den förra
keys-add = 1 2 3 4
keys-add-does = En hand till för A, B, C eller D
keys-take = Skift + 1 2 3 4 i övre raden
keys-take-does = En hand mindre
keys-undo = U, Ctrl + Z
keys-undo-does = Ångra det senaste steget eller den senaste rösten
keys-blank = . eller B
keys-blank-does = Släck väggen, och tänd den igen
keys-timer = T
keys-timer-does = Stoppa klockan, eller låt den gå vidare
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
notes-hint = Det här fönstret och väggen följs åt, och tangenterna fungerar i båda. Du kan stänga eller ladda om vilket du vill: workshoppen fortsätter.
notes-alone = Webbläsaren kan inte spara något just nu, så ett annat fönster kan inte följa med. Kör workshoppen i ett enda fönster.
notes-now = Nu
notes-next = Sedan
notes-last = Inget mer, det här är avslutningen.
notes-elapsed = Sedan start
notes-timer = Klocka
notes-timer-stop = Stoppa
notes-timer-go = Fortsätt
notes-timer-again = Starta om
notes-more = En halv minut till
notes-undo = Ångra
notes-unblank = Tänd igen
notes-agree = De flesta är överens. Fråga vad som hade behövt vara annorlunda för att de skulle välja något annat, och vem som förlorar på det de valde.
notes-split = Gruppen är delad. Låt en person tala för varje svar, den minsta gruppen först, och låt ingen säga emot än.
notes-question = Frågan till den här situationen
notes-jump = Gå till
notes-votes = Röster
notes-option = Svar
notes-first = Omröstning 1
notes-second = Omröstning 2
notes-add = En hand till för { $option }
notes-take = En hand mindre för { $option }
notes-add-short = +
notes-take-short = −
notes-team = Samla koderna
notes-wall = Till väggen
notes-go = Gå dit
notes-unseen = Gruppen ser inte siffrorna förrän du går vidare.

room-none-title = Ingen workshop pågår
room-none-text = Antingen har ingen startats i den här webbläsaren, eller så är den avslutad och raderad.
room-none-link = Förbered en workshop

summary-title = Workshoppen i korthet
summary-lead = Började den { $when }, { $situations }.
summary-situation = Situation { $number }
summary-option = Svar
summary-first = Omröstning 1
summary-second = Omröstning 2
summary-shift = Skillnad
summary-shows = Visar
summary-none = Inga röster räknades.
summary-showed = Vad gruppen visade
summary-showed-text = Räknat i röster, från den senaste omröstningen om varje situation. Det säger hur just de här människorna såg på just de här situationerna en viss dag, och inget mer.
summary-characteristic = Egenskap
summary-votes = Röster på svar som visar den
summary-decided = Vad ni bestämde
summary-decided-hint = Vem gör vilken lilla sak, och när frågar ni varandra hur det gick?
summary-decided-full = { $count ->
    [one] Det här är 1 tecken för långt. Sparat är det som stod innan.
   *[other] Det här är { $count } tecken för långt. Sparat är det som stod innan.
}
summary-keep = Spara eller skriv ut
summary-keep-text = I sammanfattningen finns bara antalet händer och det du själv har skrivit: inga andra namn än de du skrev in.
summary-save = Spara i en fil
summary-print = Skriv ut
summary-wall = Tillbaka till väggen
summary-wipe-title = Avsluta på en delad dator
summary-wipe-text = Då raderas workshoppen och dina förberedelser från den här webbläsaren, och inget annat. Spara eller skriv ut sammanfattningen först om du vill ha den kvar.
summary-wipe = Avsluta och radera
summary-wipe-sure = Radera workshoppen från den här webbläsaren? Det går inte att ångra.
summary-wipe-do = Ja, radera
summary-wipe-not = Behåll den
summary-not-wiped = Webbläsaren raderade den inte. Försök igen, eller rensa webbplatsens data i webbläsarens egna inställningar.

take-title = { $situations } från en workshop
take-lead = Den som leder workshoppen har bjudit in dig att svara på samma situationer på egen hand. Det tar { $minutes }. Dina svar stannar på den här enheten.
take-code = Efteråt får du en profil och en resultatkod. I koden finns dina svar: du väljer själv om du vill lämna den till den som samlar in.
take-under-way = Ett annat självtest är halvfärdigt i den här webbläsaren. Gör klart det, eller börja om från startsidan; öppna sedan den här adressen igen.
take-start = Börja
take-bring = Till workshoppen
take-bring-text = Vill du vara med i teamets bild? Ge koden till den som samlar in. I den finns dina svar, men inget namn.
take-bring-share = Som länk eller QR-kod
