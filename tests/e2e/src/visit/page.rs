//! What is on the page, and what a person does there.

use super::Visit;
use crate::{Browser, PAUSE, TRIES};
use anyhow::{Context, Result};
use thirtyfour::{By, Key, WebElement, extensions::query::ElementQueryable};

impl Visit {
    /// The first element that a selector finds, as soon as it is there.
    pub async fn find(&self, selector: &str) -> Result<WebElement> {
        self.first(By::Css(selector)).await.with_context(|| format!("{selector} does not come"))
    }

    async fn first(&self, by: By) -> Result<WebElement> {
        let query = self.driver().query(by).wait(PAUSE * TRIES, PAUSE);
        self.while_stale(async || Ok(query.first().await?)).await
    }

    /// Every element that a selector finds now.
    pub async fn all(&self, selector: &str) -> Result<Vec<WebElement>> {
        self.while_stale(async || Ok(self.driver().find_all(By::Css(selector)).await?)).await
    }

    /// The text of the first element that a selector finds.
    pub async fn text(&self, selector: &str) -> Result<String> {
        self.while_stale(async || self.text_of(&self.find(selector).await?).await).await
    }

    /// Looks again where what was found has made way for another before it could be looked at, or, as the driver of
    /// `WebKit` has it, before it could be given.
    pub(crate) async fn while_stale<T>(&self, look: impl AsyncFn() -> Result<T>) -> Result<T> {
        for _ in 0..TRIES {
            match look().await {
                Err(error) if format!("{error:?}").contains("stale element") => {
                    tokio::time::sleep(PAUSE).await;
                }
                seen => return seen,
            }
        }
        anyhow::bail!("it is drawn anew again and again")
    }

    /// The text of an element, as it is rendered, without empty lines: drivers don't agree on where one cell or line
    /// ends.
    pub async fn text_of(&self, element: &WebElement) -> Result<String> {
        let text = element.prop("innerText").await?.unwrap_or_default();
        Ok(text.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"))
    }

    /// Waits until an element says something.
    pub async fn wait_for(&self, selector: &str, text: &str) -> Result<()> {
        let mut there = String::new();
        for _ in 0..TRIES {
            there = self.text(selector).await?;
            if there == text {
                return Ok(());
            }
            tokio::time::sleep(PAUSE).await;
        }
        anyhow::bail!("{selector} says {there:?}, not {text:?}")
    }

    /// Waits until the address ends with this.
    pub async fn wait_for_address(&self, end: &str) -> Result<()> {
        let mut there = String::new();
        for _ in 0..TRIES {
            there = self.driver().current_url().await?.to_string();
            if there.ends_with(end) {
                return Ok(());
            }
            tokio::time::sleep(PAUSE).await;
        }
        anyhow::bail!("the address is {there}, and does not end with {end}")
    }

    /// Waits until the title of the window is this.
    pub async fn wait_for_title(&self, title: &str) -> Result<()> {
        let is_there = async || Ok(self.driver().title().await? == title);
        self.until(is_there).await.with_context(|| format!("the title is {title:?}"))
    }

    /// Waits until something is so.
    pub async fn until(&self, is_so: impl AsyncFn() -> Result<bool>) -> Result<()> {
        for _ in 0..TRIES {
            if is_so().await? {
                return Ok(());
            }
            tokio::time::sleep(PAUSE).await;
        }
        anyhow::bail!("it never is so")
    }

    /// Clicks on the first element that a selector finds.
    pub async fn click(&self, selector: &str) -> Result<()> {
        self.click_on(By::Css(selector)).await.with_context(|| format!("{selector} can't be clicked on"))
    }

    async fn click_on(&self, by: By) -> Result<()> {
        let click = async || {
            let element = self.first(by.clone()).await?;
            element.scroll_into_view().await?;
            Ok(element.click().await?)
        };
        self.while_stale(click).await?;
        self.heard().await
    }

    /// Clicks on the first button or link that says this.
    pub async fn press(&self, label: &str) -> Result<()> {
        let path = format!("//*[self::button or self::a or self::summary][normalize-space()={label:?}]");
        self.click_on(By::XPath(&path)).await.with_context(|| format!("{label:?} can't be pressed"))
    }

    /// Clicks on the first radio button that says this.
    pub async fn press_choice(&self, label: &str) -> Result<()> {
        let path = format!("//label[normalize-space()={label:?}]");
        self.click_on(By::XPath(&path))
            .await
            .with_context(|| format!("the choice {label:?} can't be pressed"))
    }

    /// Types a key into whatever has the focus.
    pub async fn key(&self, key: Key) -> Result<()> {
        self.driver().action_chain().send_keys(key.value()).perform().await?;
        self.heard().await
    }

    /// Types a text into whatever has the focus.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        self.driver().action_chain().send_keys(text).perform().await?;
        self.heard().await
    }

    /// Waits until the page has heard of what was typed: the driver of `WebKit` doesn't.
    pub(crate) async fn heard(&self) -> Result<()> {
        if self.browser == Browser::WebKit { self.settle().await } else { Ok(()) }
    }

    /// Goes on with the Tab key until what a selector finds has the focus.
    pub async fn tab_to(&self, selector: &str) -> Result<()> {
        self.find(selector).await?;
        let there = format!("return String(document.activeElement?.matches({selector:?}) ?? false)");
        for _ in 0..TRIES {
            if self.script(&there).await? == "true" {
                return Ok(());
            }
            self.key(Key::Tab).await?;
        }
        anyhow::bail!("the Tab key does not come to {selector}")
    }

    /// Pastes what was copied into whatever has the focus.
    pub async fn paste(&self) -> Result<()> {
        let keys = self.driver().action_chain().key_down(Key::Control).send_keys("v").key_up(Key::Control);
        Ok(keys.perform().await?)
    }

    /// The address at which the app is, with a slash at the end.
    pub fn address(&self) -> &str {
        self.server.address()
    }

    /// What a script gives. Strings only.
    pub async fn script(&self, script: &str) -> Result<String> {
        let result = self.driver().execute(script, Vec::new()).await?;
        Ok(result.json().as_str().map_or_else(|| result.json().to_string(), ToOwned::to_owned))
    }

    /// A value that the app keeps, by the end of its key's name.
    pub async fn kept(&self, key: &str) -> Result<String> {
        self.script(&format!("return localStorage.getItem('microleadership.{key}') ?? ''")).await
    }
}
