privacy-title = Det här är privat, och så här kontrollerar du det
privacy-lead = Dina svar är dina. Ingen annan får dem om du inte själv delar dem, och du behöver inte tro oss på vårt ord.

privacy-kept = Det som sparas
privacy-kept-1 = Webbläsaren sparar dina svar, dina små handlingar, dina inställningar, det du samlar in från andra och en workshop som du leder. Allt ligger på den här enheten och ingen annanstans.
privacy-kept-2 = Här finns inga konton, inga kakor och ingen besöksstatistik.
privacy-kept-3 = I inställningarna ser du allt som är sparat. Där kan du också spara det i en fil eller radera det.
privacy-kept-4 = Även själva sidan sparas här, så att den går att öppna utan nät.
privacy-settings = Till inställningarna

privacy-leaves = Det som lämnar enheten
privacy-leaves-1 = Webbläsaren hämtar den här sidan på samma sätt som alla andra sidor. Den som driver webbplatsen kan se det: från vilken ip-adress, med vilken webbläsare och när, men aldrig dina svar.
privacy-leaves-2 = En resultatlänk eller en kod innehåller alla svar i ett självtest, och det gör en utskriven profil också. En sparad fil kan innehålla allt som finns här. Du bestämmer vart de tar vägen, men du kan inte ta dem tillbaka.
privacy-leaves-3 = Svaren i en länk står efter tecknet #. Den delen stannar i webbläsaren: webbplatsen som länken går till får aldrig se den.

privacy-device = Andra som kan se det
privacy-device-1 = Den som använder samma webbläsare efter dig kan öppna det som är sparat. Sitter du vid en delad dator kan du låta bli att spara resultatet, eller radera allt innan du går.
privacy-device-2 = Ett tillägg i webbläsaren som får läsa alla sidor kan läsa den här också. Ett privat fönster öppnas oftast utan tillägg och glömmer allt när du stänger det.

privacy-check = Kontrollera själv
privacy-check-1 = Öppna sidan och koppla sedan från nätet. Gör ett helt självtest: det går bra, för inget behöver skickas.
privacy-check-2 = Öppna webbläsarens utvecklarverktyg (ofta med F12), välj Nätverk och gör ett självtest. Allt som dyker upp hämtas från sidans egen adress, och inget av dina svar skickas med.
privacy-check-3 = Under Lagring (eller App, Program eller Application, beroende på webbläsare) ser du det som är sparat här. Namnen börjar med ”microleadership”.
privacy-check-4 = Radera allt i inställningarna, och titta sedan i utvecklarverktygen igen.
