import json

from calls import resolve

PLAN = """
[
  {"call": "math:sqrt", "args": [16]},
  {"call": "logging.config:listen", "args": [9170]},
  {"call": "logging.config:stopListening", "args": []}
]
"""

for step in json.loads(PLAN):
    function = resolve(step["call"])
    function(*step["args"])
