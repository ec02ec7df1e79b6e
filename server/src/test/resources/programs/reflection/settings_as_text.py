import ast
import json
import logging.config

SETTINGS = json.loads("""
{
    "remote": {"enabled": true, "function": "listen", "port": 9001},
    "second": {"enabled": false, "function": "listen", "port": 9002},
    "quiet": {"enabled": true, "function": "stopListening", "port": null}
}
""")

for section in SETTINGS.values():
    if not section["enabled"]:
        continue
    function = getattr(logging.config, section["function"])
    if section["port"] is None:
        function()
    else:
        function(section["port"])

names = ast.literal_eval("['stopListening', 'listen']")
getattr(logging.config, names[1])(9003)
getattr(logging.config, names[0])()
