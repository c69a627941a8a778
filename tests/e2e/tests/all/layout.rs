//! No page in any state is cut off, too wide, or on top of itself.

use anyhow::Result;
use e2e::{Browser, Conditions, Look, NOW, Server, Visit, in_browsers, states};
use microleadership::domain::settings::TextSize;

in_browsers! {
    a_small_phone_in_english
    a_small_phone_in_swedish
    a_small_phone_and_a_laptop_in_a_longer_language_from_right_to_left
}

/// A laptop at 400 % zoom is as narrow as a small phone.
const PHONE: (u32, u32) = (320, 640);
const LAPTOP: (u32, u32) = (1280, 800);

async fn a_small_phone_in_english(browser: Browser) -> Result<()> {
    every_state(browser, "en", "ltr", &[PHONE], Server::start().await?).await
}

async fn a_small_phone_in_swedish(browser: Browser) -> Result<()> {
    every_state(browser, "sv", "ltr", &[PHONE], Server::start().await?).await
}

async fn a_small_phone_and_a_laptop_in_a_longer_language_from_right_to_left(browser: Browser) -> Result<()> {
    every_state(browser, "en", "rtl", &[LAPTOP, PHONE, LAPTOP], Server::start_in_pseudo().await?).await
}

/// In a frame of these sizes, one after the other, as when a phone is turned and turned back; in the usual size of text, and in the largest.
async fn every_state(
    browser: Browser,
    language: &'static str,
    direction: &str,
    sizes: &[(u32, u32)],
    server: Server,
) -> Result<()> {
    server.stop_clock_at(NOW);
    let visit = Visit::begin_at(browser, Conditions::default(), server).await?;
    let mut wrong = Vec::new();
    for state in states() {
        if let Err(error) = visit.show(&state, Look::of(language).within(sizes[0])).await {
            wrong.push(format!("{error:#}"));
            continue;
        }
        assert_eq!(visit.script("return document.documentElement.dir").await?, direction, "{}", state.name);
        for (place, &size) in sizes.iter().enumerate() {
            if place > 0 {
                visit.resize_frame(size).await?;
            }
            for text_size in [TextSize::Usual, TextSize::Largest] {
                visit.set_look("text-size", text_size.id()).await?;
                for what in visit.wrong_in_layout().await? {
                    wrong.push(format!("{} ({}, {size:?}): {what}", state.name, text_size.id()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    visit.end().await
}
