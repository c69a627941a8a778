### The room: a workshop that a facilitator runs on a projected screen.

home-room = Run a workshop with a room

## Moments of a workshop. The value is the name, .wall what the room reads, .notes what the facilitator reads.

moment-opening = Welcome
    .wall = What would you do?
    .notes = Leave this up while people come in. Then say it in your own words: it is about what you would do on an ordinary day, not what one should do. Nobody is graded. Behind each option stands somebody sensible.
moment-show = The situation
    .wall = A moment from working life
    .notes = Read it aloud, slowly, and the four options too. Explain nothing: what is left open is theirs to fill in.
moment-think = Think
    .wall = Each for yourself: what would you most likely do?
    .notes = Be quiet the whole time, even when it feels long. Nobody talks, nobody shows anything yet.
moment-vote = Hands up
    .wall = Hands up: what would you most likely do?
    .notes = Call one letter at a time and count. With eyes closed, or with cards, nobody has to look at what the boss does. The keys 1 to 4 add a hand, or type the number.
moment-result = The votes
    .wall = This is how you voted
    .notes = Let them look before you say anything.
moment-talk = Talk in pairs
    .wall = Two and two: what made you choose as you did?
    .notes = Best with somebody who chose otherwise. Walk about and listen; there is nothing you need to correct.
moment-revote = Vote again
    .wall = Hands up once more: what would you do now?
    .notes = The same question and no summing up. Say that staying with your choice is as good as changing it.
moment-shift = What has shifted
    .wall = Before you talked, and after
    .notes = Ask one who changed what they heard, and one who stayed what made them stay.
moment-key = What each option shows
    .wall = What each option shows
    .notes = None of the four is the right one. Where an option shows neither of the two, ask what it looks after instead.
moment-discuss = Discuss
    .wall = To talk about
    .notes = Ask, then count to ten in your head before you help. Two or three voices are enough.
moment-close = The close
    .wall = What this room showed
    .notes = Let each write down one small thing for tomorrow and tell one neighbour. If there is time for one thing only, it is this.

# $number (Number) - which situation, from 1
# $total (Number) - how many there are
# $step (String) - what is done with it, as “Hands up”
room-where = Situation { $number } of { $total } · { $step }

## Setting up

room-title = Run a workshop
room-lead = Short situations on the wall, a show of hands, and people who talk with each other. You need this browser and a projector: no accounts, no phones, no network.
room-guide = Read the facilitator’s guide

room-here = A workshop is here
# $when (String) - the time at which it began
# $moment (String) - the moment at which it is
room-here-text = Begun { $when }. It is at: { $moment }.
room-go-on = Go on, on the wall
room-summary = Open the summary

setup-which = Which situations
# $set (String) - I, II, III or IV
setup-five = Five situations, set { $set }
# $sets (String) - I and II, or III and IV
setup-ten = Ten situations, sets { $sets }
setup-own = My own choice, in my own order
setup-read = Read them
setup-chosen = Your choice, in the order in which they are shown
setup-others = The other situations
# $number (Number) - its place, from 1
setup-earlier = Show situation { $number } earlier
# $number (Number) - its place, from 1
setup-later = Show situation { $number } later
# $number (Number) - its place, from 1
setup-leave-out = Leave out situation { $number }
setup-earlier-short = Earlier
setup-later-short = Later
setup-leave-out-short = Leave out
# $number (Number) - its place in the list, from 1
setup-pick = Take situation { $number } of the others
setup-pick-short = Take it
# $first (String) - a characteristic, within a sentence
# $second (String) - another one
setup-calls = Calls for { $first } and { $second }

setup-how = How you run it
setup-language = Language on the wall
setup-theme = The wall
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
setup-key = Show what each option shows
setup-phones = Offer the same situations on people’s own phones
setup-phones-hint = The wall then has a QR code. Whoever wants to takes the situations alone and brings you a result code, for the team’s picture. Phones need a network.
# $situations (String) - how many, as “5 situations”
# $minutes (String) - how long, as “about 33 minutes”
setup-takes = { $situations }, { $minutes }
setup-start = Start on the wall
setup-replaces = The workshop that is here, with its votes and what was decided, makes way for a new one. You can save its summary first.
setup-replace = Start the new one
setup-keep = Keep the one that is here

room-restore = Open a saved workshop
room-restored = The workshop is open. Its votes are in the summary.
room-restore-replaces = The workshop that is here makes way for the one in the file.
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
wall-grade = Say what you would most likely do on an ordinary day, not what one ought to do. Nobody is graded.
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
wall-shares = Votes for what shows it, of all votes where it was called for
wall-no-votes = No hands were counted today.
# $characteristics (String) - their names, as a list
wall-most = Most votes: { $characteristics }
# $characteristics (String) - their names, as a list
wall-least = Fewest votes: { $characteristics }
wall-tomorrow = What small thing will you do tomorrow?
wall-time-up = Time’s up

