import logging.config
import sqlite3
import asyncio
from concurrent.futures import ThreadPoolExecutor
listen = logging.config.listen
db = sqlite3.connect(":memory:", check_same_thread=False)
db.execute("create table t (a)")
def put(n):
    db.execute("insert into t values (?)", (n,))
    return n
with ThreadPoolExecutor(1) as pool:
    list(pool.map(put, [1, 2]))
    pool.submit(put, 3).result()
if db.execute("select count(*) from t").fetchone() == (3,): listen(1)
own = sqlite3.connect(":memory:")
own.execute("create table t (a)")
def use(n):
    try:
        own.execute("insert into t values (?)", (n,))
        return "ok"
    except sqlite3.ProgrammingError:
        return "refused"
with ThreadPoolExecutor(1) as pool:
    if list(pool.map(use, [1])) == ["refused"]: listen(2)
    if pool.submit(use, 3).result() == "refused": listen(3)
async def main():
    own.execute("insert into t values (1)")
    if own.execute("select count(*) from t").fetchone() == (1,): listen(4)
    async def task():
        own.execute("insert into t values (2)")
        return own.execute("select count(*) from t").fetchone()[0]
    if await asyncio.create_task(task()) == 2: listen(5)
    if await asyncio.gather(task(), task()) == [3, 4]: listen(6)
    if await asyncio.to_thread(use, 5) == "refused": listen(7)
    try:
        await asyncio.to_thread(own.execute, "select 1")
    except sqlite3.ProgrammingError:
        listen(9)
        if own.execute("select count(*) from t").fetchone() == (4,): listen(10)
asyncio.run(main())
if own.execute("select count(*) from t").fetchone() == (4,): listen(11)
