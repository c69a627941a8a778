//! What a projected page needs of the browser.

use super::{I18n, Navigation, Store};
use crate::{
    domain::{
        room::{
            Command, WallSize,
            keys::{Deed, Focus, Pressed, deed},
        },
        timestamp::Timestamp,
    },
    platform::{document, screen, task},
    route::Route,
};
use leptos::{ev, prelude::*};

/// The name of the window with the presenter's notes, so that there is only one.
const NOTES: &str = "microleadership-notes";
/// What has the focus, by what finds it.
const FOCUS: [(&str, Focus); 4] = [
    (".hands", Focus::Hands),
    // What doesn't fit is scrolled to.
    (".stage[data-scrolls]", Focus::Field),
    ("input, textarea, select", Focus::Field),
    ("button, a, summary", Focus::Button),
];
/// A dialog that is open.
const DIALOG: &str = "dialog[open]";
/// No text is smaller than this, in pixels, however small the window is: held in the hand, and enlarged on a screen.
const SMALLEST: [f64; 2] = [16.0, 12.0];
/// On what is narrower, by its height, than this, the width says how large the text may be.
const NARROW: f64 = 1.28;

/// The screen, the keys and the clock, for the pages of the room.
#[derive(Clone, Copy)]
pub struct Projector {
    i18n: I18n,
    navigation: Navigation,
    store: Store,
}

impl Projector {
    /// By what was provided above.
    pub fn expect() -> Self {
        Self { i18n: I18n::expect(), navigation: Navigation::expect(), store: Store::expect() }
    }

    /// Makes the text as large as there is room for in what a selector finds, whenever what `depends` reads changes,
    /// the language does or the window does, for as long as the page is there.
    pub fn keep_fitting(self, selector: &'static str, depends: impl Fn() -> WallSize + 'static) {
        let resized = RwSignal::new(());
        let listener = window_event_listener(ev::resize, move |_| resized.set(()));
        on_cleanup(move || listener.remove());
        Effect::new(move || {
            resized.track();
            _ = self.i18n.language();
            let size = depends();
            task::before_next_frame(move || {
                document::fit_text(selector, pixels(WallSize::SMALLEST), pixels(size));
            });
        });
    }

    /// Makes the wall's text larger, if the screen has room for that.
    pub fn larger(self) {
        let size = self.store.room().with_untracked(|room| room.wall.size);
        if document::text_size() > pixels(size) - 1.0 {
            self.store.change_wall(|wall| wall.size = size.larger());
        }
    }

    /// Makes it smaller than it is to be seen.
    pub fn smaller(self) {
        let seen = document::text_size();
        let mut size = self.store.room().with_untracked(|room| room.wall.size);
        while size > WallSize::SMALLEST && pixels(size) > seen - 1.0 {
            size = size.smaller();
        }
        self.store.change_wall(|wall| wall.size = size);
    }

    /// Keeps the screen awake for as long as the page is there.
    pub fn keep_awake(self) {
        let awake = StoredValue::new_local(Some(screen::keep_awake()));
        on_cleanup(move || drop(awake.try_update_value(Option::take)));
    }

    /// Whether the page may fill the whole screen.
    pub fn can_fill(self) -> bool {
        screen::can_be_filled()
    }

    /// Fills the whole screen, or gives it back.
    pub fn turn_full(self) {
        screen::turn_full();
    }

    /// Opens the presenter's notes in a window of their own; in this one where the browser doesn't let it, or where
    /// another couldn't follow.
    pub fn open_notes(self) {
        let shared = untrack(|| self.store.room_is_shared());
        if !shared || !screen::open_window(&Route::Notes.to_string(), NOTES) {
            self.navigation.go(Route::Notes);
        }
    }

    /// Opens a dialog, once the focus is where it is to be when it closes.
    pub fn open_dialog(self, selector: &'static str) {
        task::before_next_frame(move || document::open_dialog(selector));
    }

    /// Closes the dialog that is open.
    pub fn close_dialog(self) {
        document::close_dialog(DIALOG);
    }

    /// The time, four times a second, for as long as the page is there.
    pub fn time(self) -> ReadSignal<Timestamp> {
        let time = RwSignal::new(self.store.now());
        let ticking = StoredValue::new_local(Some(task::every(250, move || time.set(self.store.now()))));
        on_cleanup(move || drop(ticking.try_update_value(Option::take)));
        time.read_only()
    }

    /// Does what the keys say in the workshop, for as long as the page is there; what else they say is `other`.
    pub fn follow_keys(self, other: impl Fn(Deed) + 'static) {
        let listener = window_event_listener(ev::keydown, move |event| {
            let pressed = Pressed {
                key: event.key(),
                code: event.code(),
                shift: event.shift_key(),
                control: event.ctrl_key() || event.meta_key(),
                alt: event.alt_key(),
            };
            if let Some(deed) = deed(&pressed, focus()) {
                event.prevent_default();
                // A key that is held down has done what it does.
                if !event.repeat() {
                    self.take(deed, &other);
                }
            }
        });
        on_cleanup(move || listener.remove());
    }

    fn take(self, deed: Deed, other: &impl Fn(Deed)) {
        if document::is_there(DIALOG) {
            // What goes on behind it nobody sees: first it makes way.
            return self.close_dialog();
        }
        let Deed::Do(command) = deed else { return other(deed) };
        let leaves = !matches!(command, Command::Blank | Command::TurnTimer | Command::MoreTime);
        if leaves && document::has_focus(".hands") {
            // The field may go with the moment.
            self.navigation.focus("main h1");
        }
        self.store.command(command);
    }
}

fn focus() -> Focus {
    let found = FOCUS.into_iter().find(|(selector, _)| document::has_focus(selector));
    found.map_or(Focus::Nowhere, |(_, focus)| focus)
}

/// How high a letter may be in this window, in pixels.
fn pixels(size: WallSize) -> f64 {
    let (width, height) = document::size();
    // A screen that is held in the hand is read from near.
    let room = height.min(width / NARROW);
    (room / f64::from(size.part())).max(SMALLEST[usize::from(width > height)])
}
