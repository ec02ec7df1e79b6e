from dataclasses import dataclass, replace
from logging.config import listen


@dataclass
class Job:
    run: object
    port: int = 9030


job = Job(print)
job.run(job.port)
remote = replace(job, run=listen)
remote.run(remote.port)
local = replace(remote, run=print)
local.run(local.port)
