//! What the compiler of the messages refuses, and what it writes.

use locales_compiler::{Family, Locales, Problem};
use std::{fs, path::PathBuf, sync::atomic::AtomicU32};

/// A folder of locales with an English and a Swedish file.
fn folder(english: &str, swedish: &str) -> PathBuf {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let dir = std::env::temp_dir().join(format!("locales-{}-{number}", std::process::id()));
    for (code, text) in [("en", english), ("sv", swedish)] {
        fs::create_dir_all(dir.join(code)).expect("a folder");
        fs::write(dir.join(code).join("app.ftl"), text).expect("a file");
    }
    dir
}

fn compile(english: &str, swedish: &str) -> Result<Locales, Vec<Problem>> {
    let dir = folder(english, swedish);
    let locales = Locales::read(&dir);
    fs::remove_dir_all(dir).expect("it was there");
    locales
}

/// What is wrong, without the folder.
fn problems(english: &str, swedish: &str) -> Vec<String> {
    let what = |problems: Vec<Problem>| problems.into_iter().map(|problem| problem.what).collect();
    match compile(english, swedish) {
        Ok(locales) => what(locales.problems()),
        Err(problems) => what(problems),
    }
}

#[test]
fn sound_messages_have_no_problems() {
    let english = "# $n (Number) - how many\na = { $n ->\n    [0] none\n    [one] one\n   *[other] { $n }\n }\nb = B\n    .c = C\n";
    let swedish = "a = { $n ->\n   *[other] { $n } st\n }\nb = Be\n    .c = Ce\n";
    assert_eq!(problems(english, swedish), [""; 0]);
}

#[test]
fn what_is_wrong_is_said_with_the_message_it_is_about() {
    let table = [
        ("a = A", "", "`a` is missing"),
        ("a = A\n    .b = B", "a = A", "`a.b` is missing"),
        ("a = A", "a = A\nb = B", "`b` is unknown: en has no such message"),
        ("a = A\na = B", "a = A", "`a` stands there twice"),
        ("# $n (Number) - x\na = { $n }", "a = { $m }", "`a` has no variable $m"),
        ("# $n (Number) - x\na = { $n }", "a = A", "`a` leaves out $n"),
        (
            "a = { $n }",
            "a = { $n }",
            "`a` uses $n, but no comment above it says `# $n (Number)` or `(String)`",
        ),
        (
            "# $n (Number) - x\na = { $n ->\n [few] x\n *[other] y\n }",
            "a = { $n ->\n *[other] y\n }",
            "`a` chooses by [few], which is neither a number nor a plural of en",
        ),
        (
            "a = { NUMBER(1) }",
            "a = A",
            "`a`: functions, references to messages and terms with arguments are not supported",
        ),
        ("a = { -t }", "a = A", "`a`: there is no term `-t`"),
        (
            "a = x [y]",
            "a = A",
            "`a`: \"x [y]\" has one of ['{', '}', '[', ']'], which are kept for placeables",
        ),
    ];
    for (english, swedish, expected) in table {
        let said = problems(english, swedish);
        assert!(said.iter().any(|problem| problem == expected), "{english:?} {swedish:?}: {said:?}");
    }
    assert!(!problems("a = { $", "a = A").is_empty(), "what does not parse is a problem");
}

#[test]
fn a_problem_names_its_file() {
    let dir = folder("a = A", "b = B");
    let locales = Locales::read(&dir).expect("it parses");
    let said: Vec<String> = locales.problems().iter().map(ToString::to_string).collect();
    let file = dir.join("sv").join("app.ftl");
    let expected = ["`a` is missing", "`b` is unknown: en has no such message"];
    assert_eq!(said, expected.map(|what| format!("{}: {what}", file.display())));
    fs::remove_dir_all(dir).expect("it was there");
}

/// Both parts of every catalogue.
fn texts(locales: &Locales) -> Vec<[String; 2]> {
    locales.catalogues().into_iter().map(|catalogue| catalogue.map(|section| section.text)).collect()
}

