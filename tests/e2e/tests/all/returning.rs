//! What is there again after a reload, another language, another day.

use anyhow::Result;
use e2e::{Browser, Conditions, Visit, in_browsers, option_for, scenarios};
use microleadership::domain::answer::OptionIndex;

in_browsers! {
    a_reload_in_the_middle_goes_on_where_it_was
    the_language_can_change_in_the_middle
    the_chosen_action_waits_on_the_start_page
    a_result_need_not_be_kept
    ; not in WebKit: // It keeps nothing from one session to the next.
    the_browsers_language_decides_until_the_person_does
    a_finished_quiz_is_in_the_history_after_a_restart
}

async fn a_reload_in_the_middle_goes_on_where_it_was(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/ten']").await?;
    visit.answer(1..=3, OptionIndex::B).await?;
    visit.at_situation(4).await?;
    visit.choose(OptionIndex::C).await?;
    let before = everything(&visit).await?;
    visit.reload().await?;
    visit.at_situation(4).await?;
    assert_eq!(everything(&visit).await?, before, "the same situation, order and answer");

    // From the start page it goes on, too.
    visit.open("").await?;
    assert!(visit.text(".resume").await?.contains("4 of 10 answered."));
    visit.press("Go on").await?;
    visit.at_situation(4).await?;
    assert_eq!(everything(&visit).await?, before);

    // An address beyond what has been met leads to where the quiz is.
    visit.open("#/quiz/9").await?;
    visit.at_situation(5).await?;

    // Or it is dropped for another one.
    visit.open("").await?;
    visit.press("Start a new one instead").await?;
    visit.click(".resume .lengths button").await?;
    visit.at_situation(1).await?;
    visit.wait_for("h1", "Situation 1 of 5").await?;
    visit.end().await
}

/// All that a situation shows, with the chosen option.
async fn everything(visit: &Visit) -> Result<(String, Option<usize>)> {
    let text = visit.text(".quiz").await?;
    Ok((text, visit.chosen_place().await?))
}

async fn the_language_can_change_in_the_middle(browser: Browser) -> Result<()> {
    let mut visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    visit.choose(OptionIndex::A).await?;
    visit.press("Next").await?;
    visit.at_situation(2).await?;
    let scenario = visit.scenario().await?;
    visit.choose(OptionIndex::D).await?;
    let place = visit.chosen_place().await?;

    visit.press("Svenska").await?;
    visit.wait_for("h1", "Situation 2 av 5").await?;
    visit.speak("sv")?;
    assert_eq!(visit.scenario().await?, scenario);
    assert_eq!(visit.chosen_place().await?, place);
    assert_eq!(visit.place_of(scenario, OptionIndex::D).await?, place.expect("chosen"));
    assert_eq!(visit.script("return document.documentElement.lang").await?, "sv");
    visit.wait_for_title("Situation 2 av 5 · Självtest i mikroledarskap").await?;

    // It is remembered, and the quiz goes on to a profile in Swedish.
    visit.reload().await?;
    visit.wait_for("h1", "Situation 2 av 5").await?;
    assert_eq!(visit.chosen_place().await?, place);
    visit.press("Nästa").await?;
    visit.answer(3..=5, OptionIndex::A).await?;
    visit.wait_for("h1", "Din profil").await?;
    let swedish = visit.counts().await?;
    visit.press("English").await?;
    visit.wait_for("h1", "Your profile").await?;
    let counts = |rows: &[String]| -> Vec<String> {
        rows.iter().map(|row| row.chars().filter(char::is_ascii_digit).collect()).collect()
    };
    assert_eq!(counts(&visit.counts().await?), counts(&swedish), "a translation can't change a result");
    visit.end().await
}

async fn the_browsers_language_decides_until_the_person_does(browser: Browser) -> Result<()> {
    let swedish = Conditions { languages: "de,sv-FI,en", ..Conditions::default() };
    let mut visit = Visit::begin_with(browser, swedish).await?;
    visit.wait_for("h1", "Hur leder du i det lilla?").await?;
    visit.press("English").await?;
    visit.wait_for("h1", "How do you lead in the small things?").await?;
    assert_eq!(
        visit.kept("settings").await?,
        r#"{"schema":2,"data":{"language":"en","theme":"system","text_size":"usual","motion":"system"}}"#
    );
    visit.restart().await?;
    visit.wait_for("h1", "How do you lead in the small things?").await?;
    visit.end().await
}

