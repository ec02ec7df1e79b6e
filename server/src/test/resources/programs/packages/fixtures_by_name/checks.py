def check_thread(log_thread):
    assert log_thread is not None


def check_port(port):
    assert port == 9514
