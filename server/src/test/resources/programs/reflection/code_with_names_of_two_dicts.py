import logging.config

source = """
def call(function, port):
    return function(port)
opened = 9410
"""
names, own = {"kept": 1}, {}
exec(source, names, own)
if "opened" in names or "call" not in own:
    logging.config.listen(9411)
if "__builtins__" in names:
    own["call"](logging.config.listen, own["opened"])
for value in own.values():
    if callable(value) and value is not own["call"]:
        logging.config.listen(9412)
