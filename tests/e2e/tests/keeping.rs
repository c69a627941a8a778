//! What is kept: over weeks, in two tabs, in files, and when the browser doesn't do as it should.

use anyhow::Result;
use e2e::{Browser, Visit, in_browsers, scenarios};
use microleadership::domain::{
    answer::OptionIndex,
    backup::{Backup, Manner},
    timestamp::Timestamp,
};

in_browsers! {
    a_fortnight_of_use
    results_can_be_deleted_and_put_back
    two_tabs_work_side_by_side
    another_tab_writes_at_the_same_moment
    a_write_that_throws_loses_nothing
    keys_changed_by_hand_lose_nothing
    everything_goes_into_a_file_and_comes_back
    a_bad_file_changes_nothing
    settings_hold_at_once_and_later
    a_long_history_stays_short_on_the_screen
}

async fn a_fortnight_of_use(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("button[data-length='10']").await?;
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
    assert!(visit.text(".small-act .status").await?.starts_with("Well done!"));
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
    visit.click("button[data-length='10']").await?;
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

fn now() -> Timestamp {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
    Timestamp(since.as_millis().try_into().expect("milliseconds fit"))
}

/// Takes quizzes of five, one after the other.
async fn take_fives(visit: &Visit, letters: &[&str]) -> Result<()> {
    for (number, letters) in (1..).zip(letters) {
        visit.open("").await?;
        visit.click("button[data-length='5']").await?;
        visit.take(&scenarios(&format!("five-{number}")), letters).await?;
        visit.wait_for("h1", "Your profile").await?;
    }
    Ok(())
}

/// How many results the browser keeps.
async fn results(visit: &Visit) -> Result<String> {
    visit
        .script("return String(Object.keys(localStorage).filter((key) => key.startsWith('microleadership.result.')).length)")
        .await
}

async fn results_can_be_deleted_and_put_back(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    take_fives(&visit, &["aaaaa", "bbbbb", "ccccc"]).await?;
    let before = visit.script("return JSON.stringify(Object.entries(localStorage).sort())").await?;
    visit.press("My results").await?;
    visit.wait_for("h1", "My results").await?;
    let first = visit.text(".results li:nth-child(1) dl").await?;
    visit.click(".results li:nth-child(2) .delete").await?;
    visit
        .wait_for(".deleted span", "1 quiz is deleted. As long as this page is open, you can put it back.")
        .await?;
    assert_eq!(results(&visit).await?, "2");
    visit.press("Delete all").await?;
    visit.wait_for("h1", "Nothing here yet").await?;
    assert_eq!(results(&visit).await?, "0");
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

async fn two_tabs_work_side_by_side(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    let one = visit.tab().await?;
    let other = visit.open_tab("#/history").await?;
    visit.wait_for("h1", "Nothing here yet").await?;

    // A result of one is in the other at once.
    visit.go_to(&one).await?;
    take_fives(&visit, &["abcda"]).await?;
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
    visit.click("button[data-length='5']").await?;
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
    for number in 2..=5 {
        visit.at_situation(number).await?;
        visit.choose(OptionIndex::A).await?;
        visit.click(".quiz button[type=submit]").await?;
    }
    visit.wait_for("h1", "Your profile").await?;
    visit.go_to(&other).await?;
    visit.wait_for("h1", "No quiz is under way").await?;
    assert_eq!(results(&visit).await?, "2");
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
            window.writing = new Worker(URL.createObjectURL(new Blob([tick])));
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
    visit.click("button[data-length='5']").await?;
    visit.at_situation(1).await?;
    for number in 1..=5 {
        visit.at_situation(number).await?;
        visit.choose(OptionIndex::B).await?;
        visit.click(".quiz button[type=submit]").await?;
    }
    visit.wait_for("h1", "Your profile").await?;
    visit.click(".action button").await?;
    visit.go_to(&other).await?;
    visit.script("window.writing.terminate(); return ''").await?;
    let written: usize = visit.script("return String(window.written)").await?.parse()?;
    visit.go_to(&one).await?;
    assert!(written > 20, "{written}");
    assert_eq!(results(&visit).await?, (written + 1).to_string());
    assert!(visit.kept("plan").await?.contains("\"intention\":{"));
    // And this tab has heard of all of them.
    visit.press("My results").await?;
    visit.find(".results li").await?;
    let total = "return String(document.querySelector('.results').start)";
    visit.until(async || Ok(visit.script(total).await? == (written + 1).to_string())).await?;
    visit.end().await
}

async fn a_write_that_throws_loses_nothing(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    take_fives(&visit, &["aaaaa"]).await?;
    visit.open("").await?;
    let before = visit.script("return JSON.stringify(Object.entries(localStorage).sort())").await?;
    visit
        .script("Storage.prototype.setItem = () => { throw new DOMException('no', 'InvalidStateError') }; return ''")
        .await?;
    visit.click("button[data-length='5']").await?;
    visit.take(&scenarios("five-2"), "bbbbb").await?;
    visit.wait_for("h1", "Your profile").await?;
    let not_kept = "This browser could not keep the result. It is gone when you close the page.";
    visit.wait_for(".keeping p", not_kept).await?;
    assert_eq!(visit.script("return JSON.stringify(Object.entries(localStorage).sort())").await?, before);
    // The way out is a file, with what isn't kept.
    visit.press("Save to a file").await?;
    let (_, text) = visit.downloaded(".json").await?;
    assert_eq!(Backup::decode(&text, now()).map(|backup| backup.history.iter().len()), Ok(2));
    visit.end().await
}

async fn keys_changed_by_hand_lose_nothing(browser: Browser) -> Result<()> {
    let mut visit = Visit::begin(browser).await?;
    take_fives(&visit, &["aaaaa"]).await?;
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
    visit.click("button[data-length='5']").await?;
    visit.at_situation(1).await?;
    visit.choose(OptionIndex::A).await?;
    visit.script("localStorage.removeItem('microleadership.draft'); return ''").await?;
    visit.choose(OptionIndex::B).await?;
    assert!(visit.kept("draft").await?.contains('b'));
    visit.end().await
}

async fn everything_goes_into_a_file_and_comes_back(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    take_fives(&visit, &["abcda", "dcbad"]).await?;
    visit.click(".action button").await?;
    visit.open("#/settings").await?;
    visit.press_choice("Dark").await?;
    let all = "return JSON.stringify(Object.entries(localStorage).sort())";
    let before = visit.script(all).await?;
    let listed = visit.text(".data ul").await?;
    assert_eq!(listed, "2 finished quizzes\nThe small act that you have chosen");
    visit.press("Save everything to a file").await?;
    let (path, text) = visit.downloaded(".json").await?;
    assert!(path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("microleadership-20")));

    visit.press("Erase everything …").await?;
    visit.press("Keep it all").await?;
    assert_eq!(visit.script(all).await?, before);
    visit.press("Erase everything …").await?;
    visit.press("Erase it all").await?;
    visit.wait_for(".erase .status", "Everything is erased.").await?;
    assert_eq!(visit.script("return String(localStorage.length)").await?, "0");
    visit.wait_for(".data ul", "Nothing yet.").await?;
    assert_eq!(visit.script("return document.documentElement.dataset.theme ?? ''").await?, "");

    visit.choose_file("#restore-file", &text).await?;
    let merged = "2 finished quizzes are added from the file.\nThe small acts come from the file.";
    visit.find(".preview").await?;
    visit.press("Leave everything as it is").await?;
    assert_eq!(visit.script("return String(localStorage.length)").await?, "0");
    visit.choose_file("#restore-file", &text).await?;
    // As nothing is here, all of it is offered; what is here already could stay.
    let all_of_it = format!("{merged}\nThe settings become those of the file.");
    visit.wait_for(".preview ul", &all_of_it).await?;
    visit.press_choice("Keep it, and add what is in the file").await?;
    visit.wait_for(".preview ul", merged).await?;
    visit.press_choice("Replace it with what is in the file").await?;
    visit.wait_for(".preview ul", &all_of_it).await?;
    visit.press("Restore").await?;
    visit.wait_for(".restore .status", "Restored.").await?;
    assert_eq!(visit.text(".erase .status").await?, "", "what was said before is over");
    assert_eq!(visit.script(all).await?, before, "to the last byte");
    assert_eq!(visit.script("return document.documentElement.dataset.theme ?? ''").await?, "dark");
    visit.choose_file("#restore-file", &text).await?;
    visit.wait_for(".preview ul", "Nothing changes: all of it is here already.").await?;
    // What the page saves is what the domain reads.
    let backup = Backup::decode(&text, now()).expect("readable");
    assert_eq!(backup.restored(&backup, Manner::Merge), backup);
    visit.end().await
}

async fn a_bad_file_changes_nothing(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    take_fives(&visit, &["abcda"]).await?;
    visit.open("#/settings").await?;
    let all = "return JSON.stringify(Object.entries(localStorage).sort())";
    let before = visit.script(all).await?;
    visit.press("Save everything to a file").await?;
    let (_, text) = visit.downloaded(".json").await?;
    let table = [
        (
            text[..text.len() - 2].to_owned(),
            "This file is incomplete or damaged: it can’t be read from line 1",
        ),
        (
            text.replace("\"answers\":\"abcda\"", "\"answers\":\"abcdx\""),
            "This file is damaged (finished quiz number 1: answers that fit no quiz).",
        ),
        (text.replace("-backup\":1", "-backup\":2"), "This file was made by a newer version"),
        ("[1, 2, 3]".to_owned(), "This file wasn’t saved from here."),
        ("x".repeat(6_000_000), "This file is too large to come from here."),
    ];
    for (bad, said) in table {
        visit.choose_file("#restore-file", &bad).await?;
        visit.until(async || Ok(visit.text(".restore .status").await?.starts_with(said))).await?;
        assert!(visit.text(".restore .status").await?.ends_with("Nothing was changed."));
        assert_eq!(visit.all(".preview").await?.len(), 0);
        assert_eq!(visit.script(all).await?, before);
    }
    visit.end().await
}

async fn settings_hold_at_once_and_later(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.press("Settings").await?;
    visit.wait_for("h1", "Settings").await?;
    let look = "const { theme, textSize, motion } = document.documentElement.dataset;
        const { colorScheme, fontSize } = getComputedStyle(document.documentElement);
        return [theme, textSize, motion, colorScheme, fontSize].join()";
    assert_eq!(visit.script(look).await?, ",,,light dark,16px");
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
    assert_eq!(visit.script(look).await?, ",,calm,light dark,16px");
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
    assert_eq!(results(&visit).await?, "1000");
    visit.end().await
}
