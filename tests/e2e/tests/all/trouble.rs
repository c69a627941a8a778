//! Addresses that lead nowhere, and browsers that keep nothing.

use anyhow::Result;
use e2e::{Browser, Conditions, Server, Visit, in_browsers, scenarios};
use microleadership::domain::answer::OptionIndex;

in_browsers! {
    an_address_that_leads_nowhere_says_so
    back_and_forward_go_through_the_pages
    the_address_follows_the_page
    storage_full_does_not_stop_the_quiz
    what_cannot_be_read_is_put_aside_untouched
    what_a_newer_release_kept_is_left_alone
    it_works_in_a_folder_of_a_host
    the_key_is_shown_only_when_asked_for
    a_complaint_of_the_page_fails_the_test
    a_language_that_cannot_be_fetched_leaves_everything_as_it_was
    the_language_asked_for_last_is_the_one_that_comes
    the_skipped_page_is_there_only_when_there_is_something_to_offer
    ; not in WebKit: // It can't be told to deny storage.
    storage_denied_does_not_stop_the_quiz
}

const SKIP: &str = "document.querySelector('.quiz button.quiet').click()";

async fn an_address_that_leads_nowhere_says_so(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    for address in ["#/nowhere", "#/quiz/0", "#/profile/nonsense", "#/learn/more"] {
        visit.open(address).await?;
        visit.wait_for("h1", "There is no such page").await?;
    }
    visit.press("To the start page").await?;
    visit.wait_for("h1", "How do you lead in the small things?").await?;
    // A page that is there, but has nothing to show.
    visit.open("#/quiz/3").await?;
    visit.wait_for("h1", "No quiz is under way").await?;
    visit.open("#/quiz/skipped").await?;
    visit.wait_for("h1", "No quiz is under way").await?;
    visit.open("#/profile/mubbs7i8-3mv").await?;
    visit.wait_for("h1", "This result isn’t here").await?;
    visit.end().await
}

async fn back_and_forward_go_through_the_pages(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.press("About").await?;
    visit.wait_for("h1", "What is microleadership?").await?;
    visit.wait_for_title("What is microleadership? · Microleadership self-check").await?;
    visit.press("My results").await?;
    visit.wait_for("h1", "Nothing here yet").await?;
    visit.driver().back().await?;
    visit.wait_for("h1", "What is microleadership?").await?;
    visit.driver().back().await?;
    visit.wait_for("h1", "How do you lead in the small things?").await?;
    visit.driver().forward().await?;
    visit.wait_for("h1", "What is microleadership?").await?;
    visit.end().await
}

async fn the_address_follows_the_page(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/ten']").await?;
    visit.at_situation(1).await?;
    // Twice before anything can be drawn: each is a step that can be taken back.
    visit.run(&format!("{SKIP}; {SKIP}")).await?;
    visit.at_situation(3).await?;
    visit.wait_for_title("Situation 3 of 10 · Microleadership self-check").await?;
    for number in [2, 1] {
        visit.driver().back().await?;
        visit.at_situation(number).await?;
    }
    visit.driver().forward().await?;
    visit.at_situation(2).await?;
    // Who follows a link before the address has followed is where the link leads, and was where it was followed.
    visit.run(&format!("{SKIP}; location.hash = '#/learn'")).await?;
    visit.wait_for("h1", "What is microleadership?").await?;
    visit.wait_for_address("#/learn").await?;
    visit.wait_for_title("What is microleadership? · Microleadership self-check").await?;
    visit.driver().back().await?;
    visit.at_situation(2).await?;
    // So is who follows one that leads nowhere, and may see what is wrong with it.
    visit.run(&format!("{SKIP}; location.hash = '#/nowhere'")).await?;
    visit.wait_for("h1", "There is no such page").await?;
    visit.settle().await?;
    visit.wait_for_address("#/nowhere").await?;
    visit.end().await
}

