//! Draws the icons and the picture for link previews from their SVG files in `assets/`: `pictures`. What it writes is
//! kept in the repository, as drawing needs a browser.

use anyhow::Result;
use color_quant::NeuQuant;
use e2e::{Browser, Visit};
use std::{fs, path::Path};

/// So many colours are enough for icons of two, with what lies between these at their edges.
const COLOURS: usize = 16;

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
        let picture = visit.capture(width, height).await?;
        fs::write(
            assets.join(target),
            if target.starts_with("icon") { few_colours(&picture)? } else { picture },
        )?;
        println!("assets/{target}");
    }
    visit.end().await
}

/// The same picture in a few colours, which is a third of the size.
fn few_colours(picture: &[u8]) -> Result<Vec<u8>> {
    let picture = image::load_from_memory(picture)?.to_rgba8();
    let palette = NeuQuant::new(1, COLOURS, &picture);
    #[allow(clippy::cast_possible_truncation, reason = "there are few colours")]
    let place = |pixel: &image::Rgba<u8>| palette.index_of(&pixel.0) as u8;
    // Two to a byte, in rows that begin with a byte.
    let rows = picture.rows().flat_map(|row| {
        let row: Vec<u8> = row.map(place).collect();
        row.chunks(2).map(|two| two[0] << 4 | two.get(1).unwrap_or(&0)).collect::<Vec<_>>()
    });
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Four);
    encoder.set_palette(palette.color_map_rgb());
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    encoder.write_header()?.write_image_data(&rows.collect::<Vec<_>>())?;
    Ok(out)
}
