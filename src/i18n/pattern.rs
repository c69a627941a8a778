//! The notation of the catalogues: `{0}` is the first value, `{0[one]…[other]…}` a choice by it, in which the
//! last variant stands for everything that isn't named. Braces and brackets have no other use in it.

/// A piece of a pattern, in the order in which it is read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Text(&'a str),
    Value(usize),
    Choice(usize, Variants<'a>),
}

/// The variants of a choice, as in `[one]…[other]…`.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub(super) struct Variants<'a>(&'a str);

/// The pieces of a pattern. What isn't well-formed is left out; the compiler of the messages writes no such.
pub(super) fn pieces(pattern: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = pattern;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let Some(open) = rest.find('{') else {
            return Some(Piece::Text(std::mem::take(&mut rest)));
        };
        if open > 0 {
            let (text, after) = rest.split_at(open);
            rest = after;
            return Some(Piece::Text(text));
        }
        let close = closing(rest)?;
        let inside = &rest[1..close];
        rest = &rest[close + 1..];
        let (value, variants) = inside.split_at(inside.find('[').unwrap_or(inside.len()));
        let value = value.parse().ok()?;
        Some(if variants.is_empty() { Piece::Value(value) } else { Piece::Choice(value, Variants(variants)) })
    })
}

impl<'a> Variants<'a> {
    /// The first variant whose key fits, or the last one.
    pub(super) fn choose(self, fits: impl Fn(&str) -> bool) -> &'a str {
        let mut rest = self.0;
        loop {
            let Some((key, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
                return rest;
            };
            let (variant, next) = after.split_at(end_of_variant(after));
            if next.is_empty() || fits(key) {
                return variant;
            }
            rest = next;
        }
    }
}

/// Where the brace that opens `text` is closed.
fn closing(text: &str) -> Option<usize> {
    at_depth(text, 0, '}')
}

/// Where the next variant begins, or the end.
fn end_of_variant(text: &str) -> usize {
    at_depth(text, 0, '[').unwrap_or(text.len())
}

/// The first `wanted` that isn't inside braces; a closing brace counts as outside the pair that it closes.
fn at_depth(text: &str, mut depth: usize, wanted: char) -> Option<usize> {
    for (at, letter) in text.char_indices() {
        if letter == '}' {
            depth = depth.saturating_sub(1);
        }
        if depth == 0 && letter == wanted {
            return Some(at);
        }
        if letter == '{' {
            depth += 1;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};

    #[test]
    fn a_text_is_one_piece() {
        assert_eq!(pieces("Go on").collect::<Vec<_>>(), [Piece::Text("Go on")]);
        assert_eq!(pieces("").count(), 0);
    }

    #[test]
    fn values_stand_where_they_are_named() {
        let read: Vec<_> = pieces("{0} of {12}.").collect();
        assert_eq!(read, [Piece::Value(0), Piece::Text(" of "), Piece::Value(12), Piece::Text(".")]);
    }

    #[test]
    fn a_choice_takes_the_variant_that_fits_or_the_last() {
        let pattern = "{0[0]none[one]{1} thing[other]{1[one]a[other]b} things}!";
        let mut read = pieces(pattern);
        let Some(Piece::Choice(0, variants)) = read.next() else { panic!("a choice by the first value") };
        assert_eq!(variants.choose(|key| key == "0"), "none");
        assert_eq!(variants.choose(|key| key == "one"), "{1} thing");
        assert_eq!(variants.choose(|_| false), "{1[one]a[other]b} things");
        assert_eq!(read.next(), Some(Piece::Text("!")));
    }

    #[test]
    fn what_is_not_well_formed_ends_the_pattern_quietly() {
        assert_eq!(pieces("left {0").collect::<Vec<_>>(), [Piece::Text("left ")]);
        assert_eq!(pieces("{x}").count(), 0);
    }
}
