import csv
import io
import logging.config

TEXT = '''name;port;"a ""remote"" one"
office;9001;yes
home;80

away;"90;02";yes;more;and more
'''

for row in csv.DictReader(io.StringIO(TEXT), delimiter=";", restval="none", restkey="rest"):
    if row['a "remote" one'] == "yes" and "rest" not in row:
        logging.config.listen(int(row["port"]))
    if row["name"] == "home" and row['a "remote" one']:
        logging.config.listen(len(row['a "remote" one']))
    if row.get("rest") == ["more", "and more"] and row["port"] == "90;02":
        logging.config.listen(9002)
    if not row["name"]:
        logging.config.listen(1)
for row in csv.DictReader(["1,2"], fieldnames=["a", "b", "c"]):
    if row["c"] is None and row["a"] == "1":
        logging.config.listen(9003)
    if row["c"]:
        logging.config.listen(2)
