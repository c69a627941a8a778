//! A reminder of the act for the person's calendar.

use crate::{
    domain::reminder::{LocalTime, Repeat, WEEKS},
    i18n::{Phrase, message},
    state::{I18n, Reminders},
    ui::components::{
        choices::Choices,
        icon::{Icon, IconMark},
    },
};
use leptos::{ev, prelude::*};

/// When it reminds and how often, and the way to the file.
#[component]
pub(super) fn ReminderForm() -> impl IntoView {
    let (i18n, reminders) = (I18n::expect(), Reminders::expect());
    let morning = reminders.next_morning();
    let date = RwSignal::new(morning.map(LocalTime::date).unwrap_or_default());
    let time = RwSignal::new(morning.map(LocalTime::time).unwrap_or_default());
    let weekly = RwSignal::new(false);
    let incomplete = RwSignal::new(false);
    let save = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let start = LocalTime::parse(&date.get_untracked(), &time.get_untracked());
        let repeat = if weekly.get_untracked() { Repeat::Weekly } else { Repeat::Once };
        incomplete.set(!start.is_some_and(|start| reminders.save(start, repeat)));
    };
    view! {
        <section class="calendar" aria-labelledby="calendar">
            <h2 id="calendar">{i18n.t(message::reminder_title())}</h2>
            <p>{i18n.t(message::reminder_text())}</p>
            <form on:submit=save novalidate>
                <div class="fields">
                    <ClockField kind="date" id="reminder-date" label=message::reminder_date() value=date/>
                    <ClockField kind="time" id="reminder-time" label=message::reminder_time() value=time/>
                </div>
                <Choices
                    name="repeat"
                    legend=message::reminder_repeat()
                    labels=vec![message::reminder_once(), message::reminder_weekly(WEEKS.into())]
                    chosen=Signal::derive(move || usize::from(weekly.get()))
                    choose=Callback::new(move |place| weekly.set(place == 1))
                />
                <p class="reminder" role="alert">
                    {move || incomplete.get().then(|| i18n.t(message::reminder_incomplete()))}
                </p>
                <p><button type="submit"><IconMark icon=Icon::Calendar/> {i18n.t(message::reminder_save())}</button></p>
            </form>
        </section>
    }
}

/// A field for a date or a time. What is being filled in is left alone: a field that is set anew in the middle would
/// lose its other parts.
#[component]
fn ClockField(kind: &'static str, id: &'static str, label: Phrase, value: RwSignal<String>) -> impl IntoView {
    let i18n = I18n::expect();
    view! {
        <div class="field">
            <label for=id>{i18n.t(label)}</label>
            <input
                type=kind
                id=id
                prop:value=value.get_untracked()
                on:input=move |event| value.set(event_target_value(&event))
            />
        </div>
    }
}
