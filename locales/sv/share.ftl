share-open = Dela eller skriv ut
share-title = Dela din profil
share-lead = Du väljer hur. Sidan skickar ingenting på egen hand, och det du en gång har delat går inte att ta tillbaka.

share-link-title = En länk eller en kod
share-link-gives = Den visar alla svar du gav i det här självtestet, och därmed din profil. Inget annat följer med: inget namn, inget datum, inga andra resultat.
share-link-label = Länk
share-code-label = Kod att läsa upp eller skriva av
share-copy-link = Kopiera länken
share-copy-code = Kopiera koden
share-copied = Kopierat.
share-copy-failed = Webbläsaren låter inte sidan kopiera. Texten är markerad: kopiera den som du brukar.
share-device = Dela via …
share-device-failed = Inget delades.
share-text = En profil från självtestet i mikroledarskap
share-no-link = Den här kopian av sidan har ingen adress som andra kan öppna. Koden går att öppna i vilken kopia som helst.
share-qr-title = En QR-kod att skanna
share-qr-gives = Det är samma länk, och den visar samma sak.
share-qr-picture = En QR-kod med länken till din profil

share-picture-title = En bild
share-picture-gives = Den visar de fem siffrorna. Dina svar finns inte med, men en siffra som är noll eller alla avslöjar dem.
share-picture-svg = Spara som SVG
share-picture-png = Spara som PNG
share-picture-file = mikroledarskap-profil
share-picture-failed = Webbläsaren kunde inte rita bilden. Prova det andra formatet.

share-print-title = På papper
share-print-gives = En sida med bilden, dina siffror, vad de säger och en liten handling att prova. Längst ner står koden, och i den finns dina svar.
share-print = Skriv ut
share-print-code = Samma sak på en skärm: { $code }
share-back = Tillbaka till profilen

## Sidan på papper

print-answered = { $situations }, besvarade med vad jag troligen skulle göra
print-action-title = En liten handling till i morgon
