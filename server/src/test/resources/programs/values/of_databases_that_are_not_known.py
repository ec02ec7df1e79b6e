import logging.config
import sqlite3
import os
import sys
import random
listen = logging.config.listen
c = sqlite3.connect(":memory:")
c.execute("create table t (id integer primary key, a, at default current_timestamp)")
if c.execute("select random() % 2 = 0 or 1").fetchone()[0]: listen(1)
if c.execute("select date('now') > '2020-01-01'").fetchone()[0]: listen(2)
if c.execute("select date(?) > '2020-01-01'", ("now",)).fetchone()[0]: listen(3)
c.execute("insert into t (a) values (1)")
if c.execute("select a from t").fetchone() == (1,): listen(4)
if c.execute("select at > '2020' from t").fetchone() == (1,): listen(5)
d = sqlite3.connect(":memory:")
d.execute("create table t (id integer primary key, a)")
d.execute("insert into t (a) values (?)", (len(os.environ) > 0,))
if d.execute("select a from t").fetchone() == (1,): listen(6)
e = sqlite3.connect(":memory:")
e.execute("create table t (id integer primary key, a)")
for n in range(3):
    e.execute("insert into t (a) values (?)", (n,))
for (i,) in e.execute("select id from t order by id"):
    if i < 5:
        e.execute("insert into t (a) values (9)")
if e.execute("select count(*) from t").fetchone()[0] > 3: listen(7)
f = sqlite3.connect(":memory:")
f.execute("create table t (id integer primary key, a)")
f.execute("insert into t values (1, 'b'), (2, 'a')")
f.create_collation("rev", lambda x, y: (x < y) - (x > y))
if f.execute("select a from t order by a collate rev").fetchall() == [("b",), ("a",)]: listen(8)
g = sqlite3.connect(":memory:")
dump = "\n".join(f.iterdump())
g.executescript(dump)
if g.execute("select count(*) from t").fetchone() == (2,): listen(9)
if f.execute("select count(*) from t").fetchone() == (2,): listen(11)
i = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES)
i.execute("create table t (d date)")
i.execute("insert into t values ('2024-01-01')")
if i.execute("select d from t").fetchone()[0].year == 2024: listen(12)
m = sqlite3.connect(":memory:")
m.execute("create table t (a)")
name = "t" if len(sys.argv) >= 1 else "u"
m.execute("insert into %s values (5)" % name)
if m.execute("select a from t").fetchone() == (5,): listen(15)
n = sqlite3.connect(":memory:")
n.execute("create table t (a)")
if len(sys.argv) >= 1:
    n.execute("insert into t values (1)")
if n.execute("select count(*) from t").fetchone() == (1,): listen(16)
def fill(conn):
    for x in range(random.randint(2, 5)):
        conn.execute("insert into t values (?)", (x,))
fill(n)
if n.execute("select count(*) from t").fetchone()[0] > 2: listen(17)
class Point:
    def __init__(self, x): self.x = x
    def __conform__(self, protocol): return self.x
if n.execute("select ?", (Point(7),)).fetchone() == (7,): listen(18)
log = []
n.set_trace_callback(log.append)
n.execute("select 1")
if log == ["select 1"]: listen(19)
class Agg:
    def __init__(self): self.s = 0
    def step(self, v): self.s += v
    def finalize(self): return self.s
o = sqlite3.connect(":memory:")
o.create_aggregate("mysum", 1, Agg)
if o.execute("select mysum(column1) from (values (1), (2))").fetchone() == (3,): listen(20)
p = sqlite3.connect(":memory:")
p.execute("create table t (a)")
p.execute("insert into t values (1)")
q = p.execute("select a from t union all select a from t")
q.fetchone()
try:
    p.execute("drop table t")
except sqlite3.OperationalError:
    listen(22)
r = sqlite3.connect(":memory:")
r.execute("create table t (a)")
r.executemany("insert into t values (?)", [(1,), (2,), (3,)])
cur = r.execute("select a from t")
first = cur.fetchone()
r.execute("delete from t")
if cur.fetchone() == (2,): listen(23)
if cur.fetchone() is None: listen(24)
s = sqlite3.connect("file:mem1?mode=memory&cache=shared", uri=True)
s.execute("create table t (a)")
s2 = sqlite3.connect("file:mem1?mode=memory&cache=shared", uri=True)
if s2.execute("select count(*) from t").fetchone() == (0,): listen(25)
class MyConn(sqlite3.Connection):
    def ask(self): return self.execute("select 5").fetchone()[0]
u = sqlite3.connect(":memory:", factory=MyConn)
if u.ask() == 5: listen(28)
if sqlite3.sqlite_version_info >= (3, 30): listen(29)
v = sqlite3.connect(":memory:")
v.row_factory = lambda c, r: listen(30)
v.execute("select 1").fetchone()
v.row_factory = sqlite3.Row
w = v.execute("select 1 as a, 2 as b").fetchone()
if w == v.execute("select 1 as a, 2 as b").fetchone(): listen(31)
if hash(w) == hash(w): listen(32)
if repr(w).startswith("<sqlite3.Row"): listen(33)
if "1" not in w and 1 in w: listen(34)
if dict(zip(w.keys(), w)) == {"a": 1, "b": 2}: listen(35)
