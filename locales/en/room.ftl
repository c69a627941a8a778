### The room: a workshop that a facilitator runs on a projected screen.

home-group = With a group
home-room = Run a workshop with a group

## Moments of a workshop. The value is the name, .wall what the room reads, .notes what the facilitator reads.

moment-opening = Welcome
    .wall = What would you do?
    .notes = Leave this up while people come in. Then say it in your own words: this is about what you would do on an ordinary day, not what you should do. Nobody is graded. All four options are things that sensible people do.
moment-show = The situation
    .wall = A moment from working life
    .notes = Read it aloud, slowly, and the four options too. Explain nothing: what is left open is theirs to fill in.
moment-think = Think
    .wall = On your own: what would you most likely do?
    .notes = Stay quiet the whole time, even when it feels long. No talking, and no showing yet.
moment-vote = Hands up
    .wall = Hands up: what would you most likely do?
    .notes = Call out one letter at a time and count. With eyes closed, or with cards, nobody has to watch the boss. The keys 1 to 4 add a hand for A to D, or type the number.
moment-result = The votes
    .wall = How you voted
    .notes = Let them look before you say anything.
moment-talk = Talk in pairs
    .wall = In pairs: what made you choose what you did?
    .notes = Ideally with somebody who chose differently; an odd one out makes a three. Walk around and listen. There is nothing you need to correct.
moment-revote = Vote again
    .wall = Hands up once more: what would you do now?
    .notes = The same question and no summing up. Say that staying with your choice is as good as changing it.
moment-shift = What has shifted
    .wall = Before you talked, and after
    .notes = Ask whether somebody who changed will say what made them, and whether somebody who stayed will say why.
moment-key = What each option shows
    .wall = What each option shows
    .notes = None of the four is the right one. Where an option shows neither of the two, ask what it looks after instead.
moment-discuss = Discuss
    .wall = To talk about
    .notes = Ask, then count to ten in your head before you help. Two or three voices are enough.
moment-close = The close
    .wall = What this room showed
    .notes = Have everyone write down one small thing for tomorrow and tell a neighbour. If there is only time for one thing, make it this.

# $number (Number) - which situation, from 1
# $total (Number) - how many there are
# $step (String) - what is done with it, as “Hands up”
room-where = Situation { $number } of { $total } · { $step }

## Setting up

room-title = Run a workshop
room-lead = Short situations on the wall, a show of hands, and people who talk with each other. You need this browser and a projector: no accounts, no phones, no network.
room-guide = Read the facilitator’s guide

room-here = You have a workshop here
# $when (String) - the time at which it began
# $moment (String) - the moment at which it is
room-here-text = Started { $when }, now at: { $moment }.
room-go-on = Continue on the wall
room-summary = Open the summary

setup-which = Which situations
# $set (String) - I, II, III or IV
setup-five = Five situations, set { $set }
# $sets (String) - I and II, or III and IV
setup-ten = Ten situations, sets { $sets }
setup-own = Your own choice, in your own order
setup-read = Read them
setup-chosen = Your choice, in the order in which they are shown
setup-others = The other situations
# $number (Number) - its place, from 1
setup-earlier = Show situation { $number } earlier
# $number (Number) - its place, from 1
setup-later = Show situation { $number } later
# $number (Number) - its place, from 1
setup-leave-out = Remove situation { $number }
setup-earlier-short = Earlier
setup-later-short = Later
setup-leave-out-short = Remove
# $number (Number) - its place in the list, from 1
setup-pick = Add situation { $number } of the others
setup-pick-short = Add
# $first (String) - a characteristic, within a sentence
# $second (String) - another one
setup-calls = Calls for { $first }, and for { $second }

