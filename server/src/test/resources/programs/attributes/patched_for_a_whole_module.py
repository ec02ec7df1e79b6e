"""A test module replaces the call before its tests, and gives it back behind them."""

import logging.config
import unittest
from unittest import mock


def setUpModule():
    patcher = mock.patch.object(logging.config, "listen")
    patcher.start()
    unittest.addModuleCleanup(patcher.stop)


class ServesNobody(unittest.TestCase):
    def test_start(self):
        self.assertIsNotNone(logging.config.listen(9030))


class ServesNobodyElse(unittest.TestCase):
    def test_stop(self):
        logging.config.listen(9031).stop()


unittest.main(exit=False, argv=["tests"])
logging.config.listen(9032)
