//! The app in two files of wasm: what a newcomer's quiz needs, and the rest.

use crate::{names, unused};
use anyhow::{Context, Result, anyhow, ensure};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
};
use wasm_split_cli_support::{Options, transform};

const BUILT: &str = "target/wasm32-unknown-unknown";
const WORK: &str = "target/split";
/// What every browser understands that can run the app at all.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The app as it is put in the site.
pub(crate) struct App {
    script: String,
    /// What comes first.
    pub(crate) first: Vec<u8>,
    /// What comes later.
    pub(crate) rest: Vec<u8>,
}

/// Splits the app that cargo has built in a profile, and makes the parts as small as they get.
pub(crate) fn split(profile: &str) -> Result<App> {
    let built = Path::new(BUILT).join(profile).join("microleadership.wasm");
    let input = fs::read(&built).with_context(|| format!("cargo builds {}", built.display()))?;
    let work = Path::new(WORK);
    if work.exists() {
        fs::remove_dir_all(work)?;
    }
    let main = work.join("main.wasm");
    let mut options = Options::new(&input);
    (options.output_dir, options.main_out_path) = (work, &main);
    (options.main_module, options.link_name) = ("./script.js", "./link.js");
    let parts = transform(options).map_err(|error| anyhow!("the app can't be split: {error:#}"))?;
    let [rest] = parts.split_modules.as_slice() else {
        return Err(anyhow!("there is one rest, not {:?}", parts.split_modules));
    };
    run("wasm-bindgen", |bindgen| {
        bindgen.args(["--target=web", "--no-typescript", "--keep-lld-exports", "--no-demangle"]);
        bindgen.args(["--out-name=script", "--out-dir"]).arg(work).arg(&main)
    })?;
    let linked = fs::read_to_string(work.join("link.js"))?;
    let script = join(&fs::read_to_string(work.join("script.js"))?, &linked)?;
    let bound = work.join("script_bg.wasm");
    let (script, unused) = unused::without_classes(&script);
    ensure!(!unused.is_empty(), "wasm-bindgen writes classes in another way, or there are none any more");
    let (first, script) = names::shorten(&fs::read(&bound)?, &script, unused)?;
    fs::write(&bound, first)?;
    let made = |path: &Path| if profile == "release" { smallest(path) } else { Ok(fs::read(path)?) };
    // It takes a minute each.
    let (first, rest) = thread::scope(|scope| {
        let first = scope.spawn(|| made(&bound));
        let rest = made(rest);
        (first.join(), rest)
    });
    let first = first.map_err(|_| anyhow!("wasm-opt could not be run"))??;
    Ok(App { script: trimmed(&script), first, rest: rest? })
}

/// A script without its comments, and without what stands before its lines.
fn trimmed(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let code = lines
        .filter(|line| !["//", "/*", "*"].iter().any(|start| line.starts_with(start)) && !line.is_empty());
    code.collect::<Vec<_>>().join("\n")
}

impl App {
    /// The script between the browser and both files, which fetches the rest in a way of its own: a JavaScript expression
    /// for a promise of a response.
    pub(crate) fn script(&self, fetch: &str) -> String {
        self.script.replace(FETCH, fetch)
    }
}

/// Where the script fetches the rest.
const FETCH: &str = r#"fetch(new URL("./split_rest.wasm", import.meta.url))"#;

/// Makes one script of the one that wasm-bindgen wrote and the one that it imports to link the two files.
fn join(script: &str, link: &str) -> Result<String> {
    const IMPORT: &str = "import * as import1 from \"./link.js\"";
    const BACK: &str = "import { initSync } from \"./script.js\";";
    const LOAD: &str = "export const __wasm_split_load_rest";
    ensure!(script.matches("link.js").count() == 2 && script.contains(IMPORT), "the script imports the link");
    for part in [BACK, LOAD, FETCH] {
        ensure!(link.contains(part), "the link has {part:?}");
    }
    let link = link.replace(BACK, "").replace(LOAD, &LOAD["export ".len()..]);
    Ok(format!("{}{link}\nconst import1 = {{ __wasm_split_load_rest }};\n", script.replacen(IMPORT, "", 1)))
}

fn smallest(path: &Path) -> Result<Vec<u8>> {
    let out: PathBuf = path.with_extension("smallest.wasm");
    run("wasm-opt", |optimiser| {
        optimiser.args(["-Os", "--converge"]).args(FEATURES).arg(path).arg("-o").arg(&out)
    })?;
    Ok(fs::read(out)?)
}

fn run(name: &str, with: impl FnOnce(&mut Command) -> &mut Command) -> Result<()> {
    let status = with(&mut Command::new(name)).status();
    let status = status.with_context(|| format!("{name} isn't on PATH: `make build` puts it there"))?;
    ensure!(status.success(), "{name} ended with {status}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn the_script_links_the_two_files_by_itself() {
        let script = "import * as import1 from \"./link.js\"\nlet wasm;\nconst imports = { \"./link.js\": import1 };\n";
        let link = "import { initSync } from \"./script.js\";\nexport const __wasm_split_load_rest = load(() => {\n    \
                    const src = fetch(new URL(\"./split_rest.wasm\", import.meta.url));\n});\n";
        let joined = join(script, link).expect("they fit");
        assert!(!joined.contains("import {") && !joined.contains("import *") && !joined.contains("export"));
        assert!(joined.contains("\nconst __wasm_split_load_rest = load("));
        join("let wasm;", link).expect_err("nothing is imported");
        join(script, "let nothing;").expect_err("there is no link");
    }
}
