import dataclasses
import logging.config


@dataclasses.dataclass(order=True)
class Task:
    priority: int
    action: object = dataclasses.field(compare=False, default=print)


tasks = sorted([Task(2, logging.config.listen), Task(1)])
for task in tasks:
    task.action(9030)
