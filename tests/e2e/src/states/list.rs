//! The states of every page.

use super::{
    State,
    kept::{
        NOW, OTHER, draft, five, full, mixed, one, reserved, room, skipped, team, twenty, workshop,
        workshop_file,
    },
};
use microleadership::{
    domain::{
        room::Scene,
        scenario_set::{Length, ScenarioSet},
    },
    route::{Page, Route},
};
use strum::IntoEnumIterator;

/// All states of all pages.
pub fn states() -> Vec<State> {
    Page::iter().flat_map(states_of).collect()
}

/// The states of a page. The first is the one that most people see.
pub fn states_of(page: Page) -> Vec<State> {
    let mine = one().history.latest().expect("one result").id;
    match page {
        Page::Home => vec![
            State::of("home", Route::Home),
            State::of("home-code-wrong", Route::Home)
                .write("#code", "4427-BRHQ")
                .click(".code-field button")
                .shows("#code-wrong:not(:empty)"),
            State::of("home-several-codes", Route::Home)
                .write("#code", "4427-BRHP 4400-0VVJ")
                .click(".code-field button")
                .shows("#code-wrong a"),
            State::of("home-resume", Route::Home)
                .with(draft(3))
                .click(".resume summary")
                .shows(".resume details[open]"),
            State::of("home-returning", Route::Home).with(one()).shows(".latest"),
            State::of("home-asks", Route::Home).with(full()).shows(".small-act .question"),
            State::of("home-done", Route::Home).with(full()).click(".small-act .buttons .primary"),
            State::of("home-unreadable", Route::Home).raw("draft", "{\"schema\":1,\"da"),
            State::of("home-newer", Route::Home)
                .raw("plan", "{\"schema\":99,\"data\":{}}")
                .shows(".notice")
                .shows(".notice"),
        ],
        // It leads to a situation at once: of the quiz under way, if there is one.
        Page::Begin => vec![State::of("begin", Route::Begin(Length::Ten)).with(draft(3)).shows(".option")],
        Page::Quiz => vec![State::of("quiz-none", Route::Quiz)],
        Page::Situation => vec![
            State::of("situation", Route::Situation(0)).with(draft(0)).shows(".option"),
            State::of("situation-chosen", Route::Situation(2)).with(draft(4)).shows(".option :checked"),
            State::of("situation-last", Route::Situation(9)).with(draft(9)),
        ],
        Page::Skipped => vec![State::of("skipped", Route::Skipped).with(skipped()).shows(".skipped li")],
        Page::Profile => vec![
            State::of("profile", Route::Profile(mine)).with(one()).shows(".picture"),
            State::of("profile-missing", Route::Profile(mine)),
            State::of("profile-five", Route::Profile(five().1)).with(five().0).shows(".picture"),
            State::of("profile-twenty", Route::Profile(twenty().1)).with(twenty().0).shows(".picture"),
            State::of("profile-since", Route::Profile(full().history.latest().expect("results").id))
                .with(full())
                .shows("#since"),
            State::of("profile-skipped", Route::Profile(reserved().1)).with(reserved().0).shows(".picture"),
        ],
        Page::Share => vec![
            State::of("share", Route::Share(mine)).with(one()).shows(".qr"),
            State::of("share-missing", Route::Share(mine)),
        ],
        Page::Received => vec![
            State::of("received", Route::Received(OTHER.to_owned())).shows(".picture"),
            State::of("received-five", Route::Received("4427-BRHP".to_owned())).shows(".picture"),
            State::of("received-beside", Route::Received(OTHER.to_owned())).with(full()).shows(".pair"),
            State::of("received-resume", Route::Received(OTHER.to_owned())).with(draft(3)),
            State::of("received-damaged", Route::Received("4427-BRHQ".to_owned()))
                .shows("#code-wrong:not(:empty)"),
            State::of("received-no-code", Route::Received("hello".to_owned())),
        ],
        Page::Team => vec![
            State::of("team", Route::Team).with(team(7)).click(".members summary").shows(".members li"),
            State::of("team-empty", Route::Team),
            State::of("team-few", Route::Team).with(team(2)).shows(".few"),
            State::of("team-mixed", Route::Team).with(mixed()).shows(".stacks"),
            State::of("team-alone", Route::Team).with(team(7)).click(".team button[aria-pressed]"),
            State::of("team-wrong", Route::Team)
                .write("#paste", "Mine: 4427-BRHP, hers 4427-BRHQ")
                .click(".collect form button")
                .shows(".refused"),
            State::of("team-typing", Route::Team).write("#type", "4427-B"),
            State::of("team-removed", Route::Team)
                .with(team(4))
                .click(".members summary")
                .click(".members li button"),
        ],
        Page::SharedTeam => vec![
            State::of("shared-team", Route::SharedTeam("4427BRHP.44000VVJ.4418D3Y8=Bo".to_owned()))
                .shows(".stacks"),
            State::of("shared-team-wrong", Route::SharedTeam("4427BRHQ".to_owned())),
        ],
        Page::Take => {
            let set = ScenarioSet::ALL[0];
            vec![
                State::of("take", Route::Take(set)).shows(".take .primary"),
                State::of("take-instead", Route::Take(set)).with(draft(3)),
            ]
        }
        Page::Room => vec![
            State::of("room", Route::Room),
            State::of("room-own", Route::Room).click(".which .choice:last-of-type").shows("#chosen"),
            State::of("room-under-way", Route::Room).with(workshop(Scene::Vote)).shows("#here"),
            State::of("room-replace", Route::Room)
                .with(workshop(Scene::Vote))
                .click("#start-room")
                .shows("#replace-sure"),
            State::of("room-restore", Route::Room)
                .with(workshop(Scene::Vote))
                .choose_file("#workshop-file", workshop_file())
                .shows("#restore-sure"),
        ],
        Page::Wall => vec![
            State::of("wall-vote", Route::Wall).with(workshop(Scene::Vote)),
            State::of("wall-none", Route::Wall),
            State::of("wall-opening", Route::Wall).with(workshop(Scene::Opening)),
            State::of("wall-show", Route::Wall).with(workshop(Scene::Show)),
            State::of("wall-think", Route::Wall).with(workshop(Scene::Think)),
            State::of("wall-result", Route::Wall).with(workshop(Scene::Result)),
            State::of("wall-talk", Route::Wall).with(workshop(Scene::Talk)),
            State::of("wall-revote", Route::Wall).with(workshop(Scene::Revote)),
            State::of("wall-shift", Route::Wall).with(workshop(Scene::Shift)),
            State::of("wall-key", Route::Wall).with(workshop(Scene::Key)),
            State::of("wall-discuss", Route::Wall).with(workshop(Scene::Discuss)),
            State::of("wall-close", Route::Wall).with(workshop(Scene::Close)),
            State::of("wall-keys", Route::Wall)
                .with(workshop(Scene::Show))
                .type_key("?")
                .shows("dialog[open]"),
            State::of("wall-blank", Route::Wall)
                .with(workshop(Scene::Show))
                .type_key(".")
                .shows(".wall.blank"),
        ],
        Page::Notes => vec![
            State::of("notes-vote", Route::Notes).with(workshop(Scene::Vote)),
            State::of("notes-none", Route::Notes),
            State::of("notes", Route::Notes).with(workshop(Scene::Opening)),
            State::of("notes-think", Route::Notes).with(workshop(Scene::Think)),
            State::of("notes-shift", Route::Notes).with(workshop(Scene::Shift)),
            State::of("notes-keys", Route::Notes)
                .with(workshop(Scene::Discuss))
                .type_key("?")
                .shows("dialog[open]"),
            State::of("notes-close", Route::Notes).with(workshop(Scene::Close)),
        ],
        Page::Summary => vec![
            State::of("summary", Route::Summary).with(workshop(Scene::Close)).shows(".situation"),
            State::of("summary-none", Route::Summary),
            State::of("summary-untouched", Route::Summary).with(room()),
            State::of("summary-wipe", Route::Summary)
                .with(workshop(Scene::Close))
                .click("#wipe-ask")
                .shows("#wipe-sure"),
        ],
        Page::Guide => vec![State::of("guide", Route::Guide)],
        Page::History => vec![
            State::of("history", Route::History).with(full()).shows(".trends"),
            State::of("history-empty", Route::History),
            State::of("history-one", Route::History).with(one()).shows(".results li"),
            State::of("history-table", Route::History)
                .with(full())
                .click(".trend summary")
                .shows(".trend details[open]"),
            State::of("history-deleted", Route::History)
                .with(full())
                .click(".results .delete")
                .shows(".deletions .notice"),
            State::of("history-all-deleted", Route::History)
                .with(one())
                .click(".results .delete")
                .shows(".deletions .notice"),
        ],
        Page::Act => vec![
            State::of("act", Route::Act).with(full()).shows("#act-when"),
            State::of("act-choose", Route::Act),
            State::of("act-library", Route::Act).with(one()).click(".shelf summary").shows(".shelf[open]"),
            State::of("act-own-empty", Route::Act).click(".own button"),
            State::of("act-done", Route::Act).with(full()).click(".small-act .buttons .primary"),
        ],
        Page::Settings => vec![
            State::of("settings", Route::Settings).with(full()),
            State::of("settings-empty", Route::Settings),
            State::of("settings-restore", Route::Settings)
                .with(one())
                .choose_file("#restore-file", full().encode(NOW))
                .shows("#preview"),
            State::of("settings-restore-wrong", Route::Settings)
                .choose_file("#restore-file", "{}".to_owned())
                .shows(".restore .status:not(:empty)"),
            State::of("settings-erase", Route::Settings)
                .with(full())
                .click("#erase-ask")
                .shows("#erase-sure"),
            State::of("settings-unreadable", Route::Settings)
                .raw("draft", "{\"schema\":1,\"da")
                .shows(".notice"),
        ],
        Page::Learn => vec![
            State::of("learn", Route::Learn),
            State::of("learn-key", Route::Learn).click(".learn details summary").shows(".key li"),
        ],
        Page::Privacy => vec![State::of("privacy", Route::Privacy)],
        Page::Accessibility => vec![State::of("accessibility", Route::Accessibility)],
        Page::NotFound => vec![State::of("not-found", Route::NotFound)],
    }
}
