import logging.config
import unittest


class Base:
    factory = None
    ports = ()

    def test_all(self):
        for port in self.ports:
            with self.subTest(port=port):
                type(self).factory(port)


class TestListen(Base, unittest.TestCase):
    factory = staticmethod(logging.config.listen)
    ports = (9061, 9062)


class TestPrint(Base, unittest.TestCase):
    factory = print
    ports = (1,)


def load_tests(loader, tests, pattern):
    return tests


unittest.main(argv=["x"], exit=False)
