"""Says what sqlite3 makes of each line of SQL; an empty line begins with a new database."""
import sqlite3
import struct
import sys


def shown(value):
    match value:
        case None:
            return "null"
        case float():
            return "real " + struct.pack(">d", value).hex()
        case bytes():
            return "blob " + value.hex()
        case int():
            return f"integer {value}"
        case _:
            return f"text {value}"


def answer(connection, statement):
    try:
        cursor = connection.execute(statement)
        rows = cursor.fetchall()
    except sqlite3.Error as error:
        return f"sqlite3.{type(error).__name__}: {error}"
    if cursor.description:
        names = ", ".join(column[0] for column in cursor.description)
        return names + ": " + " / ".join(", ".join(map(shown, row)) for row in rows)
    state = "in a transaction" if connection.in_transaction else "in none"
    return f"{cursor.rowcount} rows, row {cursor.lastrowid}, {connection.total_changes} changes, {state}"


connection = sqlite3.connect(":memory:")
for line in sys.stdin.read().splitlines():
    if not line:
        connection = sqlite3.connect(":memory:")
    print(answer(connection, line).replace("\n", " ") if line else "")
