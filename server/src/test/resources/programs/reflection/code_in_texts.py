import logging.config

eval("logging.config.listen(9030)")
exec("import logging.config as lc\nlc.listen(9031)")
exec("start = logging.config.listen")
start(9032)
code = compile("logging.config.listen(9033)", "<string>", "eval")
eval(code)
g = eval("logging.config.listen")
g(9035)
