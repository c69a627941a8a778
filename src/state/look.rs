//! How the page looks, as the person has set it.

use crate::{
    domain::settings::{Motion, Settings, TextSize, Theme},
    platform::document,
};

/// Makes the document look as it is set. What is left to the device or the browser gets no attribute.
pub fn apply_look(settings: &Settings) {
    let theme = (settings.theme != Theme::System).then(|| settings.theme.id());
    let size = (settings.text_size != TextSize::Usual).then(|| settings.text_size.id());
    let motion = (settings.motion != Motion::System).then(|| settings.motion.id());
    document::set_data("theme", theme);
    document::set_data("text-size", size);
    document::set_data("motion", motion);
}
