accessibility-title = Så tillgänglig är sidan
accessibility-lead = Alla ska kunna använda sidan, oavsett hur de ser, hör och styr datorn eller telefonen. Här står vad du kan räkna med, vad som är testat och vilka brister vi känner till.

accessibility-means = Det du kan räkna med
accessibility-means-1 = Allt går att göra med bara tangentbordet. Du ser alltid var du är, och du fastnar ingenstans.
accessibility-means-2 = Du kan förstora texten i webbläsaren, eller välja en av tre storlekar i inställningarna. Du kan zooma till 400 % utan att behöva rulla i sidled för att läsa, utom i breda tabeller.
accessibility-means-3 = Ingenting visas enbart med färg, och intill varje bild står samma sak i ord eller siffror.
accessibility-means-4 = När sidan är hämtad rör sig bara sådant som förklarar något, och det är stilla igen inom en tredjedels sekund. Väljer du ”Lugnt” i inställningarna, eller är enheten inställd på mindre rörelse, rör sig ingenting.
accessibility-means-5 = Du har all tid du behöver. Det är bara i en workshop som det finns en klocka, och den som leder kan stoppa den.
accessibility-means-6 = Allt du trycker på är minst lika stort som en fingertopp, utom länkar mitt i en mening.
accessibility-settings = Ställ in textstorlek, ljust eller mörkt och rörelser

accessibility-tested = Det som är testat
accessibility-tested-1 = Varje sida i alla sina lägen, på svenska och engelska, i ljust och mörkt läge, i tre webbläsarmotorer. Verktyget axe-core hittade inga avvikelser från WCAG 2.2 på nivå A och AA.
accessibility-tested-2 = Kontrasten för varje färgpar som används: minst 7:1 för text, och 3:1 för kanter på knappar och fält, för markeringen som visar var du är och för bilder.
accessibility-tested-3 = Varje sida när den är 320 bildpunkter bred, med den största texten, med texter som är en tredjedel längre och med rader som går från höger till vänster.
accessibility-tested-4 = Varje sida med tabbtangenten: den når allt, i rätt ordning, och fastnar ingenstans.
accessibility-tested-5 = Vad en webbläsare berättar för en skärmläsare om varje sida. Det är nedskrivet och jämförs vid varje ändring.

accessibility-imperfect = Brister vi känner till
accessibility-imperfect-1 = Ingen som använder skärmläsare till vardags har provat sidan än. Det som verktygen inte märker kan vi ha missat.
accessibility-imperfect-2 = Några fält, till exempel det för datum, får utseende och språk av webbläsaren och inte av dina inställningar här.
accessibility-imperfect-3 = En workshop bygger på att man kan läsa väggen på håll och räcka upp handen. Den som leder bör läsa allt högt och låta den som behöver det rösta på något annat sätt.
accessibility-imperfect-4 = En profil som är sparad som PNG har ingen beskrivning för den som inte ser bilden. Skicka gärna med siffrorna som text.
accessibility-imperfect-5 = Hur en påminnelse ser ut bestämmer din kalender, och text på papper går inte att förstora.
