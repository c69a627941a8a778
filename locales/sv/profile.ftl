profile-title = Din profil
profile-when = { $date }, { $situations }
profile-skipped = { $skipped ->
    [one] Du hoppade över en av dem.
   *[other] Du hoppade över { $skipped } av dem.
}

## Bilden och dess tabell

profile-picture = Fem grupper av ringar breder ut sig från mitten; varje ifylld ring är en situation där egenskapen visades. { $counts }.
profile-picture-count = { $characteristic }: { $shown } av { $opportunities }
profile-table = Samma sak i siffror
profile-table-characteristic = Egenskap
profile-table-shown = Visad
profile-table-level = Med ord
profile-shown = { $opportunities ->
    [0] ingen situation gav tillfälle
    [one] i { $shown } av 1 situation
   *[other] i { $shown } av { $opportunities } situationer
}
profile-count = { $shown } av { $opportunities }
profile-level-none = för få för att säga

## Vad den säger

profile-reading = Det här säger profilen
profile-strengths = Oftast, eller ungefär lika ofta, tog du tillfället { $characteristics }.
profile-room = Mest sällan, eller ungefär lika sällan, tog du tillfället { $characteristics }. Där finns mest att växa i.
profile-same = Alla fem hamnade ungefär lika. Ingen skillnad här är så stor att den betyder något.
profile-same-some = Ungefär lika: { $characteristics }. Ingen skillnad här är så stor att den betyder något.
profile-between = Däremellan: { $characteristics }.
profile-uncompared = För få situationer för att jämföra: { $characteristics }.
profile-few = Med så få situationer går det bara att se vad du visade och inte visade. För att jämföras behöver en egenskap fyra situationer: svara på alla i ett självtest med tio eller tjugo.

## Vad som har ändrats

since-title = Sedan förra gången
since-when = Jämfört med självtestet den { $date }, { $situations }.
since-more = Oftare än då: { $characteristics }.
since-less = Mer sällan än då: { $characteristics }.
since-same = Ungefär lika ofta: { $characteristics }.
since-too-few = För få situationer för att jämföra: { $characteristics }.
since-other = Ingen situation var med båda gångerna, så en skillnad kan bero på det likaväl som på dig.
since-shared = { $shared ->
    [one] En situation var med båda gångerna.
   *[other] { $shared } situationer var med båda gångerna.
}
since-acts = Små handlingar som du gjorde däremellan:

## Små handlingar

profile-actions = En liten handling till i morgon
profile-actions-text = Ta en, inte tre. Att den är liten är själva poängen: då blir den gjord.
suggestion-first-step = Första steget
suggestion-fits = Bra läge
suggestion-choose = Den här tar jag
suggestion-chosen = Det här är min lilla handling
suggestion-chosen-status = Bestäm när och hur

## Svaren

profile-answers = Dina svar, förklarade
profile-answers-text = Varje situation gav tillfälle till två av de fem. Här ser du vad ditt svar visade, och hur resten kunde ha sett ut.
answer-yours = Ditt svar
answer-skipped = Den här hoppade du över. Den räknas varken för eller emot dig.
answer-neither = Ett vettigt svar som värnar om något annat: det tog inget av de två tillfällena.
answer-both = Här tog du båda tillfällena: { $first } och { $second }.
answer-one = Här tog du tillfället { $shown }.
answer-looked-shown = { $characteristic }: så gjorde du
answer-looked-not-shown = { $characteristic }: så kunde det ha sett ut

## Hur räkningen går till

profile-count-title = Så räknas svaren, och det här säger siffrorna inte
profile-count-how = Varje situation ger dig tillfälle att visa två av de fem egenskaperna, och vart och ett av de fyra svaren visar båda, en eller ingen. Siffran är antalet gånger du tog tillfället; ett svar mer eller mindre flyttar den högst ett steg. Från och med fyra tillfällen får den ett ord: sällan, ibland, ofta eller nästan alltid. Två siffror räknas som olika först när det skiljer minst tre åttondelar, det vill säga 3 av 8 eller 2 av 4.
profile-count-limits = Siffran handlar om de här situationerna, inte om ditt liv. Det är inget vetenskapligt prövat instrument, och det finns ingen att jämföras med. Slumpen ensam får två siffror att se olika ut ungefär en gång av fyra; med fem siffror bredvid varandra skulle lottade svar visa någon skillnad i de flesta självtest. Så ta en skillnad som en fråga att fundera på, och låt någon som känner dig säga sitt.

## Att spara eller inte

profile-keep-title = Sitter du vid en dator som flera använder?
profile-kept = Resultatet är sparat i den här webbläsaren, så att du kan återvända till det.
profile-kept-this-visit = Webbläsaren kunde inte spara resultatet. Det är borta när du stänger sidan.
profile-discard = Spara inte det här
profile-let-go = Resultatet är inte längre sparat. Du kan läsa det tills du lämnar sidan.
profile-take-back = Spara det ändå
profile-again = Gör ett självtest till

profile-missing-title = Resultatet finns inte här
profile-missing-text = Det kan ha tagits bort, eller så gjordes det i en annan webbläsare. Resultat sparas bara där de gjordes.
profile-missing-history = Till mina resultat
