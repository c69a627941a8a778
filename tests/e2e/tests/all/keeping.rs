//! What is kept: over weeks, in two tabs, in files, and when the browser doesn't do as it should.

use anyhow::Result;
use e2e::{Browser, Visit, in_browsers, scenarios};
use microleadership::domain::{answer::OptionIndex, backup::Backup};

in_browsers! {
    a_fortnight_of_use
    results_can_be_deleted_and_put_back
    a_write_that_throws_loses_nothing
    keys_changed_by_hand_lose_nothing
    settings_hold_at_once_and_later
    a_long_history_stays_short_on_the_screen
}

async fn a_fortnight_of_use(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/ten']").await?;
    visit.take(&scenarios("ten-1"), "bdaac bbadd").await?;
    visit.wait_for("h1", "Your profile").await?;
    assert_eq!(visit.all(".since").await?.len(), 0, "there is no last time yet");
    visit.click(".action button").await?;
    let act = visit.text(".action h3").await?;
    visit.press("Decide when and how").await?;
    visit.wait_for("h1", "Your small act").await?;
    visit.write("#act-when", "the Monday meeting  ends ").await?;
    visit.write("#act-will", "ask how it went").await?;
    visit.press_choice("It may look as if I overstep").await?;
    visit.wait_for("#act-answer-hint", "Such as: offer it, and let the others say yes").await?;
    visit.write("#act-answer", "offer it").await?;
    let sentence = "When the Monday meeting ends, I will ask how it went.";
    assert!(visit.text(".small-act").await?.contains(sentence));
    let remedy = "It may look as if I overstep? Then I will offer it.";
    assert!(visit.text(".small-act").await?.contains(remedy));
    visit.press_choice("Every week, 8 times").await?;
    visit.press("Download the reminder").await?;
    let (_, reminder) = visit.downloaded(".ics").await?;
    assert!(
        reminder.starts_with("BEGIN:VCALENDAR\r\n") && reminder.contains("FREQ=WEEKLY;COUNT=8"),
        "{reminder}"
    );
    let unfolded = reminder.replace("\r\n ", "");
    assert!(unfolded.contains(&format!("SUMMARY:{}", act.replace(',', "\\,"))), "{unfolded}");
    assert!(
        unfolded.contains("DESCRIPTION:When the Monday meeting ends\\, I will ask how it went.\\n"),
        "{unfolded}"
    );

    // On the same day nobody asks.
    visit.open("").await?;
    assert!(visit.text(".small-act").await?.contains(sentence));
    assert!(!visit.text(".small-act").await?.contains("Did you do it?"));

    visit.come_back_after(1).await?;
    assert!(visit.text(".small-act").await?.contains("Did you do it?"));
    visit.press("Not yet").await?;
    visit
        .wait_for(
            ".small-act .status",
            "That’s all right. It stays here. Would another moment suit it better, or another act?",
        )
        .await?;
    visit.press("Change when and how").await?;
    visit.until(async || Ok(visit.script("return document.activeElement.id").await? == "act-when")).await?;
    // What was written is there, and can be written on.
    assert_eq!(visit.script("return document.activeElement.value").await?, "the Monday meeting ends");
    assert_eq!(visit.all(".past li").await?.len(), 0, "not yet leaves no trace");

    visit.come_back_after(2).await?;
    // A slip can be taken back.
    visit.press("Yes").await?;
    visit.press("Take my answer back").await?;
    visit.press("Partly").await?;
    assert!(visit.text(".small-act .status").await?.starts_with("A part counts too."));
    visit.come_back_after(4).await?;
    visit.press("Yes").await?;
    assert!(visit.text(".small-act .status").await?.starts_with("Well done."));
    visit.press("Choose the next one").await?;
    visit.wait_for("h1", "Choose a small act").await?;
    assert_eq!(visit.all(".past li").await?.len(), 2);
    assert!(visit.text(".past li:last-child").await?.ends_with("(in part)"));
    // One's own; written first.
    visit.click(".own button").await?;
    visit.wait_for(".own .reminder", "Write first what you want to do.").await?;
    visit.write("#act-own", "Ask Åsa & Bo <how> it went").await?;
    visit.click(".own button").await?;
    visit.wait_for("h1", "Your small act").await?;
    visit.wait_for(".small-act .act", "Ask Åsa & Bo <how> it went").await?;

    // A week later another quiz, which asks what hasn't been asked.
    visit.come_back_after(7).await?;
    visit.press("Yes").await?;
    visit.open("").await?;
    visit.click("a[href='#/begin/ten']").await?;
    visit.take(&scenarios("ten-2"), "-adca a-adb").await?;
    visit.press("See my profile without answering").await?;
    visit.wait_for("h1", "Your profile").await?;
    let since = visit.text(".since").await?;
    for part in [
        "Since last time",
        ", 10 situations.",
        // Sheet 1, then sheet 4: 2 of 4 both times, and 2 of 4, then 1 of 4.
        "About as often: effective communication and a problem-solving mentality.",
        "Too few situations to compare: leading by example, empowering others",
        "No situation was asked both times, so a difference can be due to that as well as to you.",
        "Ask Åsa & Bo <how> it went",
    ] {
        assert!(since.contains(part), "{part}: {since}");
    }

    visit.press("My results").await?;
    visit.wait_for("h1", "My results").await?;
    visit.find(".trends svg").await?;
    assert_eq!(visit.all(".trends svg").await?.len(), 5);
    let communicate = visit.find(".trends [data-characteristic='communicate'] svg").await?;
    let label = communicate.attr("aria-label").await?.unwrap_or_default();
    assert_eq!(label, "Effective communication, about as often: 2 of 4 and 2 of 4.");
    assert_eq!(visit.all(".trends [data-characteristic='communicate'] .level").await?.len(), 1);
    assert_eq!(visit.all(".trends [data-characteristic='communicate'] .drop").await?.len(), 1);
    visit.press("The same in figures").await?;
    visit.find(".trend table").await?;
    assert_eq!(visit.all(".trend tbody tr").await?.len(), 2);
    assert_eq!(visit.all(".past li").await?.len(), 3);
    // The first one is there with all its explanations.
    visit.click(".results li:last-child a").await?;
    visit.wait_for("h1", "Your profile").await?;
    assert_eq!(visit.counts().await?[0], "Leading by example in 4 of 4 situations nearly always");
    assert_eq!(visit.all(".answers li").await?.len(), 10);
    visit.end().await
}

