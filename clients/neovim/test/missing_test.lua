-- What is said where there is no server.

local editor = require('editor')

local FILE = 'quickstart/orders/live_logging.py'

local function a_missing_server_is_named()
  vim.cmd('silent edit ' .. FILE)
  editor.await('word of it', function()
    return editor.has_said('earshot: no server found; :checkhealth earshot tells what to do')
  end)
  assert(editor.client() == nil)
end

local function health()
  vim.cmd('checkhealth earshot')
  local report = table.concat(editor.lines(), '\n')
  vim.cmd('bwipeout')
  return report
end

local function health_tells_what_to_do()
  local report = health()
  editor.contains(report, 'earshot: no server found')
  editor.contains(report, 'Put the program `earshot` on your PATH')
  editor.contains(report, 'it does not run')
end

local function a_program_that_is_named_and_is_none_is_not_replaced()
  vim.g.earshot_command = { '/nowhere/earshot', 'lsp' }
  editor.contains(health(), 'g:earshot_command names cannot be run: { "/nowhere/earshot", "lsp" }')
end

local function a_program_that_is_no_server_is_told_of()
  vim.g.earshot_command = { 'false', 'lsp' }
  editor.contains(health(), 'it ended with 1')
end

return {
  { 'a missing server is named', a_missing_server_is_named },
  { 'health tells what to do', health_tells_what_to_do },
  { 'a program that is named and is none is not replaced', a_program_that_is_named_and_is_none_is_not_replaced },
  { 'a program that is no server is told of', a_program_that_is_no_server_is_told_of },
}
