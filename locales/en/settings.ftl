settings-title = Settings
settings-text = What you choose holds at once, in this browser.
settings-theme = Light or dark
theme-system = Follow the device
theme-light = Light
theme-dark = Dark
settings-text-size = Text size
text-size-usual = Usual
text-size-large = Large
text-size-largest = Largest
settings-motion = Motion
motion-system = Follow the device
motion-calm = Calm: nothing moves

## All of one’s data

data-title = What is kept
data-text = All of it is in this browser only. Nothing has been sent anywhere.
data-nothing = Nothing yet.
# $count (Number) - how many
data-results = { $count ->
    [one] 1 finished quiz
   *[other] { $count } finished quizzes
}
data-draft = A quiz under way
data-intention = The small act that you have chosen
# $count (Number) - how many
data-past = { $count ->
    [one] 1 small act done or begun
   *[other] { $count } small acts done or begun
}
# $count (Number) - how many
data-received = { $count ->
    [one] 1 result from somebody else
   *[other] { $count } results from others
}
# $count (Number) - how many
data-team = { $count ->
    [one] A team’s picture, of 1 result
   *[other] A team’s picture, of { $count } results
}
data-room = A workshop, or how you set one up
# $count (Number) - how many
data-aside = { $count ->
    [one] 1 thing that can’t be read, put aside
   *[other] { $count } things that can’t be read, put aside
}
# $kilobytes (Number) - how much that is
data-size = With your settings about { $kilobytes } kB in all.
data-this-visit = The browser didn’t take all of this: some of it is gone when you close the page, unless you save it to a file.
data-save = Save everything to a file
# $date (String) - the day, as 2026-11-21
data-file = microleadership-{ $date }
data-aside-save = Save what can’t be read
data-aside-file = unreadable

## Restoring

restore-title = Restore from a file
restore-text = First you see what changes; nothing is kept until you say so.
restore-choose = Choose a file
restore-manner = What about what is here already?
restore-merge = Keep it, and add what is in the file
restore-replace = Replace it with what is in the file
# $added (Number) - how many results
restore-added = { $added ->
    [0] No quiz is added.
    [one] 1 finished quiz is added from the file.
   *[other] { $added } finished quizzes are added from the file.
}
# $known (Number) - how many results
restore-known = { $known ->
    [one] 1 of the file’s quizzes is here already.
   *[other] { $known } of the file’s quizzes are here already.
}
# $removed (Number) - how many results
restore-removed = { $removed ->
    [one] 1 quiz that is here goes.
   *[other] { $removed } quizzes that are here go.
}
restore-draft-added = The quiz under way comes from the file.
restore-draft-changed = The quiz under way here makes way for the file’s.
restore-draft-removed = The quiz under way here goes.
restore-plan-added = The small acts come from the file.
restore-plan-changed = The small acts change. See afterwards how they have come out.
restore-plan-removed = The small acts here go.
restore-received-added = The results from others come from the file.
restore-received-changed = Results from others come from the file; those here may make way for them.
restore-received-removed = The results from others that are here go.
restore-room-added = The workshop comes from the file.
restore-room-changed = The workshop here makes way for the file’s.
restore-room-removed = The workshop here goes.
restore-team-added = The team’s picture comes from the file.
restore-team-changed = The team’s picture here makes way for the file’s.
restore-team-removed = The team’s picture here goes.
restore-settings-changed = The settings become those of the file.
# $count (Number) - how many
restore-aside = { $count ->
    [one] 1 thing that can’t be read comes from the file.
   *[other] { $count } things that can’t be read come from the file.
}
restore-nothing = Nothing changes: all of it is here already.
restore-do = Restore
restore-cancel = Leave everything as it is
restore-done = Restored.
restore-failed = It could not be kept, and nothing was changed.

backup-too-large = This file is too large to come from here. Nothing was changed.
backup-unreadable = This file can’t be opened as a text. Nothing was changed.
backup-not-one = This file wasn’t saved from here. Nothing was changed.
# $line (Number) - counted from 1
# $column (Number) - counted from 1
backup-broken = This file is incomplete or damaged: it can’t be read from line { $line }, character { $column }. Nothing was changed.
backup-newer = This file was made by a newer version of this page. Reload the page to get that version. Nothing was changed.
# $part (String) - where
# $fault (String) - what is wrong there
backup-damaged = This file is damaged ({ $part }: { $fault }). Nothing was changed.
# $part (String) - where
backup-twice = This file is damaged ({ $part } is in it twice). Nothing was changed.
backup-frame = the file as a whole
backup-draft = the quiz under way
backup-plan = the small acts
backup-settings = the settings
# $number (Number) - counted from 1
backup-result = finished quiz number { $number }
# $number (Number) - counted from 1
backup-received = result number { $number } from others
backup-team = the team
backup-room = the workshop
# $number (Number) - counted from 1
backup-aside = unreadable thing number { $number }
fault-syntax = the text breaks off
fault-fields = something is missing or doesn’t belong there
fault-name = an unknown name
fault-answers = answers that fit no quiz
fault-time = a date that can’t be right
fault-length = a text that is too long

## Erasing

erase-title = Erase everything
erase-text = For a shared computer, or a clean start.
erase-ask = Erase everything …
erase-sure = Everything that is kept here is erased for good, the settings too. It can’t be undone. May you need it again? Save it to a file first.
erase-do = Erase it all
erase-cancel = Keep it all
erase-done = Everything is erased.
erase-failed = The browser didn’t erase everything. Clear the site’s data in the browser’s own settings.
