//! A bad line between a client and a wiki on loopback.

use std::{
    io::{Read, Write},
    net::{Ipv4Addr, Shutdown, TcpListener, TcpStream},
    sync::{Arc, Mutex, PoisonError},
};

/// What happens to the next save that passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mishap {
    /// Its edit token is damaged on the way, as one is that the wiki no longer knows.
    StaleToken,
    /// It arrives and its answer does not.
    AnswerLost,
}

/// A line to a wiki, on which one mishap can be arranged at a time.
#[derive(Clone)]
pub struct Proxy {
    port: u16,
    next: Arc<Mutex<Option<Mishap>>>,
}

impl Proxy {
    /// Opens a line to the server on `port` of this machine.
    ///
    /// # Panics
    /// Where loopback has no free port.
    pub fn to(port: u16) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("loopback has a free port");
        let proxy = Self { port: listener.local_addr().expect("it is bound").port(), next: Arc::default() };
        let line = proxy.clone();
        std::thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                // A line that breaks is what this is for; the client notices.
                let _ = line.carry(client, port);
            }
        });
        proxy
    }

    /// Where the wiki's API answers through this line.
    pub fn api_url(&self) -> String {
        format!("http://127.0.0.1:{}/api.php", self.port)
    }

    /// Arranges for what happens to the next save.
    pub fn arrange(&self, mishap: Mishap) {
        *self.next.lock().unwrap_or_else(PoisonError::into_inner) = Some(mishap);
    }

    /// Carries one request and its answer; PHP's server closes after each.
    fn carry(&self, mut client: TcpStream, port: u16) -> std::io::Result<()> {
        let mut request = read_request(&mut client)?;
        let is_save = find(&request, b"action=edit").is_some();
        let mishap = if is_save { self.next.lock().unwrap_or_else(PoisonError::into_inner).take() } else { None };
        if mishap == Some(Mishap::StaleToken) {
            let at = find(&request, b"&token=").expect("a save has a token") + b"&token=".len();
            request[at..at + 8].copy_from_slice(b"deadbeef");
        }
        let mut wiki = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        wiki.write_all(&request)?;
        let mut answer = Vec::new();
        wiki.read_to_end(&mut answer)?;
        match mishap {
            Some(Mishap::AnswerLost) => client.shutdown(Shutdown::Both),
            Some(Mishap::StaleToken) | None => client.write_all(&answer),
        }
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
