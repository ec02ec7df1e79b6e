from loader import load

for name in ("metrics", "remote"):
    load(name).setup(9030)
