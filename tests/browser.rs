//! The platform layer, in a real browser.

#![cfg(target_arch = "wasm32")]

use js_sys::{JsString, Reflect};
use microleadership::{
    domain::{bank::Revision, scenario_set::ScenarioSet, seed::Seed, timestamp::Timestamp},
    i18n::Intl,
    platform::{
        clock::{BrowserClock, Clock},
        document,
        intl::BrowserIntl,
        location, persistence,
        storage::{BrowserStorage, KeyValue, MemoryStorage, StorageError},
        task,
    },
};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn the_clock_goes_forward_and_chance_differs() {
    let clock = BrowserClock;
    let first = clock.now();
    // After 2025, and before the time that is taken for impossible.
    assert!((1_760_000_000_000..Timestamp::END.0).contains(&first.0));
    assert!(clock.now() >= first);
    assert!((0..20).map(|_| clock.chance()).collect::<std::collections::HashSet<_>>().len() > 15);
    // No place on Earth is further from UTC.
    assert!((-12 * 60..=14 * 60).contains(&clock.ahead(first)));
}

#[wasm_bindgen_test]
fn both_storages_keep_and_forget() {
    let browser = BrowserStorage::probe().expect("the test page may keep things");
    for storage in [&browser as &dyn KeyValue, &MemoryStorage::default()] {
        assert_eq!(storage.read("test-å"), Ok(None));
        storage.write("test-å", "räksmörgås ✓").expect("kept");
        assert_eq!(storage.read("test-å"), Ok(Some("räksmörgås ✓".to_owned())));
        assert!(storage.keys().expect("readable").contains(&"test-å".to_owned()));
        storage.write("test-å", "").expect("kept");
        assert_eq!(storage.read("test-å"), Ok(Some(String::new())));
        storage.remove("test-å").expect("forgotten");
        assert_eq!(storage.read("test-å"), Ok(None));
        assert!(!storage.keys().expect("readable").contains(&"test-å".to_owned()));
    }
}

#[wasm_bindgen_test]
fn a_storage_without_room_says_so_and_keeps_what_it_had() {
    let storage = BrowserStorage::probe().expect("the test page may keep things");
    storage.write("test-full", "before").expect("kept");
    assert_eq!(storage.write("test-full", &"x".repeat(20_000_000)), Err(StorageError::Full));
    assert_eq!(storage.read("test-full"), Ok(Some("before".to_owned())));
    storage.remove("test-full").expect("forgotten");
}

#[wasm_bindgen_test]
fn each_language_has_its_own_plurals_lists_and_dates() {
    let (english, swedish) = (BrowserIntl::new("en"), BrowserIntl::new("sv"));
    for (number, category) in [(0, "other"), (1, "one"), (2, "other"), (21, "other")] {
        assert_eq!(english.plural(number), category);
        assert_eq!(swedish.plural(number), category);
    }
    let items = ["a", "b", "c"].map(ToOwned::to_owned);
    assert_eq!(swedish.list(&items), "a, b och c");
    assert_eq!(swedish.list(&items[..1]), "a");
    assert!(english.list(&items).ends_with("and c"));
    // Whether a space or a comma parts the thousands is the region's habit; in Swedish it is a kind of space.
    assert_eq!(swedish.number(1_234_567).split(char::is_whitespace).collect::<String>(), "1234567");
    assert_eq!(english.number(7), "7");
    let day = Timestamp(1_790_000_000_000);
    assert!(swedish.date(day).contains("september 2026"), "{}", swedish.date(day));
    assert!(english.date(day).contains("September"), "{}", english.date(day));
}

#[wasm_bindgen_test]
fn a_browsers_tag_that_is_none_does_no_harm() {
    let tags = ["en-US@posix", "sv_SE", "en", ""].map(ToOwned::to_owned);
    assert_eq!(BrowserIntl::preferring("en", tags.clone()).number(7), "7");
    assert_eq!(BrowserIntl::preferring("sv", tags).plural(1), "one");
    let english = BrowserIntl::preferring("en", ["english".to_owned(), "en-GB".to_owned()]);
    assert!(english.date(Timestamp(1_790_000_000_000)).starts_with("21 September 2026"));
}

#[wasm_bindgen_test]
fn the_address_is_read_and_replaced() {
    location::replace("#/learn");
    assert_eq!(location::hash(), "#/learn");
    location::replace("#/");
    assert_eq!(location::hash(), "#/");
    assert!(!location::languages().is_empty());
}

#[wasm_bindgen_test]
async fn the_browser_says_whether_it_keeps_what_is_stored() {
    // A test page hasn't asked.
    assert_eq!(persistence::granted().await, Some(false));
}

#[wasm_bindgen_test]
fn a_quiz_has_the_order_that_native_tests_freeze() {
    let five = ScenarioSet::from_id("five-1").expect("a five");
    let scenarios = Revision::One.scenarios(five);
    let places = Seed(2026).order((0..scenarios.len()).collect());
    let order: Vec<_> = places.into_iter().map(|place| scenarios[place].id).collect();
    assert_eq!(format!("{order:?}"), "[E3, E4, E1, E5, E2]");
}

#[wasm_bindgen_test]
fn styles_can_go_by_what_is_set() {
    document::set_data("theme", Some("dark"));
    let theme = || {
        let root = web_sys::window().and_then(|w| w.document()).and_then(|d| d.document_element());
        root.and_then(|root| root.get_attribute("data-theme"))
    };
    assert_eq!(theme().as_deref(), Some("dark"));
    document::set_data("theme", None);
    assert_eq!(theme(), None);
}

#[wasm_bindgen_test]
fn a_copy_is_the_same_to_the_last_letter() {
    let storage = BrowserStorage::probe().expect("the test page may keep things");
    let raw = web_sys::window().and_then(|w| w.local_storage().ok().flatten()).expect("a storage");
    // Half of a pair, as it is left when a text is torn in the middle of an emoji.
    let half = JsValue::from(JsString::from_char_code1(0xD83D));
    Reflect::set(&raw, &"test-half".into(), &half).expect("kept");
    storage.copy("test-half", "test-copy").expect("copied");
    assert!(Reflect::get(&raw, &"test-copy".into()).expect("readable") == half);
    storage.copy("test-nothing", "test-none").expect("nothing to do");
    assert_eq!(storage.read("test-none"), Ok(None));
    for name in ["test-half", "test-copy"] {
        storage.remove(name).expect("forgotten");
    }
}

#[wasm_bindgen_test]
async fn what_waits_for_a_frame_comes_where_nobody_looks_too() {
    let hide = "Object.defineProperty(document, 'hidden', { value: true, configurable: true })";
    js_sys::eval(hide).expect("a page can be made to seem hidden");
    js_sys::eval("globalThis.drawn = requestAnimationFrame; requestAnimationFrame = () => 0")
        .expect("nothing is drawn");
    let happened = Rc::new(Cell::new(false));
    let told = Rc::clone(&happened);
    task::after_next_frame(move || told.set(true));
    task::pause(100).await;
    js_sys::eval("requestAnimationFrame = drawn; delete document.hidden").expect("as before");
    assert!(happened.get());
}
