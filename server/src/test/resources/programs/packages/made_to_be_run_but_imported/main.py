import tool

tool.run(["status"])
tool.run(["listen", "9030"])
