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

-- A text, not bytes: the encoding that it declares is the file's, not the buffer's.
local function compiles()
  local text = table.concat(editor.lines(), '\n') .. '\n'
  local said =
    vim.fn.system({ 'python3', '-c', 'import sys; compile(sys.stdin.buffer.read().decode(), "buffer", "exec")' }, text)
  assert(vim.v.shell_error == 0, said)
end

-- Takes each fix of a finding, and takes it back. Returns how many there were.
local function each_fix_takes_it_away(which)
  local before, findings = editor.lines(), #editor.findings()
  local titles = menu(editor.findings()[which], function() end)
  assert(#titles > 0, 'nothing is offered')
  for _, wanted in ipairs(titles) do
    editor.await_news(function()
      menu(editor.findings()[which], function()
        return wanted
      end)
    end)
    assert(#editor.findings() == findings - 1, wanted .. ': ' .. vim.inspect(editor.found()))
    compiles()
    editor.await_news(function()
      editor.set_lines(before)
    end)
    editor.await_found('with the text from before', editor.expected)
  end
  return #titles
end

local function every_fix_takes_its_finding_away()
  local taken = 0
  editor.each_file(function()
    for which = 1, #editor.findings() do
      taken = taken + each_fix_takes_it_away(which)
    end
  end)
  assert(taken > 20, taken .. ' fixes')
end

return {
  {
    'every fix that is offered takes its finding away, and Python compiles what is left',
    every_fix_takes_its_finding_away,
  },
}
