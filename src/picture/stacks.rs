//! The picture of a characteristic in a group: a stack of steps for each count, a step for each person.
//!
//! All lengths are whole numbers, in small units of their own: the picture is shown at many sizes.

use crate::domain::team::Class;

const WIDTH: usize = 3200;
/// Where the stacks stand, from the top.
const FLOOR: usize = 1400;
/// The room above the highest stack, for its number.
const HEAD: usize = 240;
/// The room below the floor, for the counts.
const FOOT: usize = 300;
/// The height of a step, as long as there is room for it.
const STEP: usize = 180;
const BROADEST: usize = 480;

/// The people who showed it so often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stack {
    /// In how many situations they showed it.
    pub shown: usize,
    /// How many they are.
    pub people: usize,
    /// The middle, from the left.
    pub middle: usize,
    /// Where its steps begin, from the left.
    pub x: usize,
    /// How broad they are.
    pub width: usize,
    /// Where each step begins, from the top, the lowest first.
    pub steps: Vec<usize>,
}

/// A class of people as stacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackPicture {
    /// From none on.
    pub stacks: Vec<Stack>,
    /// How high a step is, without the gap above it.
    pub height: usize,
    /// Where the highest stack of all ends, from the top.
    top: usize,
}

impl StackPicture {
    /// The line on which the stacks stand, from the top.
    pub const FLOOR: usize = FLOOR;

    /// What the picture needs, as an SVG `viewBox`: from the number above the highest stack of all to the counts below
    /// the floor.
    pub fn view_box(&self) -> String {
        let top = self.top - HEAD;
        format!("0 {top} {WIDTH} {}", FLOOR + FOOT - top)
    }

    /// Draws a class beside others of which the highest stack has `highest` people. All steps have the same height, so
    /// that two stacks are to each other as their people are.
    pub fn of(class: &Class, highest: usize) -> Self {
        let counts = class.stacks();
        let highest = counts.iter().copied().fold(highest.max(1), usize::max);
        let step = STEP.min((FLOOR - HEAD) / highest);
        let slot = WIDTH / counts.len().max(1);
        let width = BROADEST.min(slot * 3 / 4);
        let stack = |(shown, people): (usize, usize)| Stack {
            shown,
            people,
            middle: slot * shown + slot / 2,
            x: slot * shown + (slot - width) / 2,
            width,
            steps: (1..=people).map(|number| FLOOR - number * step).collect(),
        };
        Self {
            stacks: counts.into_iter().enumerate().map(stack).collect(),
            height: step - (step / 6).max(1),
            top: FLOOR - highest * step,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FLOOR, HEAD, StackPicture, WIDTH};
    use crate::domain::team::Class;

    #[test]
    fn there_is_a_step_for_each_person_and_none_leaves_the_picture() {
        for people in [3_u16, 12, 100, 500] {
            for opportunities in 1..=8 {
                let shown: Vec<u16> = (0..people).map(|person| person * opportunities / people).collect();
                let picture = StackPicture::of(&Class::new(opportunities, shown).unwrap(), 0);
                assert_eq!(picture.stacks.len(), usize::from(opportunities) + 1);
                assert_eq!(
                    picture.stacks.iter().map(|stack| stack.steps.len()).sum::<usize>(),
                    usize::from(people)
                );
                assert!(picture.height > 0);
                for stack in &picture.stacks {
                    assert_eq!(stack.people, stack.steps.len());
                    assert!(stack.steps.iter().all(|y| (HEAD..FLOOR).contains(y)));
                    assert!(stack.x + stack.width <= WIDTH);
                }
                for pair in picture.stacks.windows(2) {
                    assert!(pair[0].x + pair[0].width < pair[1].x, "stacks don't touch");
                }
            }
        }
    }
}
