### What stands on every page, and what can go wrong anywhere.

# ltr or rtl: whether lines run to the right or to the left
app-direction = ltr
language-name = English

-product = Microleadership self-check

app-brand = Microleadership
# $page (String) - the page’s own title
app-title = { $page } · { -product }

app-skip-link = Skip to the content
app-navigation = Main menu
app-navigation-home = Start
app-navigation-history = My results
app-navigation-learn = About
app-navigation-settings = Settings
app-language = Language

app-footer-private = Your answers stay in this browser. Nobody else sees them unless you show them.
app-footer-limits = A mirror for your own thoughts, not a test of you: there are no norms, and no right answers.
app-footer-privacy = Privacy
app-footer-accessibility = Accessibility

not-found-title = There is no such page
not-found-text = The address leads nowhere. It may have been cut off on the way, or mistyped.
not-found-home = To the start page

## Notices, shown once

notice-close = Close
notice-save = Save to a file
notice-storage-denied = This browser lets the page keep nothing. Everything works as long as the page is open; afterwards your answers are gone, unless you save them to a file.
notice-storage-full = This browser has no room left to keep more. Everything works as long as the page is open; what you do from now on may be gone afterwards, unless you save it to a file.
notice-unreadable = Something that was kept here can’t be read. It is kept just as it was, and nothing else is touched. You can save it to a file, for somebody who may be able to mend it.
notice-newer = Something that is kept here was made by a newer version of this page. So that nothing is spoilt, this visit writes nothing down: what you do is gone when you close the page, unless you save it to a file. Reload the page to get the newer version.
notice-language = The other language could not be fetched. Check the connection and try again; nothing of yours is lost.
notice-release = A newer version of the self-check has arrived. Everything of yours stays as it is.
notice-release-apply = Use it now

## Lengths and times

# $count (Number) - how many situations
situations = { $count ->
    [one] 1 situation
   *[other] { $count } situations
}
# $count (Number) - how many minutes
minutes-about = { $count ->
    [one] about 1 minute
   *[other] about { $count } minutes
}

# $text (String) - a text in the person’s own words
verbatim = { $text }
