-- Earshot in a real Neovim, with the real server:
--
--   bin/verify neovim
--
-- Started with a file that has one call. What is to be found in it says its own `# expect:` mark, which moves with the
-- text that it stands in. The file itself is never written.

local MARK = '# expect: PYTHON%-LANG%-SEC%-104'
local PATIENCE_MS = 60000

local function await(what, condition)
  assert(vim.wait(PATIENCE_MS, condition, 10), 'waited in vain for ' .. what)
end

local function lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, true)
end

local function marked()
  local numbers = {}
  for number, line in ipairs(lines()) do
    if line:find(MARK) then
      table.insert(numbers, number)
    end
  end
  return numbers
end

local function found()
  local numbers = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    assert(diagnostic.source == 'earshot', vim.inspect(diagnostic))
    assert(diagnostic.code == nil or diagnostic.code == 'PYTHON-LANG-SEC-104', vim.inspect(diagnostic))
    table.insert(numbers, diagnostic.lnum + 1)
  end
  table.sort(numbers)
  return numbers
end

local function await_found(what, expected)
  local seen = vim.wait(PATIENCE_MS, function()
    return vim.deep_equal(found(), expected())
  end, 10)
  assert(seen, what .. ': found ' .. vim.inspect(found()) .. ', not ' .. vim.inspect(expected()))
end

local function none()
  return {}
end

local function replace(old, new)
  for number, line in ipairs(lines()) do
    local start, stop = line:find(old, 1, true)
    if start then
      vim.api.nvim_buf_set_text(0, number - 1, start - 1, number - 1, stop, { new })
      return
    end
  end
  error('there is no ' .. old)
end

local function client()
  return (vim.lsp.get_clients or vim.lsp.get_active_clients)()[1]
end

local function finding_shown_where_the_file_says_so()
  assert(#marked() > 0, 'the file has no marks')
  await_found('on opening', marked)
end

local function finding_moves_with_its_text()
  vim.api.nvim_buf_set_lines(0, 0, 0, true, { '# One.', '# 😀 Two.' })
  await_found('two lines above it', marked)
end

local function finding_goes_and_comes_back_with_the_call()
  replace('.listen(', '.lis(')
  await_found('without the call', none)
  vim.cmd('silent undo')
  await_found('after undo', marked)
end

local function hover_shows_the_page_of_the_rule()
  local at = vim.diagnostic.get(0)[1]
  vim.api.nvim_win_set_cursor(0, { at.lnum + 1, at.col })
  local params = vim.lsp.util.make_position_params(0, client().offset_encoding)
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', params, PATIENCE_MS)
  local hover = answers[client().id].result
  assert(hover.contents.value:find('PYTHON-LANG-SEC-104', 1, true), vim.inspect(hover))
end

local function a_fix_takes_the_finding_away()
  local before = lines()
  local at = vim.diagnostic.get(0)[1]
  vim.api.nvim_win_set_cursor(0, { at.lnum + 1, at.col })
  local offered
  vim.ui.select = function(items, _, choose)
    offered = items
    choose(items[1], 1)
  end
  vim.lsp.buf.code_action()
  await('the fixes', function()
    return offered ~= nil
  end)
  assert(#offered > 0, 'no fix is offered')
  await('the edit', function()
    return not vim.deep_equal(lines(), before)
  end)
  await_found('after the fix', none)
  vim.cmd('silent undo')
  await_found('after undoing the fix', marked)
end

local function closing_ends_it_all()
  local id = client().id
  local buffer = vim.api.nvim_get_current_buf()
  vim.cmd('bdelete!')
  await('the findings of a closed buffer to go', function()
    return #vim.diagnostic.get(buffer) == 0
  end)
  vim.lsp.stop_client(id)
  await('the end of the server', function()
    local left = vim.lsp.get_client_by_id(id)
    return left == nil or left.is_stopped()
  end)
end

local tests = {
  { 'a finding is shown where the file says so', finding_shown_where_the_file_says_so },
  { 'a finding moves with its text', finding_moves_with_its_text },
  { 'a finding goes and comes back with the call', finding_goes_and_comes_back_with_the_call },
  { 'a hover shows the page of the rule', hover_shows_the_page_of_the_rule },
  { 'a fix takes the finding away', a_fix_takes_the_finding_away },
  { 'closing ends it all', closing_ends_it_all },
}

local function say(text)
  io.stdout:write(text, '\n')
end

local version = vim.version()
say(('Neovim %d.%d.%d'):format(version.major, version.minor, version.patch))
local failed = 0
for _, test in ipairs(tests) do
  local ok, why = xpcall(test[2], debug.traceback)
  say((ok and 'ok      ' or 'NOT OK  ') .. test[1] .. (ok and '' or '\n' .. tostring(why)))
  failed = failed + (ok and 0 or 1)
end
say(('%d passed, %d failed'):format(#tests - failed, failed))
vim.cmd(failed == 0 and 'qall!' or 'cquit')
