"""Calls that mocks remember are compared with those that a test expects, with their parts and in their order."""

import logging.config
from unittest.mock import DEFAULT, MagicMock, Mock, call, patch

listen = logging.config.listen

mock = MagicMock()
mock.open("x").read(2)
if mock.mock_calls == [call.open("x"), call.open().read(2)]:
    listen(1)
if mock.mock_calls == call.open("x").read(2).call_list() != [call.open("x"), call.open().read(2)]:
    listen(5)
if mock.method_calls == [call.open("x")]:
    listen(2)
mock.reset_mock()
if mock.mock_calls == [] and not mock.open.called:
    listen(3)
with mock as entered:
    entered.go()
if mock.mock_calls == [call.__enter__(), call.__enter__().go(), call.__exit__(None, None, None)]:
    listen(4)

plain = Mock()
plain(1)
plain(2, a=3)
if plain.call_args_list == [((1,),), ((2,), {"a": 3})]:
    listen(10)
plain.assert_has_calls([call(2, a=3), call(1)], any_order=True)
try:
    plain.assert_has_calls([call(2, a=3), call(1)])
except AssertionError:
    listen(11)
try:
    plain.assert_has_calls([call(1), call(1)], any_order=True)
except AssertionError:
    listen(12)

whole = Mock()
whole.part = Mock()
whole.part(5)
if whole.mock_calls == [call.part(5)]:
    listen(20)
named = Mock(name="named")
whole.named = named
named()
if whole.mock_calls == [call.part(5)]:
    listen(21)

again = [1, DEFAULT]
first, second = Mock(side_effect=again, return_value=9), Mock(side_effect=again)
if (first(), first(), second()) == (1, 9, 1):
    listen(30)
first.side_effect = again
if first() == 1:
    listen(31)

sized = MagicMock()
sized.__len__.return_value = 4
sized.__str__.return_value = "four"
sized.__bool__.return_value = False
if len(sized) == 4 and f"{sized}" == "four":
    listen(40)
if not sized:
    listen(41)
if len(MagicMock()) == 0 and MagicMock() and Mock():
    listen(42)
try:
    len(Mock())
except TypeError:
    listen(43)

given_up = Mock()
del given_up.part
try:
    given_up.part
except AttributeError:
    listen(50)
try:
    given_up.assert_it()
except AttributeError:
    listen(51)


def one():
    return 1


def two():
    return 2


@patch.multiple("__main__", one=DEFAULT, two=lambda: 5)
def run(one):
    one.return_value = 4
    return globals()["one"](), two(), one.call_count


if run() == (4, 5, 1) and (one(), two()) == (1, 2):
    listen(60)

count = 0
for turn in range(3):
    fresh = Mock()
    if fresh.part.call_count == 0 and not fresh.called:
        listen(70)
    fresh.part()
    fresh()
    fresh.part.value = turn
