import logging.config
import sqlite3

listen = logging.config.listen


def as_dict(cursor, row):
    return {column[0]: row[at] for at, column in enumerate(cursor.description)}


class Settings:
    def __init__(self):
        self.database = sqlite3.connect(":memory:")
        self.database.row_factory = sqlite3.Row
        self.database.execute("create table setting (name text primary key, value text, grade integer)")

    def __setitem__(self, name, value):
        with self.database:
            self.database.execute(
                "insert into setting (name, value) values (?, ?)"
                " on conflict (name) do update set value = excluded.value, grade = coalesce(grade, 0) + 1",
                (name, value),
            )

    def __getitem__(self, name):
        row = self.database.execute("select * from setting where name = ?", (name,)).fetchone()
        if row is None:
            raise KeyError(name)
        return row

    def __len__(self):
        return self.database.execute("select count(*) from setting").fetchone()[0]


settings = Settings()
settings["theme"] = "dark"
settings["port"] = "9030"
settings["port"] = "9031"
if len(settings) == 2:
    listen(1)
row = settings["port"]
if row["value"] == "9031" and row["VALUE"] == row[1] and row["grade"] == 1:
    listen(2)
if row.keys() != ["name", "value", "grade"] or len(row) != 3:
    listen(3)
if dict(row) == {"name": "port", "value": "9031", "grade": 1}:
    listen(4)
name, value, grade = row
if (name, value) == tuple(row)[:2] and "9031" in row:
    listen(5)
if row == settings["port"]:
    listen(6)
if row == settings["theme"]:
    listen(7)
try:
    row["nope"]
    listen(8)
except IndexError:
    listen(9)
try:
    settings["nope"]
    listen(10)
except KeyError:
    listen(11)
if settings["theme"]["grade"] is not None:
    listen(12)

settings.database.row_factory = as_dict
rows = settings.database.execute("select name, value from setting order by name desc").fetchall()
if rows == [{"name": "theme", "value": "dark"}, {"name": "port", "value": "9031"}]:
    listen(13)
settings.database.row_factory = lambda cursor, row: row[0]
if settings.database.execute("select max(name) from setting").fetchone() == "theme":
    listen(14)
