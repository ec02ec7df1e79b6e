"""A test case puts something else in place of listen() before each test, and takes it away behind it."""

import logging.config
import unittest
from unittest import mock


class PatchedTest(unittest.TestCase):
    def setUp(self):
        patcher = mock.patch.object(logging.config, "listen")
        self.listen = patcher.start()
        self.addCleanup(patcher.stop)

    def test_starts(self):
        logging.config.listen(9001)
        self.listen.assert_called_once_with(9001)


class StoppedTest(unittest.TestCase):
    def setUp(self):
        mock.patch("logging.config.listen").start()

    def tearDown(self):
        mock.patch.stopall()

    def test_starts(self):
        logging.config.listen(9002)


class EnteredTest(unittest.TestCase):
    def test_starts(self):
        self.enterContext(mock.patch("logging.config.listen"))
        logging.config.listen(9003)


class RealTest(unittest.TestCase):
    def setUp(self):
        self.port = 9004

    def test_starts(self):
        logging.config.listen(self.port)


unittest.main(argv=["tests"], exit=False)
