//! A copy of a shared result.

use crate::{
    domain::{own_text::OwnText, received::Received, result_code::ResultCode, team::Adding},
    i18n::{Phrase, message},
    route::Route,
    state::{I18n, Navigation, Store},
    ui::components::own_text_field::OwnTextField,
};
use leptos::prelude::*;

/// Keeps a copy under a name, deletes it, and adds the result to the team.
#[component]
pub(super) fn KeepCopy(code: ResultCode) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let kept = Memo::new(move |_| store.received().with(|all| all.get(code).cloned()));
    let label = RwSignal::new(kept.get_untracked().map(|kept| kept.label).unwrap_or_default());
    let deleted = RwSignal::new(None::<Received>);
    let said = RwSignal::new(None::<Phrase>);
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        deleted.set(None);
        let lasting = store.keep_received(code, label.get_untracked());
        said.set(Some(if lasting { message::copy_kept() } else { message::copy_kept_this_visit() }));
    };
    let delete = move |_| {
        if let Some(received) = store.delete_received(code) {
            deleted.set(Some(received));
            said.set(Some(message::copy_deleted()));
            navigation.focus(".copy-of .status");
        }
    };
    let put_back = move |_| {
        if let Some(received) = deleted.try_update(Option::take).flatten() {
            store.put_back_received(received);
            said.set(None);
            navigation.focus("#copy");
        }
    };
    let add = move |_| {
        said.set(Some(match store.change_team(|team| team.add(code, label.get_untracked())) {
            Adding::Added => message::copy_added_to_team(),
            Adding::Known => message::copy_in_team(),
            Adding::Full => message::team_full(),
        }));
    };
    let text = move || if kept.read().is_some() { message::copy_change() } else { message::copy_keep() };
    view! {
        <section class="copy-of" aria-labelledby="copy">
            <h2 id="copy" tabindex="-1">{i18n.t(message::copy_title())}</h2>
            <p>{i18n.t(message::copy_text())}</p>
            <form on:submit=keep>
                <OwnTextField
                    id="copy-label"
                    label=message::copy_label()
                    text=label.get_untracked()
                    write=Callback::new(move |text: OwnText| label.set(text))
                />
                <div class="buttons">
                    <button type="submit">{i18n.derive(text)}</button>
                    <button type="button" class="quiet" hidden=move || kept.read().is_none() on:click=delete>
                        {i18n.t(message::copy_delete())}
                    </button>
                    <button type="button" class="quiet" on:click=add>{i18n.t(message::copy_add_to_team())}</button>
                </div>
            </form>
            <p class="status" role="status" tabindex="-1">{move || said.get().map(|said| i18n.t(said))}</p>
            <p><a class="way" href=Route::Team.to_string()>{i18n.t(message::home_team())}</a></p>
            <p hidden=move || deleted.read().is_none()>
                <button type="button" on:click=put_back>{i18n.t(message::copy_undo())}</button>
            </p>
        </section>
    }
}
