//! The service worker, which keeps the whole site for when there is no network.

use anyhow::{Context, Result};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

const WORKER: &str = "assets/scripts/worker.js";
/// Only whoever shows a link to the site wants this.
const PREVIEW: &str = "preview.png";

/// Writes the worker beside the files of a finished folder, all of which it keeps.
pub(crate) fn write(folder: &Path) -> Result<()> {
    let mut files = Vec::new();
    list(folder, "", &mut files)?;
    files.retain(|file| file != PREVIEW && file != "worker.js");
    files.sort();
    let mut version = Sha256::new();
    for file in &files {
        version.update(file);
        version.update(fs::read(folder.join(file))?);
    }
    let version = format!("{:016x}", u64::from_be_bytes(version.finalize()[..8].try_into()?));
    // Some hosts lead from index.html to the folder, and a worker can't give a page that was led elsewhere.
    let addresses: Vec<Value> = files
        .iter()
        .map(|file| if file == "index.html" { "./".into() } else { file.as_str().into() })
        .collect();
    let worker = fs::read_to_string(WORKER).context(WORKER)?;
    let worker = worker.replace("${VERSION}", &version).replace("FILES", &Value::from(addresses).to_string());
    fs::write(folder.join("worker.js"), worker)?;
    Ok(())
}

fn list(folder: &Path, below: &str, files: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push(name);
        }
    }
    Ok(())
}
