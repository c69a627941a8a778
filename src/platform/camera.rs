//! Codes before the camera, where the browser can read them.

use super::{feature::has, task};
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack, window};

/// How often the camera's picture is looked at, in milliseconds.
const PAUSE: i32 = 250;

/// The camera can't be used, or nothing can be read from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoCamera;

impl From<JsValue> for NoCamera {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// Whether the browser can read QR codes from a camera.
pub async fn reads_qr_codes() -> bool {
    formats().await.is_ok_and(|formats| formats.includes(&"qr_code".into(), 0))
}

async fn formats() -> Result<Array, NoCamera> {
    let window = window().ok_or(NoCamera)?;
    if !has(&window, "BarcodeDetector") || !has(&window.navigator(), "mediaDevices") {
        return Err(NoCamera);
    }
    let class = function(&window, "BarcodeDetector")?;
    let formats = function(&class, "getSupportedFormats")?.call0(&class)?;
    Ok(Array::from(&JsFuture::from(Promise::resolve(&formats)).await?))
}

/// A camera that is on. It goes off when this is dropped.
pub struct Camera {
    stream: MediaStream,
    on: Rc<Cell<bool>>,
}

impl Drop for Camera {
    fn drop(&mut self) {
        self.on.set(false);
        for track in
            self.stream.get_tracks().iter().filter_map(|track| track.dyn_into::<MediaStreamTrack>().ok())
        {
            track.stop();
        }
    }
}

impl Camera {
    /// Turns the camera on, which the person has to allow, shows its picture in the video element of that id, and
    /// tells `found` of every QR code in it, again and again.
    ///
    /// # Errors
    /// If the person doesn't allow it, or there is no camera, or no reader for it.
    pub async fn start(id: &str, found: impl Fn(String) + 'static) -> Result<Self, NoCamera> {
        let window = window().ok_or(NoCamera)?;
        let detector = detector(&window)?;
        let wanted = MediaStreamConstraints::new();
        let side = Object::new();
        Reflect::set(&side, &"facingMode".into(), &"environment".into())?;
        wanted.set_video(&side);
        let stream = window.navigator().media_devices()?.get_user_media_with_constraints(&wanted)?;
        let stream: MediaStream = JsFuture::from(stream).await?.dyn_into().map_err(|_| NoCamera)?;
        let camera = Self { stream, on: Rc::new(Cell::new(true)) };
        let video = window.document().and_then(|d| d.get_element_by_id(id)).ok_or(NoCamera)?;
        let video: HtmlVideoElement = video.dyn_into().map_err(|_| NoCamera)?;
        video.set_src_object(Some(&camera.stream));
        JsFuture::from(video.play()?).await?;
        let on = Rc::clone(&camera.on);
        task::spawn(async move {
            while on.get() {
                for text in read(&detector, &video).await {
                    found(text);
                }
                task::pause(PAUSE).await;
            }
        });
        Ok(camera)
    }
}

fn detector(window: &web_sys::Window) -> Result<JsValue, NoCamera> {
    let class = function(window, "BarcodeDetector")?;
    let options = Object::new();
    Reflect::set(&options, &"formats".into(), &Array::of1(&"qr_code".into()))?;
    Ok(Reflect::construct(&class, &Array::of1(&options))?)
}

fn function(of: &JsValue, name: &str) -> Result<Function, NoCamera> {
    let value = Reflect::get(of, &name.into())?;
    if value.is_function() { Ok(value.unchecked_into()) } else { Err(NoCamera) }
}

/// What the codes in the picture say. Now and then there is no picture, or nothing to read in it.
async fn read(detector: &JsValue, video: &HtmlVideoElement) -> Vec<String> {
    let codes = async {
        let found = function(detector, "detect")?.call1(detector, video)?;
        Ok::<_, NoCamera>(JsFuture::from(Promise::resolve(&found)).await?)
    };
    let codes = codes.await.map(|codes| Array::from(&codes).to_vec()).unwrap_or_default();
    let text = |code: JsValue| Reflect::get(&code, &"rawValue".into()).ok()?.as_string();
    codes.into_iter().filter_map(text).collect()
}
