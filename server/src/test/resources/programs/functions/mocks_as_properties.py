"""A property that is a mock is called where it is taken and where it is set; what a mock's class has is its own."""

import io
import logging.config
from unittest import mock

listen = logging.config.listen


class Sensor:
    unit = "C"

    @property
    def value(self):
        return 1


with mock.patch.object(Sensor, "value", new_callable=mock.PropertyMock) as value:
    value.return_value = 7
    sensor = Sensor()
    if sensor.value == 7:
        listen(10)
    value.assert_called_once_with()
    sensor.value = 9
    if value.mock_calls == [mock.call(), mock.call(9)]:
        listen(11)
if Sensor.unit == "C":
    listen(12)


@mock.patch("__main__.Sensor.unit", new_callable=mock.PropertyMock, return_value="F")
def read(unit):
    return Sensor().unit, unit.call_count


if read() == ("F", 1) and Sensor().unit == "C":
    listen(13)

one = mock.Mock()
other = mock.Mock()
type(one).level = mock.PropertyMock(side_effect=[1, 2])
if (one.level, one.level) == (1, 2):
    listen(20)
if other.level != 1:
    listen(21)
type(one).missing = mock.PropertyMock(side_effect=AttributeError)
if hasattr(one, "missing"):
    listen(22)


def make():
    return "made"


with mock.patch("__main__.other", new_callable=make) as made:
    if other == made == "made":
        listen(30)
with mock.patch("sys.stdout", new_callable=io.StringIO) as out:
    print("hi")
if out.getvalue() == "hi\n":
    listen(31)
