"""Mocks that stand for something have its attributes and take its calls."""

import logging.config
from unittest import mock

listen = logging.config.listen


def charge(amount, currency="EUR"):
    return amount, currency


class Shop:
    name = "shop"

    def __init__(self, owner):
        self.owner = owner

    def sell(self, item, *, price=0):
        return item, price

    @staticmethod
    def taxes(amount):
        return amount / 5

    @classmethod
    def empty(cls):
        return cls("")

    @property
    def stock(self):
        return 0

    async def order(self, item):
        return item


double = mock.create_autospec(charge, return_value=5)
if double(3) == 5 and double.call_count == 1:
    listen(10)
try:
    double()
except TypeError:
    listen(11)
try:
    double(1, rate=2)
except TypeError:
    listen(12)
if double.call_count == 1:
    listen(13)
double.assert_called_with(amount=3)
try:
    double.assert_called_with(4)
except AssertionError:
    listen(14)

Stand = mock.create_autospec(Shop)
try:
    Stand()
except TypeError:
    listen(20)
stand = Stand("Ann")
if stand is Stand.return_value and isinstance(stand, Shop):
    listen(21)
stand.sell.return_value = "sold"
if stand.sell("tea", price=3) == "sold":
    listen(22)
try:
    stand.sell("tea", 3)
except TypeError:
    listen(23)
try:
    stand.steal()
except AttributeError:
    listen(24)
if not hasattr(stand, "owner") and hasattr(stand, "name"):
    listen(25)
if not callable(stand):
    listen(26)
stand.taxes(4)
stand.empty()
try:
    stand.taxes()
except TypeError:
    listen(27)

listed = mock.Mock(spec=["go", "stop"])
listed.go.return_value = 1
if listed.go() == 1 and not hasattr(listed, "turn"):
    listen(30)
listed.turn = 3
if listed.turn == 3:
    listen(31)
closed = mock.Mock(spec_set=["go"])
try:
    closed.turn = 3
except AttributeError:
    listen(32)

like = mock.MagicMock(spec=Shop)
if isinstance(like, Shop) and like.__class__ is Shop and type(like) is not Shop:
    listen(40)
try:
    len(like)
except TypeError:
    listen(41)

with mock.patch("__main__.charge", autospec=True) as patched:
    patched.side_effect = [1, ValueError]
    if charge(2) == 1:
        listen(50)
    try:
        charge(2)
    except ValueError:
        listen(51)
    try:
        charge()
    except TypeError:
        listen(52)

with mock.patch.object(Shop, "sell", autospec=True) as sell:
    sell.return_value = 7
    shop = Shop("Bob")
    if shop.sell("tea") == 7:
        listen(60)
    sell.assert_called_once_with(shop, "tea")

with mock.patch("__main__.Shop", spec=True) as Shops:
    Shops.return_value.sell.return_value = 8
    if Shop("Eve").sell(1) == 8 and not hasattr(Shop("Eve"), "rob"):
        listen(61)

sealed = mock.Mock()
sealed.part.value = 1
mock.seal(sealed)
if sealed.part.value == 1:
    listen(70)
for refused in (lambda: sealed.other, lambda: sealed.part.other, lambda: sealed()):
    try:
        refused()
    except AttributeError:
        listen(71)
    else:
        listen(72)

stiff = mock.NonCallableMock()
try:
    stiff()
except TypeError:
    listen(80)
if not callable(stiff) and callable(mock.Mock()):
    listen(81)
