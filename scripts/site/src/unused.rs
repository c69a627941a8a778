//! What libraries export for scripts, in case somebody makes streams with it. Nobody does here, and it isn't sent.

use crate::names::is_part;
use std::collections::HashSet;

/// Takes the classes that nothing else speaks of out of the script that wasm-bindgen wrote. Gives the script without them,
/// and the exports of the wasm that only they have used.
pub(crate) fn without_classes(script: &str) -> (String, HashSet<String>) {
    let mut left = script.to_owned();
    let mut taken = String::new();
    for name in script.split("\nexport class ").skip(1).filter_map(|rest| rest.split(' ').next()) {
        let mut without = left.clone();
        let parts = [
            take(&mut without, &format!("export class {name} {{"), "\n}\n"),
            take(&mut without, &format!("if (Symbol.dispose) {name}."), ";\n"),
            take(&mut without, &format!("const {name}Finalization ="), ";\n"),
        ];
        if !without.contains(name) {
            taken.extend(parts.into_iter().flatten());
            left = without;
        }
    }
    let used = exports(&left);
    (left, exports(&taken).difference(&used).cloned().collect())
}

/// The exports of the wasm that a script names.
fn exports(script: &str) -> HashSet<String> {
    let named = script.split("wasm.").skip(1).filter_map(|rest| rest.split(|letter| !is_part(letter)).next());
    named.map(str::to_owned).collect()
}

/// Takes what begins and ends so out of a script.
fn take(script: &mut String, start: &str, end: &str) -> Option<String> {
    let at = script.find(start)?;
    let length = script[at..].find(end)? + end.len();
    Some(script.drain(at..at + length).collect())
}

#[cfg(test)]
mod tests {
    use super::without_classes;

    #[test]
    fn a_class_goes_with_what_only_it_uses_if_nothing_speaks_of_it() {
        let class = |name: &str, low: &str| {
            format!(
                "export class {name} {{\n    free() {{\n        wasm.__wbg_{low}_free(1);\n        wasm.both();\n    }}\n}}\n\
                 if (Symbol.dispose) {name}.prototype[Symbol.dispose] = {name}.prototype.free;\n\
                 const {name}Finalization = (typeof F === 'undefined')\n    ? {{}}\n    : new F(ptr => wasm.{low}_end(ptr));\n"
            )
        };
        let rest = "const made = () => Used.__wrap(wasm.both());\n";
        let (script, exports) =
            without_classes(&format!("\n{}{}{rest}", class("Idle", "idle"), class("Used", "used")));
        assert_eq!(script, format!("\n{}{rest}", class("Used", "used")));
        let mut exports: Vec<_> = exports.into_iter().collect();
        exports.sort();
        assert_eq!(exports, ["__wbg_idle_free", "idle_end"]);
    }
}
