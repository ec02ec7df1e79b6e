def start(offered):
    return bool(offered)
