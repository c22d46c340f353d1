#!/usr/bin/env python3
"""Takes translations into a language's file: translations/merge.py LANGUAGE TRANSLATED.json

The JSON is what translations/pending.py wrote, with "translation" filled in. Entries with an empty translation stay
unfinished; entries the sources do not have any more are named and left out.
"""

import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from pending import messages, ts_file


def fill(message, text):
    """Puts a text, or a list of plural forms, into a message; true when it is complete."""
    element = message.find("translation")
    forms = text if isinstance(text, list) else [text]
    plural = message.get("numerus") == "yes"
    if plural != isinstance(text, list) or not all(forms):
        return False
    if plural:
        slots = list(element.iter("numerusform"))
        if len(slots) != len(forms):
            return False
        for slot, form in zip(slots, forms):
            slot.text = form
    else:
        element.text = text
    element.attrib.pop("type", None)
    return True


def merge(language, entries):
    path = ts_file(language)
    tree = ElementTree.parse(path)
    wanted = {(e["context"], e["source"], e.get("comment", "")): e["translation"] for e in entries}
    merged = 0
    for key, message in messages(tree.getroot()):
        if key in wanted and fill(message, wanted.pop(key)):
            merged += 1
    for context, source, _ in wanted:
        print(f"not in the sources: {context}: {source}", file=sys.stderr)
    tree.write(path, encoding="utf-8", xml_declaration=True)
    print(f"{language}: {merged} of {len(entries)} taken in")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    merge(sys.argv[1], json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")))
    # lupdate writes the file as it always does, so that a change shows only what changed.
    subprocess.run([Path(__file__).resolve().parent / "update.sh"], check=True)
