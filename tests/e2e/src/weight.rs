//! What the app weighs, and what it may.

use crate::Visit;
use anyhow::{Context, Result};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::Mutex,
};

/// The most that is sent, in KiB as hosts send it (brotli 11). This is the one place for it.
pub const BUDGET: [(Kind, f64); 4] =
    [(Kind::FirstAnswer, 120.0), (Kind::FirstWasm, 90.0), (Kind::Rest, 380.0), (Kind::Everything, 660.0)];

/// What is weighed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// All that a newcomer needs from opening the site to the first answer. While they read the start page the rest comes
    /// too; it isn't waited for.
    FirstAnswer,
    /// The wasm of that.
    FirstWasm,
    /// What comes after the first answer, in one language.
    Rest,
    /// All that is kept for when there is no network: every language, icons too.
    Everything,
}

/// The folder of the release build.
pub fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist")
}

/// What is sent for a file, in KiB.
pub fn sent(path: &Path) -> Result<f64> {
    let content = fs::read(path).with_context(|| path.display().to_string())?;
    let mut packed = Vec::new();
    brotli::BrotliCompress(
        &mut content.as_slice(),
        &mut packed,
        &brotli::enc::BrotliEncoderParams::default(),
    )?;
    // Pictures don't get smaller.
    #[allow(clippy::cast_precision_loss, reason = "files are small")]
    Ok(packed.len().min(content.len()) as f64 / 1024.0)
}

/// Every file of the release build, with what is sent for it.
pub fn files() -> Result<Vec<(String, f64)>> {
    static FILES: Mutex<Vec<(String, f64)>> = Mutex::new(Vec::new());
    let mut known = FILES.lock().expect("not poisoned");
    if known.is_empty() {
        *known = packed()?;
    }
    Ok(known.clone())
}

fn packed() -> Result<Vec<(String, f64)>> {
    let mut files = Vec::new();
    for folder in ["", "locales/"] {
        for entry in fs::read_dir(dist().join(folder))? {
            let path = entry?.path();
            if path.is_file() {
                let name = path.file_name().context("a name")?.to_string_lossy().into_owned();
                files.push((format!("{folder}{name}"), sent(&path)?));
            }
        }
    }
    files.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(files)
}

/// What a kind weighs in a language, of the files that a newcomer has fetched `first`.
pub fn weight(kind: Kind, first: &[String], language: &str) -> Result<f64> {
    let others =
        |name: &str| name.starts_with("locales/") && !name.starts_with(&format!("locales/{language}."));
    let in_kind = |name: &str| match kind {
        Kind::FirstAnswer => first.iter().any(|one| one == name),
        Kind::FirstWasm => name.ends_with("_first.wasm"),
        Kind::Rest => {
            let app = name.starts_with("microleadership-") || name.starts_with("locales/");
            app && !others(name) && !first.iter().any(|one| one == name)
        }
        Kind::Everything => name != "preview.png",
    };
    Ok(files()?.into_iter().filter(|(name, _)| in_kind(name)).map(|(_, sent)| sent).sum())
}

impl Visit {
    /// The files of the release build that the page in view has asked for until now.
    pub async fn fetched(&self) -> Result<Vec<String>> {
        let script = "return ['index.html', ...performance.getEntriesByType('resource').map((e) => e.name)].join('\\n')";
        let asked = self.script(script).await?;
        let known: Vec<String> = files()?.into_iter().map(|(name, _)| name).collect();
        let names = asked.lines().map(|name| name.strip_prefix(self.address()).unwrap_or(name).to_owned());
        let mut fetched: Vec<String> = names.filter(|name| known.contains(name)).collect();
        fetched.sort();
        fetched.dedup();
        Ok(fetched)
    }
}
