import logging.config


class Remote:
    start = staticmethod(logging.config.listen)
    stop = staticmethod(logging.config.stopListening)

    def restart(self, port):
        self.stop()
        return self.start(port)


Remote.start(9030)
Remote().restart(9031)
