//! A stream of server-sent events, as a browser reads it.

use std::time::Duration;

use super::Client;

/// A stream that goes on.
pub struct Stream {
    response: reqwest::Response,
    read: String,
}

impl Client {
    /// Opens a stream of events.
    pub async fn follow(&self, path: &str) -> Stream {
        let response = self.request("GET", path).send().await.unwrap();
        assert_eq!(response.status(), 200);
        assert!(is_stream(&response));
        Stream { response, read: String::new() }
    }
}

impl Stream {
    /// The next event; none if the stream ended.
    pub async fn next_event(&mut self) -> Option<String> {
        loop {
            if let Some((event, rest)) = self.read.split_once("\n\n") {
                let (event, rest) = (event.to_owned(), rest.to_owned());
                self.read = rest;
                return Some(event);
            }
            let chunk = self.response.chunk();
            let chunk = tokio::time::timeout(Duration::from_secs(60), chunk).await;
            let chunk = chunk.expect("the stream says something").ok().flatten()?;
            self.read += std::str::from_utf8(&chunk).unwrap();
        }
    }

    /// Reads to the end.
    pub async fn drain(&mut self) {
        while self.next_event().await.is_some() {}
    }
}

fn is_stream(response: &reqwest::Response) -> bool {
    let kind = response.headers().get("content-type").and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("text/event-stream"))
}

/// All that is answered; of a stream, which does not end, the first event.
pub async fn whole_or_first_event(response: reqwest::Response) -> reqwest::Result<String> {
    if !is_stream(&response) {
        return Ok(String::from_utf8_lossy(&response.bytes().await?).into_owned());
    }
    let mut stream = Stream { response, read: String::new() };
    Ok(stream.next_event().await.unwrap_or_default())
}
