//! How the page begins, and what it says when it can't begin or go on.

use anyhow::{Context, Result};
use e2e::{Browser, Conditions, Server, Trouble, Visit, in_browsers};
use microleadership::domain::{answer::OptionIndex, backup::Backup};

in_browsers! {
    the_start_page_is_there_before_the_app
    its_top_is_there_before_the_rest_of_the_document
    a_spoilt_file_is_fetched_once_more
    what_cannot_be_run_is_said
    where_the_app_breaks_off_nothing_is_lost
    a_newcomers_quiz_needs_only_what_comes_first
    what_cannot_be_fetched_is_said
    where_scripts_are_blocked_the_page_says_what_it_needs
    // There scripts can't be denied.
    ; not in WebKit:
    without_scripts_the_page_says_what_it_needs
}

/// A page whose app takes its time.
pub(super) async fn slow(browser: Browser, languages: &'static str) -> Result<Visit> {
    slow_under(browser, Conditions { languages, ..Conditions::default() }).await
}

pub(super) async fn slow_under(browser: Browser, conditions: Conditions) -> Result<Visit> {
    with_slow(browser, conditions, ".wasm").await
}

/// A page of which the files that end so take their time.
pub(super) async fn with_slow(browser: Browser, conditions: Conditions, end: &'static str) -> Result<Visit> {
    let visit = Visit::begin_at(browser, conditions, Server::start().await?).await?;
    visit.driver().goto(format!("{}empty", visit.address())).await?;
    visit.server().trouble(end, Trouble::Slow);
    // Nothing of the visit before comes from the cache.
    visit.driver().goto(format!("{}?slow", visit.address())).await?;
    Ok(visit)
}

/// What there is to see, and where it stands.
pub(super) const DRAWN: &str = "
    const text = (e) => e.innerText.trim();
    const boxes = [...document.querySelectorAll('body :is(h1, h2, h3, p, a, button, label, input, header, main, footer)')]
        .filter((e) => e.checkVisibility())
        .map((e) => [e.tagName, e.className, text(e), ...Object.values(e.getBoundingClientRect().toJSON()).map(Math.round)]);
    return JSON.stringify([document.title, document.documentElement.lang, boxes])";

/// How far things have moved by themselves, by the measure of the Layout Instability API; nought where a browser doesn't tell.
const SHIFTED: &str = "
    const [done] = arguments;
    let shifted = 0;
    const add = (list) => list.getEntries().forEach(({ value }) => { shifted += value; });
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(String(shifted)), 300)";

