import logging.config
import unittest
from unittest.mock import patch


class OneByOneTest(unittest.TestCase):
    @patch("logging.config.listen")
    def test_patched(self, listen):
        logging.config.listen(9001)
        listen.assert_called_once_with(9001)

    @patch("logging.config.stopListening")
    @patch("logging.config.listen", new=lambda port: port)
    def test_replaced(self, stop):
        self.assertEqual(logging.config.listen(9002), 9002)

    def test_real(self):
        logging.config.listen(9003)


@patch("logging.config.listen")
class AllTest(unittest.TestCase):
    def test_patched(self, listen):
        logging.config.listen(9004)


unittest.main(argv=["tests"], exit=False)
