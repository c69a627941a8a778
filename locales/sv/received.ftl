## Där en kod eller länk öppnas

code-title = Har du fått en kod eller en länk?
code-label = Resultatkod eller länk
code-open = Öppna
code-empty = Klistra in eller skriv en kod eller en länk först.
code-several-open = Se dem tillsammans
code-several = Här finns { $count } koder. På sidan Teamets bild går det att lägga till många på en gång.

bad-code-not-a-code = Det här är ingen resultatkod. En kod består av bokstäver och siffror i grupper om fyra, som 4604-EPP0-8AC.
bad-code-too-long = Det här är för långt för att vara en resultatkod. En sådan har högst 20 bokstäver och siffror.
bad-code-damaged = Koden är ofullständig eller felskriven. Jämför den tecken för tecken med den du har fått.
bad-code-newer = Koden kommer från en nyare version av sidan. Ladda om sidan för att få den versionen.
bad-code-unknown-set = Koden gäller situationer som den här versionen av sidan inte känner till. Ladda om sidan för att få den senaste versionen.
bad-code-right = Koden visar vad någon tycker att man bör göra. Den här versionen av sidan läser bara vad någon troligen skulle göra.
bad-code-colleague = Koden visar vad någon ser en kollega göra. Den här versionen av sidan läser bara vad någon troligen skulle göra själv.

## Sidan

received-title = Ett delat resultat
received-lead = Någon har delat det här med dig. Det går inte att kontrollera vem som svarade, eller hur seriöst. Att titta på det ändrar inget i dina egna resultat.
received-known = Du har sparat det som ”{ $label }”.
received-known-nameless = Du har sparat det.
received-skipped = { $skipped ->
    [one] En av dem hoppades över.
   *[other] { $skipped } av dem hoppades över.
}
received-strengths = Oftast, eller ungefär lika ofta, togs tillfället { $characteristics }.
received-room = Mest sällan, eller ungefär lika sällan, togs tillfället { $characteristics }.
received-few = Med så få situationer går det bara att se vad som visades och vad som inte visades.
received-answers = Svaren, förklarade
received-answers-text = Varje situation gav tillfälle till två av de fem. Här ser du vad svaret visade, och hur resten kunde ha sett ut.
received-answer = Svaret
received-answer-skipped = Den här hoppades över. Den räknas varken för eller emot.
received-answer-neither = Ett vettigt svar som värnar om något annat: det tog inget av de två tillfällena.
received-answer-both = Här togs båda tillfällena: { $first } och { $second }.
received-answer-one = Här togs tillfället { $shown }.
received-looked-shown = { $characteristic }: så såg det ut

received-own = Det här är ett av dina egna resultat, så som andra ser det.
received-later = Öppna det här när du har svarat själv
received-back = Se det bredvid det delade
received-bad-title = Det här går inte att öppna

## Bredvid det egna

compare-title = Bredvid ditt eget
compare-none = När du har gjort klart ett självtest med samma situationer kan du se båda resultaten i samma bild.
compare-take = Svara på samma situationer själv
compare-under-way = Du är mitt i ett självtest. När det är klart kan du se båda resultaten i samma bild.
compare-resume = Fortsätt med det
compare-with = Vilket av dina resultat?
compare-picture-own = Ditt
compare-picture-other = Det delade
compare-picture = Två resultat bredvid varandra, med två grupper av ringar för varje egenskap. Ditt: { $own }. Det delade: { $other }.
compare-more = Oftare än hos dig: { $characteristics }.
compare-less = Mer sällan än hos dig: { $characteristics }.
compare-same = Ungefär lika ofta: { $characteristics }.
compare-too-few = För få situationer för att jämföra: { $characteristics }.
compare-other = Ingen situation var med i båda, så en skillnad kan bero på det likaväl som på er två.
compare-shared = { $shared ->
    [one] En situation var med i båda.
   *[other] { $shared } situationer var med i båda.
}
compare-answered = { $otherwise ->
    [0] Där ni båda svarade valde ni lika.
   *[other] I { $otherwise } av de { $answered } som ni båda svarade på valde ni olika.
}
compare-otherwise = Där ni valde olika
compare-answer-own = Ditt svar
compare-answer-other = Det delade svaret

## Att spara en kopia

copy-title = Spara en kopia
copy-text = Den sparas i den här webbläsaren, skild från dina egna resultat, under ett namn som bara du ser.
copy-label = Vad vill du kalla den?
copy-keep = Spara
copy-change = Ändra namnet
copy-kept = Sparad. Du hittar den under Mina resultat.
copy-kept-this-visit = Webbläsaren kunde inte spara den. Den är borta när du stänger sidan.
copy-delete = Ta bort kopian
copy-deleted = Kopian är borttagen.
copy-undo = Lägg tillbaka
copy-add-to-team = Lägg till i teamets bild
copy-in-team = Resultatet är redan med i teamets bild.
copy-added-to-team = Resultatet är med i teamets bild.

## Listan över dem

received-list = Resultat från andra
received-nameless = Utan namn
received-item = { $name }, { $situations }
received-delete = Ta bort { $name }
