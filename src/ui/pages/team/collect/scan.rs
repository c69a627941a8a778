//! Codes before the camera.

use super::Outcome;
use crate::{
    domain::result_code::find,
    i18n::message,
    state::{I18n, Scanner, Scanning, Store},
    ui::components::icon::{Icon, IconMark},
};
use leptos::prelude::*;
use std::collections::HashSet;

/// Turns the camera on and off, and adds what it reads.
#[component]
pub(super) fn Scan() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let (scanner, said) = (Scanner::off(), RwSignal::new(None));
    let on = move || scanner.scanning() == Scanning::On;
    let toggle = move |_| {
        if on() {
            scanner.stop();
            return;
        }
        // As long as a code is in view it is read again and again, perhaps in turn with another one.
        let read = StoredValue::new(HashSet::new());
        scanner.start("camera", move |text| {
            let new = read.try_update_value(|read| read.insert(text.clone()));
            if new == Some(true) {
                said.set(Some(store.change_team(|team| team.add_found(find(&text)))));
            }
        });
    };
    let text = move || if on() { message::team_scan_stop() } else { message::team_scan() };
    view! {
        <div class="scan">
            <p><button type="button" on:click=toggle><IconMark icon=Icon::Camera/> {i18n.derive(text)}</button></p>
            <div hidden=move || !on()>
                <p class="hint" id="camera-hint">{i18n.t(message::team_scan_hint())}</p>
                <video id="camera" playsinline muted aria-labelledby="camera-hint"></video>
            </div>
            <p class="wrong" role="status">
                {move || (scanner.scanning() == Scanning::Failed).then(|| i18n.t(message::team_scan_failed()))}
            </p>
            <Outcome said/>
        </div>
    }
}
