//! Numbers, dates and lists as the browser writes them.

use super::location;
use crate::{domain::timestamp::Timestamp, i18n::Intl};
use js_sys::{
    Array, Date, Function,
    Intl::{
        DateTimeFormat, DateTimeFormatOptions, DateTimeStyle, ListFormat, ListFormatOptions, NumberFormat,
        PluralRules,
    },
    Object, Reflect,
};
use std::cell::OnceCell;
use wasm_bindgen::{JsCast, JsValue};

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
        Self::preferring(code, location::languages())
    }

    /// For a language by its code, as the first tag that is of this language has it. What isn't a tag is
    /// passed over: some browsers name the system's locale, as in `en-US@posix`, and `Intl` would throw.
    pub fn preferring(code: &str, tags: impl IntoIterator<Item = String>) -> Self {
        let of_language = |tag: &String| {
            let (own, rest) = tag.split_at(code.len().min(tag.len()));
            own.eq_ignore_ascii_case(code) && (rest.is_empty() || rest.starts_with('-')) && is_tag(tag)
        };
        Self {
            tag: tags.into_iter().find(of_language).unwrap_or_else(|| code.to_owned()),
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

/// Whether `Intl` takes this as a BCP 47 tag.
fn is_tag(tag: &str) -> bool {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).unwrap_or_default();
    let canonical = Reflect::get(&intl, &"getCanonicalLocales".into()).unwrap_or_default();
    canonical.dyn_ref::<Function>().is_some_and(|function| function.call1(&intl, &tag.into()).is_ok())
}

fn call(format: &Function, value: &JsValue) -> String {
    format.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}