async fn results_can_be_deleted_and_put_back(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.take_fives(&["aaaaa", "bbbbb", "ccccc"]).await?;
    let before = visit.script("return JSON.stringify(Object.entries(localStorage).sort())").await?;
    visit.press("My results").await?;
    visit.wait_for("h1", "My results").await?;
    let first = visit.text(".results li:nth-child(1) dl").await?;
    visit.click(".results li:nth-child(2) .delete").await?;
    visit
        .wait_for(".deleted span", "1 quiz is deleted. As long as this page is open, you can put it back.")
        .await?;
    assert_eq!(visit.results().await?, "2");
    visit.press("Delete all").await?;
    visit.wait_for("h1", "Nothing here yet").await?;
    assert_eq!(visit.results().await?, "0");
    // It can be put back from other pages' way back, too.
    visit.press("About").await?;
    visit.wait_for("h1", "What is microleadership?").await?;
    visit.press("My results").await?;
    visit
        .wait_for(
            ".deleted span",
            "2 quizzes are deleted. As long as this page is open, you can put them back.",
        )
        .await?;
    visit.press("Put back").await?;
    visit.wait_for("h1", "My results").await?;
    visit.press("Put back").await?;
    visit.until(async || Ok(visit.all(".results li").await?.len() == 3)).await?;
    assert_eq!(visit.text(".results li:nth-child(1) dl").await?, first);
    assert_eq!(visit.script("return JSON.stringify(Object.entries(localStorage).sort())").await?, before);
    visit.click(".results li:nth-child(1) .delete").await?;
    visit.reload().await?;
    assert_eq!(visit.all(".deleted").await?.len(), 0);
    assert_eq!(visit.all(".results li").await?.len(), 2);
    visit.end().await
}

async fn a_write_that_throws_loses_nothing(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.take_fives(&["aaaaa"]).await?;
    visit.open("").await?;
    let before = visit.script("return JSON.stringify(Object.entries(localStorage).sort())").await?;
    visit
        .script("Storage.prototype.setItem = () => { throw new DOMException('no', 'InvalidStateError') }; return ''")
        .await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.take(&scenarios("five-2"), "bbbbb").await?;
    visit.wait_for("h1", "Your profile").await?;
    let not_kept = "This browser could not keep the result. It is gone when you close the page.";
    visit.wait_for(".keeping p", not_kept).await?;
    assert_eq!(visit.script("return JSON.stringify(Object.entries(localStorage).sort())").await?, before);
    // The way out is a file, with what isn't kept.
    visit.press("Save to a file").await?;
    let (_, text) = visit.downloaded(".json").await?;
    assert_eq!(Backup::decode(&text, e2e::now()).map(|backup| backup.history.iter().len()), Ok(2));
    visit.end().await
}

