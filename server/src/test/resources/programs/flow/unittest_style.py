import logging.config
import unittest
from unittest import mock


class ListenTest(unittest.TestCase):
    def setUp(self):
        patcher = mock.patch("logging.config.listen")
        self.listen = patcher.start()
        self.addCleanup(patcher.stop)

    def test_calls(self):
        logging.config.listen(9030)
        self.listen.assert_called_once_with(9030)


unittest.main(argv=["x"], exit=False, verbosity=0)
