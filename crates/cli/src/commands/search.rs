use crate::{
    app::App,
    args::{Concordance, Search},
    failure::{Done, Failure},
    json::{Concorded, Hit},
};
use std::ops::Range;
use tolmach_workbench::{FoundPlace, message, search::SearchQuery};

pub(crate) fn search(app: &App, args: Search) -> Result<Done, Failure> {
    let Search { words, lang, page, state, limit } = args;
    app.workbench.index_for_search(|| false)?;
    let query = SearchQuery { words: words.join(" "), language: lang, page, state, ..SearchQuery::default() };
    let answer = app.workbench.search(&query, limit)?;
    let hits: Vec<Hit> = answer.hits.iter().map(Hit::from).collect();
    app.screen.answer(&hits, |screen| {
        if answer.hits.is_empty() {
            return screen.say(&message!("cli-search-nothing", words = query.words.as_str()));
        }
        for hit in &answer.hits {
            let place = hit.place.as_ref().map(|place| place_of(place) + " ").unwrap_or_default();
            screen.print(&format!("{place}[{} {}]\n", hit.language, hit.kind.as_str()))?;
            screen.print(&format!("    {}\n", marked(&hit.snippet, &hit.marks)))?;
        }
        if answer.has_more { screen.say(&message!("cli-search-more", limit = limit)) } else { Ok(()) }
    })?;
    Ok(Done::All)
}

pub(crate) fn concordance(app: &App, args: &Concordance) -> Result<Done, Failure> {
    let Concordance { phrase, from, to, limit } = args;
    let all = app.workbench.concordance(phrase, from, to, *limit)?;
    let rows: Vec<Concorded> = all.iter().map(Concorded::from).collect();
    app.screen.answer(&rows, |screen| {
        if all.is_empty() {
            return screen.say(&message!("cli-concordance-nothing", phrase = phrase.as_str()));
        }
        for rendered in &all {
            let place = rendered.place.as_ref().map(|place| place_of(place) + " ").unwrap_or_default();
            let draft = if rendered.is_draft { " *" } else { "" };
            screen.print(&format!("{place}[{}{draft}]\n", rendered.state.as_str()))?;
            screen.print(&format!("    {}\n", marked(&rendered.source, &rendered.marks)))?;
            screen.print(&format!("    {}\n", rendered.target.replace('\n', "\n    ")))?;
        }
        Ok(())
    })?;
    Ok(Done::All)
}

fn place_of(place: &FoundPlace) -> String {
    let FoundPlace { wiki: _, page, unit } = place;
    unit.as_ref().map_or_else(|| page.to_string(), |unit| format!("{page}/{unit}"))
}

/// The text with what was sought in brackets that no keyboard types.
fn marked(text: &str, marks: &[Range<usize>]) -> String {
    let mut shown = String::with_capacity(text.len() + 8 * marks.len());
    let mut at = 0;
    for mark in marks {
        shown.push_str(&text[at..mark.start]);
        shown.push('⟦');
        shown.push_str(&text[mark.clone()]);
        shown.push('⟧');
        at = mark.end;
    }
    shown.push_str(&text[at..]);
    shown.replace('\n', "\n    ")
}
