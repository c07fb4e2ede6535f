//! `meta=siteinfo`.

use super::{Call, Object, query::Gathered};
use crate::wiki::titles::{LANGUAGES, NAMESPACES};
use serde_json::{Value, json};

pub(super) fn site_info(call: &mut Call<'_>, gathered: &mut Gathered) {
    call.params.get("siinlanguagecode");
    for wanted in call.params.list_or("siprop", "general") {
        let value = match wanted {
            "general" => general(call),
            "namespaces" => namespaces(),
            "namespacealiases" => {
                let aliases = NAMESPACES.iter().flat_map(|ns| ns.aliases.iter().map(move |alias| (ns.id, alias)));
                aliases.map(|(id, alias)| json!({ "id": id, "alias": alias })).collect()
            }
            "extensions" => json!([{
                "type": "specialpage",
                "name": "Translate",
                "version": "2024-07-16",
                "license-name": "GPL-2.0-or-later",
            }]),
            "rightsinfo" => json!({ "url": "https://creativecommons.org/licenses/by-sa/4.0/", "text": "CC BY-SA 4.0" }),
            "languages" => LANGUAGES
                .iter()
                .map(|code| {
                    let language = tolmach_core::Language::parse(code).ok();
                    let name = language.as_ref().map_or(*code, |language| language.autonym());
                    let bcp47 = language.as_ref().map_or(*code, |language| language.as_str());
                    json!({ "code": code, "bcp47": bcp47, "name": name })
                })
                .collect(),
            other => {
                let text = format!("Unrecognized value for parameter \"siprop\": {other}.");
                call.warn("siteinfo", "unrecognizedvalues", text);
                continue;
            }
        };
        gathered.put(wanted, value);
    }
}

fn general(call: &Call<'_>) -> Value {
    let server = &call.server;
    let mut general = json!({
        "mainpage": "Main Page",
        "base": format!("{server}/wiki/Main_Page"),
        "sitename": "Practice wiki",
        "generator": "MediaWiki 1.43.9",
        "case": "first-letter",
        "lang": "en",
        "fallback": [],
        "rtl": false,
        "readonly": false,
        "writeapi": true,
        "maxarticlesize": 2_097_152,
        "timezone": "UTC",
        "timeoffset": 0,
        "articlepath": "/wiki/$1",
        "scriptpath": "/w",
        "script": "/w/index.php",
        "server": server,
        "servername": "127.0.0.1",
        "wikiid": "practice",
        "time": call.now().to_string(),
        "misermode": false,
    });
    if let Some(reason) = &call.world.faults.read_only {
        general["readonly"] = true.into();
        general["readonlyreason"] = reason.as_str().into();
    }
    general
}

fn namespaces() -> Value {
    let mut namespaces = Object::new();
    for ns in NAMESPACES {
        let mut row = json!({
            "id": ns.id, "case": "first-letter", "name": ns.name, "subpages": ns.id > 0, "content": ns.id == 0,
        });
        if ns.id != 0 {
            row["canonical"] = ns.canonical.into();
        }
        namespaces.insert(ns.id.to_string(), row);
    }
    Value::Object(namespaces)
}
