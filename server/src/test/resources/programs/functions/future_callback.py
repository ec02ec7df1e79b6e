from concurrent.futures import Future
import logging.config


def done(future):
    logging.config.listen(future.result())


future = Future()
future.add_done_callback(done)
future.set_result(9030)
