class App:
    def __init__(self):
        self.views = {}

    def register(self, routes):
        for path, view in routes.items():
            self.views[path] = view

    def call(self, path):
        return self.views[path]()
