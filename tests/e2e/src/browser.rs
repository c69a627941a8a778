//! Starting browsers.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::{
    env,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};
use thirtyfour::{Capabilities, WebDriver};
use tokio::process::{Child, Command};

/// Which browser a test runs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Through chromedriver.
    Chromium,
    /// Through geckodriver.
    Firefox,
}

/// What a browser is set to before it starts.
#[derive(Clone, Debug)]
pub struct Conditions {
    /// The languages that its user prefers, as in `sv,en`.
    pub languages: &'static str,
    /// Whether sites may keep anything.
    pub storage: bool,
}

impl Default for Conditions {
    fn default() -> Self {
        Self { languages: "en", storage: true }
    }
}

/// What a Chromium without a user, a screen or a network beyond this machine is started with.
const CHROMIUM_ARGUMENTS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// A running browser with its driver. Both end when it is dropped.
pub(crate) struct Running {
    pub(crate) driver: WebDriver,
    process: Child,
}

impl Running {
    /// Ends the browser as its user would, so that what it keeps is written.
    pub(crate) async fn quit(mut self) -> Result<()> {
        self.driver.quit().await?;
        self.process.kill().await?;
        Ok(())
    }
}

impl Browser {
    /// Starts the browser with the user profile in a folder, which it makes if it is empty.
    pub(crate) async fn start(self, profile: &Path, conditions: &Conditions) -> Result<Running> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let (variable, name) = match self {
            Self::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Self::Firefox => ("GECKODRIVER", "geckodriver"),
        };
        let program = env::var(variable).unwrap_or_else(|_| name.to_owned());
        let process = Command::new(&program)
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("{program} can't be started"))?;
        let capabilities: Capabilities = serde_json::from_value(match self {
            Self::Chromium => chromium(profile, conditions),
            Self::Firefox => firefox(profile, conditions),
        })?;
        let address = format!("http://127.0.0.1:{port}");
        let mut tries = 0;
        let driver = loop {
            match WebDriver::new(&address, capabilities.clone()).await {
                Ok(driver) => break driver,
                Err(error) if tries == 40 => return Err(error).context("the browser does not start"),
                Err(_) => tries += 1,
            }
            tokio::time::sleep(Duration::from_millis(250)).await;
        };
        Ok(Running { driver, process })
    }
}

/// Where a browser with that user profile puts what is downloaded.
pub(crate) fn downloads(profile: &Path) -> PathBuf {
    profile.join("downloads")
}

fn chromium(profile: &Path, conditions: &Conditions) -> Value {
    let mut arguments = CHROMIUM_ARGUMENTS.map(ToOwned::to_owned).to_vec();
    arguments.push(format!("--user-data-dir={}", profile.display()));
    arguments.push("--window-size=1280,900".to_owned());
    let mut options = json!({
        "args": arguments,
        "prefs": {
            "intl.accept_languages": conditions.languages,
            "profile.default_content_setting_values.cookies": if conditions.storage { 1 } else { 2 },
            "download.default_directory": downloads(profile),
        },
    });
    if let Ok(binary) = env::var("CHROMIUM") {
        options["binary"] = json!(binary);
    }
    json!({ "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": { "browser": "ALL" } })
}

fn firefox(profile: &Path, conditions: &Conditions) -> Value {
    let mut options = json!({
        "args": ["-headless", "-profile", profile.display().to_string(), "--width=1280", "--height=900"],
        "prefs": {
            "intl.accept_languages": conditions.languages,
            "browser.download.folderList": 2,
            "browser.download.dir": downloads(profile),
            "browser.helperApps.neverAsk.saveToDisk": "application/json,text/calendar,text/plain",
        },
    });
    if !conditions.storage {
        options["prefs"]["network.cookie.cookieBehavior"] = json!(2);
    }
    if let Ok(binary) = env::var("FIREFOX") {
        options["binary"] = json!(binary);
    }
    json!({ "browserName": "firefox", "moz:firefoxOptions": options })
}
