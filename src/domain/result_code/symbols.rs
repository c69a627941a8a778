//! The symbols of Crockford's base 32, and rows of bits in fives.
//!
//! The crates for base 32 work on whole bytes, which a code isn't.

use super::BadCode;

/// How many bits a symbol stands for.
pub(super) const SYMBOL_BITS: u32 = 5;

/// Digits and letters without I, L, O and U.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// What a symbol, or a letter that looks like it, stands for.
pub(super) fn value(c: char) -> Option<u8> {
    let symbol = match c.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        other => other,
    };
    (0..).zip(SYMBOLS).find(|(_, other)| char::from(**other) == symbol).map(|(value, _)| value)
}

/// What the symbols of a text stand for.
pub(super) fn of(text: &str) -> Result<Vec<u8>, BadCode> {
    let symbols = text.chars().filter(|c| !is_hyphen(*c) && !c.is_whitespace());
    symbols.map(|c| value(c).ok_or(BadCode::NotACode)).collect()
}

/// Symbols as text.
pub(super) fn written(values: &[u8]) -> String {
    values.iter().map(|value| char::from(SYMBOLS[usize::from(value % 32)])).collect()
}

/// Whether it is a hyphen or one of those that programs put in place of it. A long dash is punctuation.
pub(super) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{ad}' | '\u{2010}'..='\u{2013}' | '\u{2212}')
}

/// A row of at most 128 bits, written at its end and read from its beginning.
#[derive(Clone, Copy, Default)]
pub(super) struct Bits {
    number: u128,
    len: u32,
}

impl Bits {
    /// The bits of at most 25 symbols.
    pub(super) fn of(symbols: &[u8]) -> Self {
        let mut bits = Self::default();
        for symbol in symbols {
            bits.push((*symbol).into(), SYMBOL_BITS);
        }
        bits
    }

    pub(super) fn len(&self) -> u32 {
        self.len
    }

    /// Adds a number of so many bits.
    pub(super) fn push(&mut self, number: u64, bits: u32) {
        self.number = self.number << bits | u128::from(number);
        self.len += bits;
    }

    /// Adds noughts up to a whole symbol.
    pub(super) fn fill(&mut self) {
        self.push(0, self.len.next_multiple_of(SYMBOL_BITS) - self.len);
    }

    /// Takes so many bits away from the beginning; none if there are fewer.
    pub(super) fn take(&mut self, bits: u32) -> Option<u64> {
        self.len = self.len.checked_sub(bits)?;
        let number = self.number >> self.len;
        self.number &= (1 << self.len) - 1;
        u64::try_from(number).ok()
    }

    /// Whether only noughts are left.
    pub(super) fn is_nought(&self) -> bool {
        self.number == 0
    }

    /// The bits as symbols.
    pub(super) fn symbols(mut self) -> Vec<u8> {
        std::iter::from_fn(|| self.take(SYMBOL_BITS)).filter_map(|value| u8::try_from(value).ok()).collect()
    }
}
