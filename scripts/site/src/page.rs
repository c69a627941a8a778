//! The document: the start page in it, the scripts that come before the app, and the policy.

use crate::{languages::OnPage, policy, split::App};
use anyhow::{Context, Result, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use microleadership::domain::{backup::Backup, timestamp::Timestamp};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha384};
use std::{fmt::Write, fs, path::Path};

/// Before anything is drawn, right after the top of the start page: the browser waits for this, and for nothing after it.
const FIRST: &str = "assets/scripts/first.js";
/// When what it puts in the page is there.
const PLACE: &str = "assets/scripts/place.js";
/// How the app comes, from beside the page or from within it.
const FETCHED: &str = "assets/scripts/fetched.js";
const CARRIED: &str = "assets/scripts/carried.js";
/// How the rest of it comes from beside the page.
const REST: &str = "assets/scripts/rest.js";
/// What starts the app when it has come, and says so if it can't.
const START: &str = "assets/scripts/start.js";

/// For the page's tab.
const ICON: &str = "assets/icon-32.png";

/// What is made of a page that Trunk built.
#[derive(Clone, Copy)]
pub(crate) enum Edition<'a> {
    /// A folder to be put on a host, with the app in files. `kept` by a worker, if nobody is working on it.
    Site { files: &'a Files, kept: bool },
    /// One file that holds everything, with the styles of the rest, and opens from a disk.
    Single(&'a App, &'a str),
}

/// The app's files beside the page. Their names change with what is in them.
pub(crate) struct Files {
    script: File,
    first: File,
    rest: File,
    styles: File,
}

/// A file beside the page, and what a browser compares it with before it uses it.
struct File {
    name: String,
    integrity: String,
}

impl Files {
    /// Puts the app in a folder, and the styles of its rest.
    pub(crate) fn write(app: &App, styles: &str, folder: &Path) -> Result<Self> {
        let first = File::write(folder, "_first.wasm", &app.first)?;
        let rest = File::write(folder, "_rest.wasm", &app.rest)?;
        let styles = File::write(folder, ".css", styles.as_bytes())?;
        let values = [
            ("REST_INTEGRITY", quoted(&rest.integrity)),
            ("REST", quoted(&format!("./{}", rest.name))),
            ("STYLES_INTEGRITY", quoted(&styles.integrity)),
            ("STYLES", quoted(&format!("./{}", styles.name))),
        ];
        let script = format!("{}\n{}", script_of(REST, &values)?, app.script("restAndStyles()"));
        let script = File::write(folder, ".js", script.as_bytes())?;
        Ok(Self { script, first, rest, styles })
    }
}

impl File {
    fn write(folder: &Path, end: &str, content: &[u8]) -> Result<Self> {
        let hash = Sha384::digest(content);
        let short = u64::from_be_bytes(hash[..8].try_into()?);
        let name = format!("microleadership-{short:016x}{end}");
        fs::write(folder.join(&name), content)?;
        Ok(Self { name, integrity: format!("sha384-{}", BASE64_STANDARD.encode(hash)) })
    }
}

