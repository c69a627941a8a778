home-title = Hur leder du i det lilla?
home-lead = Mikroledarskap är att leda genom små vardagliga handlingar, med eller utan titel. Läs om några ögonblick ur arbetslivet, säg vad du troligen skulle göra, och ta med dig en liten handling till i morgon.

home-start = Börja
home-start-length = { $situations }, { $minutes }
home-other-lengths = Ont eller gott om tid?

home-resume-title = Du är mitt i ett självtest
home-resume-text = Du har svarat på { $answered } av { $total }. Fortsätt där du slutade.
home-resume = Fortsätt
home-restart = Börja på ett nytt i stället
home-restart-text = Då försvinner det du är mitt i.

home-act-title = Din lilla handling
home-act-open = När, hur och en påminnelse
home-act-all = Välj en liten handling

home-latest-title = Din senaste profil
home-latest-open = Öppna profilen

home-points-title = Det här väntar dig
home-point-moments-title = Ögonblick, inte påståenden
home-point-moments = Ingen frågar om du är bra på att lyssna. Du får en situation och fyra vettiga sätt att ta sig ur den.
home-point-counts-title = Siffror som går att räkna efter
home-point-counts = För var och en av de fem egenskaperna ser du hur ofta du visade den, till exempel i 3 av 4 situationer. Ingen jämförelse med andra, inga typer, ingen dom.
home-point-private-title = Bara ditt
home-point-private = Inget konto, ingen e-postadress, ingen spårning. Ingenting lämnar din enhet.
