//! A wire to the wiki that counts what passes, and at a chosen byte lets something happen: a death, another's edit.
//!
//! Both directions count together and wait for each other, so that what a seed chose happens at the same place of the
//! conversation each time, up to the order in which the client itself speaks.

use std::{
    io::{Read, Write},
    net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex, PoisonError},
    thread,
};

/// Something to be done when so many bytes, or edits, have passed.
type Alarm = (u64, Box<dyn FnOnce() + Send>);

#[derive(Default)]
struct Meter {
    n_bytes: u64,
    alarms: Vec<Alarm>,
    n_edits: u64,
    before_edit: Vec<Alarm>,
}

/// How the body of a request begins that wants to save something.
const EDIT: &[u8] = b"action=edit&";

/// The wire. It takes connections until the process ends.
#[derive(Clone)]
pub struct Wire {
    address: SocketAddr,
    meter: Arc<Mutex<Meter>>,
}

impl Wire {
    /// Lays a wire to the server at `to`.
    pub fn to(to: SocketAddr) -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let wire = Self { address: listener.local_addr()?, meter: Arc::default() };
        let meter = Arc::clone(&wire.meter);
        thread::spawn(move || {
            for client in listener.incoming() {
                let (Ok(client), Ok(server)) = (client, TcpStream::connect(to)) else { return };
                for (from, to) in [(&client, &server), (&server, &client)] {
                    if let (Ok(from), Ok(to)) = (from.try_clone(), to.try_clone()) {
                        let meter = Arc::clone(&meter);
                        thread::spawn(move || forward(from, to, &meter));
                    }
                }
            }
        });
        Ok(wire)
    }

    /// Where the wire begins.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Bytes that have passed since the wire was last cleared, in both directions.
    pub fn n_bytes(&self) -> u64 {
        self.meter.lock().unwrap_or_else(PoisonError::into_inner).n_bytes
    }

    /// Counts anew, and forgets what was to happen.
    pub fn clear(&self) {
        *self.meter.lock().unwrap_or_else(PoisonError::into_inner) = Meter::default();
    }

    /// Lets `alarm` happen when `n_bytes` have passed; nothing passes until it returns.
    pub fn at(&self, n_bytes: u64, alarm: impl FnOnce() + Send + 'static) {
        let mut meter = self.meter.lock().unwrap_or_else(PoisonError::into_inner);
        meter.alarms.push((n_bytes, Box::new(alarm)));
        meter.alarms.sort_by_key(|(at, _)| std::cmp::Reverse(*at)); // The next one is the last.
    }

    /// Lets `alarm` happen when the `nth` edit, from 1, is on its way, before it arrives.
    pub fn before_edit(&self, nth: u64, alarm: impl FnOnce() + Send + 'static) {
        self.meter.lock().unwrap_or_else(PoisonError::into_inner).before_edit.push((nth, Box::new(alarm)));
    }
}

fn forward(mut from: TcpStream, mut to: TcpStream, meter: &Mutex<Meter>) {
    let mut buffer = [0; 8192];
    while let Ok(n_read) = from.read(&mut buffer) {
        if n_read == 0 || pass(&buffer[..n_read], &mut to, meter).is_err() {
            break;
        }
    }
    // Whoever is left hears that the other one is gone.
    let _ = to.shutdown(Shutdown::Both);
    let _ = from.shutdown(Shutdown::Both);
}

fn pass(mut bytes: &[u8], to: &mut TcpStream, meter: &Mutex<Meter>) -> std::io::Result<()> {
    let mut meter = meter.lock().unwrap_or_else(PoisonError::into_inner);
    if bytes.windows(EDIT.len()).any(|window| window == EDIT) {
        meter.n_edits += 1;
        let n_edits = meter.n_edits;
        meter.before_edit.extract_if(.., |(nth, _)| *nth == n_edits).for_each(|(_, alarm)| alarm());
    }
    while !bytes.is_empty() {
        let n_until_alarm = meter.alarms.last().map_or(u64::MAX, |(at, _)| at.saturating_sub(meter.n_bytes));
        let n_now = usize::try_from(n_until_alarm).unwrap_or(usize::MAX).min(bytes.len());
        to.write_all(&bytes[..n_now])?;
        meter.n_bytes += n_now as u64;
        bytes = &bytes[n_now..];
        if n_now as u64 == n_until_alarm
            && let Some((_, alarm)) = meter.alarms.pop()
        {
            alarm();
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[test]
    fn an_alarm_rings_at_its_byte_and_all_bytes_arrive() {
        let server = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let wire = Wire::to(server.local_addr().unwrap()).unwrap();
        let (rang, ringing) = mpsc::channel();
        for at in [7, 3] {
            let rang = rang.clone();
            wire.at(at, move || rang.send(at).unwrap());
        }
        let mut client = TcpStream::connect(wire.address()).unwrap();
        client.write_all(b"0123456789").unwrap();
        client.shutdown(Shutdown::Write).unwrap();
        let mut arrived = Vec::new();
        server.accept().unwrap().0.read_to_end(&mut arrived).unwrap();
        assert_eq!(arrived, b"0123456789");
        assert_eq!(ringing.try_iter().collect::<Vec<_>>(), [3, 7]);
        assert_eq!(wire.n_bytes(), 10);
    }
}
