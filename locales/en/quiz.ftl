# $position (Number) - which situation, from 1
# $total (Number) - how many there are
quiz-title = Situation { $position } of { $total }
quiz-progress = Progress
quiz-question = What would you most likely do?
quiz-hint = Not what one ought to do: what you would do, on an ordinary day.
quiz-keys = With the Tab key you reach the answers. There the keys 1 to 4 choose as well, and Enter goes on.

quiz-next = Next
quiz-back = Back
quiz-skip = Skip
quiz-finish = See my profile
quiz-choose-first = Choose what comes closest, or skip this one.

# $count (Number) - how many were skipped
quiz-skipped-title = { $count ->
    [one] One situation is left
   *[other] { $count } situations are left
}
# $count (Number) - how many were skipped
quiz-skipped-text = { $count ->
    [one] You passed over this one. You can answer it now or leave it. Left out, it counts neither for nor against you, but there is less to go by for two of the five.
   *[other] You passed over these. You can answer them now or leave them. Left out, they count neither for nor against you, but each leaves less to go by for two of the five.
}
quiz-skipped-answer = Answer
quiz-skipped-leave = See my profile without answering
quiz-nothing-answered = Skips alone make no profile. Answer at least one situation, and you will get one.

quiz-none-title = No quiz is under way
quiz-none-text = Either it is finished, or it was begun in another browser.
quiz-none-start = To the start page
quiz-none-latest = Open your latest profile
