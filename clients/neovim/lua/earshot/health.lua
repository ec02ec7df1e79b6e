-- `:checkhealth earshot`: whether the server is there and answers, and what to do if not.

local M = {}

local PATIENCE_MS = 10000

-- Neovim 0.7 has it elsewhere, and up to 0.9 all have other names.
local health = vim.health or require('health')
local start = health.start or health.report_start
local ok = health.ok or health.report_ok
local info = health.info or health.report_info
local warn = health.warn or health.report_warn
local fail = health.error or health.report_error

-- What starts the server, and who says so; or nil, and what is missing. The user may have set another `cmd` than the
-- plugin's.
local function command()
  local words, origin = require('earshot.server').command()
  local set = vim.lsp.enable and (vim.lsp.config.earshot or {}).cmd
  if type(set) == 'table' and not vim.deep_equal(set, words) then
    return set, 'vim.lsp.config'
  end
  return words, origin
end

-- What the program says to `--version` in place of `lsp` and what follows; or nil, and why not.
local function version(words)
  local asked = {}
  for _, word in ipairs(words) do
    if word == 'lsp' then
      break
    end
    table.insert(asked, word)
  end
  table.insert(asked, '--version')
  local said = {}
  local function listen(_, lines)
    vim.list_extend(said, lines)
  end
  local started, job = pcall(vim.fn.jobstart, asked, { on_stdout = listen, on_stderr = listen })
  if not started or job <= 0 then
    return nil, 'cannot be run'
  end
  local status = vim.fn.jobwait({ job }, PATIENCE_MS)[1]
  if status == -1 then
    vim.fn.jobstop(job)
    return nil, 'has not answered for 10 seconds'
  end
  local text = vim.trim(table.concat(said, '\n'))
  if status ~= 0 then
    return nil, ('ended with %d: %s'):format(status, text)
  end
  return text
end

local function check_server()
  local words, origin = command()
  if not words then
    fail(origin, {
      'Put the program `earshot` on your PATH,',
      "or name it in your init.lua: vim.g.earshot_command = { '/path/to/earshot', 'lsp' }",
    })
    return
  end
  info(('the server is `%s`, by %s'):format(table.concat(words, ' '), origin))
  local answer, wrong = version(words)
  if answer then
    ok('it answers: ' .. answer)
  else
    fail('it ' .. wrong, {
      ('Run `%s --version` in a shell, and see what it says.'):format(words[1]),
      'A checkout builds itself when it is first run, which takes some minutes.',
    })
  end
end

local function folders_of(client)
  local names = vim.tbl_map(function(folder)
    return folder.name
  end, client.workspace_folders or {})
  return #names > 0 and table.concat(names, ' and ') or 'single files'
end

local function check_clients()
  local found = false
  for _, client in ipairs((vim.lsp.get_clients or vim.lsp.get_active_clients)()) do
    if client.name == 'earshot' then
      local buffers = #vim.lsp.get_buffers_by_client_id(client.id)
      found = true
      ok(('it runs for %s, in %d buffer(s)'):format(folders_of(client), buffers))
    end
  end
  if not found then
    warn('it does not run', {
      'It starts with the first Python file that is opened.',
      "It must be turned on in your init.lua: vim.lsp.enable('earshot'), or before Neovim 0.11 require('earshot').enable()",
    })
  end
end

function M.check()
  start('earshot')
  if vim.fn.has('nvim-0.7') == 0 then
    fail('Neovim 0.7 or newer is needed')
    return
  end
  check_server()
  check_clients()
end

return M
