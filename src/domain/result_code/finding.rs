//! Codes in whatever was pasted: a link, a sentence, a thread of e-mails.

use super::{BadCode, LONGEST, ResultCode, is_symbol, symbols::is_hyphen};
use crate::domain::own_text::OwnText;
use percent_encoding::percent_decode_str;

/// Something that is a code, or was meant as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// How it was written, or the code, if that is spread over several words.
    pub text: String,
    /// The code.
    pub code: Result<ResultCode, BadCode>,
    /// What it is called, if a link to a team says so.
    pub label: OwnText,
    /// Whether it stands in a link to a team.
    pub of_a_team: bool,
}

impl Found {
    fn plain(text: &str, code: Result<ResultCode, BadCode>) -> Self {
        Self { text: text.to_owned(), code, label: OwnText::default(), of_a_team: false }
    }
}

/// What a link to a result has before the code, as it is and as programs write it that guard links.
const RESULT_LINKS: [&str; 3] = ["#/r/", "%23/r/", "%23%2fr%2f"];
/// The same for a link to a whole team.
const TEAM_LINKS: [&str; 3] = ["#/team/", "%23/team/", "%23%2fteam%2f"];
/// What stands between two members in a link to a team.
pub(in crate::domain) const BETWEEN_MEMBERS: char = '.';
/// What stands between a member's code and label there.
pub(in crate::domain) const BEFORE_LABEL: char = '=';

/// Every code in a text, in links or by itself, in the order in which they stand, each as often as it is there. What
/// was meant as a code and is none is among them; what is just words isn't.
pub fn find(text: &str) -> Vec<Found> {
    let lower = text.to_ascii_lowercase();
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(link) = next_link(&lower, from) {
        find_bare(&text[from..link.at], &mut found);
        let rest = &text[link.after..];
        let taken = if link.of_a_team {
            let link = &rest[..rest.find(|c| !is_of_a_team_link(c)).unwrap_or(rest.len())];
            found.extend(members(link));
            link.len()
        } else {
            let (one, taken) = find_in_link(rest);
            found.push(one);
            taken
        };
        from = link.after + taken;
    }
    find_bare(&text[from..], &mut found);
    found
}

/// The code that a text is, or that is in it.
///
/// # Errors
/// If there is none that can be opened.
pub fn read(text: &str) -> Result<ResultCode, BadCode> {
    let found = find(text);
    let whole = found.iter().find_map(|found| found.code.ok());
    let meant = found.iter().find_map(|found| found.code.err());
    match (whole, meant) {
        (Some(code), _) => Ok(code),
        (None, Some(bad)) => Err(bad),
        (None, None) => ResultCode::parse(text),
    }
}

/// The code with which the end of a link begins, whatever follows it.
///
/// # Errors
/// If there is none that can be opened.
pub fn read_end(end: &str) -> Result<ResultCode, BadCode> {
    find_in_link(end).0.code
}

/// What stands in the end of a link to a team.
pub fn members(end: &str) -> Vec<Found> {
    let member = |text: &str| {
        let (code, label) = text.split_once(BEFORE_LABEL).unwrap_or((text, ""));
        Found {
            text: code.to_owned(),
            code: ResultCode::parse(code),
            label: OwnText::cut(&percent_decode_str(label).decode_utf8_lossy()),
            of_a_team: true,
        }
    };
    end.split(BETWEEN_MEMBERS).filter(|text| !text.is_empty()).map(member).collect()
}

fn is_of_a_team_link(c: char) -> bool {
    c.is_ascii_alphanumeric() || [BETWEEN_MEMBERS, BEFORE_LABEL, '%', '-'].contains(&c)
}

/// Where a link begins to say what it leads to.
struct Link {
    at: usize,
    after: usize,
    of_a_team: bool,
}

fn next_link(lower: &str, from: usize) -> Option<Link> {
    let marks = RESULT_LINKS.map(|mark| (mark, false)).into_iter().chain(TEAM_LINKS.map(|mark| (mark, true)));
    let links = marks.filter_map(|(mark, of_a_team)| {
        let at = from + lower.get(from..)?.find(mark)?;
        Some(Link { at, after: at + mark.len(), of_a_team })
    });
    links.min_by_key(|link| link.at)
}

