//! The actions themselves. Each belongs to one characteristic, and names the examples that it is drawn from.

use super::Action;
use crate::domain::{
    bank::ScenarioId::{A1, A2, A3, A4, A5, B1, B2, B3, B4, B5, C1, C2, C3, C4, C5, E1, E2, E3, E4, E5},
    characteristic::Characteristic,
    source::{
        FurtherAction::{S1, S2, S3, S4, S5, S6, S7, S8},
        Source::{Example, Further},
    },
};

macro_rules! library {
    ($($characteristic:ident { $($id:ident $name:literal $minutes:literal [$($source:expr),*])* })*) => {
        /// A small action of the library.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the names say it, and locales/ in full")]
        pub enum ActionId {
            $($($id,)*)*
        }

        impl ActionId {
            /// All of them, by characteristic.
            pub const ALL: &[Self] = &[$($(Self::$id,)*)*];

            /// The stable name where it is stored.
            pub const fn id(self) -> &'static str {
                match self {
                    $($(Self::$id => $name,)*)*
                }
            }

            /// What is known of it beside its words.
            pub const fn action(self) -> Action {
                match self {
                    $($(Self::$id => Action {
                        characteristic: Characteristic::$characteristic,
                        minutes: $minutes,
                        sources: &[$($source),*],
                    },)*)*
                }
            }
        }
    };
}

library! {
    Example {
        HelpUnasked "help-unasked" 15 [Example(E1)]
        OwnMistake "own-mistake" 5 [Example(A1)]
        StartOnTime "start-on-time" 5 [Example(B2)]
        KeepPromise "keep-promise" 15 [Example(C2), Further(S7)]
        GreetEveryone "greet-everyone" 5 [Further(S1)]
        FixSmallThing "fix-small-thing" 15 [Example(E3)]
        PassPraiseOn "pass-praise-on" 2 [Example(C5)]
        TakeDullTurn "take-dull-turn" 15 [Example(A5)]
    }
    Empower {
        ShareShortcut "share-shortcut" 10 [Example(E5)]
        AskBeforeDeciding "ask-before-deciding" 5 [Example(A5)]
        ShareDraft "share-draft" 10 [Example(B5)]
        ReturnQuestion "return-question" 5 [Example(C4)]
        NameNextStep "name-next-step" 2 [Example(A3)]
        BackATrial "back-a-trial" 10 [Example(E3)]
        AskAboutGoal "ask-about-goal" 10 [Example(C2)]
        EncourageInRush "encourage-in-rush" 2 [Further(S8)]
    }
    Communicate {
        SayWhatWasGood "say-what-was-good" 2 [Example(A1)]
        LookEarly "look-early" 10 [Example(B1)]
        LetFinish "let-finish" 5 [Further(S4)]
        ShareNews "share-news" 5 [Example(B3)]
        OfferOtherView "offer-other-view" 2 [Example(E2)]
        QuarterOfAnHour "quarter-of-an-hour" 15 [Example(C3)]
        SumUpFirst "sum-up-first" 2 [Example(C1)]
        AskIfNow "ask-if-now" 2 [Further(S8)]
    }
    Solve {
        RaiseEarly "raise-early" 5 [Further(S6)]
        BringProposal "bring-proposal" 15 [Example(E2)]
        AskWhatIsStuck "ask-what-is-stuck" 10 [Example(B2)]
        OpenHalfHour "open-half-hour" 30 [Example(A2), Example(C4)]
        OneSentence "one-sentence" 10 [Example(B1)]
        TryForAWeek "try-for-a-week" 15 [Example(E3)]
        LightenADay "lighten-a-day" 10 [Example(A4)]
        WalkRound "walk-round" 10 [Example(A2)]
    }
    Relate {
        ThankAfterProject "thank-after-project" 5 [Further(S2)]
        TalkOfSomethingElse "talk-of-something-else" 5 [Further(S3)]
        PraiseSmallWin "praise-small-win" 2 [Example(E4)]
        MarkSuccess "mark-success" 10 [Example(B4)]
        AskHowItIs "ask-how-it-is" 5 [Example(A4)]
        ThankTheUnseen "thank-the-unseen" 5 [Example(C5)]
        NoteProgress "note-progress" 2 [Example(A3), Further(S5)]
        FollowUpTalk "follow-up-talk" 5 [Further(S7)]
    }
}

impl ActionId {
    /// The action of that name, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|action| action.id() == id)
    }

    /// The actions of a characteristic.
    pub fn of(characteristic: Characteristic) -> impl Iterator<Item = Self> + Clone {
        Self::ALL.iter().copied().filter(move |action| action.action().characteristic == characteristic)
    }
}
