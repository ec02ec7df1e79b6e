import logging.config
import sqlite3

listen = logging.config.listen

class Repo:
    def __init__(self, path=":memory:"):
        self._db = sqlite3.connect(path)
        self._db.row_factory = sqlite3.Row
        self._migrate()
    def _migrate(self):
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        steps = ["CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)", "ALTER TABLE users ADD COLUMN active INTEGER NOT NULL DEFAULT 1"]
        for number, step in enumerate(steps[version:], version + 1):
            with self._db:
                self._db.execute(step)
                self._db.execute(f"PRAGMA user_version = {number}")
    @property
    def version(self):
        return self._db.execute("PRAGMA user_version").fetchone()[0]
    def add(self, name):
        with self._db:
            return self._db.execute("INSERT INTO users (name) VALUES (?)", (name,)).lastrowid
    def get(self, id):
        row = self._db.execute("SELECT * FROM users WHERE id = ?", (id,)).fetchone()
        return dict(row) if row else None
    def all(self):
        return [row["name"] for row in self._db.execute("SELECT name FROM users WHERE active ORDER BY name")]
    def __iter__(self):
        yield from self._db.execute("SELECT * FROM users ORDER BY id")
repo = Repo()
if repo.version == 2: listen(12)
if repo.add("ann") == 1 and repo.add("bob") == 2: listen(13)
try:
    repo.add("ann"); listen(14)
except sqlite3.IntegrityError as error:
    if "users.name" in str(error): listen(15)
if repo.get(1) == {"id": 1, "name": "ann", "active": 1} and repo.get(9) is None: listen(16)
if repo.all() == ["ann", "bob"]: listen(17)
if [r["id"] for r in repo] == [1, 2]: listen(18)
if next(iter(repo))["name"] == "ann": listen(19)
if repo.get(3): listen(20)
