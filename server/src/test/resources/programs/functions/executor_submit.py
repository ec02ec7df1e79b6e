from concurrent.futures import ThreadPoolExecutor
import logging.config


def open_channel(port):
    return logging.config.listen(port)


with ThreadPoolExecutor(max_workers=1) as pool:
    future = pool.submit(open_channel, 9030)
    print(future.result())
