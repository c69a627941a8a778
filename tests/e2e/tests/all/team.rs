//! A team's codes come together.

use anyhow::{Context, Result};
use e2e::{Browser, Conditions, Visit, in_browsers, pages};
use microleadership::domain::team::Team;
use thirtyfour::Key;

in_browsers! {
    a_thread_of_e_mails_becomes_a_picture
    a_code_is_checked_as_it_is_typed
    who_answered_alike_is_added_once_more
    a_team_is_saved_restored_and_handed_on
    a_code_is_scanned_where_the_browser_can
    a_hundred_stay_quick
}

/// Five answers to the same five; the last is damaged on the way.
const CODES: [&str; 5] = ["4427-BRHP", "4400-0VVJ", "4418-D3Y8", "440V-WA26", "4427-BRHQ"];
const EVERYTHING: &str = "return JSON.stringify(Object.entries(localStorage).sort())";

fn thread() -> String {
    let link = |place: usize| format!("https://example.org/check/#/r/{}", CODES[place]);
    format!(
        "Hi all, here is mine: {}\n\n> On Monday Bo wrote:\n> Mine: <{}>.\n>> {} (from the train)\n>> {}\n>>> {}\n>>> {}\n",
        link(0),
        link(1),
        link(2),
        link(4),
        link(3),
        link(1),
    )
}

/// By keyboard alone, in Swedish.
async fn a_thread_of_e_mails_becomes_a_picture(browser: Browser) -> Result<()> {
    let visit = Visit::begin_with(browser, Conditions { languages: "sv", ..Conditions::default() }).await?;
    visit.tab_to("a[href='#/team']").await?;
    visit.key(Key::Enter).await?;
    visit.wait_for("h1", "Teamets bild").await?;
    assert!(visit.text(".few").await?.contains("Med färre skulle vem som helst kunna räkna ut"));
    visit.tab_to("#paste").await?;
    visit.type_text(&thread()).await?;
    visit.key(Key::Tab).await?;
    visit.key(Key::Enter).await?;
    visit.wait_for("#members", "4 resultat").await?;
    let said = visit.text(".collected").await?;
    assert!(said.starts_with("4 resultat lades till.\n1 kod finns redan"), "{said}");
    assert!(said.contains("”4427-BRHQ”: Koden är ofullständig eller felskriven."), "{said}");
    assert!(visit.text(".shows > p").await?.starts_with("4 personer: 4 med 5 situationer."));
    assert_eq!(visit.all(".stacks figure").await?.len(), 5);
    assert_eq!(visit.all(".stacks rect").await?.len(), 20, "a step for each person in each stack");
    assert!(visit.find(".split").await.is_ok() && visit.find(".discuss .question").await.is_ok());
    assert_eq!(visit.all(".foster li").await?.len(), 2);
    // What couldn't be opened stays in the field, to be mended there.
    assert_eq!(visit.find("#paste").await?.prop("value").await?.as_deref(), Some("4427-BRHQ"));
    // Each can be opened. Names and codes don't stand on the wall unless somebody opens the list.
    visit.tab_to(".members summary").await?;
    visit.key(Key::Enter).await?;
    visit.tab_to(".members a").await?;
    visit.key(Key::Enter).await?;
    visit.wait_for("h1", "Ett delat resultat").await?;
    visit.end().await
}

