//! What a facilitator does in front of a room.

use crate::{PAUSE, TRIES, Visit};
use anyhow::{Context, Result};
use std::time::Duration;
use thirtyfour::{Key, extensions::query::ElementQueryable};

impl Visit {
    /// Makes the page as large as a screen of so many pixels.
    pub async fn show_on(&self, width: i64, height: i64) -> Result<()> {
        let (mut outer_width, mut outer_height) = (width, height);
        for _ in 0..3 {
            let size = (outer_width.try_into()?, outer_height.try_into()?);
            self.driver().set_window_rect(0, 0, size.0, size.1).await?;
            tokio::time::sleep(Duration::from_millis(100)).await;
            let inner: Vec<i64> = self
                .script("return `${innerWidth} ${innerHeight}`")
                .await?
                .split(' ')
                .filter_map(|number| number.parse().ok())
                .collect();
            if inner == [width, height] {
                return Ok(());
            }
            // What the browser itself needs is around it.
            outer_width += width - inner[0];
            outer_height += height - inner[1];
        }
        anyhow::bail!("the page does not become {width} by {height}")
    }

    /// Waits until the wall shows a scene; in a workshop with several situations, of the one of that number.
    pub async fn on_the_wall(&self, scene: &str, number: Option<usize>) -> Result<()> {
        self.find(&format!(".wall[data-scene='{scene}']")).await?;
        if let Some(number) = number {
            let start = format!("{number} / ");
            let there = async || Ok(self.text(".head .count").await?.starts_with(&start));
            self.until(there).await.with_context(|| format!("the wall is not at {number}"))?;
        }
        Ok(())
    }

    /// Presses keys that write letters or digits, one after the other.
    pub async fn keys(&self, keys: &str) -> Result<()> {
        for key in keys.chars() {
            self.driver().action_chain().send_keys(key.to_string()).perform().await?;
        }
        self.heard().await
    }

    /// Presses a key while Shift is held.
    pub async fn shift(&self, key: &str) -> Result<()> {
        let keys = self.driver().action_chain().key_down(Key::Shift).send_keys(key).key_up(Key::Shift);
        Ok(keys.perform().await?)
    }

    /// Waits for a second window, and gives it.
    pub async fn other_window(&self) -> Result<crate::Tab> {
        let here = self.driver().window().await?;
        for _ in 0..TRIES {
            let windows = self.driver().windows().await?;
            if let Some(other) = windows.into_iter().find(|window| *window != here) {
                return Ok(crate::Tab::of(other));
            }
            tokio::time::sleep(PAUSE).await;
        }
        anyhow::bail!("no other window opens")
    }

    /// What is cut off on the wall, or can only be scrolled to: nothing, if all is well. Then the height of its text in
    /// pixels.
    pub async fn cut_on_the_wall(&self) -> Result<(String, f64)> {
        let script = "
            const stage = document.querySelector('.stage');
            const cut = [...stage.querySelectorAll('*')].filter((e) => !e.closest('.unseen') && !e.closest('svg')
                && e.clientWidth > 0 && (e.scrollWidth > e.clientWidth + 1
                    // A line may be lower than its letters.
                    || e.scrollHeight > e.clientHeight + parseFloat(getComputedStyle(e).fontSize) / 3)
                && getComputedStyle(e).display !== 'inline' && e.tagName !== 'INPUT');
            const over = stage.scrollHeight > stage.clientHeight || stage.scrollWidth > stage.clientWidth
                || document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth;
            const above = document.querySelector('.head').getBoundingClientRect().bottom;
            const next = stage.children[1].getBoundingClientRect();
            const meets = next.height > 0 && next.top < above - 1;
            const what = cut.map((e) => `${e.tagName}.${e.className}`).join(' ');
            return `${over ? 'scrolls ' : ''}${meets ? 'meets the head ' : ''}${what}|${parseFloat(getComputedStyle(stage).fontSize)}`";
        let found = self.script(script).await?;
        let (cut, size) = found.split_once('|').unwrap_or_default();
        Ok((cut.to_owned(), size.parse()?))
    }

    /// Closes the window in view.
    pub async fn close_window(&self) -> Result<()> {
        Ok(self.driver().close_window().await?)
    }

    /// Whether an element has the focus.
    pub async fn has_focus(&self, selector: &str) -> Result<bool> {
        let there = format!("return String(document.activeElement?.matches({selector:?}) ?? false)");
        Ok(self.script(&there).await? == "true")
    }

    /// Whether nothing on the page is found by a selector.
    pub async fn lacks(&self, selector: &str) -> Result<bool> {
        let query = self.driver().query(thirtyfour::By::Css(selector)).nowait();
        self.while_stale(async || Ok(!query.exists().await?)).await
    }
}
