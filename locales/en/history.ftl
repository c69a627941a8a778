history-title = My results
history-text = Every quiz that you finished in this browser, the latest first. They are kept here and nowhere else.
history-empty-title = Nothing here yet
history-empty-text = When you have finished a quiz, it is kept here, so that you can see later what has changed.
history-start = To the start page