/// The fonts of what is painted first: a browser looks for each before it draws anything.
const FONTS: &str = "
    const top = [...document.querySelectorAll('#opening :is(.skip-link, header, .hero), #opening :is(header, .hero) *')];
    const said = (e) => [...e.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const font = ({ fontFamily, fontSize, fontWeight }) => `${fontFamily} ${fontSize} ${fontWeight}`;
    return [...new Set(top.filter(said).map((e) => font(getComputedStyle(e))))].join('\\n')";

/// What stands for drawings at the top of the document as it is sent.
const UNDRAWN: &str = "
    const [done] = arguments;
    const top = (page) => page.slice(page.indexOf('id=opening'), page.indexOf('id=known'));
    fetch('').then((sent) => sent.text()).then((page) => done(top(page).match(/<svg|data-drawing/g).join(' ')))";

/// What the document names for who installs the app.
const NAMED: &str = "
    const links = document.head.querySelectorAll('link:is([rel=manifest], [rel=apple-touch-icon])');
    return [...links].map((link) => link.getAttribute('href')).join(' ')";

/// What has to be there before the browser draws anything.
const EXPECTED: &str = "
    const link = document.head.querySelector('link[rel=expect][blocking=render]');
    return document.querySelector(link.getAttribute('href'))?.id ?? 'nothing'";

async fn the_start_page_is_there_before_the_app(browser: Browser) -> Result<()> {
    for languages in ["en", "sv"] {
        let visit = slow(browser, languages).await?;
        visit.find("#opening footer").await?;
        assert_eq!(visit.script(EXPECTED).await?, "known");
        let fonts = visit.script(FONTS).await?;
        assert_eq!(fonts.lines().count(), 3, "{fonts}");
        let undrawn = visit.driver().execute_async(UNDRAWN, Vec::new()).await?;
        assert_eq!(undrawn.json(), "data-drawing data-drawing", "the sign of the app, and the rings");
        for drawing in ["brand-mark", "rings"] {
            visit.find(&format!("#opening svg.{drawing}")).await?;
        }
        let before = visit.script(DRAWN).await?;
        visit.is_there().await?;
        visit.settle().await?;
        assert_eq!(visit.script(DRAWN).await?, before, "nothing moves, nothing changes");
        let shifted = visit.driver().execute_async(SHIFTED, Vec::new()).await?;
        assert_eq!(shifted.json(), "0", "and nothing has moved since the first paint");
        let named = format!("manifest-{languages}.webmanifest icon-180.png");
        assert_eq!(visit.script(NAMED).await?, named, "what an installed app needs has come by now");
        visit.end().await?;
    }
    Ok(())
}

async fn its_top_is_there_before_the_rest_of_the_document(browser: Browser) -> Result<()> {
    for (languages, said) in
        [("en", "How do you lead in the small things?"), ("sv", "Hur leder du i det lilla?")]
    {
        let visit = Visit::begin_with(browser, Conditions { languages, ..Conditions::default() }).await?;
        visit.server().trouble("?cut", Trouble::CutOff("<script type=application/json"));
        visit.driver().goto(format!("{}?cut", visit.address())).await?;
        assert_eq!(visit.text("#opening h1").await?, said);
        visit.end().await?;
    }
    // As long as the script may still come, nothing is said and nothing shown in another language.
    let visit = Visit::begin(browser).await?;
    visit.server().trouble("?bare", Trouble::CutOff("<script id=known"));
    visit.driver().goto(format!("{}?bare", visit.address())).await?;
    for other in [".unscripted", "#opening h1"] {
        assert!(!visit.find(other).await?.is_displayed().await?, "{other} is not to be seen yet");
    }
    // Not ended as others are: the browser complains that what it waited for never came.
    drop(visit);
    // Whoever comes back may have scrolled: they see it when all of it is there.
    let visit = Visit::begin(browser).await?;
    visit.server().trouble("?back", Trouble::CutOff("<script type=application/json"));
    visit.server().run_first("performance.getEntriesByType = () => [{ type: 'back_forward' }];");
    visit.driver().goto(format!("{}?back", visit.address())).await?;
    assert!(!visit.find("#opening h1").await?.is_displayed().await?, "half of it is not shown");
    visit.end().await
}

async fn a_spoilt_file_is_fetched_once_more(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.server().trouble(".wasm", Trouble::Spoilt);
    visit.driver().goto(format!("{}?again", visit.address())).await?;
    visit.is_there().await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    Ok(())
}

async fn what_cannot_be_fetched_is_said(browser: Browser) -> Result<()> {
    for end in [".wasm", ".js"] {
        let visit = Visit::begin(browser).await?;
        // From another host: what has come once, a browser may take from where it keeps it.
        let host = Server::start().await?;
        for end in [end, if end == ".js" { ".js?again" } else { ".wasm?again" }] {
            host.trouble(end, Trouble::Missing);
        }
        visit.driver().goto(host.address()).await?;
        let said = visit.text("[data-failed=missing] .failure.missing").await?;
        assert!(said.starts_with("The self-check could not be fetched."), "{said}");
        assert!(!visit.text("body").await?.contains("How do you lead"));
    }
    Ok(())
}

async fn what_cannot_be_run_is_said(browser: Browser) -> Result<()> {
    let server = Server::start().await?;
    let visit =
        Visit::begin_at(browser, Conditions { languages: "sv", ..Conditions::default() }, server).await?;
    visit.server().run_first("delete globalThis.WebAssembly;");
    visit.driver().goto(format!("{}?old", visit.address())).await?;
    let said = visit.text("[data-failed=old] .failure.old").await?;
    assert!(said.starts_with("Den här webbläsaren kan inte köra självtestet"), "{said}");
    visit.end().await
}

/// A module that does what it must not, as the app would if it broke off.
const BREAK: &str = "setTimeout(() => new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(
    [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 5, 1, 3, 0, 0, 11]))))";

