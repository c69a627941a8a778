//! Pieces that several pages are made of.

pub(super) mod action_card;
pub(super) mod answers;
pub(super) mod chapter;
pub(super) mod choices;
pub(super) mod code_field;
pub(super) mod copy_field;
pub(super) mod counts;
pub(super) mod file_field;
pub(super) mod footer;
pub(super) mod group;
pub(super) mod hands_field;
pub(super) mod header;
pub(super) mod icon;
pub(super) mod notices;
pub(super) mod own_text_field;
pub(super) mod persistence;
pub(super) mod picture;
pub(super) mod qr;
pub(super) mod reading;
pub(super) mod rings;
pub(super) mod skip_link;
pub(super) mod small_act;
pub(super) mod whose;
