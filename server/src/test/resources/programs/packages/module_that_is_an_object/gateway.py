import sys
from logging.config import listen


class Gateway:
    asked = 0

    def listen(self, port):
        self.asked += 1

    @property
    def opener(self):
        return listen


sys.modules[__name__] = Gateway()
