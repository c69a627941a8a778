//! A code that somebody reads aloud.

use super::Outcome;
use crate::{
    domain::{
        own_text::OwnText,
        result_code::{ResultCode, Typing, read},
        team::{Adding, Collected, Member},
    },
    i18n::{message, words::number},
    state::{I18n, Navigation, Store},
};
use leptos::prelude::*;

/// A field that checks a code as it is typed, and one for a name.
#[component]
pub(super) fn TypeOne() -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let said = RwSignal::new(None);
    let (text, label) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let typing = Memo::new(move |_| text.with(|text| typing(text)));
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Typing::Whole(code) = typing.get_untracked() else { return };
        said.set(Some(add_one(store, code, OwnText::cut(&label.read_untracked()))));
        text.set(String::new());
        label.set(String::new());
        navigation.focus("#type");
    };
    let under_way = move || match typing.get() {
        Typing::Under { typed, of: None } => Some(message::team_typing(number(typed))),
        Typing::Under { typed, of: Some(of) } => Some(message::team_typing_of(number(typed), number(of))),
        Typing::Whole(_) | Typing::Bad(_) => None,
    };
    let verdict = move || match typing.get() {
        Typing::Under { .. } => None,
        Typing::Whole(_) => Some(message::team_typing_whole()),
        Typing::Bad(bad) => Some(message::bad_code(bad)),
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
                    aria-describedby="type-hint type-verdict"
                    aria-invalid=move || bad().to_string()
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                />
                // Only how it comes out is announced, not every letter on the way.
                <p class="hint" id="type-hint">{move || under_way().map(|said| i18n.t(said))}</p>
                <p class="hint" class:wrong=bad class:right=whole id="type-verdict" role="status">
                    {move || verdict().map(|said| i18n.t(said))}
                </p>
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
            <Outcome said/>
        </form>
    }
}

/// How far a text is on its way to a code; a link that was pasted is taken as well.
fn typing(text: &str) -> Typing {
    match ResultCode::typing(text) {
        Typing::Bad(bad) => read(text).map_or(Typing::Bad(bad), Typing::Whole),
        typing => typing,
    }
}

fn add_one(store: Store, code: ResultCode, label: OwnText) -> Collected {
    match store.change_team(|team| team.add(code, label.clone())) {
        Adding::Added => Collected { added: 1, ..Collected::default() },
        Adding::Known => Collected { known: vec![Member { code, label }], ..Collected::default() },
        Adding::Full => Collected { left_out: vec![code], ..Collected::default() },
    }
}
