import logging.config
import unittest


class FakeThread:
    started = False

    def start(self):
        self.started = True


def boot(port, listen):
    thread = listen(port)
    thread.start()
    return thread


class BootTest(unittest.TestCase):
    def test_starts_the_thread(self):
        thread = boot(9030, listen=lambda port: FakeThread())
        self.assertTrue(thread.started)
        self.assertIsNotNone(logging.config)


BootTest("test_starts_the_thread").debug()
