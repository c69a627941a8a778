### The twenty scenarios of the bank. What an option shows is not said here: the key is data apart from the
### words (src/domain/bank). Options are in canonical order, .a to .d. The lines .first and .second say what
### showing the scenario’s first and second characteristic looks like; they are shown after the quiz, never
### during. README says how to write a scenario, and a test holds the limits.

## Five I

# A team member helps a colleague who is struggling, without being asked.
scenario-e1 = Half past one at the hotel; check-in is at three. Ines, one floor down, is four rooms behind and has told nobody. Your own rooms are done, and you had set the last hour aside for the linen cupboard that everyone complains about.
    .a = Take her a coffee, ask how the day has been, and let her know who to ring if it gets too much.
    .b = Make the beds with her, chatting as you go: slower than a room each, and the linen cupboard waits.
    .c = Do two of her rooms in your break without a word, so that she is spared both asking and explaining.
    .d = Tell reception which rooms may be late, so that early arrivals are given ones that are ready.
    .first = You put your own hands to work where hands are missing, without waiting to be asked.
    .second = Ines has you beside her for a while: some of your attention, and not only of your time.
    .discuss = The last time you were as far behind as Ines, what would you have wanted a colleague to do, or not to do?

# Someone speaks up in a meeting with a fresh perspective.
scenario-e2 = Video meeting, four minutes left. The team is about to settle on longer hours on the phone lines, a plan that three people have put weeks into. You took sixty calls last week, and you think it is the wording of the bill that makes people ring.
    .a = Stand behind the plan: three colleagues see their work put to use, and callers get longer hours.
    .b = Rewrite the bill on your own this week, evenings included, and get it to the people who print it.
    .c = Read out a new first line for the bill before the four minutes are up, half-baked as it is.
    .d = Admit your doubts, and ask that those who take most of the calls are heard before it’s settled.
    .first = The meeting hears something it hadn’t: your view said openly, or room made for those who know.
    .second = What makes people ring is put right or given a proposal, not only the load of calls.
    .discuss = Where do your own doubts go when a plan is nearly settled: into the meeting, to somebody afterwards or home with you?

# A coworker starts a project improvement without formal authority.
scenario-e3 = Every Friday the returned goods stand in aisle four of the warehouse, and everybody drives round them. They’re nobody’s job. You can picture a returns corner by gate two, but it would take weeks to get right, and your shift is measured in orders picked.
    .a = Run a returns corner on trial at the end of your own aisle, with fewer orders to your name.
    .b = Put the returns away yourself after your shift on Fridays, whether anyone sees it or not.
    .c = Stick to picking: what waiting customers need most is to have your orders leave on time.
    .d = Sketch the corner, let the other drivers change it, and hand in what they agree on.
    .first = The cause gets a proposal: a returns corner, thought through or tried out.
    .second = You do some of the work yourself, and don’t leave it at an idea.
    .discuss = What’s your own aisle four, the thing that everybody drives round, and whose is it really?

# Someone recognises and praises small wins to lift morale.
scenario-e4 = At the care home Sam, new and quiet, has rearranged the evening tea trolley without being asked, and the round now takes ten minutes less. Nobody has remarked on it. Handover starts in five minutes, and the agenda is full.
    .a = Give up your own item at handover, and tell everyone whose idea saves them ten minutes.
    .b = Tape a list of the new order to the trolley, so residents get the quicker round from agency staff too.
    .c = Get the manager to give Sam hours for the trolleys on all three floors, and cover Sam’s evenings meanwhile.
    .d = Ask Sam to show you how the new round is done, and to change the morning one, which is yours.
    .first = Sam learns from you that it was noticed, and that it meant something.
    .second = Sam is given more to decide: another trolley, another floor, the hours to do it in.
    .discuss = Who around you has done something like Sam’s tea trolley lately, and what happened next?

# A staff member shares knowledge and mentors someone new.
scenario-e5 = Noor, three weeks into the payroll office, is about to do her first payroll run. You know every pitfall in it. It has to be with the bank by four tomorrow; it takes you an hour and will take her most of a day.
    .a = Run it at her desk, talking through what you do and why, and take every question as it comes.
    .b = Run it yourself tonight, this once, so that everybody is paid on time and she can ease herself in.
    .c = Give her the whole run and your list of pitfalls, stay within reach, and accept a tight finish.
    .d = Sit next to her all day while she runs it, and go through each mistake with her as it comes up.
    .first = Noor does the run herself, and it is hers; you are the support.
    .second = You put what you know into words while it is of use, and take in what she asks.
    .discuss = Looking back at your own first payroll run, whatever it was, what did you need from those who knew how?

