---@brief
---
--- `earshot` finds calls of Python's `logging.config.listen()`, which opens a socket that runs whatever any local
--- process sends to it, under whatever name the function goes, and offers the repairs.
---
--- It must be on your `PATH`: unpack the archive for your platform, and put a link to the program `earshot` in a folder
--- of it.
---
--- It runs beside other servers for Python. This shows every call as an error, also where its `verify` callback checks
--- what is received:
---
--- ```lua
--- vim.lsp.config('earshot', {
---   settings = {
---     earshot = {
---       verdicts = 'ignore',
---     },
---   },
--- })
--- ```

---@type vim.lsp.Config
return {
  cmd = { 'earshot', 'lsp' },
  filetypes = { 'python' },
  root_markers = { '.git', 'pyproject.toml', 'setup.py', 'setup.cfg' },
}
