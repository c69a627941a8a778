//! From phrases to text.

use super::{
    Language, Phrase, Value,
    pattern::{Piece, pieces},
};
use crate::domain::timestamp::Timestamp;

/// How a language writes numbers, dates and lists. In the browser it is the browser's own `Intl`.
pub trait Intl {
    /// The plural category of a number: `one`, `other` and so on, after CLDR.
    fn plural(&self, number: u32) -> String;
    /// A number in figures.
    fn number(&self, number: u32) -> String;
    /// A day and an hour.
    fn date(&self, time: Timestamp) -> String;
    /// Items joined as a list.
    fn list(&self, items: &[String]) -> String;
}

/// A language's catalogue that isn't what this build of the app was made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadCatalogue;

/// One language: its patterns, and how it writes numbers and dates.
pub struct Localizer {
    language: Language,
    patterns: Vec<String>,
    intl: Box<dyn Intl>,
}

impl Localizer {
    /// Reads a language's catalogue: one part of it, or more in their order.
    ///
    /// # Errors
    /// If one isn't a part of a catalogue.
    pub fn new(language: Language, parts: &[&str], intl: Box<dyn Intl>) -> Result<Self, BadCatalogue> {
        let mut patterns = Vec::new();
        for part in parts {
            let mut lines = part.split('\n');
            let count = lines.next().and_then(|count| count.parse::<usize>().ok()).ok_or(BadCatalogue)?;
            let before = patterns.len();
            patterns.extend(lines.map(ToOwned::to_owned));
            if patterns.len() - before != count {
                return Err(BadCatalogue);
            }
        }
        Ok(Self { language, patterns, intl })
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A phrase in this language.
    pub fn text(&self, phrase: &Phrase) -> String {
        let mut out = String::new();
        self.write(phrase, &mut out);
        out
    }

    fn write(&self, phrase: &Phrase, out: &mut String) {
        if let Some(pattern) = self.patterns.get(usize::from(phrase.pattern)) {
            self.write_pattern(pattern, &phrase.values, out);
        }
    }

    fn write_pattern(&self, pattern: &str, values: &[Value], out: &mut String) {
        for piece in pieces(pattern) {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Value(at) => {
                    if let Some(value) = values.get(at) {
                        self.write_value(value, out);
                    }
                }
                Piece::Choice(by, variants) => {
                    let chosen = match values.get(by) {
                        Some(Value::Number(number)) => {
                            let exact = number.to_string();
                            let plural = self.intl.plural(*number);
                            variants.choose(|key| key == exact || key == plural)
                        }
                        Some(Value::Text(text)) => variants.choose(|key| key == text),
                        _ => variants.choose(|_| false),
                    };
                    self.write_pattern(chosen, values, out);
                }
            }
        }
    }