async fn a_finished_quiz_is_in_the_history_after_a_restart(browser: Browser) -> Result<()> {
    let mut visit = Visit::begin(browser).await?;
    visit.press("My results").await?;
    visit.wait_for("h1", "Nothing here yet").await?;
    visit.open("").await?;
    visit.click("a[href='#/begin/ten']").await?;
    visit.take(&scenarios("ten-1"), "bdaac bbadd").await?;
    visit.wait_for("h1", "Your profile").await?;
    let counts = visit.counts().await?;
    assert_eq!(visit.kept("draft").await?, "", "the draft has become a result");

    visit.restart().await?;
    assert!(visit.text(".latest").await?.contains("10 situations"));
    visit.press("My results").await?;
    visit.wait_for("h1", "My results").await?;
    assert_eq!(visit.all(".results li").await?.len(), 1);
    let item = visit.text(".results li").await?;
    assert!(item.contains(", 10 situations") && item.contains("1 of 4"), "{item}");
    visit.click(".results a").await?;
    visit.wait_for("h1", "Your profile").await?;
    assert_eq!(visit.counts().await?, counts);
    visit.driver().back().await?;
    visit.wait_for("h1", "My results").await?;
    visit.end().await
}

async fn the_chosen_action_waits_on_the_start_page(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.take(&scenarios("five-1"), "aaaaa").await?;
    visit.wait_for("h1", "Your profile").await?;
    let suggested = visit.all(".action").await?;
    assert_eq!(suggested.len(), 3);
    let mut names = Vec::new();
    for action in &suggested {
        names.push(action.attr("data-action").await?.unwrap_or_default());
    }
    visit.click(".action:nth-child(1) button").await?;
    visit.click(".action:nth-child(2) button").await?;
    assert_eq!(visit.all(".action.chosen").await?.len(), 1, "there is one small act");
    visit.click(".action:nth-child(2) button").await?;
    assert_eq!(visit.all(".action.chosen").await?.len(), 0, "the choice can be taken back");
    visit.click(".action:nth-child(2) button").await?;
    visit.wait_for(".action:nth-child(2) .status", "Decide when and how").await?;
    let title = visit.text(".action:nth-child(2) h3").await?;

    // The same again for the same result and record.
    visit.reload().await?;
    for (place, name) in names.iter().enumerate() {
        let there = visit.find(&format!(".action:nth-child({})", place + 1)).await?;
        assert_eq!(there.attr("data-action").await?.as_ref(), Some(name));
    }
    visit.open("").await?;
    assert_eq!(visit.text(".small-act .act").await?, title);
    visit.press("Done").await?;
    assert!(visit.text(".small-act .status").await?.starts_with("Well done."));
    assert_eq!(visit.all(".small-act .act").await?.len(), 0);
    // What was done isn't suggested again now.
    visit.press("Choose the next one").await?;
    visit.find(".action").await?;
    visit.until(async || Ok(visit.script("return document.activeElement.id").await? == "choose")).await?;
    assert_eq!(visit.all(&format!("[data-action='{}']", names[1])).await?.len(), 0);
    visit.find(".past li").await?;
    assert!(visit.text(".past li").await?.ends_with(&title));
    visit.end().await
}

async fn a_result_need_not_be_kept(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/five']").await?;
    let five = scenarios("five-1");
    visit.take(&five, "abcda").await?;
    visit.wait_for("h1", "Your profile").await?;
    let counts = visit.counts().await?;
    let results = "return String(Object.keys(localStorage).filter((key) => key.includes('.result.')).length)";
    assert_eq!(visit.script(results).await?, "1");
    visit.press("Don’t keep this one").await?;
    visit
        .wait_for(".keeping p", "This result is no longer kept. You can read it until you leave the page.")
        .await?;
    assert_eq!(visit.script(results).await?, "0");
    assert_eq!(visit.counts().await?, counts, "it can still be read");
    visit.press("Keep it after all").await?;
    visit.find(".keeping p").await?;
    assert_eq!(visit.script(results).await?, "1");
    visit.press("Don’t keep this one").await?;
    let address = visit.driver().current_url().await?.to_string();
    visit.press("My results").await?;
    visit.wait_for("h1", "Nothing here yet").await?;
    // Once left it is gone, by the back button too.
    visit.driver().back().await?;
    visit.wait_for("h1", "This result isn’t here").await?;
    assert_eq!(visit.driver().current_url().await?.to_string(), address);
    // It doesn't count as taken, either.
    visit.open("").await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    let scenario = visit.scenario().await?;
    assert!(option_for(scenario, &five, "aaaaa").is_ok(), "{scenario:?} is of the first five");
    visit.end().await
}
