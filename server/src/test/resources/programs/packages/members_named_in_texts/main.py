import importlib
import json

TEXT = """
{"plugins": [
  {"name": "greeter", "entry": "extensions.greeter:greet", "arguments": {"who": "team"}, "order": 2},
  {"name": "control", "entry": "extensions.control:up", "arguments": {"port": 9090}, "order": 1}
]}
"""

entries = {each["name"]: each for each in json.loads(TEXT)["plugins"]}
for name in sorted(entries, key=lambda each: entries[each]["order"]):
    entry = entries[name]
    module, member = entry["entry"].split(":")
    getattr(importlib.import_module(module), member)(**entry["arguments"])
