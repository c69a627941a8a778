//! The scenarios of a workshop, on a phone.

use crate::{
    domain::scenario_set::ScenarioSet,
    i18n::{
        message,
        words::{self, number},
    },
    route::Route,
    state::{I18n, Navigation, Store},
};
use leptos::prelude::*;

/// The invitation. A quiz under way isn't touched.
#[component]
pub(in crate::ui) fn TakePage(set: ScenarioSet) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    // Another tab may begin one while this page is open.
    let under_way = Memo::new(move |_| {
        store.draft().with(|draft| draft.as_ref().is_some_and(|draft| !draft.is_untouched()))
    });
    let take = move |_| {
        let began = store.begin_set(set);
        store.set_invited(set);
        navigation.go(if began { Route::Situation(0) } else { Route::Quiz });
    };
    let way = move || {
        if under_way.get() {
            view! {
                <p>{i18n.t(message::compare_under_way())}</p>
                <p><a class="button" href=Route::Quiz.to_string()>{i18n.t(message::compare_resume())}</a></p>
            }
            .into_any()
        } else {
            view! {
                <p><button type="button" class="primary large" on:click=take>{i18n.t(message::take_start())}</button></p>
            }
            .into_any()
        }
    };
    let total = set.total();
    view! {
        <div class="page narrow take">
            <h1 tabindex="-1">{i18n.t(message::take_title(words::situations(total)))}</h1>
            <p class="lead">{i18n.t(message::take_lead(message::minutes_about(number(set.minutes()))))}</p>
            <p>{i18n.t(message::take_code())}</p>
            {way}
        </div>
    }
}
