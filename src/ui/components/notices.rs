//! What the person is told once.

use crate::{
    i18n::{Phrase, message},
    route::Route,
    state::{I18n, Navigation, Notice, PersonalFiles, Store},
};
use leptos::prelude::*;

/// The notices that haven't been closed. The list is there when it is empty, so that what comes later is announced.
#[component]
pub(in crate::ui) fn Notices() -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let files = PersonalFiles::expect();
    // A quiz isn't left for a newer release.
    let now = move || {
        let quiz = matches!(navigation.route(), Route::Quiz | Route::Situation(_) | Route::Skipped);
        store
            .notices()
            .get()
            .into_iter()
            .filter(|notice| *notice != Notice::Release || !quiz)
            .collect::<Vec<_>>()
    };
    let close = move |notice| {
        store.close_notice(notice);
        navigation.focus("main h1");
    };
    view! {
        <div class="notices" role="status">
            <For each=now key=|notice| *notice let:notice>
                <div class="notice">
                    <p>{i18n.t(text(notice))}</p>
                    <div class="buttons">
                        {save(notice).map(|save| view! {
                            <button type="button" class="quiet" on:click=move |_| save(files)>
                                {i18n.t(message::notice_save())}
                            </button>
                        })}
                        {(notice == Notice::Release).then(|| view! {
                            <button type="button" on:click=move |_| store.apply_release()>
                                {i18n.t(message::notice_release_apply())}
                            </button>
                        })}
                        <button type="button" class="quiet" on:click=move |_| close(notice)>
                            {i18n.t(message::notice_close())}
                        </button>
                    </div>
                </div>
            </For>
        </div>
    }
}

fn text(notice: Notice) -> Phrase {
    match notice {
        Notice::StorageDenied => message::notice_storage_denied(),
        Notice::StorageFull => message::notice_storage_full(),
        Notice::Unreadable => message::notice_unreadable(),
        Notice::Newer => message::notice_newer(),
        Notice::Language => message::notice_language(),
        Notice::Release => message::notice_release(),
    }
}

/// What can be saved to a file when this is said.
fn save(notice: Notice) -> Option<fn(PersonalFiles)> {
    match notice {
        Notice::StorageDenied | Notice::StorageFull | Notice::Newer => Some(PersonalFiles::save_backup),
        Notice::Unreadable => Some(PersonalFiles::save_unreadable),
        Notice::Language | Notice::Release => None,
    }
}
