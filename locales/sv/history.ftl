history-title = Mina resultat
history-text = Alla självtest som du har gjort klart i den här webbläsaren, det senaste först. De finns här och ingen annanstans.
history-empty-title = Inget här än
history-empty-text = När du har gjort klart ett självtest sparas det här, så att du längre fram kan se vad som har ändrats.
history-start = Till startsidan
