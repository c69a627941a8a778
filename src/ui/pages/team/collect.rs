//! The ways in which codes come in.

use crate::{
    domain::{
        own_text::OwnText,
        result_code::{ResultCode, Typing, find},
        team::{Adding, Collected, Member},
    },
    i18n::{Phrase, message, words::number},
    state::{I18n, Navigation, Scanner, Scanning, Store},
};
use leptos::prelude::*;

/// What became of the last thing that was to be added.
type Said = RwSignal<Option<Collected>>;

/// By pasting, by typing, and by camera where there is one.
#[component]
pub(super) fn Collect() -> impl IntoView {
    let i18n = I18n::expect();
    view! {
        <section class="collect" aria-labelledby="collect">
            <h2 id="collect">{i18n.t(message::team_collect())}</h2>
            <div class="ways">
                <Paste/>
                <TypeOne/>
            </div>
            {Scanner::new().map(|scanner| view! { <Scan scanner/> }.into_any())}
        </section>
    }
}

#[component]
fn Paste() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let said = RwSignal::new(None);
    let text = RwSignal::new(String::new());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let collected = store.change_team(|team| team.add_found(find(&text.read_untracked())));
        // What couldn't be opened stays, to be mended; and so does all of it if no code is in it.
        if collected != Collected::default() {
            let refused: Vec<&str> = collected.refused.iter().map(|(text, _)| text.as_str()).collect();
            text.set(refused.join("\n"));
        }
        said.set(Some(collected));
    };
    view! {
        <form on:submit=add>
            <div class="field">
                <label for="paste">{i18n.t(message::team_paste_label())}</label>
                <textarea
                    id="paste"
                    rows="5"
                    spellcheck="false"
                    autocomplete="off"
                    aria-describedby="paste-hint"
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
                <p class="hint" id="paste-hint">{i18n.t(message::team_paste_hint())}</p>
            </div>
            <p><button type="submit" class="primary">{i18n.t(message::team_paste_add())}</button></p>
            <Result said/>
        </form>
    }
}

#[component]
fn TypeOne() -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let said = RwSignal::new(None);
    let (text, label) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let typing = Memo::new(move |_| text.with(|text| ResultCode::typing(text)));
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Typing::Whole(code) = typing.get_untracked() else { return };
        let label_text = OwnText::cut(&label.read_untracked());
        said.set(Some(one(store, code, label_text)));
        text.set(String::new());
        label.set(String::new());
        navigation.focus("#type");
    };
    let hint = move || match typing.get() {
        Typing::Under { typed, of: None } => message::team_typing(number(typed)),
        Typing::Under { typed, of: Some(of) } => message::team_typing_of(number(typed), number(of)),
        Typing::Whole(_) => message::team_typing_whole(),
        Typing::Bad(bad) => message::bad_code(bad),
    };
    let bad = move || matches!(*typing.read(), Typing::Bad(_));
    let whole = move || matches!(*typing.read(), Typing::Whole(_));
    view! {
        <form on:submit=add>
            <div class="field">
                <label for="type">{i18n.t(message::team_type_label())}</label>
                <input
                    type="text"
                    id="type"
                    class="code"
                    autocomplete="off"
                    autocapitalize="characters"
                    spellcheck="false"
                    aria-describedby="type-hint"
                    aria-invalid=move || bad().to_string()
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                />
                <p class="hint" class:wrong=bad class:right=whole id="type-hint" role="status">{i18n.derive(hint)}</p>
            </div>
            <div class="field">
                <label for="type-name">{i18n.t(message::team_type_name())}</label>
                <input
                    type="text"
                    id="type-name"
                    autocomplete="off"
                    maxlength=OwnText::LIMIT
                    prop:value=label
                    on:input=move |event| label.set(event_target_value(&event))
                />
            </div>
            <p><button type="submit" disabled=move || !whole()>{i18n.t(message::team_type_add())}</button></p>
            <Result said/>
        </form>
    }
}

#[component]
fn Scan(scanner: Scanner) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let said = RwSignal::new(None);
    let on = move || scanner.scanning() == Scanning::On;
    let toggle = move |_| {
        if on() {
            scanner.stop();
            return;
        }
        let last = StoredValue::new(String::new());
        scanner.start("camera", move |text| {
            // As long as a code is in view it is read again and again.
            if last.try_get_value().is_some_and(|last| last != text) {
                last.set_value(text.clone());
                said.set(Some(store.change_team(|team| team.add_found(find(&text)))));
            }
        });
    };
    let text = move || if on() { message::team_scan_stop() } else { message::team_scan() };
    view! {
        <div class="scan">
            <p><button type="button" on:click=toggle>{i18n.derive(text)}</button></p>
            <div hidden=move || !on()>
                <p class="hint">{i18n.t(message::team_scan_hint())}</p>
                <video id="camera" playsinline muted></video>
            </div>
            <p class="wrong" role="status">
                {move || (scanner.scanning() == Scanning::Failed).then(|| i18n.t(message::team_scan_failed()))}
            </p>
            <Result said/>
        </div>
    }
}

/// What was added, what is there already, and what can't be opened.
#[component]
fn Result(said: Said) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let view = move || {
        said.get().map(|collected| {
            let again = collected.known.iter().map(|member| {
                let member = member.clone();
                let (code, text) = (member.code, member.code.to_string());
                let add = move |_| {
                    let Member { code, label } = member.clone();
                    store.change_team(|team| team.add_again(code, label));
                    said.update(|said| {
                        if let Some(said) = said {
                            said.added += 1;
                            said.known.retain(|known| known.code != code);
                        }
                    });
                };
                view! {
                    <button type="button" class="quiet" data-code=code.to_string() on:click=add>
                        {i18n.t(message::team_add_again(text))}
                    </button>
                }
            });
            let again = again.collect_view();
            let lines = phrases(&collected).into_iter().map(|phrase| view! { <p>{i18n.t(phrase)}</p> });
            let refused = collected.refused.iter().map(|(text, bad)| {
                view! { <li>{i18n.t(message::team_refused(text.as_str(), message::bad_code(*bad)))}</li> }
            });
            view! {
                {lines.collect_view()}
                <ul class="refused">{refused.collect_view()}</ul>
                <p class="again">{again}</p>
            }
            .into_any()
        })
    };
    view! { <div class="collected" role="status">{view}</div> }
}

fn phrases(collected: &Collected) -> Vec<Phrase> {
    if *collected == Collected::default() {
        return vec![message::team_found_none()];
    }
    // Two quotations of the same code are one code.
    let mut known: Vec<ResultCode> = collected.known.iter().map(|member| member.code).collect();
    known.dedup();
    let phrases = [
        Some(message::team_added(number(collected.added))),
        (!known.is_empty()).then(|| message::team_known(number(known.len()))),
        collected.full.then(message::team_full),
    ];
    phrases.into_iter().flatten().collect()
}

/// Adds a single code.
fn one(store: Store, code: ResultCode, label: OwnText) -> Collected {
    match store.change_team(|team| team.add(code, label.clone())) {
        Adding::Added => Collected { added: 1, ..Collected::default() },
        Adding::Known => Collected { known: vec![Member { code, label }], ..Collected::default() },
        Adding::Full => Collected { full: true, ..Collected::default() },
    }
}
