//! What a newcomer's first answer doesn't need of the state.
//!
//! The app comes to the browser in two files. The first one has the quiz, and is enough for somebody who has nothing kept
//! here; the other one has the rest, and comes in a pause after the first answer or as soon as anything else is wanted. From
//! then on it is [`here`]. The functions in [`Rest`] are called through it alone, so that they aren't part of the first
//! file. Where the app isn't split, as in the tests, the rest is always here.

use super::{
    Store,
    archive::{Archive, NotKept},
};
use crate::{
    domain::{history::ResultId, scenario_set::ScenarioSet, stored::Key},
    i18n::Language,
    route::Route,
};

/// What the store can do when the rest is here.
pub struct Rest {
    pub(super) read_all: fn(Store),
    pub(super) follow: fn(Store, Option<&str>),
    pub(super) retry_unsaved: fn(Store),
    pub(super) makes_way: fn(Store) -> bool,
    pub(super) sets_taken: fn(Store) -> Vec<ScenarioSet>,
    pub(super) take_up_kept_draft: fn(Store) -> bool,
    pub(super) holds_leftover: fn(Store) -> bool,
    pub(super) finish: fn(Store) -> Option<ResultId>,
    pub(super) remember_language: fn(Store, Language),
    pub(super) watch_releases: fn(Store),
    pub(super) name: fn(Key) -> String,
    pub(super) route: fn(&str) -> Route,
    pub(super) make_way: fn(&Archive, Key) -> Result<(), NotKept>,
}

/// The rest itself.
pub static REST: Rest = Rest {
    read_all: Store::read_all,
    follow: Store::follow_kept,
    retry_unsaved: Store::retry_all_unsaved,
    makes_way: Store::makes_way_for_kept,
    sets_taken: Store::sets_kept,
    take_up_kept_draft: Store::take_up_any_kept_draft,
    holds_leftover: Store::holds_kept_leftover,
    finish: Store::close_quiz,
    remember_language: Store::set_language,
    watch_releases: Store::watch,
    name: Key::name,
    route: Route::parse,
    make_way: Archive::make_way_for,
};

#[cfg(not(feature = "split"))]
mod source {
    use super::{REST, Rest};

    /// The rest.
    #[allow(clippy::unnecessary_wraps, reason = "where the app is split it may not be here yet")]
    pub fn here() -> Option<&'static Rest> {
        Some(&REST)
    }

    /// Does something that needs the rest.
    pub fn then(f: impl FnOnce() + 'static) {
        f();
    }

    /// Does something that needs the rest.
    pub fn then_if(_: impl Fn() -> bool + 'static, f: impl FnOnce() + 'static) {
        f();
    }

    /// Nothing has to be fetched.
    pub fn fetch() {}

    /// Nothing has to be fetched.
    pub fn fetch_in_a_pause() {}
}

#[cfg(feature = "split")]
mod source {
    use super::{Rest, Store};
    use crate::{
        platform::{document, fetch::Unreachable, task},
        state::I18n,
    };
    use std::{
        cell::{Cell, RefCell},
        pin::Pin,
    };

    /// For so many milliseconds nothing is pressed in a pause. Fetched while somebody presses, it would make them wait.
    const PAUSE: i32 = 1000;

    /// The rest, on its way.
    pub type Coming = Pin<Box<dyn Future<Output = Result<&'static Rest, Unreachable>>>>;

    /// Whose rest it is, and how it is fetched.
    type From = (Store, fn() -> Coming);

    /// Something that is done when the rest is here, and whether anybody still wants it.
    struct Waiting {
        is_wanted: Box<dyn Fn() -> bool>,
        f: Box<dyn FnOnce()>,
    }

    #[derive(Default)]
    struct Source {
        rest: Cell<Option<&'static Rest>>,
        from: Cell<Option<From>>,
        is_coming: Cell<bool>,
        /// How often something has been pressed.
        presses: Cell<u32>,
        waits_for_pause: Cell<bool>,
        waiting: RefCell<Vec<Waiting>>,
        i18n: Cell<Option<I18n>>,
    }

    thread_local! {
        static SOURCE: Source = Source::default();
    }

    /// The rest, if it is here.
    pub fn here() -> Option<&'static Rest> {
        SOURCE.with(|source| source.rest.get())
    }

    /// Says how the rest is fetched, and whose rest it is.
    pub fn comes_by(store: Store, fetch: fn() -> Coming) {
        SOURCE.with(|source| source.from.set(Some((store, fetch))));
    }

    /// Says what the app speaks by: it needs words for the rest too.
    pub(in crate::state) fn speaks_by(i18n: I18n) {
        SOURCE.with(|source| source.i18n.set(Some(i18n)));
    }

    async fn fetched(fetch: fn() -> Coming) -> Result<&'static Rest, Unreachable> {
        let rest = fetch().await?;
        if let Some(i18n) = SOURCE.with(|source| source.i18n.get()) {
            i18n.complete().await?;
        }
        Ok(rest)
    }

    /// Does something that needs the rest: at once if it is here, or when it has come. If it can't be had, the document
    /// says so.
    pub fn then(f: impl FnOnce() + 'static) {
        then_if(|| true, f);
    }

    /// Does something that needs the rest, if it is still wanted when that is here.
    pub fn then_if(is_wanted: impl Fn() -> bool + 'static, f: impl FnOnce() + 'static) {
        if here().is_some() {
            f();
        } else {
            let waiting = Waiting { is_wanted: Box::new(is_wanted), f: Box::new(f) };
            SOURCE.with(|source| source.waiting.borrow_mut().push(waiting));
            fetch();
        }
    }

    /// Fetches the rest as soon as the person, who has pressed something now, pauses.
    pub fn fetch_in_a_pause() {
        let waits = SOURCE.with(|source| {
            source.presses.update(|presses| presses + 1);
            source.waits_for_pause.replace(true)
        });
        if here().is_none() && !waits {
            wait_for_pause();
        }
    }

    fn wait_for_pause() {
        let presses = || SOURCE.with(|source| source.presses.get());
        let before = presses();
        task::after(PAUSE, move || {
            if presses() == before {
                SOURCE.with(|source| source.waits_for_pause.set(false));
                fetch();
            } else {
                wait_for_pause();
            }
        });
    }

    /// Fetches the rest, unless it is here or on its way. If it can't be had and nobody waits for it any more, whoever needs
    /// it next tries again.
    pub fn fetch() {
        let from = SOURCE.with(|source| {
            let from = source.from.get().filter(|_| source.rest.get().is_none());
            from.filter(|_| !source.is_coming.replace(true))
        });
        let Some((store, fetch)) = from else { return };
        task::spawn(async move {
            let fetched = fetched(fetch).await;
            let mut waiting = SOURCE.with(|source| {
                source.is_coming.set(false);
                source.rest.set(fetched.ok());
                source.waiting.take()
            });
            waiting.retain(|waiting| (waiting.is_wanted)());
            match fetched {
                Ok(rest) => {
                    (rest.read_all)(store);
                    for Waiting { f, .. } in waiting {
                        f();
                    }
                }
                Err(_) if waiting.is_empty() => {}
                Err(_) => document::show_start_failure(),
            }
        });
    }
}

#[cfg(feature = "split")]
pub(super) use source::speaks_by;
#[cfg(feature = "split")]
pub use source::{Coming, comes_by};
pub use source::{fetch, fetch_in_a_pause, here, then, then_if};