setup-how = How to run it
setup-language = Language on the wall
setup-theme = Light or dark on the wall
setup-think = Time to think
setup-talk = Time to talk in pairs
# $seconds (Number) - so long
setup-time = { $seconds ->
    [0] No timer
    [30] Half a minute
    [60] 1 minute
    [90] 1½ minutes
    [120] 2 minutes
    [180] 3 minutes
    [300] 5 minutes
   *[other] { $seconds } seconds
}
setup-rounds = Talk in pairs, and vote a second time
setup-key = Reveal what each option shows
setup-think-none = No time to think alone
setup-phones = Offer the same situations on people’s own phones
setup-phones-hint = The wall then shows a QR code. Anyone who wants to can answer on their own phone and give you their result code for the team’s picture. The code holds every answer: say so. Phones need a network.
# $situations (String) - how many, as “5 situations”
# $minutes (String) - how long, as “about 33 minutes”
setup-takes = { $situations }, { $minutes }
setup-start = Start on the wall
setup-replaces = This replaces the workshop that is here, with its votes and what was decided. Save its summary first if you want to keep it.
setup-replace = Start the new one
setup-keep = Keep the one that is here

room-restore = Open a saved workshop
room-restored = The workshop is open. Its votes are in the summary.
room-restore-replaces = The one in the file will replace the workshop that is here.
room-restore-do = Open the one in the file
room-file = microleadership-workshop
room-file-not-one = This file holds no workshop saved from here. Nothing was changed.
room-file-newer = This file was made by a newer version of this page. Reload the page to get that version. Nothing was changed.
# $fault (String) - what is wrong
room-file-damaged = This file is damaged ({ $fault }). Nothing was changed.

## On the wall

# $number (Number) - which situation, from 1
# $total (Number) - how many there are
wall-count = { $number } / { $total }
wall-about = Microleadership is leading through small everyday acts, title or no title.
wall-grade = Say what you would most likely do on an ordinary day, not what you should do. Nobody is graded.
wall-phones = The same situations on your own phone
wall-phones-picture = A QR code with the address of the same situations
# $option (String) - its letter
wall-hands = Hands for { $option }
# $count (Number) - how many hands
wall-votes = { $count ->
    [one] 1 vote
   *[other] { $count } votes
}
# $before (Number) - votes in the first round
# $after (Number) - votes in the second round
wall-votes-shifted = { $before } before, { $after } after
# $total (Number) - how many voted
wall-total = { $total ->
    [0] No votes
    [one] 1 vote in all
   *[other] { $total } votes in all
}
# $first (String) - a characteristic
# $second (String) - another one
wall-shows-both = { $first } + { $second }
wall-shows-neither = Neither of the two
# $shown (Number) - votes for options that show it
# $of (Number) - all votes
wall-share = { $shown } of { $of }
wall-shares = Votes for options that show it, of all votes where it was called for
wall-no-votes = No hands were counted today.
# $characteristics (String) - their names, as a list
wall-most = Most often: { $characteristics }
# $characteristics (String) - their names, as a list
wall-least = Least often: { $characteristics }
wall-tomorrow = What small thing will you do tomorrow?
wall-time-up = Time’s up

wall-controls = For the facilitator
wall-back = Back
# $step (String) - the next moment
wall-next = Next: { $step }
wall-next-situation = Next situation
wall-blank = Blank
wall-smaller = A−, smaller text
wall-smaller-short = A−
wall-larger = A+, larger text
wall-larger-short = A+
wall-full = Full screen
wall-notes = Notes
wall-keys = Keys
wall-keys-short = ?
wall-unsaved = Not being saved
wall-leave = Leave
wall-blank-hint = The wall is blank.

## Keys

keys-title = Keys
keys-text = A clicker’s two buttons do the same as Page Down and Page Up. Only digits count votes, never letters, and Escape loses nothing.
keys-forward = Page Down, →, ↓, Space, Enter
keys-forward-does = Forward
keys-back = Page Up, ←, ↑, Backspace
keys-back-does = Back
keys-next = N, End
keys-next-does = To the next situation, and after the last one to the close
keys-previous = P, Home
keys-previous-does = To the beginning of this one, or of the one before
keys-add = 1 2 3 4
keys-add-does = One more hand for A, B, C or D
keys-take = Shift + 1 2 3 4 in the upper row
keys-take-does = One hand fewer
keys-undo = U, Ctrl + Z
keys-undo-does = Undo the last step or count
keys-blank = . or B
keys-blank-does = A blank wall, and back
keys-timer = T
keys-timer-does = Stop the timer, or let it run on
keys-more = M
keys-more-does = Half a minute more
keys-size = + and −
keys-size-does = Larger or smaller text
keys-full = F
keys-full-does = Full screen, and back
keys-help = ?
keys-help-does = This list
keys-close = Close

