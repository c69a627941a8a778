profile-title = Your profile
# $date (String) - when it was finished
# $situations (String) - the length, as “10 situations”
profile-when = { $date }, { $situations }
# $skipped (Number) - how many were skipped
profile-skipped = { $skipped ->
    [one] You skipped one of them.
   *[other] You skipped { $skipped } of them.
}

## The picture and its table

# $counts (String) - every characteristic with its count, as a list
profile-picture = Five groups of rings spread from the middle; each drawn ring is a situation in which the characteristic was shown. { $counts }.
# $characteristic (String) - the characteristic’s name
# $shown (Number) - in how many it was shown
# $opportunities (Number) - how many called for it
profile-picture-count = { $characteristic }: { $shown } of { $opportunities }
profile-table = The same in figures
profile-table-characteristic = Characteristic
profile-table-shown = Shown
profile-table-level = In words
# $shown (Number) - in how many it was shown
# $opportunities (Number) - how many called for it
profile-shown = { $opportunities ->
    [0] no situation called for it
    [one] in { $shown } of 1 situation
   *[other] in { $shown } of { $opportunities } situations
}
# $shown (Number) - in how many it was shown
# $opportunities (Number) - how many called for it
profile-count = { $shown } of { $opportunities }
profile-level-none = too few to say

## What it says

profile-reading = What it says
# $characteristics (String) - their names, as a list
profile-strengths = Shown most, or about as often: { $characteristics }.
# $characteristics (String) - their names, as a list
profile-room = Shown least, or about as seldom, and so with most room to grow: { $characteristics }.
profile-same = All five came out about the same. No difference here is large enough to mean anything.
# $characteristics (String) - their names, as a list
profile-same-some = About the same: { $characteristics }. No difference here is large enough to mean anything.
# $characteristics (String) - their names, as a list
profile-between = In between: { $characteristics }.
# $characteristics (String) - their names, as a list
profile-uncompared = Too few situations to compare: { $characteristics }.
profile-few = With so few situations there is only what was shown and what was not. To be compared, a characteristic needs four of them: answer all of a quiz of ten or twenty.

## What changed

since-title = Since last time
# $date (String) - when the earlier one was finished
# $situations (String) - its length, as “10 situations”
since-when = Compared with the quiz of { $date }, { $situations }.
# $characteristics (String) - their names, as a list
since-more = More often than then: { $characteristics }.
# $characteristics (String) - their names, as a list
since-less = Less often than then: { $characteristics }.
# $characteristics (String) - their names, as a list
since-same = About as often: { $characteristics }.
# $characteristics (String) - their names, as a list
since-too-few = Too few situations to compare: { $characteristics }.
since-other = No situation was asked both times, so a difference can be due to that as well as to you.
# $shared (Number) - how many situations were asked in both
since-shared = { $shared ->
    [one] One situation was asked in both.
   *[other] { $shared } situations were asked in both.
}
since-acts = Small acts that you did in between:

## Small acts

profile-actions = One small act for tomorrow
profile-actions-text = Take one, not three. Small is the point: it gets done.
suggestion-first-step = First step
suggestion-fits = A good moment
suggestion-choose = I’ll do this one
suggestion-chosen = This is my small act
suggestion-chosen-status = Decide when and how

## The answers

profile-answers = Your answers, explained
profile-answers-text = Each situation called for two of the five. Here is what your answer showed, and what the rest might have looked like.
answer-yours = Your answer
answer-skipped = You skipped this one. It counts neither for nor against you.
answer-neither = A sensible answer that looks after something else: it showed neither of the two.
# $first (String) - a characteristic, within a sentence
# $second (String) - another one
answer-both = It showed both { $first } and { $second }.
# $shown (String) - the characteristic that was shown, within a sentence
answer-one = It showed { $shown }.
# $characteristic (String) - the characteristic’s name
answer-looked-shown = { $characteristic }, shown
# $characteristic (String) - the characteristic’s name
answer-looked-not-shown = { $characteristic } would have been

## How the count works

profile-count-title = How the count works, and what it can’t tell
profile-count-how = Each situation gives you an opportunity to show two of the five characteristics, and each of its four options shows both, one or neither. The count is the number of times you took the opportunity; one answer more or less moves it by at most one. With four opportunities or more it gets a word: rarely, sometimes, often or nearly always. Two counts are called different only if they are at least three eighths apart, which is 3 of 8 or 2 of 4.
profile-count-limits = It speaks of these situations, not of your life. It isn’t a validated instrument, and there is nobody to be compared with. Chance alone makes two counts look different about one time in four; with five counts to set side by side, answers drawn by lot would show some difference in most quizzes. So take a difference as a question to think about, and let somebody who knows you have a say.

## Keeping it

profile-keep-title = On a shared computer?
profile-kept = This result is kept in this browser, so that you can come back to it.
profile-kept-this-visit = This browser could not keep the result. It is gone when you close the page.
profile-discard = Don’t keep this one
profile-let-go = This result is no longer kept. You can read it until you leave the page.
profile-take-back = Keep it after all
profile-again = Take another quiz

profile-missing-title = This result isn’t here
profile-missing-text = It may have been deleted, or it was made in another browser. Results are kept only where they were made.
profile-missing-history = To my results