/// The finished document, of the one that Trunk built. `next` are the styles of what a newcomer sees next, and `address` is
/// where the site will stand, with a slash at the end, if that is known.
pub(crate) fn finish(
    built: &str,
    next: &str,
    languages: &[OnPage],
    edition: Edition,
    address: Option<&str>,
) -> Result<String> {
    let mut page = built.to_owned();
    // What is drawn first has its styles in one sheet.
    join_styles(&mut page);
    ensure!(page.matches("<style").count() == 1, "the styles stand beside each other");
    // Trunk's own way to start the app makes way for one that knows what to do when something goes wrong.
    take(&mut page, "import init")?;
    take_links(&mut page, |link| link.contains("preload") || link.contains("stylesheet"));
    let install = take_links(&mut page, |link| link.contains("icon") || link.contains("manifest"));
    let single = matches!(edition, Edition::Single(..));

    let facts = |(place, one): (usize, &OnPage)| (one.code().to_owned(), one.facts(!single, place == 0));
    let facts: Map<String, Value> = languages.iter().enumerate().map(facts).collect();
    let (app, rest) = match edition {
        Edition::Site { files: Files { script, first, rest, styles }, .. } => (
            vec![
                link("modulepreload", "script", script, true),
                // Where it is used it is compared with what it should be, and fetched once more if it isn't that.
                link("preload", "fetch", first, false),
            ],
            vec![link("preload", "fetch", rest, false), link("preload", "style", styles, true)],
        ),
        Edition::Single(..) => (Vec::new(), Vec::new()),
    };
    let values = [
        ("INSTALL", if single { quoted("") } else { quoted(&install) }),
        ("APP", Value::from(app).to_string()),
        ("REST", Value::from(rest).to_string()),
        // Last, for nothing is to be put in place of what they say.
        ("LANGUAGES", Value::Object(facts).to_string()),
    ];
    let first = script_of(FIRST, &values)?;
    let start = script_of(START, &[("EMPTY_BACKUP", Backup::default().encode(Timestamp(0)))])?;
    // Safari takes no icon for a tab that comes later, and this one needn't be fetched.
    let icon = BASE64_STANDARD.encode(fs::read(ICON).context(ICON)?);
    let mut head = format!("<link rel=icon href=data:image/png;base64,{icon}>");
    if !single {
        write!(head, "<noscript>{install}</noscript>")?;
    }
    let mut body = String::new();
    let mut later = String::new();
    ensure!(!next.contains("</"), "styles can stand in a page");
    match edition {
        Edition::Site { files: Files { script, first, .. }, kept } => {
            let values = [
                ("INTEGRITY", quoted(&first.integrity)),
                ("WASM", quoted(&format!("./{}", first.name))),
                ("SCRIPT", quoted(&format!("./{}", script.name))),
            ];
            let fetched = script_of(FETCHED, &values)?;
            if let Some(address) = address {
                // Whoever shows a link to the site wants the whole address of its picture.
                ensure!(page.contains("preview.png"), "there is a picture");
                page = page.replacen("preview.png", &format!("{address}preview.png"), 1);
            }
            if kept {
                head.push_str("<meta name=worker content=./worker.js>");
            }
            write!(later, "<script type=text/css id=next>{next}</script>")?;
            write!(later, "<script type=text/plain id=entry>{fetched}\n{start}</script>")?;
        }
        Edition::Single(app, styles) => {
            write!(head, "<style>{next}{styles}</style>")?;
            if let Some(address) = address {
                write!(head, "<meta name=site content={}>", quoted(address))?;
            }
            let glue = app.script("carried('rest')");
            ensure!(
                glue.contains("__wbg_init as default") && !glue.contains("</"),
                "the script can stand in a page"
            );
            let carried = script_of(CARRIED, &[])?;
            write!(head, "<script type=module>{glue}\n{carried}\n{start}</script>")?;
            for (id, content) in [("first", &app.first), ("rest", &app.rest)] {
                let bytes = BASE64_STANDARD.encode(content);
                write!(later, "<script type=application/octet-stream id={id}>{bytes}</script>")?;
            }
            for (file, text) in languages.iter().flat_map(OnPage::files) {
                ensure!(!text.contains("</script"), "a catalogue can stand in a page");
                write!(later, "<script type=text/plain data-file={file}>{text}</script>")?;
            }
        }
    }
    let reference = languages.first().context("there is a language")?;
    write!(body, "<div id=opening>{}</div><script id=known>{first}</script>", reference.home[0])?;
    ensure!(languages.iter().all(|one| one.drawings == reference.drawings), "drawings speak no language");
    let pages = languages.iter().map(|one| (one.code().to_owned(), one.pages()));
    let mut pages: Map<String, Value> = pages.collect();
    pages.insert("drawings".to_owned(), reference.drawings.clone().into());
    let pages = Value::Object(pages).to_string();
    write!(body, "<script type=application/json id=pages>{}</script>", pages.replace("</", "<\\/"))?;
    let place = script_of(PLACE, &[])?;
    write!(body, "{later}<script>{place}</script>")?;

    // Who sees it without scripts reads first that it needs them.
    let id = ["id=loading", "id=\"loading\""].iter().find_map(|id| page.find(id));
    let at = id.and_then(|at| page[..at].rfind('<'));
    let at = at.context("there is something to look at meanwhile")?;
    page.insert_str(at, &body);
    let at = page.find("</head>").context("the page has a head")?;
    page.insert_str(at, &head);
    let policy = policy::of(&page, !single);
    let policy = format!("<meta http-equiv=Content-Security-Policy content=\"{policy}\">");
    // It holds for what comes after it; nothing but the encoding comes before.
    let at = page.find("<meta charset").context("the page names its encoding")?;
    let at = at + page[at..].find('>').context("the page is whole")? + 1;
    page.insert_str(at, &policy);
    Ok(page)
}

