//! What a projected page needs of the browser.

use super::{I18n, Navigation, Store};
use crate::{
    domain::{
        room::{
            WallSize,
            keys::{Deed, Pressed, deed},
        },
        timestamp::Timestamp,
    },
    platform::{document, screen, task},
    route::Route,
};
use leptos::{ev, prelude::*};

/// The name of the window with the presenter's notes, so that there is only one.
const NOTES: &str = "microleadership-notes";
/// What takes keys for itself: all of them, or those that press it.
const FIELD: &str = "input, textarea, select, dialog *, dialog";
const PRESSED: &str = "button, a, summary";
/// No text is smaller than this, in pixels, however small the window is.
const SMALLEST: f64 = 16.0;
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
                let (width, height) = document::size();
                // A screen that is held in the hand is read from near.
                let room = height.min(width / NARROW);
                let pixels = |size: WallSize| (room / f64::from(size.part())).max(SMALLEST);
                document::fit_text(selector, pixels(WallSize::SMALLEST), pixels(size));
            });
        });
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

    /// Opens the presenter's notes in a window of their own; where the browser doesn't let it, in this one.
    pub fn open_notes(self) {
        if !screen::open_window(&Route::Notes.to_string(), NOTES) {
            self.navigation.go(Route::Notes);
        }
    }

    /// Opens a dialog.
    pub fn open_dialog(self, selector: &str) {
        document::open_dialog(selector);
    }

    /// Closes it.
    pub fn close_dialog(self, selector: &str) {
        document::close_dialog(selector);
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
            if let Some(deed) = deed(&pressed).filter(|_| is_free(&pressed)) {
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
        let Deed::Do(command) = deed else { return other(deed) };
        if document::has_focus(FIELD) {
            // The field may go with the moment.
            self.navigation.focus("main h1");
        }
        self.store.command(command);
    }
}

/// Whether a key isn't meant for what has the focus. The keys of a clicker never are.
fn is_free(pressed: &Pressed) -> bool {
    let clicker = matches!(pressed.key.as_str(), "PageDown" | "PageUp");
    let is_pressed = matches!(pressed.key.as_str(), " " | "Enter") && document::has_focus(PRESSED);
    (clicker || !document::has_focus(FIELD)) && !is_pressed
}
