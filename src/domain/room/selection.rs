//! Which scenarios a workshop shows.

use crate::domain::scenario_set::ScenarioSet;

/// Scenarios by their places in the bank, in the order in which they are shown: at least one, none twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection(Vec<usize>);

impl Selection {
    /// These scenarios, in this order; none if there are none, or one twice, or one that isn't in the bank.
    pub fn new(places: Vec<usize>) -> Option<Self> {
        let distinct = places.iter().enumerate().all(|(at, place)| !places[..at].contains(place));
        let fits = !places.is_empty() && places.iter().all(|place| *place < ScenarioSet::PLACES as usize);
        (distinct && fits).then_some(Self(places))
    }

    /// The places of the scenarios in the bank, in the order in which they are shown.
    pub fn places(&self) -> &[usize] {
        &self.0
    }

    /// Its scenarios as a set, which has no order.
    pub fn set(&self) -> ScenarioSet {
        let mask = self.0.iter().fold(0, |mask, place| mask | 1 << place);
        // There is at least one, and all are in the bank.
        ScenarioSet::of_mask(mask).unwrap_or(ScenarioSet::Twenty)
    }

    /// The ready set that it shows in canonical order, if it does.
    pub fn ready(&self) -> Option<ScenarioSet> {
        ScenarioSet::ALL.into_iter().find(|set| Self::of(*set) == *self)
    }

    /// A set, in canonical order.
    pub fn of(set: ScenarioSet) -> Self {
        Self((0..ScenarioSet::PLACES as usize).filter(|place| set.contains(*place)).collect())
    }

    /// Takes a scenario to the others as the last one. One that is there stays where it is.
    pub fn pick(&mut self, place: usize) {
        if !self.0.contains(&place) && place < ScenarioSet::PLACES as usize {
            self.0.push(place);
        }
    }

    /// Leaves a scenario out. The last one stays.
    pub fn leave_out(&mut self, place: usize) {
        if self.0.len() > 1 {
            self.0.retain(|other| *other != place);
        }
    }

    /// Moves a scenario one forward, to be shown earlier.
    pub fn move_earlier(&mut self, place: usize) {
        if let Some(at) = self.0.iter().position(|other| *other == place).filter(|at| *at > 0) {
            self.0.swap(at, at - 1);
        }
    }

    /// Moves a scenario one back, to be shown later.
    pub fn move_later(&mut self, place: usize) {
        if let Some(at) = self.0.iter().position(|other| *other == place)
            && at + 1 < self.0.len()
        {
            self.0.swap(at, at + 1);
        }
    }
}
