//! Geometry of the drawings, without a browser.

mod ripple;

pub use ripple::{Arc, Group, Name, Ripple, VIEW_BOX};
