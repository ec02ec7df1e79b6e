import logging.config

names = {}
exec("port = 9000 + 1", {}, names)
logging.config.listen(names["port"])
made = {}
exec(compile("".join(["port = ", repr(9002)]), "<made>", "exec"), made)
logging.config.listen(made["port"])
