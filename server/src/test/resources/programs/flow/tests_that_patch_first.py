import logging.config
import unittest
from unittest import mock


class Ports:
    def __init__(self):
        self.opened = []

    def listen(self, port):
        self.opened.append(port)
        return self


class PatchedTests(unittest.TestCase):
    def setUp(self):
        patcher = mock.patch.object(logging.config, "listen", autospec=True)
        self.listen = patcher.start()
        self.addCleanup(patcher.stop)

    def test_each_port(self):
        for port in (1, 2):
            logging.config.listen(port)
        self.assertEqual(self.listen.call_count, 2)


class SkippedTests(unittest.TestCase):
    def setUp(self):
        self.ports = Ports()

    def test_fake(self):
        self.ports.listen(9053).listen(9054)
        self.assertEqual(self.ports.opened, [9053, 9054])

    def test_real(self):
        if not self.ports.opened:
            self.skipTest("opens a socket")
        logging.config.listen(9055)


if __name__ == "__main__":
    unittest.main(argv=["tests"], verbosity=0, exit=False)
