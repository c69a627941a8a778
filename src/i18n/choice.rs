//! Which language to begin with.

use super::Language;

/// The person's own choice if they have made one that still exists, or else the first of the browser's
/// preferences that the app speaks, or else the reference.
pub fn preferred<'a>(chosen: Option<&str>, wanted: impl IntoIterator<Item = &'a str>) -> Language {
    let by_browser = || wanted.into_iter().find_map(closest);
    chosen.and_then(Language::from_code).or_else(by_browser).unwrap_or(Language::ALL[0])
}

/// The language of a BCP 47 tag: of the whole tag, or of as much of its beginning as there is a language for.
fn closest(tag: &str) -> Option<Language> {
    let mut rest = tag;
    loop {
        let same = |language: &&Language| language.code().eq_ignore_ascii_case(rest);
        if let Some(&language) = Language::ALL.iter().find(same) {
            return Some(language);
        }
        rest = rest.rsplit_once('-')?.0;
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, preferred};

    #[test]
    fn the_choice_goes_before_the_browser_and_english_stands_in() {
        let cases: [(Option<&str>, &[&str], Language); 10] = [
            (None, &[], Language::En),
            (None, &["sv"], Language::Sv),
            (None, &["sv-FI", "en"], Language::Sv),
            (None, &["SV-se"], Language::Sv),
            (None, &["sv-Latn-SE"], Language::Sv),
            (None, &["fi", "sv", "en"], Language::Sv),
            (None, &["de-AT", "fr"], Language::En),
            (None, &["svx", "", "-"], Language::En),
            (Some("en"), &["sv"], Language::En),
            (Some("xx"), &["sv"], Language::Sv),
        ];
        for (chosen, wanted, expected) in cases {
            assert_eq!(preferred(chosen, wanted.iter().copied()), expected, "{chosen:?} {wanted:?}");
        }
    }
}
