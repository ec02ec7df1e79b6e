-- Runs tests in the Neovim that loads this: run.lua is given the names of their files, and ends Neovim.

-- The compiler of the LuaJIT that Neovim 0.7 comes with sometimes makes code that crashes.
if vim.fn.has('nvim-0.8') == 0 then
  require('jit').off()
end

local here = vim.fn.fnamemodify(vim.fn.resolve(debug.getinfo(1, 'S').source:sub(2)), ':p:h')
package.path = here .. '/?.lua;' .. package.path

return function(...)
  local passed, failed = 0, 0
  for _, name in ipairs({ ... }) do
    for _, test in ipairs(require(name)) do
      local claim, body = unpack(test)
      require('editor').said = {}
      local ok, why = xpcall(body, debug.traceback)
      passed, failed = passed + (ok and 1 or 0), failed + (ok and 0 or 1)
      if not ok then
        io.stdout:write('not so: ', claim, '\n', tostring(why), '\n')
      end
    end
  end
  io.stdout:write(('%d passed, %d failed\n'):format(passed, failed))
  vim.cmd(failed == 0 and 'qall!' or 'cquit')
end
