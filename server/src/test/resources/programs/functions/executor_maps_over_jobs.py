from concurrent.futures import ThreadPoolExecutor
from logging.config import listen


def run(job):
    function, argument = job
    return function(argument)


with ThreadPoolExecutor(1) as pool:
    list(pool.map(run, [(listen, 9030), (print, 9031)]))
