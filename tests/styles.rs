//! The rules of the stylesheets: contrast, measured from the tokens, and no left or right.

use std::{collections::BTreeSet, fs};

const SHEETS: [&str; 8] = ["tokens", "base", "components", "start", "next", "parts", "pages", "room"];

fn sheet(name: &str) -> String {
    let text = fs::read_to_string(format!("assets/styles/{name}.css")).expect("a stylesheet");
    // Without comments.
    text.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest)).collect()
}

/// Every declaration of every sheet, as its property and its value.
fn declarations() -> Vec<(String, String)> {
    declarations_in(&SHEETS)
}

fn declarations_in(sheets: &[&str]) -> Vec<(String, String)> {
    let text: String = sheets.iter().copied().map(sheet).collect();
    let within = text.split(['{', '}', ';']);
    let declared = within.filter_map(|text| text.trim().split_once(':'));
    let known = |property: &str| {
        !property.is_empty() && property.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let pairs = declared.map(|(property, value)| (property.trim().to_owned(), value.trim().to_owned()));
    pairs.filter(|(property, _)| known(property)).collect()
}

/// Red, green and blue, from 0 to 1.
type Colour = [f64; 3];

fn colour(hex: &str) -> Colour {
    assert!(hex.len() == 7 && hex.starts_with('#'), "{hex} is no colour");
    [1, 3, 5].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("two digits")) / 255.0)
}

/// A token's colour in light and in dark.
fn token(name: &str) -> [Colour; 2] {
    let tokens = sheet("tokens");
    let (_, rest) = tokens.split_once(&format!("--{name}: ")).unwrap_or_else(|| panic!("no --{name}"));
    let (value, _) = rest.split_once(';').expect("a value");
    match value.strip_prefix("light-dark(").and_then(|value| value.strip_suffix(')')) {
        Some(both) => {
            let (light, dark) = both.split_once(", ").expect("two colours");
            [colour(light), colour(dark)]
        }
        None => [colour(value); 2],
    }
}

/// WCAG 2.2, relative luminance.
fn luminance(colour: Colour) -> f64 {
    let linear = |part: f64| if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
    colour.into_iter().zip([0.2126, 0.7152, 0.0722]).map(|(part, weight)| linear(part) * weight).sum()
}

/// WCAG 2.2, contrast ratio.
fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Text on what is behind it, everywhere it is: 7 to 1, as level AAA asks.
const TEXT: [(&str, &[&str]); 7] = [
    ("ink", &["paper", "surface", "water-soft"]),
    ("ink-soft", &["paper", "surface", "water-soft"]),
    ("water", &["paper", "surface", "water-soft"]),
    ("on-water", &["water", "water-strong"]),
    ("wrong", &["paper", "surface", "water-soft"]),
    ("other", &["paper", "surface", "water-soft"]),
    ("qr", &["qr-paper"]),
];
/// What is to be told from what is behind it, and isn't text: edges of fields and buttons, the focus, pictures.
const SHAPES: [(&str, &[&str]); 4] = [
    ("line", &["paper", "surface", "water-soft"]),
    ("water", &["paper", "surface", "water-soft", "line-soft"]),
    ("other", &["paper", "surface", "line-soft"]),
    ("ink-soft", &["paper", "surface"]),
];
/// Lines and fills that nobody needs to see: what they part is told apart without them.
const DECORATION: [&str; 2] = ["line-soft", "blank"];

#[test]
fn every_pair_of_colours_has_its_contrast() {
    for (pairs, least) in [(&TEXT[..], 7.0), (&SHAPES[..], 3.0)] {
        for (front, backs) in pairs {
            for back in *backs {
                for (theme, (front_colour, back_colour)) in
                    ["light", "dark"].into_iter().zip(token(front).into_iter().zip(token(back)))
                {
                    let ratio = contrast(front_colour, back_colour);
                    println!("{front} on {back}, {theme}: {ratio:.2}");
                    assert!(ratio >= least, "{front} on {back}, {theme}: {ratio:.2} of {least}");
                }
            }
        }
    }
}

