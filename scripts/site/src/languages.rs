//! What the page says in each language before the app is there.

use anyhow::{Context, Result, anyhow};
use intl_pluralrules::{PluralRuleType, PluralRules};
use locales_compiler::{Catalogue, Locales};
use microleadership::{
    domain::timestamp::Timestamp,
    i18n::{Intl, Language, Localizer},
    ui::{self, Begin, Opening},
};
use serde_json::{Map, Value, json};
use std::{fmt::Write, path::Path};
use unic_langid::LanguageIdentifier;

/// One language on the page.
pub(crate) struct OnPage {
    language: Language,
    /// What a newcomer finds.
    pub(crate) opening: Opening,
    /// The top of that, without its drawings, and what is below.
    pub(crate) home: [String; 2],
    /// The drawings at the top, in the order of the places that are left for them.
    pub(crate) drawings: Vec<String>,
    /// All of its messages, packed.
    pub(crate) catalogue: Catalogue,
}

/// Every language that the app speaks, the one that stands in for the others first.
pub(crate) fn all() -> Result<Vec<OnPage>> {
    let read = Locales::read(Path::new("locales")).map_err(|problems| anyhow!("{problems:?}"))?;
    let with_catalogue = Language::ALL.iter().zip(read.catalogues());
    with_catalogue.map(|(&language, catalogue)| OnPage::new(language, catalogue)).collect()
}

impl OnPage {
    fn new(language: Language, catalogue: Catalogue) -> Result<Self> {
        let intl = Box::new(FewNumbers::of(language)?);
        let [first, rest] = &catalogue;
        let localizer = Localizer::new(language, &[&first.text, &rest.text], intl);
        let localizer = localizer.map_err(|_| anyhow!("the catalogue can be read"))?;
        let opening = ui::opening(localizer);
        let [top, below] = divided(&opening.html)?;
        let (top, drawings) = undrawn(&top)?;
        Ok(Self { language, opening, home: [top, below], drawings, catalogue })
    }

    /// Its BCP 47 code.
    pub(crate) fn code(&self) -> &'static str {
        self.language.code()
    }

    /// The parts of its catalogue, each with its path.
    pub(crate) fn files(&self) -> [(String, &str); 2] {
        self.catalogue.each_ref().map(|section| (format!("locales/{}", section.file), section.text.as_str()))
    }

    /// What the first script has to know of it: with the top of the start page as HTML, if that doesn't `stand` in the
    /// document. If its files stand `beside` the page, they are fetched as soon as it is known that they are needed.
    pub(crate) fn facts(&self, beside: bool, stands: bool) -> Value {
        let [first, rest] = self.files().map(|(path, _)| if beside { vec![path] } else { Vec::new() });
        let (direction, title) = (&self.opening.direction, &self.opening.title);
        let mut facts = json!({ "direction": direction, "title": title, "first": first, "rest": rest });
        if !stands {
            facts["top"] = Value::from(self.home[0].as_str());
        }
        facts
    }

    /// The pages that come before the app, as HTML: what is below the top of the start page, and the first situation of a
    /// quiz; by length, how many situations there are then, the heading of the first, and the title of the window.
    pub(crate) fn pages(&self) -> Value {
        let ([_, below], Opening { situation, begins, .. }) = (&self.home, &self.opening);
        let begins = begins.iter().map(|begin| {
            let Begin { length, total, heading, title } = begin;
            (length.id().to_owned(), json!([total, heading, title]))
        });
        json!({ "below": below, "situation": situation, "begins": begins.collect::<Map<_, _>>() })
    }

    /// The name of the file that says how the app is installed.
    pub(crate) fn manifest_file(&self) -> String {
        format!("manifest-{}.webmanifest", self.code())
    }

    /// That file.
    pub(crate) fn manifest(&self) -> Result<String> {
        let icon = |name: &str, size: u32, purpose: &str| {
            let sizes = format!("{size}x{size}");
            json!({ "src": format!("icon-{name}.png"), "type": "image/png", "sizes": sizes, "purpose": purpose })
        };
        let manifest = json!({
            "id": "./",
            "start_url": "./",
            "scope": "./",
            "lang": self.code(),
            "dir": self.opening.direction,
            "name": self.opening.name,
            "short_name": self.opening.name,
            "description": self.opening.description,
            "display": "standalone",
            "background_color": "#f5f8f8",
            "theme_color": "#f5f8f8",
            "icons": [icon("192", 192, "any"), icon("512", 512, "any"), icon("maskable", 512, "maskable")],
        });
        serde_json::to_string_pretty(&manifest).context("a manifest")
    }
}

