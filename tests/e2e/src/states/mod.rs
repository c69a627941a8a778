//! Every page of the app, in every state that it can be in.
//!
//! What is true of all pages is tested in all of these, and pictures are taken of them. A page that is added to the
//! app doesn't compile here before it has a state.

mod kept;

use crate::Visit;
use anyhow::{Context, Result};
use kept::{draft, five, full, mixed, one, reserved, room, skipped, team, twenty, workshop};
use microleadership::{
    domain::{
        backup::Backup,
        room::Scene,
        scenario_set::{Length, ScenarioSet},
        settings::{Motion, Settings, TextSize, Theme},
        stored::{Key, Stored},
    },
    route::{Page, Route},
};
use strum::IntoEnumIterator;

pub use kept::NOW;

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

    /// Changes how the page looks, as a setting of that name would.
    pub async fn set_look(&self, name: &str, value: &str) -> Result<()> {
        let script = format!(
            "document.documentElement.setAttribute('data-{name}', '{value}'); dispatchEvent(new Event('resize')); return ''"
        );
        self.script(&script).await?;
        self.settle().await
    }

    /// Waits until what was begun is drawn; not for long, as a window that is hidden draws nothing.
    pub async fn settle(&self) -> Result<()> {
        let script = "const done = () => arguments[0](''); const drawn = requestAnimationFrame;
            drawn(() => drawn(() => setTimeout(done, 20))); setTimeout(done, 500);";
        self.driver().execute_async(script, Vec::new()).await?;
        Ok(())
    }
}

/// All states of all pages.
pub fn states() -> Vec<State> {
    Page::iter().flat_map(states_of).collect()
}

