//! Drawings as images.

use js_sys::{Promise, encode_uri_component};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, window};

/// The browser can't draw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotDrawn;

impl From<JsValue> for NotDrawn {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// An SVG document as a PNG of so many pixels.
///
/// # Errors
/// If the browser can't draw it.
pub async fn png(svg: &str, width: u32, height: u32) -> Result<Blob, NotDrawn> {
    let image = HtmlImageElement::new()?;
    image.set_src(&format!("data:image/svg+xml,{}", encode_uri_component(svg)));
    JsFuture::from(image.decode()).await?;
    let document = window().and_then(|w| w.document()).ok_or(NotDrawn)?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.dyn_into().map_err(|_| NotDrawn)?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d =
        canvas.get_context("2d")?.ok_or(NotDrawn)?.dyn_into().map_err(|_| NotDrawn)?;
    context.draw_image_with_html_image_element_and_dw_and_dh(
        &image,
        0.0,
        0.0,
        width.into(),
        height.into(),
    )?;
    let blob = Promise::new(&mut |resolve, reject| {
        if let Err(error) = canvas.to_blob(&resolve) {
            _ = reject.call1(&JsValue::UNDEFINED, &error);
        }
    });
    JsFuture::from(blob).await?.dyn_into().map_err(|_| NotDrawn)
}
