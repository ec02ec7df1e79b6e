import io
import logging.config
import unittest
from unittest import mock


def serve(port):
    return logging.config.listen(port)


class WithoutListener(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        replacing = mock.patch.object(logging.config, "listen", return_value="nobody")
        replacing.start()
        cls.addClassCleanup(replacing.stop)

    def test_serves(self):
        self.assertEqual(serve(9020), "nobody")

    def test_serves_another(self):
        serve(port=9021)


class WithNamesReplaced(unittest.TestCase):
    def setUp(self):
        replacing = mock.patch.dict(vars(logging.config), listen=print)
        replacing.start()
        self.addCleanup(replacing.stop)

    def test_prints(self):
        serve(9022)


class WithListener(unittest.TestCase):
    def test_listens(self):
        logging.config.listen(9023)


suite = unittest.TestSuite(map(WithoutListener, ["test_serves_another", "test_serves"]))
suite.addTests([WithListener("test_listens"), WithNamesReplaced("test_prints")])
unittest.TextTestRunner(stream=io.StringIO()).run(suite)
logging.config.listen(9024)
