//! The list of what was collected.

use crate::{
    domain::{
        own_text::OwnText,
        result_code::ResultCode,
        team::{Member, Team},
    },
    i18n::{
        message,
        words::{self, number},
    },
    route::Route,
    state::{I18n, Navigation, Store},
};
use leptos::prelude::*;

/// Each result with its name, the way to open it, and to take it out again.
#[component]
pub(super) fn Members() -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let count = Memo::new(move |_| store.team().with(|team| team.members().len()));
    // The place of each one that was removed last, to put them back.
    let removed = RwSignal::new(Vec::<(usize, Member)>::new());
    let members = move || {
        store.team().with(|team| {
            team.members().iter().enumerate().map(|(place, member)| (place, member.code)).collect::<Vec<_>>()
        })
    };
    let clear = move |_| {
        let all = store.change_team(std::mem::take);
        removed.set(all.members().iter().cloned().enumerate().collect());
        navigation.focus(".members .status button");
    };
    let undo = move |_| {
        let members = removed.try_update(std::mem::take).unwrap_or_default();
        store
            .change_team(|team| members.into_iter().for_each(|(place, member)| team.put_back(place, member)));
        navigation.focus("#members");
    };
    let gone = move || removed.read().len();
    view! {
        <section class="members" aria-labelledby="members" hidden=move || count.get() == 0 && gone() == 0>
            <h2 id="members" tabindex="-1">{i18n.derive(move || message::team_members(number(count.get())))}</h2>
            <div class="status" role="status">
                {move || (gone() > 0).then(|| view! {
                    <p class="notice">
                        <span>{i18n.t(message::team_removed(number(gone())))}</span>
                        <button type="button" class="quiet" on:click=undo>{i18n.t(message::team_undo())}</button>
                    </p>
                })}
            </div>
            <ol>
                <For each=members key=|member| *member let((place, code))>
                    <Item place code removed/>
                </For>
            </ol>
            <p hidden=move || { count.get() < 2 }>
                <button type="button" class="quiet" on:click=clear>{i18n.t(message::team_clear())}</button>
            </p>
        </section>
    }
}

#[component]
fn Item(place: usize, code: ResultCode, removed: RwSignal<Vec<(usize, Member)>>) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let label =
        store.team().with_untracked(|team| team.members().get(place).map(|member| member.label.to_string()));
    let count = number(place + 1);
    let rename = move |event| {
        let label = OwnText::cut(&event_target_value(&event));
        store.change_team(|team: &mut Team| team.set_label(place, code, label));
    };
    let remove = move |_| {
        if let Some(member) = store.change_team(|team| team.remove(place, code)) {
            removed.set(vec![(place, member)]);
            navigation.focus(".members .status button");
        }
    };
    view! {
        <li>
            <input
                type="text"
                aria-label=i18n.t(message::team_member_label(count))
                placeholder=i18n.t(message::team_member_nameless(count))
                autocomplete="off"
                maxlength=OwnText::LIMIT
                prop:value=label
                on:change=rename
            />
            <a href=Route::Received(code.to_string()).to_string()>{code.to_string()}</a>
            <span class="length">{i18n.t(words::situations(code.set().total()))}</span>
            <button
                type="button"
                class="quiet"
                aria-label=i18n.t(message::team_member_remove(code.to_string()))
                on:click=remove
            >
                {i18n.t(message::team_remove())}
            </button>
        </li>
    }
}
