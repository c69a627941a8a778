//! How each characteristic went from quiz to quiz.

use crate::{
    domain::{
        characteristic::Characteristic,
        trend::{Line, Trend},
    },
    i18n::{
        Phrase, message,
        words::{self, number},
    },
    picture::{RULERS, TREND_VIEW_BOX, TrendPicture},
    route::Route,
    state::I18n,
};
use leptos::prelude::*;

/// A small picture for each characteristic, and the same as a table.
#[component]
pub(super) fn TrendSection(trend: Trend) -> impl IntoView {
    let i18n = I18n::expect();
    let open = trend.lines.iter().any(|(_, line)| line.counts.iter().any(|count| !count.is_comparable()));
    let acts = !trend.acts.is_empty();
    let pictures = Characteristic::ALL
        .map(|of| view! { <Picture of picture=TrendPicture::of(&trend, of) line=trend.lines[of].clone()/> });
    view! {
        <section class="trend" aria-labelledby="trend">
            <h2 id="trend">{i18n.t(message::trend_title())}</h2>
            <p>{i18n.t(message::trend_text(number(Trend::QUIZZES)))}</p>
            <div class="trends">{pictures.collect_view()}</div>
            {open.then(|| view! { <p class="legend">{i18n.t(message::trend_open())}</p> })}
            {acts.then(|| view! { <p class="legend">{i18n.t(message::trend_acts())}</p> })}
            <details>
                <summary>{i18n.t(message::trend_table())}</summary>
                <Table trend/>
            </details>
        </section>
    }
}

#[component]
fn Picture(of: Characteristic, picture: TrendPicture, line: Line) -> impl IntoView {
    let i18n = I18n::expect();
    let reading = message::trend_reading(line.reading());
    let counts: Vec<Phrase> = line.counts.iter().copied().map(words::tally).collect();
    let label = message::trend_picture(message::characteristic(of), reading.clone(), counts);
    let rulers = RULERS.map(|y| view! { <line class="ruler" x1="0" x2="320" y1=y y2=y/> });
    let levels = picture.levels.into_iter().map(|level| {
        view! { <line class="level" x1=level.from x2=level.to y1=level.y y2=level.y/> }
    });
    let dots = picture.dots.into_iter().map(|dot| {
        let class = if dot.comparable { "dot" } else { "dot open" };
        view! { <circle class=class cx=dot.x cy=dot.y r="6"/> }
    });
    let drops = picture.drops.into_iter().map(|path| view! { <path class="drop" d=path/> });
    view! {
        <figure data-characteristic=of.id()>
            <figcaption>
                <h3>{i18n.t(message::characteristic(of))}</h3>
                <p>{i18n.t(reading)}</p>
            </figcaption>
            <svg viewBox=TREND_VIEW_BOX role="img" aria-label=i18n.t(label)>
                {rulers.collect_view()} {levels.collect_view()} {dots.collect_view()} {drops.collect_view()}
            </svg>
        </figure>
    }
}

#[component]
fn Table(trend: Trend) -> impl IntoView {
    let i18n = I18n::expect();
    let heads = Characteristic::ALL
        .map(|of| view! { <th scope="col">{i18n.t(message::characteristic_short(of))}</th> });
    let rows = trend.quizzes.iter().enumerate().map(|(place, quiz)| {
        let cells = Characteristic::ALL.map(|of| {
            view! { <td>{i18n.t(words::tally(trend.lines[of].counts[place]))}</td> }
        });
        view! {
            <tr>
                <th scope="row"><a href=Route::Profile(quiz.id).to_string()>{i18n.t(words::finished(quiz))}</a></th>
                {cells.collect_view()}
            </tr>
        }
    });
    view! {
        // It can be scrolled sideways, by keyboard too.
        <div class="wide" role="region" aria-label=i18n.t(message::trend_table()) tabindex="0">
            <table>
                <thead><tr><th scope="col">{i18n.t(message::trend_quiz())}</th> {heads.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}
