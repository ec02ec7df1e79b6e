from concurrent.futures import ThreadPoolExecutor
import logging.config


def open_channel(port):
    return logging.config.listen(port)


def close_channel():
    logging.config.stopListening()


with ThreadPoolExecutor(max_workers=1) as pool:
    future = pool.submit(open_channel, 9030)
    future.result().start()
    pool.submit(close_channel).result()