## Five II

# Give constructive feedback directly, when something is good or needs to improve.
scenario-a1 = You and Jonas, both working from home, put out a weekly report. His figures have been wrong two weeks running, and a customer has noticed. You checked them both times. Jonas hasn’t heard yet; the next report is due on Thursday.
    .a = Write to the customer that the check was yours and that it failed; Jonas’s name stays out of it.
    .b = Tell Jonas straight out what he got wrong and that you missed it too, however sour the call turns.
    .c = Have someone outside the two of you check all figures from now on, even if the report moves to Fridays.
    .d = Ring Jonas, ask how he works and what would help, and go through the errors once he has had his say.
    .first = Jonas hears from you, directly and in detail, what went wrong.
    .second = You answer for your own part: the check that let it through.
    .discuss = If two people had a part in an error, as in this report, who tends to hear of it first where you work, and why?

# Be visible and available for spontaneous questions and discussions.
scenario-a2 = You have an hour in the ward’s back office for the duty rota, which is due today. Through the glass you see Amir, just back from leave, standing at the new electronic drug cabinet for the third time this morning. It has been giving everyone trouble.
    .a = Finish the rota: thirty people want to know their shifts, and Amir hasn’t asked for anything.
    .b = Work out the trick and show the whole shift after lunch, even if the rota goes out a day late.
    .c = Admit it beats you too and press buttons with Amir till it opens; you take the rota home with you.
    .d = Open the door, wave him in and ask what it’s like to be back; he’ll get the cabinet worked out.
    .first = The trouble with the cabinet gets smaller: you help to find out how it works.
    .second = Amir meets a person, not a closed door: you give him some of your time.
    .discuss = Amir hasn’t asked for anything: how do you tell whether a colleague wants a hand, some company or to be left in peace?

# Notice and celebrate small successes, to create motivation.
scenario-b4 = At the council’s contact centre Tove has just calmed down her first furious caller, and even got a thank-you. You sat next to her and heard it all, including her promise of an answer by Friday, which no department can keep.
    .a = Let her enjoy the moment: cakes all round, the story told to everyone, and Friday left for later.
    .b = Say well done, and that Friday can’t be done, before you both put your headsets on again; it’ll deflate her.
    .c = Ring round the departments yourself about Friday, so that the caller gets what was promised.
    .d = Go through Friday with her in private, hear how she’d put it next time, and take the call back yourself.
    .first = Tove gets to feel that it was a small victory, and that you were glad of it.
    .second = Tove hears what she can do otherwise, while the call is still fresh.
    .discuss = Think of a time when you did well and promised too much in one go, like Tove: what did you want to hear, and when?

# Ask the team for its view before a decision that affects its work.
scenario-b5 = The Saturday food bank loses its hall in a month. The council offers a much smaller one and wants an answer on Monday; you happen to be the council’s contact. Eleven volunteers would have to work in there, and sixty families come every week.
    .a = Email all eleven a draft layout, free to change until Sunday night, messy as the weekend may get.
    .b = Walk all eleven through the hall on Saturday, hear what worries them, and answer as they agree.
    .c = Give up Sunday to work out how everything can fit, so that you can say yes on Monday and mean it.
    .d = Say yes today, cramped or not, before it goes to someone else; the families must know where to come.
    .first = Those who will work in there get a real say before the answer is given.
    .second = The difficulty itself, too little room, gets a suggestion from you.
    .discuss = Eleven people and an answer by Monday: which decisions do you want a say in, and which are you glad to be spared?

# Follow up individual goals and projects, to show that you care.
scenario-c2 = Back in the spring Kim said she wanted to learn to present to clients, and you promised to help. It is October, and neither of you has mentioned it since. On Thursday the two of you present a proposal by video, and you have always done the talking.
    .a = Do the talking on Thursday too, so the client hears a familiar voice and Kim gets a quiet week.
    .b = Own up, awkward as it is, that you forgot, and ask if she would like to open on Thursday.
    .c = Let Kim have Thursday, and help her with the slides until then, though the client is used to you.
    .d = Apologise to Kim, and set an hour aside every week until Christmas to pass on what you know.
    .first = You bring up your own promise and stand by it, instead of hoping it’s forgotten.
    .second = Kim gets room to present herself, in her own way.
    .discuss = Have you, like Kim, been promised something that then never came up again, and does it matter to you today?

