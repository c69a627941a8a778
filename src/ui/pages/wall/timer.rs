//! The time that people have.

use crate::{
    domain::room::{Timer, Workshop},
    i18n::{message, words},
    state::{I18n, Projector, Store},
};
use leptos::prelude::*;

/// A ring that closes in, and the time in figures; nothing where no time is taken.
#[component]
pub(super) fn TimerRing() -> impl IntoView {
    let (i18n, projector, store) = (I18n::expect(), Projector::expect(), Store::expect());
    let time = projector.time();
    let timer = Memo::new(move |_| store.in_workshop(Workshop::timer));
    let left = Memo::new(move |_| {
        time.track();
        // The time as it is now, for the timer may have begun since it was last told.
        timer.get().map(|timer| timer.left(store.now()))
    });
    let whole = move || {
        let seconds = store.in_workshop(|workshop| workshop.setup().seconds(workshop.moment()));
        u64::from(seconds.unwrap_or(1)) * 1000
    };
    let part = move || {
        let whole = whole();
        format!("{} 100", left.get().unwrap_or_default().min(whole) * 100 / whole)
    };
    let stands = move || timer.get().is_some_and(|timer| matches!(timer, Timer::Stands { .. }));
    let over = Memo::new(move |_| left.get() == Some(0));
    let figures = Memo::new(move |_| match left.get() {
        Some(0) => i18n.text(&message::wall_time_up()),
        left => left.map(words::clock).unwrap_or_default(),
    });
    view! {
        <div class="timer" hidden=move || timer.get().is_none() class:stands=stands class:over=over>
            <svg viewBox="-12 -12 24 24" aria-hidden="true">
                <circle r="10" class="whole"/>
                <circle r="10" class="left" pathLength="100" stroke-dasharray=part transform="rotate(-90)"/>
            </svg>
            <span role="timer">{figures}</span>
        </div>
        <p class="unseen" role="status">{move || over.get().then(|| i18n.text(&message::wall_time_up()))}</p>
    }
}
