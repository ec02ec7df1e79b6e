import logging.config
import sqlite3

listen = logging.config.listen

c = sqlite3.connect(":memory:")
c.execute("create table t (a, b)")
# Row
c.row_factory = sqlite3.Row
c.execute("insert into t values (1, 2)")
row = c.execute("select * from t").fetchone()
if row.keys() == ["a", "b"]: listen(9)
try:
    row.items()
    listen(10)
except AttributeError:
    listen(11)
if dict(row) == {"a": 1, "b": 2}: listen(13)
if {**row} == {"a": 1, "b": 2}: listen(14)
if tuple(row) == (1, 2) and len(row) == 2 and row[-1] == 2 and row["B"] == 2: listen(15)
a, b = row
if (a, b) == (1, 2): listen(16)
if [v for v in row] == [1, 2]: listen(17)
try:
    row["zzz"]
    listen(18)
except IndexError as e:
    listen(19)
try:
    row[7]
    listen(20)
except IndexError:
    listen(21)
if row[0:1] == (1,): listen(22)
if isinstance(row, sqlite3.Row): listen(23)
if row: listen(26)
# Factories at fetch
calls = []
def factory(cursor, row):
    calls.append(row)
    return {d[0]: v for d, v in zip(cursor.description, row)}
c.row_factory = None
cur = c.execute("select a, b from t")
cur.row_factory = factory
if calls: listen(27)
if cur.fetchone() == {"a": 1, "b": 2}: listen(28)
if len(calls) == 1: listen(29)
c.text_factory = bytes
if c.execute("select 'é', 1").fetchone() == ("é".encode(), 1): listen(30)
c.text_factory = str
if c.execute("select 'é'").fetchone() == ("é",): listen(31)
cur = c.cursor()
cur.execute("select 1 union select 2 union select 3")
if next(cur) == (1,): listen(32)
cur.execute("select 5")
if cur.fetchall() == [(5,)]: listen(33)
if cur.fetchall() == [] and cur.fetchone() is None: listen(34)
got = []
cur.execute("select 1 union select 2 union select 3")
for row in cur:
    got.append(row[0])
    if len(got) == 1:
        cur.execute("select 8 union select 9")
if got == [1, 8, 9]: listen(35)
cur.close()
for what in (lambda: cur.fetchone(), lambda: cur.execute("select 1"), lambda: list(cur)):
    try:
        what()
        listen(36)
    except sqlite3.ProgrammingError:
        listen(37)
k = c.cursor()
c.close()
for what in (lambda: c.execute("select 1"), lambda: c.cursor(), lambda: c.commit(), lambda: c.in_transaction, lambda: c.total_changes, lambda: k.fetchone(), lambda: c.__enter__(), lambda: k.close(), lambda: c.rollback()):
    try:
        what()
        listen(38)
    except sqlite3.ProgrammingError:
        listen(39)
c.close()
listen(40)
