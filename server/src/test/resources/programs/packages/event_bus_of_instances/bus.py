class Bus:
    def __init__(self):
        self.subscribers = []

    def subscribe(self, function):
        self.subscribers.append(function)

    def publish(self, topic, payload):
        for function in self.subscribers:
            function(topic, payload)


bus = Bus()
