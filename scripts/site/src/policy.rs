//! What the page may do.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// The content security policy of a page: nothing but what is in it, and the files `beside` it if it has any.
pub(crate) fn of(page: &str, beside: bool) -> String {
    let own = if beside { "'self'" } else { "'none'" };
    let files = if beside { "'self' " } else { "" };
    // Texts become styles or a script when there is something to see; other data stays what it is.
    let is_script =
        |tag: &str| !tag.contains("type=") || tag.contains("type=module") || tag.contains("id=entry");
    let scripts = hashes(page, "script", is_script);
    let styles = hashes(page, "style", |_| true) + &hashes(page, "script", |tag| tag.contains("id=next"));
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

/// The hashes of everything that stands in elements of a name, of those that are meant by what stands in their tags.
fn hashes(page: &str, name: &str, meant: impl Fn(&str) -> bool) -> String {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let mut hashes = String::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once(&open) {
        let Some((inside, next)) = after.split_once(&close) else { break };
        rest = next;
        let Some((_, content)) = inside.split_once('>').filter(|(tag, _)| meant(tag)) else { continue };
        let hash = BASE64_STANDARD.encode(Sha256::digest(content));
        hashes.push_str(" 'sha256-");
        hashes.push_str(&hash);
        hashes.push('\'');
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
        assert_eq!(hashes(page, "script", |_| true), format!("{a}{a}"));
        assert_eq!(hashes(page, "script", str::is_empty), a);
        assert_eq!(hashes("<p>none</p>", "script", |_| true), "");
    }

    #[test]
    fn what_a_script_puts_in_the_page_is_named_by_what_it_becomes_there() {
        // As `printf 'p{}' | openssl dgst -sha256 -binary | base64` has it.
        let p = "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='";
        let page = "<script type=text/css id=next>p{}</script><script type=application/json>{}</script>";
        let policy = of(page, true);
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval'; "), "{policy}");
        assert!(policy.contains(&format!("style-src 'self' {p};")), "{policy}");
        let entry = of("<script type=text/plain id=entry>a()</script>", true);
        assert!(
            entry.contains("'wasm-unsafe-eval' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='"),
            "{entry}"
        );
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
