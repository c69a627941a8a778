//! The rules of the layers, which the compiler doesn't know.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Every source file below a folder, with its text.
fn sources(dir: &str) -> Vec<(PathBuf, String)> {
    fn walk(dir: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(dir).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, found);
            } else {
                let text = fs::read_to_string(&path).expect("a text");
                found.push((path, text));
            }
        }
    }
    let mut found = Vec::new();
    walk(Path::new(dir), &mut found);
    assert!(!found.is_empty(), "{dir}");
    found
}

fn assert_unused(dir: &str, what: &[&str]) {
    for (path, text) in sources(dir) {
        for word in what {
            assert!(!text.contains(word), "{} uses {word}", path.display());
        }
    }
}

const BROWSER: [&str; 4] = ["web_sys", "js_sys", "gloo_storage", "wasm_bindgen"];

#[test]
fn only_the_platform_layer_speaks_to_the_browser() {
    for dir in ["src/domain", "src/picture", "src/i18n", "src/state", "src/ui"] {
        assert_unused(dir, &BROWSER);
    }
    assert_unused("src/ui", &["platform::", "request_animation_frame"]);
    assert!(!fs::read_to_string("src/route.rs").expect("a text").contains("platform"));
}

#[test]
fn a_layer_uses_only_those_above_it() {
    assert_unused(
        "src/domain",
        &["leptos", "crate::i18n", "crate::platform", "crate::state", "crate::ui", "crate::route"],
    );
    assert_unused("src/picture", &["leptos", "crate::i18n", "crate::platform", "crate::state", "crate::ui"]);
    assert_unused("src/i18n", &["leptos", "crate::platform", "crate::state", "crate::ui"]);
    assert_unused("src/platform", &["leptos", "crate::state", "crate::ui"]);
    assert_unused("src/state", &["crate::ui"]);
}

/// Everything that people read stands in `locales/`. In a view a text is a string after a tag or a brace.
#[test]
fn no_text_for_people_stands_in_a_view() {
    for (path, text) in sources("src/ui") {
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            let child = line.starts_with('"')
                || line.contains(">\"")
                || line.contains("> \"")
                || line.contains("} \"");
            let words = line.split('"').nth(1).is_some_and(|text| text.chars().any(char::is_alphabetic));
            let code = line.ends_with(',') || line.ends_with("=>");
            assert!(!(child && words) || code, "{}:{}: {line}", path.display(), number + 1);
        }
    }
}

#[test]
fn no_colour_stands_outside_the_tokens() {
    for (path, text) in sources("assets/styles") {
        if path.ends_with("tokens.css") {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let hex = line
                .split('#')
                .skip(1)
                .any(|rest| rest.len() >= 3 && rest.bytes().take(3).all(|b| b.is_ascii_hexdigit()));
            let named =
                ["rgb(", "hsl(", "oklch(", ": white", ": black"].iter().any(|word| line.contains(word));
            assert!(!hex && !named, "{}:{}: {line}", path.display(), number + 1);
        }
    }
}
