//! Result codes: every finished quiz comes back as it was, and nothing else comes back at all.

use fastrand::Rng;
use microleadership::domain::{
    answer::{Answer, OptionIndex},
    bank::Revision,
    completed::Completed,
    result_code::{BadCode, LONGEST, ResultCode, Typing, find, read},
    scenario_set::ScenarioSet,
};

const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn answers(letters: &str) -> Vec<Answer> {
    let answer =
        |letter| "abcd".find(letter).map_or(Answer::Skipped, |at| Answer::Chosen(OptionIndex::ALL[at]));
    letters.chars().map(answer).collect()
}

fn completed(set: ScenarioSet, letters: &str) -> Completed {
    Completed::new(Revision::One, set, answers(letters)).expect("a finished quiz")
}

/// A quiz of chance, with scenarios of chance.
fn any_quiz(rng: &mut Rng) -> Completed {
    let ready = rng.usize(..ScenarioSet::ALL.len() * 2);
    let set = ScenarioSet::ALL.get(ready).copied();
    let set =
        set.or_else(|| ScenarioSet::of_mask(rng.u32(1..1 << ScenarioSet::PLACES))).expect("some are in it");
    loop {
        let letters: String = (0..set.total()).map(|_| char::from(b"abcd-"[rng.usize(..5)])).collect();
        if let Some(quiz) = Completed::new(Revision::One, set, answers(&letters)) {
            return quiz;
        }
    }
}

/// Symbols with the checksum that fits.
fn sealed(content: &[u8]) -> String {
    let crc = crc::Crc::<u16>::new(&crc::CRC_15_CAN);
    let values: Vec<u8> = content.iter().map(|symbol| value(*symbol)).collect();
    let sum = crc.checksum(&values);
    let symbol = |shift: u16| char::from(SYMBOLS[usize::from(sum >> shift & 31)]);
    let content: String = content.iter().copied().map(char::from).collect();
    format!("{content}{}{}{}", symbol(10), symbol(5), symbol(0))
}

fn value(symbol: u8) -> u8 {
    SYMBOLS.iter().position(|other| *other == symbol).and_then(|at| u8::try_from(at).ok()).expect("a symbol")
}

#[test]
fn released_codes_are_written_and_read_for_ever() {
    let mut read = 0;
    for line in include_str!("codes-1.txt").lines().filter(|line| !line.starts_with('#')) {
        let [code, set, letters] = line.split_whitespace().collect::<Vec<_>>()[..] else {
            panic!("{line:?} has three parts")
        };
        let quiz = completed(ScenarioSet::from_id(set).expect("a set"), letters);
        assert_eq!(ResultCode::parse(code).map(ResultCode::completed), Ok(quiz.clone()), "{line}");
        assert_eq!(ResultCode::of(&quiz).to_string(), code, "{line}");
        read += 1;
    }
    assert_eq!(read, 21);
}

#[test]
fn every_five_comes_back() {
    let mut codes = std::collections::HashSet::new();
    for set in &ScenarioSet::ALL[..4] {
        for number in 0..5_usize.pow(5) {
            let letters: String =
                (0..5).map(|place| char::from(b"abcd-"[number / 5_usize.pow(place) % 5])).collect();
            let Some(quiz) = Completed::new(Revision::One, *set, answers(&letters)) else { continue };
            let code = ResultCode::of(&quiz);
            assert_eq!(code.completed(), quiz);
            let text = code.to_string();
            assert_eq!(text.len(), 9, "{text}");
            assert_eq!(ResultCode::parse(&text), Ok(code));
            assert!(codes.insert(text), "one code for one quiz");
        }
    }
    assert_eq!(codes.len(), 4 * (5_usize.pow(5) - 1));
}

#[test]
fn quizzes_of_every_set_come_back() {
    let mut rng = Rng::with_seed(4);
    let mut lengths = std::collections::BTreeSet::new();
    for _ in 0..100_000 {
        let quiz = any_quiz(&mut rng);
        let text = ResultCode::of(&quiz).to_string();
        assert_eq!(ResultCode::parse(&text).map(ResultCode::completed), Ok(quiz), "{text}");
        assert!(text.split('-').rev().skip(1).all(|group| group.len() == 4), "{text}");
        assert!(text.len() <= 24, "{text}");
        lengths.insert(text.replace('-', "").len());
    }
    println!("100000 quizzes, codes of {lengths:?} symbols");
    assert!(lengths.iter().all(|length| (8..=LONGEST).contains(length)));
}

