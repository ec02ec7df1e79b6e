-- Turns Earshot on. In Neovim 0.11 and newer `vim.lsp.enable('earshot')` does as well.

local folders = require('earshot.folders')

local M = {}

-- The client of Neovim 0.7, which has no `vim.lsp.start`.
local running

-- The nearest folder above a file with the first marker that there is, or else the file's own.
local function root(path, markers)
  local folder = vim.fn.fnamemodify(path, ':p:h')
  for _, marker in ipairs(markers) do
    local found = vim.fn.finddir(marker, folder .. ';')
    if found == '' then
      found = vim.fn.findfile(marker, folder .. ';')
    end
    if found ~= '' then
      return vim.fn.fnamemodify(found, ':p'):gsub('/$', ''):match('^(.*)/')
    end
  end
  return folder
end

-- Has the server look at a buffer; starts it if it does not run. The configuration names the buffer's folder.
function M.attach(buffer, config)
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer, reuse_client = folders.share })
    return
  end
  local client = running and vim.lsp.get_client_by_id(running)
  if client then
    folders.add(client, config)
  else
    if type(config.cmd) == 'function' then
      local _, missing = pcall(config.cmd)
      vim.notify(missing, vim.log.levels.WARN)
      return
    end
    running = vim.lsp.start_client(config)
  end
  vim.lsp.buf_attach_client(buffer, running)
end

local function enable_in_older(changes)
  local file = vim.api.nvim_get_runtime_file('lsp/earshot.lua', false)[1]
  local config = vim.tbl_deep_extend('force', dofile(file), changes)
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('earshot', {}),
    pattern = config.filetypes,
    callback = function(event)
      local folder = root(vim.api.nvim_buf_get_name(event.buf), config.root_markers)
      M.attach(event.buf, vim.tbl_extend('keep', config, { root_dir = folder }))
    end,
  })
  vim.cmd('silent doautoall earshot FileType')
end

-- Runs Earshot for every Python buffer.
-- @param changes what shall be other than in `lsp/earshot.lua`, for example `settings`
function M.enable(changes)
  if vim.lsp.enable then
    vim.lsp.config('earshot', changes or {})
    vim.lsp.enable('earshot')
  else
    enable_in_older(changes or {})
  end
end

return M
