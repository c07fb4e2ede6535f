//! The wiki's own pages and translations, original texts of real use to newcomers.
//!
//! `content/pages` holds the sources, `content/revisions.tsv` what they said before their latest change, and
//! `content/translations` the translations by language. Everything is saved in the same order with the same times at every
//! start, so that ids stay the same.

use crate::wiki::{Command, Edit, Mark, MarkPriority, Wiki, titles::unit_title, users};
use jiff::{SignedDuration, Timestamp};
use std::sync::LazyLock;

/// A source page.
struct Source {
    /// How the tables call it.
    slug: &'static str,
    title: &'static str,
    language: &'static str,
    text: &'static str,
}

macro_rules! source {
    ($slug:literal, $language:literal, $title:literal) => {
        Source {
            slug: $slug,
            title: $title,
            language: $language,
            text: include_str!(concat!("../content/pages/", $slug, ".wiki")),
        }
    };
}

const SOURCES: &[Source] = &[
    source!("sprint", "en", "Knowledge base/How to run a translation sprint"),
    source!("hub", "en", "Knowledge base/What a hub is"),
    source!("writing", "en", "Knowledge base/Writing for translation"),
    source!("accessibility", "en", "Knowledge base/Accessible pages"),
    source!("thanks", "en", "Knowledge base/Thanking volunteers"),
    source!("glossary", "en", "Knowledge base/Agreeing on a glossary"),
    source!("update", "en", "Knowledge base/Running an update sprint"),
    source!("numbers", "en", "Knowledge base/A sprint in numbers"),
    source!("roles", "en", "Knowledge base/Roles in a sprint"),
    source!("grants", "en", "Knowledge base/Applying for a sprint grant"),
    source!("review", "en", "Knowledge base/Reviewing translations"),
    source!("first", "en", "Knowledge base/Your first unit"),
    source!("offline", "en", "Knowledge base/Working offline"),
    source!("spotkanie", "pl", "Baza wiedzy/Jak przygotować spotkanie edytorów"),
];

/// Translations by language: page, unit, state, text. The state is `before` (saved before the source's latest change),
/// `translated` or `proofread`.
const TRANSLATIONS: &[(&str, &str)] = &[
    ("pl", include_str!("../content/translations/pl.tsv")),
    ("uk", include_str!("../content/translations/uk.tsv")),
    ("cs", include_str!("../content/translations/cs.tsv")),
    ("sr", include_str!("../content/translations/sr.tsv")),
    ("ka", include_str!("../content/translations/ka.tsv")),
    ("hu", include_str!("../content/translations/hu.tsv")),
];

/// What a page said before its latest change: page, now, then.
const REVISIONS: &str = include_str!("../content/revisions.tsv");

/// Wordings between which the second editor changes: page, unit, language, one, other.
const OTHER_WORDINGS: &str = include_str!("../content/second-editor.tsv");

/// The page that only some languages may be translated into.
const RESTRICTED: (&str, &[&str], &str) =
    ("grants", &["pl", "uk", "cs"], "Applications are read in these languages only.");

/// The message group that holds pages to begin with.
const AGGREGATE: (&str, &str, &[&str]) =
    ("First steps", "Short pages for a first sprint.", &["first", "thanks", "numbers", "roles"]);

/// Titles of the built-in translatable pages, in order.
pub fn resources() -> Vec<&'static str> {
    SOURCES.iter().map(|source| source.title).collect()
}

/// The two wordings of a unit that the second editor knows.
pub(crate) fn other_wording(page: &str, unit: &str, language: &str) -> Option<[&'static str; 2]> {
    static WORDINGS: LazyLock<Vec<Vec<&'static str>>> = LazyLock::new(|| rows(OTHER_WORDINGS).collect());
    let slug = SOURCES.iter().find(|source| source.title == page)?.slug;
    WORDINGS.iter().find_map(|row| match row[..] {
        [of, id, code, one, other] if (of, id, code) == (slug, unit, language) => Some([one, other]),
        _ => None,
    })
}

/// The wiki as it is before anybody writes to it.
pub(crate) fn wiki() -> Wiki {
    static WIKI: LazyLock<Wiki> = LazyLock::new(build);
    WIKI.clone()
}

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| line.split('\t').collect())
}

