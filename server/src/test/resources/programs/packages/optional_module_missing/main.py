try:
    from fastlisten import start
except ImportError:
    from fallback import start

start(9030)