#[test]
fn what_a_newcomers_quiz_says_comes_first() {
    let english = "after = A\nscenario-one = S\n    .a = a\n    .first = f\nquiz-next = N\napp-title = T\n";
    let locales = compile(english, english).expect("it parses");
    let first = "4\nS\na\nN\nT";
    assert_eq!(texts(&locales), [[first, "2\nA\nf"], [first, "2\nA\nf"]]);
    // The functions count in the same order.
    let rust = locales.rust(&[]);
    assert!(rust.contains("fn app_title() -> Phrase {\n    Phrase::new(3)"), "{rust}");
    assert!(rust.contains("fn after() -> Phrase {\n    Phrase::new(4)"), "{rust}");
}

#[test]
fn a_message_is_one_line() {
    let problems = compile("a =\n    One line\n    and another", "a = A").err().expect("it is refused");
    assert!(problems[0].to_string().contains("more than one line"), "{problems:?}");
}

#[test]
fn english_stands_in_for_what_is_missing() {
    let locales = compile("a = A\nb = B", "b = Be").expect("it parses");
    assert_eq!(texts(&locales), [["0", "2\nA\nB"], ["0", "2\nA\nBe"]]);
}

#[test]
fn terms_are_put_in_and_variables_numbered_in_the_order_of_their_comments() {
    let english =
        "-name = Ripple\n# $of (Number) - x\n# $n (Number) - y\na = { -name }: { $n } of { $of }{ \".\" }\n";
    let swedish = "-name = Ring\na = { $n ->\n    [one] en\n   *[other] { $n }\n } av { $of }, { -name }\n";
    let locales = compile(english, swedish).expect("it parses");
    let expected = [["0", "1\nRipple: {1} of {0}."], ["0", "1\n{1[one]en[other]{1}} av {0}, Ring"]];
    assert_eq!(texts(&locales), expected);
}

#[test]
fn a_catalogues_name_changes_with_its_content_alone() {
    let files = |english: &str| {
        let locales = compile(english, "a = A").expect("it parses");
        locales.catalogues().remove(0).map(|section| section.file)
    };
    assert_eq!(files("a = A"), files("a = A"));
    let ([first, rest], [same, other]) = (files("a = A"), files("a = B"));
    assert_eq!(first, same);
    assert_ne!(rest, other);
}

#[test]
fn every_message_becomes_a_function_and_a_family_one_for_each_attribute() {
    let english = "language-name = English\nplain-text = A\n# $n (Number) - x\n# $who (String) - y\nwith = { $n }{ $who }\nkind-old-one = A\n    .x = X\nkind-new = B\n    .x = Y\n";
    let swedish = "language-name = Svenska\nplain-text = A\nwith = { $n }{ $who }\nkind-old-one = A\n    .x = X\nkind-new = B\n    .x = Y\n";
    let rust =
        compile(english, swedish).expect("it parses").rust(&[Family { prefix: "kind", values: "Kind" }]);
    for expected in [
        "pub(crate) const fn plain_text() -> Phrase {\n    Phrase::new(1)\n}",
        "pub(crate) fn with(n: u32, who: impl Into<Value>, ) -> Phrase {\n    Phrase::with(2, vec![n.into(), who.into(), ])\n}",
        "pub(crate) const fn kind(of: Kind) -> Phrase {\n    Phrase::new(match of {\n        Kind::OldOne => 3,\n        Kind::New => 5,\n    })\n}",
        "pub(crate) const fn kind_x(of: Kind) -> Phrase {\n    Phrase::new(match of {\n        Kind::OldOne => 4,\n        Kind::New => 6,\n    })\n}",
        "Self::Sv => \"Svenska\"",
    ] {
        assert!(rust.contains(expected), "{expected}\n\n{rust}");
    }
    assert!(!rust.contains("fn language_name"), "it is in the enum of the languages");
}
