learn-title = Vad är mikroledarskap?
learn-lead = Att leda genom små vardagliga handlingar, om och om igen, var i organisationen du än finns. Det kräver ingen titel, knappt någon tid och ingen budget. Det kräver att du är uppmärksam, och att du gör det i morgon också.

learn-characteristics = Fem egenskaper

learn-why = Därför spelar det roll
learn-benefit-w1 = Fler hjälps åt: när alla leder lite behöver ingen leda allt.
learn-benefit-w2 = Arbetsglädje: många små vänligheter skapar en plats där man orkar med en tung vecka.
learn-benefit-w3 = Idéer: den som känner sig delaktig funderar på hur saker kan bli bättre.
learn-benefit-w4 = Morgondagens ledare: man övar långt innan någon delar ut titlar.
learn-benefit-w5 = Kultur: det vi gör till vardags är det som arbetsplatsen blir.

learn-works = Det här får det att fungera
learn-thought-k1 = En liten handling är trevlig. Gör man den om och om igen, och menar den, blir det så vi har det här.
learn-thought-k2 = Håll fast vid samma värderingar i smått och stort, så lär sig andra vad de kan vänta sig av dig.
learn-thought-k3 = Att vara i rummet är inte detsamma som att vara närvarande. Närvaro är uppmärksamhet, från någon som är med utan att hänga någon över axeln.
learn-thought-k4 = Den som känner sig sedd och hörd vågar föreslå saker, och sätta i gång.
learn-thought-k5 = En hälsning, ett tack, tre minuter om något annat: sådana gester säger att var och en räknas.
learn-thought-k6 = Hur vi möts i det lilla sätter tonen för hur vi pratar, samarbetar och tar det när något går fel.
learn-thought-k7 = Det kostar lite tid och nästan inga pengar. Det som kostar är att hålla i.
learn-thought-k8 = Arbetsplatser som ser och vårdar sådana ögonblick blir både rörligare och stadigare.

learn-obstacles = Det som kan komma i vägen
learn-obstacle-h1 = Ingen märker det. Små handlingar är lätta att förbise, och då klingar de av.
learn-obstacle-h2 = Motstånd. Det är inte överallt man gillar tanken att ledarskap kan komma varifrån som helst.
learn-obstacle-h3 = Gränsen. Hur leder man utan mandat, och utan att trampa någon på tårna?
learn-obstacle-h4 = Att hålla i. En bra måndag är lätt; det är de fyrtio veckorna efter den som räknas.

learn-questions = Vanliga frågor
learn-question-q1 = Kan något så litet förändra ett helt arbetslag?
    .answer = Inte på en gång. Men uppmärksamhet, ärlig återkoppling och uppskattning som kommer vecka efter vecka skapar respekt, och där man blir respekterad gör man mer.
learn-question-q2 = Hur ser det ut i praktiken?
    .answer = Som en vanlig dag: någon som verkligen är där, lyssnar till punkt och säger vad som var bra och vad som kan bli bättre medan det ännu är till nytta.
learn-question-q3 = Hur bygger det ett förtroende som håller?
    .answer = Genom att du är dig lik i morgon också. Den som dyker upp, deltar och ser de små insatserna lika väl som de stora blir trodd när det gäller.

learn-count = Så räknas svaren
learn-key = Vad varje svar visar, och varför
learn-key-text = Alla tjugo situationerna, svar för svar. Gör självtestet först: när du har läst det här säger dina svar mer om ditt minne än om dina vanor.
learn-key-open = Visa alla svar
learn-key-both = tar båda tillfällena
learn-key-one = tar tillfället { $characteristic }
learn-key-neither = tar inget av tillfällena
learn-key-calls = Ger tillfälle { $first } och { $second }.

learn-sources = Var det kommer ifrån
learn-sources-text = De fem egenskaperna, och exemplen bakom situationerna och de små handlingarna, kommer från två artiklar. Alla formuleringar här är våra egna.
learn-source-english = ”What is Microleadership?” (She.Work, 5Ws 1H), på engelska
learn-source-swedish = ”Mikroleadership: Små handlingar som skapar stort inflytande” (17 november 2025), på svenska
learn-sources-widened = Den svenska artikeln vänder sig till den som leder en grupp. Vi har vidgat exemplen till alla: en avstämning eller ett samtal i enrum kan lika gärna vara mellan kollegor.

learn-start = Prova själv
