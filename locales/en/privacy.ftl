### What is private, and how to check it.

privacy-title = What is private, and how to check it
privacy-lead = Your answers are yours. Nobody gets them unless you hand them over, and you needn’t take our word for it.

privacy-kept = What is kept
privacy-kept-1 = This browser keeps your answers, your small acts, your settings, what you collect from others, and a workshop that you run. All of it is on this device and nowhere else.
privacy-kept-2 = There are no accounts, no cookies, and no visitor statistics.
privacy-kept-3 = In the settings you see everything that is kept. There you can also save it to a file, or erase it.
privacy-kept-4 = The page itself is kept here, too, so that it opens without a network.
privacy-settings = To the settings

privacy-leaves = What leaves this device
privacy-leaves-1 = Your browser fetches this page as it fetches any other. Whoever runs the site can see that: your IP address, which browser you use, and when. But never an answer.
privacy-leaves-2 = A result link or a code holds every answer of a quiz, and so does a printed profile. A saved file can hold everything that is kept here. You decide where they go, but you can’t take them back.
privacy-leaves-3 = The answers in a link come after the # sign. That part stays in the browser: the site that the link leads to never sees it.

privacy-device = Who else can look
privacy-device-1 = Anyone who uses this browser after you can open what it keeps. On a shared computer, don’t keep the result, or erase everything before you go.
privacy-device-2 = An extension that is allowed to read every page can read this one, too. A private window usually runs without extensions, and forgets everything when you close it.

privacy-check = Check it yourself
privacy-check-1 = Open the page, then disconnect from the network. Take a whole quiz: it works, because nothing has to be sent.
privacy-check-2 = Open your browser’s developer tools (often with F12), choose Network, and take a quiz. Everything that turns up comes from this page’s own address, and none of your answers goes out.
privacy-check-3 = Under Storage, or Application, you see what is kept here. The names of the entries begin with “microleadership”.
privacy-check-4 = Erase everything in the settings, then look in the developer tools again.
