import abc


class Worker(abc.ABC):
    def run(self, port):
        self.before()
        self.work(port)

    def before(self):
        pass

    @abc.abstractmethod
    def work(self, port): ...
