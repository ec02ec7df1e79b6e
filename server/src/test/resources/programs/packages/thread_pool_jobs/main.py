from concurrent.futures import ThreadPoolExecutor

from jobs import JOBS


def run(job, port):
    return job(port)


with ThreadPoolExecutor(max_workers=1) as pool:
    futures = [pool.submit(run, job, port) for job, port in JOBS]
results = [future.result() for future in futures]
