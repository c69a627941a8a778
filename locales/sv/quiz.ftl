quiz-title = Situation { $position } av { $total }
quiz-progress = Hur långt du har kommit
quiz-question = Vad skulle du troligast göra?
quiz-hint = Inte vad man borde: vad du skulle göra, en vanlig dag.
quiz-keys = Tangenterna 1 till 4 väljer också; Retur går vidare.

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
    [one] Den här hoppade du över. Du kan svara nu eller låta den vara: lämnad tar den bort två tillfällen, och räknas varken för eller emot dig.
   *[other] De här hoppade du över. Du kan svara nu eller låta dem vara: varje situation som lämnas tar bort två tillfällen, och räknas varken för eller emot dig.
}
quiz-skipped-answer = Svara
quiz-skipped-leave = Se min profil utan att svara
quiz-nothing-answered = Av bara överhoppade situationer blir det ingen profil. Svara på minst en, så får du en.

quiz-none-title = Inget självtest är på gång
quiz-none-text = Antingen är det klart, eller så påbörjades det i en annan webbläsare.
quiz-none-start = Till startsidan
