from telemetry.cli import main

main(["--port", "9030"])
