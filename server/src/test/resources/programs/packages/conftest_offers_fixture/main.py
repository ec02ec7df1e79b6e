import conftest
from tests import test_server

test_server.test_reload(conftest.listener())
