//! When and how the act is to go.

use crate::{
    domain::{
        challenge::Challenge,
        own_text::OwnText,
        plan::{Details, Intention},
    },
    i18n::message,
    state::{I18n, Store},
    ui::components::{choices::Choices, own_text_field::OwnTextField},
};
use leptos::prelude::*;

/// *When …, I will …*, and what may get in the way. It is kept with every letter.
#[component]
pub(super) fn Planning() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let of = |intention: &Intention| intention.details.clone();
    let details =
        RwSignal::new(store.plan().with_untracked(|plan| plan.intention().map(of)).unwrap_or_default());
    let change = move |change: &dyn Fn(&mut Details)| {
        details.update(|details| change(details));
        store.change_details(change);
    };
    let when = Callback::new(move |text: OwnText| change(&|details| details.when = text.clone()));
    let will = Callback::new(move |text: OwnText| change(&|details| details.will = text.clone()));
    let answer = Callback::new(move |text: OwnText| change(&|details| details.answer = text.clone()));
    let obstacle = Memo::new(move |_| details.read().obstacle);
    let place = move || obstacle.get().map_or(0, |challenge| 1 + challenge as usize);
    let choose = Callback::new(move |place: usize| {
        change(&|details| details.obstacle = place.checked_sub(1).map(|place| Challenge::ALL[place]));
    });
    let labels = std::iter::once(message::act_obstacle_none()).chain(Challenge::ALL.map(message::challenge));
    view! {
        <section class="planning" aria-labelledby="planning">
            <h2 id="planning">{i18n.t(message::act_plan_title())}</h2>
            <p>{i18n.t(message::act_plan_text())}</p>
            <OwnTextField
                id="act-when"
                label=message::act_when()
                hint=Signal::stored(Some(message::act_when_hint()))
                text=details.read_untracked().when.clone()
                write=when
            />
            <OwnTextField
                id="act-will"
                label=message::act_will()
                hint=Signal::stored(Some(message::act_will_hint()))
                text=details.read_untracked().will.clone()
                write=will
            />
            <Choices
                name="obstacle"
                legend=message::act_obstacle()
                labels=labels.collect()
                chosen=Signal::derive(place)
                choose
            />
            <div hidden=move || obstacle.get().is_none()>
                <OwnTextField
                    id="act-answer"
                    label=message::act_answer()
                    hint=Signal::derive(move || obstacle.get().map(message::challenge_hint))
                    text=details.read_untracked().answer.clone()
                    write=answer
                />
            </div>
        </section>
    }
}
