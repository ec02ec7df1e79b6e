import logging.config

callbacks = {logging.config.listen}
callbacks.add(print)
callbacks.discard(print)
for callback in callbacks:
    callback(9030)
