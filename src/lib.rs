//! A self-check for microleadership: leading through small everyday acts, at any level.
//!
//! Data flows one way. A browser event calls one method of a domain type through [`state`], a signal changes,
//! and the views in [`ui`] follow. [`domain`] knows no browser; only [`platform`] speaks to it.

#![cfg_attr(feature = "ssr", recursion_limit = "256")]
#![cfg_attr(not(feature = "csr"), allow(dead_code, reason = "at build time only the start page is drawn"))]

pub mod domain;
pub mod i18n;
pub mod picture;
pub mod platform;
pub mod route;
#[cfg(feature = "csr")]
mod start;
pub mod state;
pub mod ui;

#[cfg(feature = "csr")]
pub use start::start;
