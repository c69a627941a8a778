//! The library of actions keeps its promises.

use locales_compiler::Locales;
use microleadership::domain::{
    action::ActionId,
    bank::Revision,
    characteristic::Characteristic,
    source::{FurtherAction, Source},
};
use std::{collections::HashSet, path::Path};

#[test]
fn there_are_at_least_eight_for_each_characteristic() {
    for characteristic in Characteristic::ALL {
        assert!(ActionId::of(characteristic).count() >= 8, "{characteristic:?}");
    }
    assert!(ActionId::ALL.len() >= 40);
}

#[test]
fn each_cites_its_sources_and_every_source_is_cited() {
    let cited: HashSet<Source> =
        ActionId::ALL.iter().flat_map(|action| action.action().sources).copied().collect();
    assert!(ActionId::ALL.iter().all(|action| !action.action().sources.is_empty()));
    for scenario in Revision::CURRENT.bank() {
        assert!(cited.contains(&Source::Example(scenario.id)), "{:?}", scenario.id);
    }
    for further in FurtherAction::ALL {
        assert!(cited.contains(&Source::Further(further)), "{further:?}");
    }
}

#[test]
fn names_are_unlike_each_other_and_read_back() {
    let names: HashSet<_> = ActionId::ALL.iter().map(|action| action.id()).collect();
    assert_eq!(names.len(), ActionId::ALL.len());
    for &action in ActionId::ALL {
        assert_eq!(ActionId::from_id(action.id()), Some(action));
    }
    assert_eq!(ActionId::from_id("no-such-action"), None);
}

#[test]
fn in_each_language_no_two_have_the_same_words_or_the_same_first_step() {
    let locales = Locales::read(Path::new("locales")).unwrap_or_else(|problems| panic!("{problems:?}"));
    for language in locales.languages() {
        for part in ["", ".step", ".when"] {
            let mut said = HashSet::new();
            for action in ActionId::ALL {
                let key = format!("action-{}{part}", action.id());
                let text = language.text(&key).unwrap_or_else(|| panic!("{} {key}", language.code));
                let plain: String = text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
                assert!(said.insert(plain), "{} {key} is said twice", language.code);
            }
        }
    }
}

#[test]
fn each_takes_half_an_hour_at_most() {
    assert!(ActionId::ALL.iter().all(|action| (1..=30).contains(&action.action().minutes)));
}
