//! Pictures of pages, as Chromium draws them.

use crate::{Browser, Visit};
use anyhow::{Context, Result, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::json;

impl Visit {
    /// A picture of the page on a screen of that size, as long as the whole page: a PNG file.
    pub async fn capture(&self, width: u32, height: u32) -> Result<Vec<u8>> {
        ensure!(self.browser() == Browser::Chromium, "only Chromium takes pictures of whole pages");
        let tools = self.driver().cdp();
        tools.send_raw("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await?;
        self.emulate(width, height).await?;
        let metrics = tools.send_raw("Page.getLayoutMetrics", json!({})).await?;
        let whole = metrics["cssContentSize"]["height"].as_f64().context("a height")?;
        // What stays in view while one scrolls is then at the foot of the picture.
        if whole > f64::from(height) {
            self.emulate(width, format!("{whole:.0}").parse()?).await?;
        }
        let picture = tools.send_raw("Page.captureScreenshot", json!({ "format": "png" })).await?;
        Ok(BASE64_STANDARD.decode(picture["data"].as_str().context("a picture")?)?)
    }

    async fn emulate(&self, width: u32, height: u32) -> Result<()> {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.driver().cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
        self.settle().await
    }

    /// Gives pages the few colours that somebody has chosen for everything, from now on.
    pub async fn force_colours(&self) -> Result<()> {
        let features = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
        self.driver().cdp().send_raw("Emulation.setEmulatedMedia", features).await?;
        Ok(())
    }
}
