from logging.config import listen, stopListening


class Service:
    def __init__(self, port, starter=listen):
        self.port = port
        self._start = starter
        self._stop = stopListening

    def run(self):
        self.thread = self._start(self.port)
        self.thread.start()

    def close(self):
        self._stop()
        self.thread.join()


service = Service(9030)
service.run()
service.close()