    fn write_value(&self, value: &Value, out: &mut String) {
        match value {
            Value::Number(number) => out.push_str(&self.intl.number(*number)),
            Value::Text(text) => out.push_str(text),
            Value::Phrase(phrase) => self.write(phrase, out),
            Value::List(phrases) => {
                let items: Vec<String> = phrases.iter().map(|phrase| self.text(phrase)).collect();
                out.push_str(&self.intl.list(&items));
            }
            Value::Date(time) => out.push_str(&self.intl.date(*time)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
    use intl_pluralrules::{PluralRuleType, PluralRules};
    use locales_compiler::{Key, Kind, Locales, Variable};
    use std::path::Path;
    use unic_langid::LanguageIdentifier;

    /// What a test needs of `Intl`, with the plurals of a language.
    struct TestIntl(PluralRules);

    impl Intl for TestIntl {
        fn plural(&self, number: u32) -> String {
            format!("{:?}", self.0.select(number).expect("a number")).to_lowercase()
        }

        fn number(&self, number: u32) -> String {
            number.to_string()
        }

        fn date(&self, time: Timestamp) -> String {
            format!("<{}>", time.0)
        }

        fn list(&self, items: &[String]) -> String {
            items.join(" + ")
        }
    }

    fn intl(language: Language) -> TestIntl {
        let code: LanguageIdentifier = language.code().parse().expect("a language");
        TestIntl(PluralRules::create(code, PluralRuleType::CARDINAL).expect("its plurals"))
    }

    fn localizer(language: Language, patterns: &str) -> Localizer {
        Localizer::new(language, &[patterns], Box::new(intl(language))).expect("a catalogue")
    }

    /// Every message of every language, with several values for every variable, comes out as Fluent itself
    /// would write it.
    #[test]
    fn it_formats_as_fluent_does() {
        let locales = Locales::read(Path::new("locales")).unwrap_or_else(|problems| panic!("{problems:?}"));
        let mut compared = 0;
        for (language, catalogue) in locales.languages().iter().zip(locales.catalogues()) {
            let code = Language::from_code(&language.code).expect("known");
            let [first, rest] = &catalogue;
            let ours = Localizer::new(code, &[&first.text, &rest.text], Box::new(intl(code)));
            let ours = ours.expect("both parts");
            let fluent = bundle(&language.code);
            for (pattern, english) in locales.languages()[0].messages.iter().enumerate() {
                for first in [0, 1, 2, 5, 100] {
                    let values = values(&english.variables, first);
                    let phrase = Phrase::with(u16::try_from(pattern).expect("few"), values.clone());
                    let expected = by_fluent(&fluent, &english.key, &english.variables, &values);
                    assert_eq!(ours.text(&phrase), expected, "{} {}", language.code, english.key);
                    compared += 1;
                }
            }
        }
        println!("{compared} texts compared with Fluent's");
    }

    fn values(variables: &[Variable], first: u32) -> Vec<Value> {
        let value = |(variable, number): (&Variable, u32)| match variable.kind {
            Kind::Number => Value::Number(number),
            Kind::String => Value::Text(format!("text {number}")),
        };
        variables.iter().zip(first..).map(value).collect()
    }

    fn bundle(code: &str) -> FluentBundle<FluentResource> {
        let mut bundle = FluentBundle::new(vec![code.parse().expect("a language")]);
        bundle.set_use_isolating(false);
        for file in std::fs::read_dir(Path::new("locales").join(code)).expect("a folder").flatten() {
            let text = std::fs::read_to_string(file.path()).expect("a text");
            bundle.add_resource(FluentResource::try_new(text).expect("Fluent")).expect("no message twice");
        }
        bundle
    }

    fn by_fluent(
        bundle: &FluentBundle<FluentResource>,
        key: &Key,
        variables: &[Variable],
        values: &[Value],
    ) -> String {
        let message = bundle.get_message(&key.id).expect("known");
        let pattern = match &key.attribute {
            Some(attribute) => message.get_attribute(attribute).expect("known").value(),
            None => message.value().expect("known"),
        };
        let mut arguments = FluentArgs::new();
        for (variable, value) in variables.iter().zip(values) {
            match value {
                Value::Number(number) => arguments.set(variable.name.clone(), *number),
                Value::Text(text) => arguments.set(variable.name.clone(), text.clone()),
                _ => unreachable!("only numbers and texts are tried"),
            }
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        assert!(errors.is_empty(), "{key}: {errors:?}");
        text
    }

    #[test]
    fn a_value_can_be_a_phrase_a_list_or_a_date() {
        let localizer = localizer(Language::En, "3\n{0}, {1}; {2}\none\ntwo {0}");
        let list = vec![Phrase::new(1), Phrase::with(2, vec![7.into()])];
        let phrase = Phrase::with(0, vec![Phrase::new(1).into(), list.into(), Timestamp(5).into()]);
        assert_eq!(localizer.text(&phrase), "one, one + two 7; <5>");
    }

    #[test]
    fn a_catalogue_of_another_build_is_refused_or_leaves_gaps_but_never_panics() {
        for text in ["", "<!doctype html>\n<p>Sign in", "2\none", "1\none\ntwo", "-1\n", "1"] {
            assert!(Localizer::new(Language::En, &[text], Box::new(intl(Language::En))).is_err(), "{text:?}");
        }
        let localizer = localizer(Language::En, "1\n{3} left");
        assert_eq!(localizer.text(&Phrase::new(0)), " left");
        assert_eq!(localizer.text(&Phrase::new(9)), "");
    }
}
