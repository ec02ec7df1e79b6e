import signals


class Model:
    opener = None

    def save(self):
        signals.fire(self)
