home-title = Hur leder du i det lilla?
home-lead = Mikroledarskap är att leda genom små vardagliga handlingar, med eller utan titel. Läs några ögonblick ur arbetslivet, säg vad du troligen skulle göra, och ta med dig en liten handling till i morgon.

home-start = Börja
home-start-length = { $situations }, { $minutes }
home-other-lengths = Mindre tid, eller mer?

home-resume-title = Du är mitt i ett självtest
home-resume-text = { $answered } av { $total } besvarade. Det väntar där du lämnade det.
home-resume = Fortsätt
home-restart = Börja på ett nytt i stället
home-restart-text = Då försvinner det du är mitt i.

home-act-title = Din lilla handling
home-act-open = När, hur och en påminnelse
home-act-all = Välj en liten handling

home-latest-title = Din senaste profil
home-latest-open = Öppna den

home-points-title = Det här väntar dig
home-point-moments-title = Ögonblick, inte påståenden
home-point-moments = Ingen frågar om du är bra på att lyssna. Du får en situation och fyra vettiga sätt att ta sig ur den.
home-point-counts-title = Siffror som går att räkna efter
home-point-counts = Fem egenskaper, var och en räknad i situationer: visad i 3 av 4. Inga percentiler, inga typer, ingen dom.
home-point-private-title = Bara ditt
home-point-private = Inget konto, ingen e-postadress, ingen spårning. Ingenting lämnar din enhet.