#[test]
fn any_changed_symbol_and_any_swapped_neighbours_are_refused() {
    let mut rng = Rng::with_seed(5);
    let (mut changed, mut swapped) = (0, 0);
    for _ in 0..1_000 {
        let code = ResultCode::of(&any_quiz(&mut rng)).symbols().into_bytes();
        for place in 0..code.len() {
            for symbol in SYMBOLS.iter().filter(|symbol| **symbol != code[place]) {
                let mut other = code.clone();
                other[place] = *symbol;
                assert_refused(&other);
                changed += 1;
            }
            if place > 0 && code[place - 1] != code[place] {
                let mut other = code.clone();
                other.swap(place - 1, place);
                assert_refused(&other);
                swapped += 1;
            }
        }
    }
    println!("{changed} codes with a changed symbol, {swapped} with swapped neighbours");
}

fn assert_refused(code: &[u8]) {
    let text = String::from_utf8_lossy(code);
    assert!(ResultCode::parse(&text).is_err(), "{text}");
}

#[test]
fn whatever_is_cut_off_or_added_is_refused() {
    let mut rng = Rng::with_seed(6);
    let (mut cut, mut added, mut by_chance) = (0_usize, 0_usize, 0_usize);
    for _ in 0..4_000 {
        let code = ResultCode::of(&any_quiz(&mut rng)).symbols().into_bytes();
        for length in 0..code.len() {
            assert_refused(&code[..length]);
            by_chance += is_code(&code[code.len() - length..]);
            cut += 2;
        }
        for place in 0..=code.len() {
            let mut other = code.clone();
            other.insert(place, *rng.choice(SYMBOLS).expect("thirty-two"));
            added += 1;
            by_chance += is_code(&other);
            if place < code.len() {
                let mut other = code.clone();
                other.remove(place);
                cut += 1;
                by_chance += is_code(&other);
            }
        }
        for more in 1..=LONGEST {
            let end = (0..more).map(|_| *rng.choice(SYMBOLS).expect("thirty-two"));
            assert_refused(&code.iter().copied().chain(end).collect::<Vec<_>>());
            added += 1;
        }
    }
    // At the end the header tells. Elsewhere one of 32,768 that look like a code has the right checksum by chance.
    println!("{cut} codes cut, {added} with something added, {by_chance} of them codes by chance");
    assert!(by_chance * 32_768 <= cut + added);
}

fn is_code(code: &[u8]) -> usize {
    usize::from(ResultCode::parse(&String::from_utf8_lossy(code)).is_ok())
}

/// No input panics, and none becomes a profile unless it is the code of it.
#[test]
fn a_million_inputs_and_none_is_taken_for_a_code() {
    let mut rng = Rng::with_seed(7);
    let (mut inputs, mut codes) = (0, 0);
    let mut look = |text: &str| {
        inputs += 1;
        _ = ResultCode::typing(text);
        _ = read(text);
        for found in find(text) {
            if let Ok(code) = found.code {
                assert!(ResultCode::parse(&found.text) == Ok(code), "{text:?}");
            }
        }
        if let Ok(code) = ResultCode::parse(text) {
            let symbols = |text: &str| {
                text.to_uppercase().replace(|c: char| c == '-' || c == '–' || c.is_whitespace(), "")
            };
            let plain = symbols(text).replace(['I', 'L'], "1").replace('O', "0");
            assert_eq!(plain, code.symbols(), "{text:?} is the code that it became");
            assert!(code.completed().answers().iter().any(|answer| answer.option().is_some()));
            codes += 1;
        }
    };
    let alphabets: [Vec<char>; 3] = [
        SYMBOLS.iter().map(|symbol| char::from(*symbol)).collect(),
        "abcilou 0123456789-–#/r%=.\n>ÅÄÖß日".chars().collect(),
        (0..200).filter_map(|_| char::from_u32(rng.u32(..0x1_1000))).collect(),
    ];
    for alphabet in &alphabets {
        for _ in 0..200_000 {
            let text: String = (0..rng.usize(..40)).map(|_| *rng.choice(alphabet).expect("some")).collect();
            look(&text);
        }
    }
    for _ in 0..200_000 {
        let mut text: Vec<char> = ResultCode::of(&any_quiz(&mut rng)).to_string().chars().collect();
        for _ in 0..rng.usize(1..4) {
            let alphabet = &alphabets[rng.usize(..3)];
            let (place, c) = (rng.usize(..text.len()), alphabet[rng.usize(..alphabet.len())]);
            match rng.u8(..3) {
                0 => text[place] = c,
                1 => text.insert(place, c),
                _ if text.len() > 1 => _ = text.remove(place),
                _ => {}
            }
        }
        look(&text.into_iter().collect::<String>());
    }
    // With the right checksum, what stands before it can be anything.
    for _ in 0..100_000 {
        let content: Vec<u8> =
            (0..rng.usize(5..18)).map(|_| *rng.choice(SYMBOLS).expect("thirty-two")).collect();
        look(&sealed(&content));
        look(&sealed(&[b"4", &content[1..]].concat()));
    }
    println!("{inputs} inputs, {codes} of them codes");
    assert!(inputs >= 1_000_000);
}

