quiz-title = Situation { $position } av { $total }
quiz-progress = Hur långt du har kommit
quiz-question = Vad skulle du troligen göra?
quiz-hint = Inte vad man borde göra, utan vad du skulle göra en vanlig dag.
quiz-keys = Med Tabb når du svaren. Där kan du också välja med tangenterna 1–4, och gå vidare med Enter.

quiz-next = Nästa
quiz-back = Tillbaka
quiz-skip = Hoppa över
quiz-finish = Se min profil
quiz-choose-first = Välj det som ligger närmast, eller hoppa över den här.

quiz-skipped-title = { $count ->
    [one] En situation är kvar
   *[other] { $count } situationer är kvar
}
quiz-skipped-text = { $count ->
    [one] Den här hoppade du över. Du kan svara nu eller låta den vara. Låter du den vara räknas det varken för eller emot dig, men det blir mindre att gå på för två av de fem.
   *[other] De här hoppade du över. Du kan svara nu eller låta dem vara. Låter du dem vara räknas det varken för eller emot dig, men för varje blir det mindre att gå på för två av de fem.
}
quiz-skipped-answer = Svara
quiz-skipped-leave = Se min profil utan att svara
quiz-nothing-answered = Utan svar blir det ingen profil. Svara på minst en situation, så får du en.

quiz-none-title = Inget självtest är påbörjat
quiz-none-text = Antingen är det klart, eller så påbörjades det i en annan webbläsare.
quiz-none-start = Till startsidan
quiz-none-latest = Öppna din senaste profil
