class Application:
    def __init__(self, options):
        self.options = options
        self.starters = []

    def start(self):
        for starter in self.starters:
            starter()
