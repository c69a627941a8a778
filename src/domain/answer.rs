//! One answer to one scenario.

/// One of a scenario's four options, by its place in the canonical order of the bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OptionIndex {
    /// The first.
    A,
    /// The second.
    B,
    /// The third.
    C,
    /// The fourth.
    D,
}

impl OptionIndex {
    /// All four, in canonical order.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// An order of all four, as their places written one after the other: `2031`.
    pub fn order(places: &str) -> Option<[Self; 4]> {
        let digits: [u8; 4] = places.as_bytes().try_into().ok()?;
        let read = |digit: u8| Self::ALL.get(usize::from(digit.checked_sub(b'0')?)).copied();
        let [first, second, third, last] = digits.map(read);
        let order = [first?, second?, third?, last?];
        Self::ALL.iter().all(|option| order.contains(option)).then_some(order)
    }

    /// Its place, counted from nought.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The letter that it has where options stand in canonical order.
    pub const fn letter(self) -> char {
        ['A', 'B', 'C', 'D'][self.index()]
    }
}

/// What somebody said to a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// The option nearest to what they would most likely do.
    Chosen(OptionIndex),
    /// Passed over: it takes the scenario's two opportunities away.
    Skipped,
}

impl Answer {
    /// The option, unless it was skipped.
    pub const fn option(self) -> Option<OptionIndex> {
        match self {
            Self::Chosen(option) => Some(option),
            Self::Skipped => None,
        }
    }
}
