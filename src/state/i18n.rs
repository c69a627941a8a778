//! The language in use.

use super::{Notice, Store, rest};
use crate::{
    i18n::{Language, Localizer, Phrase, message, preferred},
    platform::{document, fetch, intl::BrowserIntl, location, task},
};
use leptos::prelude::*;
use std::{rc::Rc, sync::Arc};

/// A text on the page that follows the language. It is one type for every text, so that the code that renders
/// it is there once.
pub type Text = Arc<dyn Fn() -> String + Send + Sync>;

/// The language in use, as a context.
#[derive(Clone, Copy)]
pub struct I18n {
    localizer: RwSignal<Rc<Localizer>, LocalStorage>,
    /// The language that was last asked for; one that arrives after another was asked for comes too late.
    wanted: StoredValue<Language>,
}

impl I18n {
    /// Makes the language available to everything below.
    pub fn provide(localizer: Localizer) -> Self {
        set_language(&localizer);
        let context = Self::still(localizer);
        #[cfg(feature = "split")]
        rest::speaks_by(context);
        context
    }

    /// The same where there is no document around.
    pub fn still(localizer: Localizer) -> Self {
        let wanted = StoredValue::new(localizer.language());
        let context = Self { localizer: RwSignal::new_local(Rc::new(localizer)), wanted };
        provide_context(context);
        context
    }

    /// The language that was provided above.
    pub fn expect() -> Self {
        expect_context()
    }

    /// A phrase as a text on the page.
    pub fn t(self, phrase: Phrase) -> Text {
        Arc::new(move || self.text(&phrase))
    }

    /// A phrase that changes, as a text on the page.
    pub fn derive(self, phrase: impl Fn() -> Phrase + Send + Sync + 'static) -> Text {
        Arc::new(move || self.text(&phrase()))
    }

    /// A phrase in the language in use. Whatever calls it runs again when the language changes.
    pub fn text(self, phrase: &Phrase) -> String {
        self.localizer.with(|localizer| localizer.text(phrase))
    }

    /// The same once, without being run again.
    pub fn text_untracked(self, phrase: &Phrase) -> String {
        self.localizer.with_untracked(|localizer| localizer.text(phrase))
    }

    /// The language in use.
    pub fn language(self) -> Language {
        self.localizer.with(|localizer| localizer.language())
    }

    /// The same once, without being run again.
    pub fn language_untracked(self) -> Language {
        self.localizer.with_untracked(|localizer| localizer.language())
    }

    /// Changes to another language and remembers it. If it can't be fetched, all stays as it was and the
    /// person is told: by a notice, or in the document if not even the rest of the app can be had.
    pub fn switch(self, language: Language, store: Store) {
        rest::then(move || self.change(language, store, move || store.remember_language(language)));
    }

    /// Follows what was set in another tab, came from a file or was erased: a language by its code, or what the
    /// browser prefers.
    pub fn follow(self, chosen: Option<&str>, store: Store) {
        let language = first_choice(chosen);
        if language != self.wanted.get_value() {
            self.change(language, store, || {});
        }
    }

    /// Fetches what the language in use lacks, when the rest of the app has come.
    ///
    /// # Errors
    /// If it can't be had.
    #[cfg(feature = "split")]
    pub(super) async fn complete(self) -> Result<(), fetch::Unreachable> {
        let localizer = fetched(self.wanted.get_value(), || true).await?;
        self.localizer.set(Rc::new(localizer));
        Ok(())
    }

    fn change(self, language: Language, store: Store, then: impl FnOnce() + 'static) {
        self.wanted.set_value(language);
        task::spawn(async move {
            let loaded = load(language).await;
            if self.wanted.get_value() != language {
                return;
            }
            if let Ok(localizer) = loaded {
                set_language(&localizer);
                self.localizer.set(Rc::new(localizer));
                then();
            } else {
                self.wanted.set_value(self.localizer.with_untracked(|localizer| localizer.language()));
                store.notify(Notice::Language);
            }
        });
    }
}

/// Tells the document which language its text is in, and where its lines begin.
fn set_language(localizer: &Localizer) {
    document::set_language(localizer.language().code(), &localizer.text(&message::app_direction()));
}

/// The language to begin with: the one chosen earlier, or what the browser prefers.
pub fn first_choice(chosen: Option<&str>) -> Language {
    let wanted = location::languages();
    preferred(chosen, wanted.iter().map(String::as_str))
}

/// Fetches a language: what a newcomer's quiz says, and if the rest of the app is here, the rest of it.
///
/// # Errors
/// If its catalogue can't be had, or isn't this build's.
pub async fn load(language: Language) -> Result<Localizer, fetch::Unreachable> {
    fetched(language, || rest::here().is_some()).await
}

async fn fetched(language: Language, is_whole: fn() -> bool) -> Result<Localizer, fetch::Unreachable> {
    let first = catalogue(language, false).await?;
    let mut parts = vec![first.as_str()];
    let rest;
    if is_whole() {
        rest = catalogue(language, true).await?;
        parts.push(&rest);
    }
    let intl = Box::new(BrowserIntl::new(language.code()));
    Localizer::new(language, &parts, intl).map_err(|_| fetch::Unreachable)
}

async fn catalogue(language: Language, is_rest: bool) -> Result<String, fetch::Unreachable> {
    fetch::text(&format!("locales/{}", language.catalogue_files()[usize::from(is_rest)])).await
}
