-- The server's life: it is asked for settings, looked at by `:checkhealth`, killed, and stopped.

local editor = require('editor')

local FILE = 'quickstart/orders/live_logging.py'

-- Ends a server, and waits until Neovim has forgotten it.
local function stop(id, by_force)
  vim.lsp.stop_client(id, by_force)
  editor.await('its end', function()
    return vim.lsp.get_client_by_id(id) == nil
  end)
end

-- How grave the server finds a call whose callback never lets anything through.
local function severity_of_a_dead_call()
  editor.open(FILE)
  editor.await_news(function()
    editor.set_lines({ 'from logging.config import listen', 'listen(9030, verify=lambda payload: False)' })
  end)
  assert(#editor.findings() == 1, vim.inspect(editor.findings()))
  return editor.findings()[1].severity
end

local function settings_reach_the_server()
  assert(severity_of_a_dead_call() == vim.diagnostic.severity.WARN)
  stop(editor.client().id)
  require('earshot').enable({ settings = { earshot = { verdicts = 'ignore' } } })
  assert(severity_of_a_dead_call() == vim.diagnostic.severity.ERROR)
end

local function health_tells_that_all_is_well()
  editor.open(FILE)
  vim.cmd('checkhealth earshot')
  local report = table.concat(editor.lines(), '\n')
  vim.cmd('bwipeout')
  editor.contains(report, 'bin/earshot lsp`, by the checkout that the plugin lies in')
  editor.contains(report, 'it answers: earshot ')
  editor.contains(report, 'quickstart, in ')
end

local function server_that_is_killed_comes_back()
  editor.open('verdicts/unknown.py')
  editor.open(FILE)
  local before, since = editor.client().id, vim.loop.now()
  assert(#editor.client().workspace_folders == 2, vim.inspect(editor.client().workspace_folders))
  editor.await('a server that has lived long enough', function()
    return vim.loop.now() - since > 3000
  end)
  vim.loop.kill(editor.server(), 'sigkill')
  editor.await('another server', function()
    return editor.client() and editor.client().id ~= before
  end)
  editor.await_found('with another server', editor.expected)
  assert(#editor.client().workspace_folders == 2, vim.inspect(editor.client().workspace_folders))
  editor.await_news(function()
    vim.api.nvim_buf_set_lines(0, 0, 0, true, { '# One.' })
  end)
  editor.await_found('after an edit', editor.expected)
end

local function server_that_keeps_dying_is_left_until_it_is_asked_for()
  editor.open(FILE)
  vim.loop.kill(editor.server(), 'sigkill')
  editor.await('word of its death', function()
    return editor.has_said('the server died; :edit starts it again')
  end)
  editor.await('its findings to go', function()
    return #editor.findings() == 0
  end)
  vim.cmd('silent edit!')
  editor.await_found('after :edit', editor.expected)
end

local function server_that_is_told_to_end_stays_away()
  editor.open(FILE)
  stop(editor.client().id, true)
  assert(not editor.has_said('died'), vim.inspect(editor.said))
  vim.cmd('silent edit!')
  editor.await_found('after :edit', editor.expected)
end

return {
  { 'settings reach the server', settings_reach_the_server },
  { 'health tells that all is well', health_tells_that_all_is_well },
  { 'a server that is killed comes back', server_that_is_killed_comes_back },
  { 'one that dies at once is left until it is asked for', server_that_keeps_dying_is_left_until_it_is_asked_for },
  { 'one that is told to end stays away', server_that_is_told_to_end_stays_away },
}
