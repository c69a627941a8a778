//! Makes the site of what Trunk built in the folder that `TRUNK_STAGING_DIR` names. Trunk calls it as a hook.
//!
//! In a release it also makes the one file that holds everything, in `target/`. `SITE_ADDRESS` says where the site will
//! stand, if that is known; with `SITE_IS_SERVED` no worker keeps what is about to change.

mod languages;
mod names;
mod page;
mod policy;
mod split;
mod worker;

use anyhow::{Context, Result};
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
    let finish = |edition| page::finish(&built, &languages, edition, address.as_deref());
    let styles = trunks_own(folder)?;
    fs::write(SINGLE, finish(Edition::Single(&app, &styles))?)?;

    for language in &languages {
        fs::write(folder.join(language.manifest_file()), language.manifest()?)?;
    }
    let kept = env::var_os("SITE_IS_SERVED").is_none();
    let files = Files::write(&app, &styles, folder)?;
    fs::write(&path, finish(Edition::Site { files: &files, kept })?)?;
    if kept { worker::write(folder) } else { Ok(()) }
}

/// Takes away what Trunk has made of the app, and gives the styles of the rest of it.
fn trunks_own(folder: &Path) -> Result<String> {
    let mut styles = String::new();
    let mut files: Vec<_> = fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    files.sort();
    for file in files {
        let end = file.extension().and_then(|end| end.to_str());
        if end == Some("css") {
            styles.push_str(&fs::read_to_string(&file)?);
        }
        if matches!(end, Some("css" | "js" | "wasm")) {
            fs::remove_file(file)?;
        }
    }
    Ok(styles)
}