async fn a_code_is_checked_as_it_is_typed(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.open("#/team").await?;
    visit.tab_to("#type").await?;
    let table = [
        ("", "Letters and digits; hyphens and capitals don’t matter."),
        ("4", "1 character so far."),
        ("4", "2 characters so far."),
        ("27-b", "5 of 8 characters."),
        ("rh", "7 of 8 characters."),
        (
            "q",
            "This code is incomplete or mistyped. Compare it letter by letter with the one that you were given.",
        ),
    ];
    for (typed, said) in table {
        visit.type_text(typed).await?;
        visit
            .until(async || Ok(visit.text(".field:has(#type)").await?.ends_with(said)))
            .await
            .context(typed)?;
    }
    // Enter does nothing as long as it isn't right.
    visit.key(Key::Enter).await?;
    visit.key(Key::Backspace).await?;
    visit.type_text("p").await?;
    visit.wait_for("#type-verdict", "All there, and right.").await?;
    visit.key(Key::Tab).await?;
    visit.type_text("Åsa").await?;
    visit.key(Key::Enter).await?;
    visit.wait_for("#members", "1 result").await?;
    assert_eq!(visit.find(".members li input").await?.prop("value").await?.as_deref(), Some("Åsa"));
    assert_eq!(visit.script("return document.activeElement.id").await?, "type", "ready for the next one");
    assert!(visit.text(".few").await?.starts_with("Results so far: 1. From three on"));
    assert_eq!(visit.all(".shows, .says, .foster").await?.len(), 0, "nothing is shown of fewer than three");
    visit.end().await
}

async fn who_answered_alike_is_added_once_more(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.open("#/team").await?;
    visit.write("#paste", "4427-BRHP 4400-0VVJ 4427-BRHP").await?;
    visit.press("Add what is in it").await?;
    visit.wait_for("#members", "2 results").await?;
    visit.press("Add 4427-BRHP once more").await?;
    visit.wait_for("#members", "3 results").await?;
    visit.find(".shows").await?;
    visit.press("Their names and codes").await?;
    // Taken out and put back, it stands where it stood.
    let codes = async || {
        visit
            .script("return [...document.querySelectorAll('.members a')].map((a) => a.textContent).join(' ')")
            .await
    };
    let before = codes().await?;
    visit.press("Remove").await?;
    visit.wait_for("#members", "2 results").await?;
    visit.press("Put back").await?;
    visit.wait_for("#members", "3 results").await?;
    assert_eq!(codes().await?, before);
    visit.press("Remove all").await?;
    visit.wait_for(".members .notice span", "3 results are removed.").await?;
    assert_eq!(visit.kept("team").await?, "");
    visit.press("Put back").await?;
    visit.until(async || Ok(visit.text("#members").await? == "3 results")).await?;
    visit.reload().await?;
    assert_eq!(codes().await?, before);
    // On a projector only the picture is wanted.
    visit.press("Show only the picture").await?;
    assert!(!visit.find(".collect").await?.is_displayed().await?);
    assert!(visit.find(".shows").await?.is_displayed().await?);
    visit.press("Show everything again").await?;
    assert!(visit.find(".collect").await?.is_displayed().await?);
    visit.end().await
}

