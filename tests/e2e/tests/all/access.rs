//! Every page, in every state, for everyone: by the rules of WCAG, by keyboard, and as a screen reader is told of it.

use anyhow::{Context, Result};
use e2e::{AXE_ALL, AXE_COLOURS, Browser, Conditions, Look, NOW, Server, Visit, in_browsers, states};
use std::{collections::BTreeMap, env, fmt::Write, fs};

in_browsers! {
    axe_finds_nothing_in_english
    axe_finds_nothing_in_swedish
    every_control_is_reached_with_the_tab_key
}

async fn axe_finds_nothing_in_english(browser: Browser) -> Result<()> {
    axe_finds_nothing(browser, "en").await
}

async fn axe_finds_nothing_in_swedish(browser: Browser) -> Result<()> {
    axe_finds_nothing(browser, "sv").await
}

async fn at_states(browser: Browser) -> Result<Visit> {
    let server = Server::start().await?;
    server.stop_clock_at(NOW);
    Visit::begin_at(browser, Conditions::default(), server).await
}

/// Light and dark.
async fn axe_finds_nothing(browser: Browser, language: &'static str) -> Result<()> {
    let path = env::var("AXE").context("AXE names axe.min.js of axe-core: `make test` sees to it")?;
    let axe = fs::read_to_string(&path).with_context(|| path.clone())?;
    let visit = at_states(browser).await?;
    let mut wrong = Vec::new();
    for state in states() {
        if let Err(error) = visit.show(&state, Look::of(language)).await {
            wrong.push(format!("{error:#}"));
            continue;
        }
        visit.script(&axe).await?;
        for theme in ["light", "dark"] {
            visit.set_look("theme", theme).await?;
            // What another theme changes is colours.
            let rules = if theme == "light" { AXE_ALL } else { AXE_COLOURS };
            for what in visit.axe(rules).await? {
                wrong.push(format!("{} ({theme}): {what}", state.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    visit.end().await
}

/// Each once, in the order of the page, in view, and to be seen where it is; and out again.
async fn every_control_is_reached_with_the_tab_key(browser: Browser) -> Result<()> {
    let visit = at_states(browser).await?;
    let mut wrong = Vec::new();
    for state in states() {
        match visit.show(&state, Look::of("en")).await {
            Ok(()) => wrong.extend(
                visit.wrong_with_tab().await?.into_iter().map(|what| format!("{}: {what}", state.name)),
            ),
            Err(error) => wrong.push(format!("{error:#}")),
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    visit.end().await
}

/// As Windows' contrast themes do. Only Chromium can be asked to look so.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_fill_says_stays_in_chosen_colours() -> Result<()> {
    let visit = at_states(Browser::Chromium).await?;
    visit.force_colours().await?;
    let colours = "const colour = (selector, what, of) => getComputedStyle(document.querySelector(selector), of)[what];
        const canvas = document.createElement('i'); canvas.style.color = 'Canvas'; document.body.append(canvas);
        const back = getComputedStyle(canvas).color;";
    for (name, selector, what, of) in [
        ("profile", ".picture .shown", "stroke", ""),
        ("profile", ".answers dt.shown", "backgroundColor", "::before"),
        ("home", ".rings", "stroke", ""),
        ("situation-chosen", ".option :checked + .ring", "backgroundColor", "::before"),
        ("received-beside", "figcaption .first", "backgroundColor", "::before"),
        ("history", ".trends .level", "stroke", ""),
        ("team", ".stacks rect", "fill", ""),
        ("wall-close", ".showing .bar", "backgroundColor", ""),
    ] {
        let state = states().into_iter().find(|state| state.name == name).context(name)?;
        visit.show(&state, Look::of("en")).await?;
        let script = format!("{colours} return `${{colour({selector:?}, {what:?}, {of:?})}} on ${{back}}`");
        let found = visit.script(&script).await?;
        let (front, back) = found.split_once(" on ").context("two colours")?;
        assert!(
            front != back && front.starts_with("rgb") && !front.ends_with(", 0)"),
            "{name}: {selector} is {found}"
        );
    }
    visit.end().await
}

/// Only Chromium tells its accessibility tree. To write the snapshots anew: `INSTA_UPDATE=always`.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_screen_reader_is_told_is_written_down() -> Result<()> {
    let visit = at_states(Browser::Chromium).await?;
    let mut pages = BTreeMap::<String, String>::new();
    for state in states() {
        visit.show(&state, Look::of("en")).await?;
        // On every page they are the same.
        let folded: &[&str] = if state.name == "home" { &[] } else { &["banner", "contentinfo"] };
        // The server's port is another one each time.
        let host = visit.address().trim_start_matches("http://");
        let tree = visit.accessibility_tree(folded).await?.replace(host, "example.org/");
        let page = pages.entry(format!("{:?}", state.page)).or_default();
        writeln!(page, "## {}\n\n{tree}", state.name)?;
    }
    visit.end().await?;
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (page, tree) in pages {
            insta::assert_snapshot!(page, tree);
        }
    });
    Ok(())
}
