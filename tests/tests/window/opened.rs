//! A window that the rig has opened: what is in it, and what a user does there.

use super::{PATIENCE, target_dir};
use serde_json::Value;
use std::{path::Path, sync::LazyLock, time::Instant};
use thirtyfour::prelude::*;

/// The rules of accessibility, as the interface's own tests install them.
static AXE: LazyLock<String> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    // Without anything returned, the whole of axe would be sent back.
    std::fs::read_to_string(file).expect("`npm ci` has installed axe-core") + "; return true"
});

/// Finds what [`Window::cut_off`] answers. What is only there to be heard, a pixel wide, is left out.
const CUT_OFF: &str = r"
    const found = [];
    const words = document.createTreeWalker( document.body, NodeFilter.SHOW_TEXT );
    while ( words.nextNode() ) {
        const text = words.currentNode;
        const holder = text.parentElement;
        if ( !text.data.trim() || holder.closest( '[lang]' ) !== document.documentElement || holder.closest( 'style, script, textarea' ) || !holder.checkVisibility( { visibilityProperty: true } ) ) {
            continue;
        }
        const range = document.createRange();
        range.selectNodeContents( text );
        const { left, right, top, bottom, width } = range.getBoundingClientRect();
        if ( width === 0 ) {
            continue;
        }
        let canScroll = false;
        let isHeard = false;
        let cutBy = null;
        for ( let e = holder; e && e !== document.documentElement; e = e.parentElement ) {
            const style = getComputedStyle( e );
            const box = e.getBoundingClientRect();
            isHeard ||= box.width <= 1 || box.height <= 1 || style.clipPath !== 'none';
            const hides = ( overflow ) => overflow === 'hidden' || overflow === 'clip';
            if ( !canScroll && hides( style.overflowX ) && ( left < box.left - 1 || right > box.right + 1 ) || !canScroll && hides( style.overflowY ) && ( top < box.top - 3 || bottom > box.bottom + 3 ) ) {
                cutBy ??= e;
            }
            canScroll ||= /auto|scroll/.test( style.overflowX + style.overflowY );
        }
        if ( !isHeard && ( cutBy || !canScroll && ( left < -1 || right > innerWidth + 1 ) ) ) {
            found.push( `“${ text.data.trim() }” in .${ holder.className || holder.tagName }, cut by ${ cutBy ? `.${ cutBy.className || cutBy.tagName }` : 'the window' }` );
        }
    }
    return [ ...new Set( found ) ];";

/// An open window.
pub(crate) struct Window {
    pub(super) driver: WebDriver,
}

impl Window {
    /// What a script in the window returns.
    pub(crate) async fn ask(&self, script: &str, args: &[&str]) -> Value {
        let args: Vec<Value> = args.iter().map(|arg| Value::from(*arg)).collect();
        self.driver.execute(script, args).await.expect("the script runs").json().clone()
    }

    /// What a script in the window tells the function that is its last argument.
    pub(crate) async fn ask_later(&self, script: &str, args: &[&str]) -> Value {
        let args: Vec<Value> = args.iter().map(|arg| Value::from(*arg)).collect();
        self.driver.execute_async(script, args).await.expect("the script runs").json().clone()
    }

    /// Waits until a script returns something other than false or null, and answers that.
    pub(crate) async fn until(&self, what: &str, script: &str, args: &[&str]) -> Value {
        let begun = Instant::now();
        loop {
            let answer = self.ask(script, args).await;
            if !matches!(answer, Value::Null | Value::Bool(false)) {
                return answer;
            }
            if begun.elapsed() > PATIENCE {
                let shown = self.ask("return document.body.innerText", &[]).await;
                panic!("{what} did not come up; the window shows:\n{}", shown.as_str().unwrap_or_default());
            }
        }
    }

    /// Waits for an element.
    pub(crate) async fn sees(&self, css: &str) {
        self.until(css, "return document.querySelector(arguments[0]) !== null", &[css]).await;
    }

    /// Waits for an element that shows a text.
    pub(crate) async fn reads(&self, css: &str, text: &str) {
        let script = "return [ ...document.querySelectorAll( arguments[ 0 ] ) ].some( ( e ) => \
            e.innerText.replace( /[\\u2068\\u2069]/g, '' ).includes( arguments[ 1 ] ) )";
        self.until(&format!("{text:?} in {css}"), script, &[css, text]).await;
    }

    /// Waits until an element can be used, then clicks it as a user would.
    pub(crate) async fn click(&self, css: &str) {
        let ready = "const e = document.querySelector( arguments[ 0 ] ); return e !== null && !e.disabled";
        self.until(css, ready, &[css]).await;
        let element = self.driver.find(By::Css(css)).await.expect("it was there just now");
        element.scroll_into_view().await.expect("it can be scrolled to");
        // A dialog that is fading away lies over all else still.
        let is_free = "const e = document.querySelector( arguments[ 0 ] ); \
            return [ ...document.querySelectorAll( '.cdx-dialog-backdrop' ) ].every( ( over ) => over.contains( e ) )";
        self.until(&format!("{css} without a dialog over it"), is_free, &[css]).await;
        element.click().await.expect("it can be clicked");
    }

