"""Validates files by a schema, an XSD or a DTD; ARCHIVE!MEMBER is one that lies in a zip archive.

What a schema imports is taken from beside it, whatever address it names: nothing is asked of the network.
"""

import io
import pathlib
import sys
import zipfile

from lxml import etree


def opened(where):
    """How to read what lies beside a schema, and the name of the schema."""
    archive, _, member = where.partition("!")
    if not member:
        path = pathlib.Path(where)
        return lambda name: path.with_name(name).read_bytes(), path.name
    folder, _, name = member.rpartition("/")
    with zipfile.ZipFile(archive) as held:
        held = {name: held.read(name) for name in held.namelist() if name.startswith(folder)}
    return lambda name: held[f"{folder}/{name}"], name


class Beside(etree.Resolver):
    def __init__(self, read):
        self.read = read

    def resolve(self, url, public_id, context):
        return self.resolve_string(self.read(url.rpartition("/")[2]), context)


def main(where, *files):
    read, name = opened(where)
    if name.endswith(".dtd"):
        schema = etree.DTD(io.BytesIO(read(name)))
    else:
        parser = etree.XMLParser(no_network=True)
        parser.resolvers.add(Beside(read))
        schema = etree.XMLSchema(etree.fromstring(read(name), parser))
    for file in files:
        if not schema.validate(etree.parse(file)):
            sys.exit(f"{file} is not valid by {name}:\n{schema.error_log}")
        print(f"valid by {name}")


main(*sys.argv[1:])
