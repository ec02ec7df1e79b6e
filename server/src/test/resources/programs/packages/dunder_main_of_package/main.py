import runpy

runpy.run_module("control", run_name="__main__")
