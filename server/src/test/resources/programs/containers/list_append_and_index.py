from logging.config import listen

steps = []
steps.append(print)
steps.append(listen)
steps[1](9030)
steps[-1](9031)
steps[0](9032)
