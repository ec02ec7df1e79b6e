"""One class of tests replaces the call for all of its tests; the other one does not."""

import logging.config
import unittest
from unittest import mock


class Quiet(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.patcher = mock.patch("logging.config.listen")
        cls.listen = cls.patcher.start()

    @classmethod
    def tearDownClass(cls):
        cls.patcher.stop()

    def test_one(self):
        logging.config.listen(9030)

    def test_two(self):
        logging.config.listen(9031)
        self.listen.assert_called()


class Real(unittest.TestCase):
    def test_it(self):
        logging.config.listen(9032)


unittest.main(exit=False, argv=["tests"])
