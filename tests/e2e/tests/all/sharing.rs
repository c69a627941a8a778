//! A result leaves one browser and arrives in another.

use anyhow::{Context, Result, ensure};
use e2e::{Browser, Conditions, Visit, in_browsers, pages, scenarios};
use thirtyfour::Key;

in_browsers! {
    a_code_opens_in_the_other_browser_in_the_other_language
    a_shared_result_touches_nothing_of_ones_own
    two_results_stand_side_by_side
    the_code_on_the_screen_can_be_scanned
    a_link_is_copied_and_opened_by_keyboard
    what_cannot_be_opened_is_said
    a_copy_is_kept_under_a_name
    the_profile_is_saved_as_a_picture
    the_devices_own_share_sheet_is_used_where_there_is_one
    ; not in WebKit: // It can't print.
    the_profile_is_printed_on_one_page
}

const SWEDISH: Conditions = Conditions { languages: "sv", storage: true, scripts: true };
const EVERYTHING: &str = "return JSON.stringify(Object.entries(localStorage).sort())";

/// Takes a five, and goes to the page where it is shared. Gives the code.
async fn share_a_five(visit: &Visit, letters: &str) -> Result<String> {
    visit.take_fives(&[letters]).await?;
    visit.press("Share or print").await?;
    visit.wait_for("h1", "Share your profile").await?;
    value(visit, "#share-code").await
}

async fn value(visit: &Visit, selector: &str) -> Result<String> {
    visit.find(selector).await?.prop("value").await?.context("a value")
}

async fn a_code_opens_in_the_other_browser_in_the_other_language(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.click("a[href='#/begin/ten']").await?;
    visit.take(&scenarios("ten-1"), "bdaac -badd").await?;
    visit.press("See my profile without answering").await?;
    visit.wait_for("h1", "Your profile").await?;
    let here = visit.counts().await?;
    visit.press("Share or print").await?;
    let code = value(&visit, "#share-code").await?;
    assert_eq!(value(&visit, "#share-link").await?, format!("{}#/r/{code}", visit.address()));
    visit.end().await?;

    let other = match browser {
        Browser::Chromium => Browser::Firefox,
        Browser::Firefox => Browser::WebKit,
        Browser::WebKit => Browser::Chromium,
    };
    let there = Visit::begin_with(other, SWEDISH).await?;
    // As somebody types it: in small letters, with blanks.
    there.write("#code", &code.to_lowercase().replace('-', " ")).await?;
    there.press("Öppna").await?;
    there.wait_for("h1", "Ett delat resultat").await?;
    there.wait_for_address(&format!("#/r/{code}")).await?;
    let digits = |rows: Vec<String>| -> Vec<String> {
        rows.iter().map(|row| row.chars().filter(char::is_ascii_digit).collect()).collect()
    };
    assert_eq!(digits(there.counts().await?), digits(here));
    assert!(there.text(".received > header").await?.contains("10 situationer\nEn av dem hoppades över."));
    assert_eq!(there.all(".answers li").await?.len(), 10);
    there.end().await
}

async fn a_shared_result_touches_nothing_of_ones_own(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.take_fives(&["abcda"]).await?;
    visit.click(".action button").await?;
    visit.open("#/settings").await?;
    visit.press_choice("Dark").await?;
    visit.open("").await?;
    visit.click("a[href='#/begin/five']").await?;
    visit.at_situation(1).await?;
    visit.click(".option").await?;
    let before = visit.script(EVERYTHING).await?;
    for (address, title) in [
        ("#/r/4604-EPP0-8AC", "A shared result"),
        ("#/r/4427-BRHP", "A shared result"),
        ("#/r/4427-BRHQ", "This can’t be opened"),
        ("#/r/<img src=x onerror=alert(1)>", "This can’t be opened"),
        ("#/team/4427BRHP.441Q1ETR.44HTVB5A", "A team’s picture from a link"),
    ] {
        visit.open(address).await?;
        visit.wait_for("h1", title).await?;
        assert_eq!(visit.script(EVERYTHING).await?, before, "{address}");
    }
    // Neither does comparing, nor reading the answers in the other language and back.
    visit.open("#/r/4604-EPP0-8AC").await?;
    visit.find(".pair").await?;
    visit.press("Where you chose differently").await?;
    assert_eq!(visit.script(EVERYTHING).await?, before);
    visit.open("").await?;
    visit.press("Go on").await?;
    visit.at_situation(1).await?;
    assert_eq!(visit.chosen_place().await?, Some(0));
    visit.end().await
}

