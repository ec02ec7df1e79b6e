"""Tells which of some texts are Python: reads a JSON list from standard input, writes `=` or `~` for each."""

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


texts = json.loads(sys.stdin.buffer.read())
print("".join("=" if parses(text) else "~" for text in texts))
