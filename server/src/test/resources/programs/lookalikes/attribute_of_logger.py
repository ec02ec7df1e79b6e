import logging
import logging.config


class Adapter(logging.LoggerAdapter):
    def listen(self, port):
        self.debug("listen on %s", port)


log = Adapter(logging.getLogger("app"), {})
log.listen(9030)
try:
    logging.listen(9031)
except AttributeError:
    pass
