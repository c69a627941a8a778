//! How the page looks, as the person has set it.

use crate::{
    domain::settings::{Motion, Settings, TextSize, Theme},
    platform::document,
};

/// Makes the document look as it is set. What is left to the device or the browser gets no attribute.
pub fn apply_look(settings: &Settings) {
    let Settings { language: _, theme, text_size, motion } = *settings;
    document::set_data("theme", (theme != Theme::default()).then(|| theme.id()));
    document::set_data("text-size", (text_size != TextSize::default()).then(|| text_size.id()));
    document::set_data("motion", (motion != Motion::default()).then(|| motion.id()));
}
