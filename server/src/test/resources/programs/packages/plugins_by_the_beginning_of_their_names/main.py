from importlib import import_module

OFFERED = {"level": 2}
started = []
for kind in ("archive", "remote", "watch"):
    module = import_module("step_" + kind)
    if module.start(OFFERED):
        started.append(kind)
print(started)
