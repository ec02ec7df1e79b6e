import a.b.c as c
import a.b.c
from a import b

c.start(9030)
a.b.c.start(9031)
b.quiet(9032)
