//! A language that nobody speaks, to see that pages hold any: it is longer, full of accents, and mirrored.

use anyhow::Result;
use locales_compiler::{Locales, REFERENCE};
use std::path::Path;

/// The files of the reference's catalogue, and English in them as no one knows it: a third longer, with marks above and below
/// the letters, and in lines that run from right to left.
pub(crate) fn catalogue() -> Result<Vec<(String, String)>> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut locales = Locales::read(&dir).map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    // It stands in for the reference, under the names that the app asks for.
    let names = locales.catalogues().swap_remove(0).map(|section| section.file);
    locales.rewrite(REFERENCE, |key, text| match key.to_string().as_str() {
        "app-direction" => "rtl".to_owned(),
        // Right to left, whatever the letters are.
        _ => format!("\u{202e}{}\u{202c}", fluent_pseudo::transform(text, false, true)),
    });
    let texts = locales.catalogues().swap_remove(0).map(|section| section.text);
    Ok(names.into_iter().zip(texts).collect())
}
