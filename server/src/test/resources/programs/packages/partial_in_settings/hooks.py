def quiet():
    return None
