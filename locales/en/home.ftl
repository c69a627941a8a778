home-title = How do you lead in the small things?
home-lead = Microleadership is leading through small everyday acts, title or no title. Read a few moments from working life, say what you would most likely do, and take one small act with you for tomorrow.

home-start = Start
# $situations (String) - the length, as “10 situations”
# $minutes (String) - the time, as “about 6 minutes”
home-start-length = { $situations }, { $minutes }
home-other-lengths = Less time, or more?

home-resume-title = You are in the middle of a quiz
# $answered (Number) - how many are answered
# $total (Number) - how many there are
home-resume-text = { $answered } of { $total } answered. It waits where you left it.
home-resume = Go on
home-restart = Start a new one instead
home-restart-text = The one you are in the middle of is then dropped.

home-act-title = Your small act
home-act-open = When, how and a reminder
home-act-all = Choose a small act

home-latest-title = Your latest profile
home-latest-open = Open the profile

home-points-title = What to expect
home-point-moments-title = Moments, not statements
home-point-moments = Nobody asks whether you are a good listener. You get a situation and four sensible ways out of it.
home-point-counts-title = Counts that you can check
home-point-counts = Five characteristics, each counted in situations: shown in 3 of 4. No percentiles, no types, no verdict.
home-point-private-title = Yours alone
home-point-private = No account, no e-mail address, no tracking. Nothing leaves this device.
