import core
import repair

core.run(9250)
print(repair.NAMES)
