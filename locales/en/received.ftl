### A result that somebody shared.

## Where a code or a link is opened

code-title = Got a code or a link?
code-label = Result code or link
code-open = Open
code-empty = Paste or type a code or a link first.
code-several-open = See them together
# $count (Number) - how many codes there are
code-several = There are { $count } codes in this. The page for a team takes many at once.

bad-code-not-a-code = This isn’t a result code. A code has letters and digits in groups of four, as in 4604-EPP0-8AC.
bad-code-too-long = This is too long for a result code, which has 20 letters and digits at most.
bad-code-damaged = This code is incomplete or mistyped. Compare it letter by letter with the one that you were given.
bad-code-newer = This code was made by a newer version of this page. Reload the page to get that version.
bad-code-unknown-set = This code is about situations that this version of the page doesn’t know. Reload the page to get the newest version.
bad-code-right = This code says what somebody thinks is right to do. This version of the page reads only what somebody would most likely do.
bad-code-colleague = This code says what somebody sees a colleague do. This version of the page reads only what somebody would most likely do themselves.

## The page

received-title = A shared result
received-lead = Somebody shared this with you. Who answered, and how seriously, can’t be checked. Looking at it changes nothing of your own.
# $label (String) - what the person calls it
received-known = You have kept it as “{ $label }”.
received-known-nameless = You have kept it.
# $skipped (Number) - how many were skipped
received-skipped = { $skipped ->
    [one] One of them was skipped.
   *[other] { $skipped } of them were skipped.
}
# $characteristics (String) - their names, as a list
received-strengths = Shown most, or about as often: { $characteristics }.
# $characteristics (String) - their names, as a list
received-room = Shown least, or about as seldom: { $characteristics }.
received-few = With so few situations there is only what was shown and what was not.
received-answers = The answers, explained
received-answers-text = Each situation called for two of the five. Here is what the answer showed, and what the rest might have looked like.
received-answer = The answer
received-answer-skipped = Skipped. It counts neither for nor against.
received-answer-neither = A sensible answer that looks after something else: it showed neither of the two.
# $first (String) - a characteristic, within a sentence
# $second (String) - another one
received-answer-both = It showed both { $first } and { $second }.
# $shown (String) - the characteristic that was shown, within a sentence
received-answer-one = It showed { $shown }.
# $characteristic (String) - the characteristic’s name
received-looked-shown = { $characteristic }, shown

received-own = This is a result of your own, as others see it.
received-later = Open this when you have taken them yourself
received-back = See it beside the shared one
received-bad-title = This can’t be opened

## Beside one’s own

compare-title = Beside yours
compare-none = When you have finished a quiz of the same situations, you can see both results in one picture.
compare-take = Take the same situations yourself
compare-under-way = You are in the middle of a quiz. When it is finished, you can see both results in one picture.
compare-resume = Go on with it
compare-with = Which of your results?
compare-picture-own = You
compare-picture-other = The shared one
# $own (String) - the person’s counts, as a list
# $other (String) - the counts of the shared result, as a list
compare-picture = Two results side by side: for each characteristic two groups of rings. You: { $own }. The shared one: { $other }.
# $characteristics (String) - their names, as a list
compare-more = Shown more often than by you: { $characteristics }.
# $characteristics (String) - their names, as a list
compare-less = Shown less often than by you: { $characteristics }.
# $characteristics (String) - their names, as a list
compare-same = About as often: { $characteristics }.
# $characteristics (String) - their names, as a list
compare-too-few = Too few situations to compare: { $characteristics }.
compare-other = No situation was asked in both, so a difference can be due to that as well as to you two.
# $shared (Number) - how many situations were asked in both
compare-shared = { $shared ->
    [one] One situation was asked in both.
   *[other] { $shared } situations were asked in both.
}
# $otherwise (Number) - in how many the two chose differently
# $answered (Number) - how many both answered
compare-answered = { $otherwise ->
    [0] Where you both answered, you answered alike.
   *[other] In { $otherwise } of the { $answered } that you both answered, you chose differently.
}
compare-otherwise = Where you chose differently
compare-answer-own = You
compare-answer-other = The shared one

## Keeping a copy

copy-title = Keep a copy
copy-text = It is kept in this browser, apart from your own results, under a name that only you see.
copy-label = What do you want to call it?
copy-keep = Keep it
copy-change = Change the name
copy-kept = Kept. You’ll find it under My results.
copy-kept-this-visit = This browser could not keep it. It is gone when you close the page.
copy-delete = Delete the copy
copy-deleted = The copy is deleted.
copy-undo = Put back
copy-add-to-team = Add it to the team’s picture
copy-in-team = It is in the team’s picture already.
copy-added-to-team = It is in the team’s picture.

## The list of them

received-list = Results from others
received-nameless = Without a name
# $name (String) - what the person calls it
# $situations (String) - the length, as “10 situations”
received-item = { $name }, { $situations }
# $name (String) - what the person calls it
received-delete = Delete { $name }
