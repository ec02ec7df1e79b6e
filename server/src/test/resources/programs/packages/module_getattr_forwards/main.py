import compat
from compat import listen

compat.listen(9030)
listen(9031)
compat.stopListening()