    /// Waits for a button, link or option that shows a text, and clicks it.
    pub(crate) async fn click_text(&self, css: &str, text: &str) {
        let script = "const e = [ ...document.querySelectorAll( arguments[ 0 ] ) ].find( ( e ) => !e.disabled && \
            e.innerText.includes( arguments[ 1 ] ) ); e?.click(); return e !== undefined";
        self.until(&format!("{text:?} to click"), script, &[css, text]).await;
    }

    /// Gives a field for files one of this name and content, as if the user had chosen it.
    pub(crate) async fn give_file(&self, css: &str, name: &str, content: &str) {
        self.sees(css).await;
        let script = "const [ css, name, content ] = arguments; const e = document.querySelector( css ); \
            const given = new DataTransfer(); given.items.add( new File( [ content ], name ) ); \
            e.files = given.files; e.dispatchEvent( new Event( 'change' ) )";
        self.ask(script, &[css, name, content]).await;
    }

    /// Waits until a dialog has come in: what is typed before that would go elsewhere.
    pub(crate) async fn dialog_is_in(&self) {
        let is_in = "return document.activeElement?.closest( '.cdx-dialog' ) !== null && \
            document.querySelector( '.cdx-dialog-fade-enter-active' ) === null";
        self.until("the dialog", is_in, &[]).await;
    }

    /// Waits until no dialog is there: one that is fading away takes clicks still.
    pub(crate) async fn dialog_is_gone(&self) {
        self.until("no dialog", "return document.querySelector( '.cdx-dialog' ) === null", &[]).await;
    }

    /// Presses keys, as one chord where modifiers are among them.
    pub(crate) async fn press(&self, keys: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(keys).perform().await.expect("keys can be pressed");
    }

    /// Holds modifiers and presses a key.
    pub(crate) async fn chord(&self, modifiers: &[Key], key: impl Into<char>) {
        let mut chain = self.driver.action_chain();
        for modifier in modifiers {
            chain = chain.key_down(modifier.clone());
        }
        let key = key.into();
        chain = chain.key_down(key).key_up(key);
        for modifier in modifiers.iter().rev() {
            chain = chain.key_up(modifier.clone());
        }
        chain.perform().await.expect("keys can be pressed");
    }

    /// Gives the window another size.
    pub(crate) async fn size(&self, width: u32, height: u32) {
        self.driver.set_window_rect(0, 0, width, height).await.expect("the window takes a size");
    }

    /// Goes to an address within the window.
    pub(crate) async fn go(&self, hash: &str) {
        self.ask("location.hash = arguments[ 0 ]", &[hash]).await;
    }

    /// The text in the editor.
    pub(crate) async fn target(&self) -> String {
        let lines = "return [ ...document.querySelectorAll( '.cm-line' ) ].map( ( e ) => e.textContent ).join( '\\n' )";
        self.ask(lines, &[]).await.as_str().unwrap_or_default().to_owned()
    }

    /// The text in the editor, if the window says in the same moment that everything typed is saved.
    pub(crate) async fn acknowledged(&self) -> Option<String> {
        let script = "return document.querySelector( '[data-testid=saved]' )?.innerText.startsWith( 'Saved' ) ? \
            [ ...document.querySelectorAll( '.cm-line' ) ].map( ( e ) => e.textContent ).join( '\\n' ) : null";
        self.ask(script, &[]).await.as_str().map(str::to_owned)
    }

    /// Waits until the window says that everything typed is saved.
    pub(crate) async fn saved(&self) {
        let script = "return document.querySelector( '[data-testid=saved]' )?.innerText.startsWith( 'Saved' ) ?? false";
        self.until("“Saved”", script, &[]).await;
    }

    /// Keeps a picture under `target/screenshots`, in light and in dark, and holds what is shown against the rules of
    /// accessibility.
    pub(crate) async fn picture(&self, name: &str) {
        let theme = self.ask("return document.documentElement.dataset.theme", &[]).await;
        let set = "document.documentElement.dataset.theme = arguments[ 0 ]";
        for look in ["light", "dark"] {
            self.ask(set, &[look]).await;
            self.photograph(&format!("{name}-{look}")).await;
        }
        self.ask(set, &[theme.as_str().unwrap_or("light")]).await;
        self.is_accessible(name).await;
    }

    /// Keeps a picture of the window as it is under `target/screenshots`.
    ///
    /// WebKitGTK's driver waits for ever on a page that is exactly as high as the window, so it is made a line higher,
    /// also behind a dialog, which keeps the page from scrolling.
    pub(crate) async fn photograph(&self, name: &str) {
        let folder = target_dir().join("screenshots");
        std::fs::create_dir_all(&folder).expect("target can be written to");
        let higher = "document.documentElement.style.minHeight = 'calc( 100% + 1px )'; \
            for ( const e of [ document.documentElement, document.body ] ) \
                e.style.setProperty( 'overflow', 'visible', 'important' )";
        self.ask(higher, &[]).await;
        self.settled().await;
        let png = self.driver.screenshot_as_png().await.expect("a picture");
        std::fs::write(folder.join(format!("{name}.png")), png).expect("target can be written to");
        let reset = "document.documentElement.style.minHeight = ''; \
            for ( const e of [ document.documentElement, document.body ] ) e.style.removeProperty( 'overflow' )";
        self.ask(reset, &[]).await;
    }