async fn keys_changed_by_hand_lose_nothing(browser: Browser) -> Result<()> {
    let mut visit = Visit::begin(browser).await?;
    visit.take_fives(&["aaaaa"]).await?;
    for key in ["plan", "settings"] {
        visit.script(&format!("localStorage.setItem('microleadership.{key}', 'by hand'); return ''")).await?;
    }
    visit.click(".action button").await?;
    visit.wait_for(".action .status", "Decide when and how").await?;
    visit.press("Svenska").await?;
    visit.wait_for("h1", "Din profil").await?;
    visit.speak("sv")?;
    assert_eq!(visit.kept("aside.plan").await?, "by hand");
    assert_eq!(visit.kept("aside.settings").await?, "by hand");
    assert!(visit.kept("plan").await?.starts_with(r#"{"schema":2,"#));
    assert!(visit.kept("settings").await?.contains(r#""language":"sv""#));
    // A quiz under way whose key is removed goes on, and is there again.
    visit.open("").await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    visit.choose(OptionIndex::A).await?;
    visit.script("localStorage.removeItem('microleadership.draft'); return ''").await?;
    visit.choose(OptionIndex::B).await?;
    assert!(visit.kept("draft").await?.contains('b'));
    visit.end().await
}

async fn settings_hold_at_once_and_later(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.press("Settings").await?;
    visit.wait_for("h1", "Settings").await?;
    let look = "const { theme, textSize, motion } = document.documentElement.dataset;
        const { colorScheme, fontSize } = getComputedStyle(document.documentElement);
        return [theme, textSize, motion, colorScheme, `${parseFloat(fontSize).toFixed(1)}px`].join()";
    assert_eq!(visit.script(look).await?, ",,,light dark,16.0px");
    visit.press_choice("Dark").await?;
    visit.press_choice("Largest").await?;
    visit.press_choice("Calm: nothing moves").await?;
    assert_eq!(visit.script(look).await?, "dark,largest,calm,dark,23.2px");
    visit.reload().await?;
    assert_eq!(visit.script(look).await?, "dark,largest,calm,dark,23.2px");
    let rings = "return getComputedStyle(document.querySelector('.rings circle')).animationName";
    visit.open("").await?;
    assert_eq!(visit.script(rings).await?, "none");
    visit.open("#/settings").await?;
    visit.press("Svenska").await?;
    visit.wait_for("h1", "Inställningar").await?;
    visit.press_choice("Följ enhetens inställning").await?;
    visit.press_choice("Vanlig").await?;
    assert_eq!(visit.script(look).await?, ",,calm,light dark,16.0px");
    visit.end().await
}

async fn a_long_history_stays_short_on_the_screen(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit
        .script(
            "for (let n = 0; n < 1000; n++) {
                const time = 1700000000000 + n * 86400000;
                const id = `${time.toString(36)}-1`;
                const data = { id, finished: time, bank: 1, set: 'ten-1', answers: 'bdaacbbadd' };
                localStorage.setItem(`microleadership.result.${id}`, JSON.stringify({ schema: 1, data }));
            }
            return ''",
        )
        .await?;
    visit.open("#/history").await?;
    visit.wait_for("h1", "My results").await?;
    assert_eq!(visit.all(".results li").await?.len(), 10);
    assert_eq!(visit.all(".trends [data-characteristic='solve'] .dot").await?.len(), 20);
    visit.press("Show more").await?;
    visit.until(async || Ok(visit.all(".results li").await?.len() == 20)).await?;
    // So many are worth keeping: it says how.
    assert!(visit.text(".keeping").await?.contains("So that your results stay"));
    visit.press("Delete all").await?;
    visit.wait_for("h1", "Nothing here yet").await?;
    visit.press("Put back").await?;
    visit.wait_for("h1", "My results").await?;
    assert_eq!(visit.results().await?, "1000");
    visit.end().await
}
