import logging.config

from bus import bus


def on_config(topic, port):
    if topic == "config":
        logging.config.listen(port)


bus.subscribe(on_config)
