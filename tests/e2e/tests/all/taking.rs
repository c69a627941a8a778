//! Taking a quiz, from the start page to a profile that a hand count confirms (`tests/answer-sheets.md`).

use anyhow::{Context, Result};
use e2e::{Browser, Conditions, Visit, in_browsers, option_for, scenarios};
use thirtyfour::Key;

in_browsers! {
    ten_in_english_gives_the_profile_of_sheet_1
    twenty_in_swedish_by_keyboard_alone_gives_the_profile_of_sheet_2
    a_five_has_counts_and_nothing_to_compare
    skipped_ones_are_offered_again_before_the_end
    an_answer_can_be_changed_on_the_way_back
    choosing_never_goes_on_by_itself
    whoever_chooses_and_goes_on_at_once_is_at_the_next_heading
}

async fn ten_in_english_gives_the_profile_of_sheet_1(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/ten']").await?;
    visit.take(&scenarios("ten-1"), "bdaac bbadd").await?;
    visit.wait_for("h1", "Your profile").await?;
    let expected = [
        "Leading by example in 4 of 4 situations nearly always",
        "Empowering others in 1 of 4 situations rarely",
        "Effective communication in 2 of 4 situations sometimes",
        "Problem-solving mentality in 2 of 4 situations sometimes",
        "Building relationships in 3 of 4 situations often",
    ];
    assert_eq!(visit.counts().await?, expected);
    let reading = visit.text(".reading").await?;
    let said: Vec<&str> = reading.lines().filter(|line| !line.is_empty()).skip(1).collect();
    let expected = [
        "Shown most, or about as often: leading by example and building relationships.",
        "Shown least, or about as seldom, and so with most room to grow: empowering others, effective communication, and a problem-solving mentality.",
    ];
    assert_eq!(said, expected);
    // The picture: twelve drawn rings of twenty, as sheet 1 counts them.
    assert_eq!(visit.all(".picture .shown").await?.len(), 4 + 1 + 2 + 2 + 3);
    assert_eq!(visit.all(".picture path").await?.len(), 20);
    assert_eq!(visit.all(".answers > ol > li").await?.len(), 10);
    visit.end().await
}

async fn twenty_in_swedish_by_keyboard_alone_gives_the_profile_of_sheet_2(browser: Browser) -> Result<()> {
    let visit =
        Visit::begin_with(browser, Conditions { languages: "sv-SE,sv", ..Conditions::default() }).await?;
    assert_eq!(visit.script("return document.documentElement.lang").await?, "sv");
    // To the button with twenty situations, as somebody does who has no mouse.
    tab_to(&visit, "a[href='#/begin/twenty']").await?;
    visit.key(Key::Enter).await?;

    let twenty = scenarios("twenty");
    for number in 1..=20 {
        visit.at_situation(number).await?;
        let focused = "return document.activeElement.tagName";
        visit
            .until(async || Ok(visit.script(focused).await? == "H1"))
            .await
            .context("the heading has the focus")?;
        let scenario = visit.scenario().await?;
        let option = option_for(scenario, &twenty, "abcda bcdab cdabc dabcd")?;
        let place = visit.place_of(scenario, option).await?;
        tab_to(&visit, ".option input").await?;
        match number % 3 {
            // With Space, then the arrows; with the arrows alone would begin at the second.
            0 => {
                visit.type_text(" ").await?;
                for _ in 0..place {
                    visit.key(Key::Down).await?;
                }
            }
            1 => visit.type_text(&(place + 1).to_string()).await?,
            // Down to the last and up again: not every browser goes on from the first to the last.
            _ => {
                visit.type_text(" ").await?;
                for _ in 0..3 {
                    visit.key(Key::Down).await?;
                }
                for _ in place..3 {
                    visit.key(Key::Up).await?;
                }
            }
        }
        let chosen = visit.until(async || Ok(visit.chosen_place().await? == Some(place))).await;
        chosen.with_context(|| format!("situation {number}"))?;
        visit.key(Key::Enter).await?;
    }
    visit.wait_for("h1", "Din profil").await?;
    let expected = [
        "Att föregå med gott exempel i 4 av 8 situationer ibland",
        "Att ge andra utrymme i 7 av 8 situationer nästan alltid",
        "Att kommunicera väl i 5 av 8 situationer ofta",
        "Att söka lösningar i 6 av 8 situationer ofta",
        "Att bygga relationer i 5 av 8 situationer ofta",
    ];
    assert_eq!(visit.counts().await?, expected);
    let reading = visit.text(".reading").await?;
    assert!(
        reading.contains("Oftast, eller ungefär lika ofta, tog du tillfället att ge andra utrymme."),
        "{reading}"
    );
    assert!(
        reading.contains(
            "Mest sällan, eller ungefär lika sällan, tog du tillfället att föregå med gott exempel."
        ),
        "{reading}"
    );
    // The focus is on the new heading, so that a reader who can't see it hears where they are.
    assert_eq!(visit.script("return document.activeElement.tagName").await?, "H1");
    visit.end().await
}

