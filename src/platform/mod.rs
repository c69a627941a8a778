//! The only layer that speaks to the browser: thin, one capability a file, and nothing here panics.

pub mod clock;
pub mod document;
pub mod fetch;
pub mod file;
pub mod intl;
pub mod location;
pub mod persistence;
pub mod storage;
pub mod task;
