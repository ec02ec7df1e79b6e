import logging.config


class Task:
    def __init__(self, name, target, after=()):
        self.name = name
        self.target = target
        self.after = tuple(after)

    def run(self):
        return getattr(logging.config, self.target)()


TASKS = [
    Task("channel", "listen", after=["silence"]),
    Task("silence", "stopListening"),
]


def in_order(tasks):
    by_name = {task.name: task for task in tasks}
    done, ordered = set(), []

    def visit(task):
        if task.name in done:
            return
        for name in task.after:
            if name not in by_name:
                raise ValueError(name)
            visit(by_name[name])
        done.add(task.name)
        ordered.append(task)

    for task in tasks:
        visit(task)
    return ordered


for task in in_order(TASKS):
    task.run()
