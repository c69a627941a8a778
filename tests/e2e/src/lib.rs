//! End-to-end tests of the release build in real browsers.
