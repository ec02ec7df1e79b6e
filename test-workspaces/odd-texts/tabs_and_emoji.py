import logging.config as c

if True:
	if True:	# tabs
		name = '🎉 日本語 é é'; c.listen(9030)  # expect: PYTHON-LANG-SEC-104
