//! Where a code or a link is opened.

use crate::{
    domain::{
        result_code::{BadCode, find, read},
        team::Team,
    },
    i18n::{Phrase, message, words::number},
    route::Route,
    state::{I18n, Navigation},
};
use leptos::prelude::*;

/// What is wrong with what stands in the field.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) enum Wrong {
    /// Nothing stands there.
    Empty,
    /// It can't be opened.
    Bad(BadCode),
    /// There are several codes in it; they make a team.
    Several(usize, Route),
}

/// A field that takes a code, a link, or a text that one of them is in. `text` is what stands in it at first, and
/// `wrong` what is to be said of that.
#[component]
pub(in crate::ui) fn CodeField(
    #[prop(optional)] text: String,
    #[prop(optional)] wrong: Option<Wrong>,
) -> impl IntoView {
    let (i18n, navigation) = (I18n::expect(), Navigation::expect());
    let written = RwSignal::new(text);
    let wrong = RwSignal::new(wrong);
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match opened(&written.read_untracked()) {
            Ok(route) => {
                wrong.set(None);
                navigation.go(route);
            }
            Err(why) => wrong.set(Some(why)),
        }
    };
    let said = move || wrong.get().map(|wrong| say(i18n, wrong));
    view! {
        <form class="code-field" on:submit=open>
            <div class="field">
                <label for="code">{i18n.t(message::code_label())}</label>
                <div class="row">
                    <input
                        type="text"
                        id="code"
                        autocomplete="off"
                        autocapitalize="characters"
                        spellcheck="false"
                        aria-describedby="code-wrong"
                        aria-invalid=move || wrong.read().is_some().to_string()
                        prop:value=written
                        on:input=move |event| {
                            written.set(event_target_value(&event));
                            wrong.set(None);
                        }
                    />
                    <button type="submit">{i18n.t(message::code_open())}</button>
                </div>
                <p class="wrong" id="code-wrong" role="status">{said}</p>
            </div>
        </form>
    }
}

/// Where a text leads.
fn opened(text: &str) -> Result<Route, Wrong> {
    if text.trim().is_empty() {
        return Err(Wrong::Empty);
    }
    let found = find(text);
    let of_a_team = found.iter().any(|found| found.of_a_team);
    let mut team = Team::default();
    team.add_found(found);
    let route = Route::SharedTeam(team.link(true));
    match team.members().len() {
        2.. if of_a_team => return Ok(route),
        several @ 2.. => return Err(Wrong::Several(several, route)),
        _ => {}
    }
    read(text).map(|code| Route::Received(code.to_string())).map_err(Wrong::Bad)
}

fn say(i18n: I18n, wrong: Wrong) -> impl IntoView {
    let (phrase, link): (Phrase, _) = match wrong {
        Wrong::Empty => (message::code_empty(), None),
        Wrong::Bad(bad) => (message::bad_code(bad), None),
        Wrong::Several(count, route) => (message::code_several(number(count)), Some(route)),
    };
    view! {
        {i18n.t(phrase)}
        {link.map(|route| view! { " " <a href=route.to_string()>{i18n.t(message::code_several_open())}</a> })}
    }
}
