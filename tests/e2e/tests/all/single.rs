//! The app as one file, opened from a disk.

use anyhow::Result;
use e2e::{Browser, Visit, in_browsers};
use microleadership::domain::answer::OptionIndex;
use std::fs;

in_browsers! {
    it_opens_from_a_disk_without_a_server
}

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/microleadership.html");

async fn it_opens_from_a_disk_without_a_server(browser: Browser) -> Result<()> {
    // Where somebody would have it, under a name of their own.
    let folder = tempfile::TempDir::new()?;
    let file = folder.path().join("a check for us.html");
    fs::copy(FILE, &file)?;
    let visit = Visit::begin(browser).await?;
    visit.server().stop();
    let address = format!("file://{}", file.display().to_string().replace(' ', "%20"));
    visit.driver().goto(&address).await?;
    visit.is_there().await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.answer(1..=5, OptionIndex::A).await?;
    visit.wait_for("h1", "Your profile").await?;
    visit.press("Svenska").await?;
    visit.wait_for("h1", "Din profil").await?;
    visit.press("English").await?;
    visit.wait_for("h1", "Your profile").await?;
    // A link would say where the file lies, and lead nobody there: there is the code alone.
    visit.press("Share or print").await?;
    visit.wait_for("h1", "Share your profile").await?;
    assert!(visit.all("#share-link").await?.is_empty());
    assert!(!visit.text("body").await?.contains("file:"));
    visit.find("#share-code").await?;
    // It is still there when the file is opened again.
    visit.driver().refresh().await?;
    visit.is_there().await?;
    visit.press("My results").await?;
    visit.find(".results li").await?;
    visit.end().await
}
