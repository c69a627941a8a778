//! Where the person is.

use super::{Store, rest};
use crate::{
    platform::{document, location, storage, task},
    route::Route,
};
use leptos::prelude::*;

/// So many milliseconds after a situation the address changes to it. To change it costs a browser more than the page itself,
/// and done at once it would delay the drawing. No link there leads to another situation.
const BEHIND: i32 = 100;

/// The page in view, as a context. The address is the truth; this follows it, as far as the quiz under way
/// lets it be followed.
#[derive(Clone, Copy)]
pub struct Navigation {
    route: RwSignal<Route>,
    /// The page that the address names, or is to be taken to name. Where somebody goes on to another one it is that one a
    /// little later.
    named: RwSignal<Route>,
    store: Store,
}

impl Navigation {
    /// Follows the address, and makes it available to everything below.
    pub fn provide(store: Store) -> Self {
        let context = Self::still(admitted(store), store);
        location::on_hash_change(move || {
            // Whatever it was to name is out of date.
            context.name(context.route.get_untracked());
            context.arrive();
        });
        let follow = move |name: Option<&str>| {
            store.follow(name);
            // What this page shows may have gone meanwhile. In a newcomer's quiz that is seen with the next answer.
            if is_ready(store) {
                context.catch_up();
                context.arrive();
            }
        };
        storage::on_change_elsewhere(move |name| follow(name.as_deref()));
        location::on_return(move || follow(None));
        context
    }

    /// Stays on a page.
    pub fn still(route: Route, store: Store) -> Self {
        let context = Self { route: RwSignal::new(route.clone()), named: RwSignal::new(route), store };
        provide_context(context);
        context
    }

    /// What was provided above.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The page in view.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// The page in view as it is now, for what doesn't change with it.
    pub fn route_untracked(self) -> Route {
        self.route.get_untracked()
    }

    /// The page in view, as soon as the address names it.
    pub fn named(self) -> Option<Route> {
        let route = self.route.get();
        (self.named.get() == route).then_some(route)
    }

    /// Goes to a page, as a step that the back button undoes.
    pub fn go(self, route: Route) {
        self.catch_up();
        if !self.store.is_ready_for(&route) {
            location::go(&route.to_string());
            return self.arrive();
        }
        let from = location::hash();
        let follow = move || {
            // Whoever has followed a link meanwhile is elsewhere.
            if location::hash() == from {
                self.catch_up();
            }
        };
        if matches!((&route, self.route.get_untracked()), (Route::Situation(_), Route::Situation(_))) {
            task::after(BEHIND, follow);
        } else {
            task::after_next_frame(follow);
        }
        // Focused before the browser lays the page out, it is laid out once.
        self.enter(self.store.admit(route), task::soon);
    }

    /// Has the address name the page in view.
    fn catch_up(self) {
        let route = self.route.get_untracked();
        if self.named.get_untracked() != route {
            location::go(&route.to_string());
            self.named.set(route);
        }
    }

    /// Notes the page that the address names. Nobody is told of the same one again.
    fn name(self, route: Route) {
        if self.named.get_untracked() != route {
            self.named.set(route);
        }
    }

    /// Sets the title of the window or tab, when the page is drawn.
    pub fn set_title(self, title: String) {
        task::after_next_frame(move || document::set_title(&title));
    }

    /// Moves the focus to what a selector finds, once what is changing now is drawn. Whoever has gone to another page by then
    /// has the focus there.
    pub fn focus(self, selector: impl Into<String>) {
        let selector = selector.into();
        let route = self.route.get_untracked();
        task::before_next_frame(move || {
            if self.route.get_untracked() == route {
                document::focus(&selector);
            }
        });
    }

    /// Selects the text of the field that a selector finds, after all that happens now.
    pub fn select(self, selector: &'static str) {
        task::spawn(async move {
            task::pause(0).await;
            document::select(selector);
        });
    }

    fn arrive(self) {
        let enter = move || {
            let route = admitted(self.store);
            // Some browsers take the focus away again when they have gone to an address.
            self.enter(route.clone(), task::before_next_frame);
            self.name(route);
        };
        if is_ready(self.store) {
            enter();
        } else {
            let asked = location::hash();
            rest::then_if(move || location::hash() == asked, enter);
        }
    }

    /// Shows a page. Its heading is focused at the time that is given, when the page is there.
    fn enter(self, route: Route, at: fn(fn())) {
        if self.route.get_untracked() != route {
            self.store.leave_for(&route);
            self.route.set(route);
            // A reader who doesn't see the new page is told where they are.
            at(document::focus_heading);
        }
    }
}

/// The page that the address names. Without the rest no other is known than those of the quiz.
pub fn asked() -> Option<Route> {
    let hash = location::hash();
    Route::parse_quiz(&hash).or_else(|| rest::here().map(|rest| (rest.route)(&hash)))
}

/// Whether the page that the address names can be gone to without the rest of the app.
pub fn is_ready(store: Store) -> bool {
    asked().is_some_and(|route| store.is_ready_for(&route))
}

/// The page that the address names, or the one that stands in for it; the address then says so.
fn admitted(store: Store) -> Route {
    let asked = asked().unwrap_or(Route::NotFound);
    let admitted = store.admit(asked.clone());
    // An address that leads nowhere stays as it is: the person may see what is wrong with it.
    if admitted != asked {
        location::replace(&admitted.to_string());
    }
    admitted
}
