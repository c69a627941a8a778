//! The document around the app.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, FocusOptions, HtmlDialogElement, HtmlElement, HtmlInputElement, Window, window,
};

/// Sets the document's language, and the direction of its lines: `ltr` or `rtl`.
pub fn set_language(code: &str, direction: &str) {
    if let Some(root) = window().and_then(|w| w.document()).and_then(|d| d.document_element()) {
        // Only a syntax error in the attribute's name could fail it.
        _ = root.set_attribute("lang", code);
        _ = root.set_attribute("dir", direction);
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
    if let Some(heading) = find_html("main h1") {
        focus_where_it_is(&heading);
    }
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

fn focus_where_it_is(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    _ = element.focus_with_options(&options);
}

/// Moves the focus to the first element that a selector finds. Nothing happens if there is none.
pub fn focus(selector: &str) {
    if let Some(element) = find_html(selector) {
        _ = element.focus();
    }
}

/// Selects the text of the field that a selector finds. Nothing happens if there is none.
pub fn select(selector: &str) {
    if let Some(field) = find(selector).and_then(|found| found.dyn_into::<HtmlInputElement>().ok()) {
        field.select();
    }
}

/// Whether what has the focus is found by a selector.
pub fn has_focus(selector: &str) -> bool {
    let focused = window().and_then(|w| w.document()).and_then(|d| d.active_element());
    focused.is_some_and(|element| element.matches(selector).unwrap_or(false))
}

/// Whether a selector finds anything.
pub fn is_there(selector: &str) -> bool {
    find(selector).is_some()
}

/// Opens the dialog that a selector finds, in front of everything else. The browser keeps the focus in it, and closes
/// it with Escape.
pub fn open_dialog(selector: &str) {
    if let Some(dialog) = find(selector).and_then(|found| found.dyn_into::<HtmlDialogElement>().ok())
        && !dialog.open()
    {
        // It is refused only where it is open already, or not on the page.
        _ = dialog.show_modal();
    }
}

/// Closes it.
pub fn close_dialog(selector: &str) {
    if let Some(dialog) = find(selector).and_then(|found| found.dyn_into::<HtmlDialogElement>().ok()) {
        dialog.close();
    }
}

/// Makes the text as large as there is room for in what a selector finds: of the pixels from `smallest` to `largest` as
/// many as leave nothing cut. If there is no room even for the smallest, that is taken, and the element gets
/// `data-scrolls`. The size becomes the custom property `--text` of the whole document.
pub fn fit_text(selector: &str, smallest: f64, largest: f64) {
    let Some(stage) = find(selector) else { return };
    let Some(root) = root() else { return };
    let fits = |pixels: f64| {
        // Rounded down: what fits by a hair must not grow by one.
        _ = root.style().set_property("--text", &format!("{}px", (pixels * 8.0).floor() / 8.0));
        stage.scroll_height() <= stage.client_height() && stage.scroll_width() <= stage.client_width()
    };
    // A bar to scroll with would take room away while it is measured.
    _ = stage.remove_attribute("data-scrolls");
    if fits(largest) {
        return;
    }
    let (mut small, mut large) = (smallest, largest.max(smallest));
    while large - small > 0.4 {
        let middle = f64::midpoint(small, large);
        if fits(middle) {
            small = middle;
        } else {
            large = middle;
        }
    }
    if !fits(small) {
        _ = stage.set_attribute("data-scrolls", "");
    }
}

/// The size of the text that was last fitted, in pixels; nought if none was.
pub fn text_size() -> f64 {
    let size = root().and_then(|root| root.style().get_property_value("--text").ok()).unwrap_or_default();
    size.trim_end_matches("px").parse().unwrap_or_default()
}

/// The width and the height of the window, in pixels.
pub fn size() -> (f64, f64) {
    let size =
        |window: Window| Some((window.inner_width().ok()?.as_f64()?, window.inner_height().ok()?.as_f64()?));
    window().and_then(size).unwrap_or_default()
}

/// What the document's head says under a name.
pub fn meta(name: &str) -> Option<String> {
    find(&format!("meta[name={name}]"))?.get_attribute("content")
}

/// The text of a file that stands in the document itself, by its path.
pub fn file(path: &str) -> Option<String> {
    find(&format!("script[data-file='{path}']"))?.text_content()
}

fn root() -> Option<HtmlElement> {
    window()?.document()?.document_element()?.dyn_into().ok()
}

fn find_html(selector: &str) -> Option<HtmlElement> {
    find(selector)?.dyn_into().ok()
}

fn find(selector: &str) -> Option<Element> {
    window()?.document()?.query_selector(selector).ok().flatten()
}

/// Opens the browser's way to print the page.
pub fn print() {
    if let Some(window) = window() {
        // It fails only where printing is forbidden, and the person knows.
        _ = window.print();
    }
}

/// What stood in the document before the app, as the person has left it.
pub struct Before {
    /// What the page said.
    text: Option<String>,
    /// The order of the options of the situation that it showed.
    situation: Option<String>,
    /// What has the focus, by its place among the [`CONTROLS`].
    focused: Option<u32>,
    /// What was chosen.
    chosen: Option<u32>,
    /// What was pressed last.
    pressed: Option<u32>,
    /// What was written, by the field's id.
    written: Vec<(String, String)>,
}

/// What can be pressed or written in, and what gets the focus on a new page. What is there for when something goes wrong
/// isn't counted, and neither is what only the app has to tell.
const CONTROLS: &str = ":is(h1, a, button, input):not(.loading *, .notices *)";

/// Takes away what the document says until the app is there.
pub fn clear() -> Before {
    let document = window().and_then(|w| w.document());
    let said = |name| root().and_then(|root| root.dataset().get(name));
    let mut before = Before {
        text: find("#opening").and_then(|opening| opening.get_attribute("data-text")),
        situation: said("situation"),
        focused: None,
        chosen: None,
        pressed: said("pressed").and_then(|place| place.parse().ok()),
        written: Vec::new(),
    };
    if let (Some(controls), Some(document)) =
        (find("#opening").and_then(|o| o.query_selector_all(CONTROLS).ok()), &document)
    {
        for place in 0..controls.length() {
            let control = controls.get(place);
            if control.is_some() && control.as_ref() == document.active_element().map(Into::into).as_ref() {
                before.focused = Some(place);
            }
            let Some(field) = control.and_then(|control| control.dyn_into::<HtmlInputElement>().ok()) else {
                continue;
            };
            if field.checked() {
                before.chosen = Some(place);
            } else if field.type_() != "radio" && !field.value().is_empty() {
                before.written.push((field.id(), field.value()));
            }
        }
    }
    if let Some(opening) = find("#opening") {
        opening.remove();
    }
    set_data("start", Some("done"));
    before
}

impl Before {
    /// The order in which it showed the options of its situation, as their places; none if it showed another page.
    pub fn situation(&self) -> Option<&str> {
        self.situation.as_deref()
    }

    /// Goes on with it in what the app has put in its place: where that says the same, with everything as it was; otherwise
    /// at its heading, with what was written where it can be.
    pub fn resume(self) {
        for (id, text) in &self.written {
            let field = find(&format!("#{id}")).and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
            if let Some(field) = field {
                field.set_value(text);
                // The app hears of it as if it were written now.
                if let Ok(event) = Event::new("input") {
                    _ = field.dispatch_event(&event);
                }
            }
        }
        if self.text != find("main").and_then(|main| main.text_content()) {
            if self.focused.is_some() || self.pressed.is_some() {
                focus_heading();
            }
            return;
        }
        let controls = window().and_then(|w| w.document()).and_then(|d| d.query_selector_all(CONTROLS).ok());
        let Some(controls) = controls else { return };
        let control = |place| controls.get(place).and_then(|node| node.dyn_into::<HtmlElement>().ok());
        if let Some(chosen) = self.chosen.and_then(control) {
            chosen.click();
        }
        if let Some(focused) = self.focused.and_then(control) {
            // Whoever has scrolled on stays where they read.
            focus_where_it_is(&focused);
        }
        if let Some(pressed) = self.pressed.and_then(control) {
            pressed.click();
        }
    }
}

/// Shows what the document says if the app can't be fetched.
pub fn show_start_failure() {
    if let Some(body) = window().and_then(|w| w.document()).and_then(|d| d.body()) {
        _ = body.set_attribute("data-failed", "missing");
    }
}
