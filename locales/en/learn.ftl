### The learning page. The ids behind benefit, thought, obstacle and question are those of the sources: W, K, H, Q.

learn-title = What is microleadership?
learn-lead = Leading through small, everyday acts, done again and again, at any level. It takes no title, hardly any time and no budget. What it takes is attention, and doing it tomorrow as well.

learn-characteristics = Five characteristics

learn-why = Why it matters
learn-benefit-w1 = Shared weight: when everyone leads a little, nobody has to lead everything.
learn-benefit-w2 = Morale: many small kindnesses make a place where people can bear a hard week.
learn-benefit-w3 = Ideas: those who feel that something is theirs think of how to better it.
learn-benefit-w4 = Tomorrow’s leaders: the skill is practised long before anyone gets the title.
learn-benefit-w5 = Culture: what we do on ordinary days is what the place becomes.

learn-works = What makes it work
learn-thought-k1 = One small act is pleasant. Repeated, and meant, it becomes the way things are done here.
learn-thought-k2 = Keep to the same values in the small and in the large: that is how others learn what to expect of you.
learn-thought-k3 = Being in the room isn’t presence. Presence is attention, as somebody who is in it with the others and doesn’t look over their shoulders.
learn-thought-k4 = Whoever feels seen and heard dares to suggest things, and to begin.
learn-thought-k5 = A greeting, a thank-you, three minutes about something else: such gestures say that each person counts.
learn-thought-k6 = How we meet in small matters sets the tone for how we talk, work together and take it when things go wrong.
learn-thought-k7 = It costs little time and hardly any money. What it costs is keeping it up.
learn-thought-k8 = Workplaces that notice and nurse such moments grow quicker on their feet, and sturdier.

learn-obstacles = What gets in the way
learn-obstacle-h1 = Nobody notices. Small acts are easily overlooked, and then they fade.
learn-obstacle-h2 = Resistance. Not every place likes the thought that leading can come from anywhere.
learn-obstacle-h3 = The line. How does one lead without the authority, and without treading on toes?
learn-obstacle-h4 = Keeping it up. A good Monday is easy; the point is the forty weeks after it.

learn-questions = Questions people ask
learn-question-q1 = Can something so small change a whole team?
    .answer = Not if it happens once. But attention, honest feedback and appreciation that come back week after week build respect, and people put in more where they are respected.
learn-question-q2 = What does it look like in practice?
    .answer = Like an ordinary day: somebody who is really there, listens to the end, and says what was good and what could be better while it is of use.
learn-question-q3 = How does it build trust that lasts?
    .answer = By being the same tomorrow. Those who turn up, take part, and see the small efforts as well as the large ones are believed when it matters.

learn-count = How the count works
learn-key = The key, with reasons
learn-key-text = All twenty situations, and what each option shows. Take the quiz first: once you have read this, your answers say more about your memory than about your habits.
learn-key-open = Show the key
learn-key-both = shows both
# $characteristic (String) - the characteristic’s name, within a sentence
learn-key-one = shows { $characteristic }
learn-key-neither = shows neither
# $first (String) - the characteristic that the situation calls for above all
# $second (String) - the other one
learn-key-calls = Calls for { $first }, and for { $second }.

learn-sources = Where it comes from
learn-sources-text = The five characteristics and the examples behind the situations and small acts come from two articles. All wording here is our own.
learn-source-english = “What is Microleadership?” (She.Work, 5Ws 1H), in English
learn-source-swedish = “Mikroleadership: Små handlingar som skapar stort inflytande” (17 November 2025), in Swedish
learn-sources-widened = The Swedish article speaks to those who lead a team. We have widened its examples to everyone: a follow-up or a talk in private can be between colleagues too.

learn-start = Try it yourself
