from tests import test_remote

test_remote.test_starts_listener()
