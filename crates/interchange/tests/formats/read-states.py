"""Reads a file of XLIFF 2 with LinguaEdit, and prints what it understood of each segment as JSON.

It knows a text as far as its first code.
"""

import json
import sys

from linguaedit.parsers.xliff_parser import parse_xliff

entries = parse_xliff(sys.argv[1]).entries
json.dump([{"state": it.state, "source": it.source, "target": it.target} for it in entries], sys.stdout)
