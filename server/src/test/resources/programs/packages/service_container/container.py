class Container:
    def __init__(self):
        self._factories = {}
        self._made = {}

    def add(self, name, factory):
        self._factories[name] = factory

    def get(self, name):
        if name not in self._made:
            self._made[name] = self._factories[name](self)
        return self._made[name]