/// Presses Tab until something that the selector finds has the focus.
async fn tab_to(visit: &Visit, selector: &str) -> Result<()> {
    for _ in 0..40 {
        if visit.script(&format!("return String(document.activeElement.matches({selector:?}))")).await?
            == "true"
        {
            return Ok(());
        }
        visit.key(Key::Tab).await?;
    }
    anyhow::bail!("{selector} can't be reached with Tab")
}

async fn a_five_has_counts_and_nothing_to_compare(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/five']").await?;
    // Five I: E1 b both, E2 d first, E3 c neither, E4 c second, E5 a second.
    visit.take(&scenarios("five-1"), "bdcca").await?;
    visit.wait_for("h1", "Your profile").await?;
    let expected = [
        "Leading by example in 1 of 2 situations",
        "Empowering others in 1 of 2 situations",
        "Effective communication in 2 of 2 situations",
        "Problem-solving mentality in 0 of 2 situations",
        "Building relationships in 1 of 2 situations",
    ];
    assert_eq!(visit.counts().await?, expected);
    assert!(visit.text(".reading").await?.contains("only what was shown and what was not"));
    // The next five is another one.
    visit.open("").await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    let second = scenarios("five-2");
    assert!(second.contains(&visit.scenario().await?));
    visit.end().await
}

async fn skipped_ones_are_offered_again_before_the_end(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/five']").await?;
    let five = scenarios("five-1");
    visit.take(&five, "b-c-a").await?;
    visit.wait_for("h1", "2 situations are left").await?;
    assert_eq!(visit.all(".skipped li").await?.len(), 2);
    visit.click(".skipped li:first-child a").await?;
    visit.find(".quiz").await?;
    // The first of the two is answered: E2 with b, or E4 with c, whichever came first.
    let again = visit.scenario().await?;
    visit.choose(option_for(again, &five, "bbcca")?).await?;
    visit.press("Next").await?;
    // The other one comes by itself, and is skipped again.
    visit.until(async || Ok(visit.scenario().await? != again)).await?;
    assert_eq!(visit.chosen_place().await?, None);
    visit.press("Skip").await?;
    visit.wait_for("h1", "One situation is left").await?;
    visit.press("See my profile without answering").await?;
    visit.wait_for("h1", "Your profile").await?;
    assert!(visit.text(".profile header").await?.contains("You skipped one of them."));
    let sum: u32 = visit
        .counts()
        .await?
        .iter()
        .map(|row| {
            let (_, after) = row.split_once(" of ").expect("a count");
            after[..1].parse::<u32>().expect("a number")
        })
        .sum();
    assert_eq!(sum, 8, "four answered situations give eight opportunities");
    visit.end().await
}