async fn a_team_is_saved_restored_and_handed_on(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.open("#/team").await?;
    visit.write("#paste", &CODES[..4].join(" ")).await?;
    visit.press("Add what is in it").await?;
    visit.wait_for("#members", "4 results").await?;
    visit.press("Their names and codes").await?;
    visit.write(".members li input", "=Åsa").await?;
    visit.key(Key::Tab).await?;
    visit.until(async || Ok(visit.kept("team").await?.contains("=Åsa"))).await?;
    let kept = visit.kept("team").await?;

    visit.press("Save to a file").await?;
    let (_, json) = visit.downloaded(".json").await?;
    let team = Team::from_json(&json).expect("a team");
    assert_eq!((team.members().len(), team.members()[0].label.as_str()), (4, "=Åsa"));
    visit.press("Save as a table (CSV)").await?;
    let (_, csv) = visit.downloaded(".csv").await?;
    assert_eq!(csv.lines().count(), 5);
    assert!(
        csv.lines().nth(1).is_some_and(|row| row.starts_with("\"'=Åsa\",\"4427-BRHP\",\"5\",\"0\",")),
        "{csv}"
    );

    // On paper there are no names.
    let names = "return getComputedStyle(document.querySelector('.members')).display";
    assert_ne!(visit.script(names).await?, "none");
    if browser.prints() {
        assert!(pages(&visit.print(21.0, 29.7).await?)? <= 2);
    }

    // The link has names only if they are asked for.
    let link = async || visit.find("#team-link").await?.prop("value").await?.context("a link");
    assert!(!link().await?.contains('='));
    visit.click("#with-labels").await?;
    visit.until(async || Ok(link().await?.contains("=%3D%C3%85sa"))).await?;
    let whole = link().await?;

    visit.press("Remove all").await?;
    visit.wait_for(".members .notice span", "4 results are removed.").await?;
    visit.choose_file("#team-file", &json.replace("4427", "4428")).await?;
    let bad = "Result number 1 in this file can’t be opened, and nothing was changed. This code is incomplete or mistyped. Compare it letter by letter with the one that you were given.";
    visit.wait_for(".keep .status", bad).await?;
    visit.choose_file("#team-file", &json).await?;
    visit.wait_for(".keep .status", "4 results are restored from the file.").await?;
    assert_eq!(visit.kept("team").await?, kept);

    // Opened elsewhere, the link shows the same, and keeps nothing until it is asked to.
    visit.press("Remove all").await?;
    visit.wait_for(".members .notice span", "4 results are removed.").await?;
    let before = visit.script(EVERYTHING).await?;
    visit.driver().goto("about:blank").await?;
    visit.driver().goto(&whole).await?;
    visit.is_there().await?;
    visit.wait_for("h1", "A team’s picture from a link").await?;
    assert!(visit.text(".shows > p").await?.starts_with("4 people: 4 with 5 situations."));
    assert_eq!(visit.script(EVERYTHING).await?, before);
    visit.press("Add it to the team kept here").await?;
    visit.wait_for("#members", "4 results").await?;
    assert_eq!(visit.kept("team").await?, kept);
    visit.end().await
}

/// The machine has neither camera nor reader, so both stand in: what is tested is what the page does with them.
async fn a_code_is_scanned_where_the_browser_can(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.script("delete window.BarcodeDetector; return ''").await?;
    visit.press("Put a team’s codes together").await?;
    visit.wait_for("h1", "The team’s picture").await?;
    assert_eq!(visit.all(".scan").await?.len(), 0, "without a reader there is no trace of it");
    visit.open("").await?;
    visit
        .script(
            "window.BarcodeDetector = class { static async getSupportedFormats() { return ['qr_code']; } async detect() { return [{ rawValue: 'https://example.org/#/r/4427-BRHP' }]; } };
             const canvas = document.createElement('canvas');
             const context = canvas.getContext('2d');
             setInterval(() => context.fillRect(Math.random() * 10, 0, 10, 10), 50);
             window.stream = canvas.captureStream(10);
             Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia: async () => window.stream } });
             return ''",
        )
        .await?;
    visit.press("Put a team’s codes together").await?;
    visit.press("Scan with the camera").await?;
    visit.wait_for("#members", "1 result").await?;
    visit.press("Stop the camera").await?;
    let off = "return String(window.stream.getTracks().every((track) => track.readyState === 'ended'))";
    visit.until(async || Ok(visit.script(off).await? == "true")).await?;
    // As long as it was in view it was read again and again, and counted once.
    assert_eq!(visit.text("#members").await?, "1 result");
    visit
        .script("navigator.mediaDevices.getUserMedia = async () => { throw new Error('not allowed'); }; return ''")
        .await?;
    visit.press("Scan with the camera").await?;
    visit.until(async || Ok(visit.text(".scan").await?.contains("The camera can’t be used."))).await?;
    visit.end().await
}

async fn a_hundred_stay_quick(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    let codes: Vec<String> = e2e::codes(100);
    visit.open("#/team").await?;
    let paste = format!(
        "const field = document.querySelector('#paste'); field.value = {:?}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); return ''",
        codes.join(" ")
    );
    visit.script(&paste).await?;
    let took = visit
        .script(
            "const start = performance.now(); document.querySelector('.collect form button').click();
             return new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(String(Math.round(performance.now() - start))))))",
        )
        .await?;
    visit.wait_for("#members", "100 results").await?;
    println!("a hundred results drawn after {took} ms in {browser:?}");
    assert_eq!(visit.all(".stacks rect").await?.len(), 500);
    visit.end().await
}
