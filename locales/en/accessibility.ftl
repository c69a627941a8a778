### How accessible this is.

accessibility-title = How accessible this page is
accessibility-lead = Everybody should be able to use this, however they see, hear, or control their device. Here is what you can count on, what was tested, and what isn’t perfect.

accessibility-means = What you can count on
accessibility-means-1 = Everything works with the keyboard alone. You always see where you are, and you never get stuck.
accessibility-means-2 = You can enlarge the text in the browser, or choose one of three sizes in the settings. Up to 400% zoom you needn’t scroll sideways to read, except in a wide table.
accessibility-means-3 = Nothing is shown by colour alone, and beside every picture stands the same in words or figures.
accessibility-means-4 = Once the page is fetched, only what explains something moves, and it stops within a third of a second. If you choose “Calm” in the settings, or your device asks for less motion, nothing moves.
accessibility-means-5 = You have all the time you want. Only a workshop has a timer, and whoever leads it can stop it.
accessibility-means-6 = Everything you press is at least as large as a fingertip, except links within a sentence.
accessibility-settings = Set text size, light or dark, and motion

accessibility-tested = What was tested
accessibility-tested-1 = Every page in all its states, in English and Swedish, light and dark, in three browser engines. The tool axe-core found no faults against WCAG 2.2 at levels A and AA.
accessibility-tested-2 = The contrast of every pair of colours in use: at least 7:1 for text, and 3:1 for the edges of buttons and fields, for the mark of where you are, and for pictures.
accessibility-tested-3 = Every page at a width of 320 pixels, with the largest text, with texts a third longer, and with lines that run from right to left.
accessibility-tested-4 = Every page with the Tab key: it reaches everything, in order, and gets out again.
accessibility-tested-5 = What a browser tells a screen reader about every page. It is written down and compared at each change.

accessibility-imperfect = What isn’t perfect
accessibility-imperfect-1 = Nobody who uses a screen reader every day has tried this yet. We may have missed what tools don’t notice.
accessibility-imperfect-2 = Some fields, such as the date, take their look and language from the browser, not from your settings here.
accessibility-imperfect-3 = A workshop counts on people reading the wall from a distance and raising a hand. Whoever leads it should read everything aloud, and let those who need to vote in another way.
accessibility-imperfect-4 = A profile saved as PNG has no description for those who don’t see it. Send the counts as text along with it.
accessibility-imperfect-5 = How a reminder looks is up to your calendar, and text on paper can’t be enlarged.
