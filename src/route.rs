//! Every address within the app, in the one place that reads and writes them.
//!
//! An address is the part after `#`, so that any static host will do and nothing of it reaches a server.

use crate::domain::{
    history::ResultId,
    scenario_set::{Length, ScenarioSet},
};
use std::fmt;
use strum::{EnumDiscriminants, EnumIter};

/// A page of the app.
#[derive(Clone, Debug, PartialEq, Eq, EnumDiscriminants)]
#[strum_discriminants(name(Page), derive(EnumIter), doc = "A page, whatever it is about.")]
pub enum Route {
    /// The start page.
    Home,
    /// A new quiz of a length. Nobody stays there: it leads to the first situation.
    Begin(Length),
    /// The quiz under way, where the person left it.
    Quiz,
    /// The quiz under way at a situation, counted from nought.
    Situation(usize),
    /// The situations that were skipped.
    Skipped,
    /// A finished quiz's profile.
    Profile(ResultId),
    /// The ways to share a finished quiz's profile.
    Share(ResultId),
    /// A result that somebody shared, by its code as it was given.
    Received(String),
    /// The team whose codes are collected.
    Team,
    /// A whole team that somebody shared, as it was given.
    SharedTeam(String),
    /// The scenarios that a workshop invites people to take by themselves.
    Take(ScenarioSet),
    /// Where a workshop is set up.
    Room,
    /// What the room sees of the workshop.
    Wall,
    /// What the facilitator sees of it.
    Notes,
    /// What came of it.
    Summary,
    /// How to run one.
    Guide,
    /// The quizzes finished in this browser.
    History,
    /// The small act.
    Act,
    /// What the person can set, and all of their data.
    Settings,
    /// What this is about.
    Learn,
    /// What is private, and how to check it.
    Privacy,
    /// How accessible this is.
    Accessibility,
    /// No page has this address.
    NotFound,
}

impl Route {
    /// Reads the hash of an address that begins a quiz or lies in it, with or without `#`; none if it is another one.
    pub fn parse_quiz(hash: &str) -> Option<Self> {
        let path = path(hash);
        match path.strip_prefix("begin/") {
            Some(length) => Length::from_id(length).map(Self::Begin),
            None => path.strip_prefix("quiz/").and_then(situation),
        }
    }

    /// Reads the hash of any address, with or without `#`.
    pub fn parse(hash: &str) -> Self {
        let path = path(hash);
        let words: Vec<&str> = path.split('/').collect();
        match words.as_slice() {
            [""] => Self::Home,
            ["begin", length] => Length::from_id(length).map_or(Self::NotFound, Self::Begin),
            ["quiz"] => Self::Quiz,
            ["quiz", "skipped"] => Self::Skipped,
            ["quiz", number] => situation(number).unwrap_or(Self::NotFound),
            ["profile", id] => ResultId::parse(id).map_or(Self::NotFound, Self::Profile),
            ["profile", id, "share"] => ResultId::parse(id).map_or(Self::NotFound, Self::Share),
            ["r", code] => Self::Received((*code).to_owned()),
            ["team"] => Self::Team,
            ["team", members] => Self::SharedTeam((*members).to_owned()),
            ["take", set] => ScenarioSet::from_id(set).map_or(Self::NotFound, Self::Take),
            ["room"] => Self::Room,
            ["room", "wall"] => Self::Wall,
            ["room", "notes"] => Self::Notes,
            ["room", "summary"] => Self::Summary,
            ["room", "guide"] => Self::Guide,
            ["history"] => Self::History,
            ["act"] => Self::Act,
            ["settings"] => Self::Settings,
            ["learn"] => Self::Learn,
            ["privacy"] => Self::Privacy,
            ["accessibility"] => Self::Accessibility,
            _ => Self::NotFound,
        }
    }
}

fn path(hash: &str) -> &str {
    hash.trim_start_matches('#').trim_matches('/')
}

/// Situations are counted from one in an address.
fn situation(number: &str) -> Option<Route> {
    let position = number.parse::<u8>().ok()?.checked_sub(1)?;
    (number == (position + 1).to_string()).then_some(Route::Situation(position.into()))
}

