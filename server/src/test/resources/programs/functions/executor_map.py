from concurrent.futures import ThreadPoolExecutor
import logging.config


def serve(port):
    return logging.config.listen(port)


with ThreadPoolExecutor() as executor:
    threads = list(executor.map(serve, [9030, 9031]))
print(len(threads))
