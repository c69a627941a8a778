//! A team: what it shows together, what it hides, and how it travels.

use microleadership::domain::{
    answer::{Answer, OptionIndex},
    bank::{OptionKind, Revision, ScenarioId},
    change::Change,
    characteristic::{Characteristic, PerCharacteristic},
    comparison::Comparison,
    completed::Completed,
    own_text::OwnText,
    result_code::{BadCode, ResultCode, find},
    scenario_set::ScenarioSet,
    tally::Tally,
    team::{
        Adding, Agreement, BadTeam, Class, Collected, Group, Heads, Least, Member, Practice, Team, to_csv,
    },
    timestamp::Timestamp,
};
use std::time::Instant;

fn set(id: &str) -> ScenarioSet {
    ScenarioSet::from_id(id).expect("a set of that name")
}

/// A quiz in which each answer is of a kind, by its first letter: both, first, second, neither, or `-` for a skip.
fn of_kinds(id: &str, kinds: &str) -> Completed {
    let kind = |letter| match letter {
        'b' => Some(OptionKind::Both),
        'f' => Some(OptionKind::First),
        's' => Some(OptionKind::Second),
        'n' => Some(OptionKind::Neither),
        _ => None,
    };
    let scenarios = Revision::One.scenarios(set(id));
    let answers = scenarios.iter().zip(kinds.chars()).map(|(scenario, letter)| {
        let option = OptionIndex::ALL.into_iter().find(|option| Some(scenario.kind(*option)) == kind(letter));
        option.map_or(Answer::Skipped, Answer::Chosen)
    });
    Completed::new(Revision::One, set(id), answers.collect()).expect("a finished quiz")
}

fn code(id: &str, kinds: &str) -> ResultCode {
    ResultCode::of(&of_kinds(id, kinds))
}

fn team(codes: &[ResultCode]) -> Team {
    let mut team = Team::default();
    for code in codes {
        assert_eq!(team.add_again(*code, OwnText::default()), Adding::Added);
    }
    team
}

fn label(text: &str) -> OwnText {
    OwnText::new(text).expect("short")
}

#[test]
fn nothing_is_shown_of_fewer_than_three() {
    let one = code("five-1", "bfsnb");
    assert_eq!(Group::FEWEST, 3);
    assert_eq!(Team::default().group(), None);
    assert_eq!(team(&[one]).group(), None);
    assert_eq!(team(&[one, one]).group(), None);
    assert!(team(&[one, one, one]).group().is_some());
}

/// Worked out by hand from the table of the bank in five I: E1 example → relate, E2 communicate → solve,
/// E3 solve → example, E4 relate → empower, E5 empower → communicate.
#[test]
fn a_group_of_fives_is_counted() {
    let group = team(&[
        code("five-1", "bbbbb"), // two of each
        code("five-1", "fffff"), // one of each
        code("five-1", "nnnnn"), // none
        code("five-1", "fbnnf"), // example 1, communicate 1, solve 1, empower 1
    ])
    .group()
    .expect("four");
    assert_eq!((group.people, &group.lengths[..]), (4, &[(5, 4)][..]));
    let rows = Characteristic::ALL.map(|of| {
        let count = &group.counts[of];
        assert_eq!((count.classes.len(), count.left_out), (1, 0));
        let class = count.main().expect("one");
        assert_eq!(class.opportunities(), 2);
        (class.stacks(), class.middle(), class.spread(), class.together().expect("eight").tally)
    });
    let once = (vec![1, 2, 1], (1, 1), (0, 2), Tally::new(4, 8));
    let relate = (vec![2, 1, 1], (0, 1), (0, 2), Tally::new(3, 8));
    assert_eq!(rows, [once.clone(), once.clone(), once.clone(), once, relate]);
    assert_eq!(group.often(), []);
    let counts =
        vec![(Characteristic::Relate, Tally::new(3, 8)), (Characteristic::Example, Tally::new(4, 8))];
    assert_eq!(group.least(), Least { counts, tied: true });
    // Distances: 0 1 1 2 is 1+1+2+0+1+1 over six pairs, 0 0 1 2 is 0+1+2+1+2+1.
    assert_eq!(group.differs_most(), [Characteristic::Relate]);
    // E1: both, first, neither, first. E2: both, first, neither, both. E3, E4: both, first, neither, neither.
    // All five have five pairs of six apart; the first is named.
    let Agreement::Split(split) = group.agreement else { panic!("they differ") };
    assert_eq!((split.scenario.id, split.answered()), (ScenarioId::E1, 4));
    assert_eq!(split.chosen, [0, 1, 2, 1], "E1 shows second, both, first, neither");
}