#[test]
fn a_code_is_read_however_it_is_written() {
    let code = ResultCode::of(&completed(ScenarioSet::Twenty, "abcd-abcd-abcd-abcda"));
    let text = code.to_string();
    let plain = code.symbols();
    let written = [
        text.to_lowercase(),
        plain.clone(),
        text.replace('-', " "),
        text.replace('-', "–"),
        text.replace('-', "\u{2011}"),
        format!("  {text}\n"),
        text.replace('0', "O").replace('1', "l"),
        text.replace('0', "o").replace('1', "I"),
        plain.chars().flat_map(|symbol| [symbol, ' ']).collect(),
    ];
    for written in written {
        assert_eq!(ResultCode::parse(&written), Ok(code), "{written:?}");
    }
    assert!(text.contains(['0', '1']), "{text} has symbols with look-alikes");
}

#[test]
fn what_is_wrong_is_said() {
    let code = ResultCode::of(&completed(ScenarioSet::ALL[0], "abcda")).symbols();
    let with = |place: usize, symbol: u8| {
        let mut content = code.as_bytes()[..5].to_vec();
        content[place] = symbol;
        sealed(&content)
    };
    // The first three symbols: 001 version, 00001 revision, 000 set, 00 perspective, and two bits of the answers.
    assert_eq!(&code[..2], "44");
    let table = [
        (String::new(), BadCode::NotACode),
        ("hello".to_owned(), BadCode::NotACode),
        ("microleadership".to_owned(), BadCode::NotACode),
        ("whatever they send, at any length".to_owned(), BadCode::NotACode),
        ("wheneverwheneverwhenever".to_owned(), BadCode::NotACode),
        (code.replace('4', "U"), BadCode::NotACode),
        (format!("{code}!"), BadCode::NotACode),
        (code[..7].to_owned(), BadCode::Damaged),
        (code[..2].to_owned(), BadCode::Damaged),
        (format!("{code}0"), BadCode::Damaged),
        ("4".repeat(20), BadCode::Damaged),
        ("4".repeat(21), BadCode::TooLong),
        (with(0, b'8'), BadCode::Newer),
        (with(0, b'0'), BadCode::Newer),
        (with(1, b'8'), BadCode::UnknownSet),
        (with(1, b'0'), BadCode::UnknownSet),
        (with(2, b'4'), BadCode::Right),
        (with(2, b'8'), BadCode::Colleague),
        (with(2, b'C'), BadCode::Newer),
        // The answers of a five stand in twelve bits: 3124 would be skips alone, 3125 isn't one of them.
        (sealed(b"4431M"), BadCode::Damaged),
        // A five's header with symbols for more.
        (sealed(b"4400000"), BadCode::Damaged),
        // Picked scenarios: none at all, and those of the first five.
        (sealed(b"47G00000"), BadCode::UnknownSet),
        (sealed(b"47KW00000"), BadCode::UnknownSet),
    ];
    for (text, bad) in table {
        assert_eq!(ResultCode::parse(&text), Err(bad), "{text:?}");
    }
}

#[test]
fn typing_is_followed_symbol_by_symbol() {
    let code = ResultCode::of(&completed(ScenarioSet::ALL[4], "abcdabcdab"));
    let text = code.to_string();
    let under = |typed, of| Typing::Under { typed, of };
    let so_far = |symbols: usize| ResultCode::typing(&text[..symbols + symbols.saturating_sub(1) / 4]);
    assert_eq!(so_far(0), under(0, None));
    assert_eq!(so_far(2), under(2, None));
    assert_eq!(so_far(3), under(3, Some(11)));
    assert_eq!(so_far(10), under(10, Some(11)));
    assert_eq!(so_far(11), Typing::Whole(code));
    assert_eq!(ResultCode::typing(&format!("{text}-")), Typing::Whole(code));
    assert_eq!(ResultCode::typing(&format!("{text}0")), Typing::Bad(BadCode::Damaged));
    assert_eq!(ResultCode::typing("46U"), Typing::Bad(BadCode::NotACode));
    let swapped =
        text.replace(&text[text.len() - 2..], &text[text.len() - 2..].chars().rev().collect::<String>());
    assert_ne!(swapped, text);
    assert_eq!(ResultCode::typing(&swapped), Typing::Bad(BadCode::Damaged));
    // How many there are of picked scenarios is known when all of them are.
    let picked = ResultCode::of(&completed(ScenarioSet::of_mask(0b111).expect("three"), "abc")).symbols();
    assert_eq!(ResultCode::typing(&picked[..6]), under(6, None));
    assert_eq!(ResultCode::typing(&picked[..7]), under(7, Some(11)));
    assert_eq!(ResultCode::typing(&"4".repeat(1000)), Typing::Bad(BadCode::TooLong));
}
