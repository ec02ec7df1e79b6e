import logging.config
import sqlite3
import threading

listen = logging.config.listen

c = sqlite3.connect(":memory:")
c.execute("create table t (a, b)")
seen = []
def work():
    try:
        c.execute("insert into t values (1, 2)")
        seen.append("ok")
    except sqlite3.ProgrammingError:
        seen.append("refused")
t = threading.Thread(target=work); t.start(); t.join()
if seen == ["refused"]: listen(1)
if c.execute("select count(*) from t").fetchone() == (0,): listen(2)
if c.execute("select count(*) from t").fetchone() == (1,): listen(3)
d = sqlite3.connect(":memory:", check_same_thread=False)
d.execute("create table t (a, b)")
def work2():
    d.execute("insert into t values (1, 2)")
t = threading.Thread(target=work2); t.start(); t.join()
if d.execute("select count(*) from t").fetchone() == (1,): listen(4)
if d.execute("select count(*) from t").fetchone() == (0,): listen(5)
inside = []
def own():
    e = sqlite3.connect(":memory:")
    e.execute("create table t (a)")
    e.execute("insert into t values (7)")
    inside.append(e.execute("select a from t").fetchone()[0])
    inside.append(e)
t = threading.Thread(target=own); t.start(); t.join()
if inside[0] == 7: listen(6)
try:
    inside[1].execute("select 1")
    listen(7)
except sqlite3.ProgrammingError:
    listen(8)
