### Sharing a profile: as a link, a code, a picture or on paper. Each way says first what it gives away.

share-open = Share or print
share-title = Share your profile
share-lead = You choose how. Nothing is sent by this page itself, and what has been shared can’t be taken back.

share-link-title = A link, or a code
share-link-gives = This gives away every answer that you gave in this quiz, and so your profile. Nothing else goes with it: no name, no date, no other results.
share-link-label = Link
share-code-label = Code, to read aloud or to type
share-copy-link = Copy the link
share-copy-code = Copy the code
share-copied = Copied.
share-copy-failed = The browser doesn’t let the page copy. The text is selected: copy it as you usually do.
share-device = Share with …
share-device-failed = Nothing was shared.
share-text = A profile from the microleadership self-check
share-no-link = This copy of the page has no address that others could open. The code can be opened in any copy of it.
share-qr-title = A QR code to scan
share-qr-gives = It is the same link, and gives away the same.
share-qr-picture = A QR code with the link to your profile

share-picture-title = A picture
share-picture-gives = This gives away the five counts. Your answers aren’t in it, but a count of none or of all tells what they were.
share-picture-svg = Save as SVG
share-picture-png = Save as PNG
share-picture-file = microleadership-profile
share-picture-failed = The browser couldn’t draw the picture. Try the other kind.

share-print-title = On paper
share-print-gives = One page with the picture, your counts, what they say and a small act to try. At the bottom is the code, which holds your answers.
share-print = Print
# $code (String) - the code
share-print-code = The same on a screen: { $code }
share-back = Back to the profile

## The printed page

# $situations (String) - the length, as “10 situations”
print-answered = { $situations }, answered with what I would most likely do
print-action-title = One small act for tomorrow
