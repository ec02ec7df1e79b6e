import logging.config


class Remote:
    def __init__(self, port):
        self.port = port

    def open(self):
        return logging.config.listen(self.port)

    def close(self):
        logging.config.stopListening()


remote = Remote(9030)
begin, end = remote.open, remote.close
begin()
end()
