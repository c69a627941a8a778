//! A facilitator in front of a room.

use anyhow::{Context, Result, ensure};
use e2e::{Browser, Conditions, Visit, in_browsers, pages};
use thirtyfour::Key;

in_browsers! {
    a_whole_workshop_is_run_with_the_keyboard_alone
    two_windows_follow_each_other_and_either_may_go
    nothing_is_cut_off_on_the_wall
    the_wall_shows_nothing_of_the_facilitators_own
    scenarios_are_picked_and_put_in_order
    phones_take_the_same_situations_and_bring_back_a_code
    a_workshop_is_saved_wiped_and_opened_again
    ; not in WebKit: // It can't print.
    the_guide_and_the_summary_are_printed
}

const SWEDISH: Conditions = Conditions { languages: "sv", storage: true, scripts: true };
const EVERYTHING_ELSE: &str = "return JSON.stringify(Object.entries(localStorage)\
    .filter(([key]) => key !== 'microleadership.room').sort())";

/// Sets up the usual workshop with a mouse, as quickly as it goes.
async fn start(visit: &Visit) -> Result<()> {
    visit.open("#/room").await?;
    visit.click("#start-room").await?;
    visit.on_the_wall("opening", None).await
}

async fn forward(visit: &Visit, scene: &str, number: usize) -> Result<()> {
    visit.key(Key::PageDown).await?;
    visit.on_the_wall(scene, Some(number)).await
}

/// Waits until these are the numbers on the wall beside the options.
async fn wait_for_numbers(visit: &Visit, expected: &str) -> Result<()> {
    visit
        .until(async || Ok(numbers(visit).await? == expected))
        .await
        .with_context(|| format!("not {expected}"))
}

async fn numbers(visit: &Visit) -> Result<String> {
    visit.script("return [...document.querySelectorAll('.ballot .tally')].map((t) => t.querySelector('.unseen')?.textContent ?? '').join(', ')").await
}

async fn a_whole_workshop_is_run_with_the_keyboard_alone(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.tab_to("a[href='#/room']").await?;
    visit.key(Key::Enter).await?;
    visit.wait_for("h1", "Run a workshop").await?;
    visit.tab_to("#start-room").await?;
    visit.key(Key::Enter).await?;
    visit.on_the_wall("opening", None).await?;
    // The notes, in a second window, which stays open.
    let wall = visit.tab().await?;
    visit.script("document.querySelector('main h1').focus(); return ''").await?;
    visit.tab_to(".tools:last-child button:nth-last-of-type(2)").await?;
    visit.key(Key::Enter).await?;
    let notes = visit.other_window().await?;
    visit.go_to(&notes).await?;
    visit.wait_for("h1", "Presenter’s notes").await?;
    visit.wait_for(".step", "Welcome").await?;
    visit.go_to(&wall).await?;

    for number in 1..=5 {
        forward(&visit, "show", number).await?;
        forward(&visit, "think", number).await?;
        ensure!(visit.text(".timer").await?.starts_with("0:"), "a time runs");
        forward(&visit, "vote", number).await?;
        if number == 2 {
            // A number typed into a field; Enter goes on to the next one.
            visit.tab_to("#hands-b").await?;
            visit.type_text("1x2").await?;
            visit.key(Key::Enter).await?;
            visit.until(async || visit.has_focus("#hands-c").await).await?;
            visit.type_text("3").await?;
            visit.key(Key::Escape).await?;
        } else {
            visit.keys("1222234").await?;
            visit.shift("4").await?;
            // Letters never vote.
            visit.keys("acdegh").await?;
        }
        ensure!(visit.lacks(".ballot .number").await?, "nobody sees the numbers yet");
        if number == 3 {
            visit.reload().await?;
            visit.on_the_wall("vote", Some(3)).await?;
        }
        forward(&visit, "result", number).await?;
        let expected = if number == 2 {
            "0 votes, 12 votes, 3 votes, 0 votes"
        } else {
            "1 vote, 4 votes, 1 vote, 0 votes"
        };
        wait_for_numbers(&visit, expected).await?;
        // Once too far by accident: one step back.
        forward(&visit, "talk", number).await?;
        forward(&visit, "revote", number).await?;
        visit.key(Key::PageUp).await?;
        visit.on_the_wall("talk", Some(number)).await?;
        forward(&visit, "revote", number).await?;
        visit.keys("22222").await?;
        // One was counted twice, and is taken back.
        visit.keys("3u").await?;
        forward(&visit, "shift", number).await?;
        let expected = if number == 2 {
            "0 before, 0 after, 12 before, 5 after, 3 before, 0 after, 0 before, 0 after"
        } else {
            "1 before, 0 after, 4 before, 5 after, 1 before, 0 after, 0 before, 0 after"
        };
        wait_for_numbers(&visit, expected).await?;
        forward(&visit, "key", number).await?;
        forward(&visit, "discuss", number).await?;
        // A blank wall, and back.
        visit.keys(".").await?;
        visit.find(".wall.blank").await?;
        visit.key(Key::PageDown).await?;
        visit.find(".wall:not(.blank)[data-scene='discuss']").await?;
        visit.go_to(&notes).await?;
        visit.wait_for(".step", &format!("Situation {number} of 5 · Discuss")).await?;
        visit.go_to(&wall).await?;
    }
    visit.key(Key::PageDown).await?;
    visit.on_the_wall("close", None).await?;
    let shown = visit.text(".showing").await?;
    assert_eq!(shown.lines().filter(|line| line.contains(" of ")).count(), 5, "{shown}");
    // The list of keys opens and closes, and loses nothing.
    visit.keys("?").await?;
    visit.find("dialog[open]").await?;
    visit.key(Key::Escape).await?;
    visit.find("dialog:not([open])").await?;
    visit.on_the_wall("close", None).await?;
    // The summary, by the last button.
    visit.tab_to(".toolbar .primary").await?;
    visit.key(Key::Enter).await?;
    visit.wait_for("h1", "The workshop in brief").await?;
    visit.tab_to("#decided-text").await?;
    visit.type_text("Ines asks on Friday").await?;
    let table = visit.text(".situation:nth-of-type(4) tbody").await?;
    ensure!(
        table.contains("12 5 −7") || table.contains("12\n5\n−7") || table.contains("12\t5\t−7"),
        "{table}"
    );
    visit.reload().await?;
    assert_eq!(
        visit.find("#decided-text").await?.prop("value").await?.as_deref(),
        Some("Ines asks on Friday")
    );
    visit.end().await
}

