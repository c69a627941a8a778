### The facilitator’s guide.

guide-title = The facilitator’s guide
guide-lead = For whoever stands at the front: how to get a room talking about small everyday acts of leading, in half an hour or an hour.
guide-print = Print the guide
guide-back = Set up a workshop

guide-before = Before people arrive
guide-before-1 = Put a situation on the wall and walk to the back row. If you have to squint, make the text larger with +.
guide-before-2 = Set the computer to extend its screen, not mirror it, and open the notes in a second window on yours. With only one screen you’ll manage: all that the room needs is on the wall.
guide-before-3 = Try the clicker once, forward and back. If it goes one too far in the heat of the moment, go one back: nothing is lost.
guide-before-4 = Chairs in clusters beat rows. People have to be able to turn to somebody.
guide-before-5 = Choose situations that nobody in the room is in the middle of. If you know that two people are, leave that one out.
guide-before-6 = Decide how you will stop the talking: a raised hand that everyone answers, or a bell. Forty people in conversation don’t hear “right, then”.
guide-before-7 = Ask somebody to count one half of the room. With many people you can round: three hands more or less don’t matter.
guide-before-8 = Turn off notifications and mail, plug in the charger, and ask for a microphone if you are more than thirty.

guide-first = What to say first
guide-first-text = A few sentences will do. Something like this:
guide-first-say = “You’ll see a moment from a working day and four ways to handle it. I’m asking what you would do, on a Tuesday with too much on your list, not what one should do. Nobody is graded, I’m not keeping track of who raises a hand, and if you’d rather not vote, don’t. All four are things that decent people do. If you catch yourself looking for the right answer, take the one you’d be a little less proud of.”

guide-vote = How to vote without watching the boss
guide-vote-text = Hands go up a moment after the boss’s. Asking people not to look won’t help, but you can make it hard:
guide-vote-1 = Eyes closed. Everyone settles on a letter, then shuts their eyes. Call each letter, count, say “thank you”. Odd the first time, normal by the second.
guide-vote-2 = Cards. Everyone has four, A to D, and holds one up on the count of three. Slower to count, but nobody can wait to see.
guide-vote-3 = Phones. Turn on the QR code when you set up. People answer alone and give you a result code, and you show the team’s picture. Tell them first that whoever collects the codes can see the answers in each. It takes a network and five minutes more.
guide-vote-4 = Ask the boss beforehand to raise a hand last, or to sit it out. Most are glad to be asked.
guide-vote-5 = The wall shows no numbers while you count. That is the point: go on only when the last hand is down.

guide-agree = When everybody agrees
guide-agree-text = It happens, most of all with the boss in the room. Don’t argue with them, and don’t hunt for a dissenter.
guide-agree-1 = “What would have to be different for you to do something else?” Another deadline, another person, the third time this week.
guide-agree-2 = “Who loses out by what we all chose?” There is always somebody.
guide-agree-3 = “Just to yourself: is this what you did the last time it happened?” Then be quiet too. That pause does more than any slide.

guide-split = When the room splits
guide-split-text = This is what you came for. Slow down.
guide-split-1 = One person speaks for each option, the smallest group first, and nobody replies until all have been heard.
guide-split-2 = Ask what they saw, not why they are right: “What in the text made you choose that?”
guide-split-3 = At the second vote, say that staying is as good as changing. Ask about the shift only once it is on the wall.
guide-split-4 = If it gets personal (“that’s exactly what you did in March”), go back to the text: “Let’s stay with what’s on the wall.” And offer to have the other talk afterwards.

guide-thirty = A plan for 30 minutes
guide-thirty-text = Three situations of your own choice, two votes on each, half a minute to think and one to talk.
guide-thirty-1 = 0:00. What to say first, while the welcome is on the wall.
guide-thirty-2 = 0:03. The first situation. It takes the longest, because people are learning the rhythm.
guide-thirty-3 = 0:12. The second. If you run late, click past what each option shows, never past the talk in pairs.
guide-thirty-4 = 0:19. The third; save the one with the best discussion for last.
guide-thirty-5 = 0:26. The close: everyone writes down one small thing for tomorrow and tells a neighbour.
guide-thirty-6 = 0:30. Stop on time, even in the middle of a good sentence. It will go on at the coffee machine.

guide-sixty = A plan for 60 minutes
guide-sixty-text = Four situations, two votes on each, a minute to think and two to talk.
guide-sixty-1 = 0:00. What to say first. Then one minute in pairs: “When did somebody who isn’t a manager last lead you?”
guide-sixty-2 = 0:06. Two situations, about eleven minutes each.
guide-sixty-3 = 0:28. Everybody up, two minutes. Really.
guide-sixty-4 = 0:30. Two more. Let the room pick an option they want to hear defended, and ask somebody who didn’t choose it to do so.
guide-sixty-5 = 0:48. What the room showed. Ask first: “Do you recognise yourselves?” Only then what to do about it.
guide-sixty-6 = 0:53. One small thing each, and one for all of you. Write it in the summary, with a name and a day.
guide-sixty-7 = 1:00. Say when you will ask how it went. A small act counts once it is repeated.

guide-wrong = When something goes wrong
guide-wrong-1 = The computer dies or the page is closed: open it again in the same browser. Everything is where it was, with all the votes.
guide-wrong-2 = Somebody says “it depends”. Good: “On what?”
guide-wrong-3 = Nobody says anything. Count to ten. Then let them talk in pairs for a minute, and ask what they heard rather than what they think.
guide-wrong-4 = Something needs saying without text on the wall: the full stop key blanks it, and brings it back.
guide-wrong-5 = Time runs away: N jumps to the next situation, and after the last one to the close. Give up a situation rather than the close.
guide-wrong-6 = The projector gives up: read aloud, vote by hand and write the numbers on a board. None of this depends on the picture.
guide-wrong-7 = One person does most of the talking. “Thank you. Now I’d like to hear somebody who hasn’t spoken yet.” And wait.

guide-after = Afterwards
guide-after-text = Write what was decided in the summary while they are still there, and read it aloud. Print it or save it. On a computer that others use, finish and wipe: the workshop goes, and nothing else.
guide-limits = What it isn’t: no measurement of the room, no comparison between teams, nothing to put in a report about a person. A show of hands tells how these people saw these moments today.