/// The start page with its first section only, which takes up a phone's screen, and what comes after that: the other
/// sections and the footer. So much less has to be drawn before there is anything to see.
fn divided(page: &str) -> Result<[String; 2]> {
    const FIRST: &str = "</section>";
    const LAST: &str = "</div></main>";
    let (top, below) = page.split_once(FIRST).context("the start page has sections")?;
    let (sections, footer) = below.split_once(LAST).context("the start page ends before its footer")?;
    Ok([format!("{top}{FIRST}{LAST}"), format!("{sections}{footer}")])
}

/// A part of a page with a place in place of each drawing, which has its class, and the drawings. Browsers read a sheet of
/// their own before they draw the first one.
fn undrawn(page: &str) -> Result<(String, Vec<String>)> {
    const OPEN: &str = "<svg";
    const CLOSE: &str = "</svg>";
    const CLASS: &str = "class=\"";
    let (mut without, mut drawings, mut rest) = (String::new(), Vec::new(), page);
    while let Some((before, drawing)) = rest.split_once(OPEN) {
        let (attributes, _) = drawing.split_once('>').context("its tag ends")?;
        let (_, class) = attributes.split_once(CLASS).context("it has a class")?;
        let (class, _) = class.split_once('"').context("its class ends")?;
        let (inside, after) = drawing.split_once(CLOSE).context("a drawing ends")?;
        let place = drawings.len();
        without.push_str(before);
        write!(without, "<i class=\"{class}\" data-drawing=\"{place}\"></i>")?;
        drawings.push(format!("{OPEN}{inside}{CLOSE}"));
        rest = after;
    }
    Ok((without + rest, drawings))
}

/// As `Intl` writes small numbers, which have no marks in them. The start page has no others, and no dates.
struct FewNumbers(PluralRules);

impl FewNumbers {
    fn of(language: Language) -> Result<Self> {
        let code: LanguageIdentifier = language.code().parse().map_err(|error| anyhow!("{error:?}"))?;
        Ok(Self(PluralRules::create(code, PluralRuleType::CARDINAL).map_err(|error| anyhow!("{error}"))?))
    }
}

impl Intl for FewNumbers {
    fn plural(&self, number: u32) -> String {
        self.0.select(number).map(|category| format!("{category:?}").to_lowercase()).unwrap_or_default()
    }

    fn number(&self, number: u32) -> String {
        assert!(number < 1000, "larger numbers are written with marks");
        number.to_string()
    }

    fn date(&self, _: Timestamp) -> String {
        unreachable!("there is no date on the start page")
    }

    fn list(&self, _: &[String]) -> String {
        unreachable!("there is no list on the start page")
    }
}

#[cfg(test)]
mod tests {
    use super::{divided, undrawn};

    #[test]
    fn the_top_of_the_start_page_is_its_first_section() {
        let page = "<main><div><section>a</section><section>b</section></div></main><footer>c</footer>";
        let [top, below] = divided(page).expect("it has both");
        assert_eq!(top, "<main><div><section>a</section></div></main>");
        assert_eq!(below, "<section>b</section><footer>c</footer>");
    }

    #[test]
    fn a_drawing_leaves_a_place_of_its_class() {
        let page = r#"<a><svg class="mark"><circle/></svg>b</a><svg id="c" class="rings"></svg>"#;
        let (without, drawings) = undrawn(page).expect("they end");
        assert_eq!(
            without,
            r#"<a><i class="mark" data-drawing="0"></i>b</a><i class="rings" data-drawing="1"></i>"#
        );
        assert_eq!(drawings, [r#"<svg class="mark"><circle/></svg>"#, r#"<svg id="c" class="rings"></svg>"#]);
        undrawn(r#"<svg class="mark"><circle/>"#).expect_err("it doesn't end");
        undrawn("<svg><circle class=\"mark\"/></svg>").expect_err("it has no class");
    }
}