## Five III

# Notice small progress and milestones, not only large results.
scenario-a3 = The two of you are cataloguing the museum’s eleven thousand photographs and have done two thousand. Today Elin finished a whole box without one question to you. She did stray from your naming rules in places where they didn’t fit.
    .a = Ask her to rewrite the rules as she sees fit, and follow them yourself, redoing two thousand records.
    .b = Tick the box off and go on, so that the museum can show its first pictures online by Easter.
    .c = Look at her favourites with her for a while, and let the exceptions stand; the catalogue gets less tidy.
    .d = Hang the box label on the wall, bring cake, and tell her what a pleasure it is to share the work.
    .first = Elin gets more to decide over: her exceptions, or the rules themselves.
    .second = The finished box becomes a moment between the two of you.
    .discuss = A whole box done, in Elin’s own way: what do you see first in each other’s work, that it’s done or how it’s done?

# Give quick feedback on a task, so that the course is corrected early.
scenario-b1 = Passing a bathroom on the site, you see that Pavel, from another crew, has started tiling at the window. It’s not wrong, but by the door he’ll end up with a sliver two fingers wide. Two rows are up, and your own adhesive is mixed.
    .a = Ask how he means to finish at the door, hear him out, and leave it at that: it’s his own wall.
    .b = Set out the next two bathrooms so that the cuts come out even, and this sliver stays the only one.
    .c = Walk on: it’s his crew’s bathroom and no rule is broken, and he gets to finish it in peace.
    .d = Say that it’ll look bad at the door and where you would have started, and risk the cold shoulder.
    .first = There is a better way to lay the tiles, and you come up with it.
    .second = The two of you talk about it now, while most of the wall is bare.
    .discuss = When are you glad to hear what somebody else thinks of your own half-tiled wall, and when would you rather they walked on?

# Keep short follow-up meetings, to show engagement and presence.
scenario-b2 = Six of you are putting on the club’s youth tournament in May, and you’ve taken on running a ten-minute catch-up call every Sunday. Only two joined the last one. The list of what is stuck gets longer, and this Sunday you have guests.
    .a = Swap the calls for a shared list where all six note what’s stuck, and others suggest a way round it.
    .b = Drop this Sunday’s call, so that the six of you get one free weekend before it gets really busy.
    .c = Hold the call while your guests lay the table, and run through what you’d do about each point.
    .d = Hold the call from the balcony, and ring those who didn’t join afterwards to hear how they are.
    .first = You do what you took on, although it’s inconvenient and few turn up.
    .second = What is stuck gets moving: points get a way forward, or the follow-up finds a better form.
    .discuss = Which of your own meetings is most like that Sunday call, and what would happen if nobody held it?

# Share relevant information at once, so that everyone feels included.
scenario-b3 = In the office of the garden centre you hear that the place will open on Sundays from May. It’s no secret, says the manager, but she would rather tell everyone in two weeks, with the rota done. The five in your section will be hardest hit.
    .a = Wait the two weeks, so that everyone in the shop hears it at the same time and with the rota in hand.
    .b = Argue with the manager until your section may draw up its own Sunday rota, once the news is out.
    .c = Tell the five today what you know and don’t know, stay for their questions, and tell the manager you have.
    .d = Put a blank Sunday rota on the break room table and say what it’s for, before the manager gets to.
    .first = The five learn what you know while it is news.
    .second = The five get to shape their Sundays themselves.
    .discuss = How early do you want to hear of something like the Sunday opening, from whom, and how settled should it be by then?

# Show appreciation of efforts large and small, in public or in private.
scenario-c5 = The first night went well, and the party has begun. Half the costumes had to be remade in the last week, because the list of measurements was wrong. The list was yours, as everybody knows. Ruth, who did the sewing, stands by the wall with a drink.
    .a = Tell Ruth, with people listening, that your list was a disaster and that she saved you all.
    .b = Leave the night to the actors, whose night it is; the wardrobe has its party on Sunday.
    .c = Tap your glass, get Ruth up on stage and thank her for costumes the whole town will be talking about.
    .d = Leave before the dancing and put the list right, so that the next production starts on firm ground.
    .first = Ruth is thanked, by you and for something particular.
    .second = You answer for your list, in words or by putting it right.
    .discuss = After a week like Ruth’s, what would you want most: thanks, a word about the mistake, a better list or just the party?

