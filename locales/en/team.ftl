### The team: codes that somebody collects, and what they show together.

team-title = The team’s picture
team-lead = Collect the result codes of a team and see what it shows together. The picture has no names, and all of it stays in this browser.
team-open-each = A code holds the answers: whoever collects codes can open each of them. Say so before you ask for any.
home-team = Put a team’s codes together

## Collecting

team-collect = Add codes
team-paste-label = Paste codes or links, together with whatever stands around them
team-paste-hint = A whole thread of e-mails will do.
team-paste-add = Add what is in it
team-type-label = Or type one
team-type-name = Name (only you see it)
team-type-add = Add
# $typed (Number) - how many symbols are there
team-typing = { $typed ->
    [0] Letters and digits; hyphens and capitals don’t matter.
    [one] 1 sign so far.
   *[other] { $typed } signs so far.
}
# $typed (Number) - how many symbols are there
# $of (Number) - how many there will be
team-typing-of = { $typed } of { $of } signs.
team-typing-whole = All there, and right.
team-scan = Scan with the camera
team-scan-stop = Stop the camera
team-scan-hint = Hold the QR code in front of the camera. The picture stays in this browser.
team-scan-failed = The camera can’t be used. The browser’s settings say whether the page may.

# $count (Number) - how many were added
team-added = { $count ->
    [0] Nothing was added.
    [one] 1 result was added.
   *[other] { $count } results were added.
}
team-found-none = There is no code in this.
# $count (Number) - how many there were
team-known = { $count ->
    [one] 1 code is there already, and is counted once. Did two people answer just alike? Then add it once more.
   *[other] { $count } codes are there already, and are counted once. Did two people answer just alike? Then add them once more.
}
# $code (String) - the code
team-add-again = Add { $code } once more
team-full = There is room for 500 results, and no more.
# $text (String) - the code as it was written
# $why (String) - a sentence that says what is wrong
team-refused = “{ $text }”: { $why }

## Who is in it

# $count (Number) - how many
team-members = { $count ->
    [one] 1 result
   *[other] { $count } results
}
# $number (Number) - its place in the list
team-member-label = Name of result { $number }
# $number (Number) - its place in the list
team-member-nameless = Result { $number }
# $code (String) - the code
team-member-remove = Remove { $code }
team-remove = Remove
team-clear = Remove all
# $count (Number) - how many
team-removed = { $count ->
    [one] 1 result is removed.
   *[other] { $count } results are removed.
}
team-undo = Put back

## What they show

# $people (Number) - how many there are
team-few = { $people ->
    [0] As soon as there are three results, you see here what they show together. With fewer, anybody could work out what one person answered.
   *[other] There are { $people } so far. From three on you see here what they show together. With fewer, anybody could work out what one person answered.
}
team-shows = What the team shows
# $people (Number) - how many people
# $lengths (String) - the lengths of their quizzes, as a list
team-shows-text = { $people } people: { $lengths }. Each step in a stack is one person, and the further to the right it stands, the more often they showed the characteristic. Only people with as many situations as each other stand in one row.
# $people (Number) - how many people
# $situations (String) - the length, as “10 situations”
team-length = { $people } with { $situations }
# $shown (Number) - how often it was shown
# $opportunities (Number) - how many opportunities there were
# $level (String) - the word for it, as “often”
team-together = Together shown in { $shown } of { $opportunities } situations: { $level }.
team-together-none = Too few with equally many situations to show anything.
# $opportunities (Number) - how many opportunities each had
# $people (Number) - how many people
team-class = { $opportunities ->
    [one] 1 situation called for it, { $people } people
   *[other] { $opportunities } situations called for it, { $people } people
}
# $middle (String) - the middle count, or the two between which it lies
# $lower (Number) - the lower quartile
# $upper (Number) - the upper quartile
# $lowest (Number) - the lowest count
# $highest (Number) - the highest count
team-spread = Middle { $middle }; the middle half { $lower } to { $upper }, all { $lowest } to { $highest }.
# $count (Number) - the count
team-middle = { $count }
# $low (Number) - the lower of two
# $high (Number) - the higher of two
team-middle-between = between { $low } and { $high }
# $count (Number) - how many people
team-left-out = { $count ->
    [one] One person isn’t in this: fewer than three had as many situations as they.
   *[other] { $count } people aren’t in this: fewer than three had as many situations as they.
}
# $characteristic (String) - its name
# $class (String) - how many situations and people
# $stacks (String) - for each count how many people, as a list
team-picture = { $characteristic }, { $class }: { $stacks }.
# $shown (Number) - a count
# $people (Number) - how many people showed it so often
team-stack = { $people ->
    [one] { $shown } times: 1 person
   *[other] { $shown } times: { $people } people
}
team-table = The same in figures
team-table-shown = Shown
team-table-people = People

