//! The scenarios of a workshop, on a phone.

use crate::{
    domain::{draft::Draft, scenario_set::ScenarioSet},
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
        let touched = |draft: &&Draft| !draft.is_untouched();
        store.draft().with(|draft| draft.as_ref().filter(touched).map(Draft::set))
    });
    let take = move |_| {
        let began = store.begin_set(set);
        store.set_invited(set);
        navigation.go(if began { Route::Situation(0) } else { Route::Quiz });
    };
    let go_on = move |_| {
        store.set_invited(set);
        navigation.go(Route::Quiz);
    };
    let way = move || {
        match under_way.get() {
        // It is the one that was begun from here.
        Some(same) if same == set => view! {
            <p><button type="button" class="primary large" on:click=go_on>{i18n.t(message::compare_resume())}</button></p>
        }
        .into_any(),
        Some(_) => view! {
            <p>{i18n.t(message::take_under_way())}</p>
            <p><a class="button" href=Route::Quiz.to_string()>{i18n.t(message::compare_resume())}</a></p>
        }
        .into_any(),
        None => view! {
            <p><button type="button" class="primary large" on:click=take>{i18n.t(message::take_start())}</button></p>
        }
        .into_any(),
    }
    };
    let total = set.total();
    view! {
        <div class="page short take">
            <h1 tabindex="-1">{i18n.t(message::take_title(words::situations(total)))}</h1>
            <p class="lead">{i18n.t(message::take_lead(message::minutes_about(number(set.minutes()))))}</p>
            <p>{i18n.t(message::take_code())}</p>
            {way}
        </div>
    }
}
