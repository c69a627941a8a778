//! The pages, one for each route.

pub(super) mod accessibility;
pub(super) mod act;
pub(super) mod guide;
pub(super) mod history;
pub(super) mod home;
pub(super) mod learn;
pub(super) mod not_found;
pub(super) mod notes;
pub(super) mod privacy;
pub(super) mod profile;
pub(super) mod quiz;
pub(super) mod received;
pub(super) mod room;
pub(super) mod settings;
pub(super) mod share;
pub(super) mod shared_team;
pub(super) mod skipped;
pub(super) mod summary;
pub(super) mod take;
pub(super) mod team;
pub(super) mod wall;