## Five IV

# Show empathy when someone has a tough day, and offer support.
scenario-a4 = At the nursery Maja comes in late with red eyes, says that it’s nothing and starts on breakfast. At nine she’s due to take the older ones on a bus trip. You have the day you’ve been looking forward to, indoors with the little ones.
    .a = Put a hand on her shoulder, say you’re there for her, and do breakfast so she can sit down for a bit.
    .b = Get the manager to find one more adult for the bus, even if it means a talk about the budget.
    .c = Hand her your coffee, take the register and say that you’re swapping, calm day or not.
    .d = Take her at her word and let her be; an ordinary day’s work may be just what she needs.
    .first = Maja notices that you see how she is, and that you care.
    .second = The day is given a form that works, for her and for the children.
    .discuss = “It’s nothing,” says Maja: when you say that at work, how do you want your colleagues to take it?

# Involve the team in decisions that affect their work, small ones too.
scenario-a5 = The dental clinic has new phones, and you’ve been asked to set up who answers when. Four of you share reception. Lunchtimes and the last hour are what nobody wants, and people still grumble about the old rota, which the practice manager drew up.
    .a = Put yourself down for every Friday lunch, and pass the sheet on for the other three to fill in.
    .b = Draw up a rota with the worst hours on yourself, so that nobody has cause to call it unfair.
    .c = Ask each of the three what would suit, then set the hours together over coffee, slow as that is.
    .d = Set the phones to share the calls out in turn, so that patients get through and no one has to haggle.
    .first = Those whose days it concerns get to decide about them.
    .second = You take on some of what nobody wants, and begin with yourself.
    .discuss = What makes a rota fair in your eyes: who drew it up, who gets the lunchtimes, or that everyone gets the same?

# Take part in meetings and add insight without taking the discussion over.
scenario-c1 = Third staff meeting about the school timetable, ten to five. Two colleagues have argued about Thursdays for twenty minutes, and the rest have gone quiet. Last year’s timetable was yours, and you know why its Thursdays fell apart.
    .a = Say that last year’s Thursdays were your mistake, and give up your Friday to put them right.
    .b = Mention where you went wrong last year, and ask the two how they would have got round it; it stings.
    .c = Stay past five: sum up each side until both nod, then ask the quiet ones what they think.
    .d = Suggest that the two settle it with the head in the morning, so that the others get home on time.
    .first = You own last year’s failure instead of waiting for somebody to mention it.
    .second = Someone is listened to: the two who argue, or those who have gone quiet.
    .discuss = Meetings get stuck, as this one has over the timetable: what has helped in yours, and what has made it worse?

# Hold regular one-to-ones, to understand each person’s needs and challenges.
scenario-c3 = You and Bahar job-share at the pharmacy and overlap for half an hour each Wednesday. Lately it has all gone on deliveries. Today she says in passing that the evenings are getting to her, and starts on the crates.
    .a = Leave the crates where they are, walk round the block with her and ask what it is about the evenings.
    .b = Ask what it is about the evenings, jot down what she’d need and go through it with her next week.
    .c = Get the delivery put away, so people get their medicines; she’ll say if there’s more to it.
    .d = Unpack at her side, own up to being tired of evenings too, and let the half hour run over.
    .first = You find out what she needs: you ask, and listen till she’s done.
    .second = You come a bit closer to each other: time together, something of your own.
    .discuss = Some things are only said in passing, like Bahar’s words about the evenings: what becomes of them where you work?

# Be available for spontaneous questions during the working day.
scenario-c4 = In the bike workshop Leo, the apprentice, comes to you for the fourth time before lunch, this time with a grinding hub. You’ve promised a customer her bike at one. His job isn’t due until tomorrow, and he has been at it for an hour.
    .a = Ask him to wait until one: the customer gets her bike, and he gets an unhurried half-hour with you.
    .b = Go over, find the fault and show him the fix on the spot, even if your own job gets tight.
    .c = Ask what he’d do if you were off today, tell him to do just that, and take the blame if it goes wrong.
    .d = Name the two likeliest faults and go back to your bike; if he guesses wrong, it costs a new part.
    .first = The grinding hub gets nearer its cause with your help.
    .second = Leo is the one who decides what to do next.
    .discuss = The fourth question before lunch: what decides whether you show, give a hint, ask something back or say “later”?
