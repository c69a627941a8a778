//! The ways to share a profile.

use super::profile::Missing;
use crate::{
    domain::{
        action::suggest,
        completed::Completed,
        history::{Finished, ResultId},
        result_code::ResultCode,
    },
    i18n::{message, words},
    route::Route,
    state::{I18n, Sharing, Store},
    ui::components::{
        copy_field::CopyField,
        counts::Counts,
        icon::{Icon, IconMark},
        picture::Picture,
        qr::Qr,
        reading::ReadingSection,
        whose::Whose,
    },
};
use leptos::prelude::*;

/// As a link, a code, a picture or on paper, if the result is in this browser.
#[component]
pub(in crate::ui) fn SharePage(id: ResultId) -> impl IntoView {
    let store = Store::expect();
    let finished = Memo::new(move |_| store.finished(id));
    move || match finished.get() {
        Some(finished) => view! { <Share finished/> }.into_any(),
        None => view! { <Missing/> }.into_any(),
    }
}

#[component]
fn Share(finished: Finished) -> impl IntoView {
    let (i18n, sharing) = (I18n::expect(), Sharing::expect());
    let code = ResultCode::of(&finished.completed);
    let link = sharing.link_to_result(code);
    view! {
        <div class="page share">
            <header>
                <h1 tabindex="-1">{i18n.t(message::share_title())}</h1>
                <p class="lead">{i18n.t(message::share_lead())}</p>
                <p><a class="way" href=Route::Profile(finished.id).to_string()><IconMark icon=Icon::Back/> {i18n.t(message::share_back())}</a></p>
            </header>
            <div class="ways">
                <LinkAndCode code link=link.clone()/>
                {link.clone().map(|link| view! { <Scan link/> })}
                <SavePicture completed=finished.completed.clone()/>
                <section aria-labelledby="on-paper">
                    <h2 id="on-paper">{i18n.t(message::share_print_title())}</h2>
                    <p>{i18n.t(message::share_print_gives())}</p>
                    <p><button type="button" on:click=move |_| sharing.print()><IconMark icon=Icon::Print/> {i18n.t(message::share_print())}</button></p>
                </section>
            </div>
            <Sheet finished link/>
        </div>
    }
}

/// To copy, to read aloud, and to hand to the device.
#[component]
fn LinkAndCode(code: ResultCode, link: Option<String>) -> impl IntoView {
    let (i18n, sharing) = (I18n::expect(), Sharing::expect());
    let failed = RwSignal::new(false);
    let sheet = link.clone().filter(|_| sharing.has_sheet()).map(|link| {
        let open = move |_| {
            failed.set(false);
            sharing.open_sheet(link.clone(), move |why| failed.set(why));
        };
        view! {
            <p><button type="button" on:click=open><IconMark icon=Icon::Share/> {i18n.t(message::share_device())}</button></p>
            <p class="status" role="status">
                {move || failed.get().then(|| i18n.t(message::share_device_failed()))}
            </p>
        }
    });
    let field = match link {
        Some(link) => view! {
            <CopyField id="share-link" label=message::share_link_label() copy=message::share_copy_link() text=link/>
        }
        .into_any(),
        None => view! { <p>{i18n.t(message::share_no_link())}</p> }.into_any(),
    };
    view! {
        <section aria-labelledby="as-link">
            <h2 id="as-link">{i18n.t(message::share_link_title())}</h2>
            <p>{i18n.t(message::share_link_gives())}</p>
            {field}
            {sheet}
            <CopyField
                id="share-code"
                label=message::share_code_label()
                copy=message::share_copy_code()
                text=code.to_string()
                large=true
            />
        </section>
    }
}

#[component]
fn Scan(link: String) -> impl IntoView {
    let i18n = I18n::expect();
    view! {
        <section aria-labelledby="to-scan">
            <h2 id="to-scan">{i18n.t(message::share_qr_title())}</h2>
            <p>{i18n.t(message::share_qr_gives())}</p>
            <Qr text=link label=message::share_qr_picture()/>
        </section>
    }
}

#[component]
fn SavePicture(completed: Completed) -> impl IntoView {
    let (i18n, sharing) = (I18n::expect(), Sharing::expect());
    let failed = RwSignal::new(false);
    let completed = StoredValue::new(completed);
    let svg = move |_| completed.with_value(|completed| sharing.save_svg(completed));
    let png = move |_| {
        failed.set(false);
        completed.with_value(|completed| sharing.save_png(completed, move |drawn| failed.set(!drawn)));
    };
    view! {
        <section aria-labelledby="as-picture">
            <h2 id="as-picture">{i18n.t(message::share_picture_title())}</h2>
            <p>{i18n.t(message::share_picture_gives())}</p>
            <div class="buttons">
                <button type="button" on:click=png><IconMark icon=Icon::Save/> {i18n.t(message::share_picture_png())}</button>
                <button type="button" on:click=svg><IconMark icon=Icon::Save/> {i18n.t(message::share_picture_svg())}</button>
            </div>
            <p class="status" role="status">
                {move || failed.get().then(|| i18n.t(message::share_picture_failed()))}
            </p>
        </section>
    }
}

/// What is printed in place of this page: one sheet of paper.
#[component]
fn Sheet(finished: Finished, link: Option<String>) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let completed = &finished.completed;
    let profile = completed.profile();
    let code = ResultCode::of(completed).to_string();
    // Only what follows from the answers: what the person means to do is their own.
    let act = store.plan().with_untracked(|plan| suggest(completed, finished.at, plan)[0]);
    view! {
        <div class="sheet">
            <h2 class="title">{i18n.t(message::app_brand())}</h2>
            <p>{i18n.t(message::print_answered(words::situations(completed.set().total())))}</p>
            <Picture profile/>
            <div class="columns">
                <ReadingSection profile whose=Whose::Own/>
                <Counts profile/>
            </div>
            <p class="act"><strong>{i18n.t(message::print_action_title())}</strong> {i18n.t(message::action(act))}</p>
            <div class="code">
                {link.clone().map(|link| view! { <Qr text=link label=message::share_qr_picture()/> })}
                <div>
                    <p>{i18n.t(message::share_print_code(code))}</p>
                    <p>{link}</p>
                </div>
            </div>
        </div>
    }
}
