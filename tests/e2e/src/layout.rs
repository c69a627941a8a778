//! What can be wrong with how a page is laid out, found by measuring it.

use crate::Visit;
use anyhow::Result;

/// Gives a list of what is wrong.
const FIND: &str = r#"
const wrong = [];
const root = document.documentElement;
const width = root.clientWidth;
// Where lines run from right to left, what one scrolls with is on the left.
const { left: start, right: end } = root.getBoundingClientRect();
const name = (e) => `${e.tagName.toLowerCase()}${e.id ? '#' + e.id : ''}${e.className && e.className.trim ? '.' + e.className.trim().replaceAll(' ', '.') : ''} "${(e.innerText ?? '').trim().slice(0, 40)}"`;

// What lies behind a dialog, or behind the wall, isn't looked at.
const page = document.querySelector('dialog[open]') ?? document.querySelector('.wall') ?? document.body;
const unseen = (e) => e.closest('.unseen, .skip-link, [hidden], .blank .stage') !== null;
const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && !unseen(e);
const fixed = (e) => { for (; e && e !== page; e = e.parentElement) if (['sticky', 'fixed'].includes(getComputedStyle(e).position)) return true; return false; };
const scrolls = (e) => { for (; e && e !== page; e = e.parentElement) if (['auto', 'scroll'].includes(getComputedStyle(e).overflowX)) return true; return false; };

// As much of a box as is seen where what it stands in is scrolled.
const clip = (e, box) => {
    let { left, top, right, bottom } = box;
    for (e = e.parentElement; e && e !== root; e = e.parentElement) {
        if (getComputedStyle(e).overflowY === 'visible') continue;
        const by = e.getBoundingClientRect();
        [left, top, right, bottom] = [Math.max(left, by.left), Math.max(top, by.top), Math.min(right, by.right), Math.min(bottom, by.bottom)];
    }
    return { left, top, right, bottom, width: right - left, height: bottom - top };
};
const add = (e, box) => { const seen = clip(e, box); if (seen.width > 1 && seen.height > 1) pieces.push({ e, box: seen }); };

if (root.scrollWidth > width) wrong.push(`the page is ${root.scrollWidth} wide, in ${width}`);
const [out, narrow] = [[], []];
const all = [...page.querySelectorAll('*')].filter((e) => !(e instanceof SVGElement && e.tagName !== 'svg') && shown(e));
for (const e of all) {
    const box = e.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if ((box.left < start - 1 || box.right > end + 1) && !scrolls(e)) out.push(e);
    const style = getComputedStyle(e);
    // What sticks out of its own box is cut off, or lies on what stands beside it.
    const holds = !['INPUT', 'TEXTAREA', 'SELECT', 'VIDEO', 'PROGRESS', 'METER', 'svg'].includes(e.tagName) && style.display !== 'inline';
    // The space at the end of a line may hang out of a text.
    const hangs = parseFloat(style.fontSize) * 0.4;
    if (holds && e.scrollWidth > e.clientWidth + hangs && !scrolls(e)) narrow.push(e);
    if (holds && style.overflowY === 'hidden' && e.scrollHeight > e.clientHeight + 1) wrong.push(`cut off: ${name(e)}`);
}

// Of what stands in each other, the innermost tells most.
const innermost = (list) => list.filter((e) => !list.some((other) => other !== e && e.contains(other)));
for (const e of innermost(out)) wrong.push(`out of view: ${name(e)} by ${Math.max(start - e.getBoundingClientRect().left, e.getBoundingClientRect().right - end)}`);
for (const e of innermost(narrow)) wrong.push(`too narrow: ${name(e)} holds ${e.scrollWidth} in ${e.clientWidth}`);

// Texts and what is to be pressed don't lie on each other.
const pieces = [];
const walk = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
    const text = walk.currentNode;
    const e = text.parentElement;
    if (!text.data.trim() || !shown(e) || e.closest('svg, select, option') || fixed(e)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) add(text.parentElement, box);
}
const pressed = 'a[href], button, input, select, textarea, summary, label.button';
const pressable = all.filter((e) => e.matches(pressed) && !e.disabled);
for (const e of pressable) if (!fixed(e) && getComputedStyle(e).display !== 'inline' && !e.matches('[type=radio], [type=checkbox]')) add(e, e.getBoundingClientRect());
pieces.sort((a, b) => a.box.top - b.box.top);
for (const [place, one] of pieces.entries()) {
    for (let next = place + 1; next < pieces.length && pieces[next].box.top < one.box.bottom; next++) {
        const other = pieces[next];
        if (one.e.contains(other.e) || other.e.contains(one.e)) continue;
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        // A line's box is a little higher than its letters.
        if (wide > 2 && high > 2 && high > Math.min(one.box.height, other.box.height) * 0.3) wrong.push(`on each other: ${name(one.e)} and ${name(other.e)}`);
    }
}

// A fingertip is 44 pixels wide. A link within a sentence is as high as its line.
for (const e of pressable) {
    const within = getComputedStyle(e).display === 'inline' && [...e.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.data));
    if (within) continue;
    const box = (e.matches('[type=radio], [type=checkbox]') ? e.closest('label') : e).getBoundingClientRect();
    if (box.width < 43.5 || box.height < 43.5) wrong.push(`too small: ${name(e)} is ${box.width} by ${box.height}`);
}
return JSON.stringify([...new Set(wrong)]);
"#;

impl Visit {
    /// What is wrong with the page's layout: what is out of view, cut off, on something else, or too small to be pressed.
    pub async fn wrong_in_layout(&self) -> Result<Vec<String>> {
        Ok(serde_json::from_str(&self.script(FIND).await?)?)
    }
}