    /// Waits until the window has nothing more to fetch for what it shows.
    pub(crate) async fn idle(&self) {
        let is_idle =
            "return document.querySelector( '.cdx-progress-bar, .cdx-progress-indicator, [aria-busy=true]' ) === null";
        self.until("the end of loading", is_idle, &[]).await;
        self.settled().await;
    }

    /// Words of the interface that cannot be read whole: their text goes beyond an element that hides what does not fit, or
    /// beyond the window. Texts of content languages may end in an ellipsis; they are read whole elsewhere.
    pub(crate) async fn cut_off(&self) -> Vec<String> {
        let found = self.ask(CUT_OFF, &[]).await;
        found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// Asks axe, by all its rules and in every theme, whether what is shown can be used by everybody.
    async fn is_accessible(&self, what: &str) {
        if self.ask("return window.axe === undefined", &[]).await == true {
            self.ask(&AXE, &[]).await;
        }
        let set = "const look = document.documentElement.dataset; [ look.theme, look.contrast ] = arguments";
        let was = self
            .ask("const { theme, contrast } = document.documentElement.dataset; return [ theme, contrast ]", &[])
            .await;
        for look in [["light", "normal"], ["dark", "normal"], ["light", "more"], ["dark", "more"]] {
            self.ask(set, &look).await;
            self.settled().await;
            let script = "const done = arguments[ arguments.length - 1 ]; \
                axe.run( document, { resultTypes: [ 'violations' ] } ).then( ( { violations } ) => \
                    done( violations.flatMap( ( rule ) => rule.nodes.map( ( node ) => \
                        `${ rule.id }: ${ node.html }\\n    ${ node.failureSummary }` ) ) ), \
                    ( error ) => done( [ String( error ) ] ) )";
            let found = self.ask_later(script, &[]).await;
            let found: Vec<&str> = found.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            assert!(found.is_empty(), "some could not use {what}, {look:?}:\n{}", found.join("\n"));
        }
        let was: Vec<&str> = was.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        self.ask(set, &was).await;
    }

    /// Waits until colours and movements have come to rest and two frames were drawn: before that a picture shows what was.
    pub(crate) async fn settled(&self) {
        // Asked frame by frame: what an animation promises is never kept where its element goes meanwhile.
        let script = "const done = arguments[ arguments.length - 1 ]; \
            const moves = ( a ) => a.playState === 'running' && a.effect?.getComputedTiming().endTime < Infinity; \
            const look = () => requestAnimationFrame( document.getAnimations().some( moves ) ? look : \
                () => requestAnimationFrame( () => done( true ) ) ); \
            document.fonts.ready.then( look )";
        self.ask_later(script, &[]).await;
    }

    /// Scrolls an element down and to the side through all that it holds, a step a frame, and answers what that took: `frames`,
    /// the longest time and the 95th percentile that a step kept the window from anything else (`longest_ms`, `p95_ms`), and
    /// the most `cells` that were in the page at once.
    pub(crate) async fn scroll_through(&self, css: &str) -> Value {
        let script = "const done = arguments[ arguments.length - 1 ]; const e = document.querySelector( arguments[ 0 ] ); \
            const busy = []; let cells = 0; let begun = 0; const channel = new MessageChannel(); \
            const began = () => { begun = performance.now(); channel.port2.postMessage( 0 ); }; \
            const step = () => { const from = e.scrollTop + Math.abs( e.scrollLeft ); e.scrollTop += 120; e.scrollLeft += 60; \
                if ( e.scrollTop + Math.abs( e.scrollLeft ) === from ) { removeEventListener( 'scroll', began, true ); \
                    busy.sort( ( a, b ) => a - b ); done( { frames: busy.length, longest_ms: busy.at( -1 ), \
                    p95_ms: busy[ Math.floor( busy.length * 0.95 ) ], cells } ); } }; \
            channel.port1.onmessage = () => { busy.push( performance.now() - begun ); \
                cells = Math.max( cells, e.querySelectorAll( '[role=gridcell]' ).length ); requestAnimationFrame( step ); }; \
            addEventListener( 'scroll', began, true ); requestAnimationFrame( step )";
        self.ask_later(script, &[css]).await
    }

    /// Leaves the window to be killed: nothing is sent to it any more.
    pub(crate) fn leave(self) {
        self.driver.leak().expect("it was open");
    }

    /// Closes the window.
    pub(crate) async fn close(self) {
        self.driver.quit().await.expect("the window closes");
    }
}