#[test]
fn what_cannot_be_compared_is_never_in_one_row() {
    let codes = [
        code("ten-1", "bbbbbbbbbb"),
        code("ten-1", "ffffffffff"),
        code("ten-1", "-fffffffff"),
        code("ten-2", "nnnnnnnnnn"),
        code("five-3", "bbbbb"),
        code("twenty", "bbbbbbbbbbbbbbbbbbbb"),
    ];
    let group = team(&codes).group().expect("six");
    assert_eq!(group.lengths, [(5, 1), (10, 4), (20, 1)]);
    let example = &group.counts[Characteristic::Example];
    // One of the tens skipped E1, which calls for example and relate: three opportunities, and alone with them.
    assert_eq!(example.classes.len(), 1);
    let row = |of| {
        let class = group.counts[of].main().expect("some");
        (class.opportunities(), class.stacks(), class.together().map(|together| together.tally))
    };
    assert_eq!(row(Characteristic::Example), (4, vec![1, 0, 1, 0, 1], Some(Tally::new(6, 12))));
    assert_eq!(example.left_out, 3);
    assert_eq!(row(Characteristic::Solve), (4, vec![1, 0, 2, 0, 1], Some(Tally::new(8, 16))));
    assert_eq!(group.counts[Characteristic::Solve].left_out, 2);
    // As soon as a third has as many opportunities, there is a row for them.
    let more = [&codes[..], &[code("five-2", "nnnnn"), code("five-1", "fffff")]].concat();
    let group = team(&more).group().expect("eight");
    let classes = &group.counts[Characteristic::Example].classes;
    let rows: Vec<_> = classes.iter().map(|class| (class.opportunities(), class.stacks())).collect();
    assert_eq!(rows, [(2, vec![1, 1, 1]), (4, vec![1, 0, 1, 0, 1])]);
}

/// Three answer a ten alike. A fourth, who took a five, chose otherwise in each situation: nothing that is shown may
/// tell of it.
#[test]
fn whoever_no_row_shows_counts_for_nothing_else() {
    let three = [code("ten-1", "bbbbbbbbbb"); 3];
    let alone = team(&three).group().expect("three");
    for other in
        [code("five-1", "nnnnn"), code("ten-1", "-nnnnnnnnn"), code("twenty", "nnnnnnnnnnnnnnnnnnnn")]
    {
        let group = team(&[&three[..], &[other]].concat()).group().expect("four");
        for (of, count) in group.counts.iter().filter(|(_, count)| count.left_out == 1) {
            assert_eq!(count.classes, alone.counts[of].classes, "{of:?}");
        }
        if let Agreement::Split(split) = group.agreement {
            let calls_for = |of| split.scenario.characteristics().contains(&of);
            assert!(!group.counts.iter().any(|(of, count)| count.left_out == 1 && calls_for(of)), "{other}");
            assert_eq!(split.answered(), 4, "who skipped one stands in the other rows");
        }
    }
}

#[test]
fn a_group_that_agrees_has_nothing_that_splits_it() {
    let group = team(&[code("ten-1", "bbbbbbbbbb"); 5]).group().expect("five");
    assert_eq!(group.agreement, Agreement::Alike);
    assert_eq!(group.differs_most(), []);
    assert_eq!(group.often(), Characteristic::ALL);
    let all = Tally::new(20, 20);
    let counts = vec![(Characteristic::Example, all), (Characteristic::Empower, all)];
    assert_eq!(group.least(), Least { counts, tied: true });
    // Nor has one of which no three answered the same.
    let group = team(&[code("five-1", "bbbbb"), code("five-2", "fffff"), code("five-3", "nnnnn")]).group();
    assert_eq!(group.expect("three").agreement, Agreement::Unknown);
}

