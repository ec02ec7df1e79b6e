"""What is told of exceptions, and of warnings: each line holds, so that nothing is called before the last one."""

import inspect
import logging.config
import traceback
import warnings

err = ValueError("bad")
err.add_note("more")
err.__notes__ == ["more"] or logging.config.listen()
hasattr(err, "__notes__") or logging.config.listen()
try:
    err.add_note(5)
except TypeError:
    pass
else:
    logging.config.listen()
try:
    raise KeyError("k")
except KeyError as e:
    text = traceback.format_exc()
    only = traceback.format_exception_only(type(e), e)
    name = type(e).__name__
    last = traceback.format_exception_only(e)[-1].strip()
"KeyError" in text or logging.config.listen()
only == ["KeyError: 'k'\n"] or logging.config.listen()
name == "KeyError" or logging.config.listen()
last == "KeyError: 'k'" or logging.config.listen()
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("old", DeprecationWarning)
len(w) == 1 or logging.config.listen()
w[0].category is DeprecationWarning or logging.config.listen()
str(w[0].message) == "old" or logging.config.listen()
issubclass(w[-1].category, DeprecationWarning) or logging.config.listen()
with warnings.catch_warnings(record=True) as w2:
    warnings.simplefilter("ignore")
    warnings.warn("old")
len(w2) == 0 or logging.config.listen()
w2 == [] or logging.config.listen()
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("x", UserWarning)
        raised = False
    except UserWarning:
        raised = True
raised or logging.config.listen()
warnings.warn("plain")

logging.config.listen()