/// As the hash of an address, with `#`.
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => f.write_str("#/"),
            Self::Begin(length) => write!(f, "#/begin/{}", length.id()),
            Self::Quiz => f.write_str("#/quiz"),
            Self::Situation(position) => write!(f, "#/quiz/{}", position + 1),
            Self::Skipped => f.write_str("#/quiz/skipped"),
            Self::Profile(id) => write!(f, "#/profile/{id}"),
            Self::Share(id) => write!(f, "#/profile/{id}/share"),
            Self::Received(code) => write!(f, "#/r/{code}"),
            Self::Team => f.write_str("#/team"),
            Self::SharedTeam(members) => write!(f, "#/team/{members}"),
            Self::Take(set) => write!(f, "#/take/{}", set.id()),
            Self::Room => f.write_str("#/room"),
            Self::Wall => f.write_str("#/room/wall"),
            Self::Notes => f.write_str("#/room/notes"),
            Self::Summary => f.write_str("#/room/summary"),
            Self::Guide => f.write_str("#/room/guide"),
            Self::History => f.write_str("#/history"),
            Self::Act => f.write_str("#/act"),
            Self::Settings => f.write_str("#/settings"),
            Self::Learn => f.write_str("#/learn"),
            Self::Privacy => f.write_str("#/privacy"),
            Self::Accessibility => f.write_str("#/accessibility"),
            Self::NotFound => f.write_str("#/not-found"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Length, ResultId, Route, ScenarioSet};
    use crate::domain::timestamp::Timestamp;

    #[test]
    fn every_route_is_read_back_from_its_address() {
        let id = ResultId::new(Timestamp(1_790_000_000_123), 4711);
        let routes = [
            (Route::Home, "#/"),
            (Route::Begin(Length::Ten), "#/begin/ten"),
            (Route::Quiz, "#/quiz"),
            (Route::Situation(0), "#/quiz/1"),
            (Route::Situation(19), "#/quiz/20"),
            (Route::Skipped, "#/quiz/skipped"),
            (Route::Profile(id), "#/profile/mubbs7ln-3mv"),
            (Route::Share(id), "#/profile/mubbs7ln-3mv/share"),
            (Route::Received("4427-BRHP".to_owned()), "#/r/4427-BRHP"),
            (Route::Received("whatever".to_owned()), "#/r/whatever"),
            (Route::Team, "#/team"),
            (Route::SharedTeam("4427BRHP.441Q1ETR=Bo".to_owned()), "#/team/4427BRHP.441Q1ETR=Bo"),
            (Route::Take(ScenarioSet::ALL[0]), "#/take/five-1"),
            (Route::Take(ScenarioSet::of_mask(0b111).expect("three")), "#/take/picked-00007"),
            (Route::Room, "#/room"),
            (Route::Wall, "#/room/wall"),
            (Route::Notes, "#/room/notes"),
            (Route::Summary, "#/room/summary"),
            (Route::Guide, "#/room/guide"),
            (Route::History, "#/history"),
            (Route::Act, "#/act"),
            (Route::Settings, "#/settings"),
            (Route::Learn, "#/learn"),
            (Route::Privacy, "#/privacy"),
            (Route::Accessibility, "#/accessibility"),
        ];
        for (route, address) in routes {
            assert_eq!(route.to_string(), address);
            assert_eq!(Route::parse(address), route);
        }
    }

    #[test]
    fn an_address_is_read_with_or_without_what_surrounds_it() {
        for address in ["", "#", "#/", "/"] {
            assert_eq!(Route::parse(address), Route::Home, "{address:?}");
        }
        for address in ["quiz", "#quiz", "#/quiz/"] {
            assert_eq!(Route::parse(address), Route::Quiz, "{address:?}");
        }
    }

    #[test]
    fn anything_else_is_not_found() {
        let addresses = [
            "#/nowhere",
            "#/begin",
            "#/begin/six",
            "#/quiz/0",
            "#/quiz/01",
            "#/quiz/x",
            "#/quiz/999",
            "#/quiz/1/2",
            "#/profile",
            "#/profile/X-1",
            "#/profile/X-1/share",
            "#/r",
            "#/r/4427-BRHP/more",
            "#/learn/more",
            "#/take",
            "#/take/six-1",
            "#/take/picked-0001f",
            "#/room/other",
            "#/not-found",
        ];
        for address in addresses {
            assert_eq!(Route::parse(address), Route::NotFound, "{address:?}");
        }
    }
}
