from operator import methodcaller


class Socket:
    def listen(self, backlog):
        return backlog


methodcaller("listen", 5)(Socket())
list(map(methodcaller("listen", 1), [Socket(), Socket()]))