/// The states of a page. The first is the one that most people see.
pub fn states_of(page: Page) -> Vec<State> {
    let mine = one().history.latest().expect("one result").id;
    match page {
        Page::Home => vec![
            State::of("home", Route::Home),
            State::of("home-code-wrong", Route::Home)
                .write("#code", "4427-BRHQ")
                .click(".code-field button")
                .shows("#code-wrong:not(:empty)"),
            State::of("home-several-codes", Route::Home)
                .write("#code", "4427-BRHP 4400-0VVJ")
                .click(".code-field button")
                .shows("#code-wrong a"),
            State::of("home-resume", Route::Home)
                .with(draft(3))
                .click(".resume summary")
                .shows(".resume details[open]"),
            State::of("home-returning", Route::Home).with(one()).shows(".latest"),
            State::of("home-asks", Route::Home).with(full()).shows(".small-act .question"),
            State::of("home-done", Route::Home).with(full()).click(".small-act .buttons .primary"),
            State::of("home-unreadable", Route::Home).raw("draft", "{\"schema\":1,\"da"),
            State::of("home-newer", Route::Home)
                .raw("plan", "{\"schema\":99,\"data\":{}}")
                .shows(".notice")
                .shows(".notice"),
        ],
        // It leads to a situation at once: of the quiz under way, if there is one.
        Page::Begin => vec![State::of("begin", Route::Begin(Length::Ten)).with(draft(3)).shows(".option")],
        Page::Quiz => vec![State::of("quiz-none", Route::Quiz)],
        Page::Situation => vec![
            State::of("situation", Route::Situation(0)).with(draft(0)).shows(".option"),
            State::of("situation-chosen", Route::Situation(2)).with(draft(4)).shows(".option :checked"),
            State::of("situation-last", Route::Situation(9)).with(draft(9)),
        ],
        Page::Skipped => vec![State::of("skipped", Route::Skipped).with(skipped()).shows(".skipped li")],
        Page::Profile => vec![
            State::of("profile", Route::Profile(mine)).with(one()).shows(".picture"),
            State::of("profile-missing", Route::Profile(mine)),
            State::of("profile-five", Route::Profile(five().1)).with(five().0).shows(".picture"),
            State::of("profile-twenty", Route::Profile(twenty().1)).with(twenty().0).shows(".picture"),
            State::of("profile-since", Route::Profile(full().history.latest().expect("results").id))
                .with(full())
                .shows("#since"),
            State::of("profile-skipped", Route::Profile(reserved().1)).with(reserved().0).shows(".picture"),
        ],
        Page::Share => vec![
            State::of("share", Route::Share(mine)).with(one()).shows(".qr"),
            State::of("share-missing", Route::Share(mine)),
        ],
        Page::Received => vec![
            State::of("received", Route::Received(kept::OTHER.to_owned())).shows(".picture"),
            State::of("received-five", Route::Received("4427-BRHP".to_owned())).shows(".picture"),
            State::of("received-beside", Route::Received(kept::OTHER.to_owned())).with(full()).shows(".pair"),
            State::of("received-resume", Route::Received(kept::OTHER.to_owned())).with(draft(3)),
            State::of("received-damaged", Route::Received("4427-BRHQ".to_owned()))
                .shows("#code-wrong:not(:empty)"),
            State::of("received-no-code", Route::Received("hello".to_owned())),
        ],
        Page::Team => vec![
            State::of("team", Route::Team).with(team(7)).click(".members summary").shows(".members li"),
            State::of("team-empty", Route::Team),
            State::of("team-few", Route::Team).with(team(2)).shows(".few"),
            State::of("team-mixed", Route::Team).with(mixed()).shows(".stacks"),
            State::of("team-alone", Route::Team).with(team(7)).click(".team button[aria-pressed]"),
            State::of("team-wrong", Route::Team)
                .write("#paste", "Mine: 4427-BRHP, hers 4427-BRHQ")
                .click(".collect form button")
                .shows(".refused"),
            State::of("team-typing", Route::Team).write("#type", "4427-B"),
            State::of("team-removed", Route::Team)
                .with(team(4))
                .click(".members summary")
                .click(".members li button"),
        ],
        Page::SharedTeam => vec![
            State::of("shared-team", Route::SharedTeam("4427BRHP.44000VVJ.4418D3Y8=Bo".to_owned()))
                .shows(".stacks"),
            State::of("shared-team-wrong", Route::SharedTeam("4427BRHQ".to_owned())),
        ],
        Page::Take => {
            let set = ScenarioSet::ALL[0];
            vec![
                State::of("take", Route::Take(set)).shows(".take .primary"),
                State::of("take-instead", Route::Take(set)).with(draft(3)),
            ]
        }
        Page::Room => vec![
            State::of("room", Route::Room),
            State::of("room-own", Route::Room).click(".which .choice:last-of-type").shows("#chosen"),
            State::of("room-under-way", Route::Room).with(workshop(Scene::Vote)).shows("#here"),
            State::of("room-replace", Route::Room)
                .with(workshop(Scene::Vote))
                .click("#start-room")
                .shows("#replace-sure"),
            State::of("room-restore", Route::Room)
                .with(workshop(Scene::Vote))
                .choose_file("#workshop-file", kept::workshop_file())
                .shows("#restore-sure"),
        ],
        Page::Wall => vec![
            State::of("wall-vote", Route::Wall).with(workshop(Scene::Vote)),
            State::of("wall-none", Route::Wall),
            State::of("wall-opening", Route::Wall).with(workshop(Scene::Opening)),
            State::of("wall-show", Route::Wall).with(workshop(Scene::Show)),
            State::of("wall-think", Route::Wall).with(workshop(Scene::Think)),
            State::of("wall-result", Route::Wall).with(workshop(Scene::Result)),
            State::of("wall-talk", Route::Wall).with(workshop(Scene::Talk)),
            State::of("wall-revote", Route::Wall).with(workshop(Scene::Revote)),
            State::of("wall-shift", Route::Wall).with(workshop(Scene::Shift)),
            State::of("wall-key", Route::Wall).with(workshop(Scene::Key)),
            State::of("wall-discuss", Route::Wall).with(workshop(Scene::Discuss)),
            State::of("wall-close", Route::Wall).with(workshop(Scene::Close)),
            State::of("wall-keys", Route::Wall)
                .with(workshop(Scene::Show))
                .type_key("?")
                .shows("dialog[open]"),
            State::of("wall-blank", Route::Wall)
                .with(workshop(Scene::Show))
                .type_key(".")
                .shows(".wall.blank"),
        ],
        Page::Notes => vec![
            State::of("notes-vote", Route::Notes).with(workshop(Scene::Vote)),
            State::of("notes-none", Route::Notes),
            State::of("notes", Route::Notes).with(workshop(Scene::Opening)),
            State::of("notes-think", Route::Notes).with(workshop(Scene::Think)),
            State::of("notes-shift", Route::Notes).with(workshop(Scene::Shift)),
            State::of("notes-keys", Route::Notes)
                .with(workshop(Scene::Discuss))
                .type_key("?")
                .shows("dialog[open]"),
            State::of("notes-close", Route::Notes).with(workshop(Scene::Close)),
        ],
        Page::Summary => vec![
            State::of("summary", Route::Summary).with(workshop(Scene::Close)).shows(".situation"),
            State::of("summary-none", Route::Summary),
            State::of("summary-untouched", Route::Summary).with(room()),
            State::of("summary-wipe", Route::Summary)
                .with(workshop(Scene::Close))
                .click("#wipe-ask")
                .shows("#wipe-sure"),
        ],
        Page::Guide => vec![State::of("guide", Route::Guide)],
        Page::History => vec![
            State::of("history", Route::History).with(full()).shows(".trends"),
            State::of("history-empty", Route::History),
            State::of("history-one", Route::History).with(one()).shows(".results li"),
            State::of("history-table", Route::History)
                .with(full())
                .click(".trend summary")
                .shows(".trend details[open]"),
            State::of("history-deleted", Route::History)
                .with(full())
                .click(".results .delete")
                .shows(".deletions .notice"),
            State::of("history-all-deleted", Route::History)
                .with(one())
                .click(".results .delete")
                .shows(".deletions .notice"),
        ],
        Page::Act => vec![
            State::of("act", Route::Act).with(full()).shows("#act-when"),
            State::of("act-choose", Route::Act),
            State::of("act-library", Route::Act).with(one()).click(".shelf summary").shows(".shelf[open]"),
            State::of("act-own-empty", Route::Act).click(".own button"),
            State::of("act-done", Route::Act).with(full()).click(".small-act .buttons .primary"),
        ],
        Page::Settings => vec![
            State::of("settings", Route::Settings).with(full()),
            State::of("settings-empty", Route::Settings),
            State::of("settings-restore", Route::Settings)
                .with(one())
                .choose_file("#restore-file", full().encode(NOW))
                .shows("#preview"),
            State::of("settings-restore-wrong", Route::Settings)
                .choose_file("#restore-file", "{}".to_owned())
                .shows(".restore .status:not(:empty)"),
            State::of("settings-erase", Route::Settings)
                .with(full())
                .click("#erase-ask")
                .shows("#erase-sure"),
            State::of("settings-unreadable", Route::Settings)
                .raw("draft", "{\"schema\":1,\"da")
                .shows(".notice"),
        ],
        Page::Learn => vec![
            State::of("learn", Route::Learn),
            State::of("learn-key", Route::Learn).click(".learn details summary").shows(".key li"),
        ],
        Page::Privacy => vec![State::of("privacy", Route::Privacy)],
        Page::Accessibility => vec![State::of("accessibility", Route::Accessibility)],
        Page::NotFound => vec![State::of("not-found", Route::NotFound)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

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
