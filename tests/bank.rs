//! The bank keeps its promises: structure, balance, and the limits on its words.

use locales_compiler::{Language, Locales};
use microleadership::domain::{
    bank::{OptionKind, Revision, Scenario},
    characteristic::Characteristic,
    scenario_set::ScenarioSet,
};
use std::{
    collections::{BTreeMap, HashSet},
    path::Path,
};

fn bank() -> &'static [Scenario; 20] {
    Revision::CURRENT.bank()
}

fn scenarios(set: ScenarioSet) -> Vec<Scenario> {
    Revision::CURRENT.scenarios(set)
}

fn set(id: &str) -> ScenarioSet {
    ScenarioSet::from_id(id).expect("a set of that name")
}

#[test]
fn there_is_one_scenario_for_each_of_the_twenty_examples() {
    let mut names: Vec<String> = bank().iter().map(|scenario| format!("{:?}", scenario.id)).collect();
    names.sort();
    let expected = "A1 A2 A3 A4 A5 B1 B2 B3 B4 B5 C1 C2 C3 C4 C5 E1 E2 E3 E4 E5";
    assert_eq!(names.join(" "), expected);
}

#[test]
fn every_ordered_pair_of_characteristics_is_called_for_exactly_once() {
    let pairs: HashSet<_> = bank().iter().map(Scenario::characteristics).collect();
    assert_eq!(pairs.len(), 20);
    assert!(pairs.iter().all(|[first, second]| first != second));
}

#[test]
fn the_sets_are_as_tabled() {
    // The table of the product's design, by hand.
    let fives = [
        (
            "five-1",
            "E1 example-relate, E2 communicate-solve, E3 solve-example, E4 relate-empower, E5 empower-communicate",
        ),
        (
            "five-2",
            "A1 communicate-example, A2 solve-relate, B4 relate-communicate, B5 empower-solve, C2 example-empower",
        ),
        (
            "five-3",
            "A3 empower-relate, B1 solve-communicate, B2 example-solve, B3 communicate-empower, C5 relate-example",
        ),
        (
            "five-4",
            "A4 relate-solve, A5 empower-example, C1 example-communicate, C3 communicate-relate, C4 solve-empower",
        ),
    ];
    for (id, expected) in fives {
        let row: Vec<String> = scenarios(set(id))
            .iter()
            .map(|scenario| format!("{:?} {}-{}", scenario.id, scenario.first.id(), scenario.second.id()))
            .collect();
        assert_eq!(row.join(", "), expected, "{id}");
    }
    let joined = |ids: [&str; 2]| ids.map(|id| scenarios(set(id))).concat();
    assert_eq!(scenarios(set("ten-1")), joined(["five-1", "five-2"]));
    assert_eq!(scenarios(set("ten-2")), joined(["five-3", "five-4"]));
    assert_eq!(scenarios(set("twenty")), bank());
    for set in ScenarioSet::ALL {
        assert_eq!(scenarios(set).len(), set.total());
    }
}

#[test]
fn every_set_is_balanced() {
    for set in ScenarioSet::ALL {
        let each = set.total() / 5;
        for characteristic in Characteristic::ALL {
            let times = |place: fn(&Scenario) -> Characteristic| {
                scenarios(set).iter().filter(|scenario| place(scenario) == characteristic).count()
            };
            assert_eq!(times(|scenario| scenario.first), each, "{set:?} {characteristic:?} first");
            assert_eq!(times(|scenario| scenario.second), each, "{set:?} {characteristic:?} second");
        }
    }
    for ten in [set("ten-1"), set("ten-2")] {
        let unordered: HashSet<_> = scenarios(ten)
            .iter()
            .map(|scenario| {
                let mut pair = scenario.characteristics();
                pair.sort();
                pair
            })
            .collect();
        assert_eq!(unordered.len(), 10, "{ten:?} has every unordered pair once");
    }
}

#[test]
fn every_scenario_is_a_full_two_by_two() {
    for scenario in bank() {
        let mut kinds = scenario.key;
        kinds.sort();
        assert_eq!(kinds, OptionKind::ALL, "{:?}", scenario.id);
    }
}

#[test]
fn each_kind_of_option_stands_five_times_at_each_position() {
    for kind in OptionKind::ALL {
        for position in 0..4 {
            let times = bank().iter().filter(|scenario| scenario.key[position] == kind).count();
            assert_eq!(times, 5, "{kind:?} at {position}");
        }
    }
}

#[test]
fn a_kind_shows_what_its_name_says() {
    let table = [
        (OptionKind::Both, true, true),
        (OptionKind::First, true, false),
        (OptionKind::Second, false, true),
        (OptionKind::Neither, false, false),
    ];
    for (kind, first, second) in table {
        assert_eq!((kind.shows_first(), kind.shows_second()), (first, second), "{kind:?}");
    }
}

