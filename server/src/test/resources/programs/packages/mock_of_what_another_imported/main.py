from unittest import mock
import service
with mock.patch("service.config.listen"):
    service.start(1)
service.start_real(2)
