-- The server: which program it is, and that it is started again when it dies. It does not know what is found.

local folders = require('earshot.folders')

local M = {}

-- The folder that this plugin lies in, as it is on the disk: there may be a checkout around it.
local plugin = vim.fn.fnamemodify(vim.fn.resolve(debug.getinfo(1, 'S').source:sub(2)), ':p:h:h:h')

-- A server that dies sooner would only die again.
local LONG_ENOUGH_MS = 3000

-- What a server ends with that was told to: by the protocol, or by SIGTERM, which a JVM makes a status of.
local TOLD_TO = { [0] = true, [143] = true }

-- When each of the running servers started, by the id of its client.
local started = {}

-- What starts the server, a list of words, and who says so; or nil, and what is missing.
function M.command()
  local named = vim.g.earshot_command
  if named then
    if type(named) ~= 'table' or vim.fn.executable(named[1]) == 0 then
      return nil, 'earshot: what g:earshot_command names cannot be run: ' .. vim.inspect(named)
    end
    return named, 'g:earshot_command'
  end
  if vim.fn.executable('earshot') == 1 then
    return { 'earshot', 'lsp' }, 'the PATH'
  end
  local checkout = vim.fn.fnamemodify(plugin .. '/../../bin/earshot', ':p')
  if vim.fn.executable(checkout) == 1 then
    return { checkout, 'lsp' }, 'the checkout that the plugin lies in'
  end
  return nil, 'earshot: no server found; :checkhealth earshot tells what to do'
end

function M.started(client)
  started[client.id] = vim.loop.now()
  folders.started(client)
  -- Neovim 0.7, which has no `vim.lsp.start`, neither sends its settings nor can be asked for them.
  if not vim.lsp.start then
    client.notify('workspace/didChangeConfiguration', { settings = client.config.settings })
  end
end

-- Starts a server again for the buffers that it had, unless it was told to end or died as soon as it ran.
function M.ended(code, signal, id)
  local client = vim.lsp.get_client_by_id(id)
  local since = started[id]
  started[id] = nil
  if not client or (TOLD_TO[code] and (signal == 0 or signal == 15)) then
    return
  end
  local config, buffers = folders.kept(client), vim.lsp.get_buffers_by_client_id(id)
  local function start_again()
    if not since or vim.loop.now() - since < LONG_ENOUGH_MS then
      vim.notify('earshot: the server died; :edit starts it again', vim.log.levels.ERROR)
      return
    end
    for _, buffer in ipairs(buffers) do
      if vim.api.nvim_buf_is_loaded(buffer) then
        require('earshot').attach(buffer, config)
      end
    end
  end
  -- A turn after the next one: before, Neovim 0.10 takes the dead client for one that can be used again.
  vim.schedule(function()
    vim.schedule(start_again)
  end)
end

return M