#[test]
fn the_middle_and_the_spread_are_counts_of_people() {
    let of = |shown: &[u16]| Class::new(8, shown.iter().rev().copied().collect()).expect("some");
    let table = [
        (&[1, 4, 7][..], (4, 4), (1, 7)),
        (&[1, 2, 5, 8], (2, 5), (1, 5)),
        (&[0, 1, 2, 3, 4], (2, 2), (1, 3)),
        (&[0, 0, 2, 3, 4, 4, 4, 8], (3, 4), (0, 4)),
        (&[3, 3, 3], (3, 3), (3, 3)),
    ];
    for (shown, middle, half) in table {
        assert_eq!((of(shown).middle(), of(shown).middle_half()), (middle, half), "{shown:?}");
    }
    assert!(Class::new(8, Vec::new()).is_none() && Class::new(0, vec![0]).is_none());
}

#[test]
fn a_code_is_added_once_unless_it_is_asked_for_again() {
    let mut team = Team::default();
    let (one, other) = (code("five-1", "bbbbb"), code("five-1", "bbbbf"));
    assert_eq!(team.add(one, label("Anna")), Adding::Added);
    assert_eq!(team.add(one, label("Bo")), Adding::Known);
    assert_eq!(team.add(other, label("Bo")), Adding::Added);
    assert_eq!(team.add_again(one, label("Cleo")), Adding::Added);
    let labels = |team: &Team| team.members().iter().map(|m| m.label.to_string()).collect::<Vec<_>>();
    assert_eq!(labels(&team), ["Anna", "Bo", "Cleo"]);
    assert_eq!(team.remove(1, one), None, "another one stands there");
    let before = team.clone();
    assert!(team.remove(0, one).is_some());
    assert_eq!(labels(&team), ["Bo", "Cleo"]);
    // Put back, with what came meanwhile: two who answered alike are still two.
    let third = code("five-1", "nnnnn");
    assert_eq!(team.add(third, label("Dee")), Adding::Added);
    let mut undone = before.clone();
    undone.join(&team);
    assert_eq!(labels(&undone), ["Anna", "Bo", "Cleo", "Dee"]);
    let mut team = before;
    team.set_label(2, one, label("Cleopatra"));
    team.set_label(2, other, label("nobody"));
    assert_eq!(labels(&team), ["Anna", "Bo", "Cleopatra"]);
    let mut full = self::team(&[one; Team::LARGEST]);
    assert_eq!(full.add(other, label("")), Adding::Full);
    assert_eq!(full.members().len(), Team::LARGEST);
    let joined = full.join(&self::team(&[other]));
    assert_eq!((joined.added, joined.left_out, full.members().len()), (0, vec![other], Team::LARGEST));
}

#[test]
fn two_teams_become_one() {
    let [a, b, c] = ["bbbbb", "fffff", "nnnnn"].map(|kinds| code("five-1", kinds));
    let member = |code, name| Member { code, label: label(name) };
    let mut here = Team::new(vec![member(a, ""), member(b, "Bo"), member(a, "twin")]).expect("three");
    let there = Team::new(vec![member(b, "Boris"), member(a, "Anna"), member(c, ""), member(c, "")]);
    let joined = here.join(&there.expect("four"));
    assert_eq!((joined.added, joined.known.len()), (2, 2));
    let expected = [member(a, "Anna"), member(b, "Bo"), member(a, "twin"), member(c, ""), member(c, "")];
    assert_eq!(here.members(), expected);
}

/// Five people answered, one of the links is damaged, and two are quoted again further down.
#[test]
fn a_thread_of_e_mails_gives_a_team() {
    let codes = ["bbbbb", "fffff", "nnnnn", "fbnnf", "sssss"].map(|kinds| code("five-1", kinds));
    let link = |place: usize| format!("https://example.org/check/#/r/{}", codes[place]);
    let damaged = link(4).replace(&codes[4].to_string(), &format!("{}0", &codes[4].to_string()[..8]));
    assert_ne!(damaged, link(4));
    let thread = format!(
        "Från: Åsa\nHär är min: {}\n\n> On Monday, Bo wrote:\n> Mine: <{}>.\n>\n>> Cleo: {} (on the train)\n>> {}\n>>> Dee: {}\n>>> {}\n>>> {}\n>>> {}",
        link(0),
        link(1),
        link(2),
        damaged,
        link(3),
        link(1),
        link(0),
        link(1),
    );
    let mut team = Team::default();
    let collected = team.add_found(find(&thread));
    // However often it is quoted, it is there once.
    let known = [1, 0].map(|place| Member { code: codes[place], label: label("") }).to_vec();
    let refused = vec![(damaged[damaged.len() - 9..].to_owned(), BadCode::Damaged)];
    assert_eq!(collected, Collected { added: 4, known, refused, left_out: Vec::new() });
    assert_eq!(team.group().map(|group| group.people), Some(4));
}

