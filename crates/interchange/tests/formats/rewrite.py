"""Reads a file with translate-toolkit, translates one unit, writes it again, and prints what it understood as JSON."""

import json
import sys

from translate.storage import base, factory, xliff, xliff2


def opened(path):
    # Both versions of XLIFF have one file name.
    if path.endswith(".xlf"):
        with open(path, "rb") as file:
            is_second = b"urn:oasis:names:tc:xliff:document:2" in file.read()
        return (xliff2.Xliff2File if is_second else xliff.xlifffile).parsefile(path)
    return factory.getobject(path)


def main(source, out, wanted, translation):
    store = opened(source)
    units = []
    for unit in store.units:
        if not unit.istranslatable() and not isinstance(unit, base.TranslationUnit):
            continue
        if unit.isheader():
            continue
        if str(unit.source) == wanted:
            unit.target = translation
            unit.markfuzzy(False)
        units.append(
            {
                "source": str(unit.source),
                "target": str(unit.target or ""),
                "fuzzy": bool(unit.isfuzzy()),
                "context": unit.getcontext() or unit.getid(),
            }
        )
    store.savefile(out)
    json.dump(units, sys.stdout)


main(*sys.argv[1:])
