//! Checks the messages of every language and generates a function for each.

use locales_compiler::{Family, Locales};
use std::{env, fs, path::Path, process::exit};

const FAMILIES: &[Family] = &[
    Family { prefix: "scenario", values: "ScenarioId" },
    Family { prefix: "action", values: "ActionId" },
    Family { prefix: "characteristic", values: "Characteristic" },
    Family { prefix: "level", values: "Level" },
    Family { prefix: "challenge", values: "Challenge" },
    Family { prefix: "theme", values: "Theme" },
    Family { prefix: "text-size", values: "TextSize" },
    Family { prefix: "motion", values: "Motion" },
    Family { prefix: "fault", values: "Fault" },
    Family { prefix: "trend-reading", values: "Change" },
    Family { prefix: "bad-code", values: "BadCode" },
    Family { prefix: "practice", values: "Practice" },
    Family { prefix: "moment", values: "Scene" },
];

fn main() {
    println!("cargo::rerun-if-changed=locales");
    if env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        // What is split has to know where everything is used.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    let locales = Locales::read(Path::new("locales")).unwrap_or_else(|problems| refuse(&problems));
    let problems = locales.problems();
    if !problems.is_empty() {
        refuse(&problems);
    }
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("messages.rs"), locales.rust(FAMILIES)).expect("OUT_DIR can be written");
}

fn refuse(problems: &[locales_compiler::Problem]) -> ! {
    for problem in problems {
        println!("cargo::error={problem}");
    }
    exit(1);
}
