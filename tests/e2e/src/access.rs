//! What can be wrong with a page for who doesn't see it, or has no mouse.

use crate::{Browser, Visit};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::{collections::HashMap, fmt::Write};
use thirtyfour::Key;

/// What has the focus, and what is wrong with how it is shown. The place is that among everything that can have it.
const FOCUSED: &str = r#"
const e = document.activeElement;
// A dialog that can be scrolled has the focus itself in some browsers.
if (!e || e === document.body || e === document.documentElement || e.tagName === 'DIALOG') return JSON.stringify({ place: -1, name: '', wrong: [] });
const name = `${e.tagName.toLowerCase()}${e.id ? '#' + e.id : ''} "${(e.innerText || e.getAttribute('aria-label') || e.value || '').trim().slice(0, 40)}"`;
const wrong = [];
// A field that isn't seen shows it beside itself.
const around = e.closest('.option') ?? (e.classList.contains('unseen') ? e.nextElementSibling : e);
const style = getComputedStyle(around);
if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) wrong.push('the focus is not to be seen');
const box = around.getBoundingClientRect();
if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) wrong.push('it is out of view');
else {
    const [x, y] = [box.left + Math.min(box.width / 2, 20), (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2];
    const there = document.elementFromPoint(x, y);
    if (there && !around.contains(there) && !there.contains(around)) wrong.push(`it is hidden behind ${there.tagName} ${there.className}`);
}
return JSON.stringify({ place: [...document.querySelectorAll('*')].indexOf(e), name, wrong });
"#;

/// The places of everything that the Tab key should come to: of radio buttons the chosen one, or the first.
const REACHABLE: &str = r#"
const all = [...document.querySelectorAll('*')];
const dialog = document.querySelector('dialog[open]');
const can = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
const reachable = all.filter((e) => e.matches(can) && !e.disabled && e.checkVisibility({ visibilityProperty: true })
    && (!dialog || dialog.contains(e))
    && (!e.matches('[type=radio]') || e.checked || (!document.querySelector(`[type=radio][name="${e.name}"]:checked`) && e === document.querySelector(`[type=radio][name="${e.name}"]`))));
return JSON.stringify(reachable.map((e) => [all.indexOf(e), `${e.tagName.toLowerCase()}${e.id ? '#' + e.id : ''} "${(e.innerText || e.getAttribute('aria-label') || '').trim().slice(0, 40)}"`]));
"#;

/// axe-core's own choice of rules, with those that it leaves out although WCAG has them.
pub const AXE_ALL: &str =
    r#"{ "rules": { "target-size": { "enabled": true }, "color-contrast-enhanced": { "enabled": true } } }"#;
/// The rules about colours.
pub const AXE_COLOURS: &str =
    r#"{ "runOnly": ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] }"#;

const AXE: &str = "
const done = arguments[1];
axe.run({ resultTypes: ['violations'], ...JSON.parse(arguments[0]) }).then(
    ({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`))),
    (error) => done([String(error)]));";

impl Visit {
    /// What axe-core, which has been put into the page, finds wrong with it by some rules.
    pub async fn axe(&self, rules: &str) -> Result<Vec<String>> {
        let found = self.driver().execute_async(AXE, vec![json!(rules)]).await?;
        serde_json::from_value(found.json().clone()).context("a list of what axe found")
    }

    /// What is wrong with how the Tab key goes through the page, from its beginning and out at its end.
    pub async fn wrong_with_tab(&self) -> Result<Vec<String>> {
        let reachable: Vec<(i64, String)> = serde_json::from_str(&self.script(REACHABLE).await?)?;
        // A dialog takes the focus when it opens. Elsewhere from the beginning: where the app had put the focus isn't it.
        let first = "if (document.querySelector('dialog[open]')) return String([...document.querySelectorAll('*')].indexOf(document.activeElement));
            document.activeElement?.blur(); getSelection().removeAllRanges(); scrollTo(0, 0);
            document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); return '-1'";
        let mut last: i64 = self.script(first).await?.parse()?;
        self.settle().await?;
        let mut wrong = Vec::new();
        let mut reached: Vec<i64> = (last >= 0).then_some(last).into_iter().collect();
        let mut out = false;
        // A date's field has several parts that the key stops at.
        for _ in 0..reachable.len() * 2 + 12 {
            self.key(Key::Tab).await?;
            let focused: Value = serde_json::from_str(&self.script(FOCUSED).await?)?;
            let place = focused["place"].as_i64().context("a place")?;
            // From the last thing it goes out to the browser, or where that has nothing to go to, round again.
            if place < 0 || (reached.first() == Some(&place) && (place != last || reachable.len() == 1)) {
                out = true;
                break;
            }
            if place == last {
                continue;
            }
            let name = focused["name"].as_str().unwrap_or_default();
            for what in focused["wrong"].as_array().into_iter().flatten() {
                wrong.push(format!("{name}: {}", what.as_str().unwrap_or_default()));
            }
            if place < last {
                wrong.push(format!("{name}: it stands before what was reached before it"));
                break;
            }
            reached.push(place);
            last = place;
        }
        if !out && wrong.is_empty() {
            wrong.push("the key doesn't get out".to_owned());
        }
        for (place, name) in &reachable {
            if !reached.contains(place) {
                wrong.push(format!("{name} is not reached"));
            }
        }
        Ok(wrong)
    }

    /// The page as a screen reader is told of it: a role, a name and states to a line, with what is within further in.
    /// What is within the roles that are folded is left out.
    pub async fn accessibility_tree(&self, folded: &[&str]) -> Result<String> {
        anyhow::ensure!(self.browser() == Browser::Chromium, "only Chromium tells it");
        let tree = self.driver().cdp().send_raw("Accessibility.getFullAXTree", json!({})).await?;
        let nodes = tree["nodes"].as_array().context("nodes")?;
        let by_id: HashMap<&str, &Value> =
            nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
        let mut tree = Tree { by_id, folded, text: String::new() };
        tree.write(nodes.first().context("a root")?, 0, "");
        Ok(tree.text)
    }
}

/// An accessibility tree that is written down.
struct Tree<'a> {
    by_id: HashMap<&'a str, &'a Value>,
    folded: &'a [&'a str],
    text: String,
}

impl Tree<'_> {
    /// Writes a node, which stands in one of that name, and all that is within.
    fn write(&mut self, node: &Value, depth: usize, within: &str) {
        let role = value(&node["role"]);
        let ignored = node["ignored"].as_bool().unwrap_or_default();
        let passed_over =
            ignored || ["none", "generic", "InlineTextBox", "LineBreak"].contains(&role.as_str());
        let (mut deeper, mut name) = (depth, within.to_owned());
        if !passed_over {
            name = value(&node["name"]);
            // What it stands in is called so.
            if role != "StaticText" || name != within {
                _ = writeln!(self.text, "{}{}", "  ".repeat(depth), line(node, &role, &name));
            }
            if self.folded.contains(&role.as_str()) {
                return;
            }
            deeper += 1;
        }
        for child in node["childIds"].as_array().into_iter().flatten() {
            if let Some(child) = child.as_str().and_then(|id| self.by_id.get(id).copied()) {
                self.write(child, deeper, &name);
            }
        }
    }
}

fn line(node: &Value, role: &str, name: &str) -> String {
    let mut line = role.to_owned();
    if !name.is_empty() {
        _ = write!(line, " \"{name}\"");
    }
    let description = value(&node["description"]);
    if !description.is_empty() {
        _ = write!(line, " ({description})");
    }
    for property in node["properties"].as_array().into_iter().flatten() {
        let (name, value) = (property["name"].as_str().unwrap_or_default(), value(&property["value"]));
        let tells = [
            "level", "checked", "pressed", "expanded", "disabled", "invalid", "live", "required", "modal",
            "focused",
        ];
        if tells.contains(&name) && !["", "false"].contains(&value.as_str()) {
            _ = write!(line, " [{name} {value}]");
        }
    }
    let entered = value(&node["value"]);
    if !entered.is_empty() {
        _ = write!(line, " = {entered}");
    }
    line
}

fn value(of: &Value) -> String {
    match &of["value"] {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
