import logging.config



class History(list):
    def replay(self):
        return [fn(*args) for fn, args in self]


h = History()
h.append((logging.config.listen, (9425,)))
h += [(print, ("x",))]
h.replay()
History([(logging.config.listen, (9426,))]).replay()
first, second = h
first[0](9427)
