//! The list of what was collected.

use crate::{
    domain::{own_text::OwnText, result_code::ResultCode, team::Team},
    i18n::{
        message,
        words::{self, number},
    },
    route::Route,
    state::{I18n, Navigation, Removal, Store},
    ui::components::icon::{Icon, IconMark},
};
use leptos::prelude::*;

/// Each result with its name, the way to open it, and to take it out again.
#[component]
pub(super) fn Members() -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let count = Memo::new(move |_| store.team().with(|team| team.members().len()));
    let removed = RwSignal::new(None::<Removal>);
    let members = move || {
        store.team().with(|team| {
            team.members().iter().enumerate().map(|(place, member)| (place, member.code)).collect::<Vec<_>>()
        })
    };
    let clear = move |_| remove(store, removed, navigation, |team| _ = std::mem::take(team));
    let undo = move |_| {
        if let Some(removal) = removed.try_update(Option::take).flatten() {
            store.undo_removal(removal);
        }
        navigation.focus("#members");
    };
    let gone = move || removed.read().as_ref().map(|removal| removal.count);
    view! {
        <section class="members" aria-labelledby="members" hidden=move || count.get() == 0 && gone().is_none()>
            <h2 id="members" tabindex="-1">{i18n.derive(move || message::team_members(number(count.get())))}</h2>
            <div class="status" role="status">
                {move || gone().map(|gone| view! {
                    <p class="notice">
                        <span>{i18n.t(message::team_removed(number(gone)))}</span>
                        <button type="button" class="quiet" on:click=undo>{i18n.t(message::team_undo())}</button>
                    </p>
                })}
            </div>
            // Closed at first, so that nobody's name is on the wall.
            <details hidden=move || count.get() == 0>
                <summary>{i18n.derive(move || message::team_members_list(number(count.get())))}</summary>
                <ol>
                    <For each=members key=|member| *member let((place, code))>
                        <Item place code removed/>
                    </For>
                </ol>
                <p hidden=move || { count.get() < 2 }>
                    <button type="button" class="quiet" on:click=clear>{i18n.t(message::team_clear())}</button>
                </p>
            </details>
        </section>
    }
}

/// Takes some out, and offers to put them back.
fn remove(
    store: Store,
    removed: RwSignal<Option<Removal>>,
    navigation: Navigation,
    change: impl FnOnce(&mut Team),
) {
    if let Some(removal) = store.remove_from_team(change) {
        removed.set(Some(removal));
        navigation.focus(".members .notice button");
    }
}

#[component]
fn Item(place: usize, code: ResultCode, removed: RwSignal<Option<Removal>>) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    // Another tab may give it another name.
    let label = Memo::new(move |_| {
        store.team().with(|team| team.members().get(place).map(|member| member.label.to_string()))
    });
    let count = number(place + 1);
    let rename = move |event| {
        let label = OwnText::cut(&event_target_value(&event));
        store.change_team(|team: &mut Team| team.set_label(place, code, label));
    };
    let take_out = move |_| remove(store, removed, navigation, |team| _ = team.remove(place, code));
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
                aria-label=i18n.t(message::team_member_remove(count))
                on:click=take_out
            >
                <IconMark icon=Icon::Delete/> {i18n.t(message::team_remove())}
            </button>
        </li>
    }
}