async fn storage_denied_does_not_stop_the_quiz(browser: Browser) -> Result<()> {
    let visit = Visit::begin_with(browser, Conditions { storage: false, ..Conditions::default() }).await?;
    let denied =
        visit.script("try { return String(localStorage === null) } catch { return 'denied' }").await?;
    assert_eq!(denied, "denied", "the browser does as this test needs it");
    assert!(visit.text(".notice").await?.contains("This browser lets the page keep nothing."));
    visit.press("Close").await?;
    visit.click("a[href='#/begin/ten']").await?;
    visit.take(&scenarios("ten-1"), "bdaac bbadd").await?;
    visit.wait_for("h1", "Your profile").await?;
    assert_eq!(visit.counts().await?[0], "Leading by example in 4 of 4 situations nearly always");
    let not_kept = "This browser could not keep the result. It is gone when you close the page.";
    visit.wait_for(".keeping p", not_kept).await?;
    visit.click(".action button").await?;
    visit.press("My results").await?;
    visit.wait_for("h1", "My results").await?;
    assert_eq!(visit.all(".results li").await?.len(), 1);
    assert_eq!(visit.all(".notice").await?.len(), 0, "it is said once");
    visit.end().await
}

async fn storage_full_does_not_stop_the_quiz(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    visit.choose(OptionIndex::A).await?;
    let draft = visit.kept("draft").await?;
    // Fill what is left to the last byte.
    visit
        .script(
            "for (let size = 1 << 22; size >= 1; size = size >> 1) {
                try { for (let i = 0; ; i++) localStorage.setItem(`filler-${size}-${i}`, 'x'.repeat(size)); } catch {}
            }
            return ''",
        )
        .await?;
    // Whatever is there already can still be overwritten in place, but a result is new.
    visit.press("Next").await?;
    visit.answer(2..=5, OptionIndex::A).await?;
    visit.wait_for("h1", "Your profile").await?;
    assert!(visit.text(".notice").await?.contains("This browser has no room left"));
    assert_eq!(visit.counts().await?.len(), 5);
    assert_ne!(draft, "");
    assert_ne!(
        visit.kept("draft").await?,
        "",
        "the answers stay where they are as long as the result isn't kept"
    );
    let not_kept = "This browser could not keep the result. It is gone when you close the page.";
    visit.wait_for(".keeping p", not_kept).await?;
    visit.press("My results").await?;
    visit.wait_for("h1", "My results").await?;
    visit.driver().back().await?;
    visit.wait_for("h1", "Your profile").await?;
    // On a shared computer nothing of it may stay.
    visit.press("Don’t keep this one").await?;
    let let_go = "This result is no longer kept. You can read it until you leave the page.";
    visit.wait_for(".keeping p", let_go).await?;
    assert_eq!(visit.kept("draft").await?, "");
    visit.end().await
}

async fn what_cannot_be_read_is_put_aside_untouched(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.script("localStorage.setItem('microleadership.draft', '{\"schema\":1,\"da'); return ''").await?;
    visit.script("localStorage.setItem('microleadership.result.mubbs7i8-3mv', 'ruined'); return ''").await?;
    visit.reload().await?;
    assert!(visit.text(".notice").await?.contains("can’t be read"));
    assert_eq!(visit.all(".notice").await?.len(), 1);
    assert_eq!(visit.kept("draft").await?, "");
    assert_eq!(visit.kept("aside.draft").await?, "{\"schema\":1,\"da");
    assert_eq!(visit.kept("aside.result.mubbs7i8-3mv").await?, "ruined");
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    visit.choose(OptionIndex::A).await?;
    assert!(visit.kept("draft").await?.starts_with("{\"schema\":1,\"data\":"));
    // It is told once, and is there to be saved.
    visit.reload().await?;
    visit.at_situation(1).await?;
    assert_eq!(visit.all(".notice").await?.len(), 0);
    visit.open("#/settings").await?;
    assert!(visit.text(".data").await?.contains("2 things that can’t be read, put aside"));
    visit.end().await
}

async fn what_a_newer_release_kept_is_left_alone(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    let newer = "{\"schema\":7,\"data\":{\"of\":\"the future\"}}";
    visit.script(&format!("localStorage.setItem('microleadership.plan', {newer:?}); return ''")).await?;
    visit.reload().await?;
    assert!(visit.text(".notice").await?.contains("newer version"));
    visit.click("a[href='#/begin/five']").await?;
    visit.take(&scenarios("five-1"), "aaaaa").await?;
    visit.click(".action button").await?;
    visit.wait_for(".action .status", "Decide when and how").await?;
    assert_eq!(visit.kept("plan").await?, newer);
    // Nothing else is written beside it, and the person knows.
    let names = visit.script("return Object.keys(localStorage).join()").await?;
    assert_eq!(names, "microleadership.plan");
    visit
        .wait_for(".keeping p", "This browser could not keep the result. It is gone when you close the page.")
        .await?;
    visit.end().await
}

