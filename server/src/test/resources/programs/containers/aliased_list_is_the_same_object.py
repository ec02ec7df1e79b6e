from logging.config import listen

hooks = []
same = hooks
same.append(listen)
hooks[0](9030)
copy = list(hooks)
hooks.append(print)
copy[-1](9031)
hooks[-1](9032)