async fn two_windows_follow_each_other_and_either_may_go(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    start(&visit).await?;
    let wall = visit.tab().await?;
    let notes = visit.open_tab("#/room/notes").await?;
    for step in ["The situation", "Think", "Hands up"] {
        visit.press("Next").await?;
        visit.wait_for(".step", &format!("Situation 1 of 5 · {step}")).await?;
    }
    // What is counted here is hidden there, until it is shown.
    for _ in 0..3 {
        visit.click("[data-option='C'] .counter button:last-child").await?;
    }
    // A number that stands there makes way for the one that is typed.
    for typed in ["141", "20"] {
        visit.click("h1").await?;
        visit.click("#hands-a").await?;
        let selected = "const { value, selectionStart, selectionEnd } = document.activeElement;
            return String(value !== undefined && selectionEnd - selectionStart === value.length)";
        visit.until(async || Ok(visit.script(selected).await? == "true")).await?;
        visit.type_text(typed).await?;
    }
    visit.wait_for(".counting tfoot td", "23 votes in all").await?;
    visit.go_to(&wall).await?;
    visit.on_the_wall("vote", Some(1)).await?;
    visit.key(Key::PageDown).await?;
    visit.on_the_wall("result", Some(1)).await?;
    wait_for_numbers(&visit, "20 votes, 0 votes, 3 votes, 0 votes").await?;
    // The notes say what to ask when most agree.
    visit.go_to(&notes).await?;
    visit.wait_for(".step", "Situation 1 of 5 · The votes").await?;
    ensure!(visit.text(".prompt").await?.starts_with("Most of them agree."), "a prompt");
    // A reload of either, and the other closed: the show goes on.
    visit.reload().await?;
    visit.wait_for(".step", "Situation 1 of 5 · The votes").await?;
    visit.go_to(&wall).await?;
    visit.reload().await?;
    visit.on_the_wall("result", Some(1)).await?;
    visit.go_to(&notes).await?;
    visit.close_window().await?;
    visit.go_to(&wall).await?;
    visit.keys("1").await?;
    wait_for_numbers(&visit, "21 votes, 0 votes, 3 votes, 0 votes").await?;
    // On the wall itself a click on a letter counts a hand.
    visit.key(Key::PageUp).await?;
    visit.on_the_wall("vote", Some(1)).await?;
    visit.click("[data-option='D'] button.letter").await?;
    visit.click("[data-option='D'] button.letter").await?;
    // A clicker's key closes the list of keys first, and moves nothing behind it.
    visit.keys("?").await?;
    visit.find("dialog[open]").await?;
    visit.key(Key::PageDown).await?;
    visit.find("dialog:not([open])").await?;
    visit.on_the_wall("vote", Some(1)).await?;
    visit.key(Key::PageDown).await?;
    visit.on_the_wall("result", Some(1)).await?;
    wait_for_numbers(&visit, "21 votes, 0 votes, 3 votes, 2 votes").await?;
    visit.key(Key::PageDown).await?;
    visit.on_the_wall("talk", Some(1)).await?;
    let notes = visit.open_tab("#/room/notes").await?;
    visit.wait_for(".step", "Situation 1 of 5 · Talk in pairs").await?;
    visit.find("#jump").await?.send_keys("The close").await?;
    visit.wait_for(".step", "Situation 1 of 5 · Talk in pairs").await?;
    visit.press("Go").await?;
    visit.wait_for(".step", "The close").await?;
    visit.press("Undo").await?;
    visit.wait_for(".step", "Situation 1 of 5 · Talk in pairs").await?;
    visit.go_to(&wall).await?;
    visit.close_window().await?;
    visit.go_to(&notes).await?;
    visit.key(Key::PageDown).await?;
    visit.wait_for(".step", "Situation 1 of 5 · Vote again").await?;
    visit.end().await
}