/// A link that has a file fetched before it is asked for.
fn link(rel: &str, kind: &str, file: &File, is_compared: bool) -> Value {
    let mut link = json!({ "rel": rel, "as": kind, "href": format!("./{}", file.name) });
    if is_compared {
        link["integrity"] = Value::from(file.integrity.as_str());
    }
    link
}

/// Reads one of the project's own scripts, with values in place of their names.
fn script_of(path: &str, values: &[(&str, String)]) -> Result<String> {
    let mut script = fs::read_to_string(path).context(path.to_owned())?;
    for (name, value) in values {
        ensure!(script.contains(name), "{path} doesn't speak of {name}");
        script = script.replace(name, value);
    }
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    // Nothing in them may end the element that they stand in.
    Ok(lines.collect::<Vec<_>>().join("\n").replace("</", "<\\/"))
}

/// Makes one sheet of those that stand beside each other in a page.
fn join_styles(page: &mut String) {
    const END: &str = "</style>";
    let mut from = 0;
    while let Some(end) = page[from..].find(END).map(|at| from + at) {
        from = end + END.len();
        let beside = page[from..].trim_start();
        if beside.starts_with("<style")
            && let Some((_, next)) = beside.split_once('>')
        {
            let next = page.len() - next.len();
            page.drain(end..next);
            from = end;
        }
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// Takes the script out of a page in which a text stands.
fn take(page: &mut String, text: &str) -> Result<()> {
    let at = page.find(text).with_context(|| format!("there is {text:?} in the page"))?;
    let start = page[..at].rfind("<script").context("it stands in a script")?;
    let end = "</script>";
    let length = page[start..].find(end).context("the script ends")? + end.len();
    page.drain(start..start + length);
    Ok(())
}

/// Takes those links to files out of a page that are meant, and gives them.
fn take_links(page: &mut String, meant: impl Fn(&str) -> bool) -> String {
    let mut taken = String::new();
    let mut from = 0;
    while let Some(start) = page[from..].find("<link").map(|at| from + at)
        && let Some(length) = page[start..].find('>').map(|at| at + 1)
    {
        from = if meant(&page[start..start + length]) {
            taken.extend(page.drain(start..start + length));
            start
        } else {
            start + length
        };
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::{join_styles, take, take_links};

    #[test]
    fn styles_beside_each_other_are_one_sheet() {
        let mut page =
            "<style>a{}</style>\n  <style type=\"text/css\">b{}</style><style></style><p>".to_owned();
        join_styles(&mut page);
        assert_eq!(page, "<style>a{}b{}</style><p>");
        let mut page = "<style>a{}</style><p><style>b{}</style>".to_owned();
        join_styles(&mut page);
        assert_eq!(page, "<style>a{}</style><p><style>b{}</style>");
    }

    #[test]
    fn pieces_are_taken_out_whole() {
        let mut page =
            "<a><script type=module>import init from 'x'</script><b><script>stays()</script>".to_owned();
        take(&mut page, "import init").expect("it is there");
        assert_eq!(page, "<a><b><script>stays()</script>");
        take(&mut page, "import init").expect_err("it is gone");
        let mut page = "<link rel=icon><link rel=preload><p><link rel=modulepreload>".to_owned();
        let taken = take_links(&mut page, |link| link.contains("preload"));
        assert_eq!(page, "<link rel=icon><p>");
        assert_eq!(taken, "<link rel=preload><link rel=modulepreload>");
    }
}
