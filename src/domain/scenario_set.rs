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
    /// Scenarios that a facilitator picked.
    Picked(Picked),
}

/// Scenarios picked one by one: at least one of them, and not just those of a ready set
/// ([`ScenarioSet::of_mask`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Picked(u32);

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
        self.scenarios() / 2 + 1
    }

    /// The name that it has in an address. It never changes.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Five => "five",
            Self::Ten => "ten",
            Self::Twenty => "twenty",
        }
    }

    /// The length of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|length| length.id() == id)
    }

    fn sets(self) -> &'static [ScenarioSet] {
        match self {
            Self::Five => &ScenarioSet::ALL[..4],
            Self::Ten => &ScenarioSet::ALL[4..6],
            Self::Twenty => &ScenarioSet::ALL[6..],
        }
    }
}

/// How the names of picked sets begin where they are stored. Their masks follow, as five hexadecimal digits.
const PICKED: &str = "picked-";

impl ScenarioSet {
    /// The ready sets: the four fives, the two tens and the twenty.
    pub const ALL: [Self; 7] = [
        Self::Five(Five::I),
        Self::Five(Five::II),
        Self::Five(Five::III),
        Self::Five(Five::IV),
        Self::Ten(Ten::First),
        Self::Ten(Ten::Second),
        Self::Twenty,
    ];

    /// How many scenarios there are to choose from.
    pub const PLACES: u32 = 20;

    /// Its scenarios as bits: the one at place 0 of the bank is the lowest.
    pub const fn mask(self) -> u32 {
        match self {
            Self::Five(five) => 0b11111 << (5 * five as u32),
            Self::Ten(Ten::First) => 0x003ff,
            Self::Ten(Ten::Second) => 0xffc00,
            Self::Twenty => 0xfffff,
            Self::Picked(Picked(mask)) => mask,
        }
    }

    /// The set of these scenarios; none if there are none in it, or some that the bank hasn't.
    pub fn of_mask(mask: u32) -> Option<Self> {
        let ready = Self::ALL.into_iter().find(|set| set.mask() == mask);
        let fits = mask != 0 && mask >> Self::PLACES == 0;
        ready.or_else(|| fits.then_some(Self::Picked(Picked(mask))))
    }

    /// Whether it has the scenario that stands at a place of the bank, counted from nought.
    pub const fn contains(self, place: usize) -> bool {
        self.mask() >> place & 1 == 1
    }

    /// How many scenarios it has.
    pub const fn total(self) -> usize {
        self.mask().count_ones() as usize
    }

    /// About how long it takes one person, in minutes, as [`Length::minutes`] counts.
    pub const fn minutes(self) -> usize {
        self.total() / 2 + 1
    }

    /// The stable name where it is stored.
    pub fn id(self) -> String {
        match self {
            Self::Five(five) => format!("five-{}", five as u32 + 1),
            Self::Ten(Ten::First) => "ten-1".to_owned(),
            Self::Ten(Ten::Second) => "ten-2".to_owned(),
            Self::Twenty => "twenty".to_owned(),
            Self::Picked(Picked(mask)) => format!("{PICKED}{mask:05x}"),
        }
    }

    /// The set of that name, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        let picked = id.strip_prefix(PICKED).and_then(|mask| u32::from_str_radix(mask, 16).ok());
        let set = match picked {
            Some(mask) => Self::of_mask(mask),
            None => Self::ALL.into_iter().find(|set| set.id() == id),
        };
        // One name for one set.
        set.filter(|set| set.id() == id)
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

    /// Whether it has all the scenarios of another set.
    pub const fn covers(self, other: Self) -> bool {
        self.mask() & other.mask() == other.mask()
    }

    const fn overlaps(self, other: Self) -> bool {
        self.mask() & other.mask() != 0
    }
}
