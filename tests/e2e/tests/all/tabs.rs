//! Two tabs of one browser.

use anyhow::Result;
use e2e::{Browser, Visit, in_browsers};
use microleadership::domain::answer::OptionIndex;

in_browsers! {
    two_tabs_work_side_by_side
    another_tab_writes_at_the_same_moment
}

async fn two_tabs_work_side_by_side(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    let one = visit.tab().await?;
    let other = visit.open_tab("#/history").await?;
    visit.wait_for("h1", "Nothing here yet").await?;

    // A result of one is in the other at once.
    visit.go_to(&one).await?;
    visit.take_fives(&["abcda"]).await?;
    visit.go_to(&other).await?;
    visit.wait_for("h1", "My results").await?;
    assert_eq!(visit.all(".results li").await?.len(), 1);

    // So are the settings.
    visit.open("#/settings").await?;
    visit.press_choice("Dark").await?;
    visit.go_to(&one).await?;
    visit
        .until(async || {
            Ok(visit.script("return document.documentElement.dataset.theme ?? ''").await? == "dark")
        })
        .await?;
    visit.press("Svenska").await?;
    visit.wait_for("h1", "Din profil").await?;
    visit.go_to(&other).await?;
    visit.wait_for("h1", "Inställningar").await?;
    visit.press("English").await?;
    visit.wait_for("h1", "Settings").await?;
    visit.go_to(&one).await?;
    visit.wait_for("h1", "Your profile").await?;

    // One quiz in both: the answers come together, and each tab stays where it is.
    visit.open("").await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    visit.choose(OptionIndex::A).await?;
    visit.press("Next").await?;
    visit.at_situation(2).await?;
    visit.go_to(&other).await?;
    visit.open("#/quiz/1").await?;
    visit.at_situation(1).await?;
    visit.choose(OptionIndex::B).await?;
    visit.go_to(&one).await?;
    visit.at_situation(2).await?;
    visit.choose(OptionIndex::C).await?;
    visit.press("Back").await?;
    visit.at_situation(1).await?;
    let scenario = visit.scenario().await?;
    assert_eq!(visit.chosen_place().await?, Some(visit.place_of(scenario, OptionIndex::B).await?));
    // It is finished in one; the other says so, and loses nothing.
    visit.press("Next").await?;
    visit.answer(2..=5, OptionIndex::A).await?;
    visit.wait_for("h1", "Your profile").await?;
    visit.go_to(&other).await?;
    visit.wait_for("h1", "No quiz is under way").await?;
    assert_eq!(visit.results().await?, "2");
    visit.end().await
}

async fn another_tab_writes_at_the_same_moment(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    let one = visit.tab().await?;
    let other = visit.open_tab("").await?;
    // The other tab finishes a quiz every few milliseconds, and writes the settings as often.
    visit
        .script(
            "let n = 0;
            // The clock of a worker, for a page's own is held back in a tab behind.
            const tick = \"setInterval(() => postMessage(''), 10)\";
            window.writing = new Worker(`/script.js?does=${encodeURIComponent(tick)}`);
            window.writing.onmessage = () => {
                const time = 1700000000000 + n++ * 60000;
                const id = `${time.toString(36)}-1`;
                const data = { id, finished: time, bank: 1, set: 'five-1', answers: 'abcda' };
                localStorage.setItem(`microleadership.result.${id}`, JSON.stringify({ schema: 1, data }));
                const look = { language: null, theme: n % 2 ? 'dark' : 'light', text_size: 'usual', motion: 'calm' };
                localStorage.setItem('microleadership.settings', JSON.stringify({ schema: 2, data: look }));
                window.written = n;
            };
            return ''",
        )
        .await?;
    visit.go_to(&one).await?;
    visit.open("").await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.answer(1..=5, OptionIndex::B).await?;
    visit.wait_for("h1", "Your profile").await?;
    visit.click(".action button").await?;
    visit.go_to(&other).await?;
    visit.script("window.writing.terminate(); return ''").await?;
    let written: usize = visit.script("return String(window.written)").await?.parse()?;
    visit.go_to(&one).await?;
    assert!(written > 20, "{written}");
    assert_eq!(visit.results().await?, (written + 1).to_string());
    assert!(visit.kept("plan").await?.contains("\"intention\":{"));
    // And this tab has heard of all of them.
    visit.press("My results").await?;
    visit.find(".results li").await?;
    let total = "return String(document.querySelector('.results').start)";
    // WebKit doesn't tell a tab of each of a hundred writes a second; it reads them when the person comes back to it.
    if browser != Browser::WebKit {
        visit.until(async || Ok(visit.script(total).await? == (written + 1).to_string())).await?;
    }
    visit.end().await
}
