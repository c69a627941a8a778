//! Writes every language's catalogue to a folder: `locales-compiler LOCALES OUT`.
//!
//! Trunk calls it before it builds, and serves what it wrote.

use locales_compiler::Locales;
use std::{env, fs, path::Path, process::ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [locales, out] = arguments.as_slice() else {
        eprintln!("usage: locales-compiler LOCALES OUT");
        return ExitCode::FAILURE;
    };
    let problems = match Locales::read(Path::new(locales)) {
        Ok(read) => {
            let problems = read.problems();
            if problems.is_empty()
                && let Err(error) = write(&read, Path::new(out))
            {
                eprintln!("{out}: {error}");
                return ExitCode::FAILURE;
            }
            problems
        }
        Err(problems) => problems,
    };
    for problem in &problems {
        eprintln!("{problem}");
    }
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Leaves nothing else in the folder: a catalogue's name changes with its content.
fn write(locales: &Locales, out: &Path) -> std::io::Result<()> {
    fs::create_dir_all(out)?;
    let sections: Vec<_> = locales.catalogues().into_iter().flatten().collect();
    for entry in fs::read_dir(out)?.flatten() {
        if !sections.iter().any(|section| entry.file_name() == *section.file) {
            fs::remove_file(entry.path())?;
        }
    }
    for section in sections {
        let path = out.join(&section.file);
        if fs::read_to_string(&path).is_ok_and(|there| there == section.text) {
            continue;
        }
        fs::write(path, &section.text)?;
    }
    Ok(())
}