/// The code at the beginning of what follows a link's mark, and how much of the text it takes.
fn find_in_link(rest: &str) -> (Found, usize) {
    let first = word(rest);
    let code = ResultCode::parse(first);
    if code.is_err()
        && let Some(next) = next_line(&rest[first.len()..])
    {
        // A program may have broken the line in the middle of it.
        let end = word(next);
        let taken = rest.len() - next.len() + end.len();
        let joined = format!("{first}{end}");
        if let Ok(code) = ResultCode::parse(&joined) {
            return (Found::plain(&joined, Ok(code)), taken);
        }
    }
    (Found::plain(first, code), first.len())
}

/// What follows on the next line, after the marks of a quotation.
fn next_line(rest: &str) -> Option<&str> {
    let next = rest.strip_prefix('=').unwrap_or(rest);
    let next = next.strip_prefix("\r\n").or_else(|| next.strip_prefix('\n'))?;
    Some(next.trim_start_matches(['>', ' ', '\t']))
}

/// The letters, digits and hyphens at the beginning of a text.
fn word(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_alphanumeric() && !is_hyphen(c)).unwrap_or(text.len())]
}

/// Codes that stand by themselves.
fn find_bare(text: &str, found: &mut Vec<Found>) {
    let words = words(text);
    let mut place = 0;
    while let Some(&(_, one)) = words.get(place) {
        let code = ResultCode::parse(one);
        let spread = if code.is_err() { spread(text, &words[place..]) } else { None };
        if let Some((code, count)) = spread {
            found.push(Found::plain(&code.to_string(), Ok(code)));
            place += count;
            continue;
        }
        // What has the right checksum was meant as a code, if it can't be opened here.
        let meant = match code {
            Ok(_) | Err(BadCode::Newer | BadCode::UnknownSet | BadCode::Right | BadCode::Colleague) => true,
            Err(BadCode::NotACode | BadCode::TooLong | BadCode::Damaged) => looks_like_a_code(one),
        };
        if meant {
            found.push(Found::plain(one, code));
        }
        place += 1;
    }
}

/// The words of a text, and where they begin.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let one = word(&text[at..]);
        if one.contains(|c| !is_hyphen(c)) {
            words.push((at, one));
        }
        at += one.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
    }
    words
}

/// A code that is spread over several words, with blanks between its groups or broken at the end of a line: the code,
/// and how many words it takes.
fn spread(text: &str, words: &[(usize, &str)]) -> Option<(ResultCode, usize)> {
    let (start, _) = *words.first()?;
    let (mut end, mut symbols) = (start, String::new());
    for (count, &(at, group)) in (1..).zip(words) {
        symbols.extend(group.chars().filter(|c| !is_hyphen(*c)));
        let near = text[end..at].chars().all(|c| c.is_whitespace() || c == '>' || is_hyphen(c));
        if !near || symbols.chars().count() > LONGEST || !group.chars().all(|c| is_symbol(c) || is_hyphen(c))
        {
            return None;
        }
        end = at + group.len();
        if let (Ok(code), 2..) = (ResultCode::parse(&symbols), count) {
            return Some((code, count));
        }
    }
    None
}

/// Whether a word was meant as a code: it begins with a digit, as all of this version do, has letters as well, unlike a
/// telephone number, and stands in groups of four or is as long as a code.
fn looks_like_a_code(word: &str) -> bool {
    let groups: Vec<&str> = word.split(is_hyphen).collect();
    let Some((last, others)) = groups.split_last() else { return false };
    let fours = others.iter().all(|group| group.len() == 4) && (1..=4).contains(&last.len());
    let plain = word.chars().all(|c| c.is_ascii_alphanumeric() || is_hyphen(c));
    let letters = word.chars().filter(char::is_ascii_alphabetic).count();
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let of_a_length = others.is_empty() && (8..=LONGEST).contains(&word.len()) && letters > 1 && digits > 1;
    plain
        && word.starts_with(|c: char| c.is_ascii_digit())
        && letters > 0
        && (fours && !others.is_empty() || of_a_length)
}
