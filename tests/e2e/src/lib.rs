//! What the end-to-end tests are written with: a server that knows nothing but files, the browsers, and a
//! person's visit to the app in one of them.
//!
//! The tests need the release build in `dist/` and the drivers on PATH; `make test` sees to both.

#![allow(
    clippy::missing_errors_doc,
    clippy::missing_panics_doc,
    reason = "whatever goes wrong here is a failed test"
)]

mod browser;
mod server;
mod visit;
mod words;

pub use browser::{Browser, Conditions};
pub use server::Server;
pub use visit::{Tab, Visit, option_for};
pub use words::{Words, scenarios};

/// Makes a test for each browser of an async function that takes a [`Browser`]. On several threads, for a
/// browser that is left behind by a failed test is ended on one while another waits.
#[macro_export]
macro_rules! in_browsers {
    ($($name:ident)*) => {$(
        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn chromium() -> anyhow::Result<()> {
                super::$name($crate::Browser::Chromium).await
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn firefox() -> anyhow::Result<()> {
                super::$name($crate::Browser::Firefox).await
            }
        }
    )*};
}
