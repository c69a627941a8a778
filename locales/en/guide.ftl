### The facilitator’s guide.

guide-title = The facilitator’s guide
guide-lead = For whoever stands in front: how to get a room talking about small everyday acts of leading, in half an hour or an hour.
guide-print = Print the guide
guide-back = Set up a workshop

guide-before = Before they come
guide-before-1 = Put it on the projector and walk to the back row. If you have to squint, press +.
guide-before-2 = Open the notes in a second window on your own screen. With one screen only, do without; the wall has all that the room needs.
guide-before-3 = Try the clicker once, forward and back. If it goes one too far in the heat of the moment, go one back: nothing is lost.
guide-before-4 = Chairs in clusters beat rows. People have to be able to turn to somebody.
guide-before-5 = Choose situations that nobody in the room is in the middle of. If you know that two people are, leave that one out.

guide-first = What to say first
guide-first-text = Five sentences do. Something like this:
guide-first-say = “You’ll see a moment from a working day and four ways out of it. I ask what you would do, on a Tuesday with too much on your list, and not what one should do. Nobody is graded, and I don’t keep track of who raised a hand. All four are things that decent people do. If you catch yourself looking for the right answer, take the one you’d be a little less proud of.”

guide-vote = How to vote without watching the boss
guide-vote-text = Hands go up a moment after the boss’s hand. You can’t talk that away, but you can make it hard to see:
guide-vote-1 = Eyes closed. Ask for each letter, count, say “thank you”. Odd for the first situation, normal from the second.
guide-vote-2 = Cards. Everyone writes a large letter on a sheet and holds it up on three. Slower, but nobody waits for anybody.
guide-vote-3 = Phones. Turn on the QR code when you set up; people answer alone and bring you a code, and you show the team’s picture. It takes a network and five minutes more.
guide-vote-4 = Ask the boss beforehand to vote last, or to walk about with you. Most are glad to be asked.
guide-vote-5 = The wall shows nothing while you count. That the counts are hidden is the point: go on only when the last hand is down.

guide-agree = When everybody agrees
guide-agree-text = It happens, most of all with the boss in the room. Don’t argue with them, and don’t hunt for a dissenter.
guide-agree-1 = “What would have to be different for you to do something else?” Another deadline, another person, the third time this week.
guide-agree-2 = “Who loses something by what we all chose?” There is always somebody.
guide-agree-3 = “Hands up if you did this the last time.” Then be quiet. That pause does more than any slide.

guide-split = When the room splits
guide-split-text = This is what you came for. Slow down.
guide-split-1 = One voice for each option, the smallest group first, and nobody answers until all have been heard.
guide-split-2 = Ask what they saw, not why they are right: “What in the text made you choose that?”
guide-split-3 = In the second vote, say that staying is as good as changing. Ask about the shift only once it is on the wall.
guide-split-4 = If it gets personal (“that’s exactly what you did in March”), take it back to the text: “Let’s stay with the hotel.” And have that talk offered afterwards.

guide-thirty = A plan for 30 minutes
guide-thirty-text = Four situations of your own choice, twice voted on, half a minute to think and one to talk.
guide-thirty-1 = 0:00. What to say first, while the welcome is on the wall.
guide-thirty-2 = 0:03. The first situation. It takes the longest, for people learn the rhythm.
guide-thirty-3 = 0:10. The second and the third. If you run late, leave out what each option shows, never the talk in pairs.
guide-thirty-4 = 0:21. The fourth, with the best discussion saved for it.
guide-thirty-5 = 0:26. The close: each writes down one small thing for tomorrow and tells one neighbour.
guide-thirty-6 = 0:30. Stop on time, also in the middle of a good sentence. It will go on at the coffee machine.

guide-sixty = A plan for 60 minutes
guide-sixty-text = Five situations, twice voted on, a minute to think and two to talk.
guide-sixty-1 = 0:00. What to say first. Then one minute in pairs: “When did somebody without a title last lead you?”
guide-sixty-2 = 0:06. Three situations, about eight minutes each.
guide-sixty-3 = 0:30. Stand up, two minutes. Really.
guide-sixty-4 = 0:32. Two more. Let the room choose which option they want to hear defended, by one who didn’t choose it.
guide-sixty-5 = 0:47. What the room showed. Ask first: “Do you recognise us?” Only then what to do about it.
guide-sixty-6 = 0:52. One small thing each, and one for all of you. Write it in the summary, with a name and a day.
guide-sixty-7 = 1:00. Say when you will ask how it went. A small act counts once it is repeated.

guide-wrong = When something goes wrong
guide-wrong-1 = The battery dies or the page is closed: open it again in the same browser. It stands where it stood, with all the votes.
guide-wrong-2 = Somebody says “it depends”. Good: “On what?”
guide-wrong-3 = Nobody says anything. Count to ten. Then let them talk in pairs for a minute, and ask what they heard rather than what they think.
guide-wrong-4 = The screen goes dark for something private: the full stop key blanks the wall, and brings it back.

guide-after = Afterwards
guide-after-text = Write what was decided in the summary while they are still there, and read it aloud. Print it or save it. On a computer that others use, finish and wipe: the room’s data goes, and nothing else.
guide-limits = What it isn’t: no measurement of the room, no comparison between teams, nothing to put in a report about a person. A show of hands tells how these people saw these moments today.
