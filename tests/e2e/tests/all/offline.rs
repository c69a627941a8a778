//! What there is without a network, and how a newer release comes.

use anyhow::{Context, Result};
use e2e::{Browser, Conditions, Server, Visit, in_browsers};
use microleadership::domain::answer::OptionIndex;
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

in_browsers! {
    a_newer_release_waits_until_it_is_asked_for
    an_older_page_goes_on_while_a_newer_release_is_there
    // Its driver keeps nothing between sessions.
    ; not in WebKit: after_one_visit_there_need_be_no_network
}

/// A visit to a site as it is served to everybody.
async fn plain_visit(browser: Browser) -> Result<Visit> {
    let visit = Visit::begin_at(browser, Conditions::default(), Server::start_plain().await?).await?;
    is_kept(&visit).await?;
    Ok(visit)
}

/// Waits until the browser has the whole app, and would give it to a page.
async fn is_kept(visit: &Visit) -> Result<()> {
    let kept = "return String(!!navigator.serviceWorker.controller)";
    visit.until(async || Ok(visit.script(kept).await? == "true")).await.context("the app is kept")
}

async fn after_one_visit_there_need_be_no_network(browser: Browser) -> Result<()> {
    let mut visit = plain_visit(browser).await?;
    visit.server().stop();
    visit.restart().await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.answer(1..=5, OptionIndex::B).await?;
    visit.wait_for("h1", "Your profile").await?;
    // The other language, and an address deep within, had never been asked for.
    visit.press("Svenska").await?;
    visit.wait_for("h1", "Din profil").await?;
    visit.open("#/room/guide").await?;
    visit.wait_for("h1", "Handledning för dig som leder").await?;
    // Nor had the page under its other name.
    visit.driver().goto(format!("{}index.html#/learn", visit.address())).await?;
    visit.wait_for("h1", "Vad är mikroledarskap?").await?;
    visit.end().await
}

/// A release of its own in a folder of its own: as the one that was built, with another word in the page, and without
/// Swedish.
fn newer_release(folder: &TempDir) -> Result<PathBuf> {
    copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../dist")), folder.path())?;
    let change = |name: &str, from: &str, to: &str| -> Result<()> {
        let path = folder.path().join(name);
        let text = fs::read_to_string(&path)?;
        anyhow::ensure!(text.contains(from), "{name} has {from}");
        Ok(fs::write(path, text.replacen(from, to, 1))?)
    };
    change("index.html", "<meta name=worker", "<meta name=newer><meta name=worker")?;
    change("worker.js", "`microleadership-", "`microleadership-newer-")?;
    for entry in fs::read_dir(folder.path().join("locales"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with("sv.") {
            change("worker.js", &format!("\"locales/{name}\","), "")?;
            fs::remove_file(folder.path().join("locales").join(name))?;
        }
    }
    Ok(folder.path().to_owned())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

const IS_NEWER: &str = "return String(!!document.querySelector('meta[name=newer]'))";
const LOOK_FOR_ONE: &str = "navigator.serviceWorker.getRegistration().then((one) => one.update()); return ''";

async fn a_newer_release_waits_until_it_is_asked_for(browser: Browser) -> Result<()> {
    let visit = plain_visit(browser).await?;
    visit.click("a[href='#/begin/ten']").await?;
    visit.at_situation(1).await?;
    visit.choose(OptionIndex::C).await?;
    let folder = TempDir::new()?;
    visit.server().deploy(newer_release(&folder)?);
    visit.script(LOOK_FOR_ONE).await?;
    let waits = "navigator.serviceWorker.getRegistration().then((one) => { window.waits = !!one.waiting });
        return String(!!window.waits)";
    visit.until(async || Ok(visit.script(waits).await? == "true")).await.context("it is fetched")?;
    // In the middle of a quiz nothing is said of it, and whoever leaves the page and comes back finds the same as before.
    assert!(visit.all(".notice").await?.is_empty());
    visit.open("#/quiz").await?;
    visit.at_situation(1).await?;
    assert_eq!(visit.script(IS_NEWER).await?, "false");
    assert!(visit.all(".notice").await?.is_empty());
    // Elsewhere it is offered.
    visit.press("About").await?;
    visit.wait_for("h1", "What is microleadership?").await?;
    assert!(visit.text(".notice p").await?.starts_with("A newer version of the self-check has arrived."));
    // The page is gone before it could have heard of anything else.
    visit.find(".notice button").await?.click().await?;
    visit.until(async || Ok(visit.script(IS_NEWER).await.is_ok_and(|newer| newer == "true"))).await?;
    visit.is_there().await?;
    assert!(visit.all(".notice").await?.is_empty());
    // The answer is still there.
    visit.open("#/quiz").await?;
    visit.at_situation(1).await?;
    assert!(visit.chosen_place().await?.is_some());
    visit.end().await
}

async fn an_older_page_goes_on_while_a_newer_release_is_there(browser: Browser) -> Result<()> {
    let visit = plain_visit(browser).await?;
    visit.press("About").await?;
    let folder = TempDir::new()?;
    visit.server().deploy(newer_release(&folder)?);
    visit.script(LOOK_FOR_ONE).await?;
    visit.find(".notice").await?;
    let old = visit.driver().window().await?;
    visit.open_tab("#/learn").await?;
    // The page is gone before it could have heard of anything else.
    visit.find(".notice button").await?.click().await?;
    visit.until(async || Ok(visit.script(IS_NEWER).await.is_ok_and(|newer| newer == "true"))).await?;
    // Without a network, the older page still finds what it hasn't asked for before.
    visit.server().stop();
    visit.driver().switch_to_window(old).await?;
    assert_eq!(visit.script(IS_NEWER).await?, "false");
    visit.press("Svenska").await?;
    visit.wait_for("h1", "Vad är mikroledarskap?").await?;
    visit.press("Start").await?;
    visit.click("a[href='#/begin/ten']").await?;
    visit.at_situation(1).await?;
    visit.click(".option:has(#option-2)").await?;
    visit.until(async || Ok(visit.chosen_place().await? == Some(1))).await?;
    visit.end().await
}
