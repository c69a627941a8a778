//! What stands on the wall.

/// A first or a second vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Round {
    /// Before people have talked.
    First,
    /// After that.
    Second,
}

impl Round {
    /// Both.
    pub const ALL: [Self; 2] = [Self::First, Self::Second];

    /// Its place, counted from nought.
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// What is done with a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// It is read.
    Show,
    /// Everybody thinks for themselves.
    Think,
    /// Hands are counted. Nobody sees how many.
    Vote(Round),
    /// What was counted is shown; after the second vote, what has shifted.
    Result(Round),
    /// People talk in pairs.
    Talk,
    /// What each option shows.
    Key,
    /// A question for all.
    Discuss,
}

impl Step {
    /// All that there can be, in their order.
    pub const ALL: [Self; 9] = [
        Self::Show,
        Self::Think,
        Self::Vote(Round::First),
        Self::Result(Round::First),
        Self::Talk,
        Self::Vote(Round::Second),
        Self::Result(Round::Second),
        Self::Key,
        Self::Discuss,
    ];

    /// The vote that can be counted, or put right, in it.
    pub const fn round(self) -> Option<Round> {
        match self {
            Self::Vote(round) | Self::Result(round) => Some(round),
            Self::Show | Self::Think | Self::Talk | Self::Key | Self::Discuss => None,
        }
    }
}

/// One thing after the other that stands on the wall.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Moment {
    /// Before the first scenario: what this is.
    #[default]
    Opening,
    /// A step of a scenario, which is counted from nought.
    Scenario(usize, Step),
    /// After the last one: what the room has shown.
    Close,
}

/// What kind of moment it is, whichever scenario it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scene {
    /// Before the first scenario.
    Opening,
    /// A scenario is read.
    Show,
    /// Everybody thinks for themselves.
    Think,
    /// Hands are counted for the first time.
    Vote,
    /// What was counted first.
    Result,
    /// People talk in pairs.
    Talk,
    /// Hands are counted again.
    Revote,
    /// What has shifted.
    Shift,
    /// What each option shows.
    Key,
    /// A question for all.
    Discuss,
    /// What the room has shown.
    Close,
}

impl Moment {
    /// What kind of moment it is.
    pub const fn scene(self) -> Scene {
        match self {
            Self::Opening => Scene::Opening,
            Self::Scenario(_, Step::Show) => Scene::Show,
            Self::Scenario(_, Step::Think) => Scene::Think,
            Self::Scenario(_, Step::Vote(Round::First)) => Scene::Vote,
            Self::Scenario(_, Step::Result(Round::First)) => Scene::Result,
            Self::Scenario(_, Step::Talk) => Scene::Talk,
            Self::Scenario(_, Step::Vote(Round::Second)) => Scene::Revote,
            Self::Scenario(_, Step::Result(Round::Second)) => Scene::Shift,
            Self::Scenario(_, Step::Key) => Scene::Key,
            Self::Scenario(_, Step::Discuss) => Scene::Discuss,
            Self::Close => Scene::Close,
        }
    }
}

impl Scene {
    /// The stable name, in styles and tests.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Show => "show",
            Self::Think => "think",
            Self::Vote => "vote",
            Self::Result => "result",
            Self::Talk => "talk",
            Self::Revote => "revote",
            Self::Shift => "shift",
            Self::Key => "key",
            Self::Discuss => "discuss",
            Self::Close => "close",
        }
    }
}
