import logging.config
from concurrent.futures import Future, ThreadPoolExecutor, wait


def compute(n):
    return n + 1


def finished(future):
    logging.config.listen(future.result())


with ThreadPoolExecutor(max_workers=1) as pool:
    f = pool.submit(compute, 9300)
    f.add_done_callback(finished)
    wait([f])
f = Future()
f.set_result(logging.config.listen)
f.result()(9301)
with ThreadPoolExecutor() as pool:
    for t in pool.map(lambda p: logging.config.listen(p), [9302, 9303]):
        print(t)