/// Every moment of all twenty, on three screens, in both languages, with the largest numbers that there can be.
async fn nothing_is_cut_off_on_the_wall(browser: Browser) -> Result<()> {
    let mut measured = 0;
    for conditions in [Conditions::default(), SWEDISH] {
        let visit = Visit::begin_with(browser, conditions).await?;
        visit.open("#/room").await?;
        visit
            .script(
                "localStorage.setItem('microleadership.room', JSON.stringify({ schema: 1, data: {
                    language: null, theme: 'light', size: 6, workshop: null, setup: { scenarios: [...Array(20).keys()],
                    think: 30, talk: 60, rounds: 2, key: true, phones: true } } })); return ''",
            )
            .await?;
        start(&visit).await?;
        // Votes for all of them, as they are kept.
        visit
            .script(
                "const kept = JSON.parse(localStorage.getItem('microleadership.room'));
                kept.data.workshop.data.votes = Array(20).fill([[999, 120, 45, 3], [120, 999, 3, 45]]);
                localStorage.setItem('microleadership.room', JSON.stringify(kept)); return ''",
            )
            .await?;
        visit.reload().await?;
        for (width, height) in [(1280, 720), (1920, 1080), (1024, 768)] {
            visit.show_on(width, height).await?;
            loop {
                // The size follows in the frame after.
                visit.script("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(''))))").await?;
                let (cut, size) = visit.cut_on_the_wall().await?;
                let scene = visit.find(".wall").await?.attr("data-scene").await?.context("a scene")?;
                let count = visit.text(".head .count").await?;
                #[allow(clippy::cast_precision_loss, reason = "it is a few hundred")]
                let smallest = height as f64 / 28.0;
                ensure!(cut.is_empty(), "{scene} {count} at {width} by {height}: {cut}");
                ensure!(size > smallest - 0.1, "{scene} {count} at {width} by {height}: {size} < {smallest}");
                measured += 1;
                if scene == "close" {
                    break;
                }
                visit.key(Key::PageDown).await?;
            }
            visit.find("body").await?;
            visit.keys("p").await?;
            while visit.lacks(".wall[data-scene='opening']").await? {
                visit.keys("p").await?;
            }
        }
        visit.end().await?;
    }
    // The opening and the close, and nine moments for each of the twenty.
    assert_eq!(measured, 2 * 3 * (2 + 9 * 20));
    Ok(())
}

