## Att föregå med gott exempel

action-help-unasked = Hjälp till innan någon ber dig
    .step = Titta upp från din egen lista efter lunch och se vem som har mest kvar.
    .when = En dag när du ligger före och någon i närheten ligger efter.
action-own-mistake = Berätta för de andra om ett misstag du gjort
    .step = Skriv ner i en mening vad som blev fel och vad du gjorde åt det.
    .when = När något gick snett som andra också kan råka ut för.
action-start-on-time = Börja och sluta ett möte på minuten
    .step = Skriv sluttiden högst upp på morgondagens dagordning.
    .when = Inför en kort avstämning som brukar dra ut på tiden.
action-keep-promise = Håll ett löfte som blivit liggande
    .step = Bläddra två veckor bakåt bland dina meddelanden och leta upp ett ”jag fixar det”.
    .when = En lugn eftermiddag, eller när du stöter på den du lovade.
action-greet-everyone = Hälsa på alla, inte bara på dem du råkar gå förbi
    .step = Ta en omväg till din plats i morgon bitti.
    .when = Det första du gör, eller i början av ett möte på skärm.
action-fix-small-thing = Laga en sak som alla går runt
    .step = Välj lampan som blinkar, länken som är död eller etiketten som har lossnat.
    .when = När du märker att du själv också går runt den.
action-pass-praise-on = Skicka berömmet vidare till dem som förtjänat det
    .step = Nästa gång någon tackar dig, nämn en person till som var med och gjorde det.
    .when = Strax efter en leverans, ett besök eller ett vänligt ord från en kund.
action-take-dull-turn = Ta ett pass som ingen vill ha
    .step = Skriv upp dig på den minst populära tiden innan listan går runt.
    .when = När schemat, protokollet eller disken kommer på tal.

## Att ge andra utrymme

action-share-shortcut = Lär ut en genväg du kan
    .step = Anteckna en sak som du gör på två minuter och andra på tio.
    .when = När någon ny sitter bredvid dig, eller frågar hur du gör.
action-ask-before-deciding = Fråga innan du bestämmer något litet
    .step = Välj en sak som du tänkt avgöra själv i dag, och kom på två personer som berörs.
    .when = Innan du bokar, beställer eller flyttar något som andra använder.
action-share-draft = Skicka runt ett utkast medan det går att ändra
    .step = Skicka det halvfärdigt, med en enda fråga högst upp.
    .when = Inför ett beslut som ändrar hur andra arbetar.
action-return-question = Ge tillbaka en fråga
    .step = När någon undrar hur det ska göras, svara: ”Vad skulle du prova först?”
    .when = När personen kan mer än den tror, och det finns tid att göra fel.
action-name-next-step = Berätta för någon vad den nu klarar på egen hand
    .step = Kom på en sak som en kollega har slutat fråga dig om.
    .when = När framsteget är så litet att ingen har nämnt det.
action-back-a-trial = Säg ja till att prova i en vecka
    .step = Leta i minnet efter den senaste idén som fick ”vi får se” till svar, och fundera på vems den var.
    .when = När en idé är billig att prova och lätt att backa från.
action-ask-about-goal = Fråga någon om ett eget mål
    .step = Fråga över en kopp kaffe: ”Vad skulle du vilja bli bättre på till sommaren?”
    .when = Några veckor efter att ni talade om det sist, eller om ni aldrig har gjort det.
action-encourage-in-rush = Uppmuntra någon mitt i stressen
    .step = Stanna till hos den som har det tuffast i dag, och säg att det märks vad den gör.
    .when = När det är som mest bråttom och ingen tycker sig ha tid.

## Att kommunicera väl

action-say-what-was-good = Säg exakt vad som var bra
    .step = Byt ut ”bra jobbat” mot den detalj som gjorde skillnad.
    .when = Samma dag, medan ni båda minns det.
action-look-early = Titta på någons första utkast tillsammans
    .step = Be att få se det i dag, så ofärdigt som det är.
    .when = Tidigt i en uppgift, när en ändring kostar minuter och inte dagar.
action-let-finish = Låt någon tala till punkt
    .step = Lägg telefonen med skärmen nedåt och räkna till tre innan du svarar.
    .when = När du kommer på dig med att redan veta svaret.
action-share-news = För nyheten vidare samma dag som du får den
    .step = Skriv tre rader: vad du vet, vad du inte vet och när det kommer mer.
    .when = Efter ett möte som andra inte var med på men som handlar om dem.
