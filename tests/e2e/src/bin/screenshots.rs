//! Takes pictures of every page in every state: on a phone, on a laptop and projected, light and dark, in every
//! language: `screenshots FOLDER [BEGINNING OF A STATE'S NAME]`.

use anyhow::{Context, Result};
use e2e::{Browser, Conditions, Look, NOW, Server, Visit, states};
use microleadership::i18n::Language;
use std::{env, fmt::Write, fs, path::PathBuf};

const SIZES: [(u32, u32); 3] = [(360, 740), (1280, 800), (1920, 1080)];

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = env::args().skip(1);
    let folder = PathBuf::from(arguments.next().context("the folder for the pictures")?);
    let beginning = arguments.next().unwrap_or_default();
    fs::create_dir_all(&folder)?;
    for old in fs::read_dir(&folder)?.flatten().map(|entry| entry.path()) {
        if beginning.is_empty() && old.extension().is_some_and(|kind| kind == "png") {
            fs::remove_file(old)?;
        }
    }
    let server = Server::start().await?;
    server.stop_clock_at(NOW);
    let visit = Visit::begin_at(Browser::Chromium, Conditions::default(), server).await?;
    let mut index = String::from(
        "<!doctype html><meta charset=utf-8><title>Screenshots</title><style>body{font-family:sans-serif}img{block-size:24rem;border:1px solid;margin:.3rem}</style>",
    );
    let mut taken = 0;
    for state in states().into_iter().filter(|state| state.name.starts_with(&beginning)) {
        write!(index, "<h2>{}</h2>", state.name)?;
        for language in Language::ALL.iter().map(|language| language.code()) {
            visit.show(&state, Look::of(language)).await?;
            for theme in ["light", "dark"] {
                visit.set_look("theme", theme).await?;
                for (width, height) in SIZES {
                    let name = format!("{}-{language}-{theme}-{width}.png", state.name);
                    fs::write(folder.join(&name), visit.capture(width, height).await?)?;
                    write!(index, "<a href='{name}'><img loading=lazy src='{name}' alt='{name}'></a>")?;
                    taken += 1;
                }
            }
        }
    }
    fs::write(folder.join("index.html"), index)?;
    println!("{taken} pictures: {}", folder.join("index.html").display());
    visit.end().await
}
