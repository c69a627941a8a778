//! The only layer that speaks to the browser: thin, one capability a file, and nothing here panics.

pub mod camera;
pub mod clipboard;
pub mod clock;
pub mod document;
mod feature;
pub mod fetch;
pub mod file;
pub mod image;
pub mod intl;
pub mod location;
pub mod persistence;
pub mod releases;
pub mod screen;
pub mod share;
pub mod storage;
pub mod task;
