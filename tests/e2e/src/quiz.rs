//! What a person does in a quiz, and what comes of it.

use crate::{PAUSE, TRIES, Visit, scenarios};
use anyhow::{Context, Result};
use microleadership::domain::{answer::OptionIndex, bank::ScenarioId};
use std::ops::RangeInclusive;

impl Visit {
    /// Which scenario is shown.
    pub async fn scenario(&self) -> Result<ScenarioId> {
        self.words().scenario(&self.text(".scenario").await?)
    }

    /// At which place, from nought, the scenario in view shows an option.
    pub async fn place_of(&self, scenario: ScenarioId, option: OptionIndex) -> Result<usize> {
        let wanted = self.words().option(scenario, option);
        for (place, label) in self.all(".option").await?.into_iter().enumerate() {
            if self.text_of(&label).await? == wanted {
                return Ok(place);
            }
        }
        anyhow::bail!("{scenario:?} does not offer {wanted:?}")
    }

    /// The place of the chosen option, if one is chosen.
    pub async fn chosen_place(&self) -> Result<Option<usize>> {
        let place = self
            .script("return [...document.querySelectorAll('.option input')].findIndex((i) => i.checked)")
            .await?;
        Ok(place.parse().ok())
    }

    /// Waits until the situation of that number is shown: in the address and in the heading.
    pub async fn at_situation(&self, number: usize) -> Result<()> {
        self.wait_for_address(&format!("#/quiz/{number}")).await?;
        let number = number.to_string();
        let mut heading = String::new();
        for _ in 0..TRIES {
            heading = self.text(".quiz h1").await?;
            if heading.split_whitespace().nth(1) == Some(&number) {
                // The focus comes to it a little later.
                return self.settle().await;
            }
            tokio::time::sleep(PAUSE).await;
        }
        anyhow::bail!("the heading says {heading:?}, not {number}")
    }

    /// Clicks on an option of the scenario in view.
    pub async fn choose(&self, option: OptionIndex) -> Result<()> {
        let place = self.place_of(self.scenario().await?, option).await?;
        self.click(&format!(".option:has(#option-{})", place + 1)).await?;
        self.until(async || Ok(self.chosen_place().await? == Some(place)))
            .await
            .context("the choice does not show")
    }

    /// Answers a whole quiz by clicking, with a letter for each scenario of the set, and `-` to skip it. Ends
    /// where the quiz does.
    pub async fn take(&self, scenarios: &[ScenarioId], letters: &str) -> Result<()> {
        for number in 1..=scenarios.len() {
            self.at_situation(number).await?;
            match letter_for(self.scenario().await?, scenarios, letters)? {
                Some(option) => {
                    self.choose(option).await?;
                    self.click(".quiz button[type=submit]").await?;
                }
                None => self.press(self.words().text("quiz-skip")).await?,
            }
        }
        Ok(())
    }

    /// Answers the situations from one number to another with the same option, and goes on from the last of them.
    pub async fn answer(&self, numbers: RangeInclusive<usize>, option: OptionIndex) -> Result<()> {
        for number in numbers {
            self.at_situation(number).await?;
            self.choose(option).await?;
            self.click(".quiz button[type=submit]").await?;
        }
        Ok(())
    }

    /// The counts of the profile in view: shown and opportunities, as the table's words have them.
    pub async fn counts(&self) -> Result<Vec<String>> {
        self.find(".counts").await?;
        let mut rows = Vec::new();
        for row in self.all(".counts tbody tr").await? {
            rows.push(self.text_of(&row).await?.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        Ok(rows)
    }

    /// Takes quizzes of five, one after the other, from the start page.
    pub async fn take_fives(&self, letters: &[&str]) -> Result<()> {
        for (number, letters) in (1..).zip(letters) {
            self.open("").await?;
            self.click("a[href='#/begin/five']").await?;
            self.take(&scenarios(&format!("five-{number}")), letters).await?;
            self.wait_for("h1", "Your profile").await?;
        }
        Ok(())
    }

    /// How many results the browser keeps.
    pub async fn results(&self) -> Result<String> {
        self
        .script("return String(Object.keys(localStorage).filter((key) => key.startsWith('microleadership.result.')).length)")
        .await
    }
}

/// The option that a row of letters has for a scenario of a set; none for a skip.
fn letter_for(scenario: ScenarioId, scenarios: &[ScenarioId], letters: &str) -> Result<Option<OptionIndex>> {
    let place = scenarios.iter().position(|id| *id == scenario).context("a scenario of the set")?;
    let letter = letters.chars().filter(|letter| *letter != ' ').nth(place).context("a letter for it")?;
    Ok("abcd".find(letter).map(|at| OptionIndex::ALL[at]))
}

/// The option that a row of letters has for a scenario of a set.
pub fn option_for(scenario: ScenarioId, scenarios: &[ScenarioId], letters: &str) -> Result<OptionIndex> {
    letter_for(scenario, scenarios, letters)?.context("an option, not a skip")
}
