### The team: codes that somebody collects, and what they show together.

team-alone = Show only the picture
team-not-alone = Show everything again
team-title = The team’s picture
team-lead = Collect the result codes of a team and see what they show together. Ask everybody for a quiz of the same length: only those stand side by side. The picture has no names, and all of it stays in this browser.
team-open-each = A code holds the answers: whoever collects codes can open each of them. Say so before you ask anybody for one. And whoever watches while results come in one by one can see what each of them changes: add them first, and show the picture afterwards.
home-team = Put a team’s codes together

## Collecting

team-collect = Add codes
team-paste-label = Paste codes or links, with any text around them
team-paste-hint = A whole thread of e-mails will do.
team-paste-add = Add what is in it
team-type-label = Or type one
team-type-name = Name, for you (optional)
team-type-add = Add
# $typed (Number) - how many symbols are there
team-typing = { $typed ->
    [0] Letters and digits; hyphens and capitals don’t matter.
    [one] 1 character so far.
   *[other] { $typed } characters so far.
}
# $typed (Number) - how many symbols are there
# $of (Number) - how many there will be
team-typing-of = { $typed } of { $of } characters.
team-typing-whole = All there, and right.
team-scan = Scan with the camera
team-scan-stop = Stop the camera
team-scan-hint = Hold the QR code in front of the camera. The picture stays in this browser.
team-scan-failed = The camera can’t be used. The browser’s settings say whether the page may use it.

# $count (Number) - how many were added
team-added = { $count ->
    [0] Nothing was added.
    [one] 1 result was added.
   *[other] { $count } results were added.
}
team-found-none = There is no code in this.
# $count (Number) - how many there were
team-known = { $count ->
    [one] 1 code is there already, and is counted only once. Did two people answer exactly alike? Then add it once more.
   *[other] { $count } codes are there already, and are counted only once each. Did two people answer exactly alike? Then add them once more.
}
# $code (String) - the code
team-add-again = Add { $code } once more
team-full = The team has room for 500 results, and no more.
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
# $number (Number) - its place in the list
team-member-remove = Remove result { $number }
team-remove = Remove
team-clear = Remove all
# $count (Number) - how many
team-members-list = { $count ->
    [one] Its name and code
   *[other] Their names and codes
}
# $count (Number) - how many
team-removed = { $count ->
    [one] 1 result is removed.
   *[other] { $count } results are removed.
}
team-undo = Put back

## What they show

# $people (Number) - how many there are
team-few = { $people ->
    [0] As soon as there are three results, what they show together appears here. With fewer, anybody could work out what one person answered.
   *[other] Results so far: { $people }. From three on, what they show together appears here. With fewer, anybody could work out what one person answered.
}
team-shows = What the team shows
# $people (Number) - how many people
# $lengths (String) - the lengths of their quizzes, as a list
team-shows-text = { $people } people: { $lengths }. Each step in a stack is one person, and the further to the right it stands, the more often they showed the characteristic. Only people with the same number of situations that called for it share a row.
# $people (Number) - how many people
# $situations (String) - the length, as “10 situations”
team-length = { $people } with { $situations }
# $shown (Number) - how often it was shown
# $opportunities (Number) - how many opportunities there were
# $level (String) - the word for it, as “often”
team-together = Taken together, shown in { $shown } of { $opportunities } situations: { $level }.
team-together-none = Nothing to show: too few people had the same number of situations.
# $opportunities (Number) - how many opportunities each had
# $people (Number) - how many people
team-class = { $opportunities ->
    [one] { $people } people with 1 situation that called for it
   *[other] { $people } people with { $opportunities } situations that called for it
}
# $middle (String) - the middle count, or the two between which it lies
# $lower (Number) - the lower quartile
# $upper (Number) - the upper quartile
# $lowest (Number) - the lowest count
# $highest (Number) - the highest count
team-spread = Middle: { $middle }. Middle half: { $lower } to { $upper }. All: { $lowest } to { $highest }.
# $count (Number) - the count
team-middle = { $count }
# $low (Number) - the lower of two
# $high (Number) - the higher of two
team-middle-between = between { $low } and { $high }
# $count (Number) - how many people
team-left-out = { $count ->
    [one] One person isn’t in this: it takes three with the same number of situations.
   *[other] { $count } people aren’t in this: it takes three with the same number of situations.
}
# $characteristic (String) - its name
# $class (String) - how many situations and people
# $stacks (String) - for each count how many people, as a list
team-picture = { $characteristic }, { $class }: { $stacks }.
# $shown (Number) - a count
# $people (Number) - how many people showed it so often
team-stack = { $people ->
    [one] 1 person in { $shown }
   *[other] { $people } people in { $shown }
}
team-table = The same in figures
team-table-shown = Times shown
team-table-people = People

team-says = What it says
# $characteristics (String) - their names, as a list
team-often = Shown often by the team as a whole: { $characteristics }.
team-often-none = The team as a whole showed nothing often, that is, in more than half of the situations.
# $characteristics (String) - their names, as a list
team-differs = You are furthest apart here: { $characteristics }.
team-differs-none = No characteristic sets you further apart than the others.
team-says-rows = Where there are several rows, or people are left out, this goes by the row with the most people.
team-split = The situation that split you most
team-split-none = You didn’t choose differently in any situation that three or more of you answered.
# $people (Number) - how many chose it
# $of (Number) - how many answered
team-split-chosen = { $people } of { $of }
team-discuss = To talk about
team-discuss-alike = Take one of the situations: which option did none of you choose, and what would have to be different for one of you to choose it?
team-foster = What to foster next
team-foster-text = Each answers what the team showed in the smallest share of its situations. A start to a conversation, not a verdict.
team-foster-tied = At least one more was shown just as seldom; these two are a start.
# $characteristic (String) - its name, within a sentence
# $shown (Number) - how often it was shown
# $opportunities (Number) - how many opportunities there were
team-foster-for = For { $characteristic }, shown in { $shown } of { $opportunities }.

practice-initiative = Back those who try something
    .text = Pick one idea that somebody in the team has already mentioned. Give that person two hours next week to try it out, and set a day for the rest to hear how it went.
practice-small-wins = Let the small things be seen
    .text = Keep the last two minutes of Friday’s meeting free. Anyone who wants to can name something small that a colleague did that week, and what it made easier.
practice-open-communication = Let people say what they think
    .text = Let everyone bring something half finished to the next meeting and ask the others two questions: what should I keep, and what would you change?
practice-growth = Learn from each other
    .text = Let everyone write down one thing they want to learn and one they can teach. Pair up two people next week, and give them an hour together.
practice-trust = Trust those who do the work
    .text = Pick one kind of decision that always has to go through the manager. Agree with the manager that, from Monday, those who do the work make it themselves.

## Keeping and handing on

team-keep = Keep it, hand it on
team-keep-text = The results stay in this browser until you remove them. Here is how to take them to the next meeting or another computer. Both kinds of file hold every code, and so every answer, and the names; on paper there are neither.
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
    [0] All that is in the file is here already.
    [one] 1 result is restored from the file.
   *[other] { $count } results are restored from the file.
}
team-link-title = The whole team as one link
team-link-gives = This gives away every answer of everybody in it.
team-link-gives-names = This gives away every answer of everybody in it, and the names you gave them.
team-link-labels = Include the names
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
team-shared-lead = This is what the results in the link show together. Nothing is kept here unless you say so.
team-shared-keep = Add it to the team kept here
team-shared-bad = Nothing in this link can be opened.
