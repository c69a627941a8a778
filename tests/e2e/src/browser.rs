//! Starting browsers.

use crate::proxy::RefusingProxy;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::{
    env, fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{self, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};
use thirtyfour::{Capabilities, WebDriver};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
    time::timeout,
};

/// Which browser a test runs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Through chromedriver.
    Chromium,
    /// Through geckodriver.
    Firefox,
    /// `WebKit` for GTK, in the `MiniBrowser` that comes with it, through `WebKitWebDriver`.
    WebKit,
}

/// What a browser is set to before it starts.
#[derive(Clone, Debug)]
pub struct Conditions {
    /// The languages that its user prefers, as in `sv,en`.
    pub languages: &'static str,
    /// Whether sites may keep anything.
    pub storage: bool,
    /// Whether pages may run scripts.
    pub scripts: bool,
}

impl Default for Conditions {
    fn default() -> Self {
        Self { languages: "en", storage: true, scripts: true }
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

/// A running browser with its driver. All of it ends when it is dropped.
pub(crate) struct Running {
    pub(crate) driver: WebDriver,
    process: Child,
    /// A screen of its own that nobody sees, for a browser that needs one, and what gives its windows the focus.
    screen: Option<[Child; 2]>,
    proxy: RefusingProxy,
}

impl Running {
    /// What the pages have asked of other hosts.
    pub(crate) fn asked_elsewhere(&self) -> Vec<String> {
        self.proxy.refused()
    }

    /// Ends the browser as its user would, so that what it keeps is written.
    pub(crate) async fn quit(mut self) -> Result<()> {
        self.driver.quit().await?;
        self.process.kill().await?;
        for mut process in self.screen.into_iter().flatten() {
            process.kill().await?;
        }
        Ok(())
    }
}

impl Browser {
    /// Whether its driver can print.
    pub fn prints(self) -> bool {
        self != Self::WebKit
    }

    /// Starts the browser with the user profile in a folder, which it makes if it is empty.
    pub(crate) async fn start(self, profile: &Path, conditions: &Conditions) -> Result<Running> {
        let port = port()?;
        let (variable, name) = match self {
            Self::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Self::Firefox => ("GECKODRIVER", "geckodriver"),
            Self::WebKit => ("WEBKITDRIVER", "WebKitWebDriver"),
        };
        let program = env::var(variable).unwrap_or_else(|_| name.to_owned());
        let mut command = Command::new(&program);
        command.arg(format!("--port={port}"));
        let screen = if self == Self::WebKit {
            let (screen, display) = unseen_screen().await?;
            command
                .env("DISPLAY", display)
                .env("GDK_BACKEND", "x11")
                .envs(webkit_environment(profile, conditions)?);
            Some(screen)
        } else {
            None
        };
        let process = command
            .env("TZ", "UTC")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("{program} can't be started"))?;
        let proxy = RefusingProxy::start().await?;
        let mut capabilities = match self {
            Self::Chromium => chromium(profile, conditions),
            Self::Firefox => firefox(profile, conditions),
            Self::WebKit => webkit(&proxy),
        };
        if self != Self::WebKit {
            let address = proxy.address();
            capabilities["proxy"] =
                json!({ "proxyType": "manual", "httpProxy": address, "sslProxy": address });
        }
        let capabilities: Capabilities = serde_json::from_value(capabilities)?;
        let address = format!("http://127.0.0.1:{port}");
        let mut tries = 0;
        let driver = loop {
            // A driver whose browser breaks off as it starts may never answer.
            let driver = WebDriver::new(&address, capabilities.clone());
            match timeout(Duration::from_secs(120), driver).await.context("the browser does not start")? {
                Ok(driver) => break driver,
                Err(error) if tries == 40 => return Err(error).context("the browser does not start"),
                Err(_) => tries += 1,
            }
            tokio::time::sleep(Duration::from_millis(250)).await;
        };
        Ok(Running { driver, process, screen, proxy })
    }
}

/// A port for a driver that nothing listens at. Systems give those from 32768 on to whoever asks for any port, as our
/// servers and the browsers do, so none of them takes it before the driver does.
fn port() -> Result<u16> {
    static TAKEN: AtomicU32 = AtomicU32::new(0);
    let free = (0..100).find_map(|_| {
        // Runs of the tests beside this one have other numbers, and so begin elsewhere.
        let number =
            process::id().wrapping_mul(97).wrapping_add(TAKEN.fetch_add(1, Ordering::Relaxed)) % 10_000;
        let port = 20_000 + u16::try_from(number).expect("below ten thousand");
        TcpListener::bind(("127.0.0.1", port)).is_ok().then_some(port)
    });
    free.context("no port is free for a driver")
}

/// Starts a screen that nobody sees, large enough for every window, and gives its X display.
async fn unseen_screen() -> Result<([Child; 2], String)> {
    let mut screen = Command::new("Xvfb")
        .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "2560x1600x24"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .context("Xvfb can't be started")?;
    let mut number = String::new();
    let out = screen.stdout.take().context("Xvfb has an output")?;
    BufReader::new(out).read_line(&mut number).await?;
    ensure!(!number.trim().is_empty(), "Xvfb doesn't start");
    let display = format!(":{}", number.trim());
    let manager = Command::new("openbox")
        .env("DISPLAY", &display)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .context("openbox can't be started")?;
    Ok(([manager, screen], display))
}

/// Where a browser with that user profile puts what is downloaded.
pub(crate) fn downloads(profile: &Path) -> PathBuf {
    profile.join("downloads")
}

/// As Chromium's settings say whether something may be done.
fn allowed(is_allowed: bool) -> u8 {
    if is_allowed { 1 } else { 2 }
}

fn chromium(profile: &Path, conditions: &Conditions) -> Value {
    let mut arguments = CHROMIUM_ARGUMENTS.map(ToOwned::to_owned).to_vec();
    arguments.push(format!("--user-data-dir={}", profile.display()));
    arguments.push("--window-size=1280,900".to_owned());
    let mut options = json!({
        "args": arguments,
        "prefs": {
            "intl.accept_languages": conditions.languages,
            "profile.default_content_setting_values.cookies": allowed(conditions.storage),
            "profile.default_content_setting_values.javascript": allowed(conditions.scripts),
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
            "javascript.enabled": conditions.scripts,
            "browser.download.folderList": 2,
            "browser.download.dir": downloads(profile),
            "browser.helperApps.neverAsk.saveToDisk": "application/json,text/calendar,text/plain",
            // Nobody sees its own start page, which it would get ready each time.
            "browser.startup.page": 0,
            "browser.startup.homepage": "about:blank",
            "browser.newtabpage.enabled": false,
            "browser.newtab.preload": false,
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

/// `WebKitGTK` reads the person's language and where downloads go from the environment.
fn webkit_environment(profile: &Path, conditions: &Conditions) -> Result<[(&'static str, String); 4]> {
    let locale = if conditions.languages.starts_with("sv") { "sv_SE.UTF-8" } else { "en_US.UTF-8" };
    let folder = downloads(profile);
    fs::create_dir_all(&folder)?;
    fs::write(profile.join("user-dirs.dirs"), format!("XDG_DOWNLOAD_DIR=\"{}\"\n", folder.display()))?;
    let config = profile.display().to_string();
    Ok([
        ("LC_ALL", locale.to_owned()),
        ("LOCPATH", env::var("WEBKIT_LOCALES").unwrap_or_default()),
        ("LANGUAGE", String::new()),
        ("XDG_CONFIG_HOME", config),
    ])
}

/// Its driver breaks off if it is told of hosts that need no proxy, so the browser is.
fn webkit(proxy: &RefusingProxy) -> Value {
    let binary = env::var("WEBKIT").unwrap_or_else(|_| "MiniBrowser".to_owned());
    let proxy = format!("--proxy=http://{}", proxy.address());
    let arguments = ["--automation", &proxy, "--ignore-host=127.0.0.1"];
    json!({ "webkitgtk:browserOptions": { "binary": binary, "args": arguments } })
}
