from typing import TYPE_CHECKING
from logging.config import listen

if False:
    listen(1)
if 0:
    listen(2)
if TYPE_CHECKING:
    listen(3)
if not True:
    listen(4)
else:
    listen(5)
while False:
    listen(6)
