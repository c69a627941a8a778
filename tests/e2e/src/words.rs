//! What the page says, so that a test knows which scenario and option it is looking at.

use anyhow::{Context, Result};
use locales_compiler::{Language, Locales};
use microleadership::domain::{
    answer::OptionIndex,
    bank::{Revision, ScenarioId},
    scenario_set::ScenarioSet,
};
use std::path::Path;

/// The messages of one language.
pub struct Words {
    locales: Locales,
    code: &'static str,
}

impl Words {
    /// Reads them from `locales/`.
    pub fn of(code: &'static str) -> Result<Self> {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let locales = Locales::read(&dir).map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
        Ok(Self { locales, code })
    }

    fn language(&self) -> &Language {
        let found = self.locales.languages().iter().find(|language| language.code == self.code);
        found.expect("a language of the app")
    }

    /// A message without variables.
    pub fn text(&self, key: &str) -> &str {
        self.language().text(key).unwrap_or_else(|| panic!("{key} is no plain message"))
    }

    /// The scenario that says this.
    pub fn scenario(&self, text: &str) -> Result<ScenarioId> {
        let mut ids = Revision::CURRENT.bank().iter().map(|scenario| scenario.id);
        ids.find(|id| self.text(&key(*id)) == text).with_context(|| format!("no scenario says {text:?}"))
    }

    /// What one of a scenario's options says.
    pub fn option(&self, scenario: ScenarioId, option: OptionIndex) -> &str {
        let letter = ["a", "b", "c", "d"][option.index()];
        self.text(&format!("{}.{letter}", key(scenario)))
    }
}

fn key(id: ScenarioId) -> String {
    format!("scenario-{id:?}").to_lowercase()
}

/// The scenarios of the set of that name, in canonical order.
pub fn scenarios(set: &str) -> Vec<ScenarioId> {
    let set = ScenarioSet::from_id(set).expect("a set of that name");
    Revision::CURRENT.scenarios(set).iter().map(|scenario| scenario.id).collect()
}
