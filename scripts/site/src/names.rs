//! Shorter names for what the wasm and its script have to do with each other: those that wasm-bindgen gives end in hashes,
//! which nothing makes smaller.

use anyhow::{Result, anyhow, ensure};
use std::collections::{HashMap, HashSet};
use wasm_encoder::{
    ExportSection, ImportSection, Module,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{Export, Import, Imports, Parser};

/// Gives short names to imports and exports, in the wasm and in the script between it and the browser. What is `unused` is
/// exported no longer.
pub(crate) fn shorten(wasm: &[u8], script: &str, unused: HashSet<String>) -> Result<(Vec<u8>, String)> {
    let mut names = Names { unused, ..Names::default() };
    let mut module = Module::new();
    names
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .map_err(|error| anyhow!("the wasm can't be read: {error}"))?;
    let script = names.in_script(script);
    let left = script.split("__wbg_").skip(1).find(|rest| {
        let name = rest.split(|letter| !is_part(letter)).next().unwrap_or_default();
        name.rsplit('_')
            .next()
            .is_some_and(|end| end.len() == 16 && end.bytes().all(|b| b.is_ascii_hexdigit()))
    });
    ensure!(left.is_none(), "a name has kept its hash: {left:.60?}");
    Ok((module.finish(), script))
}

/// Whether a letter can be part of a name in a script.
pub(crate) fn is_part(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '$'
}

#[derive(Default)]
struct Names {
    short: HashMap<String, String>,
    unused: HashSet<String>,
}

impl Names {
    /// The short name of one that is only between the wasm and the script; others keep theirs.
    fn shorter(&mut self, name: &str) -> String {
        if !(name.starts_with("__wbg_") || name.starts_with("_ZN") || name.starts_with("__wbindgen_")) {
            return name.to_owned();
        }
        let next = format!("${}", self.short.len());
        self.short.entry(name.to_owned()).or_insert(next).clone()
    }

    fn in_script(&self, script: &str) -> String {
        let mut out = String::with_capacity(script.len());
        let mut rest = script;
        while !rest.is_empty() {
            let word = rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
            out.push_str(self.short.get(&rest[..word]).map_or(&rest[..word], String::as_str));
            let after = &rest[word..];
            let other = after.find(is_part).unwrap_or(after.len());
            out.push_str(&after[..other]);
            rest = &after[other..];
        }
        out
    }
}

impl Reencode for Names {
    type Error = std::convert::Infallible;

    fn parse_imports(
        &mut self,
        section: &mut ImportSection,
        imports: Imports<'_>,
    ) -> Result<(), Error<Self::Error>> {
        match imports {
            Imports::Single(at, import) => {
                let name = self.shorter(import.name);
                utils::parse_imports(self, section, Imports::Single(at, Import { name: &name, ..import }))
            }
            other => utils::parse_imports(self, section, other),
        }
    }

    fn parse_export(
        &mut self,
        exports: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), Error<Self::Error>> {
        if self.unused.contains(export.name) {
            return Ok(());
        }
        let name = self.shorter(export.name);
        utils::parse_export(self, exports, Export { name: &name, ..export })
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn a_name_is_the_same_in_both_and_no_other_changes() {
        let mut names = Names::default();
        assert_eq!(names.shorter("__wbg_alert_0123456789abcdef"), "$0");
        assert_eq!(names.shorter("memory"), "memory");
        assert_eq!(names.shorter("_ZN1a17h0E"), "$1");
        assert_eq!(names.shorter("__wbg_alert_0123456789abcdef"), "$0");
        let script = "{ __wbg_alert_0123456789abcdef: () => wasm._ZN1a17h0E(å), __wbg_alert: wasm.memory }";
        assert_eq!(names.in_script(script), "{ $0: () => wasm.$1(å), __wbg_alert: wasm.memory }");
    }
}
