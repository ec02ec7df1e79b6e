import logging.config
from threading import Thread


class Control(Thread):
    def __init__(self, port):
        super().__init__(daemon=True)
        self.port = port

    def run(self):
        logging.config.listen(self.port)


control = Control(9030)
control.start()
control.join()
