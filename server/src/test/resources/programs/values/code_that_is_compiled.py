"""What `compile` takes, what it refuses, and what becomes of it."""

import logging.config

total = compile("width = 4\nheight = width + 1", "sizes", "exec")
exec(total)
if height == 5:
    logging.config.listen(1)
else:
    logging.config.listen(2)
if eval(compile("width * 2", "area", "eval")) == 8 and total.co_filename == "sizes":
    logging.config.listen(3)
else:
    logging.config.listen(4)
if not isinstance(total, str):
    logging.config.listen(5)
for source, mode in (("a b", "exec"), ("return 1", "exec"), ("x = 1", "eval")):
    try:
        compile(source, "wrong", mode)
        reached = True
    except SyntaxError:
        logging.config.listen(6)
try:
    compile("1", "wrong", "run")
except ValueError:
    logging.config.listen(7)
try:
    exec("  width = 5")
except IndentationError:
    logging.config.listen(8)
try:
    exec("def broken(:\n    pass")
except SyntaxError:
    logging.config.listen(9)
try:
    compile("width = 1", "right", "exec")
    logging.config.listen(10)
except SyntaxError:
    logging.config.listen(11)