#[test]
fn a_whole_group_travels_as_one_link() {
    let mut team = team(&[code("five-1", "bbbbb"), code("twenty", "bfsn-bfsn-bfsn-bfsn-")]);
    team.set_label(0, code("five-1", "bbbbb"), label("Åsa & Bo, 50 % = ½ #1"));
    let again = |link: &str| {
        let mut team = Team::default();
        team.add_found(find(&format!("https://example.org/#/team/{link} and so on")));
        team
    };
    assert!(team.link(false).chars().all(|c| c.is_ascii_alphanumeric() || c == '.'), "{}", team.link(false));
    // Two who answered alike stay two, unlike codes that somebody pasted.
    let twins = self::team(&[code("five-1", "bbbbb"); 2]);
    assert_eq!(again(&twins.link(false)), twins);
    let without = again(&team.link(false));
    assert!(without.members().iter().all(|member| member.label.is_empty()));
    assert_eq!(without.members().len(), 2);
    assert_eq!(again(&team.link(true)), team);
}

// Frozen: a file of the first format. Never edited.
const FILE_1: &str = r#"{"microleadership-team":1,"made":1790000000000,"members":[{"code":"4427-BRHP","label":"Åsa","counts":{"example":[1,2]}},{"code":"471H-040Y-CM07-B1N","label":""}]}"#;

#[test]
fn a_released_file_is_read() {
    let team = Team::from_json(FILE_1).expect("a team");
    let members: Vec<_> = team.members().iter().map(|m| (m.code.to_string(), m.label.to_string())).collect();
    let expected = [("4427-BRHP", "Åsa"), ("471H-040Y-CM07-B1N", "")];
    assert_eq!(members, expected.map(|(code, label)| (code.to_owned(), label.to_owned())));
}

