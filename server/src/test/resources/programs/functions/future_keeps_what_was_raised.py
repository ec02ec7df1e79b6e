from concurrent.futures import ThreadPoolExecutor, as_completed
from logging.config import listen


def fetch(name):
    if name == "broken":
        raise ConnectionError(name)
    return listen


with ThreadPoolExecutor(max_workers=2) as pool:
    good = pool.submit(fetch, "good")
    bad = pool.submit(fetch, "broken")
    good.result()(9030)
    try:
        bad.result()(9031)
        listen(9032)
    except ConnectionError:
        listen(9033)
    if bad.exception() is None:
        listen(9034)
    if good.exception() is None:
        listen(9035)

    for done in as_completed([pool.submit(fetch, "one"), pool.submit(fetch, "two")]):
        done.result()(9036)

    results = pool.map(fetch, ["good", "broken"])
    next(results)(9037)
    try:
        next(results)
        listen(9038)
    except ConnectionError:
        listen(9039)