#[test]
fn contrast_is_that_of_wcag() {
    let ratio = |one, other| (contrast(colour(one), colour(other)) * 100.0).round() / 100.0;
    assert!((ratio("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    assert!((ratio("#767676", "#ffffff") - 4.54).abs() < 1e-9);
    assert!((ratio("#123456", "#123456") - 1.0).abs() < 1e-9);
}

#[test]
fn every_colour_in_use_stands_in_a_pair() {
    let tokens = |declared: &dyn Fn(&str) -> bool| -> BTreeSet<String> {
        let values =
            declarations().into_iter().filter(|(property, _)| declared(property)).map(|(_, value)| value);
        let names = values.flat_map(|value| {
            let names = value.split("var(--").skip(1).filter_map(|rest| rest.split([')', ',']).next());
            names.map(ToOwned::to_owned).collect::<Vec<_>>()
        });
        // A token of a length isn't a colour.
        names
            .filter(|name| {
                sheet("tokens").contains(&format!("--{name}: light-dark("))
                    || sheet("tokens").contains(&format!("--{name}: #"))
            })
            .collect()
    };
    let pairs = || TEXT.iter().chain(&SHAPES);
    let fronts: BTreeSet<&str> = pairs().map(|(front, _)| *front).chain(DECORATION).collect();
    let backs: BTreeSet<&str> =
        pairs().flat_map(|(_, backs)| backs.iter().copied()).chain(DECORATION).collect();
    let front = tokens(&|property| {
        ["color", "stroke", "accent-color"].contains(&property)
            || property.starts_with("outline")
            || property.starts_with("border")
    });
    assert!(front.len() > 5, "{front:?}");
    for name in front {
        assert!(fronts.contains(&*name), "--{name} is in front of nothing that is measured");
    }
    // A fill is the back of a text, or a shape in front of the page.
    for name in tokens(&|property| ["background", "background-color", "fill"].contains(&property)) {
        assert!(backs.contains(&*name) || fronts.contains(&*name), "--{name} is in no pair that is measured");
    }
}

#[test]
fn colours_are_named_in_one_place() {
    for name in &SHEETS[1..] {
        let text = sheet(name);
        for (at, _) in text.match_indices('#') {
            let word: String = text[at + 1..].chars().take_while(char::is_ascii_alphanumeric).collect();
            let hex = [3, 6].contains(&word.len()) && word.chars().all(|c| c.is_ascii_hexdigit());
            assert!(!hex, "{name}.css names #{word}");
        }
    }
}

/// A browser looks for each family and each weight, for how words are hyphenated and for how wide a digit is, before it
/// draws anything; and what is said of parts that nothing has is worked out for every element.
#[test]
fn what_is_drawn_first_asks_for_little() {
    let [tokens, base, components, start, ..] = SHEETS;
    let first = declarations_in(&[tokens, base, components, start]);
    let of = |name: &'static str| {
        first.iter().filter(move |(property, _)| property == name).map(|(_, value)| &**value)
    };
    for stack in of("--sans").chain(of("--serif")) {
        assert!(stack.split(',').count() <= 4, "{stack}");
    }
    assert_eq!(of("--sans").chain(of("--serif")).count(), 2);
    assert_eq!(of("font-weight").collect::<BTreeSet<_>>(), BTreeSet::from(["400", "600"]));
    assert_eq!(of("hyphens").collect::<Vec<_>>(), Vec::<&str>::new());
    let by_letters =
        first.iter().filter(|(_, value)| value.split(|c: char| !c.is_ascii_alphanumeric()).any(by_a_letter));
    assert_eq!(by_letters.collect::<Vec<_>>(), Vec::<&(String, String)>::new());
    let rules = sheet(base);
    let mut of_everything = rules.lines().filter(|line| line.trim_start().starts_with('*'));
    assert!(of_everything.next().is_some_and(|line| !line.contains("::")), "{rules}");
}

/// Whether a part of a value is a length that is measured by a letter of the font.
fn by_a_letter(value: &str) -> bool {
    let unit = value.trim_start_matches(|c: char| c.is_ascii_digit());
    unit != value && ["ch", "ex", "cap", "ic"].contains(&unit)
}

/// Where lines run from right to left, everything changes sides by itself.
#[test]
fn nothing_is_left_or_right() {
    for (property, value) in declarations() {
        let sided = property.split('-').any(|part| part == "left" || part == "right")
            || (["text-align", "float", "clear", "justify-content", "justify-self"].contains(&&*property)
                && ["left", "right"].contains(&&*value));
        assert!(!sided, "{property}: {value}");
        // Four values go round by top, right, bottom and left.
        let values: Vec<&str> = value.split_whitespace().collect();
        let round = ["margin", "padding", "inset", "border-width"].contains(&&*property) && values.len() == 4;
        assert!(!round || values[1] == values[3], "{property}: {value}");
    }
}

/// Motion explains, and doesn't keep anybody waiting.
#[test]
fn nothing_moves_for_longer_than_300_milliseconds() {
    let milliseconds = |word: &str| -> Option<f64> {
        let word = word.trim_end_matches([',', ')']);
        let digits = |end| word.strip_suffix(end).and_then(|digits: &str| digits.parse::<f64>().ok());
        digits("ms").or_else(|| digits("s").map(|seconds| seconds * 1000.0))
    };
    let times = |property: &str| {
        property.starts_with("animation") || property.starts_with("transition") || property.starts_with("--")
    };
    let mut measured = 0;
    for (property, value) in declarations().into_iter().filter(|(property, _)| times(property)) {
        for time in value.split_whitespace().filter_map(milliseconds) {
            measured += 1;
            // What waits for the app to come shows as long as it takes.
            assert!(time <= 300.0 || value.contains("breathe"), "{property}: {value}");
        }
    }
    assert!(measured >= 2, "{measured} times");
}
