import logging.config
import sqlite3
listen = logging.config.listen
c = sqlite3.connect(":memory:")
c.execute("create table t (a)")
def rows():
    yield (1,)
    yield (2,)
    raise ValueError("no more")
try:
    c.executemany("insert into t values (?)", rows())
except ValueError:
    listen(1)
if c.execute("select count(*) from t").fetchone() == (2,): listen(2)
try:
    c.executemany("insert into t values (?)", [(3,), (4, 5), (6,)])
except sqlite3.ProgrammingError:
    listen(3)
if c.execute("select a from t").fetchall() == [(1,), (2,), (3,)]: listen(4)
try:
    c.execute("select 1\0")
except sqlite3.ProgrammingError:
    listen(6)
args = ("select ?", (7,))
if c.execute(*args).fetchone() == (7,): listen(7)
c.executemany("insert into t values (?)", ((n,) for n in range(4)))
if c.execute("select count(*), max(a) from t").fetchone() == (7, 3): listen(8)
class Rows:
    def __iter__(self): return iter([(8,), (9,)])
c.executemany("insert into t values (?)", Rows())
if c.execute("select max(a) from t").fetchone() == (9,): listen(9)
class Counting:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        if self.n == 3: raise StopIteration
        self.n += 1
        return (self.n * 10,)
c.executemany("insert into t values (?)", Counting())
if c.execute("select max(a) from t").fetchone() == (30,): listen(10)
row = c.execute("select 1 as a").fetchone()
c.row_factory = sqlite3.Row
row = c.execute("select 1 as a").fetchone()
if list(reversed(row)) == [1]: listen(11)
if str(row) and hash(row) is not None: listen(12)
if getattr(row, "get", None) is None: listen(13)
if c.execute("/* one */ -- two\n\n -- three\n/* four */ select 5").fetchone()[0] == 5: listen(14)
with c:
    c.execute("-- five\n insert into t values (99)")
if not c.in_transaction: listen(15)
