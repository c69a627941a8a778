//! What somebody could put in to do harm: it is shown as text, or said to be wrong, and never done.

use anyhow::Result;
use e2e::{Browser, Visit, in_browsers};
use microleadership::domain::backup::{Aside, Backup};
use serde_json::json;
use std::fmt::Write;

in_browsers! {
    nothing_that_is_put_in_is_run
    what_is_asked_of_another_host_is_heard
}

/// Each would call `said`, or put an `<img>` or a `<b id=put>` into the page.
const HOSTILE: [&str; 9] = [
    "<img src=x onerror=said()>",
    "<b id=put>bold</b>",
    "\"><script>said()</script>",
    "'-said()-'",
    "javascript:said()",
    "</textarea><svg onload=said()>",
    "{{constructor.constructor('said()')()}}",
    "&lt;img src=x onerror=said()&gt;",
    "\u{202e}<iframe srcdoc='<script>parent.said()</script>'>",
];

async fn nothing_that_is_put_in_is_run(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.take_fives(&["abcda"]).await?;
    for hostile in HOSTILE {
        let mut encoded = String::new();
        for byte in hostile.bytes() {
            write!(encoded, "%{byte:02X}")?;
        }
        let addresses = [
            format!("#/r/{encoded}"),
            format!("#/team/{encoded}"),
            format!("#/team/4427BRHP={encoded}.441Q1ETR={encoded}"),
            format!("#/take/{encoded}"),
            format!("#/profile/{encoded}"),
            format!("#/{encoded}"),
        ];
        for address in addresses {
            visit.open(&address).await?;
            is_harmless(&visit, &address).await?;
        }
        visit.open("").await?;
        visit.write("#code", hostile).await?;
        visit.click(".code-field button").await?;
        is_harmless(&visit, "the field for codes").await?;
        visit.open("#/team").await?;
        visit.write("#paste", hostile).await?;
        visit.click(".collect button").await?;
        is_harmless(&visit, "the field for a team's codes").await?;
        visit.open("#/r/4604-EPP0-8AC").await?;
        visit.write("#copy-label", hostile).await?;
        is_harmless(&visit, "the field for a name").await?;
        visit.open("#/settings").await?;
        visit.choose_file("#restore-file", hostile).await?;
        is_harmless(&visit, "a file that is none").await?;
        let aside = vec![Aside { name: "draft".to_owned(), text: hostile.to_owned() }];
        visit.choose_file("#restore-file", &Backup { aside, ..Backup::default() }.encode(e2e::now())).await?;
        visit.find(".preview").await?;
        is_harmless(&visit, "a text in a file").await?;
        // What the browser keeps, with the person's own words wherever there can be some.
        let kept = [
            (
                "plan",
                json!({ "schema": 2, "data": { "intention": {
                    "act": { "own": hostile }, "chosen": 1_790_000_000_000_u64, "answered": null,
                    "when": hostile, "will": hostile, "obstacle": "authority", "answer": hostile,
                }, "past": [{ "act": { "own": hostile }, "at": 1_780_000_000_000_u64, "outcome": "done" }] } }),
            ),
            (
                "received.4427-brhp",
                json!({ "schema": 1, "data": { "code": "4427-BRHP", "label": hostile, "kept": 1_785_000_000_000_u64 } }),
            ),
            (
                "team",
                json!({ "schema": 1, "data": { "members": [{ "code": "4427-BRHP", "label": hostile }] } }),
            ),
            (
                "settings",
                json!({ "schema": 2, "data": { "language": hostile, "theme": hostile, "text_size": "usual", "motion": hostile } }),
            ),
        ];
        for (name, json) in kept {
            let text = json.to_string();
            let write = format!("localStorage.setItem('microleadership.{name}', {}); return ''", json!(text));
            visit.script(&write).await?;
        }
        for page in ["", "#/act", "#/history", "#/team", "#/r/4427-BRHP", "#/settings"] {
            visit.open(page).await?;
            is_harmless(&visit, page).await?;
        }
        visit.script("for (const name of ['settings', 'team']) localStorage.removeItem(`microleadership.${name}`); return ''").await?;
    }
    visit.end().await
}

/// What would have been run is heard at the end of the visit, for there is no `said`, and the page isn't allowed to.
async fn is_harmless(visit: &Visit, place: &str) -> Result<()> {
    let put =
        "return String(document.querySelectorAll('img[src=x], #put, iframe, [onerror], [onload]').length)";
    assert_eq!(visit.script(put).await?, "0", "{place}");
    Ok(())
}

/// On a page that may do anything: so much would end every other visit with an error.
async fn what_is_asked_of_another_host_is_heard(browser: Browser) -> Result<()> {
    let visit = Visit::begin(browser).await?;
    visit.driver().goto(format!("{}empty", visit.server().address())).await?;
    for address in ["http://plain.example/a", "https://safe.example/b"] {
        let ask =
            format!("const [done] = arguments; fetch('{address}', {{ mode: 'no-cors' }}).then(done, done)");
        visit.driver().execute_async(ask, Vec::new()).await?;
    }
    let complaints = visit.end().await.expect_err("it was heard").to_string();
    for heard in ["asked of another host: GET http://plain.example/a", "CONNECT safe.example:443"] {
        assert!(complaints.contains(heard), "{complaints}");
    }
    Ok(())
}
