import logging.config
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as executor:
    executor.submit(logging.config.listen, 9030, verify=lambda payload: payload).result()