async fn without_scripts_the_page_says_what_it_needs(browser: Browser) -> Result<()> {
    let visit = Visit::begin_with(browser, Conditions { scripts: false, ..Conditions::default() }).await?;
    it_says_what_it_needs(&visit).await?;
    visit.end().await
}

async fn where_scripts_are_blocked_the_page_says_what_it_needs(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.server().trouble("?blocked", Trouble::Unscripted);
    visit.driver().goto(format!("{}?blocked", visit.address())).await?;
    it_says_what_it_needs(&visit).await
    // Not ended as others are: the browser complains of what is blocked.
}

async fn it_says_what_it_needs(visit: &Visit) -> Result<()> {
    // It can't know the person's language.
    let needed = "This self-check needs JavaScript, which is switched off or blocked here.\n\
        Självtestet behöver JavaScript, som är avstängt eller blockerat här.";
    assert_eq!(visit.text(".unscripted").await?, needed);
    assert!(visit.find("#opening h1").await?.is_displayed().await?, "the start page is to be read");
    for other in [".loading", ".failure.missing", ".failure.old", ".failure.broken"] {
        assert!(!visit.find(other).await?.is_displayed().await?, "{other} has nothing to say");
    }
    Ok(())
}

async fn where_the_app_breaks_off_nothing_is_lost(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.take_fives(&["abcda"]).await?;
    visit.open("").await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    visit.choose(OptionIndex::B).await?;
    visit.run(BREAK).await?;
    let said = visit.text("[data-failed=broken] .failure.broken").await?;
    assert!(said.contains("Your answers are safe"), "{said}");
    visit.click("[data-rescue=save]").await?;
    let (_, text) = visit.downloaded(".json").await?;
    let backup = Backup::decode(&text, e2e::now()).ok().context("the app reads what was saved")?;
    assert_eq!((backup.history.iter().count(), backup.draft.map(|draft| draft.answered())), (1, Some(1)));
    visit.find("[data-rescue=reload]").await?.click().await?;
    visit.is_there().await?;
    visit.at_situation(1).await?;
    assert!(visit.chosen_place().await?.is_some());
    let complaints = visit.end().await.expect_err("it complained").to_string();
    assert!(complaints.contains("unreachable") || complaints.contains("Unreachable"), "{complaints}");
    Ok(())
}

/// What is in view and should say something, but doesn't.
const SPEECHLESS: &str = "
    return [...document.querySelectorAll('h1, .scenario, legend, .hint, .option, button, a, .keys, footer p')]
        .filter((e) => e.checkVisibility() && !e.textContent.trim()).map((e) => e.outerHTML).join('; ')";

async fn a_newcomers_quiz_needs_only_what_comes_first(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    for end in ["_rest.wasm", "_rest.wasm?again"] {
        visit.server().trouble(end, Trouble::Missing);
    }
    // On the start page the rest is wanted; whoever begins doesn't want it any more.
    visit.server().trouble("_first.wasm", Trouble::Slow);
    visit.driver().goto(format!("{}?first", visit.address())).await?;
    visit.find("#opening a[href='#/begin/five']").await?.click().await?;
    visit.at_situation(1).await?;
    // Somebody looks away, and back.
    visit
        .script("document.dispatchEvent(new Event('visibilitychange')); dispatchEvent(new Event('pageshow'))")
        .await?;
    assert_eq!(visit.script(SPEECHLESS).await?, "");
    let reminder = "return String(document.querySelector('.reminder').checkVisibility())";
    assert_eq!(visit.script(reminder).await?, "false", "nobody is reminded of anything yet");
    visit.answer(1..=4, OptionIndex::B).await?;
    visit.at_situation(5).await?;
    visit.press("Back").await?;
    visit.at_situation(4).await?;
    assert!(visit.chosen_place().await?.is_some());
    visit.press("Next").await?;
    visit.at_situation(5).await?;
    visit.choose(OptionIndex::C).await?;
    // The profile can't be had, and nothing of what leads to it is lost.
    visit.press("See my profile").await?;
    visit.find("[data-failed=missing] .failure.missing").await?;
    visit.server().recover();
    visit.reload().await?;
    visit.at_situation(5).await?;
    visit.press("See my profile").await?;
    visit.wait_for("h1", "Your profile").await?;
    assert_eq!(visit.results().await?, "1");
    Ok(())
}