async fn the_wall_shows_nothing_of_the_facilitators_own(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.take_fives(&["abcda"]).await?;
    visit.click(".action button").await?;
    visit.open("#/settings").await?;
    visit.press_choice("Dark").await?;
    visit.press_choice("Largest").await?;
    // Something to be told of, on every page but the wall.
    visit.script("localStorage.setItem('microleadership.result.ruin', 'ruin'); return ''").await?;
    visit.open("").await?;
    visit.find(".notice").await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    visit.click(".option").await?;
    let before = visit.script(EVERYTHING_ELSE).await?;
    // A wall in Swedish, for a facilitator who reads English.
    visit.open("#/room").await?;
    visit.press_choice("Svenska").await?;
    visit.click("#start-room").await?;
    visit.wait_for(".wall h1", "Vad skulle du göra?").await?;
    visit.reload().await?;
    visit.wait_for(".wall h1", "Vad skulle du göra?").await?;
    assert_eq!(visit.script("return document.documentElement.lang").await?, "sv");
    assert!(
        visit.lacks(".site-header").await?
            && visit.lacks(".site-footer").await?
            && visit.lacks(".notice").await?
    );
    assert_eq!(visit.script("return document.documentElement.dataset.theme").await?, "light");
    assert_eq!(visit.script("return String(document.documentElement.dataset.textSize)").await?, "undefined");
    visit.key(Key::PageDown).await?;
    visit.on_the_wall("show", Some(1)).await?;
    // The facilitator's own pages are as they were.
    visit.open("#/room/notes").await?;
    visit.wait_for("h1", "Presenter’s notes").await?;
    assert_eq!(visit.script("return document.documentElement.dataset.theme").await?, "dark");
    assert_eq!(visit.script(EVERYTHING_ELSE).await?, before);
    visit.open("").await?;
    visit.press("Go on").await?;
    visit.at_situation(1).await?;
    assert_eq!(visit.chosen_place().await?, Some(0));
    visit.end().await
}

async fn scenarios_are_picked_and_put_in_order(browser: Browser) -> Result<()> {
    let visit = Visit::begin_with(browser, SWEDISH).await?;
    visit.open("#/room").await?;
    visit.press_choice("Eget urval, i egen ordning").await?;
    visit.find("#chosen + ol li").await?;
    for _ in 0..3 {
        visit.click("#chosen + ol li:first-child button:nth-child(3)").await?;
    }
    visit.click("#others + ul li:last-child button").await?;
    // Twice earlier by keyboard: the focus goes with it.
    visit.script("document.querySelector('#chosen').focus(); return ''").await?;
    visit.tab_to("#earlier-19").await?;
    visit.key(Key::Enter).await?;
    visit.until(async || visit.has_focus("#chosen + ol li:nth-child(2) #earlier-19").await).await?;
    visit.key(Key::Enter).await?;
    visit.until(async || visit.has_focus("#chosen + ol li:first-child #later-19").await).await?;
    assert_eq!(visit.all("#chosen + ol li").await?.len(), 3);
    let order = visit.script("return [...document.querySelectorAll('#chosen + ol p:first-child')].map((p) => p.textContent).join('|')").await?;
    visit.click("#rounds").await?;
    visit.click("#key").await?;
    visit.find("#think").await?.send_keys("Ingen").await?;
    visit.reload().await?;
    // The choice is remembered, and is what comes on the wall.
    assert_eq!(visit.all("#chosen + ol li").await?.len(), 3);
    visit.click("#start-room").await?;
    visit.on_the_wall("opening", None).await?;
    for (number, text) in (1..).zip(order.split('|')) {
        forward(&visit, "show", number).await?;
        assert_eq!(visit.text(".stage .scenario").await?, text);
        for scene in ["vote", "result", "discuss"] {
            forward(&visit, scene, number).await?;
        }
    }
    visit.key(Key::PageDown).await?;
    visit.on_the_wall("close", None).await?;
    visit.end().await
}

