import logging.config
import sqlite3
from contextlib import closing
from datetime import date

listen = logging.config.listen

with sqlite3.connect(":memory:") as db:
    db.execute("create table t (id integer primary key, name text unique, n integer)")
    if not db.in_transaction: listen(1)
    db.execute("insert into t (name, n) values (?, ?)", ("a", 1))
    if db.in_transaction: listen(2)
if db.in_transaction: listen(3)
cur = db.cursor()
if cur.lastrowid is None and cur.rowcount == -1 and cur.description is None: listen(4)
cur.execute("insert into t (name, n) values (:name, :n)", {"name": "b", "n": 2})
if cur.lastrowid == 2 and cur.rowcount == 1 and cur.description is None: listen(5)
cur.execute("select * from t")
if cur.rowcount == -1 and cur.lastrowid == 2: listen(6)
if cur.description == (("id", None, None, None, None, None, None), ("name", None, None, None, None, None, None), ("n", None, None, None, None, None, None)): listen(7)
db.rollback()
if db.execute("select count(*) from t").fetchone()[0] == 1: listen(8)
if db.total_changes == 2: listen(9)
try:
    with db:
        db.execute("insert into t (name) values ('c')")
        db.execute("insert into t (name) values ('a')")
    listen(10)
except sqlite3.IntegrityError as e:
    if str(e) == "UNIQUE constraint failed: t.name": listen(11)
    if e.args == ("UNIQUE constraint failed: t.name",): listen(12)
if [r[0] for r in db.execute("select name from t order by id")] == ["a"]: listen(13)
db.isolation_level = None
if db.execute("insert into t (name) values ('z')").rowcount == 1 and not db.in_transaction: listen(14)
db.execute("begin")
db.execute("delete from t")
if db.in_transaction: listen(15)
db.execute("rollback")
if db.execute("select count(*) from t").fetchone() == (2,): listen(16)
auto = sqlite3.connect(":memory:", isolation_level=None)
auto.execute("create table q (a)")
auto.execute("insert into q values (1)")
auto.rollback()
if auto.execute("select a from q").fetchall() == [(1,)]: listen(17)
auto.executescript("begin; insert into q values (2); commit; insert into q values (3);")
if auto.execute("select count(*) from q").fetchone() == (3,): listen(18)
s = sqlite3.connect(":memory:")
s.execute("create table q (a)")
s.execute("insert into q values (1)")
s.executescript("-- nothing\n;")
if not s.in_transaction: listen(19)
s.rollback()
if s.execute("select * from q").fetchall() == [(1,)]: listen(20)
try:
    s.executescript("insert into q values (5); insert into nowhere values (6); insert into q values (7);")
    listen(21)
except sqlite3.OperationalError as e:
    if str(e) == "no such table: nowhere": listen(22)
if s.execute("select a from q order by a").fetchall() == [(1,), (5,)]: listen(23)
cur = s.executemany("insert into q values (?)", [(n,) for n in range(10)])
if cur.rowcount == 10 and cur.lastrowid is None: listen(24)
s.executemany("insert into q values (:v)", ({"v": n} for n in range(3)))
try:
    s.executemany("insert into q values (?, ?)", [(1,)])
    listen(25)
except sqlite3.OperationalError as e:
    if str(e) == "table q has 1 columns but 2 values were supplied": listen(26)
try:
    s.executemany("select ?", [(1,)])
    listen(27)
except sqlite3.ProgrammingError as e:
    if "DML" in str(e): listen(28)
for sql, values in [("select 1; select 2", ()), ("select ?", ()), ("select ?", (1, 2)), ("select :a", {"b": 1}), ("select ?", {"a": 1}), ("select ?", ([],))]:
    try:
        s.execute(sql, values)
        listen(29)
    except sqlite3.ProgrammingError:
        listen(30)
try:
    s.execute("select ?", (2**63,))
    listen(31)
except OverflowError:
    listen(32)
if s.execute("select ?, ?, ?, ?, ?", (True, None, 1.5, b"\x00\xff", "é")).fetchone() == (1, None, 1.5, b"\x00\xff", "é"): listen(33)
if s.execute("select typeof(?), typeof(?)", (float("nan"), 2**62)).fetchone() == ("null", "integer"): listen(34)
if s.execute("select ?", (date(2024, 5, 6),)).fetchone() == ("2024-05-06",): listen(35)
if s.execute("select ?2, ?1, ?2", ("a", "b")).fetchone() == ("b", "a", "b"): listen(36)
if s.execute("select :a + $b + @c", {"a": 1, "b": 2, "c": 3}).fetchone() == (6,): listen(37)
if s.execute("select ?", "x").fetchone() == ("x",): listen(38)
if s.execute("").fetchone() is None: listen(39)
if s.execute("select 1;").fetchone() == (1,): listen(40)
if s.execute("select 1; -- one").fetchone() == (1,): listen(41)
with closing(s.cursor()) as k:
    k.execute("select a from q where a > ? order by a desc limit 2", (3,))
    if k.fetchmany(5) == [(9,), (8,)]: listen(42)
    k.arraysize = 2
    k.execute("select a from q order by a")
    if k.fetchmany() == [(0,), (0,)] and k.fetchmany(1) == [(1,)]: listen(43)
if list(s.execute("select 1 union all select 2")) == [(1,), (2,)]: listen(44)
if dict(s.execute("select 'a', 1 union select 'b', 2")) == {"a": 1, "b": 2}: listen(45)
if s.cursor().connection is s: listen(46)
if s.execute("select 1").connection is s: listen(47)
x, = s.execute("select 4").fetchone()
if x == 4: listen(48)
if max(s.execute("select a from q"))[0] == 9: listen(49)
if sorted(r[0] for r in s.execute("select distinct a from q where a < 3")) == [0, 1, 2]: listen(50)
if sqlite3.paramstyle == "qmark" and sqlite3.apilevel == "2.0": listen(51)
if issubclass(sqlite3.IntegrityError, sqlite3.DatabaseError) and issubclass(sqlite3.OperationalError, sqlite3.Error): listen(52)
