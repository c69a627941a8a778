//! A team as a table for other programs.

use super::{Member, Team};
use crate::domain::characteristic::PerCharacteristic;

/// The heads of the columns, in the person's language.
#[derive(Clone, Debug)]
pub struct Heads {
    /// What whoever collected it calls it.
    pub label: String,
    /// The code.
    pub code: String,
    /// How many scenarios were asked.
    pub situations: String,
    /// How many of them were skipped.
    pub skipped: String,
    /// In how many situations each characteristic was shown, and how many called for it.
    pub counts: PerCharacteristic<[String; 2]>,
}

/// A table as comma-separated values after RFC 4180, or separated by what the person's programs take for that. Every
/// value stands in quotation marks; one that a spreadsheet would take for a formula has an apostrophe before it. It
/// begins with a byte order mark, by which programs know that it is UTF-8.
pub fn to_csv(team: &Team, heads: &Heads, separator: &str) -> String {
    let counts = heads.counts.iter().flat_map(|(_, heads)| heads.clone());
    let first = [&heads.label, &heads.code, &heads.situations, &heads.skipped].map(Clone::clone);
    let mut text = String::from('\u{feff}');
    let mut add = |row: Vec<String>| {
        text.push_str(&row.iter().map(|value| cell(value)).collect::<Vec<_>>().join(separator));
        text.push_str("\r\n");
    };
    add(first.into_iter().chain(counts).collect());
    team.members().iter().for_each(|member| add(row(member)));
    text
}

fn row(Member { code, label }: &Member) -> Vec<String> {
    let completed = code.completed();
    let mut row = vec![
        label.to_string(),
        code.to_string(),
        completed.set().total().to_string(),
        completed.skipped().to_string(),
    ];
    for (_, tally) in completed.profile().tallies() {
        row.extend([tally.shown().to_string(), tally.opportunities().to_string()]);
    }
    row
}

fn cell(value: &str) -> String {
    let guard = if value
        .trim_start()
        .starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'])
    {
        "'"
    } else {
        ""
    };
    format!("\"{guard}{}\"", value.replace('"', "\"\""))
}
