//! Numbers, dates and lists as the browser writes them.

use super::location;
use crate::{domain::timestamp::Timestamp, i18n::Intl};
use js_sys::{
    Array, Date,
    Intl::{
        DateTimeFormat, DateTimeFormatOptions, DateTimeStyle, ListFormat, ListFormatOptions, NumberFormat,
        PluralRules,
    },
    Object,
};
use std::cell::OnceCell;
use wasm_bindgen::JsValue;

/// The browser's `Intl` for one language. Its formatters are made when they are first needed.
pub struct BrowserIntl {
    tag: String,
    plurals: OnceCell<PluralRules>,
    numbers: OnceCell<NumberFormat>,
    dates: OnceCell<DateTimeFormat>,
    lists: OnceCell<ListFormat>,
}

impl BrowserIntl {
    /// For a language by its code, with the habits of the user's own region where the browser names one.
    pub fn new(code: &str) -> Self {
        let of_language =
            |tag: &String| tag.split('-').next().is_some_and(|own| own.eq_ignore_ascii_case(code));
        Self {
            tag: location::languages().into_iter().find(of_language).unwrap_or_else(|| code.to_owned()),
            plurals: OnceCell::new(),
            numbers: OnceCell::new(),
            dates: OnceCell::new(),
            lists: OnceCell::new(),
        }
    }

    fn locales(&self) -> Array {
        Array::of1(&self.tag.as_str().into())
    }
}

impl Intl for BrowserIntl {
    fn plural(&self, number: u32) -> String {
        let rules = self.plurals.get_or_init(|| PluralRules::new(&self.locales(), &Object::new()));
        rules.select(number.into()).into()
    }

    fn number(&self, number: u32) -> String {
        let format = self.numbers.get_or_init(|| NumberFormat::new(&self.locales(), &Object::new()));
        call(&format.format(), &number.into())
    }

    #[allow(clippy::cast_precision_loss, reason = "milliseconds since 1970 are exact")]
    fn date(&self, time: Timestamp) -> String {
        let format = self.dates.get_or_init(|| {
            let options = DateTimeFormatOptions::new();
            options.set_date_style(DateTimeStyle::Long);
            options.set_time_style(DateTimeStyle::Short);
            DateTimeFormat::new(&self.locales(), &options)
        });
        call(&format.format(), &Date::new(&(time.0 as f64).into()))
    }

    fn list(&self, items: &[String]) -> String {
        let format =
            self.lists.get_or_init(|| ListFormat::new(&self.locales(), &ListFormatOptions::default()));
        let items: Array = items.iter().map(|item| JsValue::from_str(item)).collect();
        format.format(&items).into()
    }
}

fn call(format: &js_sys::Function, value: &JsValue) -> String {
    format.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}
