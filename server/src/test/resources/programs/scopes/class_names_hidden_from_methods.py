import logging.config

listen = print


class Holder:
    listen = logging.config.listen
    thread = listen(9030)

    def go(self):
        return listen("module's")


Holder().go()
