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

/// What a key does; none if it is the browser's, or nobody's. Letters never vote.
pub fn deed(pressed: &Pressed) -> Option<Deed> {
    let key = pressed.key.as_str();
    if pressed.alt {
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

/// The option of a digit key. With Shift it writes another sign, so it is told by its place; on a number pad the
/// same keys move where they don't write digits.
fn digit(pressed: &Pressed) -> Option<OptionIndex> {
    let written = pressed.key.strip_prefix(['1', '2', '3', '4']).is_some_and(str::is_empty);
    let name = match pressed.code.as_str() {
        "" if written => pressed.key.as_str(),
        code => code.strip_prefix("Digit").or(code.strip_prefix("Numpad").filter(|_| written))?,
    };
    let place = name.parse::<usize>().ok()?.checked_sub(1)?;
    OptionIndex::ALL.get(place).copied()
}
