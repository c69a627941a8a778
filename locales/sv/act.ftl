act-title = Din lilla handling
act-text = En enda liten sak, som du själv har valt. Byt när du vill.
act-choose-title = Välj en liten handling
act-choose-text = En räcker. Byt när du vill; ingen håller räkningen.

## Hur det gick

act-asked = Blev det av?
act-done = Gjort
act-yes = Ja
act-partly = Delvis
act-not-yet = Inte än
act-status-done = Bra gjort. Handlingen föreslås inte igen på ett tag.
act-status-partly = En bit på väg är också något. Vad kom emellan? Resten går kanske lättare i mindre steg.
act-status-not-yet = Det gör inget. Den finns kvar här. Skulle ett annat tillfälle passa bättre, eller en annan handling?
act-take-back = Ångra svaret
act-next = Välj nästa
act-again = Gör den en gång till
act-adjust = Ändra när och hur
act-another = Välj en annan
act-drop = Välj bort den
act-dropped = Du har valt bort den. Nu har du ingen liten handling.

## När och hur

act-plan-title = När och hur
act-plan-text = Bestäm när, så är chansen större att det blir av. Fyll i så mycket du vill; det sparas medan du skriver.
act-when = När …
act-when-hint = Skriv klart meningen med något som ändå händer, till exempel: måndagsmötet är slut
act-will = … ska jag …
act-will-hint = Och vad du gör då, till exempel: fråga hur det gick
act-sentence = När { $when } ska jag { $will }.
act-sentence-when = När { $when } …
act-sentence-will = Jag ska { $will }.
act-remedy = { $obstacle }? Då ska jag { $answer }.
act-obstacle = Vad kan komma emellan?
act-obstacle-none = Inget jag kommer på
act-answer = Då ska jag …
challenge-recognition = Ingen kommer att märka det
    .hint = Till exempel: berätta för en person hur det gick
challenge-change = Här är man inte så förtjust i förändringar
    .hint = Till exempel: göra det så litet att ingen behöver tillfrågas
challenge-authority = Det kan se ut som att jag går utanför min roll
    .hint = Till exempel: erbjuda mig att göra det, och låta de andra säga ja
challenge-consistency = Jag gör det en gång, och sedan rinner det ut i sanden
    .hint = Till exempel: knyta det till något jag ändå gör varje vecka

## En påminnelse

reminder-title = En påminnelse i kalendern
reminder-text = Du får en fil att öppna i din kalender. Härifrån kommer ingen påminnelse.
reminder-date = Dag
reminder-time = Klockslag
reminder-repeat = Hur ofta
reminder-once = En gång
reminder-weekly = Varje vecka, { $weeks } gånger
reminder-save = Ladda ner påminnelsen
reminder-incomplete = Fyll i ett datum och ett klockslag som finns.
reminder-file = liten-handling

## Var man kan välja

act-choices = Här finns det att välja
act-suggested = Förslag från din senaste profil
act-library = Hela samlingen
act-library-count = { $count ->
    [one] 1 liten handling
   *[other] { $count } små handlingar
}
act-shelf = { $characteristic }, { $count }
act-own = Med egna ord
act-own-label = Något litet som jag vill göra
act-own-empty = Skriv först vad du vill göra.

## Det som är gjort

act-past = Små handlingar, gjorda eller påbörjade
act-past-done = { $date }: { $act }
act-past-partly = { $date }: { $act } (delvis)
