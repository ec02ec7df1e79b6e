import logging.config


class Box:
    pass


box = Box()
box.__dict__["start"] = logging.config.listen
box.start(9030)
box.__dict__.update(stop=logging.config.stopListening, again=logging.config.listen)
box.stop()
box.again(9031)
