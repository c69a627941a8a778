//! The list of finished quizzes.

use crate::{
    domain::history::{Finished, ResultId},
    i18n::{
        message,
        words::{self, number},
    },
    route::Route,
    state::{I18n, Navigation, Store},
    ui::components::icon::{Icon, IconMark},
};
use leptos::prelude::*;

/// How many are shown at first, and how many more each time.
const STEP: usize = 10;

/// The latest first. However many there are, the list on the screen stays short until more is asked for.
#[component]
pub(super) fn List() -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let shown = RwSignal::new(STEP);
    let quizzes = move || {
        store.history().with(|history| history.iter().rev().take(shown.get()).cloned().collect::<Vec<_>>())
    };
    let total = Memo::new(move |_| store.history().with(|history| history.iter().len()));
    let delete_all = move |_| {
        let ids: Vec<ResultId> =
            store.history().with_untracked(|history| history.iter().map(|finished| finished.id).collect());
        if store.delete(&ids) {
            navigation.focus(".deleted button");
        }
    };
    view! {
        <section aria-labelledby="quizzes">
            <h2 id="quizzes">{i18n.t(message::history_list())}</h2>
            <ol class="results" reversed start=total>
                <For each=quizzes key=|finished| finished.id let:finished>
                    <Item finished/>
                </For>
            </ol>
            <div class="buttons">
                <button
                    type="button"
                    hidden=move || total.get() <= shown.get()
                    on:click=move |_| shown.update(|shown| *shown += STEP)
                >
                    {i18n.t(message::history_more())}
                </button>
                <a class="button" href=Route::Home.to_string()>{i18n.t(message::profile_again())}</a>
                <button type="button" class="quiet" hidden=move || total.get() < 2 on:click=delete_all>
                    {i18n.t(message::history_delete_all())}
                </button>
            </div>
        </section>
    }
}

#[component]
fn Item(finished: Finished) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let id = finished.id;
    let profile = finished.completed.profile();
    let when = words::finished(&finished);
    let counts = profile.tallies().map(|(characteristic, tally)| {
        view! {
            <div>
                <dt>{i18n.t(message::characteristic_short(characteristic))}</dt>
                <dd>{i18n.t(words::tally(tally))}</dd>
            </div>
        }
    });
    let delete = move |_| {
        if store.delete(&[id]) {
            navigation.focus(".deleted button");
        }
    };
    view! {
        <li>
            <h3><a href=Route::Profile(id).to_string()>{i18n.t(when.clone())}</a></h3>
            <dl class="small-counts">{counts.collect_view()}</dl>
            <button
                type="button"
                class="quiet delete"
                aria-label=i18n.t(message::history_delete_quiz(when))
                on:click=delete
            >
                <IconMark icon=Icon::Delete/> {i18n.t(message::history_delete())}
            </button>
        </li>
    }
}

/// What was deleted in this visit, with the way to put it back.
#[component]
pub(super) fn Deletions() -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let undo = move |number| {
        store.undo_deletion(number);
        navigation.focus("main h1");
    };
    view! {
        <div class="deletions" role="status">
            <For each=move || store.deleted() key=|deletion| deletion.number let:deletion>
                <p class="notice deleted">
                    <span>{i18n.t(message::history_deleted(number(deletion.results.len())))}</span>
                    <button type="button" class="quiet" on:click=move |_| undo(deletion.number)>
                        {i18n.t(message::history_undo())}
                    </button>
                </p>
            </For>
        </div>
    }
}
