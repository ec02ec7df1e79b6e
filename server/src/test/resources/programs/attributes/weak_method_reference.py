import logging.config
import weakref


class Owner:
    def start(self, port):
        return logging.config.listen(port)


owner = Owner()
reference = weakref.WeakMethod(owner.start)
reference()(9030)
