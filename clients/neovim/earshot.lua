-- Starts Earshot for every Python buffer, in Neovim 0.7 or newer. In your init.lua:
--
--   dofile('/path/to/earshot/clients/neovim/earshot.lua')
--
-- The server is what `vim.g.earshot_command` says, a list of words; or `earshot` on the PATH; or the one of the checkout
-- that this file lies in.

local here = vim.fn.fnamemodify(vim.fn.resolve(debug.getinfo(1, 'S').source:sub(2)), ':p:h')
local clients = {}

local function command()
  if vim.g.earshot_command then
    return vim.g.earshot_command
  end
  if vim.fn.executable('earshot') == 1 then
    return { 'earshot', 'lsp' }
  end
  return { vim.fn.fnamemodify(here .. '/../../bin/earshot', ':p'), 'lsp' }
end

-- The nearest folder above the file that looks like a project, or else the file's own.
local function root(path)
  local folder = vim.fn.fnamemodify(path, ':p:h')
  for _, marker in ipairs({ 'pyproject.toml', 'setup.py', 'setup.cfg', '.git' }) do
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

local function attach(buffer)
  local folder = root(vim.api.nvim_buf_get_name(buffer))
  local config = { name = 'earshot', cmd = command(), root_dir = folder }
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
    return
  end
  if not (clients[folder] and vim.lsp.get_client_by_id(clients[folder])) then
    clients[folder] = vim.lsp.start_client(config)
  end
  vim.lsp.buf_attach_client(buffer, clients[folder])
end

vim.api.nvim_create_autocmd('FileType', {
  group = vim.api.nvim_create_augroup('earshot', {}),
  pattern = 'python',
  callback = function(event)
    attach(event.buf)
  end,
})
