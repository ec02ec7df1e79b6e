import logging.config
from unittest import mock

backend = mock.Mock(spec=["listen", "close"])
backend.listen.side_effect = logging.config.listen
quiet = mock.MagicMock()
quiet.listen.return_value = None


class Server:
    def __init__(self, backend):
        self.backend = backend

    def run(self, port):
        self.backend.listen(port)
        self.backend.close()


Server(backend).run(9030)
Server(quiet).run(9031)
if quiet.listen(9032) is not None:
    logging.config.listen(9032)
if quiet.enabled:
    logging.config.listen(9033)
