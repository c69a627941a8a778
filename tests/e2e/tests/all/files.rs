//! Everything in a file, and back.

use anyhow::Result;
use e2e::{Browser, Visit, in_browsers};
use microleadership::domain::backup::{Backup, Manner};

in_browsers! {
    everything_goes_into_a_file_and_comes_back
    a_bad_file_changes_nothing
}

async fn everything_goes_into_a_file_and_comes_back(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.take_fives(&["abcda", "dcbad"]).await?;
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
    let backup = Backup::decode(&text, e2e::now()).expect("readable");
    assert_eq!(backup.restored(&backup, Manner::Merge), backup);
    visit.end().await
}

async fn a_bad_file_changes_nothing(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.take_fives(&["abcda"]).await?;
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
        (text.replace("-backup\":3", "-backup\":4"), "This file was made by a newer version"),
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
