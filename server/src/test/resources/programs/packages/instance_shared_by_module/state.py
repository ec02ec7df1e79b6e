class State:
    opener = print


state = State()