async fn phones_take_the_same_situations_and_bring_back_a_code(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.open("#/room").await?;
    visit.press_choice("Your own choice, in your own order").await?;
    visit.click("#chosen + ol li:first-child button:nth-child(3)").await?;
    visit.click("#phones").await?;
    visit.click("#start-room").await?;
    visit.on_the_wall("opening", None).await?;
    let address = visit.text(".phones .address").await?;
    let link = visit.scan(".phones .qr").await?;
    assert_eq!(link, format!("{}#/take/picked-0001e", visit.address()));
    assert_eq!(link.split_once("://").map(|(_, address)| address), Some(address.as_str()));

    // The phone is another browser with nothing in it; only the address comes along.
    let phone = Visit::begin_with(browser, SWEDISH).await?;
    phone.open("#/take/picked-0001e").await?;
    phone.wait_for("h1", "4 situationer från en workshop").await?;
    phone.press("Börja").await?;
    let four = &e2e::scenarios("five-1")[1..];
    phone.take(four, "abcd").await?;
    phone.wait_for("h1", "Din profil").await?;
    let code = phone.text(".bring .code").await?;
    phone.end().await?;

    visit.open("#/team").await?;
    visit.write("#type", &code).await?;
    visit.key(Key::Enter).await?;
    visit.wait_for("#members", "1 result").await?;
    visit.end().await
}

async fn a_workshop_is_saved_wiped_and_opened_again(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.take_fives(&["abcda"]).await?;
    let before = visit.script(EVERYTHING_ELSE).await?;
    start(&visit).await?;
    for (scene, keys) in [("show", ""), ("think", ""), ("vote", "112"), ("result", "")] {
        forward(&visit, scene, 1).await?;
        visit.keys(keys).await?;
    }
    visit.open("#/room/summary").await?;
    visit.write("#decided-text", "Greet first").await?;
    visit.press("Save to a file").await?;
    let (_, file) = visit.downloaded(".json").await?;
    visit.press("Finish and wipe").await?;
    visit.press("Keep it").await?;
    visit.press("Finish and wipe").await?;
    visit.press("Yes, wipe it").await?;
    visit.wait_for("h1", "No workshop is under way").await?;
    assert_eq!(visit.kept("room").await?, "");
    assert_eq!(visit.script(EVERYTHING_ELSE).await?, before, "nothing else is gone");

    visit.open("#/room").await?;
    visit.choose_file("#workshop-file", &file[..file.len() - 5]).await?;
    visit
        .wait_for(".restore .status", "This file holds no workshop saved from here. Nothing was changed.")
        .await?;
    assert_eq!(visit.kept("room").await?, "");
    visit.choose_file("#workshop-file", &file).await?;
    visit.wait_for(".restore .status", "The workshop is open. Its votes are in the summary.").await?;
    visit.press("Open the summary").await?;
    visit.wait_for("h1", "The workshop in brief").await?;
    assert_eq!(visit.find("#decided-text").await?.prop("value").await?.as_deref(), Some("Greet first"));
    visit.press("Back to the wall").await?;
    visit.on_the_wall("result", Some(1)).await?;
    wait_for_numbers(&visit, "2 votes, 1 vote, 0 votes, 0 votes").await?;
    // Another one makes way only after a second word.
    visit.open("#/room").await?;
    visit.click("#start-room").await?;
    visit.press("Keep the one that is here").await?;
    visit.choose_file("#workshop-file", &file).await?;
    visit.press("Open the one in the file").await?;
    visit.wait_for(".restore .status", "The workshop is open. Its votes are in the summary.").await?;
    visit.end().await
}

async fn the_guide_and_the_summary_are_printed(browser: Browser) -> Result<()> {
    for (conditions, guide) in
        [(Conditions::default(), "The facilitator’s guide"), (SWEDISH, "Handledning för dig som leder")]
    {
        let visit = Visit::begin_with(browser, conditions).await?;
        visit.open("#/room/guide").await?;
        visit.wait_for("h1", guide).await?;
        for (width, height) in [(21.0, 29.7), (21.59, 27.94)] {
            let pdf = visit.print(width, height).await?;
            ensure!((1..=3).contains(&pages(&pdf)?), "{} pages", pages(&pdf)?);
        }
        start(&visit).await?;
        forward(&visit, "show", 1).await?;
        forward(&visit, "think", 1).await?;
        forward(&visit, "vote", 1).await?;
        visit.keys("112").await?;
        visit.open("#/room/summary").await?;
        visit.find(".situation table").await?;
        ensure!((1..=3).contains(&pages(&visit.print(21.0, 29.7).await?)?), "the summary");
        visit.end().await?;
    }
    Ok(())
}
