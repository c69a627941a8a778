//! The five characteristics of microleadership.

use std::ops::{Index, IndexMut};

/// One of the five things that small everyday acts of leading show.
///
/// Source: "What is Microleadership?" (She.Work, 5Ws 1H).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Characteristic {
    /// Leading by example: integrity, accountability, a strong work ethic.
    Example,
    /// Empowering others: encouraging and supporting colleagues to take initiative.
    Empower,
    /// Effective communication: active listening, constructive feedback.
    Communicate,
    /// Problem-solving mentality: seeing challenges and proposing solutions.
    Solve,
    /// Building relationships: trust and collaboration within the team.
    Relate,
}

impl Characteristic {
    /// All five, in the order in which they are shown everywhere.
    pub const ALL: [Self; 5] = [Self::Example, Self::Empower, Self::Communicate, Self::Solve, Self::Relate];

    /// The stable name, in links, styles and tests.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Example => "example",
            Self::Empower => "empower",
            Self::Communicate => "communicate",
            Self::Solve => "solve",
            Self::Relate => "relate",
        }
    }
}

/// A value for each characteristic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerCharacteristic<T>([T; 5]);

impl<T> PerCharacteristic<T> {
    /// The values that `f` gives.
    pub fn from_fn(f: impl FnMut(Characteristic) -> T) -> Self {
        Self(Characteristic::ALL.map(f))
    }

    /// Each characteristic with its value, in the order of [`Characteristic::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Characteristic, &T)> {
        Characteristic::ALL.into_iter().zip(&self.0)
    }
}

impl<T> Index<Characteristic> for PerCharacteristic<T> {
    type Output = T;

    fn index(&self, of: Characteristic) -> &T {
        &self.0[of as usize]
    }
}

impl<T> IndexMut<Characteristic> for PerCharacteristic<T> {
    fn index_mut(&mut self, of: Characteristic) -> &mut T {
        &mut self.0[of as usize]
    }
}
