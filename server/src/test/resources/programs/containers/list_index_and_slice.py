from logging.config import listen

pipeline = [print, listen, len]
pipeline[1](9030)
pipeline[-2](9031)
for step in pipeline[2:]:
    step("abc")
for step in pipeline[:1]:
    step("only print")
