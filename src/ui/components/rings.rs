//! The motif: rings on water.

use leptos::prelude::*;

/// Widening rings, as decoration. Each is drawn thinner than the one within it.
const RINGS: [(&str, &str); 7] = [
    ("14", "3.5"),
    ("34", "1.9"),
    ("58", "1.24"),
    ("86", "0.88"),
    ("118", "0.66"),
    ("154", "0.51"),
    ("194", "0.41"),
];

/// The rings, from the drop outwards.
#[component]
pub(in crate::ui) fn Rings() -> impl IntoView {
    view! {
        <svg class="rings" viewBox="-200 -200 400 400" aria-hidden="true">
            {RINGS.map(|(radius, width)| view! { <circle r=radius stroke-width=width/> }).collect_view()}
            <circle class="drop" r="6"/>
        </svg>
    }
}
