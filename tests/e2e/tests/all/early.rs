//! What is done before the app is there.

use super::starting::{DRAWN, slow, slow_under, with_slow};
use anyhow::Result;
use e2e::{Browser, Conditions, Server, Trouble, Visit, in_browsers};
use microleadership::domain::answer::OptionIndex;

in_browsers! {
    what_is_done_before_the_app_is_there_is_not_lost
    a_press_may_outlast_the_first_paint
    a_press_may_come_before_the_rest_of_the_document
    a_quiz_begins_before_the_app_is_there
    a_quiz_that_begins_before_the_rest_is_there_has_the_focus
    // There storage can't be denied.
    ; not in WebKit:
    a_quiz_begins_early_where_nothing_can_be_kept
}

/// What has been fetched for the page.
const FETCHED: &str = "return performance.getEntriesByType('resource').map((entry) => entry.name).join(' ')";

async fn what_is_done_before_the_app_is_there_is_not_lost(browser: Browser) -> Result<()> {
    let visit = slow(browser, "en").await?;
    visit.find("#opening #code").await?.send_keys("4427-BRHP").await?;
    visit.is_there().await?;
    assert_eq!(visit.script("return document.activeElement.id").await?, "code");
    assert_eq!(visit.script("return document.getElementById('code').value").await?, "4427-BRHP");
    visit.end().await?;
    // A button is pressed when there is somebody to hear it.
    let visit = slow(browser, "en").await?;
    visit.find("#opening .languages li:last-child button").await?.click().await?;
    visit.is_there().await?;
    visit.wait_for("h1", "Hur leder du i det lilla?").await?;
    visit.end().await?;
    // A link leads where it leads.
    let visit = slow(browser, "en").await?;
    visit.find("#opening a[href='#/begin/ten']").await?.click().await?;
    visit.is_there().await?;
    visit.at_situation(1).await?;
    visit.end().await?;
    // A press may begin before the app is there, and end after.
    let visit = slow(browser, "en").await?;
    let link = visit.find("#opening a[href='#/begin/ten']").await?;
    visit.driver().action_chain().click_and_hold_element(&link).perform().await?;
    visit.is_there().await?;
    visit.settle().await?;
    visit.driver().action_chain().release().perform().await?;
    visit.at_situation(1).await?;
    visit.end().await
}

async fn a_press_may_outlast_the_first_paint(browser: Browser) -> Result<()> {
    let server = Server::start().await?;
    // The page isn't told of its first paint, and waits for it six times as long.
    server.run_first("delete window.PerformanceObserver; const later = setTimeout; window.setTimeout = (f, ms, ...more) => later(f, 6 * ms, ...more);");
    let visit = Visit::begin_at(browser, Conditions::default(), server).await?;
    visit.driver().goto(format!("{}empty", visit.address())).await?;
    visit.driver().goto(format!("{}?held", visit.address())).await?;
    let link = visit.find("#opening a[href='#/begin/ten']").await?;
    visit.driver().action_chain().click_and_hold_element(&link).perform().await?;
    assert_eq!(visit.all("#opening footer").await?.len(), 0, "the press comes before");
    visit.find("#opening footer").await?;
    visit.driver().action_chain().release().perform().await?;
    visit.at_situation(1).await?;
    visit.end().await
}

/// Presses the link to a quiz as soon as it is there to be seen.
const PRESS: &str = "
    const pressing = location.search === '?halting' && setInterval(() => {
        const link = document.querySelector('#opening a[href=\"#/begin/ten\"]');
        if (!link?.checkVisibility()) return;
        clearInterval(pressing);
        globalThis.early = document.readyState === 'loading' && !document.getElementById('pages');
        link.click();
    }, 10);";

async fn a_press_may_come_before_the_rest_of_the_document(browser: Browser) -> Result<()> {
    let server = Server::start().await?;
    server.run_first(PRESS);
    let visit = Visit::begin_at(browser, Conditions::default(), server).await?;
    visit.server().trouble("?halting", Trouble::Halting("<script type=application/json"));
    visit.driver().goto(format!("{}empty", visit.address())).await?;
    visit.driver().goto(format!("{}?halting", visit.address())).await?;
    visit.at_situation(1).await?;
    assert_eq!(visit.script("return String(globalThis.early)").await?, "true", "it was pressed before");
    visit.find("h1:focus").await?;
    visit.end().await
}

