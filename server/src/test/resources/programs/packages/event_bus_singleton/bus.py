class Bus:
    def __init__(self):
        self.subscribers = {}

    def subscribe(self, topic, function):
        self.subscribers.setdefault(topic, []).append(function)

    def publish(self, topic, *args):
        for function in self.subscribers.get(topic, []):
            function(*args)


bus = Bus()
