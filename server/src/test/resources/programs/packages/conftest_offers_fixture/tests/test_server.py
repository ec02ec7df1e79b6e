def test_reload(listener):
    thread = listener(0)
    thread.start()
    thread.join()
