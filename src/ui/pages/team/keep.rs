//! Keeping a team, and handing it on.

use crate::{
    domain::team::Team,
    i18n::{
        Phrase, message,
        words::{self, number},
    },
    state::{I18n, Sharing, Store, TeamFiles},
    ui::components::{
        copy_field::CopyField,
        file_field::FileField,
        icon::{Icon, IconMark},
    },
};
use leptos::prelude::*;

/// Files, paper and a link. Without members there is only the way back from a file.
#[component]
pub(super) fn Keep(empty: Memo<bool>) -> impl IntoView {
    let (i18n, sharing, store) = (I18n::expect(), Sharing::expect(), Store::expect());
    let files = TeamFiles::expect();
    let said = RwSignal::new(None::<Phrase>);
    let open = move |event| {
        files.open(&event, move |file| {
            said.set(Some(match file {
                Ok(team) => {
                    let joined = store.change_team(|kept| kept.join(&team));
                    if joined.left_out.is_empty() {
                        message::team_restored(number(joined.added))
                    } else {
                        message::team_full()
                    }
                }
                Err(bad) => words::bad_team(bad),
            }));
        });
    };
    view! {
        <section class="keep" aria-labelledby="keep">
            <h2 id="keep">{i18n.t(message::team_keep())}</h2>
            <p>{i18n.t(message::team_keep_text())}</p>
            <div class="buttons" hidden=empty>
                <button type="button" on:click=move |_| files.save()><IconMark icon=Icon::Save/> {i18n.t(message::team_save())}</button>
                <button type="button" on:click=move |_| files.save_csv()><IconMark icon=Icon::Save/> {i18n.t(message::team_csv())}</button>
                <button type="button" on:click=move |_| sharing.print()><IconMark icon=Icon::Print/> {i18n.t(message::team_print())}</button>
            </div>
            <FileField id="team-file" label=message::team_restore() open/>
            <p class="status" role="status">{move || said.get().map(|said| i18n.t(said))}</p>
            {move || (!empty.get()).then(|| view! { <TeamLink/> }.into_any())}
        </section>
    }
}

#[component]
fn TeamLink() -> impl IntoView {
    let (i18n, sharing, store) = (I18n::expect(), Sharing::expect(), Store::expect());
    let labels = RwSignal::new(false);
    let link = Memo::new(move |_| {
        store.team().with(|team: &Team| sharing.link_to_team(team, labels.get())).unwrap_or_default()
    });
    let gives = move || {
        if labels.get() { message::team_link_gives_names() } else { message::team_link_gives() }
    };
    let there = sharing.link_to_team(&Team::default(), false).is_some();
    there.then(|| {
        view! {
            <h3>{i18n.t(message::team_link_title())}</h3>
            <p>{i18n.derive(gives)}</p>
            <label class="choice">
                <input
                    type="checkbox"
                    id="with-labels"
                    prop:checked=labels
                    on:change=move |event| labels.set(event_target_checked(&event))
                />
                {i18n.t(message::team_link_labels())}
            </label>
            <CopyField id="team-link" label=message::team_link_label() copy=message::share_copy_link() text=link/>
        }
    })
}
