-- The quick fixes: each that the server has for each finding, taken from the menu as a user does.

local editor = require('editor')

local function title(item)
  return (item.action or item[2]).title
end

-- Opens the menu on a finding, and takes what `choose` returns of the titles, if anything. Returns the titles.
local function menu(finding, choose)
  local titles
  vim.ui.select = function(items, _, take)
    titles = vim.tbl_map(title, items)
    local wanted = choose(titles)
    for index, item in ipairs(items) do
      if title(item) == wanted then
        take(item, index)
      end
    end
  end
  editor.go_to(finding)
  vim.lsp.buf.code_action()
  editor.await('the menu', function()
    return titles ~= nil
  end)
  return titles
end

local function compiles()
  local text = table.concat(editor.lines(), '\n') .. '\n'
  local said =
    vim.fn.system({ 'python3', '-c', 'import sys; compile(sys.stdin.buffer.read(), "buffer", "exec")' }, text)
  assert(vim.v.shell_error == 0, said)
end

local function every_fix_takes_its_finding_away()
  local applied = {}
  for _, file in ipairs({ 'live_logging.py', 'admin.py' }) do
    editor.open('quickstart/orders/' .. file)
    editor.await_found(file, editor.expected)
    local before, findings = editor.lines(), #editor.findings()
    for which = 1, findings do
      local titles = menu(editor.findings()[which], function() end)
      assert(#titles > 0, 'nothing is offered in ' .. file)
      for _, wanted in ipairs(titles) do
        editor.await_news(function()
          menu(editor.findings()[which], function()
            return wanted
          end)
        end)
        assert(#editor.findings() == findings - 1, wanted .. ': ' .. vim.inspect(editor.found()))
        compiles()
        applied[wanted] = true
        editor.await_news(function()
          editor.set_lines(before)
        end)
        editor.await_found('with the text from before', editor.expected)
      end
    end
  end
  assert(vim.tbl_count(applied) > 1, vim.inspect(applied))
end

return {
  {
    'every fix that is offered takes its finding away, and Python compiles what is left',
    every_fix_takes_its_finding_away,
  },
}
