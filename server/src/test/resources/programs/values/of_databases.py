import logging.config
import sqlite3
from contextlib import closing

listen = logging.config.listen

SCHEMA = """
create table item (
    id integer primary key autoincrement,
    name text not null unique,
    price real check (price >= 0),
    qty integer default 0
);
-- what is there to begin with
insert into item (name, price) values ('pen', 1.5), ('cup', 4), ('lamp', 20);
"""

with closing(sqlite3.connect(":memory:")) as shop:
    shop.executescript(SCHEMA)
    cursor = shop.execute("select name, price from item order by price desc")
    if cursor.fetchone() == ("lamp", 20.0):
        listen(1)
    if cursor.fetchmany(1) != [("cup", 4.0)]:
        listen(2)
    if cursor.fetchall() == [("pen", 1.5)] and cursor.fetchone() is None:
        listen(3)
    if [column[0] for column in cursor.description] == ["name", "price"]:
        listen(4)
    if [name for (name,) in shop.execute("select name from item where price > ? order by id", (2,))] == ["cup", "lamp"]:
        listen(5)
    for statement, values in (
        ("insert into item (name) values (?)", ("pen",)),
        ("insert into item (name) values (?)", (None,)),
        ("insert into item (name, price) values (:name, :price)", {"name": "x", "price": -1}),
    ):
        try:
            shop.execute(statement, values)
            listen(6)
        except sqlite3.IntegrityError as error:
            if "constraint failed" not in str(error):
                listen(7)
    try:
        shop.execute("select nope from item")
        listen(8)
    except sqlite3.OperationalError as error:
        if str(error) == "no such column: nope":
            listen(9)
    try:
        shop.execute("select * from item where id = ?", (1, 2))
        listen(10)
    except sqlite3.ProgrammingError:
        listen(11)
    cursor = shop.cursor()
    cursor.execute("insert into item (name, price, qty) values ('mug', 3, ?)", (True,))
    if cursor.lastrowid == 4 and cursor.rowcount == 1:
        listen(12)
    cursor.execute("update item set qty = qty + 1 where price > :least", {"least": 2})
    if cursor.rowcount == 3 and shop.in_transaction:
        listen(13)
    shop.commit()
    if shop.in_transaction or shop.total_changes != 7:
        listen(14)
    if shop.execute("select sum(qty), count(*), avg(price) from item").fetchone() == (4, 4, 7.125):
        listen(15)

try:
    shop.execute("select 1")
    listen(16)
except sqlite3.ProgrammingError:
    listen(17)

log = sqlite3.connect(":memory:")
log.execute("create table entry (level text, message text)")
log.executemany("insert into entry (level, message) values (?, ?)", ((f"l{n % 3}", f"m{n}") for n in range(30)))
log.commit()
try:
    with log:
        log.execute("delete from entry")
        raise ValueError
except ValueError:
    pass
if log.execute("select count(*) from entry").fetchone()[0] == 30:
    listen(18)
with log:
    log.execute("delete from entry where level = 'l0'")
if log.execute("select count(*) from entry").fetchone()[0] == 30:
    listen(19)
log.execute("delete from entry")
log.rollback()
counts = dict(log.execute("select level, count(*) from entry group by level order by level"))
if counts == {"l1": 10, "l2": 10}:
    listen(20)
for number, message in log.execute("select rowid, message from entry where level = 'l1'"):
    log.execute("update entry set level = ? where rowid = ?", ("seen", number))
if log.execute("select count(*) from entry where level = 'seen'").fetchone() == (10,):
    listen(21)

# Rows that are read while the table changes are those behind the one that was read last.
queue = sqlite3.connect(":memory:")
queue.execute("create table job (id integer primary key, state text)")
queue.executemany("insert into job (state) values (?)", [("new",), ("new",), ("old",), ("new",)])
done = []
for (number,) in queue.execute("select id from job where state = 'new'"):
    done.append(number)
    queue.execute("delete from job where id = ?", (number,))
if done == [1, 2, 4] and queue.execute("select count(*) from job").fetchone() == (1,):
    listen(23)
queue.execute("delete from job")
queue.executemany("insert into job (state) values (?)", [("new",), ("new",), ("new",)])
count = 0
for (number,) in queue.execute("select id from job"):
    count += 1
    if count < 3:
        queue.execute("insert into job (state) values ('more')")
if count == 5:
    listen(24)
