//! Makes the site of what Trunk built in the folder that `TRUNK_STAGING_DIR` names. Trunk calls it as a hook.
//!
//! In a release it also makes the one file that holds everything, in `target/`. `SITE_ADDRESS` says where the site will
//! stand, if that is known; with `SITE_IS_SERVED` no worker keeps what is about to change.

mod languages;
mod page;
mod policy;
mod worker;

use anyhow::{Context, Result};
use page::Edition;
use std::{env, fs, path::Path};

const SINGLE: &str = "target/microleadership.html";

fn main() -> Result<()> {
    let folder = env::var("TRUNK_STAGING_DIR").context("Trunk says where it has built")?;
    let folder = Path::new(&folder);
    let languages = languages::all()?;
    let path = folder.join("index.html");
    let built = fs::read_to_string(&path).context("Trunk builds the page")?;

    let address = env::var("SITE_ADDRESS").ok().filter(|address| !address.is_empty());
    let address = address.map(|address| format!("{}/", address.trim_end_matches('/')));
    let finish = |edition| page::finish(&built, folder, &languages, &edition, address.as_deref());
    fs::write(SINGLE, finish(Edition::Single)?)?;

    for language in &languages {
        fs::write(folder.join(language.manifest_file()), language.manifest()?)?;
    }
    let kept = env::var_os("SITE_IS_SERVED").is_none();
    fs::write(&path, finish(Edition::Site { kept })?)?;
    if kept { worker::write(folder) } else { Ok(()) }
}
