//! A small act to choose.

use crate::{
    domain::{action::ActionId, plan::Act},
    i18n::message,
    route::Route,
    state::{I18n, Navigation, Store},
};
use leptos::prelude::*;

/// An action of the library: what it is, how it begins, when it fits, how long it takes, and the way to choose it.
#[component]
pub(in crate::ui) fn ActionCard(action: ActionId) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let data = action.action();
    let chosen = Memo::new(move |_| store.plan().with(|plan| plan.is_chosen(action)));
    let toggle = move |_| {
        if chosen.get_untracked() {
            store.drop_act();
        } else {
            store.choose_act(Act::Library(action));
            if navigation.route_untracked() == Route::Act {
                // It stands at the top of this page now.
                navigation.focus("main h1");
            }
        }
    };
    view! {
        <li class="action" class:chosen=chosen data-action=action.id()>
            <h3>{i18n.t(message::action(action))}</h3>
            <p class="about">
                <span>{i18n.t(message::characteristic(data.characteristic))}</span>
                <span>{i18n.t(message::minutes_about(data.minutes.into()))}</span>
            </p>
            <dl>
                <dt>{i18n.t(message::suggestion_first_step())}</dt>
                <dd>{i18n.t(message::action_step(action))}</dd>
                <dt>{i18n.t(message::suggestion_fits())}</dt>
                <dd>{i18n.t(message::action_when(action))}</dd>
            </dl>
            <button type="button" aria-pressed=move || chosen.get().to_string() on:click=toggle>
                {i18n.derive(move || {
                    if chosen.get() { message::suggestion_chosen() } else { message::suggestion_choose() }
                })}
            </button>
            <p class="status" role="status">
                {move || chosen.get().then(|| view! {
                    <a href=Route::Act.to_string()>{i18n.t(message::suggestion_chosen_status())}</a>
                })}
            </p>
        </li>
    }
}
