"""Tells which of some texts are Python: reads a JSON list from a file, writes `=` or `~` for each."""

import ast
import json
import sys
import warnings

warnings.simplefilter("ignore")


def parses(text):
    try:
        ast.parse(text.encode())
        return True
    except (SyntaxError, ValueError):
        return False


with open(sys.argv[1], encoding="utf-8") as file:
    print("".join("=" if parses(text) else "~" for text in json.load(file)))
