### The library of small actions, eight for each characteristic. The value is the action, .step the first
### thing to do, .when the occasion it fits. No two may have the same first step. Which characteristic an
### action belongs to, its sources and how long it takes are data (src/domain/action).

## Leading by example

action-help-unasked = Give a hand before anyone asks
    .step = Look up from your own list after lunch and see who has the most left to do.
    .when = On a day when you are ahead and somebody near you is behind.
action-own-mistake = Tell the others about a mistake of yours
    .step = Write down in one sentence what you got wrong and what you did about it.
    .when = When something went wrong that the others could run into as well.
action-start-on-time = Start and end a meeting to the minute
    .step = Write the closing time at the top of tomorrow’s agenda.
    .when = Before a short follow-up that tends to drag on.
action-keep-promise = Keep a promise that has been lying about
    .step = Scroll back two weeks in your messages and find one “I’ll see to that”.
    .when = On a quiet afternoon, or when you meet the person you promised.
action-greet-everyone = Greet everyone, and not only those you pass
    .step = Take the long way round to your place tomorrow morning.
    .when = First thing, or at the start of a meeting on screen.
action-fix-small-thing = Put right one thing that everybody steps round
    .step = Choose the flickering lamp, the broken link or the label that has come off.
    .when = When you notice yourself stepping round it too.
action-pass-praise-on = Pass praise on to those who earned it
    .step = Next time somebody thanks you, say the name of one more person who did it.
    .when = Right after a delivery, a visit or a kind word from a customer.
action-take-dull-turn = Take a turn that nobody wants
    .step = Put your name on the least popular slot before the list goes round.
    .when = When the rota, the minutes or the washing-up comes up.

## Empowering others

action-share-shortcut = Teach somebody a shortcut of yours
    .step = Note down one thing that you do in two minutes and others in ten.
    .when = When somebody new sits next to you, or asks how you do it.
action-ask-before-deciding = Ask before you decide something small
    .step = Pick one thing that you were going to decide alone today, and name two people it touches.
    .when = Before you book, order or move something that others use.
action-share-draft = Hand round a draft while it can still be changed
    .step = Send it half done, with one question at the top.
    .when = Before a decision that changes how others work.
action-return-question = Give a question back
    .step = When somebody asks what to do, reply: what would you try first?
    .when = When the person knows more than they think, and there is time to be wrong.
action-name-next-step = Tell somebody what they can now do alone
    .step = Think of one thing that a colleague has stopped asking you about.
    .when = When the progress is so small that nobody has mentioned it.
action-back-a-trial = Say yes to a trial of one week
    .step = Recall the last idea that got “we’ll see” for an answer, and ask whose it was.
    .when = When an idea is cheap to try and easy to take back.
action-ask-about-goal = Ask somebody about a goal of their own
    .step = Ask over coffee: what would you like to be better at by the summer?
    .when = Some weeks after it was last talked about, or if it never was.
action-encourage-in-rush = Encourage somebody in the middle of the rush
    .step = Stop by the person who has the hardest part today, and say that it shows.
    .when = In the most pressed hour of a project, when nobody has time for it.

## Effective communication

action-say-what-was-good = Say exactly what was good
    .step = Replace “well done” by the one detail that made the difference.
    .when = The same day, while both of you remember it.
action-look-early = Look at somebody’s first rough version with them
    .step = Ask to see it today, as unfinished as it is.
    .when = Early in a task, when a change costs minutes and not days.
action-let-finish = Let somebody talk until they are done
    .step = Put the phone face down and count to three before you answer.
    .when = When you catch yourself knowing the answer already.
action-share-news = Pass news on the day you hear it
    .step = Write three lines: what you know, what you don’t, when there will be more.
    .when = After a meeting that others weren’t in but that is about them.
action-offer-other-view = Offer the view that nobody has offered
    .step = Begin with: “May I try another way of looking at it?”
    .when = When everybody agrees a little too quickly.
action-quarter-of-an-hour = Take fifteen minutes with one person, with no agenda of yours
    .step = Send the invitation for next week, and leave the subject to them.
    .when = With somebody you only talk to about tasks.
action-sum-up-first = Sum up what was said before you answer
    .step = Open with “so what you mean is” and wait for the nod.
    .when = In a discussion that has begun to go in circles.
action-ask-if-now = Ask if this is a good moment
    .step = Before a piece of feedback, say what it is about and let them choose when.
    .when = When what you have to say is right, but the day is not.

## Problem-solving mentality

action-raise-early = Raise a problem while it is small
    .step = Tell one person today what worried you on the way home.
    .when = When it would still be easy to say that it’s nothing.
action-bring-proposal = Bring a proposal along with the problem
    .step = Add one line to what you were going to complain about: “we could try …”.
    .when = Before a meeting where it will come up anyway.
action-ask-what-is-stuck = Ask what is stuck, and nothing else
    .step = Go round the table once with that single question, two minutes each.
    .when = At a weekly follow-up that has become a list of what is done.
action-open-half-hour = Keep half an hour open for questions
    .step = Block it in the calendar where others see it, at a time when they need it.
    .when = In weeks when you are hard to get hold of.
action-one-sentence = Write the problem down in one sentence
    .step = Take a sticky note and leave out everything about whose fault it is.
    .when = When the same trouble comes back for the third time.
action-try-for-a-week = Try a small change for a week
    .step = Agree on one thing to do differently from Monday, and on when you will judge it.
    .when = When something chafes that you don’t need anyone’s leave to change.
action-lighten-a-day = Take one thing off somebody’s hard day
    .step = Offer something particular: “I can take the two o’clock call”.
    .when = When a colleague looks worn, and “let me know” would be one more task.
action-walk-round = Walk round with one question
    .step = Leave your seat for ten minutes and ask: what is in your way today?
    .when = In the middle of the morning, when people are at it and the day can still be changed.

## Building relationships

action-thank-after-project = Send a thank-you when something is finished
    .step = List those who did something, the ones behind the scenes too.
    .when = Within two days of the end, before the next thing takes over.
action-talk-of-something-else = Talk for a few minutes about something other than work
    .step = Ask about the thing you last heard: the garden, the exam, the match.
    .when = While the coffee runs, or before the others have joined the call.
action-praise-small-win = Praise a small win
    .step = Choose something from this week that took effort and made no noise.
    .when = On a flat day, when a good word goes far.
action-mark-success = Mark a small success together
    .step = Bring something to share, and let those who did it tell the story.
    .when = When something worked for the first time.
action-ask-how-it-is = Ask how it is, and stay for the answer
    .step = Sit down before you ask.
    .when = When somebody is quieter than usual.
action-thank-the-unseen = Thank somebody whose work isn’t seen
    .step = Think of what would stop working if one person stayed at home.
    .when = In private, if the person doesn’t like a stage.
action-note-progress = Say that you have noticed the progress
    .step = Compare with a month ago, and tell the person what is different.
    .when = Halfway, when the goal still seems far off.
action-follow-up-talk = Come back to something that you were told
    .step = Stop by and say: “you mentioned last time that …”.
    .when = A few days after a chat that ended in a hurry.
