history-title = Mina resultat
history-text = Alla självtest som du har gjort klart i den här webbläsaren, det senaste först. De finns här och ingen annanstans.
history-empty-title = Inget här än
history-empty-text = När du har gjort klart ett självtest sparas det här, så att du längre fram kan se vad som har ändrats.
history-start = Till startsidan
history-list = Självtest som du har gjort
history-more = Visa fler
history-delete = Ta bort
history-delete-quiz = Ta bort självtestet { $quiz }
history-delete-all = Ta bort alla
history-deleted = { $count ->
    [one] 1 självtest är borttaget. Så länge sidan är öppen kan du lägga tillbaka det.
   *[other] { $count } självtest är borttagna. Så länge sidan är öppen kan du lägga tillbaka dem.
}
history-undo = Lägg tillbaka

## Över tid

trend-title = Över tid
trend-text = Varje punkt är ett självtest. Ju högre den ligger, desto oftare visade du egenskapen: varje gång på den översta linjen, aldrig på den nedersta. Ett tjockt streck binder ihop självtest med ungefär samma resultat; ett nytt börjar först när skillnaden är så stor att den betyder något. Ett senare självtest tar oftast upp andra situationer, så en skillnad kan bero på dem likaväl som på dig. Här visas högst de { $quizzes } senaste.
trend-open = En ofylld punkt är ett självtest med för få situationer för att jämföra.
trend-acts = En droppe under punkterna står för små handlingar som du gjorde däremellan.
trend-picture = { $characteristic }, { $reading }: { $counts }.
trend-reading-more = oftare på sistone
trend-reading-less = mer sällan på sistone
trend-reading-same = ungefär lika ofta
trend-reading-too-few = för få situationer för att jämföra
trend-table = Samma sak i siffror
trend-quiz = Självtest

## Att behålla dem

keep-title = Så finns resultaten kvar
keep-text = Vissa webbläsare rensar bort det en sida har sparat om du inte besöker den på en vecka. Du kan spara allt i en fil, lägga sidan på hemskärmen eller be webbläsaren att inte rensa.
keep-ask = Be webbläsaren behålla allt
keep-granted = Webbläsaren har lovat att inte rensa något på egen hand.
keep-refused = Webbläsaren lovar inget just nu. En fil är säkrast.
