import logging.config
import unittest


class LiveLoggingTest(unittest.TestCase):
    def test_receiver_is_inert_until_started(self):
        receiver = logging.config.listen(0)  # expect: PYTHON-LANG-SEC-104
        self.assertFalse(receiver.is_alive())

    def test_named_in_a_string_only(self):
        self.assertEqual("logging.config.listen(0)", "logging.config." + "listen(0)")


if __name__ == "__main__":
    unittest.main()