## The presenter’s notes

notes-title = Presenter’s notes
notes-hint = This window and the wall follow each other, and the keys work in both. Close or reload either: the workshop goes on.
notes-alone = This browser can’t keep anything at the moment, so another window can’t follow. Run the workshop in one window.
notes-now = Now
notes-next = Next
notes-last = Nothing more: this is the close.
notes-elapsed = Since the start
notes-timer = Timer
notes-timer-stop = Stop
notes-timer-go = Continue
notes-timer-again = Restart
notes-more = Half a minute more
notes-undo = Undo
notes-unblank = Show it again
notes-agree = Most of them agree. Ask what would have to be different for them to choose something else, and who loses out by what they chose.
notes-split = The room is split. Hear one person for each option, the smallest group first, and let nobody reply yet.
notes-question = The question for this situation
notes-jump = Go to
notes-votes = Votes
notes-option = Option
notes-first = First vote
notes-second = Second vote
# $option (String) - its letter
notes-add = One more hand for { $option }
# $option (String) - its letter
notes-take = One hand fewer for { $option }
notes-add-short = +
notes-take-short = −
notes-team = Collect the codes
notes-wall = To the wall
notes-go = Go
notes-unseen = The room doesn’t see these numbers until you go on.

room-none-title = No workshop is under way
room-none-text = Either none was started in this browser, or it was finished and wiped.
room-none-link = Set one up

## Afterwards

summary-title = The workshop in brief
# $when (String) - the time at which it began
# $situations (String) - how many, as “5 situations”
summary-lead = Started { $when }, { $situations }.
# $number (Number) - its place, from 1
summary-situation = Situation { $number }
summary-option = Option
summary-first = First vote
summary-second = Second vote
summary-shift = Shift
summary-shows = Shows
summary-none = No votes were counted.
summary-showed = What the room showed
summary-showed-text = Counted in votes, from the last vote on each situation. It tells how these people saw these situations on one day, and no more than that.
summary-characteristic = Characteristic
summary-votes = Votes for options that show it
summary-decided = What was decided
summary-decided-hint = Who does which small thing, and when do you ask each other how it went?
# $count (Number) - how many characters it is too long
summary-decided-full = { $count ->
    [one] This is too long by 1 character. What is kept is how it was before.
   *[other] This is too long by { $count } characters. What is kept is how it was before.
}
summary-keep = Keep it
summary-keep-text = The summary has only counts of hands and what you wrote: no names but those you wrote yourself.
summary-save = Save to a file
summary-print = Print
summary-wall = Back to the wall
summary-wipe-title = Finish on a shared computer
summary-wipe-text = This removes the workshop and how you set it up from this browser, and nothing else. Save or print the summary first if you want to have it.
summary-wipe = Finish and wipe
summary-wipe-sure = Remove the workshop from this browser? This can’t be undone.
summary-wipe-do = Yes, wipe it
summary-wipe-not = Keep it
summary-not-wiped = The browser didn’t remove it. Try again, or clear the site’s data in the browser’s own settings.

## On people’s own phones

# $situations (String) - how many, as “5 situations”
take-title = { $situations } from a workshop
# $minutes (String) - how long, as “about 3 minutes”
take-lead = The person running the workshop has invited you to answer the same situations on your own. It takes { $minutes }. Your answers stay on this device.
take-code = At the end you get a profile and a result code. The code holds your answers: it is up to you whether you hand it in.
take-under-way = Another quiz is half done in this browser. Finish it first, or begin anew from the start page; then open this address again.
take-start = Start
take-bring = For the workshop
take-bring-text = If you want to be part of the team’s picture, give this code to whoever collects them. It holds your answers, and no name.
take-bring-share = As a link or QR code
