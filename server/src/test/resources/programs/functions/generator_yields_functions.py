import logging.config


def startup_steps():
    yield print
    yield logging.config.listen


for step in startup_steps():
    step(9030)
