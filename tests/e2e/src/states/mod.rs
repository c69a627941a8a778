//! Every page of the app, in every state that it can be in.
//!
//! What is true of all pages is tested in all of these, and pictures are taken of them. A page that is added to the
//! app doesn't compile here before it has a state.

mod kept;
mod list;

use crate::Visit;
use anyhow::{Context, Result};
use microleadership::{
    domain::{
        backup::Backup,
        settings::{Motion, Settings, TextSize, Theme},
        stored::{Key, Stored},
    },
    route::{Page, Route},
};

pub use kept::NOW;
pub use list::{states, states_of};

/// A page in a state.
pub struct State {
    /// A name for it, in file names and messages.
    pub name: &'static str,
    /// The page.
    pub page: Page,
    /// Its address.
    route: Route,
    /// What the browser keeps when the page is opened.
    kept: Backup,
    /// What is kept besides, by the end of its name, as it stands there.
    raw: Option<(&'static str, &'static str)>,
    /// What is then done there.
    steps: Vec<Step>,
    /// What is there then, and tells it from other states of the page.
    shows: Option<&'static str>,
}

/// Something that is done on a page.
enum Step {
    Click(&'static str),
    Write(&'static str, String),
    Type(&'static str),
    ChooseFile(&'static str, String),
}

/// How a state is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The language's code.
    pub language: &'static str,
    /// Light or dark.
    pub theme: Theme,
    /// The width and height of a frame that the app is shown in, in pixels: windows can't be as narrow as phones are.
    /// None for the whole window.
    pub frame: Option<(u32, u32)>,
}

impl Look {
    /// In a language, light, in the whole window.
    pub fn of(language: &'static str) -> Self {
        Self { language, theme: Theme::Light, frame: None }
    }

    /// The same in a frame of so many pixels.
    #[must_use]
    pub fn within(self, frame: (u32, u32)) -> Self {
        Self { frame: Some(frame), ..self }
    }
}

impl State {
    fn of(name: &'static str, route: Route) -> Self {
        let page = Page::from(&route);
        Self { name, page, route, kept: Backup::default(), raw: None, steps: Vec::new(), shows: None }
    }

    fn with(mut self, kept: Backup) -> Self {
        self.kept = kept;
        self
    }

    fn raw(mut self, name: &'static str, text: &'static str) -> Self {
        self.raw = Some((name, text));
        self
    }

    fn click(mut self, selector: &'static str) -> Self {
        self.steps.push(Step::Click(selector));
        self
    }

    fn write(mut self, selector: &'static str, text: impl Into<String>) -> Self {
        self.steps.push(Step::Write(selector, text.into()));
        self
    }

    fn type_key(mut self, key: &'static str) -> Self {
        self.steps.push(Step::Type(key));
        self
    }

    fn choose_file(mut self, selector: &'static str, text: String) -> Self {
        self.steps.push(Step::ChooseFile(selector, text));
        self
    }

    fn shows(mut self, selector: &'static str) -> Self {
        self.shows = Some(selector);
        self
    }

    /// Everything that the browser keeps, as names and texts. Nothing moves.
    fn entries(&self, look: Look) -> Vec<(String, String)> {
        let mut kept = self.kept.clone();
        let Look { language, theme, .. } = look;
        let text_size = TextSize::Usual;
        kept.settings =
            Settings { language: Some(language.to_owned()), theme, text_size, motion: Motion::Calm };
        kept.room.wall.language = Some(language.to_owned());
        kept.room.wall.theme = theme;
        let mut entries = vec![
            (Key::Settings.name(), kept.settings.encode()),
            (Key::Plan.name(), kept.plan.encode()),
            (Key::Team.name(), kept.team.encode()),
            (Key::Room.name(), kept.room.encode()),
        ];
        entries.extend(kept.draft.map(|draft| (Key::Draft.name(), draft.encode())));
        entries.extend(kept.history.iter().map(|result| (Key::Finished(result.id).name(), result.encode())));
        entries.extend(kept.received.iter().map(|copy| (Key::Received(copy.code).name(), copy.encode())));
        entries.extend(self.raw.map(|(name, text)| (format!("microleadership.{name}"), text.to_owned())));
        entries
    }
}

impl Visit {
    /// Goes to a state, in a browser that kept nothing else. The server's clock should stand.
    pub async fn show(&self, state: &State, look: Look) -> Result<()> {
        self.bring(state, look).await.with_context(|| format!("{} in {look:?}", state.name))
    }

    async fn bring(&self, state: &State, look: Look) -> Result<()> {
        self.driver().goto(format!("{}empty", self.address())).await?;
        let entries = serde_json::to_string(&state.entries(look))?;
        self.script(&format!(
            "localStorage.clear(); for (const [name, text] of {entries}) localStorage.setItem(name, text); return ''"
        ))
        .await?;
        let address = format!("{}{}", self.address(), state.route);
        if let Some((width, height)) = look.frame {
            let frame = format!(
                "style='width: {width}px; height: {height}px; border: 0; display: block' src={address:?}"
            );
            self.script(&format!("document.body.style.margin = 0; document.body.innerHTML = `<iframe {frame}></iframe>`; return ''")).await?;
            self.find("iframe").await?.enter_frame().await?;
        } else {
            self.driver().goto(address).await?;
        }
        self.is_there().await?;
        if look.frame.is_some() {
            // Keys go to the frame that has the focus.
            self.script("window.focus(); return ''").await?;
        }
        for step in &state.steps {
            match step {
                Step::Click(selector) => self.click(selector).await?,
                Step::Write(selector, text) => self.write(selector, text).await?,
                Step::Type(key) => self.keys(key).await?,
                Step::ChooseFile(selector, text) => self.choose_file(selector, text).await?,
            }
        }
        if let Some(selector) = state.shows {
            self.find(selector).await?;
        }
        self.settle().await
    }

    /// Makes the frame that a state is shown in wider or higher, as a person does with a window.
    pub async fn resize_frame(&self, (width, height): (u32, u32)) -> Result<()> {
        let script = format!(
            "Object.assign(frameElement.style, {{ width: '{width}px', height: '{height}px' }}); return ''"
        );
        self.script(&script).await?;
        self.settle().await
    }

    /// Changes how the page looks, as a setting of that name would.
    pub async fn set_look(&self, name: &str, value: &str) -> Result<()> {
        let script = format!(
            "document.documentElement.setAttribute('data-{name}', '{value}'); dispatchEvent(new Event('resize')); return ''"
        );
        self.script(&script).await?;
        self.settle().await
    }

    /// Waits until what was begun is drawn and the window's title says so; not for long, as a window that is hidden draws
    /// nothing.
    pub async fn settle(&self) -> Result<()> {
        let script = "const done = () => arguments[0](''); const drawn = requestAnimationFrame;
            drawn(() => drawn(() => setTimeout(done, 120))); setTimeout(done, 500);";
        self.driver().execute_async(script, Vec::new()).await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;
    use strum::IntoEnumIterator;

    #[test]
    fn every_page_has_states_of_its_own() {
        let mut names = HashSet::new();
        for page in Page::iter() {
            let states = states_of(page);
            assert!(!states.is_empty(), "{page:?}");
            for state in states {
                assert_eq!(state.page, page, "{}", state.name);
                // Pictures are called so.
                assert!(names.insert(state.name), "{}", state.name);
            }
        }
    }
}
