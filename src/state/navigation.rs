//! Where the person is.

use crate::{
    platform::{document, location},
    route::Route,
};
use leptos::prelude::*;

/// The page in view, as a context. The address is the truth; this follows it.
#[derive(Clone, Copy)]
pub struct Navigation(RwSignal<Route>);

impl Navigation {
    /// Follows the address, and makes it available to everything below.
    pub fn provide() -> Self {
        let context = Self(RwSignal::new(Route::parse(&location::hash())));
        location::on_hash_change(move || context.arrive());
        provide_context(context);
        context
    }

    /// What was provided above.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The page in view.
    pub fn route(self) -> Route {
        self.0.get()
    }

    /// Goes to a page, as a step that the back button undoes.
    pub fn go(self, route: Route) {
        location::go(&route.to_string());
    }

    /// Goes to a page in place of the one in view.
    pub fn replace(self, route: Route) {
        location::replace(&route.to_string());
        self.arrive();
    }

    /// Sets the title of the window or tab.
    pub fn set_title(self, title: &str) {
        document::set_title(title);
    }

    /// Moves the focus to what a selector finds.
    pub fn focus(self, selector: &'static str) {
        request_animation_frame(move || document::focus(selector));
    }

    fn arrive(self) {
        let route = Route::parse(&location::hash());
        if self.0.get_untracked() != route {
            self.0.set(route);
            // Once the new page is drawn: a reader who doesn't see it is told where they are.
            request_animation_frame(document::focus_heading);
        }
    }
}
