//! How an organisation can foster microleadership.

use crate::domain::characteristic::Characteristic;

/// A practice.
///
/// Source: "What is Microleadership?" (She.Work, 5Ws 1H), F1 to F5. Which of them answers which characteristic is a
/// start for conversation, and ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Practice {
    /// F1: encourage initiative; support those who take responsibility and propose ideas.
    Initiative,
    /// F2: recognise small wins; celebrate everyday contributions.
    SmallWins,
    /// F3: promote open communication; make feedback welcome.
    OpenCommunication,
    /// F4: offer growth; mentoring and training.
    Growth,
    /// F5: lead with trust and empowerment; give people autonomy to decide.
    Trust,
}

impl Practice {
    /// The one that answers a characteristic.
    pub const fn that_fosters(characteristic: Characteristic) -> Self {
        match characteristic {
            Characteristic::Solve => Self::Initiative,
            Characteristic::Relate => Self::SmallWins,
            Characteristic::Communicate => Self::OpenCommunication,
            Characteristic::Empower => Self::Growth,
            Characteristic::Example => Self::Trust,
        }
    }
}
