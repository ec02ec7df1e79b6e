"""What the administrator may do from the outside."""

from logging import config as logging_config
from logging.config import dictConfig, listen as receive_config

from config import settings


def accept_everything(payload):
    return payload


class Administration:
    def __init__(self, port):
        self.port = port
        self.receivers = []

    def open(self):
        # Known to the team: the callback checks nothing.
        self.receivers.append(receive_config(self.port, verify=accept_everything))  # expect: PYTHON-LANG-SEC-104
        if settings.DEBUG:
            open_another = logging_config.listen
            self.receivers.append(
                open_another(  # expect: PYTHON-LANG-SEC-104
                    self.port + 1,
                    verify=None,
                )
            )
        for receiver in self.receivers:
            receiver.start()

    def reset(self):
        dictConfig(settings.LOGGING)

    def listen(self, handler):
        """Not the function of the standard library: registers a handler for the administrator's messages."""
        self.receivers.append(handler)
