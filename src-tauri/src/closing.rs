//! Closing the window: first the screen saves what is being typed, then it closes the window itself.

use std::sync::{Mutex, PoisonError};
use tauri::ipc::Channel;

/// Who is to be told that the user wants to close the window. Told once: who asks a second time means it.
#[derive(Default)]
pub struct Closing(Mutex<Option<Channel<()>>>);

impl Closing {
    /// Takes a channel that the screen listens at.
    pub fn tell(&self, wish: Channel<()>) {
        *self.slot() = Some(wish);
    }

    /// Tells the screen that the user wants to close, and answers whether it will see to that. Where nobody listens, or
    /// was told before and has not got ready, the window closes at once: the draft is at most a second old.
    pub fn is_held(&self) -> bool {
        self.slot().take().is_some_and(|wish| wish.send(()).is_ok())
    }

    fn slot(&self) -> std::sync::MutexGuard<'_, Option<Channel<()>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_screen_is_asked_once() {
        let closing = Closing::default();
        assert!(!closing.is_held(), "a window whose screen never came up could not be closed");
        closing.tell(Channel::new(|_| Ok(())));
        assert!(closing.is_held(), "what is being typed would be lost");
        assert!(!closing.is_held(), "a window whose screen hangs could not be closed");
    }
}
