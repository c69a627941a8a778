//! Prints what is sent to a browser against its budget, and how long the page takes to load in Chromium: `bench`.

use anyhow::{Context, Result};
use e2e::{
    Browser, Conditions, Server, Visit,
    weight::{BUDGET, files, weight},
};

/// How often the page is loaded, each time by a browser that has never seen it.
const LOADS: usize = 11;

/// Clicks as soon as there is something to click on, from the start page to the first answer. Gives milliseconds from the
/// start: the first paint, the first situation, and the frame after the one in which the answer shows.
const TAKE: &str = "
    const done = arguments[0];
    const frame = () => new Promise(requestAnimationFrame);
    const come = async (selector) => {
        let found;
        while (!(found = document.querySelector(selector))?.checkVisibility()) await frame();
        return found;
    };
    (async () => {
        (await come(`a[href='#/begin/ten']`)).click();
        const option = await come('.option');
        const situation = performance.now();
        option.click();
        await come('.option:has(:checked)');
        await frame();
        const answer = performance.now();
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        done([paint?.startTime ?? 0, situation, answer].join(' '));
    })();";

#[tokio::main]
async fn main() -> Result<()> {
    let mut times = [const { Vec::new() }; 3];
    let mut first = Vec::new();
    for _ in 0..LOADS {
        let visit =
            Visit::begin_at(Browser::Chromium, Conditions::default(), Server::start_plain().await?).await?;
        let taken = visit.driver().execute_async(TAKE, Vec::new()).await?;
        let taken = taken.json().as_str().context("three times")?.to_owned();
        for (times, time) in times.iter_mut().zip(taken.split(' ')) {
            times.push(time.parse::<f64>()?);
        }
        visit.end().await?;
    }
    let visit = Visit::begin_at(Browser::Chromium, Conditions::default(), Server::start().await?).await?;
    visit.driver().goto(format!("{}?bench#/begin/ten", visit.address())).await?;
    visit.at_situation(1).await?;
    first.extend(visit.fetched().await?);
    visit.end().await?;

    println!("KiB sent (brotli 11)");
    for (name, sent) in files()? {
        println!("{sent:8.1}  {name}");
    }
    for (kind, most) in BUDGET {
        println!("{:8.1}  of {most:.0}: {kind:?}", weight(kind, &first, "en")?);
    }
    println!("Milliseconds in Chromium, median of {LOADS} first visits, from this machine");
    for (name, times) in ["first paint", "first situation", "first answer"].iter().zip(&mut times) {
        times.sort_by(f64::total_cmp);
        println!("{:8.0}  {name}", times[LOADS / 2]);
    }
    Ok(())
}