#[test]
fn a_team_is_saved_to_a_file_and_restored() {
    let mut team = team(&[code("five-1", "bfsn-"), code("five-1", "bfsn-"), code("ten-2", "nnnnnnnnnn")]);
    team.set_label(1, code("five-1", "bfsn-"), label("Åsa \"the\" third"));
    let text = team.to_json(Timestamp(1_790_000_000_000));
    assert_eq!(Team::from_json(&text), Ok(team));
    let counts: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    // E1 both, E2 first (communicate), E3 second (example), E4 neither.
    assert_eq!(counts["members"][0]["counts"]["example"], serde_json::json!([2, 2]));
    assert_eq!(counts["members"][0]["counts"]["communicate"], serde_json::json!([1, 1]));
    assert_eq!(counts["members"][2]["counts"]["solve"], serde_json::json!([0, 4]));
    let table = [
        (String::new(), BadTeam::NotATeam),
        ("{}".to_owned(), BadTeam::NotATeam),
        (text[..text.len() - 3].to_owned(), BadTeam::NotATeam),
        (text.replace("-team\": 1", "-team\": 2"), BadTeam::Newer),
        (text.replace("-team\": 1", "-team\": 0"), BadTeam::NotATeam),
        (text.replace("third", &"x".repeat(200)), BadTeam::Label(2)),
        (text.replacen("\"code\": \"4", "\"code\": \"5", 1), BadTeam::Code(1, BadCode::Damaged)),
    ];
    for (text, bad) in table {
        assert_eq!(Team::from_json(&text), Err(bad), "{text}");
    }
    let member = format!(r#"{{"code":"{}","label":""}}"#, code("five-1", "bbbbb"));
    let many = |count| {
        format!(
            r#"{{"microleadership-team":1,"made":0,"members":[{}]}}"#,
            vec![member.as_str(); count].join(",")
        )
    };
    assert_eq!(Team::from_json(&many(Team::LARGEST)).map(|team| team.members().len()), Ok(Team::LARGEST));
    assert_eq!(Team::from_json(&many(Team::LARGEST + 1)), Err(BadTeam::TooMany));
}

#[test]
fn a_table_for_other_programs_holds_no_formulas() {
    let heads = |label: &str| Heads {
        label: label.to_owned(),
        code: "Code".to_owned(),
        situations: "Situations".to_owned(),
        skipped: "Skipped".to_owned(),
        counts: PerCharacteristic::from_fn(|of| [format!("{} shown", of.id()), format!("{} of", of.id())]),
    };
    let first = code("five-1", "bfsn-");
    for (written, cell) in [
        ("Åsa", "\"Åsa\""),
        ("a \"b\", c;\td", "\"a \"\"b\"\", c; d\""),
        ("=1+1", "\"'=1+1\""),
        ("+1", "\"'+1\""),
        ("-1", "\"'-1\""),
        ("@SUM(A1)", "\"'@SUM(A1)\""),
        ("＝1", "\"'＝1\""),
        ("\t=1", "\"'=1\""),
        ("\"=1", "\"\"\"=1\""),
    ] {
        let mut team = team(&[first]);
        team.set_label(0, first, label(written));
        let csv = to_csv(&team, &heads("Label"), ",");
        let rows: Vec<&str> = csv.split("\r\n").collect();
        assert!(rows[0].starts_with(
            "\u{feff}\"Label\",\"Code\",\"Situations\",\"Skipped\",\"example shown\",\"example of\","
        ));
        assert_eq!(
            rows[1],
            format!(
                "{cell},\"{first}\",\"5\",\"1\",\"2\",\"2\",\"0\",\"1\",\"1\",\"1\",\"0\",\"2\",\"1\",\"2\""
            )
        );
        assert_eq!((rows.len(), rows[2]), (3, ""));
    }
    assert!(to_csv(&team(&[first]), &heads("x"), ";").contains("\";\""));
}

#[test]
fn each_characteristic_has_a_practice_that_fosters_it() {
    let practices = Characteristic::ALL.map(Practice::that_fosters);
    let expected = [
        Practice::Trust,
        Practice::Growth,
        Practice::OpenCommunication,
        Practice::Initiative,
        Practice::SmallWins,
    ];
    assert_eq!(practices, expected);
}

#[test]
fn two_quizzes_stand_side_by_side() {
    let (one, other) = (of_kinds("ten-1", "bbbbbbbbb-"), of_kinds("ten-1", "nbbbbnbbbf"));
    let comparison = Comparison::between(&one, &other);
    assert_eq!((comparison.shared.len(), comparison.answered), (10, 9));
    let ids: Vec<_> = comparison.otherwise.iter().map(|scenario| scenario.id).collect();
    assert_eq!(ids, [ScenarioId::E1, ScenarioId::A1], "what was skipped isn't answered otherwise");
    // E1 example → relate, A1 communicate → example, and C2 example → empower skipped by the first: example 3 of 3
    // against 2 of 4, empower 3 of 3 against 3 of 4, relate 4 of 4 against 3, communicate as well.
    let changes = |of| comparison.changes[of];
    assert_eq!(changes(Characteristic::Example), Change::TooFew);
    assert_eq!(changes(Characteristic::Relate), Change::Same);
    assert_eq!(comparison.with_change(Change::Same).len(), 3);
    let far = Comparison::between(&of_kinds("ten-1", "bbbbbbbbbb"), &of_kinds("ten-2", "nnnnnnnnnn"));
    assert_eq!(far.with_change(Change::Less), Characteristic::ALL);
    assert_eq!((far.shared.len(), far.answered, far.otherwise.len()), (0, 0, 0));
    let fives = Comparison::between(&of_kinds("five-1", "bbbbb"), &of_kinds("five-1", "nnnnn"));
    assert!(!fives.says_something());
    assert_eq!(fives.otherwise.len(), 5);
}

#[test]
fn five_hundred_stay_quick() {
    let mut rng = fastrand::Rng::with_seed(8);
    let mut kinds = || (0..20).map(|_| char::from(b"bfsn-"[rng.usize(..5)])).collect::<String>();
    let mut team = Team::default();
    for _ in 0..Team::LARGEST {
        team.add_again(code("twenty", &format!("b{}", &kinds()[1..])), OwnText::default());
    }
    let start = Instant::now();
    let group = team.group().expect("many");
    println!(
        "a group of {} in {:?}; a link of {} characters",
        group.people,
        start.elapsed(),
        team.link(false).len()
    );
    assert_eq!(group.people, Team::LARGEST);
}
