-- What the tests do with an editor. What is to be found in a file say its own `# expect:` marks, which move with the text
-- that they stand in.

local M = {}

local MARK = '# expect: PYTHON%-LANG%-SEC%-104 ?(%a*)$'
local PATIENCE_MS = tonumber(os.getenv('PATIENCE') or 30000)

-- How often findings have come for a file, by its URI.
local published = {}
local handlers = vim.lsp.handlers
local show = handlers['textDocument/publishDiagnostics']
handlers['textDocument/publishDiagnostics'] = function(failure, result, ...)
  published[result.uri] = (published[result.uri] or 0) + 1
  return show(failure, result, ...)
end

-- What the editor has said to its user since the last time that this was emptied.
M.said = {}
vim.notify = function(text)
  table.insert(M.said, text)
end

function M.await(what, condition)
  assert(
    vim.wait(PATIENCE_MS, condition, 10),
    'waited in vain for ' .. what .. '; said was: ' .. table.concat(M.said, ' | ')
  )
end

function M.lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, true)
end

function M.expected()
  local numbers = {}
  for number, line in ipairs(M.lines()) do
    if line:find(MARK) then
      table.insert(numbers, number)
    end
  end
  return numbers
end

-- The verdict that the mark of a line says, or '' if it says none.
function M.verdict(number)
  return M.lines()[number]:match(MARK)
end

-- Earshot's findings in the current buffer, in the order of the text.
function M.findings()
  local findings = vim.tbl_filter(function(diagnostic)
    return diagnostic.source == 'earshot'
  end, vim.diagnostic.get(0))
  table.sort(findings, function(one, other)
    return one.lnum < other.lnum or (one.lnum == other.lnum and one.col < other.col)
  end)
  return findings
end

function M.found()
  return vim.tbl_map(function(finding)
    return finding.lnum + 1
  end, M.findings())
end

function M.await_found(what, expected)
  local right = vim.wait(PATIENCE_MS, function()
    return vim.deep_equal(M.found(), expected())
  end, 10)
  assert(right, ('%s: found %s, not %s'):format(what, vim.inspect(M.found()), vim.inspect(expected())))
end

local function times_published()
  return published[vim.uri_from_bufnr(0)] or 0
end

-- Does something to the text, and waits until the server has said what it finds then.
function M.await_news(change)
  local before = times_published()
  change()
  M.await('news of ' .. vim.api.nvim_buf_get_name(0), function()
    return times_published() > before
  end)
end

-- Opens a file afresh, and waits until all is found there that should be, and nothing else: when the same file has just
-- been closed, its findings may still be on the way out. Tells whether it is Python at all.
function M.open(file)
  local path = vim.fn.fnamemodify(file, ':p')
  vim.cmd('silent %bwipeout!')
  local before = published[vim.uri_from_fname(path)] or 0
  vim.cmd('silent edit ' .. vim.fn.fnameescape(path))
  if vim.bo.filetype ~= 'python' then
    return false
  end
  M.await('findings in ' .. file, function()
    return times_published() > before
  end)
  M.await_found(file, M.expected)
  return true
end

-- For Neovim a lone CR ends no line, so it counts other lines than Python does.
local function is_read_as_python_does(file)
  return not io.open(file, 'rb'):read('*a'):find('\r[^\n]')
end

local function may_be_python(file)
  return vim.fn.isdirectory(file) == 0 and not file:find('%.md$') and not file:find('%.toml$')
end

-- Opens each Python file of each project, one after the other, and hands it on. Returns how many there were.
function M.each_file(look)
  local files = 0
  for _, file in ipairs(vim.fn.globpath('.', '**', false, true)) do
    if may_be_python(file) and is_read_as_python_does(file) and M.open(file) then
      look(file)
      files = files + 1
    end
  end
  return files
end

-- The current buffer's.
function M.client()
  local clients = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 }) or vim.lsp.buf_get_clients(0)
  for _, client in pairs(clients) do
    if client.name == 'earshot' then
      return client
    end
  end
end

-- The process of the only server that runs.
function M.server()
  local editor = vim.fn.getpid()
  local children = io.open(('/proc/%d/task/%d/children'):format(editor, editor)):read('*a')
  local pids = vim.split(vim.trim(children), ' ')
  assert(#pids == 1, 'not one server, but: ' .. children)
  return tonumber(pids[1])
end

function M.replace(old, new)
  for number, line in ipairs(M.lines()) do
    local start, stop = line:find(old, 1, true)
    if start then
      vim.api.nvim_buf_set_text(0, number - 1, start - 1, number - 1, stop, { new })
      return
    end
  end
  error('there is no ' .. old)
end

function M.set_lines(lines)
  vim.api.nvim_buf_set_lines(0, 0, -1, true, lines)
end

function M.go_to(finding)
  vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
end

-- Whether a text was said, anywhere in what was said.
function M.has_said(text)
  return table.concat(M.said, '\n'):find(text, 1, true) ~= nil
end

function M.contains(text, part)
  assert(text:find(part, 1, true), ('%q is not in: %s'):format(part, text))
end

return M
