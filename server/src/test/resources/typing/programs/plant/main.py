"""Runs a plant, with all ways to reconfigure it."""

import alias
import app
import jobs
import panel
import patches
import patched

if __name__ == "__main__":
    app.run()
    alias.main()
    panel.Panel().serve()
    jobs.work()
    patches.check()
    patched.fire()
