-- The help that comes along, in a plugin whose tags have been made.

local function the_help_is_found_by_its_tags()
  for _, tag in ipairs({ 'earshot', ':EarshotTrail', 'g:earshot_command', 'earshot-older' }) do
    vim.cmd('help ' .. tag)
    assert(vim.fn.expand('%:t') == 'earshot.txt', tag)
    vim.cmd('helpclose')
  end
end

local function no_line_of_it_is_too_long()
  vim.cmd('help earshot')
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, true)) do
    assert(vim.fn.strdisplaywidth(line) <= 78, number .. ': ' .. line)
  end
  vim.cmd('helpclose')
end

return {
  { 'the help is found by its tags', the_help_is_found_by_its_tags },
  { 'no line of it is too long', no_line_of_it_is_too_long },
}