/// A cell's text: `\n` stands for a line break.
fn cell(text: &str) -> String {
    text.replace("\\n", "\n")
}

/// The wiki under construction, with a clock of its own.
struct Builder {
    wiki: Wiki,
    now: Timestamp,
}

impl Builder {
    fn apply(&mut self, user: &str, command: Command) {
        self.now += SignedDuration::from_mins(17);
        let id = users::find(user).map_or(0, |user| user.id);
        if let Err(refusal) = self.wiki.apply(&command, id, self.now) {
            // A test holds that the content is sound.
            debug_assert!(false, "{}: {} ({command:?})", refusal.code, refusal.text);
            tracing::error!(code = refusal.code, "a part of the practice wiki's content was refused");
        }
    }

    fn save(&mut self, user: &str, title: &str, text: String) {
        self.apply(user, Command::Edit(Edit { title: title.to_owned(), text, ..Edit::default() }));
    }

    fn mark(&mut self, source: &Source) {
        let (slug, languages, reason) = RESTRICTED;
        let priority = (slug == source.slug).then(|| MarkPriority {
            languages: languages.iter().map(|code| (*code).to_owned()).collect(),
            is_forced: true,
            reason: reason.to_owned(),
        });
        self.apply("Admin", Command::Mark(Mark { title: source.title.to_owned(), priority, ..Mark::default() }));
    }

    /// Saves the translations that were made before, or after, the latest change of their sources.
    fn translate(&mut self, is_before: bool) {
        for (language, table) in TRANSLATIONS {
            for row in rows(table) {
                let [slug, unit, state, text] = row[..] else { continue };
                let Some(source) = SOURCES.iter().find(|source| source.slug == slug) else { continue };
                if (state == "before") != is_before {
                    continue;
                }
                let translator = if (slug.len() + unit.len()) % 2 == 0 { "Aniela" } else { "Davit" };
                let title = unit_title(source.title, unit, language);
                self.save(translator, &title, cell(text));
                let revision = self.wiki.page(&title).map(|page| page.latest().id);
                if let (Some(revision), "proofread") = (revision, state) {
                    self.apply("Reviewer", Command::Review { revision });
                }
            }
        }
    }
}

fn build() -> Wiki {
    let start = Timestamp::from_second(1_746_082_800).unwrap_or(Timestamp::UNIX_EPOCH); // 1 May 2025, 7:00.
    let mut builder = Builder { wiki: Wiki::default(), now: start };
    let revisions: Vec<_> = rows(REVISIONS).collect();
    let changes = |slug: &str| {
        let slug = slug.to_owned();
        revisions.iter().filter_map(move |row| match row[..] {
            [of, now, then] if of == slug => Some((cell(now), cell(then))),
            _ => None,
        })
    };
    for source in SOURCES {
        let text = changes(source.slug).fold(source.text.to_owned(), |text, (now, then)| text.replace(&now, &then));
        builder.save("Admin", source.title, text);
        if source.language != crate::wiki::CONTENT_LANGUAGE {
            let (title, language) = (source.title.to_owned(), source.language.to_owned());
            builder.apply("Admin", Command::SetLanguage { title, language });
        }
        builder.mark(source);
    }
    builder.translate(true);
    builder.now += SignedDuration::from_hours(24 * 60);
    for source in SOURCES.iter().filter(|source| changes(source.slug).next().is_some()) {
        let marked = builder.wiki.page(source.title).map(|page| page.latest().text.clone()).unwrap_or_default();
        let text = changes(source.slug).fold(marked, |text, (now, then)| text.replace(&then, &now));
        builder.save("Admin", source.title, text);
        builder.mark(source);
    }
    builder.translate(false);
    let (label, description, members) = AGGREGATE;
    let pages = SOURCES.iter().filter(|source| members.contains(&source.slug)).map(|source| source.title.to_owned());
    let (label, description) = (label.to_owned(), description.to_owned());
    builder.apply("Admin", Command::Aggregate { label, description, pages: pages.collect() });
    builder.wiki.leave_room();
    builder.wiki
}

#[cfg(test)]
#[path = "content_tests.rs"]
mod tests;
