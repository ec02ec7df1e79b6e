import io
import logging.config
import unittest
from unittest import mock


def enable(port):
    return logging.config.listen(port)


class Agent:
    def __init__(self, port):
        self.port = port

    def start(self):
        logging.config.listen(self.port).start()


class EnableTest(unittest.TestCase):
    def setUp(self):
        patcher = mock.patch.object(logging.config, "listen")
        self.fake = patcher.start()
        self.addCleanup(patcher.stop)

    def test_passes_the_port(self):
        enable(9030)
        self.fake.assert_called_with(9030)


class AgentTest(unittest.TestCase):
    def test_starts(self):
        with mock.patch("logging.config.listen") as fake:
            Agent(9031).start()
        fake.assert_called_once_with(9031)


suite = unittest.TestSuite()
for case in (EnableTest, AgentTest):
    suite.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(case))
print(unittest.TextTestRunner(stream=io.StringIO()).run(suite).wasSuccessful())
