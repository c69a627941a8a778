//! Reading codes with the camera.

use crate::platform::{
    camera::{self, Camera},
    task,
};
use leptos::prelude::*;

/// What the camera is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scanning {
    /// Nothing.
    Off,
    /// It looks for codes, or waits for the person to allow it.
    On,
    /// It can't be used.
    Failed,
}

/// The camera as a reader of codes. It goes off with the page that turned it on.
#[derive(Clone, Copy)]
pub struct Scanner {
    camera: StoredValue<Option<Camera>, LocalStorage>,
    scanning: RwSignal<Scanning>,
    /// How often it was turned on or off. What was asked of an earlier turn comes too late.
    turns: StoredValue<u32>,
}

impl Scanner {
    /// Whether the browser can read QR codes with a camera, as soon as it says so.
    pub fn is_there() -> RwSignal<bool> {
        let there = RwSignal::new(false);
        task::spawn(async move {
            // The page may be gone by then.
            _ = there.try_set(camera::reads_qr_codes().await);
        });
        there
    }

    /// A camera that is off.
    pub fn off() -> Self {
        Self {
            camera: StoredValue::new_local(None),
            scanning: RwSignal::new(Scanning::Off),
            turns: StoredValue::new(0),
        }
    }

    /// What it is doing.
    pub fn scanning(self) -> Scanning {
        self.scanning.get()
    }

    /// Turns it on, shows its picture in the video element of that id, and tells of every code in it.
    pub fn start(self, video: &'static str, found: impl Fn(String) + 'static) {
        let turn = self.turn(Scanning::On);
        task::before_next_frame(move || {
            task::spawn(async move {
                let started = Camera::start(video, found).await;
                // If the person has left meanwhile, or turned it off, the camera goes off here.
                if self.turns.try_get_value() == Some(turn) {
                    match started {
                        Ok(camera) => self.camera.set_value(Some(camera)),
                        Err(_) => self.scanning.set(Scanning::Failed),
                    }
                }
            });
        });
    }

    /// Turns it off.
    pub fn stop(self) {
        self.turn(Scanning::Off);
    }

    fn turn(self, scanning: Scanning) -> u32 {
        self.camera.set_value(None);
        self.scanning.set(scanning);
        self.turns.update_value(|turns| *turns += 1);
        self.turns.get_value()
    }
}
