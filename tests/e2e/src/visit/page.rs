//! What is on the page, and what a person does there.

use super::Visit;
use crate::{Browser, PAUSE, TRIES};
use anyhow::{Context, Result};
use thirtyfour::{By, Key, WebElement, extensions::query::ElementQueryable};

impl Visit {
    /// The first element that a selector finds, as soon as it is there.
    pub async fn find(&self, selector: &str) -> Result<WebElement> {
        let query = self.driver().query(By::Css(selector)).wait(PAUSE * TRIES, PAUSE);
        query.first().await.with_context(|| format!("{selector} does not come"))
    }

    /// Every element that a selector finds now.
    pub async fn all(&self, selector: &str) -> Result<Vec<WebElement>> {
        Ok(self.driver().find_all(By::Css(selector)).await?)
    }

    /// The text of the first element that a selector finds.
    pub async fn text(&self, selector: &str) -> Result<String> {
        for _ in 0..TRIES {
            match self.text_of(&self.find(selector).await?).await {
                // It made way for another one after it was found.
                Err(error) if format!("{error:?}").contains("stale element") => {
                    tokio::time::sleep(PAUSE).await;
                }
                text => return text,
            }
        }
        anyhow::bail!("{selector} is drawn anew again and again")
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
        let element = self.find(selector).await?;
        element.scroll_into_view().await?;
        element.click().await?;
        self.heard().await
    }

    /// Clicks on the first button or link that says this.
    pub async fn press(&self, label: &str) -> Result<()> {
        let path = format!("//*[self::button or self::a or self::summary][normalize-space()={label:?}]");
        let query = self.driver().query(By::XPath(&path)).wait(PAUSE * TRIES, PAUSE);
        let element = query.first().await.with_context(|| format!("nothing says {label:?}"))?;
        element.scroll_into_view().await?;
        element.click().await?;
        self.heard().await
    }

    /// Clicks on the first radio button that says this.
    pub async fn press_choice(&self, label: &str) -> Result<()> {
        let path = format!("//label[normalize-space()={label:?}]");
        let query = self.driver().query(By::XPath(&path)).wait(PAUSE * TRIES, PAUSE);
        let element = query.first().await.with_context(|| format!("no choice says {label:?}"))?;
        element.scroll_into_view().await?;
        element.click().await?;
        self.heard().await
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