async fn two_results_stand_side_by_side(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.open("#/r/4604-EPP0-8AC").await?;
    // Who hasn't answered yet doesn't read what the answers show by accident.
    visit.find("details.later:not([open])").await?;
    visit.press("Take the same situations yourself").await?;
    // The code stands for abcccabbcb. Three answers are others.
    visit.take(&scenarios("ten-1"), "abccc abbaa").await?;
    visit.wait_for("h1", "Your profile").await?;
    visit.press("See it beside the shared one").await?;
    visit.wait_for_address("#/r/4604-EPP0-8AC").await?;
    let said = visit.text(".compare .reading").await?;
    assert!(
        said.contains(
            "10 situations were asked in both.\nIn 2 of the 10 that you both answered, you chose differently."
        ),
        "{said}"
    );
    visit.press("Where you chose differently").await?;
    assert_eq!(visit.all(".otherwise li").await?.len(), 2);
    let label = visit.find(".pair svg").await?.attr("aria-label").await?.unwrap_or_default();
    assert!(
        label.contains("You: Leading by example: ") && label.contains("The shared one: Leading"),
        "{label}"
    );
    assert_eq!(visit.all(".pair g.first path").await?.len(), 20);
    assert_eq!(visit.all(".pair g.second path").await?.len(), 20);
    // The reader's own result stands in the history, the shared one doesn't.
    assert_eq!(visit.results().await?, "1");
    visit.end().await
}

async fn the_code_on_the_screen_can_be_scanned(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.open("#/settings").await?;
    visit.press_choice("Dark").await?;
    visit.open("").await?;
    share_a_five(&visit, "abcda").await?;
    let link = value(&visit, "#share-link").await?;
    assert_eq!(visit.scan(".share section .qr").await?, link);
    visit.end().await
}

async fn a_link_is_copied_and_opened_by_keyboard(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    let code = share_a_five(&visit, "abcda").await?;
    visit.tab_to("#share-link").await?;
    visit.key(Key::Tab).await?;
    visit.key(Key::Enter).await?;
    visit.wait_for(".copy .status", "Copied.").await?;
    visit.open("").await?;
    visit.tab_to("#code").await?;
    visit.type_text("Here it is: ").await?;
    visit.paste().await?;
    visit.key(Key::Enter).await?;
    visit.wait_for("h1", "A shared result").await?;
    visit.wait_for_address(&format!("#/r/{code}")).await?;
    assert_eq!(visit.script("return document.activeElement.tagName").await?, "H1");
    visit.end().await
}

async fn what_cannot_be_opened_is_said(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    let table = [
        ("", "Paste or type a code or a link first."),
        ("hello there", "This isn’t a result code."),
        ("4427-BRHQ", "This code is incomplete or mistyped."),
        ("https://example.org/#/r/4427-BR and so on", "This code is incomplete or mistyped."),
        ("4427-BRHP-4427-BRHP-4427-BRHP", "This is too long for a result code"),
        ("8427-BQW0", "This code was made by a newer version"),
        ("4827-BAWF", "This code is about situations that this version of the page doesn’t know."),
        ("4427-BRHP 441Q-1ETR", "There are 2 codes in this."),
    ];
    for (text, said) in table {
        visit.find("#code").await?.clear().await?;
        if !text.is_empty() {
            visit.write("#code", text).await?;
        }
        visit.press("Open").await?;
        visit.until(async || Ok(visit.text("#code-wrong").await?.starts_with(said))).await.context(text)?;
        assert_eq!(value(&visit, "#code").await?, text, "what was written stays");
        assert_eq!(visit.find("#code").await?.attr("aria-invalid").await?.as_deref(), Some("true"));
    }
    visit.click("#code-wrong a").await?;
    visit.wait_for("h1", "A team’s picture from a link").await?;
    // The same at an address: it can be mended there.
    visit.open("#/r/4427-BRHQ").await?;
    visit.wait_for("h1", "This can’t be opened").await?;
    visit.tab_to("#code").await?;
    visit.key(Key::End).await?;
    visit.key(Key::Backspace).await?;
    visit.type_text("p").await?;
    visit.key(Key::Enter).await?;
    visit.wait_for("h1", "A shared result").await?;
    visit.end().await
}

