//! A profile as a picture of its own: an SVG document that needs nothing else.

use super::{Name, Ripple};
use crate::domain::characteristic::PerCharacteristic;
use std::fmt::Write;

/// How large it is, in pixels.
pub const POSTER_SIZE: (u32, u32) = (1200, 1240);

/// The light theme's colours, as in `assets/styles/tokens.css`: the picture stands for itself.
const PAPER: &str = "#f5f8f8";
const INK: &str = "#12262b";
const INK_SOFT: &str = "#394f55";
const WATER: &str = "#0a5160";
const LINE: &str = "#6f858b";

/// What is written in it.
#[derive(Clone, Debug)]
pub struct PosterText {
    /// The language of all of it, as a BCP 47 tag.
    pub lang: &'static str,
    /// The picture in words, for those who don't see it.
    pub description: String,
    /// Above the picture.
    pub title: String,
    /// Below the title.
    pub subtitle: String,
    /// At each group: the characteristic and its count.
    pub names: PerCharacteristic<[String; 2]>,
    /// At the foot.
    pub foot: String,
}

/// Draws a profile with its words as an SVG document.
pub fn poster(ripple: &Ripple, text: &PosterText) -> String {
    let (width, height) = POSTER_SIZE;
    let (lang, described) = (text.lang, escaped(&text.description));
    let mut svg = String::new();
    // A string takes whatever is written into it.
    _ = write!(
        svg,
        r#"<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="{lang}" width="{width}" height="{height}" viewBox="-2500 -2950 5000 5166" font-family="system-ui, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif"><title>{described}</title><rect x="-2500" y="-2950" width="5000" height="5166" fill="{PAPER}"/><circle r="70" fill="{WATER}"/>"#
    );
    write_text(&mut svg, (0, -2560), "middle", 220, 700, INK, &text.title);
    write_text(&mut svg, (0, -2320), "middle", 140, 400, INK_SOFT, &text.subtitle);
    for (of, group) in ripple.0.iter() {
        _ = write!(svg, r#"<g transform="rotate({})" fill="none">"#, group.turn);
        for arc in &group.arcs {
            let (path, arc_width) = (&arc.path, arc.width);
            _ = if arc.shown {
                write!(svg, r#"<path d="{path}" stroke="{WATER}" stroke-width="{arc_width}"/>"#)
            } else {
                write!(
                    svg,
                    r#"<path d="{path}" stroke="{LINE}" stroke-width="13" stroke-dasharray="20 36"/>"#
                )
            };
        }
        svg.push_str("</g>");
        let Name { x, y, anchor } = group.name;
        let [name, count] = &text.names[of];
        write_text(&mut svg, (x, y), anchor, 160, 600, INK, name);
        write_text(&mut svg, (x, y + 184), anchor, 160, 400, INK_SOFT, count);
    }
    write_text(&mut svg, (0, 2130), "middle", 110, 400, INK_SOFT, &text.foot);
    svg.push_str("</svg>");
    svg
}

fn write_text(
    svg: &mut String,
    (x, y): (i32, i32),
    anchor: &str,
    size: u16,
    weight: u16,
    colour: &str,
    text: &str,
) {
    let text = escaped(text);
    _ = write!(
        svg,
        r#"<text x="{x}" y="{y}" text-anchor="{anchor}" font-size="{size}" font-weight="{weight}" fill="{colour}">{text}</text>"#
    );
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::{INK, INK_SOFT, LINE, PAPER, PosterText, WATER, poster};
    use crate::{
        domain::{characteristic::PerCharacteristic, profile::Profile, tally::Tally},
        picture::Ripple,
    };

    #[test]
    fn it_has_every_word_and_every_arc_and_no_markup_of_others() {
        let profile = Profile::from_tallies(PerCharacteristic::from_fn(|_| Tally::new(3, 4)));
        let text = PosterText {
            lang: "en",
            description: "all <of> it".to_owned(),
            title: "My <b>profile</b>".to_owned(),
            subtitle: "R & D".to_owned(),
            names: PerCharacteristic::from_fn(|of| [of.id().to_owned(), "3 of 4".to_owned()]),
            foot: "foot".to_owned(),
        };
        let svg = poster(&Ripple::of(&profile), &text);
        assert!(svg.contains("My &lt;b>profile&lt;/b>") && svg.contains("R &amp; D") && !svg.contains("<b>"));
        assert!(svg.contains(" lang=\"en\"") && svg.contains("<title>all &lt;of> it</title>"));
        assert_eq!(svg.matches("<path").count(), 20);
        assert_eq!(svg.matches("stroke-dasharray").count(), 5);
        assert_eq!(svg.matches("3 of 4").count(), 5);
    }

    #[test]
    fn its_colours_are_the_light_themes() {
        let tokens = include_str!("../../assets/styles/tokens.css");
        let named =
            [("paper", PAPER), ("ink", INK), ("ink-soft", INK_SOFT), ("water", WATER), ("line", LINE)];
        for (name, colour) in named {
            assert!(tokens.contains(&format!("--{name}: light-dark({colour},")), "{name}");
        }
    }
}
