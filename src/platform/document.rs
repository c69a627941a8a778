//! The document around the app.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, window};

/// Sets the document's language.
pub fn set_language(code: &str) {
    if let Some(root) = window().and_then(|w| w.document()).and_then(|d| d.document_element()) {
        // Only a syntax error in the attribute's name could fail it.
        _ = root.set_attribute("lang", code);
    }
}

/// Sets a data attribute of the document, which styles go by; none takes it away.
pub fn set_data(name: &str, value: Option<&str>) {
    if let Some(root) = window().and_then(|w| w.document()).and_then(|d| d.document_element()) {
        let name = format!("data-{name}");
        // Only a syntax error in the attribute's name could fail it.
        _ = match value {
            Some(value) => root.set_attribute(&name, value),
            None => root.remove_attribute(&name),
        };
    }
}

/// Sets the title of the window or tab.
pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|w| w.document()) {
        document.set_title(title);
    }
}

/// Moves the focus to the page's main heading and the view to the top, as a newly loaded page would.
pub fn focus_heading() {
    let Some(window) = window() else { return };
    window.scroll_to_with_x_and_y(0.0, 0.0);
    focus("main h1");
}

/// Moves the focus to the first element that a selector finds. Nothing happens if there is none.
pub fn focus(selector: &str) {
    let found = window().and_then(|w| w.document()).and_then(|d| d.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        _ = element.focus();
    }
}

/// Opens the browser's way to print the page.
pub fn print() {
    if let Some(window) = window() {
        // It fails only where printing is forbidden, and the person knows.
        _ = window.print();
    }
}

/// Takes away what the page says until the app is there.
pub fn remove_loading() {
    if let Some(element) = window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id("loading")) {
        element.remove();
    }
}

/// Shows what the page says if the app can't start.
pub fn show_start_failure() {
    if let Some(body) = window().and_then(|w| w.document()).and_then(|d| d.body()) {
        _ = body.set_attribute("data-failed", "");
    }
}
