//! What is sent, against the budget.

use anyhow::{Result, ensure};
use e2e::{
    Browser, Conditions, Server, Trouble, Visit, in_browsers,
    weight::{BUDGET, weight},
};
use microleadership::domain::answer::OptionIndex;

in_browsers! {
    what_is_sent_is_within_the_budget
}

async fn what_is_sent_is_within_the_budget(browser: Browser) -> Result<()> {
    for language in ["en", "sv"] {
        let conditions = Conditions { languages: language, ..Conditions::default() };
        let visit = Visit::begin_at(browser, conditions, Server::start().await?).await?;
        visit.driver().goto(format!("{}empty", visit.address())).await?;
        // The first answer doesn't wait for it.
        visit.server().trouble("_rest.wasm", Trouble::Slow);
        visit.driver().goto(format!("{}?weighed#/begin/ten", visit.address())).await?;
        visit.at_situation(1).await?;
        let first = visit.fetched().await?;
        visit.choose(OptionIndex::A).await?;
        ensure!(first.iter().any(|name| name.ends_with("_first.wasm")), "the app was fetched: {first:?}");
        for (kind, most) in BUDGET {
            let weight = weight(kind, &first, language)?;
            println!("{kind:?} in {language}: {weight:.1} KiB of {most:.0}");
            ensure!(weight <= most, "{kind:?} in {language} weighs {weight:.1} KiB: {first:?}");
        }
        visit.wait_for_rest().await?;
        visit.end().await?;
    }
    Ok(())
}
