//! What a person has set.

/// A person's choices for this browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The BCP 47 code of the language that was chosen; none as long as the browser's preference decides.
    pub language: Option<String>,
    /// Light or dark.
    pub theme: Theme,
    /// How large the type is.
    pub text_size: TextSize,
    /// Whether things move.
    pub motion: Motion,
}

/// An enum of choices, each with the name that stands for it in styles and where it is stored. The first is the
/// one that holds until another is chosen.
macro_rules! choices {
    ($(#[$about:meta])* $name:ident, $(#[$about_first:meta])* $first:ident $first_id:literal $(, $(#[$about_one:meta])* $one:ident $id:literal)*) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            $(#[$about_first])*
            #[default]
            $first,
            $($(#[$about_one])* $one,)*
        }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[Self::$first $(, Self::$one)*];

            /// Its place in [`Self::ALL`].
            pub const fn place(self) -> usize {
                self as usize
            }

            /// The stable name.
            pub const fn id(self) -> &'static str {
                match self {
                    Self::$first => $first_id,
                    $(Self::$one => $id,)*
                }
            }

            /// The choice of that name.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.id() == id)
            }
        }
    };
}

choices! {
    /// Light or dark.
    Theme,
    /// As the system has it.
    System "system",
    /// Dark on light.
    Light "light",
    /// Light on dark.
    Dark "dark"
}

choices! {
    /// How large the type is.
    TextSize,
    /// As the browser has it.
    Usual "usual",
    /// A fifth larger.
    Large "large",
    /// Nearly half as large again.
    Largest "largest"
}

choices! {
    /// Whether things move.
    Motion,
    /// As the system has it.
    System "system",
    /// Nothing moves.
    Calm "calm"
}
