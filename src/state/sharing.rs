//! How a profile or a team leaves the page, when the person says so.

use super::{I18n, PersonalFiles};
use crate::{
    domain::{
        characteristic::PerCharacteristic, completed::Completed, result_code::ResultCode,
        scenario_set::ScenarioSet, team::Team,
    },
    i18n::{Phrase, message, words},
    picture::{POSTER_SIZE, PosterText, Ripple, poster},
    platform::{clipboard, document, image, location, share, task},
    route::Route,
};

/// Gives things out of the page.
#[derive(Clone, Copy)]
pub struct Sharing {
    i18n: I18n,
    files: PersonalFiles,
}

impl Sharing {
    /// By what was provided above.
    pub fn expect() -> Self {
        Self { i18n: I18n::expect(), files: PersonalFiles::expect() }
    }

    /// A link to a result; none if others couldn't open it, for this page came from a file.
    pub fn link_to_result(self, code: ResultCode) -> Option<String> {
        Some(format!("{}{}", location::site()?, Route::Received(code.to_string())))
    }

    /// A link to a whole team; none if others couldn't open it.
    pub fn link_to_team(self, team: &Team, labels: bool) -> Option<String> {
        Some(format!("{}{}", location::site()?, Route::SharedTeam(team.link(labels))))
    }

    /// A link by which others take the same scenarios; none if they couldn't open it.
    pub fn link_to_set(self, set: ScenarioSet) -> Option<String> {
        Some(format!("{}{}", location::site()?, Route::Take(set)))
    }

    /// Copies what stands in the field of that id. Says whether it worked; if not, it is selected.
    pub fn copy(self, text: String, field: &'static str, then: impl FnOnce(bool) + 'static) {
        task::spawn(async move {
            let copied = clipboard::copy(&text).await.is_ok() || clipboard::copy_field(field).is_ok();
            then(copied);
        });
    }

    /// Whether the device has a share sheet of its own.
    pub fn has_sheet(self) -> bool {
        share::is_there()
    }

    /// Opens the device's share sheet with a link. Says whether that failed.
    pub fn open_sheet(self, link: String, then: impl FnOnce(bool) + 'static) {
        let title = self.i18n.text_untracked(&message::share_text());
        task::spawn(async move { then(share::link(&title, &link).await.is_err()) });
    }

    /// Saves the drawn profile as an SVG file.
    pub fn save_svg(self, completed: &Completed) {
        self.files.save(message::share_picture_file(), "svg", "image/svg+xml", &self.poster(completed));
    }

    /// Saves the drawn profile as a PNG file. Says whether the browser could draw it.
    pub fn save_png(self, completed: &Completed, then: impl FnOnce(bool) + 'static) {
        let svg = self.poster(completed);
        let (width, height) = POSTER_SIZE;
        task::spawn(async move {
            let png = image::png(&svg, width, height).await;
            if let Ok(png) = &png {
                self.files.save_blob(message::share_picture_file(), "png", png);
            }
            then(png.is_ok());
        });
    }

    /// Prints the page.
    pub fn print(self) {
        document::print();
    }

    fn poster(self, completed: &Completed) -> String {
        let profile = completed.profile();
        let text = |phrase: Phrase| self.i18n.text_untracked(&phrase);
        let words = PosterText {
            lang: self.i18n.language_untracked().code(),
            description: text(message::profile_picture(words::counts(&profile))),
            title: text(message::app_brand()),
            subtitle: text(message::print_answered(words::situations(completed.set().total()))),
            names: PerCharacteristic::from_fn(|of| {
                [text(message::characteristic_short(of)), text(words::tally(profile.tally(of)))]
            }),
            foot: text(message::share_text()),
        };
        poster(&Ripple::of(&profile), &words)
    }
}
