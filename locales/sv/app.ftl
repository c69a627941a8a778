language-name = Svenska

-product = Självtest i mikroledarskap

app-brand = Mikroledarskap
app-title = { $page } · { -product }

app-skip-link = Hoppa till innehållet
app-navigation = Huvudmeny
app-navigation-home = Start
app-navigation-history = Mina resultat
app-navigation-learn = Vad är det här?
app-language = Språk

app-footer-private = Dina svar stannar i den här webbläsaren. Ingen annan ser dem om du inte visar dem.
app-footer-limits = En spegel för dina egna tankar, inget prov att klara: här finns inga normer och inga rätta svar.

not-found-title = Sidan finns inte
not-found-text = Adressen leder ingenstans. Den kan ha blivit avkortad på vägen, eller felskriven.
not-found-home = Till startsidan

## Meddelanden som visas en gång

notice-close = Stäng
notice-storage-denied = Den här webbläsaren låter inte sidan spara något. Allt fungerar så länge sidan är öppen; sedan är dina svar borta.
notice-storage-full = Den här webbläsaren har inte plats att spara mer. Allt fungerar så länge sidan är öppen; det du gör från och med nu kan vara borta sedan.
notice-unreadable = Något som är sparat här går inte att läsa. Det får vara som det är, och ingenting skrivs över.
notice-newer = Något som är sparat här kommer från en nyare version av sidan. Det får vara som det är. Ladda om sidan för att få den versionen.
notice-language = Det andra språket gick inte att hämta. Kontrollera uppkopplingen och försök igen; inget du har gjort har gått förlorat.

## Längder och tider

situations = { $count ->
    [one] 1 situation
   *[other] { $count } situationer
}
minutes-about = { $count ->
    [one] ungefär 1 minut
   *[other] ungefär { $count } minuter
}
