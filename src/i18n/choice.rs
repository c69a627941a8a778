//! Which language to begin with.

use super::Language;

/// The person's own choice if they have made one that still exists, or else the first of the browser's
/// preferences that the app speaks, or else the reference.
pub fn preferred<'a>(chosen: Option<&str>, wanted: impl IntoIterator<Item = &'a str>) -> Language {
    let by_browser = || wanted.into_iter().find_map(|tag| Language::from_code(primary(tag).as_str()));
    chosen.and_then(Language::from_code).or_else(by_browser).unwrap_or(Language::ALL[0])
}

/// The language of a BCP 47 tag, without script and region.
fn primary(tag: &str) -> String {
    tag.split('-').next().unwrap_or_default().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{Language, preferred};

    #[test]
    fn the_choice_goes_before_the_browser_and_english_stands_in() {
        let cases: [(Option<&str>, &[&str], Language); 8] = [
            (None, &[], Language::En),
            (None, &["sv"], Language::Sv),
            (None, &["sv-FI", "en"], Language::Sv),
            (None, &["SV-se"], Language::Sv),
            (None, &["fi", "sv", "en"], Language::Sv),
            (None, &["de-AT", "fr"], Language::En),
            (Some("en"), &["sv"], Language::En),
            (Some("xx"), &["sv"], Language::Sv),
        ];
        for (chosen, wanted, expected) in cases {
            assert_eq!(preferred(chosen, wanted.iter().copied()), expected, "{chosen:?} {wanted:?}");
        }
    }
}
