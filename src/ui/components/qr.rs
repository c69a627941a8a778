//! A link to scan.

use crate::{i18n::Phrase, picture::QrPicture, state::I18n};
use leptos::prelude::*;

/// A text as a QR code, dark on light in every theme. Nothing stands here if it is too long for one.
#[component]
pub(in crate::ui) fn Qr(text: String, label: Phrase) -> impl IntoView {
    let i18n = I18n::expect();
    QrPicture::of(&text).map(|picture| {
        let view_box = format!("0 0 {size} {size}", size = picture.size);
        view! {
            <svg class="qr" viewBox=view_box role="img" aria-label=i18n.t(label) shape-rendering="crispEdges">
                <rect width="100%" height="100%"/>
                <path d=picture.path/>
            </svg>
        }
    })
}
