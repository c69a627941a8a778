//! What the self-check is about, without a browser: the bank, answers, the measure and what follows from it.
//!
//! Nothing here can fail for want of a browser, and everything is tested natively.

pub mod action;
pub mod answer;
pub mod backup;
pub mod bank;
pub mod challenge;
pub mod change;
pub mod characteristic;
pub mod comparison;
pub mod completed;
pub mod draft;
pub mod history;
pub mod own_text;
pub mod plan;
pub mod profile;
pub mod received;
pub mod reminder;
pub mod result_code;
pub mod room;
pub mod scenario_set;
pub mod seed;
pub mod settings;
pub mod source;
pub mod stored;
pub mod tally;
pub mod team;
pub mod timestamp;
pub mod trend;
