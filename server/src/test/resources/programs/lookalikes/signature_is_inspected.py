import inspect
import logging.config

parameters = inspect.signature(logging.config.listen).parameters
print("verify" in parameters)
print(inspect.isfunction(logging.config.listen), inspect.getdoc(logging.config.listen))
if not callable(logging.config.listen):
    raise SystemExit("odd Python")