async fn a_copy_is_kept_under_a_name(browser: Browser) -> Result<()> {
    let visit = Visit::begin_with(browser, SWEDISH).await?;
    visit.open("#/r/4604-EPP0-8AC").await?;
    visit.write("#copy-label", "Åsa <b>på</b> lagret").await?;
    visit.press("Spara").await?;
    visit.wait_for(".copy-of .status", "Sparad. Du hittar den under Mina resultat.").await?;
    assert_eq!(visit.results().await?, "0", "it is no result of one's own");
    visit.open("#/history").await?;
    visit.press("Åsa <b>på</b> lagret, 10 situationer").await?;
    visit.wait_for(".known", "Du har sparat det som ”Åsa <b>på</b> lagret”.").await?;
    visit.press("Ta bort kopian").await?;
    visit.wait_for(".copy-of .status", "Kopian är borttagen.").await?;
    assert_eq!(visit.kept("received.4604-epp0-8ac").await?, "");
    visit.press("Lägg tillbaka").await?;
    visit.open("#/history").await?;
    visit.press("Ta bort").await?;
    visit.wait_for(".deleted-copy span", "Kopian är borttagen.").await?;
    visit.press("Lägg tillbaka").await?;
    visit.reload().await?;
    assert_eq!(visit.all(".from-others li").await?.len(), 1);
    visit.end().await
}

async fn the_profile_is_saved_as_a_picture(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    share_a_five(&visit, "abcda").await?;
    visit.press("Save as SVG").await?;
    let (path, svg) = visit.downloaded(".svg").await?;
    assert!(path.ends_with("microleadership-profile.svg"));
    assert!(
        svg.starts_with("<svg ")
            && svg.contains("5 situations, answered with what I")
            && svg.contains("of 2<")
    );
    visit.press("Save as PNG").await?;
    let (_, png) = visit.downloaded_bytes(".png").await?;
    let picture = image::load_from_memory(&png)?.to_rgb8();
    assert_eq!(picture.dimensions(), (1200, 1240));
    // It has more than its paper: the water, and letters.
    let paper = *picture.get_pixel(0, 0);
    let drawn = picture.pixels().filter(|pixel| **pixel != paper).count();
    ensure!(drawn > 20_000, "only {drawn} pixels are drawn");
    visit.end().await
}

async fn the_profile_is_printed_on_one_page(browser: Browser) -> Result<()> {
    for (conditions, open) in [(Conditions::default(), "Share or print"), (SWEDISH, "Dela eller skriv ut")] {
        let visit = Visit::begin_with(browser, conditions).await?;
        visit.click("a[href='#/begin/twenty']").await?;
        visit.take(&scenarios("twenty"), "abcdabcdabcdabcdabcd").await?;
        visit.press(open).await?;
        visit.find(".sheet").await?;
        for (width, height) in [(21.0, 29.7), (21.59, 27.94)] {
            assert_eq!(pages(&visit.print(width, height).await?)?, 1, "on {width} by {height} cm");
        }
        visit.end().await?;
    }
    Ok(())
}

async fn the_devices_own_share_sheet_is_used_where_there_is_one(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.take_fives(&["abcda"]).await?;
    let sheet = "Share with …";
    let buttons = format!(
        "return String([...document.querySelectorAll('button')].filter((b) => b.textContent === '{sheet}').length)"
    );
    visit
        .script(
            "Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }); return ''",
        )
        .await?;
    visit.press("Share or print").await?;
    visit.wait_for("h1", "Share your profile").await?;
    assert_eq!(visit.script(&buttons).await?, "0", "without a sheet there is no trace of it");
    visit.press("Back to the profile").await?;
    visit.wait_for("h1", "Your profile").await?;
    visit
        .script(
            "Object.defineProperty(navigator, 'share', { configurable: true, value: async (data) => { window.shared = data.url; } }); return ''",
        )
        .await?;
    visit.press("Share or print").await?;
    visit.press(sheet).await?;
    let link = value(&visit, "#share-link").await?;
    visit.until(async || Ok(visit.script("return window.shared ?? ''").await? == link)).await?;
    visit
        .script(
            "Object.defineProperty(navigator, 'share', { configurable: true, value: async () => { throw new Error('no'); } }); return ''",
        )
        .await?;
    visit.press(sheet).await?;
    visit.until(async || Ok(visit.text("main").await?.contains("Nothing was shared."))).await?;
    visit.end().await
}
