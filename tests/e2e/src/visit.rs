//! A person's visit to the app.

mod page;

use crate::{Browser, Conditions, Server, Words, browser::Running};
use anyhow::{Context, Result, ensure};
use std::time::Duration;
use tempfile::TempDir;
use thirtyfour::{WebDriver, WindowHandle};

/// A tab of a visit's browser.
pub struct Tab(WindowHandle);

impl Tab {
    pub(crate) fn of(window: WindowHandle) -> Self {
        Self(window)
    }
}

/// A browser with a user profile of its own, at the app.
pub struct Visit {
    browser: Browser,
    conditions: Conditions,
    server: Server,
    pub(crate) profile: TempDir,
    running: Option<Running>,
    words: Words,
}

impl Visit {
    /// Opens the app in a new browser, in English.
    pub async fn begin(browser: Browser) -> Result<Self> {
        Self::begin_with(browser, Conditions::default()).await
    }

    /// Opens the app in a new browser under certain conditions.
    pub async fn begin_with(browser: Browser, conditions: Conditions) -> Result<Self> {
        Self::begin_at(browser, conditions, Server::start().await?).await
    }

    /// Opens the app on a server in a new browser.
    pub async fn begin_at(browser: Browser, conditions: Conditions, server: Server) -> Result<Self> {
        let profile = TempDir::new()?;
        let running = Some(browser.start(profile.path(), &conditions).await?);
        let words = Words::of(if conditions.languages.starts_with("sv") { "sv" } else { "en" })?;
        let visit = Self { browser, conditions, server, profile, running, words };
        visit.open("").await?;
        Ok(visit)
    }

    /// Which browser it is.
    pub fn browser(&self) -> Browser {
        self.browser
    }

    /// The port at which Chromium can be spoken to besides.
    pub fn debugging_port(&self) -> Result<u16> {
        let capabilities = self.driver().handle().capabilities();
        let address =
            capabilities.get("goog:chromeOptions").and_then(|options| options["debuggerAddress"].as_str());
        let port = address.and_then(|address| address.rsplit(':').next()).context("only Chromium has one")?;
        Ok(port.parse()?)
    }

    /// What serves the app.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// The browser's driver, for what has no method here.
    pub fn driver(&self) -> &WebDriver {
        &self.running.as_ref().expect("a visit has a browser").driver
    }

    /// The words of the language that the visit is in.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Goes on in another language.
    pub fn speak(&mut self, code: &'static str) -> Result<()> {
        self.words = Words::of(code)?;
        Ok(())
    }

    /// Loads the app anew at a hash such as `#/learn`.
    pub async fn open(&self, hash: &str) -> Result<()> {
        // A change of the hash alone would not load anything.
        self.driver().goto("about:blank").await?;
        self.driver().goto(format!("{}{hash}", self.server.address())).await?;
        self.is_there().await
    }

    /// Runs a script as the page's own would, and not the driver's.
    pub async fn run(&self, script: &str) -> Result<()> {
        let load = "const [does, done] = arguments;
            const src = `/script.js?does=${encodeURIComponent(does)}`;
            document.head.append(Object.assign(document.createElement('script'), { src, onload: () => setTimeout(done, 100) }));";
        self.driver().execute_async(load, vec![script.into()]).await?;
        Ok(())
    }

    /// Waits until the app is there: before it, the start page may stand in the document. Without scripts it never comes.
    pub async fn is_there(&self) -> Result<()> {
        let there = if self.conditions.scripts { "body:not(:has(> #opening)) h1" } else { "h1" };
        self.find(there).await?;
        Ok(())
    }

    /// Waits until the rest of the app has come too, and tells of what is to be told.
    pub async fn wait_for_rest(&self) -> Result<()> {
        self.find(".notices").await?;
        Ok(())
    }

    /// Loads the page again, as the reload button does.
    pub async fn reload(&self) -> Result<()> {
        self.driver().refresh().await?;
        self.is_there().await
    }

    /// Ends the browser and starts it again with the same user profile, at the app.
    pub async fn restart(&mut self) -> Result<()> {
        self.check_console().await?;
        if let Some(running) = self.running.take() {
            running.quit().await?;
        }
        self.running = Some(self.browser.start(self.profile.path(), &self.conditions).await?);
        self.open("").await
    }

    /// Comes back so many days later, at the start page.
    pub async fn come_back_after(&self, days: u64) -> Result<()> {
        self.server.set_clock_forward(days);
        self.open("").await
    }

    /// Opens the app in another tab of the same browser at a hash, and goes there.
    pub async fn open_tab(&self, hash: &str) -> Result<Tab> {
        let tab = self.driver().new_tab().await?;
        self.driver().switch_to_window(tab.clone()).await?;
        self.open(hash).await?;
        Ok(Tab(tab))
    }

    /// The tab that the visit is in.
    pub async fn tab(&self) -> Result<Tab> {
        Ok(Tab(self.driver().window().await?))
    }

    /// Goes to another tab.
    pub async fn go_to(&self, tab: &Tab) -> Result<()> {
        Ok(self.driver().switch_to_window(tab.0.clone()).await?)
    }

    /// Writes into the field that a selector finds, after what is there.
    pub async fn write(&self, selector: &str, text: &str) -> Result<()> {
        Ok(self.find(selector).await?.send_keys(text).await?)
    }

    /// Ends the visit. Whatever the page complained of in it is an error.
    pub async fn end(mut self) -> Result<()> {
        let console = self.check_console().await;
        if let Some(running) = self.running.take() {
            running.quit().await?;
        }
        console
    }

    /// Chromium's own log, and what the hook and the proxy heard in any browser.
    async fn check_console(&self) -> Result<()> {
        // For what the page has only put off.
        tokio::time::sleep(Duration::from_millis(100)).await;
        let mut complaints = self.server.complaints();
        let asked = self.running.iter().flat_map(Running::asked_elsewhere);
        complaints.extend(asked.map(|request| format!("asked of another host: {request}")));
        if self.browser == Browser::Chromium {
            complaints.extend(self.driver().browser_log().await?.into_iter().map(|entry| entry.message));
        }
        ensure!(complaints.is_empty(), "the console is not empty: {complaints:#?}");
        Ok(())
    }
}
