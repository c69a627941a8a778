//! The picture of a profile: rings on water.
//!
//! Five groups of arcs spread from one middle, a fifth of the circle each. A group has an arc for every
//! opportunity; those taken are drawn from the middle outwards. As a ring on water does, an arc gets thinner
//! as it gets wider, so that each has the same area: the eye counts steps, and size exaggerates nothing.
//!
//! All lengths are whole numbers, in small units of their own: the picture is shown at many sizes.

use crate::domain::{
    characteristic::{Characteristic, PerCharacteristic},
    profile::Profile,
    tally::Tally,
};

/// What the picture needs, as an SVG `viewBox`: the middle is at 0, 0.
pub const VIEW_BOX: &str = "-2320 -2060 4640 4020";

/// How far from the middle the nearest arc can lie, and the farthest.
const INNER: i32 = 260;
const OUTER: i32 = 1500;
/// An arc's width times its distance from the middle, for eight opportunities. With fewer there is more room
/// and arcs are wider: from four on, a group's arcs together have the same area however many they are.
const INK: i32 = 37_500;
/// How far an arc reaches to each side.
#[derive(Clone, Copy)]
struct Reach {
    /// The sine of the angle from its middle to its end, in thousandths.
    sine: i32,
    /// The cosine.
    cosine: i32,
}

/// 29.7 degrees. The rest of the fifth, to 36 degrees, stays free.
const WHOLE: Reach = Reach { sine: 495, cosine: 869 };
/// 14 degrees, for two groups beside each other in a fifth.
const HALF: Reach = Reach { sine: 242, cosine: 970 };
/// How far the middles of two such groups are turned from the middle of the fifth, in degrees.
const ASIDE: u16 = 16;

/// One opportunity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arc {
    /// An SVG path along the middle of its width, for the group at the top.
    pub path: String,
    /// Its width.
    pub width: i32,
    /// Whether it was taken.
    pub shown: bool,
}

/// The arcs of one characteristic, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// From the middle outwards.
    pub arcs: Vec<Arc>,
    /// How far it is turned clockwise from the top, in degrees.
    pub turn: u16,
    /// Where its name stands.
    pub name: Name,
}

/// The place of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// Across, to the side that `anchor` says.
    pub x: i32,
    /// Down, to the foot of the letters.
    pub y: i32,
    /// An SVG `text-anchor`: names in a corner grow away from it.
    pub anchor: &'static str,
}

/// A profile as a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ripple(pub PerCharacteristic<Group>);

impl Ripple {
    /// Draws a profile. The first characteristic is at the top, the others follow clockwise.
    pub fn of(profile: &Profile) -> Self {
        Self(PerCharacteristic::from_fn(|of| {
            let (turn, name) = place(of);
            Group { arcs: arcs(profile.tally(of), WHOLE), turn, name }
        }))
    }
}

/// Two profiles in one picture: for each characteristic the first one's group, and clockwise of it the other's, which
/// has thinner arcs: the two are told apart without colour, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairPicture(pub PerCharacteristic<[Group; 2]>);

impl PairPicture {
    /// Draws two profiles.
    pub fn of(first: &Profile, second: &Profile) -> Self {
        Self(PerCharacteristic::from_fn(|of| {
            let (turn, name) = place(of);
            let group = |arcs, turn: u16| Group { arcs, turn: turn % 360, name };
            let mut thin = arcs(second.tally(of), HALF);
            for arc in &mut thin {
                arc.width = arc.width * 11 / 20;
            }
            [group(arcs(first.tally(of), HALF), turn + 360 - ASIDE), group(thin, turn + ASIDE)]
        }))
    }
}

/// A group's turn, and its name's place: in the corners, where it can be set large on a small screen.
const fn place(of: Characteristic) -> (u16, Name) {
    let (turn, x, y, anchor) = match of {
        Characteristic::Example => (0, 0, -1800, "middle"),
        Characteristic::Empower => (72, 2300, -1440, "end"),
        Characteristic::Communicate => (144, 2300, 1640, "end"),
        Characteristic::Solve => (216, -2300, 1640, "start"),
        Characteristic::Relate => (288, -2300, -1440, "start"),
    };
    (turn, Name { x, y, anchor })
}

fn arcs(tally: Tally, Reach { sine, cosine }: Reach) -> Vec<Arc> {
    let count = i32::from(tally.opportunities());
    (1..=count)
        .map(|step| {
            let radius = INNER + (OUTER - INNER) * step / count;
            let (x, y) = (radius * sine / 1000, -radius * cosine / 1000);
            Arc {
                path: format!("M{} {y}A{radius} {radius} 0 0 1 {x} {y}", -x),
                width: INK * 8 / count.max(4) / radius,
                shown: step <= i32::from(tally.shown()),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile(counts: [(u16, u16); 5]) -> Profile {
        let mut counts = counts.into_iter();
        Profile::from_tallies(PerCharacteristic::from_fn(|_| {
            let (shown, opportunities) = counts.next().unwrap_or_default();
            Tally::new(shown, opportunities)
        }))
    }

    #[test]
    fn there_is_an_arc_for_every_opportunity_and_those_taken_come_first() {
        let Ripple(groups) = Ripple::of(&profile([(3, 4), (0, 2), (8, 8), (1, 7), (0, 0)]));
        let drawn: Vec<String> = groups
            .iter()
            .map(|(_, group)| group.arcs.iter().map(|arc| if arc.shown { '#' } else { '.' }).collect())
            .collect();
        assert_eq!(drawn, ["###.", "..", "########", "#......", ""]);
    }

    #[test]
    fn every_arc_of_a_group_has_the_same_area_within_a_twentieth() {
        for opportunities in 1..=8 {
            let arcs = arcs(Tally::new(opportunities, opportunities), WHOLE);
            let areas: Vec<i32> = (1..)
                .zip(&arcs)
                .map(|(step, arc)| arc.width * (INNER + (OUTER - INNER) * step / i32::from(opportunities)))
                .collect();
            let (least, most) = (areas.iter().min().unwrap(), areas.iter().max().unwrap());
            assert!((most - least) * 20 <= *most, "{opportunities}: {areas:?}");
        }
    }

    #[test]
    fn arcs_do_not_touch_and_stay_within_the_outermost() {
        for opportunities in 1..=8 {
            let arcs = arcs(Tally::new(0, opportunities), WHOLE);
            let step = (OUTER - INNER) / i32::from(opportunities);
            assert!(arcs.windows(2).all(|pair| i32::midpoint(pair[0].width, pair[1].width) < step));
            assert!(arcs.last().unwrap().path.contains(&format!("A{OUTER} {OUTER} ")));
        }
    }

    #[test]
    fn two_profiles_stand_beside_each_other() {
        let PairPicture(pairs) = PairPicture::of(&profile([(3, 4); 5]), &profile([(1, 2); 5]));
        for (turn, (_, [own, other])) in [0_u16, 72, 144, 216, 288].into_iter().zip(pairs.iter()) {
            assert_eq!((own.turn, other.turn), ((turn + 344) % 360, turn + 16));
            let drawn = [own, other].map(|group| group.arcs.iter().map(|arc| arc.shown).collect::<Vec<_>>());
            assert_eq!(drawn, [vec![true, true, true, false], vec![true, false]]);
        }
    }

    #[test]
    fn groups_stand_a_fifth_of_the_circle_apart() {
        let Ripple(groups) = Ripple::of(&profile([(1, 2); 5]));
        let turns: Vec<u16> = groups.iter().map(|(_, group)| group.turn).collect();
        assert_eq!(turns, [0, 72, 144, 216, 288]);
    }
}
