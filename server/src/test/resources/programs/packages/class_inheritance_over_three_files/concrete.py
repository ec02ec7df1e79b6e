from middle import Listening


class Remote(Listening):
    def before(self):
        print("opening", self.port)
