//! What microleadership is, how the count works, and where it all comes from.

mod key;

use crate::{
    domain::characteristic::Characteristic,
    i18n::{Phrase, message},
    route::Route,
    state::I18n,
};
use key::Key;
use leptos::prelude::*;

/// The learning page.
#[component]
pub(in crate::ui) fn LearnPage() -> impl IntoView {
    let i18n = I18n::expect();
    let characteristics = Characteristic::ALL.map(|characteristic| {
        view! {
            <dt>{i18n.t(message::characteristic(characteristic))}</dt>
            <dd>{i18n.t(message::characteristic_about(characteristic))}</dd>
        }
    });
    let questions = [
        (message::learn_question_q1(), message::learn_question_q1_answer()),
        (message::learn_question_q2(), message::learn_question_q2_answer()),
        (message::learn_question_q3(), message::learn_question_q3_answer()),
    ];
    let questions = questions.map(|(question, answer)| {
        view! {
            <dt>{i18n.t(question)}</dt>
            <dd>{i18n.t(answer)}</dd>
        }
    });
    view! {
        <article class="page narrow learn">
            <h1 tabindex="-1">{i18n.t(message::learn_title())}</h1>
            <p class="lead">{i18n.t(message::learn_lead())}</p>
            <h2>{i18n.t(message::learn_characteristics())}</h2>
            <dl class="terms">{characteristics.collect_view()}</dl>
            <Points title=message::learn_why() points=benefits()/>
            <Points title=message::learn_works() points=thoughts()/>
            <Points title=message::learn_obstacles() points=obstacles()/>
            <h2>{i18n.t(message::learn_questions())}</h2>
            <dl class="terms">{questions.collect_view()}</dl>
            <h2>{i18n.t(message::learn_count())}</h2>
            <p>{i18n.t(message::profile_count_how())}</p>
            <p>{i18n.t(message::profile_count_limits())}</p>
            <h2>{i18n.t(message::learn_key())}</h2>
            <p>{i18n.t(message::learn_key_text())}</p>
            <Key/>
            <h2>{i18n.t(message::learn_sources())}</h2>
            <p>{i18n.t(message::learn_sources_text())}</p>
            <ul>
                <li>{i18n.t(message::learn_source_english())}</li>
                <li>{i18n.t(message::learn_source_swedish())}</li>
            </ul>
            <p>{i18n.t(message::learn_sources_widened())}</p>
            <p><a class="button" href=Route::Home.to_string()>{i18n.t(message::learn_start())}</a></p>
        </article>
    }
}

/// A heading with a list under it.
#[component]
fn Points(title: Phrase, points: Vec<Phrase>) -> impl IntoView {
    let i18n = I18n::expect();
    view! {
        <h2>{i18n.t(title)}</h2>
        <ul>{points.into_iter().map(|point| view! { <li>{i18n.t(point)}</li> }).collect_view()}</ul>
    }
}

fn benefits() -> Vec<Phrase> {
    vec![
        message::learn_benefit_w1(),
        message::learn_benefit_w2(),
        message::learn_benefit_w3(),
        message::learn_benefit_w4(),
        message::learn_benefit_w5(),
    ]
}

fn thoughts() -> Vec<Phrase> {
    vec![
        message::learn_thought_k1(),
        message::learn_thought_k2(),
        message::learn_thought_k3(),
        message::learn_thought_k4(),
        message::learn_thought_k5(),
        message::learn_thought_k6(),
        message::learn_thought_k7(),
        message::learn_thought_k8(),
    ]
}

fn obstacles() -> Vec<Phrase> {
    vec![
        message::learn_obstacle_h1(),
        message::learn_obstacle_h2(),
        message::learn_obstacle_h3(),
        message::learn_obstacle_h4(),
    ]
}
