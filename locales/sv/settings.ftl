settings-title = Inställningar
settings-text = Det du väljer gäller direkt, i den här webbläsaren.
settings-theme = Ljust eller mörkt
theme-system = Följ enhetens inställning
theme-light = Ljust
theme-dark = Mörkt
settings-text-size = Textstorlek
text-size-usual = Vanlig
text-size-large = Stor
text-size-largest = Störst
settings-motion = Rörelser
motion-system = Följ enhetens inställning
motion-calm = Lugnt: inget rör sig

## Alla ens uppgifter

data-title = Det som är sparat
data-text = Allt finns bara i den här webbläsaren. Inget har skickats någonstans.
data-nothing = Inget än.
data-results = { $count ->
    [one] 1 självtest som du har gjort klart
   *[other] { $count } självtest som du har gjort klart
}
data-draft = Ett påbörjat självtest
data-intention = Den lilla handling som du har valt
data-past = { $count ->
    [one] 1 liten handling, gjord eller påbörjad
   *[other] { $count } små handlingar, gjorda eller påbörjade
}
data-received = { $count ->
    [one] 1 resultat från någon annan
   *[other] { $count } resultat från andra
}
data-team = { $count ->
    [one] Ett teams bild, med 1 resultat
   *[other] Ett teams bild, med { $count } resultat
}
data-room = En workshop, eller hur du har förberett en
data-aside = { $count ->
    [one] 1 sak som inte går att läsa, undanlagd
   *[other] { $count } saker som inte går att läsa, undanlagda
}
data-size = Tillsammans med inställningarna tar det ungefär { $kilobytes } kB.
data-this-visit = Webbläsaren tog inte emot allt detta: en del är borta när du stänger sidan, om du inte sparar det i en fil.
data-save = Spara allt i en fil
data-file = mikroledarskap-{ $date }
data-aside-save = Spara det som inte går att läsa
data-aside-file = olasligt

## Att återställa

restore-title = Återställ från en fil
restore-text = Först får du se vad som ändras; inget sparas förrän du säger till.
restore-choose = Välj en fil
restore-manner = Och det som redan finns här?
restore-merge = Behåll det, och lägg till filens innehåll
restore-replace = Ersätt det med filens innehåll
restore-added = { $added ->
    [0] Inget självtest läggs till.
    [one] 1 självtest läggs till från filen.
   *[other] { $added } självtest läggs till från filen.
}
restore-known = { $known ->
    [one] 1 av filens självtest finns redan här.
   *[other] { $known } av filens självtest finns redan här.
}
restore-removed = { $removed ->
    [one] 1 självtest som finns här försvinner.
   *[other] { $removed } självtest som finns här försvinner.
}
restore-draft-added = Det påbörjade självtestet hämtas från filen.
restore-draft-changed = Det påbörjade självtestet här ersätts av filens.
restore-draft-removed = Det påbörjade självtestet här försvinner.
restore-plan-added = De små handlingarna hämtas från filen.
restore-plan-changed = De små handlingarna ändras. Se efteråt hur det blev.
restore-plan-removed = De små handlingarna här försvinner.
restore-received-added = Resultaten från andra hämtas från filen.
restore-received-changed = Resultat från andra hämtas från filen; de som finns här kan ersättas.
restore-received-removed = Resultaten från andra som finns här försvinner.
restore-room-added = Workshoppen hämtas från filen.
restore-room-changed = Workshoppen här ersätts av filens.
restore-room-removed = Workshoppen här försvinner.
restore-team-added = Teamets bild hämtas från filen.
restore-team-changed = Teamets bild här ersätts av filens.
restore-team-removed = Teamets bild här försvinner.
restore-settings-changed = Inställningarna hämtas från filen.
restore-aside = { $count ->
    [one] 1 sak som inte går att läsa läggs till från filen.
   *[other] { $count } saker som inte går att läsa läggs till från filen.
}
restore-nothing = Inget ändras: allt finns redan här.
restore-do = Återställ
restore-cancel = Låt allt vara som det är
restore-done = Återställt.
restore-failed = Det gick inte att spara, och inget har ändrats.

backup-too-large = Filen är för stor för att komma härifrån. Inget har ändrats.
backup-unreadable = Filen går inte att öppna som text. Inget har ändrats.
backup-not-one = Filen är inte sparad härifrån. Inget har ändrats.
backup-broken = Filen är ofullständig eller skadad: den går inte att läsa efter rad { $line }, tecken { $column }. Inget har ändrats.
backup-newer = Filen kommer från en nyare version av sidan. Ladda om sidan för att få den versionen. Inget har ändrats.
backup-damaged = Filen är skadad ({ $part }: { $fault }). Inget har ändrats.
backup-twice = Filen är skadad ({ $part } finns två gånger). Inget har ändrats.
backup-frame = filen som helhet
backup-draft = det påbörjade självtestet
backup-plan = de små handlingarna
backup-settings = inställningarna
backup-result = självtest nummer { $number }
backup-received = resultat nummer { $number } från andra
backup-team = teamet
backup-room = workshoppen
backup-aside = oläslig sak nummer { $number }
fault-syntax = texten bryts av
fault-fields = något saknas eller hör inte hemma där
fault-name = ett okänt namn
fault-answers = svar som inte passar något självtest
fault-time = ett datum som inte kan stämma
fault-length = en text som är för lång

## Att radera

erase-title = Radera allt
erase-text = För en dator som flera använder, eller för att börja om.
erase-ask = Radera allt …
erase-sure = Allt som är sparat här raderas för gott, även inställningarna. Det går inte att ångra. Kan du behöva det igen? Spara det i en fil först.
erase-do = Radera alltihop
erase-cancel = Behåll allt
erase-done = Allt är raderat.
erase-failed = Webbläsaren raderade inte allt. Rensa webbplatsens data i webbläsarens egna inställningar.
