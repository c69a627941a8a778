//! Result codes in whatever people paste: links, e-mail threads, chats, sentences.

use microleadership::domain::{
    answer::{Answer, OptionIndex},
    bank::Revision,
    completed::Completed,
    result_code::{BadCode, ResultCode, find, read},
    scenario_set::ScenarioSet,
};

#[test]
fn codes_are_found_in_whatever_was_pasted() {
    let code = |letters: &str| {
        let answer =
            |letter| "abcd".find(letter).map_or(Answer::Skipped, |at| Answer::Chosen(OptionIndex::ALL[at]));
        let answers = letters.chars().map(answer).collect();
        ResultCode::of(&Completed::new(Revision::One, ScenarioSet::ALL[0], answers).expect("a finished quiz"))
    };
    let [one, two, three] = [code("abcda"), code("dcba-"), code("bbbbb")];
    let damaged = one.to_string().chars().rev().collect::<String>();
    let damaged = format!("4{}", &damaged[1..]);
    assert!(ResultCode::parse(&damaged).is_err());
    let found = |text: &str| -> Vec<Result<ResultCode, BadCode>> {
        find(text).into_iter().map(|found| found.code).collect()
    };
    let link = |code: ResultCode| format!("https://example.org/check/#/r/{code}");
    let (first, second) = (one.to_string(), two.to_string());
    let (head, tail) = first.split_at(5);
    let table: Vec<(String, Vec<Result<ResultCode, BadCode>>)> = vec![
        (String::new(), vec![]),
        (
            "Nothing here, I’m afraid, but forty-nine words from 2026-11-22 at 14:30, call 0701-2345."
                .to_owned(),
            vec![],
        ),
        (link(one), vec![Ok(one)]),
        (format!("See ({}), or <{}>.", link(one), link(two)), vec![Ok(one), Ok(two)]),
        (format!("[mine]({}) **{}**", link(one), link(three).to_lowercase()), vec![Ok(one), Ok(three)]),
        (format!("My code is {first}."), vec![Ok(one)]),
        (
            format!("code:{}, {}; {}", one.symbols(), two.symbols().to_lowercase(), first.replace('-', "–")),
            vec![Ok(one), Ok(two), Ok(one)],
        ),
        (
            format!("Anna {} and Bo {}", first.replace('-', " "), second.replace('-', "\u{a0}")),
            vec![Ok(one), Ok(two)],
        ),
        (format!("> {head}{tail}\n> > {second}\n"), vec![Ok(one), Ok(two)]),
        (format!("https://example.org/#/r/{head}\n> {tail} thanks"), vec![Ok(one)]),
        (format!("https://example.org/#/r/{head}=\r\n{tail}"), vec![Ok(one)]),
        (
            format!("https://guard.example/?url=https%3A%2F%2Fexample.org%2F%23%2Fr%2F{first}&data=05"),
            vec![Ok(one)],
        ),
        ("https://example.org/#/r/".to_owned(), vec![Err(BadCode::NotACode)]),
        ("https://example.org/#/r/hello".to_owned(), vec![Err(BadCode::NotACode)]),
        (format!("https://example.org/#/r/{head} thanks"), vec![Err(BadCode::Damaged)]),
        (format!("{damaged} and {}", link(two)), vec![Err(BadCode::Damaged), Ok(two)]),
        (
            format!(
                "https://example.org/#/team/{}.{}=Bo%20%C3%85.{}.",
                one.symbols(),
                two.symbols(),
                &one.symbols()[..7]
            ),
            vec![Ok(one), Ok(two), Err(BadCode::Damaged)],
        ),
        // Broken at the end of a line, with blanks around the hyphens, before a dash.
        (format!("{}\n> {tail} is mine", first.trim_end_matches(tail)), vec![Ok(one)]),
        (format!("{} and {}", first.replace('-', " - "), second.replace('-', "  ")), vec![Ok(one), Ok(two)]),
        (format!("{first}—thanks"), vec![Ok(one)]),
        // Meant as a code: with another checksum in one run, with a letter that codes don't have, or from later on.
        (format!("{}Q", &one.symbols()[..7]), vec![Err(BadCode::Damaged)]),
        ("4427-BRUP".to_owned(), vec![Err(BadCode::NotACode)]),
        ("1427-BRHP".to_owned(), vec![Err(BadCode::Damaged)]),
        ("8427-BQW0 and 4827BAWF".to_owned(), vec![Err(BadCode::Newer), Err(BadCode::UnknownSet)]),
        ("Call +46701234567, order 47112233, room 4B-12, 2026-11-22".to_owned(), vec![]),
        (format!("{} {}", link(one), link(one)), vec![Ok(one), Ok(one)]),
    ];
    for (text, expected) in table {
        assert_eq!(found(&text), expected, "{text:?}");
    }
    let team = find(&format!("#/team/{}=Bo%20%C3%85", two.symbols()));
    assert_eq!(team[0].label.as_str(), "Bo Å");
    assert_eq!(find(&format!("https://example.org/#/r/{head} x"))[0].text, head);
    // For a field that takes one of them.
    assert_eq!(read(&format!("look: {}", link(two))), Ok(two));
    assert_eq!(read(&format!("{damaged} {second}")), Ok(two));
    assert_eq!(read(&damaged), Err(BadCode::Damaged));
    assert_eq!(read(&"4".repeat(30)), Err(BadCode::TooLong));
    assert_eq!(read("something else"), Err(BadCode::NotACode));
}
