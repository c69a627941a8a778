//! What microleadership is, how the count works, and where it all comes from.

mod key;

use crate::{
    domain::characteristic::Characteristic,
    i18n::{Phrase, message},
    route::Route,
    state::I18n,
    ui::components::chapter::Chapter,
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
        <article class="page reads learn">
            <header>
                <h1 tabindex="-1">{i18n.t(message::learn_title())}</h1>
                <p class="lead">{i18n.t(message::learn_lead())}</p>
            </header>
            <Chapter title=message::learn_characteristics()>
                <dl class="terms">{characteristics.collect_view()}</dl>
            </Chapter>
            <Chapter title=message::learn_why() items=benefits()/>
            <Chapter title=message::learn_works() items=thoughts()/>
            <Chapter title=message::learn_obstacles() items=obstacles()/>
            <Chapter title=message::learn_questions()>
                <dl class="terms">{questions.collect_view()}</dl>
            </Chapter>
            <Chapter title=message::learn_count() text=message::profile_count_how()>
                <p>{i18n.t(message::profile_count_limits())}</p>
            </Chapter>
            <Chapter title=message::learn_key() text=message::learn_key_text()>
                <Key/>
            </Chapter>
            <Chapter
                title=message::learn_sources()
                text=message::learn_sources_text()
                items=vec![message::learn_source_english(), message::learn_source_swedish()]
            >
                <p>{i18n.t(message::learn_sources_widened())}</p>
            </Chapter>
            <p><a class="button" href=Route::Home.to_string()>{i18n.t(message::learn_start())}</a></p>
        </article>
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
