//! A server of files, as any static host is one.

use crate::pseudo;
use anyhow::{Context, Result};
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Query, Request, State},
    http::{
        HeaderValue, StatusCode,
        header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LAST_MODIFIED},
    },
    middleware::{self, Next},
    response::{Html, IntoResponse, Response},
    routing::{get, post},
};
use microleadership::domain::timestamp::Timestamp;
use std::{
    collections::HashMap,
    convert::Infallible,
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::sync::watch;
use tower::{ServiceExt, service_fn};
use tower_http::services::ServeDir;

/// Put into every page before anything else.
const HOOK: &str = "<script src='/hook.js'></script>";

/// Keeps a browser from reading on for two seconds.
const HALT: &str = "<script src='/slow.js'></script>";

/// Reports what the page complains of, across reloads. What keeps pages for when there is no network isn't there, for it
/// would keep the hook and the clock too.
const LISTEN: &str = r#"
delete Navigator.prototype.serviceWorker;
for (const kind of ["error", "warn"]) {
  const original = console[kind];
  console[kind] = (...said) => { report(`console.${kind}: ${said.join(" ")}`); original(...said); };
}
addEventListener("error", (e) => report(`error: ${e.message || e.target?.src || e.target?.href}`), true);
addEventListener("unhandledrejection", (e) => report(`rejected: ${e.reason}`));
addEventListener("securitypolicyviolation", (e) => report(`not allowed: ${e.violatedDirective} ${e.blockedURI} ${e.sample}`));
// Not asynchronously: when the page goes on, the complaint has been heard.
function report(text) {
  const request = new XMLHttpRequest();
  request.open("POST", "/complaints", false);
  request.send(text);
}
"#;

/// Serves `dist/` on a port of its own, for as long as it is there.
pub struct Server {
    address: String,
    complaints: Arc<Mutex<Vec<String>>>,
    clock: Arc<Clock>,
    folder: Arc<Mutex<PathBuf>>,
    trouble: Arc<Mutex<Vec<(&'static str, Trouble)>>>,
    stop: watch::Sender<()>,
}

/// The clock of the pages that are loaded from now on, in milliseconds.
#[derive(Default)]
struct Clock {
    /// By how much it is ahead.
    ahead: AtomicU64,
    /// The time at which it stands; nought if it goes.
    stands: AtomicU64,
    /// What is done before anything else in them.
    first: Mutex<String>,
}

/// What can go wrong with a file on its way.
#[derive(Clone, Copy, Debug)]
pub enum Trouble {
    /// It isn't there.
    Missing,
    /// Something else comes in its place.
    Spoilt,
    /// It takes two seconds.
    Slow,
    /// It breaks off before a text.
    CutOff(&'static str),
    /// It stops for two seconds before a text.
    Halting(&'static str),
    /// No script may run in it.
    Unscripted,
}

fn trouble_with(request: &Request, troubles: &[(&str, Trouble)]) -> Option<Trouble> {
    let address = request.uri().to_string();
    troubles.iter().find(|(end, _)| address.ends_with(end)).map(|(_, trouble)| *trouble)
}

impl Clock {
    fn script(&self) -> String {
        let ahead = self.ahead.load(Ordering::Relaxed);
        match self.stands.load(Ordering::Relaxed) {
            0 => format!("{{ const now = Date.now; Date.now = () => now() + {ahead}; }}"),
            stands => format!("Date.now = () => {stands};"),
        }
    }
}

impl Server {
    /// Serves the release build at the root.
    pub async fn start() -> Result<Self> {
        Self::start_under("").await
    }

    /// Serves the release build under a path such as `/team/check`.
    pub async fn start_under(path: &str) -> Result<Self> {
        Self::start_with(path, Vec::new(), true).await
    }

    /// Serves the release build as it is: nothing hears what a page complains of, and the clock goes as it does.
    pub async fn start_plain() -> Result<Self> {
        Self::start_with("", Vec::new(), false).await
    }

    /// Serves the release build with a language in place of English that nobody speaks: it is longer, full of accents,
    /// and runs from right to left.
    pub async fn start_in_pseudo() -> Result<Self> {
        Self::start_with("", pseudo::catalogue()?, true).await
    }

    async fn start_with(path: &str, catalogue: Vec<(String, String)>, hooked: bool) -> Result<Self> {
        let dist = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../dist");
        anyhow::ensure!(dist.join("index.html").is_file(), "there is no release build: run `make build`");
        let complaints = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&complaints);
        let listen = move |text: String| async move { heard.lock().expect("not poisoned").push(text) };
        let folder = Arc::new(Mutex::new(dist));
        let deployed = Arc::clone(&folder);
        let trouble = Arc::new(Mutex::new(Vec::new()));
        let troubled = Arc::clone(&trouble);
        let files = service_fn(move |request: Request| {
            let folder = deployed.lock().expect("not poisoned").clone();
            let trouble = trouble_with(&request, &troubled.lock().expect("not poisoned"));
            async move {
                match trouble {
                    None => Ok(ServeDir::new(folder).oneshot(request).await?.into_response()),
                    Some(Trouble::Missing) => Ok(StatusCode::NOT_FOUND.into_response()),
                    Some(Trouble::Spoilt) => Ok("something else".into_response()),
                    Some(Trouble::Slow) => {
                        tokio::time::sleep(Duration::from_secs(2)).await;
                        Ok::<_, Infallible>(ServeDir::new(folder).oneshot(request).await?.into_response())
                    }
                    Some(Trouble::CutOff(before)) => {
                        let whole = ServeDir::new(folder).oneshot(request).await?.into_response();
                        let top = |page: &str| page.split_once(before).map(|(top, _)| top.to_owned());
                        Ok(changed(whole, |page| top(page).expect("the text is in the page")).await)
                    }
                    Some(Trouble::Halting(before)) => {
                        let whole = ServeDir::new(folder).oneshot(request).await?.into_response();
                        let halting = |page: &str| page.replacen(before, &format!("{HALT}{before}"), 1);
                        Ok(changed(whole, halting).await)
                    }
                    Some(Trouble::Unscripted) => {
                        let whole = ServeDir::new(folder).oneshot(request).await?;
                        Ok(([(CONTENT_SECURITY_POLICY, "script-src 'none'")], whole).into_response())
                    }
                }
            }
        });
        let mut app = if path.is_empty() {
            Router::new().fallback_service(files)
        } else {
            Router::new().nest_service(path, files)
        };
        for (name, text) in catalogue {
            app = app.route(&format!("{path}/locales/{name}"), get(async || text));
        }
        let clock = Arc::new(Clock::default());
        app = app
            .route(
                "/empty",
                get(async || {
                    Html("<!doctype html><meta charset=utf-8><link rel=icon href=data:,><title>.</title>")
                }),
            )
            .route("/script.js", get(script))
            .route("/slow.js", get(slow_script))
            .route("/hook.js", get(hook).with_state(Arc::clone(&clock)))
            .route("/complaints", post(listen));
        if hooked {
            app = app.layer(middleware::from_fn(add_hook));
        }
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}{path}/", listener.local_addr()?);
        let (stop, stopped) = watch::channel(());
        tokio::spawn(async move {
            let mut stopped = stopped;
            let until = async move { _ = stopped.changed().await };
            axum::serve(listener, app).with_graceful_shutdown(until).await
        });
        Ok(Self { address, complaints, clock, folder, trouble, stop })
    }

    /// Serves what is in another folder from now on, as if it had been copied over.
    pub fn deploy(&self, folder: PathBuf) {
        *self.folder.lock().expect("not poisoned") = folder;
    }

    /// Has trouble from now on with requests whose address has this end.
    pub fn trouble(&self, end: &'static str, trouble: Trouble) {
        self.trouble.lock().expect("not poisoned").push((end, trouble));
    }

    /// Has no trouble any more.
    pub fn recover(&self) {
        self.trouble.lock().expect("not poisoned").clear();
    }

    /// Serves nobody any more.
    pub fn stop(&self) {
        self.stop.send_replace(());
    }

    /// Where the app is, with a slash at the end.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Sets the clock of the pages that are loaded from now on so many days forward.
    pub fn set_clock_forward(&self, days: u64) {
        self.clock.ahead.fetch_add(days * 24 * 60 * 60 * 1000, Ordering::Relaxed);
    }

    /// Lets the clock of the pages that are loaded from now on stand at a time.
    pub fn stop_clock_at(&self, time: Timestamp) {
        self.clock.stands.store(time.0, Ordering::Relaxed);
    }

    /// Runs a script before anything else in the pages that are loaded from now on.
    pub fn run_first(&self, script: &str) {
        script.clone_into(&mut self.clock.first.lock().expect("not poisoned"));
    }

    /// What pages have complained of.
    pub fn complaints(&self) -> Vec<String> {
        self.complaints.lock().expect("not poisoned").clone()
    }
}

/// The hook; the clock may be another one the next time.
async fn hook(State(clock): State<Arc<Clock>>) -> impl IntoResponse {
    let first = clock.first.lock().expect("not poisoned").clone();
    (
        [(CONTENT_TYPE, "text/javascript"), (CACHE_CONTROL, "no-store")],
        format!("{LISTEN}{}{first}", clock.script()),
    )
}

/// A script that does nothing, slowly.
async fn slow_script() -> impl IntoResponse {
    tokio::time::sleep(Duration::from_secs(2)).await;
    ([(CONTENT_TYPE, "text/javascript")], "")
}

/// A script of the site's own that does what the address says.
async fn script(Query(mut asked): Query<HashMap<String, String>>) -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/javascript")], asked.remove("does").unwrap_or_default())
}

/// A page with another text.
async fn changed(page: Response, change: impl FnOnce(&str) -> String) -> Response {
    let (mut head, body) = page.into_parts();
    let body = to_bytes(body, 1 << 24).await.context("a page of the build").expect("it is a file");
    head.headers.remove(CONTENT_LENGTH);
    head.headers.remove(LAST_MODIFIED);
    Response::from_parts(head, Body::from(change(&String::from_utf8_lossy(&body))))
}

async fn add_hook(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    // What goes wrong with a file later is not to be passed over.
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let html =
        response.headers().get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !html {
        return response;
    }
    // Tags that HTML lets be left out may have been, <head> too; the first element in it is a <meta>.
    let hooked = |page: &str| {
        assert!(page.contains("<meta"), "the page can be listened to");
        page.replacen("<meta", &format!("{HOOK}<meta"), 1)
    };
    changed(response, hooked).await
}
