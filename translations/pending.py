#!/usr/bin/env python3
"""What a language lacks, as JSON for translators: translations/pending.py LANGUAGE [--all] > pending.json

Each entry has context, source and, where the code gives one, a comment; "translation" is to be filled in: a text, or
for a text with %n a list with one text for each plural form. translations/merge.py takes the file back. --all lists
what is translated, too.
"""

import json
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def ts_file(language):
    """The path of a language's file."""
    return Path(__file__).resolve().parent / f"kexec-workbench_{language}.ts"


def messages(root):
    """Each message as (key, element); key is context, source and comment."""
    for context in root.iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            yield (name, message.findtext("source"), message.findtext("comment") or ""), message


def translation(message):
    """The text of a message, or the list of its plural forms."""
    element = message.find("translation")
    forms = [form.text or "" for form in element.iter("numerusform")]
    return forms if message.get("numerus") == "yes" else element.text or ""


def pending(language, everything):
    root = ElementTree.parse(ts_file(language)).getroot()
    out = []
    for (context, source, comment), message in messages(root):
        if not everything and message.find("translation").get("type") is None:
            continue
        entry = {"context": context, "source": source}
        if comment:
            entry["comment"] = comment
        remark = message.findtext("extracomment")
        if remark:
            entry["remark"] = remark
        entry["translation"] = translation(message)
        out.append(entry)
    return out


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    json.dump(pending(sys.argv[1], "--all" in sys.argv), sys.stdout, ensure_ascii=False, indent=1)
    print()
