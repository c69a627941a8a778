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
}

impl Scanner {
    /// A camera that is off; none where the browser can't read codes with it.
    pub fn new() -> Option<Self> {
        camera::is_there()
            .then(|| Self { camera: StoredValue::new_local(None), scanning: RwSignal::new(Scanning::Off) })
    }

    /// What it is doing.
    pub fn scanning(self) -> Scanning {
        self.scanning.get()
    }

    /// Turns it on, shows its picture in the video element of that id, and tells of every code in it.
    pub fn start(self, video: &'static str, found: impl Fn(String) + 'static) {
        self.scanning.set(Scanning::On);
        task::before_next_frame(move || {
            task::spawn(async move {
                let started = Camera::start(video, found).await;
                // The person may have left meanwhile, or changed their mind; then the camera goes off here.
                if self.scanning.try_get_untracked() == Some(Scanning::On) {
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
        self.camera.set_value(None);
        self.scanning.set(Scanning::Off);
    }
}
