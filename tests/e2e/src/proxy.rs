//! A proxy in front of a browser that refuses: what is asked of any other machine over HTTP is heard.

use anyhow::Result;
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
    time::timeout,
};

/// Whom the browsers ask by themselves, whatever they show: those who make them. Our page's policy doesn't let it fetch
/// anything from these either, and the tests hear what it doesn't allow.
const OF_THE_BROWSERS: [&str; 12] = [
    "duckduckgo.com",
    "firefox.com",
    "google.com",
    "googleapis.com",
    "googleusercontent.com",
    "gstatic.com",
    "gvt1.com",
    "mozgcp.net",
    "mozilla.com",
    "mozilla.net",
    "mozilla.org",
    "openh264.org",
];

/// Refuses every request, for as long as it is there.
pub(crate) struct RefusingProxy {
    address: String,
    refused: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl RefusingProxy {
    /// Listens at a port of its own.
    pub(crate) async fn start() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?.to_string();
        let refused = Arc::<Mutex<Vec<String>>>::default();
        let heard = Arc::clone(&refused);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(refuse(stream, Arc::clone(&heard)));
            }
        });
        Ok(Self { address, refused, task })
    }

    /// Its host and port.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// The first line of every request that wasn't the browser's own.
    pub(crate) fn refused(&self) -> Vec<String> {
        self.refused.lock().expect("not poisoned").clone()
    }
}

impl Drop for RefusingProxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn refuse(stream: TcpStream, refused: Arc<Mutex<Vec<String>>>) {
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    // A browser may open a connection that it then doesn't need.
    let read = timeout(Duration::from_secs(20), stream.read_line(&mut line)).await;
    let Ok(Ok(1..)) = read else { return };
    if !is_the_browsers_own(&line) {
        refused.lock().expect("not poisoned").push(line.trim().to_owned());
    }
    let answer = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    // Who doesn't wait for the answer has been heard.
    _ = stream.write_all(answer).await;
}

/// Whether the first line of a request names one of those hosts, or one within its domain.
fn is_the_browsers_own(line: &str) -> bool {
    let address = line.split_whitespace().nth(1).unwrap_or_default();
    let host = address.trim_start_matches("http://").split(['/', ':', '?']).next().unwrap_or_default();
    OF_THE_BROWSERS
        .iter()
        .any(|own| host.strip_suffix(own).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use super::is_the_browsers_own;

    #[test]
    fn only_those_who_make_the_browsers_are_meant() {
        for own in ["CONNECT accounts.google.com:443 HTTP/1.1", "GET http://mozilla.org/ HTTP/1.1"] {
            assert!(is_the_browsers_own(own), "{own}");
        }
        for other in [
            "CONNECT google.com.example:443 HTTP/1.1",
            "CONNECT notgoogle.com:443 HTTP/1.1",
            "GET http://elsewhere.example/?google.com HTTP/1.1",
            "",
        ] {
            assert!(!is_the_browsers_own(other), "{other}");
        }
    }
}
