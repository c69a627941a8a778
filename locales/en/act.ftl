### The one small act: choosing it, saying when and how, and how it went.

act-title = Your small act
act-text = One small thing, chosen by you. Change it whenever you like.
act-choose-title = Choose a small act
act-choose-text = One is enough. It is yours to change, and nobody counts.

## How it went

act-asked = Did you do it?
act-done = Done
act-yes = Yes
act-partly = Partly
act-not-yet = Not yet
act-status-done = Well done. It won’t be suggested again for a while.
act-status-partly = A part counts too. What got in the way? Perhaps the rest is easier in smaller steps.
act-status-not-yet = That’s all right. It stays here. Would another moment suit it better, or another act?
act-take-back = Take my answer back
act-next = Choose the next one
act-again = Do it once more
act-adjust = Change when and how
act-another = Choose another
act-drop = Let it go
act-dropped = You have let it go. Now you have no small act.

## When and how

act-plan-title = When and how
act-plan-text = Decide when, and it is more likely to get done. Fill in as much as you like; it is kept as you write.
act-when = When …
act-when-hint = Finish the sentence with something that happens anyway, such as: the Monday meeting ends
act-will = … I will …
act-will-hint = And what you do then, such as: ask how it went
# $when (String) - the moment, in the person’s words
# $will (String) - what they do, in their words
act-sentence = When { $when }, I will { $will }.
# $when (String) - the moment, in the person’s words
act-sentence-when = When { $when } …
# $will (String) - what they do, in their words
act-sentence-will = I will { $will }.
# $obstacle (String) - what may get in the way, as a sentence
# $answer (String) - what they do then, in their words
act-remedy = { $obstacle }? Then I will { $answer }.
act-obstacle = What may get in the way?
act-obstacle-none = Nothing that I can think of
act-answer = Then I will …
challenge-recognition = Nobody will notice
    .hint = Such as: tell one person how it went
challenge-change = People here don’t take to new things
    .hint = Such as: make it so small that nobody needs to be asked
challenge-authority = It may look as if I overstep
    .hint = Such as: offer it, and let the others say yes
challenge-consistency = I do it once, and then it fades
    .hint = Such as: tie it to something that I do every week anyway

## A reminder

reminder-title = A reminder in your calendar
reminder-text = You get a file to open in your calendar. No reminder comes from here.
reminder-date = Day
reminder-time = Time
reminder-repeat = How often
reminder-once = Once
# $weeks (Number) - how many times
reminder-weekly = Every week, { $weeks } times
reminder-save = Download the reminder
reminder-incomplete = Fill in a date and a time that exist.
reminder-file = small-act

## Where to choose from

act-choices = What there is to choose from
act-suggested = Suggested by your latest profile
act-library = The whole library
# $count (Number) - how many acts
act-library-count = { $count ->
    [one] 1 small act
   *[other] { $count } small acts
}
# $characteristic (String) - its name
# $count (String) - how many acts, as “8 small acts”
act-shelf = { $characteristic }, { $count }
act-own = In your own words
act-own-label = Something small that I want to do
act-own-empty = Write first what you want to do.

## What was done

act-past = Small acts, done or begun
# $date (String) - when
# $act (String) - what
act-past-done = { $date }: { $act }
# $date (String) - when
# $act (String) - what
act-past-partly = { $date }: { $act } (in part)