async fn it_works_in_a_folder_of_a_host(browser: Browser) -> Result<()> {
    let server = Server::start_under("/tools/self-check").await?;
    let visit = Visit::begin_at(browser, Conditions::default(), server).await?;
    visit.press("Svenska").await?;
    visit.wait_for("h1", "Hur leder du i det lilla?").await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    visit.end().await
}

async fn the_key_is_shown_only_when_asked_for(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.open("#/learn").await?;
    assert_eq!(visit.all(".key > li").await?.len(), 0);
    visit.press("Show the key").await?;
    visit.find(".key > li").await?;
    assert_eq!(visit.all(".key > li").await?.len(), 20);
    visit.end().await
}

/// Every other test rests on this: what a page complains of is heard, and fails the test.
async fn a_complaint_of_the_page_fails_the_test(browser: Browser) -> Result<()> {
    let complaints = [
        ("console.error('said')", "said"),
        ("console.warn('said')", "said"),
        ("setTimeout(() => { throw new Error('said') })", "said"),
        // What the page's policy doesn't let it do.
        ("fetch('https://example.org/said').catch(() => {})", "not allowed"),
        (
            "document.body.append(Object.assign(new Image(), { src: 'https://example.org/said' }))",
            "not allowed",
        ),
        (
            "document.body.append(Object.assign(document.createElement('script'), { text: 'said()' }))",
            "not allowed",
        ),
    ];
    for (script, complaint) in complaints {
        let visit = Visit::begin(browser).await?;
        visit.run(script).await?;
        let error = visit.end().await.expect_err(script);
        assert!(error.to_string().contains(complaint), "{script}: {error}");
    }
    Ok(())
}

async fn a_language_that_cannot_be_fetched_leaves_everything_as_it_was(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    visit.choose(OptionIndex::A).await?;
    visit.script("window.fetch = () => Promise.reject(new TypeError('offline'))").await?;
    visit.press("Svenska").await?;
    assert!(visit.text(".notice").await?.contains("The other language could not be fetched."));
    visit.wait_for("h1", "Situation 1 of 5").await?;
    assert!(visit.chosen_place().await?.is_some());
    // With the connection back it works, and the notice can be closed.
    visit.press("Close").await?;
    visit.press("Next").await?;
    visit.at_situation(2).await?;
    visit.reload().await?;
    visit.press("Svenska").await?;
    visit.wait_for("h1", "Situation 2 av 5").await?;
    visit.end().await
}

async fn the_language_asked_for_last_is_the_one_that_comes(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    // Swedish takes its time; English is there at once.
    visit
        .script(
            "const original = window.fetch;
            window.fetch = async (file, ...rest) => {
                if (String(file.url ?? file).includes('/sv.')) await new Promise((done) => setTimeout(done, 1000));
                return original(file, ...rest);
            }",
        )
        .await?;
    visit.press("Svenska").await?;
    visit.press("English").await?;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    assert_eq!(visit.text("h1").await?, "How do you lead in the small things?");
    assert_eq!(
        visit.kept("settings").await?,
        r#"{"schema":2,"data":{"language":"en","theme":"system","text_size":"usual","motion":"system"}}"#
    );
    visit.press("Svenska").await?;
    visit.wait_for("h1", "Hur leder du i det lilla?").await?;
    visit.end().await
}

async fn the_skipped_page_is_there_only_when_there_is_something_to_offer(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    visit.choose(OptionIndex::A).await?;
    // Four haven't been met: the quiz can't be closed by its address.
    visit.open("#/quiz/skipped").await?;
    visit.at_situation(1).await?;
    visit.press("Next").await?;
    visit.answer(2..=4, OptionIndex::A).await?;
    visit.at_situation(5).await?;
    visit.press("Skip").await?;
    visit.wait_for("h1", "One situation is left").await?;
    visit.press("Answer Situation 5 of 5").await?;
    visit.at_situation(5).await?;
    visit.choose(OptionIndex::A).await?;
    // Back to an offer that has nothing to offer any more.
    visit.driver().back().await?;
    visit.at_situation(5).await?;
    visit.press("See my profile").await?;
    visit.wait_for("h1", "Your profile").await?;
    // Back again: the quiz is over, the page says so and leads to its profile.
    visit.driver().back().await?;
    visit.wait_for("h1", "No quiz is under way").await?;
    visit.press("Open your latest profile").await?;
    visit.wait_for("h1", "Your profile").await?;
    visit.end().await
}
