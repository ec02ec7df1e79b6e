import services

for name in dir(services):
    if name.startswith("start_"):
        getattr(services, name)(9030)
