-- How Neovim 0.11 and newer run Earshot; older ones take it from here too. `:help earshot` tells how to turn it on.

local server = require('earshot.server')
local command, missing = server.command()

return {
  name = 'earshot',
  -- Neovim says what a function here fails with; of a program that is not there it only writes into its log.
  cmd = command or function()
    error(missing, 0)
  end,
  filetypes = { 'python' },
  root_markers = { '.git', 'pyproject.toml', 'setup.py', 'setup.cfg' },
  reuse_client = require('earshot.folders').share,
  on_init = server.started,
  on_exit = server.ended,
}
