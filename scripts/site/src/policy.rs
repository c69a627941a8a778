//! What the page may do.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// The content security policy of a page: nothing but what is in it, and the files `beside` it if it has any.
pub(crate) fn of(page: &str, beside: bool) -> String {
    let own = if beside { "'self'" } else { "'none'" };
    let files = if beside { "'self' " } else { "" };
    let (scripts, styles) = (hashes(page, "script"), hashes(page, "style"));
    [
        "default-src 'none'".to_owned(),
        format!("script-src {files}'wasm-unsafe-eval'{scripts}"),
        format!("style-src {files}{}", styles.trim_start()),
        // The QR code and the profile are drawn to be saved.
        format!("img-src {files}data: blob:"),
        format!("connect-src {own}"),
        format!("manifest-src {own}"),
        format!("worker-src {own}"),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
    ]
    .join("; ")
}

/// The hashes of everything that stands in elements of a name.
fn hashes(page: &str, name: &str) -> String {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let mut hashes = String::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once(&open) {
        let Some((inside, next)) = after.split_once(&close) else { break };
        let content = inside.split_once('>').map_or("", |(_, content)| content);
        let hash = BASE64_STANDARD.encode(Sha256::digest(content));
        hashes.push_str(" 'sha256-");
        hashes.push_str(&hash);
        hashes.push('\'');
        rest = next;
    }
    hashes
}

#[cfg(test)]
mod tests {
    use super::{hashes, of};

    #[test]
    fn what_stands_in_the_page_is_named_by_its_hash() {
        // As `printf 'a()' | openssl dgst -sha256 -binary | base64` has it.
        let a = " 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='";
        let page = "<script>a()</script><style>p{}</style><script type=module>a()</script>";
        assert_eq!(hashes(page, "script"), format!("{a}{a}"));
        assert_eq!(hashes("<p>none</p>", "script"), "");
    }

    #[test]
    fn nothing_is_allowed_that_is_not_named() {
        for (beside, begins) in [
            (true, "default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"),
            (false, "default-src 'none'; script-src 'wasm-unsafe-eval';"),
        ] {
            let policy = of("", beside);
            assert!(policy.starts_with(begins), "{policy}");
            for never in ["unsafe-inline", "'unsafe-eval'", "http:", "https:", "*"] {
                assert!(!policy.contains(never), "{policy}");
            }
        }
        assert!(!of("", false).contains("'self'"));
    }
}
