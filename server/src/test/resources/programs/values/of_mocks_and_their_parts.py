"""What mocks remember of their calls and of those of their parts, what they return, and what they answer to Python itself: each line holds, so that nothing is called before the last one."""

import logging.config
from unittest.mock import ANY, DEFAULT, MagicMock, Mock, call, patch, sentinel

mock = Mock()
mock.send(1)
mock.part.receive(2, size=3)
mock(4)
mock.mock_calls == [call.send(1), call.part.receive(2, size=3), call(4)] or logging.config.listen()
mock.method_calls == [call.send(1), call.part.receive(2, size=3)] or logging.config.listen()
mock.part.mock_calls == [call.receive(2, size=3)] or logging.config.listen()
mock.send.call_args_list == [call(1)] or logging.config.listen()
mock.call_args == call(4) or logging.config.listen()
mock.assert_has_calls([call.send(1), call.part.receive(2, size=3)])
mock.send.assert_any_call(1)
for expected in ([call.part.receive(2, size=3), call.send(1)], [call.send(2)]):
    try:
        mock.assert_has_calls(expected)
        logging.config.listen()
    except AssertionError:
        pass
try:
    mock.send.assert_any_call(2)
    logging.config.listen()
except AssertionError:
    pass
name, arguments, keywords = mock.mock_calls[1]
(name, arguments, keywords) == ("part.receive", (2,), {"size": 3}) or logging.config.listen()
arguments, keywords = mock.call_args
arguments == (4,) and keywords == {} or logging.config.listen()
mock.reset_mock()
mock.mock_calls == [] and not mock.send.called or logging.config.listen()
mock.part.receive.call_count == 0 or logging.config.listen()

call(1) == call(1) and call(1) != call(2) or logging.config.listen()
call.send(1) == call.send(1) and call.send(1) != call.receive(1) or logging.config.listen()
call(1) == ((1,), {}) or logging.config.listen()
call(1, ANY) == call(1, "any") or logging.config.listen()
ANY == 3 and [1, 2] == [1, ANY] or logging.config.listen()
sentinel.one is sentinel.one and sentinel.one != sentinel.two or logging.config.listen()

get = Mock()
get.return_value.json.return_value = {"port": 9020}
get("url").json()["port"] == 9020 or logging.config.listen()
get.return_value.json.called or logging.config.listen()
get() is get.return_value or logging.config.listen()
Mock(side_effect=lambda: DEFAULT, return_value=1)() == 1 or logging.config.listen()

manager = Mock()
first, second = Mock(), Mock()
manager.attach_mock(first, "first")
manager.attach_mock(second, "second")
first(1)
second(2)
manager.mock_calls == [call.first(1), call.second(2)] or logging.config.listen()

magic = MagicMock()
magic.__enter__.return_value = 5
with magic as entered:
    entered == 5 or logging.config.listen()
magic.__exit__.assert_called_once()
magic.__getitem__.side_effect = lambda key: key * 2
magic[2] == 4 or logging.config.listen()
list(magic) == [] and 1 not in magic or logging.config.listen()
magic.__iter__.return_value = [1, 2]
list(magic) == [1, 2] and list(magic) == [1, 2] or logging.config.listen()
magic.__exit__.return_value = True
with magic:
    raise KeyError
session = MagicMock()
session.query.return_value.filter.return_value.all.return_value = ["one"]
session.query("table").filter(1).all() == ["one"] or logging.config.listen()
session.commit.called and logging.config.listen()


class Service:
    def send(self, number):
        return 1


with patch.object(Service, "send") as send:
    Service().send(1)
send.assert_called_once_with(1)
sent = []


@patch.object(Service, "send")
def use(returns, send):
    if returns:
        send.return_value = 5
    sent.append(Service().send(0))
    sent.append(send.call_count)


use(True)
use(False)
sent[0] == 5 and sent[2] != 5 or logging.config.listen()
sent[1] == 1 and sent[3] == 1 or logging.config.listen()
Service().send(1) == 1 or logging.config.listen()

logging.config.listen(9030)
