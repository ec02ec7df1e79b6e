import sys
from logging.config import listen

main = sys.modules["__main__"]
main.listen(9030)
vars(main)["listen"](9031)
