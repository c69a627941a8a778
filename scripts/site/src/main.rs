//! Makes the site of what Trunk built in the folder that `TRUNK_STAGING_DIR` names. Trunk calls it as a hook.
//!
//! In a release it also makes the one file that holds everything, in `target/`. `SITE_ADDRESS` says where the site will
//! stand, if that is known; with `SITE_IS_SERVED` no worker keeps what is about to change.

mod languages;
mod names;
mod page;
mod policy;
mod split;
mod unused;
mod worker;

use anyhow::{Context, Result, ensure};
use page::{Edition, Files};
use std::{env, fs, path::Path};

const SINGLE: &str = "target/microleadership.html";

fn main() -> Result<()> {
    let folder = env::var("TRUNK_STAGING_DIR").context("Trunk says where it has built")?;
    let folder = Path::new(&folder);
    let profile = env::var("TRUNK_PROFILE").unwrap_or_else(|_| "release".to_owned());
    let app = split::split(&profile)?;
    let languages = languages::all()?;
    let path = folder.join("index.html");
    let built = fs::read_to_string(&path).context("Trunk builds the page")?;

    let address = env::var("SITE_ADDRESS").ok().filter(|address| !address.is_empty());
    let address = address.map(|address| format!("{}/", address.trim_end_matches('/')));
    let styles = trunks_own(folder)?;
    let finish = |edition| page::finish(&built, &styles.next, &languages, edition, address.as_deref());
    fs::write(SINGLE, finish(Edition::Single(&app, &styles.rest))?)?;

    for language in &languages {
        fs::write(folder.join(language.manifest_file()), language.manifest()?)?;
    }
    let kept = env::var_os("SITE_IS_SERVED").is_none();
    let files = Files::write(&app, &styles.rest, folder)?;
    fs::write(&path, finish(Edition::Site { files: &files, kept })?)?;
    if kept { worker::write(folder) } else { Ok(()) }
}

/// The styles that don't stand in the document as a sheet.
struct Styles {
    /// Of what a newcomer sees next.
    next: String,
    /// Of the rest of the app.
    rest: String,
}

/// Takes away what Trunk has made of the app, and gives the styles that it has put beside the page.
fn trunks_own(folder: &Path) -> Result<Styles> {
    let mut styles = Styles { next: String::new(), rest: String::new() };
    let mut files: Vec<_> = fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    files.sort();
    for file in files {
        let end = file.extension().and_then(|end| end.to_str());
        if end == Some("css") {
            let is_next = file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("next-"));
            let part = if is_next { &mut styles.next } else { &mut styles.rest };
            part.push_str(&fs::read_to_string(&file)?);
        }
        if matches!(end, Some("css" | "js" | "wasm")) {
            fs::remove_file(file)?;
        }
    }
    ensure!(!styles.next.is_empty() && !styles.rest.is_empty(), "there are styles beside the page");
    Ok(styles)
}