async fn a_quiz_begins_before_the_app_is_there(browser: Browser) -> Result<()> {
    for languages in ["en", "sv"] {
        let visit = slow(browser, languages).await?;
        visit.find("#opening a[href='#/begin/ten']").await?.click().await?;
        visit.find("#opening:has(footer) .quiz h1:focus").await?;
        let before = visit.script(DRAWN).await?;
        visit.is_there().await?;
        visit.settle().await?;
        visit.at_situation(1).await?;
        assert_eq!(visit.script(DRAWN).await?, before, "nothing moves, nothing changes");
        visit.find("h1:focus").await?;
        visit.end().await?;
    }
    // Somebody chooses before the app is there, and goes on at once.
    let visit = slow(browser, "en").await?;
    visit.find("#opening a[href='#/begin/five']").await?.click().await?;
    let option = visit.find("#opening .option:nth-of-type(3)").await?;
    let said = visit.text_of(&option).await?;
    option.click().await?;
    visit.find("#opening .option:nth-of-type(3) :checked").await?;
    visit.find("#opening [type=submit]").await?.click().await?;
    visit.find("#opening [type=submit][aria-busy=true]").await?;
    visit.is_there().await?;
    visit.at_situation(2).await?;
    visit.press("Back").await?;
    visit.at_situation(1).await?;
    assert_eq!(visit.text(".option:has(:checked)").await?, said);
    visit.press("Next").await?;
    visit.answer(2..=4, OptionIndex::B).await?;
    visit.choose(OptionIndex::B).await?;
    visit.press("See my profile").await?;
    visit.wait_for("h1", "Your profile").await?;
    visit.end().await?;
    // Somebody goes on too early and then chooses: they are asked once more. The keys choose, as they do later.
    let visit = slow(browser, "en").await?;
    visit.find("#opening a[href='#/begin/five']").await?.click().await?;
    visit.press("Skip").await?;
    visit.find("#opening .option:nth-of-type(2)").await?.click().await?;
    visit.type_text("4").await?;
    visit.find("#opening .option:nth-of-type(4) :checked").await?;
    assert!(visit.all("#opening [aria-busy]").await?.is_empty(), "nothing is waited for any more");
    visit.is_there().await?;
    visit.at_situation(1).await?;
    assert_eq!(visit.chosen_place().await?, Some(3));
    visit.end().await?;
    // What was pressed on another page is not waited for any more.
    let visit = slow(browser, "en").await?;
    visit.find("#opening .languages li:last-child button").await?.click().await?;
    visit.find("#opening .languages [aria-busy=true]").await?;
    visit.find("#opening a[href='#/begin/five']").await?.click().await?;
    visit.find("#opening .quiz").await?;
    assert!(visit.all("#opening [aria-busy]").await?.is_empty(), "nothing is waited for any more");
    visit.is_there().await?;
    visit.at_situation(1).await?;
    visit.end().await?;
    // Somebody who has chosen changes their mind and goes back: what they chose is of no quiz.
    let visit = slow(browser, "en").await?;
    visit.find("#opening a[href='#/begin/five']").await?.click().await?;
    visit.find("#opening .option").await?.click().await?;
    visit.driver().back().await?;
    visit.find("#opening .home").await?;
    visit.is_there().await?;
    visit.wait_for("h1", "How do you lead in the small things?").await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    assert_eq!(visit.chosen_place().await?, None);
    visit.end().await
}

async fn a_quiz_begins_early_where_nothing_can_be_kept(browser: Browser) -> Result<()> {
    let visit = slow_under(browser, Conditions { storage: false, ..Conditions::default() }).await?;
    visit.find("#opening a[href='#/begin/five']").await?.click().await?;
    visit.find("#opening .option:nth-of-type(3)").await?.click().await?;
    // Whoever has chosen reads on.
    visit.driver().set_window_rect(0, 0, 500, 600).await?;
    let scrolled = visit.script("scrollTo(0, 300); return Math.round(scrollY)").await?;
    assert_ne!(scrolled, "0", "there is something to scroll");
    visit.is_there().await?;
    // What the app has to tell stands above it all, and moves nothing that was chosen.
    assert!(visit.text(".notice").await?.contains("This browser lets the page keep nothing."));
    visit.at_situation(1).await?;
    assert_eq!(visit.chosen_place().await?, Some(2));
    assert_ne!(visit.script("return Math.round(scrollY)").await?, "0", "nobody is sent back to the top");
    visit.press("Next").await?;
    visit.at_situation(2).await?;
    visit.end().await
}

async fn a_quiz_that_begins_before_the_rest_is_there_has_the_focus(browser: Browser) -> Result<()> {
    let visit = with_slow(browser, Conditions::default(), "_rest.wasm").await?;
    visit.until(async || Ok(visit.script(FETCHED).await?.contains("_first.wasm"))).await?;
    visit.settle().await?;
    visit.find("#opening a[href='#/begin/ten']").await?.click().await?;
    visit.is_there().await?;
    visit.at_situation(1).await?;
    visit.find("h1:focus").await?;
    visit.wait_for_rest().await?;
    visit.find("h1:focus").await?;
    visit.end().await
}
