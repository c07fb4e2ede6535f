//! A bad line between a client and a wiki on loopback.

use std::{
    io::{ErrorKind, Read, Write},
    net::{Ipv4Addr, Shutdown, TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// What happens to the next save that passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mishap {
    /// Its edit token is damaged on the way, as one is that the wiki no longer knows.
    StaleToken,
    /// It arrives and its answer does not.
    AnswerLost,
    /// It does not arrive: whoever runs the network answers with a web page.
    WebPage,
}

/// When the network goes away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Break {
    /// What the request holds that meets it.
    pub holds: &'static str,
    /// The how manieth such request, from 1.
    pub nth: usize,
    /// Whether that one arrives still; its answer does not in any case.
    pub arrives: bool,
}

/// A line to a wiki, on which one mishap can be arranged at a time.
#[derive(Clone)]
pub struct Proxy {
    port: u16,
    wiki: u16,
    arranged: Arc<Mutex<Arranged>>,
}

/// What is to happen.
#[derive(Default)]
struct Arranged {
    next: Option<Mishap>,
    breaks: Option<Break>,
}

const WEB_PAGE: &[u8] =
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<title>Welcome to our train</title>";

impl Proxy {
    /// Opens a line to the server on `port` of this machine.
    ///
    /// # Panics
    /// Where loopback has no free port.
    pub fn to(port: u16) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("loopback has a free port");
        let wiki = port;
        let port = listener.local_addr().expect("it is bound").port();
        let proxy = Self { port, wiki, arranged: Arc::default() };
        proxy.clone().serve(listener);
        proxy
    }

    /// Where the wiki's API answers through this line.
    pub fn api_url(&self) -> String {
        self.url("/api.php")
    }

    /// Where a path of the wiki is found through this line.
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Arranges for what happens to the next save.
    pub fn arrange(&self, mishap: Mishap) {
        self.arranged().next = Some(mishap);
    }

    /// Lets the network go away: from the request on that is meant, nobody answers here any more.
    pub fn break_at(&self, breaks: Break) {
        self.arranged().breaks = Some(breaks);
    }

    /// Lets the network come back.
    ///
    /// # Panics
    /// Where another program has taken the port meanwhile.
    pub fn mend(&self) {
        let listener = loop {
            match TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)) {
                Ok(listener) => break listener,
                // The last one is on its way out still.
                Err(error) if error.kind() == ErrorKind::AddrInUse => std::thread::yield_now(),
                Err(error) => panic!("the line cannot be mended: {error}"),
            }
        };
        self.clone().serve(listener);
    }

    fn arranged(&self) -> MutexGuard<'_, Arranged> {
        self.arranged.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Carries one request after the other, until the line breaks.
    fn serve(self, listener: TcpListener) {
        std::thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                // A line that breaks is what this is for; the client notices.
                if self.carry(client).is_ok_and(|has_broken| has_broken) {
                    return;
                }
            }
        });
    }

    /// Carries one request and its answer; the connection ends after each. Answers whether the line broke at it.
    fn carry(&self, mut client: TcpStream) -> std::io::Result<bool> {
        let mut request = read_request(&mut client)?;
        let broken = self.breaks_at(&request);
        if broken.is_some_and(|breaks| !breaks.arrives) {
            return Ok(true);
        }
        let is_save = find(&request, b"action=edit").is_some();
        let mishap = if is_save { self.arranged().next.take() } else { None };
        if mishap == Some(Mishap::StaleToken) {
            let at = find(&request, b"&token=").expect("a save has a token") + b"&token=".len();
            request[at..at + 8].copy_from_slice(b"deadbeef");
        }
        if mishap == Some(Mishap::WebPage) {
            client.write_all(WEB_PAGE)?;
            return Ok(false);
        }
        let mut wiki = TcpStream::connect((Ipv4Addr::LOCALHOST, self.wiki))?;
        wiki.write_all(&request)?;
        let mut answer = Vec::new();
        wiki.read_to_end(&mut answer)?;
        match (broken, mishap) {
            (Some(_), _) => Ok(true),
            (None, Some(Mishap::AnswerLost)) => client.shutdown(Shutdown::Both).map(|()| false),
            (None, Some(Mishap::StaleToken | Mishap::WebPage) | None) => client.write_all(&answer).map(|()| false),
        }
    }

    /// The break that a request meets, if it does.
    fn breaks_at(&self, request: &[u8]) -> Option<Break> {
        let mut arranged = self.arranged();
        let breaks = arranged.breaks.as_mut().filter(|breaks| find(request, breaks.holds.as_bytes()).is_some())?;
        breaks.nth -= 1;
        if breaks.nth == 0 { arranged.breaks.take() } else { None }
    }
}

/// Reads a request to the end of its body, and asks for the connection to end with it.
fn read_request(client: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    let mut request = Vec::new();
    let mut piece = [0; 4096];
    loop {
        if let Some(head) = find(&request, b"\r\n\r\n") {
            let header = String::from_utf8_lossy(&request[..head]).to_lowercase();
            let length = header.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
            if request.len() >= head + 4 + length.unwrap_or(0) {
                request.splice(head..head, b"\r\nConnection: close".iter().copied());
                return Ok(request);
            }
        }
        match client.read(&mut piece)? {
            0 => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            n => request.extend_from_slice(&piece[..n]),
        }
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}
