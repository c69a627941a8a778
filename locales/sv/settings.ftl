settings-title = Inställningar
settings-text = De gäller i den här webbläsaren från och med nu.
settings-language = Språk
settings-theme = Ljust eller mörkt
theme-system = Som enheten har det
theme-light = Ljust
theme-dark = Mörkt
settings-text-size = Textstorlek
text-size-usual = Vanlig
text-size-large = Stor
text-size-largest = Störst
settings-motion = Rörelser
motion-system = Som enheten har det
motion-calm = Lugnt: inget rör sig

## Alla ens uppgifter

data-title = Det som är sparat
data-text = Allt finns kvar i den här webbläsaren. Inget har skickats någonstans.
data-nothing = Inget än.
data-results = { $count ->
    [one] 1 självtest som du har gjort klart
   *[other] { $count } självtest som du har gjort klart
}
data-draft = Ett självtest som du är mitt i
data-intention = Den lilla handling som du har valt
data-past = { $count ->
    [one] 1 liten handling som du har gjort
   *[other] { $count } små handlingar som du har gjort
}
data-aside = { $count ->
    [one] 1 sak som inte går att läsa, undanlagd
   *[other] { $count } saker som inte går att läsa, undanlagda
}
data-size = Med dina inställningar ungefär { $kilobytes } kB sammanlagt.
data-save = Spara allt i en fil
data-file = mikroledarskap-{ $date }
data-aside-save = Spara det som inte går att läsa
data-aside-file = olasligt

## Att återställa

restore-title = Återställ från en fil
restore-text = Först ser du vad som skulle ändras; inget skrivs förrän du säger till.
restore-choose = Välj en fil
restore-manner = Och det som redan finns här?
restore-merge = Behåll det, och lägg till det som är i filen
restore-replace = Ersätt det med det som är i filen
restore-added = { $added ->
    [0] Inget självtest kommer från filen.
    [one] 1 självtest kommer från filen.
   *[other] { $added } självtest kommer från filen.
}
restore-known = { $known ->
    [one] 1 av filens självtest finns redan här.
   *[other] { $known } av filens självtest finns redan här.
}
restore-removed = { $removed ->
    [one] 1 självtest som finns här försvinner.
   *[other] { $removed } självtest som finns här försvinner.
}
restore-draft-added = Självtestet som är på gång kommer från filen.
restore-draft-changed = Självtestet som är på gång här ersätts av filens.
restore-draft-removed = Självtestet som är på gång här försvinner.
restore-plan-added = De små handlingarna kommer från filen.
restore-plan-changed = De små handlingarna ändras: titta efteråt.
restore-plan-removed = De små handlingarna här försvinner.
restore-settings-changed = Inställningarna blir filens.
restore-nothing = Inget skulle ändras: allt finns redan här.
restore-do = Återställ
restore-cancel = Låt allt vara som det är
restore-done = Återställt.
restore-failed = Det gick inte att spara, och inget har ändrats.

backup-too-large = Filen är för stor för att vara en av våra. Inget har ändrats.
backup-unreadable = Filen går inte att öppna som text. Inget har ändrats.
backup-not-one = Filen är ingen säkerhetskopia av självtestet. Inget har ändrats.
backup-broken = Filen är ofullständig eller skadad: den går inte att läsa från rad { $line }, tecken { $column }. Inget har ändrats.
backup-newer = Filen kommer från en nyare version av självtestet. Ladda om sidan för att få den versionen. Inget har ändrats.
backup-damaged = Filen är skadad: { $part }, { $fault }. Inget har ändrats.
backup-twice = Filen är skadad: { $part } finns två gånger. Inget har ändrats.
backup-frame = i filen som helhet
backup-draft = i självtestet som är på gång
backup-plan = i de små handlingarna
backup-settings = i inställningarna
backup-result = självtest nummer { $number }
backup-aside = oläslig sak nummer { $number }
fault-syntax = texten bryts av
fault-fields = något saknas, eller hör inte hemma där
fault-name = ett namn som inte finns
fault-answers = svar som inte passar något självtest
fault-time = ett datum som inte kan stämma
fault-length = en text som är för lång

## Att radera

erase-title = Radera allt
erase-text = För en dator som flera använder, eller för att börja om.
erase-ask = Radera allt …
erase-sure = Allt i listan ovan raderas för gott, och inställningarna också. Det går inte att ångra. Om du kan vilja ha det igen, spara det i en fil först.
erase-do = Radera alltihop
erase-cancel = Behåll det
erase-done = Allt är raderat.
erase-failed = Webbläsaren släppte inte allt. Rensa sidans data i webbläsarens egna inställningar.
