from logging.config import listen


class Radio:
    def listen(self, station):
        return "listening to %s" % station

    def tune(self):
        listen(9030)
        self.listen("jazz")


Radio().tune()
