from unittest import mock

import service

with mock.patch("logging.config.listen"):
    service.start(9030)
with mock.patch.object(service, "start") as fake:
    service.start(9031)
service.stop(9032)