action-offer-other-view = Lägg fram den syn som ingen har lagt fram
    .step = Börja med: ”Får jag prova att se på det från ett annat håll?”
    .when = När alla är överens lite för fort.
action-quarter-of-an-hour = Ta en kvart med en person, utan egen dagordning
    .step = Skicka inbjudan till nästa vecka, och låt den andra välja ämne.
    .when = Med någon som du bara pratar arbetsuppgifter med.
action-sum-up-first = Sammanfatta det som sagts innan du svarar
    .step = Inled med ”du menar alltså att …” och vänta på en nick.
    .when = I en diskussion som har börjat gå runt i cirklar.
action-ask-if-now = Fråga om det passar just nu
    .step = Säg vad din återkoppling gäller och låt den andra välja när.
    .when = När det du har att säga är rätt, men dagen är fel.

## Att söka lösningar

action-raise-early = Ta upp ett problem medan det är litet
    .step = Berätta för en person i dag vad som oroade dig på vägen hem.
    .when = När det ännu vore lätt att säga att det inte är något.
action-bring-proposal = Ta med ett förslag tillsammans med problemet
    .step = Lägg till en rad till det du tänkte klaga på: ”vi skulle kunna prova …”.
    .when = Inför ett möte där saken ändå kommer upp.
action-ask-what-is-stuck = Fråga vad som har kört fast, och inget annat
    .step = Låt den enda frågan gå laget runt en gång, två minuter var.
    .when = På en veckoavstämning som har blivit en lista på vad som är gjort.
action-open-half-hour = Håll en halvtimme öppen för frågor
    .step = Lägg in den i kalendern där andra ser den, på en tid när de behöver den.
    .when = De veckor när du är svår att få tag på.
action-one-sentence = Skriv ner problemet i en enda mening
    .step = Ta en klisterlapp och stryk allt som handlar om vems fel det är.
    .when = När samma besvär dyker upp för tredje gången.
action-try-for-a-week = Prova en liten ändring i en vecka
    .step = Kom överens om en sak att göra annorlunda från måndag, och när ni ska utvärdera den.
    .when = När något skaver och ni inte behöver be om lov för att ändra det.
action-lighten-a-day = Lyft bort en sak från någons tunga dag
    .step = Erbjud något bestämt: ”jag kan ta samtalet klockan två”.
    .when = När en kollega ser sliten ut, och ”säg till” bara vore en uppgift till.
action-walk-round = Gå en runda med en enda fråga
    .step = Lämna din plats i tio minuter och fråga: ”Vad är i vägen för dig i dag?”
    .when = Mitt på förmiddagen, när alla är i gång och dagen ännu går att ändra.

## Att bygga relationer

action-thank-after-project = Skicka ett tack när något är klart
    .step = Lista alla som gjort något, även dem bakom kulisserna.
    .when = Inom två dagar efter slutet, innan nästa sak tar över.
action-talk-of-something-else = Prata några minuter om något annat än jobbet
    .step = Fråga om det du hörde senast: trädgården, tentan, matchen.
    .when = Medan kaffet bryggs, eller innan de andra har hunnit ansluta till mötet.
action-praise-small-win = Beröm en liten framgång
    .step = Välj något från den här veckan som kostade möda men inte gjorde väsen av sig.
    .when = En trög dag, när ett gott ord räcker långt.
action-mark-success = Fira något litet tillsammans
    .step = Ta med något att bjuda på, och låt dem som gjorde det berätta.
    .when = När något lyckades för första gången.
action-ask-how-it-is = Fråga hur det är, och stanna kvar för att lyssna
    .step = Sätt dig ner innan du frågar.
    .when = När någon är tystare än vanligt.
action-thank-the-unseen = Tacka någon vars arbete inte syns
    .step = Fundera på vad som skulle stanna av om en viss person var hemma en dag.
    .when = I enrum, om personen inte gillar att stå i centrum.
action-note-progress = Säg att du har märkt framsteget
    .step = Jämför med hur det var för en månad sedan, och berätta vad som är annorlunda.
    .when = Halvvägs, när målet ännu känns långt borta.
action-follow-up-talk = Återkom till något du fick höra
    .step = Stanna till och säg: ”du nämnde förra gången att …”.
    .when = Några dagar efter ett samtal som slutade i all hast.