#[test]
fn revisions_have_numbers_that_stay() {
    assert_eq!(Revision::One.number(), 1);
    assert_eq!(Revision::from_number(1), Some(Revision::One));
    assert_eq!(Revision::from_number(0), None);
    assert_eq!(Revision::from_number(2), None);
}

/// The words of one language, measured.
struct Measured {
    language: String,
    longest_scenario: usize,
    options: (usize, usize),
    widest_ratio: f64,
    longest: BTreeMap<OptionKind, u32>,
    shortest: BTreeMap<OptionKind, u32>,
    /// What always picking the longest option would score, of forty opportunities.
    longest_scores: u32,
}

fn measure(language: &Language) -> Measured {
    let length = |key: String| language.text(&key).unwrap_or_else(|| panic!("{key}")).chars().count();
    let mut measured = Measured {
        language: language.code.clone(),
        longest_scenario: 0,
        options: (usize::MAX, 0),
        widest_ratio: 1.0,
        longest: BTreeMap::new(),
        shortest: BTreeMap::new(),
        longest_scores: 0,
    };
    for scenario in bank() {
        let name = format!("scenario-{:?}", scenario.id).to_lowercase();
        measured.longest_scenario = measured.longest_scenario.max(length(name.clone()));
        let mut options: Vec<(usize, OptionKind)> = ["a", "b", "c", "d"]
            .iter()
            .zip(scenario.key)
            .map(|(l, kind)| (length(format!("{name}.{l}")), kind))
            .collect();
        options.sort();
        let [(short, shortest), (next, _), (before, _), (long, longest)] = options[..] else {
            unreachable!()
        };
        assert!(short < next && before < long, "{} {name}: two are equally long or short", language.code);
        measured.options = (measured.options.0.min(short), measured.options.1.max(long));
        #[expect(clippy::cast_precision_loss, reason = "lengths of a hundred")]
        let ratio = long as f64 / short as f64;
        measured.widest_ratio = measured.widest_ratio.max(ratio);
        *measured.longest.entry(longest).or_default() += 1;
        *measured.shortest.entry(shortest).or_default() += 1;
        measured.longest_scores += u32::from(longest.shows_first()) + u32::from(longest.shows_second());
    }
    measured
}

#[test]
fn in_each_language_the_words_keep_their_limits_and_length_gives_nothing_away() {
    let locales = Locales::read(Path::new("locales")).unwrap_or_else(|problems| panic!("{problems:?}"));
    for language in locales.languages() {
        let m = measure(language);
        let percent = m.longest_scores * 100 / 40;
        println!(
            "{}: scenarios to {} characters, options {} to {}, ratio to {:.2}; longest {:?}, shortest {:?}; always the longest scores {percent} %",
            m.language, m.longest_scenario, m.options.0, m.options.1, m.widest_ratio, m.longest, m.shortest
        );
        assert!(m.longest_scenario <= 280);
        assert!(m.options.0 >= 50 && m.options.1 <= 110);
        assert!(m.widest_ratio <= 1.4);
        for kind in OptionKind::ALL {
            assert!((4..=6).contains(&m.longest[&kind]), "{kind:?} longest");
            assert!((4..=6).contains(&m.shortest[&kind]), "{kind:?} shortest");
        }
        assert!((35..=65).contains(&percent));
    }
}

#[test]
fn no_option_names_a_characteristic() {
    let locales = Locales::read(Path::new("locales")).unwrap_or_else(|problems| panic!("{problems:?}"));
    for language in locales.languages() {
        let text = |key: String| language.text(&key).unwrap_or_else(|| panic!("{key}")).to_lowercase();
        let names = Characteristic::ALL.map(|of| text(format!("characteristic-{}.short", of.id())));
        for scenario in bank() {
            for letter in ["a", "b", "c", "d"] {
                let option = text(format!("scenario-{:?}.{letter}", scenario.id).replacen(
                    &format!("{:?}", scenario.id),
                    &format!("{:?}", scenario.id).to_lowercase(),
                    1,
                ));
                // The beginning of a name is enough: "communicate" gives it away as well as "communication".
                let found =
                    names.iter().find(|name| option.contains(&name.chars().take(7).collect::<String>()));
                assert_eq!(found, None, "{} {:?}: {option}", language.code, scenario.id);
            }
        }
    }
}

#[test]
fn each_scenario_has_a_question_for_a_team() {
    let locales = Locales::read(Path::new("locales")).unwrap_or_else(|problems| panic!("{problems:?}"));
    for language in locales.languages() {
        let mut questions = HashSet::new();
        for scenario in bank() {
            let key = format!("scenario-{}.discuss", format!("{:?}", scenario.id).to_lowercase());
            let question = language.text(&key).unwrap_or_else(|| panic!("{key}"));
            assert!(question.ends_with('?') && question.chars().count() <= 150, "{question}");
            assert!(questions.insert(question));
        }
    }
}
