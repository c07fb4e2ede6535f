//! Our files by the schemas of the formats, as far as a package ships them.

use crate::{
    sample::{FORMATS, glossary, sample, write_tmx},
    tools::{python, refused, run},
};
use std::{ffi::OsStr, fs, path::Path};
use tolmach_core::Language;
use tolmach_interchange::{
    tbx::{self, TbxVersion},
    tmx::Level,
};

/// The schemas of OASIS, with Symfony's reader of translations.
const XLIFF: &str = "/usr/share/php/Symfony/Component/Translation/Resources/schemas";
/// Those that OmegaT reads by.
const OMEGAT: &str = "/usr/share/omegat/OmegaT.jar!schemas";

/// What is written, and which schema it must hold to.
fn written() -> Vec<(String, Vec<u8>)> {
    let mut terms = Vec::new();
    tbx::write(&glossary(), &Language::parse("en").unwrap(), TbxVersion::Two, &mut terms).unwrap();
    let [.., v1, v2] = &FORMATS;
    vec![
        (format!("{XLIFF}/xliff-core-1.2-strict.xsd"), (v1.write)(&sample())),
        // 2.1 has the core of 2.0; what stands in modules is let through.
        (format!("{XLIFF}/xliff-core-2.0.xsd"), (v2.write)(&sample())),
        (format!("{OMEGAT}/tmx14.dtd"), write_tmx(&sample(), Level::One)),
        (format!("{OMEGAT}/tmx14.dtd"), write_tmx(&sample(), Level::Two)),
        (format!("{OMEGAT}/tbx.xsd"), terms),
    ]
}

#[test]
fn what_is_written_is_valid_by_its_schema() {
    let home = tempfile::tempdir().unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats/validate.py");
    let file = home.path().join("file.xml");
    for (schema, bytes) in written() {
        fs::write(&file, &bytes).unwrap();
        let arguments: [&dyn AsRef<OsStr>; 3] = [&script, &schema, &file];
        assert!(run(python(), &arguments, home.path()).contains("valid by"), "{schema}");
        // A schema that found no fault with anything would prove nothing.
        let text = String::from_utf8(bytes).unwrap();
        let end = text.trim_end().rfind("</").unwrap();
        fs::write(&file, format!("{}<nonsense/>{}", &text[..end], &text[end..])).unwrap();
        assert!(refused(python(), &arguments, home.path()).contains("nonsense"), "{schema}");
    }
}
