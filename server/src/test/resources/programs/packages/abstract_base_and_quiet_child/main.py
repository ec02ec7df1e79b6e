from children import Quiet

Quiet().start(9030)
