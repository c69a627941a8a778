//! Data from a file.

use super::{Said, Section, said_in};
use crate::{
    domain::{
        backup::{Backup, Effect, Manner, Preview},
        plan::Plan,
    },
    i18n::{
        Phrase, message,
        words::{self, number},
    },
    state::{I18n, Navigation, Opened, PersonalFiles, Store},
    ui::components::{choices::Choices, file_field::FileField},
};
use leptos::prelude::*;

/// Opens a file, shows what would change, and restores it if the person says so.
#[component]
pub(super) fn Restore(said: Said) -> impl IntoView {
    let (i18n, navigation) = (I18n::expect(), Navigation::expect());
    let files = PersonalFiles::expect();
    let opened = RwSignal::new(None::<Backup>);
    let say = move |phrase: Phrase| said.set(Some((Section::Restore, phrase)));
    let open = move |event| {
        said.set(None);
        opened.set(None);
        files.open(&event, move |file| match file {
            Opened::Backup(backup) => {
                opened.set(Some(*backup));
                navigation.focus("#preview");
            }
            Opened::Bad(bad) => say(words::bad_backup(bad)),
            Opened::Unreadable => say(message::backup_unreadable()),
        });
    };
    view! {
        <section class="restore" aria-labelledby="restore">
            <h2 id="restore">{i18n.t(message::restore_title())}</h2>
            <p>{i18n.t(message::restore_text())}</p>
            <FileField id="restore-file" label=message::restore_choose() open/>
            <p class="status" role="status" tabindex="-1">
                {move || said_in(Section::Restore, said).map(|said| i18n.t(said))}
            </p>
            {move || opened.get().map(|file| view! { <Change file opened said/> }.into_any())}
        </section>
    }
}

/// What restoring the file would change, for either manner.
#[component]
fn Change(file: Backup, opened: RwSignal<Option<Backup>>, said: Said) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    // Where there is nothing yet, the file's settings are wanted, too.
    let here = store.backup();
    let nothing = here.history.is_empty() && here.draft.is_none() && here.plan == Plan::default();
    let replaces = RwSignal::new(nothing);
    let manner = move || if replaces.get() { Manner::Replace } else { Manner::Merge };
    let file = StoredValue::new(file);
    let changes = move || {
        let preview = file.with_value(|file| store.backup().preview(file, manner()));
        phrases(preview).into_iter().map(|phrase| view! { <li>{i18n.t(phrase)}</li> }).collect_view()
    };
    let leave = move |_| {
        opened.set(None);
        navigation.focus("#restore-file");
    };
    let restore = move |_| {
        let done = file.with_value(|file| store.restore(file, manner()));
        let phrase = if done { message::restore_done() } else { message::restore_failed() };
        said.set(Some((Section::Restore, phrase)));
        opened.set(None);
        navigation.focus(".restore .status");
    };
    view! {
        <div class="preview" id="preview" tabindex="-1">
            <Choices
                name="manner"
                legend=message::restore_manner()
                labels=vec![message::restore_merge(), message::restore_replace()]
                chosen=Signal::derive(move || usize::from(replaces.get()))
                choose=Callback::new(move |place| replaces.set(place == 1))
            />
            <div role="status"><ul>{changes}</ul></div>
            <div class="buttons">
                <button type="button" class="primary" on:click=restore>{i18n.t(message::restore_do())}</button>
                <button type="button" on:click=leave>{i18n.t(message::restore_cancel())}</button>
            </div>
        </div>
    }
}

fn phrases(preview: Preview) -> Vec<Phrase> {
    let Preview { added, known, removed, aside, draft, plan, received, team, room, settings } = preview;
    let unchanged =
        [draft, plan, received, team, room, settings].iter().all(|effect| *effect == Effect::None);
    if added == 0 && removed == 0 && aside == 0 && unchanged {
        return vec![message::restore_nothing()];
    }
    let phrases = [
        Some(message::restore_added(number(added))),
        (known > 0).then(|| message::restore_known(number(known))),
        (removed > 0).then(|| message::restore_removed(number(removed))),
        match draft {
            Effect::None => None,
            Effect::Added => Some(message::restore_draft_added()),
            Effect::Changed => Some(message::restore_draft_changed()),
            Effect::Removed => Some(message::restore_draft_removed()),
        },
        match plan {
            Effect::None => None,
            Effect::Added => Some(message::restore_plan_added()),
            Effect::Changed => Some(message::restore_plan_changed()),
            Effect::Removed => Some(message::restore_plan_removed()),
        },
        match received {
            Effect::None => None,
            Effect::Added => Some(message::restore_received_added()),
            Effect::Changed => Some(message::restore_received_changed()),
            Effect::Removed => Some(message::restore_received_removed()),
        },
        match room {
            Effect::None => None,
            Effect::Added => Some(message::restore_room_added()),
            Effect::Changed => Some(message::restore_room_changed()),
            Effect::Removed => Some(message::restore_room_removed()),
        },
        match team {
            Effect::None => None,
            Effect::Added => Some(message::restore_team_added()),
            Effect::Changed => Some(message::restore_team_changed()),
            Effect::Removed => Some(message::restore_team_removed()),
        },
        (settings != Effect::None).then(message::restore_settings_changed),
        (aside > 0).then(|| message::restore_aside(number(aside))),
    ];
    phrases.into_iter().flatten().collect()
}
