//! Which scenarios a quiz asks, and which set is next for somebody who comes back.

/// One of the four parallel fives. In each, every characteristic is called for first once and second once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Five {
    /// E1 to E5.
    I,
    /// A1, A2, B4, B5 and C2.
    II,
    /// A3, B1, B2, B3 and C5.
    III,
    /// A4, A5, C1, C3 and C4.
    IV,
}

impl Five {
    const ALL: [Self; 4] = [Self::I, Self::II, Self::III, Self::IV];
}

/// One of the two tens. In each, every unordered pair of characteristics is called for once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ten {
    /// The fives I and II.
    First,
    /// The fives III and IV.
    Second,
}

/// The scenarios of a quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ScenarioSet {
    /// Five scenarios, two opportunities a characteristic.
    Five(Five),
    /// Ten scenarios, four opportunities a characteristic.
    Ten(Ten),
    /// The whole bank, eight opportunities a characteristic.
    Twenty,
}

/// How long a quiz is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Length {
    /// Five scenarios.
    Five,
    /// Ten scenarios, unless something else is asked for.
    #[default]
    Ten,
    /// All twenty.
    Twenty,
}

impl Length {
    /// All three, the shortest first.
    pub const ALL: [Self; 3] = [Self::Five, Self::Ten, Self::Twenty];

    /// The number of scenarios.
    pub const fn scenarios(self) -> u8 {
        match self {
            Self::Five => 5,
            Self::Ten => 10,
            Self::Twenty => 20,
        }
    }

    /// About how long it takes, in minutes: half a minute a scenario, and a little to look at the profile.
    pub const fn minutes(self) -> u8 {
        match self {
            Self::Five => 3,
            Self::Ten => 6,
            Self::Twenty => 11,
        }
    }

    fn sets(self) -> &'static [ScenarioSet] {
        match self {
            Self::Five => &ScenarioSet::ALL[..4],
            Self::Ten => &ScenarioSet::ALL[4..6],
            Self::Twenty => &ScenarioSet::ALL[6..],
        }
    }
}

impl ScenarioSet {
    /// Every set: the four fives, the two tens and the twenty.
    pub const ALL: [Self; 7] = [
        Self::Five(Five::I),
        Self::Five(Five::II),
        Self::Five(Five::III),
        Self::Five(Five::IV),
        Self::Ten(Ten::First),
        Self::Ten(Ten::Second),
        Self::Twenty,
    ];

    /// Whether it has the scenario that stands at a place of the bank, counted from nought.
    pub fn contains(self, place: usize) -> bool {
        self.fives().iter().any(|&five| place / 5 == five as usize)
    }

    /// How many scenarios it has.
    pub fn total(self) -> usize {
        5 * self.fives().len()
    }

    /// The stable name where it is stored.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Five(Five::I) => "five-1",
            Self::Five(Five::II) => "five-2",
            Self::Five(Five::III) => "five-3",
            Self::Five(Five::IV) => "five-4",
            Self::Ten(Ten::First) => "ten-1",
            Self::Ten(Ten::Second) => "ten-2",
            Self::Twenty => "twenty",
        }
    }

    /// The set of that name, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|set| set.id() == id)
    }

    /// The set of a length for somebody who took `taken`, oldest first: of those that share scenarios with
    /// quizzes taken longest ago, the first. So fives come as I, II, III, IV and tens alternate, and nobody
    /// answers again what they have just read the key of.
    pub fn next(length: Length, taken: &[Self]) -> Self {
        let last_met = |set: &Self| taken.iter().rposition(|taken| taken.overlaps(*set));
        let sets = length.sets();
        // The first of several that were met equally long ago: min_by_key keeps the first one.
        sets.iter().copied().min_by_key(last_met).unwrap_or(sets[0])
    }

    fn overlaps(self, other: Self) -> bool {
        self.fives().iter().any(|five| other.fives().contains(five))
    }

    fn fives(self) -> &'static [Five] {
        match self {
            Self::Five(five) => &Five::ALL[five as usize..=five as usize],
            Self::Ten(Ten::First) => &Five::ALL[..2],
            Self::Ten(Ten::Second) => &Five::ALL[2..],
            Self::Twenty => &Five::ALL,
        }
    }
}
