//! Whose result is in view.

/// What is said of a result depends on who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Whose {
    /// The reader's.
    Own,
    /// Somebody else's, who shared it.
    Other,
}
