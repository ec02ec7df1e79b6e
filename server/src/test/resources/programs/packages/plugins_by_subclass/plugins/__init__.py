class Plugin:
    def activate(self):
        raise NotImplementedError
