//! What gets in the way of small acts.

/// One of the four challenges that the articles name, H1 to H4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Challenge {
    /// Small acts go unnoticed.
    Recognition,
    /// The organisation struggles with leadership at all levels.
    Change,
    /// Leading without overstepping.
    Authority,
    /// The effort has to last, day after day.
    Consistency,
}

impl Challenge {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Recognition, Self::Change, Self::Authority, Self::Consistency];

    /// The stable name where it is stored.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Recognition => "recognition",
            Self::Change => "change",
            Self::Authority => "authority",
            Self::Consistency => "consistency",
        }
    }

    /// The challenge of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|challenge| challenge.id() == id)
    }
}
