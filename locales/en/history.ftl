history-title = My results
history-text = Every quiz that you finished in this browser, the latest first. They are kept here and nowhere else.
history-empty-title = Nothing here yet
history-empty-text = When you have finished a quiz, it is kept here, so that you can see later what has changed.
history-start = To the start page
history-list = Finished quizzes
history-more = Show more
history-delete = Delete
# $quiz (String) - its date and length
history-delete-quiz = Delete { $quiz }
history-delete-all = Delete all
# $count (Number) - how many were deleted together
history-deleted = { $count ->
    [one] 1 quiz is deleted. As long as this page is open, you can put it back.
   *[other] { $count } quizzes are deleted. As long as this page is open, you can put them back.
}
history-undo = Put back

## Over time

trend-title = Over time
# $quizzes (Number) - the most that are shown
trend-text = Each dot is a quiz, and the higher it stands, the more often the characteristic was shown: on the top line every time, on the bottom line never. A thick line joins quizzes that came out about the same, and starts anew only where the difference is large enough to mean something. A later quiz usually asks other situations, so a difference can be theirs as well as yours. The last quizzes are shown, { $quizzes } at most.
trend-open = An open dot is a quiz with too few situations to compare.
trend-acts = A drop below the dots marks small acts that you did in between.
# $characteristic (String) - its name
# $reading (String) - what may be said of it
# $counts (String) - its count in each quiz, oldest first, as a list
trend-picture = { $characteristic }, { $reading }: { $counts }.
trend-reading-more = more often of late
trend-reading-less = less often of late
trend-reading-same = about as often
trend-reading-too-few = too few situations to compare
trend-table = The same in figures
trend-quiz = Quiz

## Keeping them

keep-title = So that your results stay
keep-text = Some browsers clear what a page has kept if you don’t visit it for a week. You can save everything to a file, put the page on your home screen, or ask the browser not to clear it.
keep-ask = Ask the browser to keep it all
keep-granted = The browser has promised not to clear anything by itself.
keep-refused = The browser makes no promise for now. A file is the safest.
