//! What the end-to-end tests are written with: a server that knows nothing but files, the browsers, and a
//! person's visit to the app in one of them.
//!
//! The tests need the release build in `dist/` and the drivers on PATH; `make test` sees to both.

#![allow(
    clippy::missing_errors_doc,
    clippy::missing_panics_doc,
    reason = "whatever goes wrong here is a failed test"
)]

mod access;
mod browser;
mod capture;
mod files;
mod layout;
mod proxy;
mod pseudo;
mod quiz;
mod room;
mod server;
mod states;
mod visit;
pub mod weight;
mod words;

use microleadership::domain::{
    answer::{Answer, OptionIndex},
    bank::Revision,
    completed::Completed,
    result_code::ResultCode,
    scenario_set::ScenarioSet,
    timestamp::Timestamp,
};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

pub use access::{AXE_ALL, AXE_COLOURS};
pub use browser::{Browser, Conditions};
pub use quiz::option_for;
pub use server::{Server, Trouble};
pub use states::{Look, NOW, State, states, states_of};
pub use visit::{Tab, Visit};
pub use words::{Words, scenarios};

/// How often something that should come is looked for, with a pause between: twenty seconds in all, for a machine that does
/// other things too.
const TRIES: u32 = 400;
const PAUSE: Duration = Duration::from_millis(50);

/// The time on this machine, which is also the browsers' as long as it isn't set forward.
pub fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    Timestamp(since.as_millis().try_into().expect("milliseconds fit"))
}

/// How many pages a PDF file has.
pub fn pages(pdf: &[u8]) -> anyhow::Result<usize> {
    Ok(lopdf::Document::load_mem(pdf)?.get_pages().len())
}

/// So many codes of the twenty, no two of them the same.
pub fn codes(count: u64) -> Vec<String> {
    let code = |number: u64| {
        let letter = |place: u32| OptionIndex::ALL[(number / 4_u64.pow(place % 4) % 4) as usize];
        let answers = (0..20).map(|place| Answer::Chosen(letter(place))).collect();
        let completed = Completed::new(Revision::CURRENT, ScenarioSet::Twenty, answers).expect("twenty");
        ResultCode::of(&completed).to_string()
    };
    (0..count).map(code).collect()
}

/// Makes a test for each browser of an async function that takes a [`Browser`]. What stands after `not in WebKit` needs
/// something that its driver can't do, and says what. On several threads, for a
/// browser that is left behind by a failed test is ended on one while another waits.
#[macro_export]
macro_rules! in_browsers {
    ($($name:ident)* $(; not in WebKit: $($other:ident)*)?) => {
        $($crate::in_browsers!(@test $name chromium Chromium, firefox Firefox, webkit WebKit);)*
        $($($crate::in_browsers!(@test $other chromium Chromium, firefox Firefox);)*)?
    };
    (@test $name:ident $($module:ident $browser:ident),*) => {
        mod $name {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $module() -> anyhow::Result<()> {
                    super::$name($crate::Browser::$browser).await
                }
            )*
        }
    };
}
