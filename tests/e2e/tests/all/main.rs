//! What people do, in real browsers. One program: so no browser waits for the last test of a file.

mod access;
mod early;
mod files;
mod hostile;
mod keeping;
mod layout;
mod offline;
mod returning;
mod room;
mod sharing;
mod single;
mod starting;
mod tabs;
mod taking;
mod team;
mod trouble;
mod weight;
