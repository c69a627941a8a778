//! Codes in whatever was pasted: a link, a sentence, a thread of e-mails.

use super::{BadCode, LONGEST, ResultCode, has_digit, is_symbol, symbols::is_hyphen};
use crate::domain::{own_text::OwnText, team::link};

/// Something that is a code, or was meant as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// How it was written.
    pub text: String,
    /// The code.
    pub code: Result<ResultCode, BadCode>,
    /// What it is called, if a link to a group says so.
    pub label: OwnText,
}

impl Found {
    fn plain(text: &str, code: Result<ResultCode, BadCode>) -> Self {
        Self { text: text.to_owned(), code, label: OwnText::default() }
    }
}

/// What a link to a result has before the code, as it is and as programs write it that guard links.
const RESULT_LINKS: [&str; 3] = ["#/r/", "%23/r/", "%23%2fr%2f"];
/// The same for a link to a whole group.
const TEAM_LINKS: [&str; 3] = ["#/team/", "%23/team/", "%23%2fteam%2f"];

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
            let members = &rest[..rest.find(|c| !link::is_of_a_link(c)).unwrap_or(rest.len())];
            found.extend(link::members(members));
            members.len()
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
    whole.map_or_else(|| meant.map_or_else(|| ResultCode::parse(text), Err), Ok)
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
    while let Some(&(start, one)) = words.get(place) {
        let code = ResultCode::parse(one);
        let spread = if code.is_err() { spread(text, &words[place..]) } else { None };
        if let Some((code, count)) = spread {
            let (last, end) = words[place + count - 1];
            found.push(Found::plain(&text[start..last + end.len()], Ok(code)));
            place += count;
            continue;
        }
        if code.is_ok() || looks_like_a_code(one) {
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
        if !one.is_empty() {
            words.push((at, one));
        }
        at += one.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
    }
    words
}

/// A code whose groups have a blank between them: the code, and how many words it takes.
fn spread(text: &str, words: &[(usize, &str)]) -> Option<(ResultCode, usize)> {
    let (start, _) = *words.first()?;
    let mut end = start;
    for (count, &(at, group)) in (1..).zip(words.iter().take(LONGEST.div_ceil(4))) {
        let joined = at == start || matches!(&text[end..at], " " | "\t" | "\u{a0}");
        if !joined || group.chars().count() > 4 || !group.chars().all(is_symbol) {
            return None;
        }
        end = at + group.len();
        if let (Ok(code), 2..) = (ResultCode::parse(&text[start..end]), count) {
            return Some((code, count));
        }
        if group.len() < 4 {
            return None;
        }
    }
    None
}

/// Whether a word was meant as a code: groups of four symbols with hyphens between, the last one perhaps shorter, as
/// this version begins them.
fn looks_like_a_code(word: &str) -> bool {
    let groups: Vec<&str> = word.split(is_hyphen).collect();
    let Some((last, others)) = groups.split_last() else { return false };
    let symbols = groups.iter().all(|group| group.chars().all(is_symbol));
    let fours = others.iter().all(|group| group.len() == 4) && (1..=4).contains(&last.len());
    let begins = word.starts_with(['4', '5', '6', '7']);
    symbols && fours && begins && !others.is_empty() && has_digit(&word[1..])
}
