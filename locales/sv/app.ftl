app-direction = ltr
language-name = Svenska

-product = Självtest i mikroledarskap

app-brand = Mikroledarskap
app-title = { $page } · { -product }

app-skip-link = Hoppa till innehållet
app-navigation = Huvudmeny
app-navigation-home = Start
app-navigation-history = Mina resultat
app-navigation-learn = Om
app-navigation-settings = Inställningar
app-language = Språk

app-footer-private = Dina svar stannar i den här webbläsaren. Ingen annan ser dem om du inte visar dem.
app-footer-limits = En spegel för dina egna tankar, inget prov att klara: inga svar är rätt, och det finns ingen att jämföras med.
app-footer-privacy = Integritet
app-footer-accessibility = Tillgänglighet

not-found-title = Sidan finns inte
not-found-text = Adressen leder ingenstans. Den kan ha klippts av på vägen eller blivit felskriven.
not-found-home = Till startsidan

## Meddelanden som visas en gång

notice-close = Stäng
notice-save = Spara i en fil
notice-storage-denied = Den här webbläsaren låter inte sidan spara något. Allt fungerar så länge sidan är öppen; sedan är dina svar borta, om du inte sparar dem i en fil.
notice-storage-full = Den här webbläsaren har inte plats att spara mer. Allt fungerar så länge sidan är öppen; det du gör från och med nu kan gå förlorat, om du inte sparar det i en fil.
notice-unreadable = Något som var sparat här går inte att läsa. Det ligger kvar precis som det var, och allt annat är orört. Spara det gärna i en fil; någon kan kanske rädda innehållet.
notice-newer = Något som är sparat här kommer från en nyare version av sidan. För att inget ska förstöras sparas ingenting under det här besöket: det du gör är borta när du stänger sidan, om du inte sparar det i en fil. Ladda om sidan för att få den nyare versionen.
notice-language = Det andra språket gick inte att hämta. Kontrollera uppkopplingen och försök igen; inget du har gjort har gått förlorat.
notice-release = Det har kommit en nyare version av självtestet. Allt du har gjort finns kvar.
notice-release-apply = Uppdatera nu

## Längder och tider

situations = { $count ->
    [one] 1 situation
   *[other] { $count } situationer
}
minutes-about = { $count ->
    [one] ungefär 1 minut
   *[other] ungefär { $count } minuter
}

verbatim = { $text }
