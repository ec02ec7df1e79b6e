import logging.config
import sqlite3

played = []


def minutes(track, seconds):
    played.append(track)
    return seconds / 60


def remote(grade):
    logging.config.listen(1)
    return grade


class Longest:
    def __init__(self):
        self.title = ""

    def step(self, title):
        self.title = max(self.title, title, key=len)

    def finalize(self):
        logging.config.listen(2)
        return self.title


database = sqlite3.connect(":memory:")
database.execute("create table track (title text, seconds real, grade integer)")
database.executemany("insert into track values (?, ?, ?)", [("intro", 30, 1), ("theme", 180, 3), ("coda", 60, 2)])
if database.execute("select count(*) from track").fetchone() != (3,):
    logging.config.listen(3)
database.create_function("minutes", 2, minutes)
database.create_function("remote", 1, remote)
database.create_aggregate("longest", 1, Longest)
if [time for (time,) in database.execute("select minutes(title, seconds) from track order by title")] == [1, 0.5, 3]:
    logging.config.listen(4)
if played == ["coda", "intro", "theme"] or played == ["intro", "theme", "coda"]:
    logging.config.listen(5)
database.execute("select sum(remote(grade)) from track").fetchone()
database.execute("select longest(title) from track").fetchone()
