//! The ids of the scenarios.

macro_rules! scenario_ids {
    ($($id:ident $example:literal)*) => {
        /// A scenario, named after the published example that it is drawn from.
        ///
        /// E are the English article's examples in action; A, B and C the Swedish article's lists of everyday
        /// situations, practical examples, and ways to show presence.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ScenarioId {
            $(#[doc = $example] $id,)*
        }
    };
}

scenario_ids! {
    E1 "A team member helps a colleague who is struggling, without being asked."
    E2 "Someone speaks up in a meeting with a fresh perspective."
    E3 "A coworker starts a project improvement without formal authority."
    E4 "Someone recognises and praises small wins to lift morale."
    E5 "A staff member shares knowledge and mentors someone new."

    A1 "Give constructive feedback directly, when something is good or needs to improve."
    A2 "Be visible and available for spontaneous questions and discussions."
    B4 "Notice and celebrate small successes, to create motivation."
    B5 "Ask the team for its view before a decision that affects its work."
    C2 "Follow up individual goals and projects, to show that you care."

    A3 "Notice small progress and milestones, not only large results."
    B1 "Give quick feedback on a task, so that the course is corrected early."
    B2 "Keep short follow-up meetings, to show engagement and presence."
    B3 "Share relevant information at once, so that everyone feels included."
    C5 "Show appreciation of efforts large and small, in public or in private."

    A4 "Show empathy when someone has a tough day, and offer support."
    A5 "Involve the team in decisions that affect their work, small ones too."
    C1 "Take part in meetings and add insight without taking the discussion over."
    C3 "Hold regular one-to-ones, to understand each person's needs and challenges."
    C4 "Be available for spontaneous questions during the working day."
}
