//! Draws the icons and the picture for link previews from their SVG files in `assets/`: `pictures`. What it writes is
//! kept in the repository, as drawing needs a browser.

use anyhow::Result;
use e2e::{Browser, Visit};
use std::{fs, path::Path};

/// The SVG file, the PNG file, and its width and height.
const PICTURES: [(&str, &str, u32, u32); 6] = [
    ("icon.svg", "icon-32.png", 32, 32),
    ("app-icon.svg", "icon-180.png", 180, 180),
    ("app-icon.svg", "icon-192.png", 192, 192),
    ("app-icon.svg", "icon-512.png", 512, 512),
    ("app-icon-maskable.svg", "icon-maskable.png", 512, 512),
    ("preview.svg", "preview.png", 1200, 630),
];

#[tokio::main]
async fn main() -> Result<()> {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets");
    let visit = Visit::begin(Browser::Chromium).await?;
    for (source, target, width, height) in PICTURES {
        let svg = serde_json::to_string(&fs::read_to_string(assets.join(source))?)?;
        visit.driver().goto(format!("{}empty", visit.address())).await?;
        visit.script(&format!("document.body.style.margin = 0; document.body.innerHTML = {svg}; document.body.firstElementChild.style.cssText = 'display: block; inline-size: {width}px; block-size: {height}px'; return ''")).await?;
        fs::write(assets.join(target), visit.capture(width, height).await?)?;
        println!("assets/{target}");
    }
    visit.end().await
}
