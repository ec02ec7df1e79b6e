import io
import unittest
from logging.config import listen


def open_port(port):
    listen(port)


class Ports(unittest.TestCase):
    def test_each(self):
        for port in (22, 443, 8080):
            with self.subTest(port=port):
                self.assertLess(port, 1024, "not a well-known one")
        listen(port)

    def test_claim_fails(self):
        self.assertIn("remote", {"local": 1})
        listen(1)

    def test_claims_hold(self):
        self.assertEqual(2 + 2, 4)
        self.assertIsInstance("x", str)
        self.assertFalse([])
        listen(2)


class NotToday(unittest.TestCase):
    def setUp(self):
        self.addCleanup(open_port, 9031)
        self.skipTest("on holiday")

    def test_never_begun(self):
        listen(3)

    def tearDown(self):
        listen(4)


loader = unittest.defaultTestLoader
for case in (Ports, NotToday):
    unittest.TextTestRunner(stream=io.StringIO()).run(loader.loadTestsFromTestCase(case))
