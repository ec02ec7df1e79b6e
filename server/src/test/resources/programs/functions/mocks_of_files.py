"""A mock that stands for `open` gives a file that is read from its beginning each time, and remembers what is written."""

import logging.config
from unittest import mock

listen = logging.config.listen


def load(path):
    with open(path) as file:
        return file.read()


def save(path, *lines):
    with open(path, "w") as file:
        for line in lines:
            file.write(line)


reading = mock.mock_open(read_data="a\nb\n")
with mock.patch("builtins.open", reading):
    if load("x") == "a\nb\n" and load("x") == "a\nb\n":
        listen(1)
    with open("x") as file:
        first, second, third = file.readline(), file.readline(), file.readline()
    if (first, second, third) == ("a\n", "b\n", ""):
        listen(2)
    with open("x") as file:
        if [line.strip() for line in file] == ["a", "b"]:
            listen(3)
    if open("x").readlines() == ["a\n", "b\n"]:
        listen(4)
if reading.call_count == 5 and reading.call_args == mock.call("x"):
    listen(5)

writing = mock.mock_open()
with mock.patch("builtins.open", writing):
    save("y", "p", "q")
writing.assert_called_once_with("y", "w")
if writing.mock_calls == [
    mock.call("y", "w"),
    mock.call().__enter__(),
    mock.call().write("p"),
    mock.call().write("q"),
    mock.call().__exit__(None, None, None),
]:
    listen(6)
handle = writing()
if "".join(call.args[0] for call in handle.write.call_args_list) == "pq":
    listen(7)
try:
    handle.write.assert_called_once()
except AssertionError:
    listen(8)


@mock.patch("builtins.open", new_callable=mock.mock_open, read_data=b"\x01")
def octets(opened):
    with open("z", "rb") as file:
        return file.read(), opened.call_count


if octets() == (b"\x01", 1):
    listen(9)

gone = mock.mock_open()
gone.side_effect = FileNotFoundError
with mock.patch("builtins.open", gone):
    try:
        load("x")
    except FileNotFoundError:
        listen(10)