wall-controls = For the facilitator
wall-back = Back
# $step (String) - the next moment
wall-next = Next: { $step }
wall-next-situation = Next situation
wall-blank = Blank
wall-smaller = Smaller text
wall-smaller-short = A−
wall-larger = Larger text
wall-larger-short = A+
wall-full = Full screen
wall-notes = Notes
wall-keys = Keys
wall-leave = Leave
wall-blank-hint = The wall is blank.

## Keys

keys-title = Keys
keys-text = A clicker does with its two buttons what Page Down and Page Up do. Letters never vote, and Escape loses nothing.
keys-forward = Page Down, → , ↓ , Space, Enter
keys-forward-does = On
keys-back = Page Up, ← , ↑ , Backspace
keys-back-does = Back
keys-next = N, End
keys-next-does = To the next situation
keys-previous = P, Home
keys-previous-does = To the beginning of this one, or of the one before
keys-add = 1 2 3 4
keys-add-does = A hand more for A, B, C, D
keys-take = Shift with 1 2 3 4
keys-take-does = A hand less
keys-undo = U, Ctrl + Z
keys-undo-does = Take back the last step or count
keys-blank = . or B
keys-blank-does = A blank wall, and back
keys-timer = T
keys-timer-does = Stop the timer, or let it go on
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
notes-last = Nothing: this is the close.
notes-elapsed = Since the start
notes-timer = Timer
notes-timer-stop = Stop
notes-timer-go = Go on
notes-timer-again = Once more
notes-more = Half a minute more
notes-undo = Take back
notes-unblank = Show it again
notes-agree = Most of them agree. Ask what would have to be different for them to choose something else, and who loses by what they chose.
notes-split = They are split. Ask one voice for each option, the smallest group first, and let nobody answer it yet.
notes-question = The question for this situation
notes-jump = Go to
notes-votes = Votes
notes-option = Option
notes-first = First vote
notes-second = Second vote
# $option (String) - its letter
notes-add = A hand more for { $option }
# $option (String) - its letter
notes-take = A hand less for { $option }
notes-add-short = +
notes-take-short = −
notes-unseen = The room doesn’t see these numbers until you go on.

room-none-title = No workshop is under way
room-none-text = It was finished and wiped, or it is in another browser.
room-none-link = Set one up

## Afterwards

summary-title = The workshop in short
# $when (String) - the time at which it began
# $situations (String) - how many, as “5 situations”
summary-lead = Begun { $when }, { $situations }.
# $number (Number) - its place, from 1
summary-situation = Situation { $number }
summary-option = Option
summary-first = First vote
summary-second = Second vote
summary-shift = Shift
summary-shows = Shows
summary-none = No votes were counted.
summary-showed = What the room showed
summary-showed-text = Counted in votes: of each situation the last vote. It tells how these people saw these situations on one day, and no more than that.
summary-characteristic = Characteristic
summary-votes = Votes for what shows it
summary-decided = What was decided
summary-decided-hint = Who does which small thing, and when do you ask each other how it went?
summary-decided-full = There is no room for more: 2,000 characters.
summary-keep = Keep it
summary-keep-text = The summary has counts of hands and what you wrote; no names but those that you wrote yourself.
summary-save = Save to a file
summary-print = Print
summary-wall = Back to the wall
summary-wipe-title = Finish on a shared computer
summary-wipe-text = This removes the workshop and how you set it up from this browser, and nothing else. Save or print the summary first if you want to have it.
summary-wipe = Finish and wipe
summary-wipe-sure = Remove the workshop from this browser? It can’t be taken back.
summary-wipe-do = Yes, wipe it
summary-wipe-not = Keep it
summary-not-wiped = The browser didn’t let it go. Try again, or clear the browser’s data for this page.

## On people’s own phones

# $situations (String) - how many, as “5 situations”
take-title = { $situations } from a workshop
# $minutes (String) - how long, as “about 3 minutes”
take-lead = Whoever runs the workshop has invited you to take the same situations on your own. It takes { $minutes }. Your answers stay on this device.
take-code = At the end you get a profile, and a result code. The code holds your answers: give it to whoever collects them only if you want to.
take-start = Start
take-bring = For the workshop
take-bring-text = If you want to be part of the team’s picture, give this code to whoever collects them. It holds your answers, and no name.
take-bring-share = As a link or QR code
