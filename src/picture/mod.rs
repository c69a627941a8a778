//! Geometry of the drawings, without a browser.

mod poster;
mod qr;
mod ripple;
mod stacks;
mod trend;

pub use poster::{POSTER_SIZE, PosterText, poster};
pub use qr::QrPicture;
pub use ripple::{Arc, Group, Name, PairPicture, Ripple, VIEW_BOX};
pub use stacks::{Stack, StackPicture};
pub use trend::{Dot, Level, RULERS, TREND_VIEW_BOX, TrendPicture};
