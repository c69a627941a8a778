//! The picture of one characteristic over time.
//!
//! Each quiz is a dot, as high as its share; dots stand at equal distances, the oldest to the left. Over a
//! stretch in which nothing differs there is one level line. What isn't different thus doesn't look like it.
//!
//! All lengths are whole numbers, in units of their own: the picture is shown at many sizes.

use crate::domain::{
    characteristic::Characteristic,
    tally::Tally,
    trend::{Stretch, Trend},
};

/// What the picture needs, as an SVG `viewBox`.
pub const TREND_VIEW_BOX: &str = "0 0 320 150";

const LEFT: usize = 20;
const RIGHT: usize = 300;
const TOP: usize = 14;
const BOTTOM: usize = 114;
/// How far a line reaches beyond its dots.
const BEYOND: usize = 9;

/// Where the rulers stand: shown in all, in half and in none of the situations.
pub const RULERS: [usize; 3] = [TOP, usize::midpoint(TOP, BOTTOM), BOTTOM];

/// How low drops hang.
const DROPS: usize = 138;

/// A quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dot {
    /// From the left.
    pub x: usize,
    /// From the top.
    pub y: usize,
    /// Whether it has opportunities enough to be compared.
    pub comparable: bool,
}

/// A stretch in which nothing differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// Where it begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// From the top.
    pub y: usize,
}

/// One characteristic over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrendPicture {
    /// The quizzes in which something called for it.
    pub dots: Vec<Dot>,
    /// The stretches of more than one quiz.
    pub levels: Vec<Level>,
    /// Where small acts were done: SVG paths of drops, from left to right.
    pub drops: Vec<String>,
}

impl TrendPicture {
    /// Draws a characteristic of a trend.
    pub fn of(trend: &Trend, characteristic: Characteristic) -> Self {
        let line = &trend.lines[characteristic];
        let steps = line.counts.len().saturating_sub(1).max(1);
        let x = |place: usize| LEFT + (RIGHT - LEFT) * place / steps;
        let dot = |(place, count): (usize, &Tally)| {
            (count.opportunities() > 0).then(|| Dot {
                x: x(place),
                y: height(*count),
                comparable: count.is_comparable(),
            })
        };
        let level = |stretch: &Stretch| Level {
            from: x(stretch.from) - BEYOND,
            to: x(stretch.to) + BEYOND,
            y: height(stretch.together),
        };
        // Between the quiz before and the one after; behind the last one, close to it.
        let between = |after: &usize| usize::midpoint(x(after - 1), x(*after).min(RIGHT + 2 * BEYOND));
        let mut drops: Vec<usize> = trend.acts.iter().map(between).collect();
        drops.dedup();
        Self {
            dots: line.counts.iter().enumerate().filter_map(dot).collect(),
            levels: line.stretches.iter().filter(|stretch| stretch.from < stretch.to).map(level).collect(),
            drops: drops.into_iter().map(drop).collect(),
        }
    }
}

/// A drop that hangs at a place, with its tip up.
fn drop(x: usize) -> String {
    let (tip, foot) = (DROPS - 8, DROPS + 6);
    format!("M{x} {tip}C{} {DROPS} {} {foot} {x} {foot}S{} {DROPS} {x} {tip}Z", x + 5, x + 5, x - 5)
}

fn height(count: Tally) -> usize {
    let (shown, of) = (usize::from(count.shown()), usize::from(count.opportunities()).max(1));
    BOTTOM - (BOTTOM - TOP) * shown / of
}
