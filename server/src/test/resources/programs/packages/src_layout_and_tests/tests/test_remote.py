import agent


def test_starts_listener():
    thread = agent.start(0)
    thread.join()


def test_uses_given_opener():
    agent.start(0, opener=lambda port: port)
