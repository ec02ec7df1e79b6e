from kit import listen

before = listen
import kit.listen
from kit import listen

try:
    listen(9030)
except TypeError:
    print("the submodule took its place")
print(before)
