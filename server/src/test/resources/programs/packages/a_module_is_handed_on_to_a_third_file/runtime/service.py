class Service:
    def __init__(self, sink):
        self._sink = sink
        self.events = []

    def start(self):
        self.events.append("start")
        self._sink.listen(port=9314)


def idle(sink):
    if sink is None:
        sink.listen(9315)
