"""Compiles Python programs: reads a JSON string on each line, writes `ok` or the error on a line."""

import json
import sys
import warnings

warnings.simplefilter("ignore")  # nobody reads what is said of programs that compile

for line in sys.stdin:
    try:
        compile(json.loads(line), "<program>", "exec", dont_inherit=True)
        print("ok")
    except (SyntaxError, ValueError) as error:
        print(f"{type(error).__name__}: {error}".replace("\n", " "))
    sys.stdout.flush()
