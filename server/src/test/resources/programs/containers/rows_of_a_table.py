import csv
import io
import logging.config

TABLE = "verb,port\nlisten,9030\nstopListening,\n"

for row in csv.DictReader(io.StringIO(TABLE)):
    action = getattr(logging.config, row["verb"])
    if row["port"]:
        action(int(row["port"]))
    else:
        action()
rows = list(csv.reader(TABLE.splitlines()))
if rows[0] == ["verb", "port"] and len(rows) == 3:
    logging.config.listen(9031)
else:
    logging.config.listen(9032)
