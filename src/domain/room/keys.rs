//! What the keys of a keyboard or a clicker do.

use super::Command;
use crate::domain::answer::OptionIndex;

/// A key that was pressed, as browsers tell of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pressed {
    /// What it writes, or its name: `"a"`, `"PageDown"`.
    pub key: String,
    /// Which key it is, whatever is printed on it: `"Digit1"`. Some devices don't say.
    pub code: String,
    /// Whether Shift is held.
    pub shift: bool,
    /// Whether Control, or the Command key of a Mac, is held.
    pub control: bool,
    /// Whether Alt is held.
    pub alt: bool,
}

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Something in the workshop.
    Do(Command),
    /// Larger text on the wall.
    Larger,
    /// Smaller text on the wall.
    Smaller,
    /// The whole screen, or a window again.
    FullScreen,
    /// The list of the keys.
    Help,
}

/// What has the focus while a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// Nothing that takes keys.
    Nowhere,
    /// Something that is pressed: a button or a link.
    Button,
    /// The field for a number of hands.
    Hands,
    /// Anything else that takes keys.
    Field,
}

impl Focus {
    /// Whether a key is meant for what has the focus.
    fn takes(self, pressed: &Pressed) -> bool {
        let key = pressed.key.as_str();
        match self {
            Self::Nowhere => false,
            Self::Button => matches!(key, " " | "Enter"),
            // Every other key of a clicker or of the list does what it does everywhere.
            Self::Hands => {
                digit(pressed).is_some()
                    || pressed.control
                    || matches!(key, "Backspace" | "ArrowLeft" | "ArrowRight" | "Home" | "End" | "Enter")
            }
            Self::Field => !matches!(key, "PageDown" | "PageUp"),
        }
    }
}

/// What a key does; none if it is the browser's, or nobody's, or meant for what has the focus. Letters never vote.
pub fn deed(pressed: &Pressed, focus: Focus) -> Option<Deed> {
    let key = pressed.key.as_str();
    // A number pad that writes no digits moves, and with Shift it does so on some systems: it is never meant.
    let pad_moves = pressed.code.starts_with("Numpad") && key.len() > 1 && key != "Enter";
    if pressed.alt || pad_moves || focus.takes(pressed) {
        return None;
    }
    if pressed.control {
        return (key.eq_ignore_ascii_case("z") && !pressed.shift).then_some(Deed::Do(Command::Undo));
    }
    if let Some(option) = digit(pressed) {
        let command = if pressed.shift { Command::TakeHand(option) } else { Command::AddHand(option) };
        return Some(Deed::Do(command));
    }
    let command = match key {
        "PageDown" | "ArrowRight" | "ArrowDown" | " " | "Enter" => Command::Forward,
        "PageUp" | "ArrowLeft" | "ArrowUp" | "Backspace" => Command::Back,
        "End" | "n" | "N" => Command::NextScenario,
        "Home" | "p" | "P" => Command::PreviousScenario,
        // Clickers send the one or the other.
        "." | "b" | "B" => Command::Blank,
        "u" | "U" => Command::Undo,
        "t" | "T" => Command::TurnTimer,
        "m" | "M" => Command::MoreTime,
        "+" => return Some(Deed::Larger),
        "-" | "−" => return Some(Deed::Smaller),
        "f" | "F" => return Some(Deed::FullScreen),
        "?" => return Some(Deed::Help),
        _ => return None,
    };
    Some(Deed::Do(command))
}

/// The option of a digit key. With Shift it writes another sign, so in the upper row it is told by its place; a key of
/// a number pad counts only if it writes a digit.
fn digit(pressed: &Pressed) -> Option<OptionIndex> {
    let written = pressed.key.strip_prefix(['1', '2', '3', '4']).is_some_and(str::is_empty);
    let name = match pressed.code.as_str() {
        "" if written => pressed.key.as_str(),
        code => code.strip_prefix("Digit").or(code.strip_prefix("Numpad").filter(|_| written))?,
    };
    let place = name.parse::<usize>().ok()?.checked_sub(1)?;
    OptionIndex::ALL.get(place).copied()
}
