//! How to run a workshop.

use crate::{
    i18n::message,
    route::Route,
    state::{I18n, Sharing},
    ui::components::{
        chapter::Chapter,
        icon::{Icon, IconMark},
    },
};
use leptos::prelude::*;

/// The facilitator's guide, for the screen and for paper.
#[component]
pub(in crate::ui) fn GuidePage() -> impl IntoView {
    let (i18n, sharing) = (I18n::expect(), Sharing::expect());
    view! {
        <div class="page guide">
            <header>
                <h1 tabindex="-1">{i18n.t(message::guide_title())}</h1>
                <p class="lead">{i18n.t(message::guide_lead())}</p>
                <div class="buttons">
                    <a class="button" href=Route::Room.to_string()><IconMark icon=Icon::Back/> {i18n.t(message::guide_back())}</a>
                    <button type="button" on:click=move |_| sharing.print()><IconMark icon=Icon::Print/> {i18n.t(message::guide_print())}</button>
                </div>
            </header>
            <div class="chapters">
                <Chapter title=message::guide_before() items=vec![
                    message::guide_before_1(), message::guide_before_2(), message::guide_before_3(),
                    message::guide_before_4(), message::guide_before_5(), message::guide_before_6(), message::guide_before_7(), message::guide_before_8(),
                ]/>
                <Chapter title=message::guide_first() text=message::guide_first_text()>
                    <blockquote><p>{i18n.t(message::guide_first_say())}</p></blockquote>
                </Chapter>
                <Chapter title=message::guide_vote() text=message::guide_vote_text() items=vec![
                    message::guide_vote_1(), message::guide_vote_2(), message::guide_vote_3(),
                    message::guide_vote_4(), message::guide_vote_5(),
                ]/>
                <Chapter title=message::guide_agree() text=message::guide_agree_text() items=vec![
                    message::guide_agree_1(), message::guide_agree_2(), message::guide_agree_3(),
                ]/>
                <Chapter title=message::guide_split() text=message::guide_split_text() items=vec![
                    message::guide_split_1(), message::guide_split_2(), message::guide_split_3(),
                    message::guide_split_4(),
                ]/>
                <Chapter title=message::guide_thirty() text=message::guide_thirty_text() items=vec![
                    message::guide_thirty_1(), message::guide_thirty_2(), message::guide_thirty_3(),
                    message::guide_thirty_4(), message::guide_thirty_5(), message::guide_thirty_6(),
                ]/>
                <Chapter title=message::guide_sixty() text=message::guide_sixty_text() items=vec![
                    message::guide_sixty_1(), message::guide_sixty_2(), message::guide_sixty_3(),
                    message::guide_sixty_4(), message::guide_sixty_5(), message::guide_sixty_6(),
                    message::guide_sixty_7(),
                ]/>
                <Chapter title=message::guide_wrong() items=vec![
                    message::guide_wrong_1(), message::guide_wrong_2(), message::guide_wrong_3(),
                    message::guide_wrong_4(), message::guide_wrong_5(), message::guide_wrong_6(), message::guide_wrong_7(),
                ]/>
                <Chapter title=message::guide_after() text=message::guide_after_text()>
                    <p>{i18n.t(message::guide_limits())}</p>
                </Chapter>
            </div>
        </div>
    }
}
