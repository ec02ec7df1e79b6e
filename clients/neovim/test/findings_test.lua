-- What is found, where it is shown, and that it keeps up with what is typed.

local editor = require('editor')

local function every_file_shows_what_it_expects()
  local findings = 0
  local files = editor.each_file(function()
    findings = findings + #editor.found()
  end)
  assert(files > 15 and findings > 10, files .. ' files, ' .. findings .. ' findings')
end

local function finding_is_as_grave_as_its_verdict()
  local severity = vim.diagnostic.severity
  local grave = {
    unverified = severity.ERROR,
    defeated = severity.ERROR,
    unknown = severity.WARN,
    dead = severity.WARN,
    checked = severity.INFO,
  }
  for verdict, expected in pairs(grave) do
    editor.open('verdicts/' .. verdict .. '.py')
    assert(#editor.findings() > 1)
    for _, finding in ipairs(editor.findings()) do
      assert(editor.verdict(finding.lnum + 1) == verdict)
      assert(finding.severity == expected, vim.inspect(finding))
    end
  end
end

-- The lines with findings in a file, open or not. Neovim 0.7 does not forget those in a buffer that is wiped out before
-- it was ever loaded.
local function listed(file)
  local path, numbers = vim.fn.fnamemodify(file, ':p'), {}
  for _, finding in ipairs(vim.diagnostic.get()) do
    if vim.api.nvim_buf_is_valid(finding.bufnr) and vim.api.nvim_buf_get_name(finding.bufnr) == path then
      table.insert(numbers, finding.lnum + 1)
    end
  end
  table.sort(numbers)
  return numbers
end

local function files_that_are_not_open_are_listed()
  local other = 'quickstart/orders/admin.py'
  editor.open(other)
  local expected = editor.expected()
  assert(#expected > 0)
  editor.open('quickstart/orders/live_logging.py')
  assert(vim.fn.bufloaded(other) == 0)
  editor.await('findings in ' .. other, function()
    return vim.deep_equal(listed(other), expected)
  end)
end

-- `quickstart` is a repository in a repository.
local function a_project_in_another_shows_each_finding_once()
  local inner = 'quickstart/orders/admin.py'
  editor.open(inner)
  local expected = editor.expected()
  editor.open('verdicts/unknown.py')
  editor.await('findings in ' .. inner, function()
    return vim.deep_equal(listed(inner), expected)
  end)
  vim.cmd('silent edit ' .. inner)
  editor.await_found(inner, editor.expected)
  editor.await_news(function()
    vim.api.nvim_buf_set_lines(0, 0, 0, true, { '# One.' })
  end)
  editor.await_found('after an edit', editor.expected)
  editor.server()
end

local function finding_names_the_rule_and_says_why()
  editor.open('quickstart/orders/live_logging.py')
  local finding = editor.findings()[1]
  local line = vim.api.nvim_buf_get_lines(0, finding.lnum, finding.lnum + 1, true)[1]
  assert(line:sub(finding.col + 1, finding.end_col) == 'logging.config.listen', vim.inspect(finding))
  assert(finding.severity == vim.diagnostic.severity.ERROR, vim.inspect(finding))
  editor.contains(finding.message, 'whatever any local process sends to it is run as code')
  assert((finding.code or finding.user_data.lsp.code) == 'PYTHON-LANG-SEC-104', vim.inspect(finding))
end

local function finding_follows_what_is_typed()
  editor.open('quickstart/orders/live_logging.py')
  local before = editor.lines()
  vim.api.nvim_buf_set_lines(0, 0, 0, true, { '# One.', '# 😀 Two.', 'é = "' })
  editor.await_found('three lines above it, one of them broken', editor.expected)
  editor.await_news(function()
    editor.replace('.listen(', '.lis(')
  end)
  editor.await_found('without the call', function()
    return {}
  end)
  editor.await_news(function()
    editor.set_lines(before)
  end)
  editor.await_found('with the text from before', editor.expected)
end

local function trail_lists_what_leads_to_the_call()
  editor.open('quickstart/orders/admin.py')
  local finding = editor.findings()[#editor.findings()]
  editor.go_to(finding)
  vim.cmd('EarshotTrail')
  local items = vim.fn.getloclist(0)
  local shown = vim.tbl_map(function(item)
    return { vim.api.nvim_buf_get_lines(item.bufnr, item.lnum - 1, item.lnum, true)[1]:sub(item.col), item.text }
  end, items)
  vim.cmd('lclose')
  assert(#shown == 3, vim.inspect(shown))
  editor.contains(shown[1][1], 'logging_config')
  editor.contains(shown[1][2], '`logging_config` is imported here')
  editor.contains(shown[2][1], 'open_another = logging_config.listen')
  editor.contains(shown[2][2], 'becomes `open_another` here')
  editor.contains(shown[3][1], 'open_another(')
  editor.contains(shown[3][2], 'opens a socket on localhost')
end

local function trail_says_that_there_is_none()
  editor.open('quickstart/orders/admin.py')
  vim.cmd('EarshotTrail')
  assert(editor.has_said('no finding on this line'), vim.inspect(editor.said))
end

local function hover_shows_the_page_of_the_rule()
  editor.open('quickstart/orders/live_logging.py')
  editor.go_to(editor.findings()[1])
  local client = editor.client()
  local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', params, 30000)
  editor.contains(answers[client.id].result.contents.value, 'PYTHON-LANG-SEC-104')
end

return {
  { 'every file shows what its marks expect, and nothing else', every_file_shows_what_it_expects },
  { 'a finding is as grave as its verdict', finding_is_as_grave_as_its_verdict },
  { 'findings in files that are not open are listed', files_that_are_not_open_are_listed },
  { 'a project in another shows each finding once', a_project_in_another_shows_each_finding_once },
  { 'a finding names the rule and says why', finding_names_the_rule_and_says_why },
  { 'a finding follows what is typed', finding_follows_what_is_typed },
  { 'the trail lists what leads to the call', trail_lists_what_leads_to_the_call },
  { 'the trail says that there is none', trail_says_that_there_is_none },
  { 'a hover shows the page of the rule', hover_shows_the_page_of_the_rule },
}
