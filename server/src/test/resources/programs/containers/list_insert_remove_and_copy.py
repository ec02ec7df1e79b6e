from logging.config import listen

steps = [print, str]
steps.insert(0, listen)
steps[0](9030)
backup = steps.copy()
steps.remove(listen)
steps[0](9031)
backup[0](9032)
