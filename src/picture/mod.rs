//! Geometry of the drawings, without a browser.

mod ripple;

pub use ripple::{Arc, Group, Ripple, VIEW_BOX};
