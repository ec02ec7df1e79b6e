import kit
import uses_kit

kit.net.listen(9030)
uses_kit.run()
