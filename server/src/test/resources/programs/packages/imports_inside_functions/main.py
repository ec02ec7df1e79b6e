import operators
import signals

operators.serve(9030)
signals.Handler().reload(9031)
