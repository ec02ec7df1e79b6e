import json

from stations import Station, from_lines

PLAN = '[{"name": "at the harbour"}, {"name": "at the lighthouse", "task": "listen", "port": 9032}, {"name": "inn"}]'
for entry in json.loads(PLAN):
    Station(**entry).work()

LINES = """
harbour = rest
lighthouse = listen
"""
for station in from_lines(LINES):
    station.work()
