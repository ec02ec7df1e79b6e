import threading
import logging.config


class Listener(threading.Thread):
    def __init__(self, port):
        super().__init__(daemon=True)
        self.port = port

    def run(self):
        logging.config.listen(self.port)


listener = Listener(9030)
listener.start()
listener.join()
