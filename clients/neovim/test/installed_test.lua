-- That Earshot runs, however it was installed.

local editor = require('editor')

local function a_file_shows_what_it_expects()
  editor.open('quickstart/orders/live_logging.py')
  assert(#editor.found() > 0)
end

return { { 'a file shows what it expects', a_file_shows_what_it_expects } }