async fn an_answer_can_be_changed_on_the_way_back(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/five']").await?;
    let five = scenarios("five-1");
    visit.at_situation(1).await?;
    let first = visit.scenario().await?;
    visit.choose(option_for(first, &five, "aaaaa")?).await?;
    visit.press("Next").await?;
    visit.at_situation(2).await?;
    assert_eq!(visit.chosen_place().await?, None, "nothing is chosen before somebody chooses");
    visit.choose(option_for(visit.scenario().await?, &five, "bbbbb")?).await?;

    // Back with the page's own button, and with the browser's.
    visit.press("Back").await?;
    visit.at_situation(1).await?;
    assert_eq!(visit.scenario().await?, first);
    let place = visit.place_of(first, option_for(first, &five, "aaaaa")?).await?;
    assert_eq!(visit.chosen_place().await?, Some(place));
    visit.driver().back().await?;
    visit.at_situation(2).await?;
    visit.driver().forward().await?;
    visit.at_situation(1).await?;
    visit.choose(option_for(first, &five, "ddddd")?).await?;
    visit.reload().await?;
    visit.at_situation(1).await?;
    let place = visit.place_of(first, option_for(first, &five, "ddddd")?).await?;
    assert_eq!(visit.chosen_place().await?, Some(place));

    // Once all are answered, whoever goes back can go forward one by one, or at once to the profile.
    for number in 1..=5 {
        visit.at_situation(number).await?;
        visit.choose(option_for(visit.scenario().await?, &five, "ddddd")?).await?;
        if number < 5 {
            visit.press("Next").await?;
        }
    }
    for number in [4, 3] {
        visit.press("Back").await?;
        visit.at_situation(number).await?;
    }
    visit.press("Next").await?;
    visit.at_situation(4).await?;
    visit.press("See my profile").await?;
    visit.wait_for("h1", "Your profile").await?;
    visit.end().await
}

async fn choosing_never_goes_on_by_itself(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    // Numbers do nothing as long as the options don't have the focus.
    visit.type_text("2").await?;
    assert_eq!(visit.chosen_place().await?, None);
    // Going on without an answer is not possible; it says so, and nothing is lost.
    visit.press("Next").await?;
    visit.wait_for(".reminder", "Choose what comes closest, or skip this one.").await?;
    visit.at_situation(1).await?;

    visit.script("document.querySelector('#option-1').focus()").await?;
    visit.type_text("3").await?;
    assert_eq!(visit.chosen_place().await?, Some(2));
    visit.wait_for(".reminder", "").await?;
    visit.key(Key::Down).await?;
    assert_eq!(visit.chosen_place().await?, Some(3));
    visit.type_text("1").await?;
    assert_eq!(visit.chosen_place().await?, Some(0));
    // A number with a modifier is the browser's business.
    visit.script("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: '4', ctrlKey: true, bubbles: true}))").await?;
    assert_eq!(visit.chosen_place().await?, Some(0));
    visit.at_situation(1).await?;
    visit.key(Key::Enter).await?;
    visit.at_situation(2).await?;
    assert_eq!(visit.chosen_place().await?, None);
    visit.end().await
}

/// Chooses with a key and goes on, before anything can be drawn.
const CHOOSE_AND_GO_ON: &str = "
    document.querySelector('#option-1').dispatchEvent(
        new KeyboardEvent('keydown', { key: '2', bubbles: true, cancelable: true }));
    document.querySelector('.quiz form').requestSubmit()";

async fn whoever_chooses_and_goes_on_at_once_is_at_the_next_heading(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/five']").await?;
    for number in 1..=3 {
        visit.at_situation(number).await?;
        visit.run(CHOOSE_AND_GO_ON).await?;
    }
    visit.at_situation(4).await?;
    visit.settle().await?;
    assert_eq!(visit.script("return document.activeElement.tagName").await?, "H1");
    visit.press("Back").await?;
    visit.at_situation(3).await?;
    assert_eq!(visit.chosen_place().await?, Some(1));
    visit.end().await
}
