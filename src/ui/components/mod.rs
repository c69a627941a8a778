//! Pieces that several pages are made of.

pub(super) mod action_card;
pub(super) mod choices;
pub(super) mod counts;
pub(super) mod footer;
pub(super) mod header;
pub(super) mod notices;
pub(super) mod own_text_field;
pub(super) mod persistence;
pub(super) mod picture;
pub(super) mod rings;
pub(super) mod small_act;
