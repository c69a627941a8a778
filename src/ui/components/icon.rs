//! The icons: pictures of their own files from Lucide, as they are there.

use leptos::prelude::*;

/// What an icon stands for. It always stands beside words that say the same.
#[derive(Clone, Copy)]
pub(in crate::ui) enum Icon {
    /// Further, in the direction of reading.
    Forward,
    /// Back, against the direction of reading.
    Back,
    /// Further up in a list.
    Up,
    /// Further down.
    Down,
    /// A calendar's entry.
    Calendar,
    /// A camera.
    Camera,
    /// Copy.
    Copy,
    /// To a file.
    Save,
    /// From a file.
    Open,
    /// One less.
    Less,
    /// One more.
    More,
    /// To paper.
    Print,
    /// To others.
    Share,
    /// Away with it.
    Delete,
    /// A workshop on a wall.
    Wall,
    /// Several people.
    People,
}

impl Icon {
    fn svg(self) -> &'static str {
        macro_rules! file {
            ($name:literal) => {
                include_str!(concat!("../../../assets/icons/", $name, ".svg"))
            };
        }
        match self {
            Self::Forward => file!("arrow-right"),
            Self::Back => file!("arrow-left"),
            Self::Up => file!("arrow-up"),
            Self::Down => file!("arrow-down"),
            Self::Calendar => file!("calendar-plus"),
            Self::Camera => file!("camera"),
            Self::Copy => file!("copy"),
            Self::Save => file!("download"),
            Self::Open => file!("folder-open"),
            Self::Less => file!("minus"),
            Self::More => file!("plus"),
            Self::Print => file!("printer"),
            Self::Share => file!("share-2"),
            Self::Delete => file!("trash-2"),
            Self::Wall => file!("presentation"),
            Self::People => file!("users"),
        }
    }

    /// Whether it points along the line, and turns round where lines run the other way.
    fn points(self) -> bool {
        matches!(self, Self::Forward | Self::Back)
    }
}

/// An icon, as large as the text beside it. Nobody is told of it who doesn't see it.
#[component]
pub(in crate::ui) fn IconMark(icon: Icon) -> impl IntoView {
    view! { <span class="icon" class:along=icon.points() aria-hidden="true" inner_html=icon.svg()></span> }
        .into_any()
}
