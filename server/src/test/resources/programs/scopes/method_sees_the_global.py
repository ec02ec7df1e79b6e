from logging.config import listen


class Socket:
    def listen(self, backlog):
        return listen(backlog)

    def accept(self):
        return self


Socket().accept().listen(9030)
