//! One characteristic of a group, drawn.

use crate::{
    domain::{
        characteristic::Characteristic,
        team::{Class, GroupCount, Together},
    },
    i18n::{Phrase, message, words::number},
    picture::{Stack, StackPicture},
    state::I18n,
};
use leptos::prelude::*;

/// A picture for each class of people that can be compared.
#[component]
pub(super) fn Stacks(of: Characteristic, count: GroupCount, highest: usize) -> impl IntoView {
    let i18n = I18n::expect();
    let none = count.classes.is_empty();
    let classes =
        count.classes.iter().map(|class| view! { <Drawn of class=class.clone() highest/> }.into_any());
    let left_out = (count.left_out > 0)
        .then(|| view! { <p class="legend">{i18n.t(message::team_left_out(number(count.left_out)))}</p> });
    view! {
        <div class="of" data-characteristic=of.id()>
            <h3>{i18n.t(message::characteristic(of))}</h3>
            {none.then(|| view! { <p>{i18n.t(message::team_together_none())}</p> })}
            {classes.collect_view()}
            {left_out}
        </div>
    }
}

#[component]
fn Drawn(of: Characteristic, class: Class, highest: usize) -> impl IntoView {
    let i18n = I18n::expect();
    let picture = StackPicture::of(&class, highest);
    let (height, view_box) = (picture.height, picture.view_box());
    let about = message::team_class(class.opportunities().into(), number(class.people()));
    let said: Vec<Phrase> = picture
        .stacks
        .iter()
        .map(|stack| message::team_stack(number(stack.shown), number(stack.people)))
        .collect();
    let label = message::team_picture(message::characteristic(of), about.clone(), said);
    let middle = match class.middle() {
        (low, high) if low == high => message::team_middle(low.into()),
        (low, high) => message::team_middle_between(low.into(), high.into()),
    };
    let together = class.together().map(|Together { tally, level }| {
        let together =
            message::team_together(tally.shown().into(), tally.opportunities().into(), message::level(level));
        view! { <p>{i18n.t(together)}</p> }
    });
    let ((lower, upper), (lowest, highest)) = (class.middle_half(), class.spread());
    let spread = message::team_spread(middle, lower.into(), upper.into(), lowest.into(), highest.into());
    let rows = picture.stacks.iter().map(|stack| {
        view! { <tr><th scope="row">{stack.shown}</th><td>{stack.people}</td></tr> }
    });
    let rows = rows.collect_view();
    let stacks = picture.stacks.into_iter().map(|stack| {
        let Stack { shown, people, middle, x, width, steps } = stack;
        let top = steps.last().copied().unwrap_or(StackPicture::FLOOR);
        let steps = steps.into_iter().map(|y| view! { <rect x=x y=y width=width height=height/> });
        view! {
            {steps.collect_view()}
            {(people > 0).then(|| view! { <text class="people" x=middle y=top dy="-0.35em">{people}</text> })}
            <text x=middle y=StackPicture::FLOOR dy="1.3em">{shown}</text>
        }
    });
    view! {
        <figure>
            <figcaption>{i18n.t(about)}</figcaption>
            <svg viewBox=view_box role="img" aria-label=i18n.t(label)>
                <line x1="0" x2="3200" y1=StackPicture::FLOOR y2=StackPicture::FLOOR/>
                {stacks.collect_view()}
            </svg>
            {together}
            <p class="legend">{i18n.t(spread)}</p>
            <details>
                <summary>{i18n.t(message::team_table())}</summary>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{i18n.t(message::team_table_shown())}</th>
                            <th scope="col">{i18n.t(message::team_table_people())}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </details>
        </figure>
    }
}
