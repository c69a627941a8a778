//! Holds every page of the release build against Lighthouse's rules of accessibility and of good practice, and prints what
//! it gives: `lighthouse`. What `LIGHTHOUSE` names is called.

use anyhow::{Context, Result, ensure};
use e2e::{Browser, Conditions, Look, Server, Visit, states_of};
use microleadership::route::Page;
use serde_json::Value;
use std::env;
use strum::IntoEnumIterator;
use tokio::process::Command;

const CATEGORIES: [&str; 2] = ["accessibility", "best-practices"];

#[tokio::main]
async fn main() -> Result<()> {
    let program = env::var("LIGHTHOUSE").context("LIGHTHOUSE names Lighthouse's program")?;
    // The build as it is, without a hook.
    let visit =
        Visit::begin_at(Browser::Chromium, Conditions::default(), Server::start_plain().await?).await?;
    let port = visit.debugging_port()?;
    let mut below = Vec::new();
    println!("{:<16}{}", "page", CATEGORIES.join("  "));
    for page in Page::iter() {
        // An address that leads elsewhere is no page.
        let Some(state) = states_of(page).into_iter().next() else { continue };
        visit.show(&state, Look::of("en")).await?;
        let address = visit.driver().current_url().await?.to_string();
        let output = Command::new(&program)
            .arg(&address)
            .args(["--output=json", "--quiet", "--disable-storage-reset"])
            .arg(format!("--only-categories={}", CATEGORIES.join(",")))
            .arg(format!("--port={port}"))
            .output()
            .await
            .with_context(|| program.clone())?;
        ensure!(output.status.success(), "{page:?}: {}", String::from_utf8_lossy(&output.stderr));
        let report: Value = serde_json::from_slice(&output.stdout)?;
        let scores = CATEGORIES.map(|category| report["categories"][category]["score"].as_f64());
        let [Some(access), Some(practices)] = scores else {
            anyhow::bail!("{page:?}: a category has no score");
        };
        println!("{:<16}{:<15}{}", format!("{page:?}"), access * 100.0, practices * 100.0);
        for category in CATEGORIES {
            for part in report["categories"][category]["auditRefs"].as_array().into_iter().flatten() {
                let audit = &report["audits"][part["id"].as_str().unwrap_or_default()];
                let weighs = part["weight"].as_f64().is_some_and(|weight| weight > 0.0);
                let failed = audit["scoreDisplayMode"] == "error"
                    || audit["score"].as_f64().is_some_and(|score| score < 1.0);
                if weighs && failed {
                    below.push(format!("{page:?}: {} {}", audit["title"], audit["details"]["items"]));
                }
            }
        }
    }
    visit.end().await?;
    ensure!(below.is_empty(), "not all is well:\n{}", below.join("\n"));
    Ok(())
}
