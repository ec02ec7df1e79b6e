import logging.config
from unittest.mock import MagicMock, Mock, patch


class Channel:
    def open(self, port):
        return port


def connect(opener, port):
    return opener(port)


def refuse(opener):
    try:
        opener(9080)
    except PermissionError:
        return "refused"
    return logging.config.listen(9081)


spy = Mock(side_effect=logging.config.listen)
connect(spy, 9082)
print(spy.call_count)

quiet = Mock(return_value="nothing")
if quiet(9083) != "nothing":
    logging.config.listen(9084)

print(refuse(Mock(side_effect=PermissionError("no"))))

late = MagicMock()
late(9085)
late.side_effect = lambda port: logging.config.listen(port)
late(9086)
late.side_effect = None
late.return_value = 7
if late(9087) == 7:
    print("quiet again")
else:
    logging.config.listen(9088)

with patch.object(Channel, "open", wraps=logging.config.listen) as opened:
    Channel().open(9089)
    opened(9090)
Channel().open(9091)

with patch("logging.config.listen") as fake:
    logging.config.listen(9092)
    fake.return_value.start()
