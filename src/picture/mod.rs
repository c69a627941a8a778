//! Geometry of the drawings, without a browser.

mod ripple;
mod trend;

pub use ripple::{Arc, Group, Name, Ripple, VIEW_BOX};
pub use trend::{Dot, Level, RULERS, TREND_VIEW_BOX, TrendPicture};
