//! Releases of the app: the one that runs, kept by a service worker for when there is no network, and a newer one that
//! waits beside it.

use super::{document, feature::has, location, task};
use std::rc::Rc;
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, ServiceWorkerContainer, ServiceWorkerRegistration, window};

/// What a worker is told (`assets/scripts/worker.js`): to say if it is of a newer release than is shown.
const LOOK: &str = "look";
/// To have its release shown from now on.
const APPLY: &str = "apply";

/// Lets the browser keep the app. `newer` is called when a newer release has been fetched, and waits.
///
/// Where the browser has no service workers, or the site no worker, the app is fetched anew each time.
pub fn watch(newer: impl Fn() + 'static) {
    let (Some(container), Some(worker)) = (container(), document::meta("worker")) else { return };
    let newer = Rc::new(newer);
    hear(&container, Rc::clone(&newer));
    // A newer worker may run already, while the older release is still shown.
    if let Some(running) = container.controller() {
        _ = running.post_message(&LOOK.into());
    }
    task::spawn(async move {
        let registered = JsFuture::from(container.register(&worker)).await;
        let Some(registration) =
            registered.ok().and_then(|done| done.dyn_into::<ServiceWorkerRegistration>().ok())
        else {
            return;
        };
        let look = {
            let registration = registration.clone();
            Rc::new(move || {
                // The first one that is ever fetched waits for nobody.
                if registration.waiting().is_some() && container.controller().is_some() {
                    newer();
                }
            })
        };
        look();
        let found = {
            let registration = registration.clone();
            Closure::<dyn Fn()>::new(move || {
                let Some(installing) = registration.installing() else { return };
                let look = Rc::clone(&look);
                let changed = Closure::<dyn Fn()>::new(move || look());
                installing.set_onstatechange(Some(changed.as_ref().unchecked_ref()));
                changed.forget();
            })
        };
        registration.set_onupdatefound(Some(found.as_ref().unchecked_ref()));
        found.forget();
        // A page that is open for days hears of a newer release when the person comes back to it.
        location::on_return(move || {
            if let Ok(update) = registration.update() {
                task::spawn(async move { _ = JsFuture::from(update).await });
            }
        });
    });
}

/// Goes on with the newer release: the page is loaded anew when the worker has heard of it.
pub fn apply() {
    let Some(container) = container() else { return location::reload() };
    task::spawn(async move {
        let registration = JsFuture::from(container.get_registration()).await;
        let registration =
            registration.ok().and_then(|found| found.dyn_into::<ServiceWorkerRegistration>().ok());
        let waiting = registration.and_then(|registration| registration.waiting());
        match waiting.or_else(|| container.controller()) {
            Some(newer) => _ = newer.post_message(&APPLY.into()),
            None => location::reload(),
        }
    });
}

/// Hears what a worker says.
fn hear(container: &ServiceWorkerContainer, newer: Rc<impl Fn() + 'static>) {
    let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        match event.data().as_string().as_deref() {
            Some("newer") => newer(),
            Some("applied") => location::reload(),
            _ => {}
        }
    });
    container.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
}

fn container() -> Option<ServiceWorkerContainer> {
    let navigator = window()?.navigator();
    has(&navigator, "serviceWorker").then(|| navigator.service_worker())
}