team-says = What it says
# $characteristics (String) - their names, as a list
team-often = Shown often by the team as a whole: { $characteristics }.
team-often-none = Nothing was shown often by the team as a whole, that is, in more than half of the situations.
# $characteristics (String) - their names, as a list
team-differs = You are furthest apart here: { $characteristics }.
team-differs-none = Nowhere are you further apart than elsewhere.
team-split = The situation that split you most
team-split-none = Nobody chose differently in a situation that three or more of you answered.
# $people (Number) - how many chose it
# $of (Number) - how many answered
team-split-chosen = { $people } of { $of }
team-discuss = To talk about
team-discuss-alike = You chose alike. Which option did nobody take, and what would have to be different for one of you to take it?
team-foster = Two things to foster next
team-foster-text = They answer what the team showed in the smallest share of its situations. A start for a conversation, no verdict.
team-foster-tied = Something else was shown just as seldom; these two are a start.
# $characteristic (String) - its name, within a sentence
# $shown (Number) - how often it was shown
# $opportunities (Number) - how many opportunities there were
team-foster-for = For { $characteristic }, shown in { $shown } of { $opportunities }.

practice-initiative = Back those who try something
    .text = Pick one idea that somebody in the team has already mentioned. Give that person two hours next week to try it out, and a day to tell the rest how it went.
practice-small-wins = Let the small things be seen
    .text = Keep the last two minutes of Friday’s meeting free. Anyone who likes names something small that a colleague did that week, and what it made easier.
practice-open-communication = Let people say what they think
    .text = Let everyone bring something half done to the next meeting and ask the others two questions: what should I keep, and what would you change?
practice-growth = Learn from each other
    .text = Let everyone write down one thing they want to learn and one they can teach. Pair up two people next week, and give them an hour together.
practice-trust = Trust those who do the work
    .text = Pick one kind of decision that always has to go through the manager. Agree with the manager that, from Monday, those who do the work make it themselves.

## Keeping and handing on

team-keep = Keep it, hand it on
team-keep-text = The results stay in this browser until you remove them. For the next meeting or another computer there are these ways.
team-save = Save to a file
team-file = microleadership-team
team-csv = Save as a table (CSV)
team-csv-separator = ,
team-csv-name = Name
team-csv-code = Code
team-csv-situations = Situations
team-csv-skipped = Skipped
# $characteristic (String) - its short name
team-csv-shown = { $characteristic }: shown
# $characteristic (String) - its short name
team-csv-of = { $characteristic }: situations
team-print = Print the picture
team-restore = Restore from a file
# $count (Number) - how many
team-restored = { $count ->
    [one] 1 result is restored from the file.
   *[other] { $count } results are restored from the file.
}
team-link-title = The whole team as one link
team-link-gives = This gives away every answer of everybody in it.
team-link-labels = With the names
team-link-label = Link
team-file-not-a-team = This file holds no team saved from here. Nothing was changed.
team-file-newer = This file was made by a newer version of this page. Reload the page to get that version. Nothing was changed.
team-file-too-many = This file holds more results than there is room for. Nothing was changed.
# $number (Number) - counted from 1
# $why (String) - a sentence that says what is wrong
team-file-code = Result number { $number } in this file can’t be opened, and nothing was changed. { $why }
# $number (Number) - counted from 1
team-file-label = The name of result number { $number } in this file is too long. Nothing was changed.

## A team from a link

team-shared-title = A team’s picture from a link
team-shared-lead = Somebody put this together and shared it. Nothing is kept here unless you say so.
team-shared-keep = Add it to the team kept here
team-shared-bad = Nothing in this link can be opened.
