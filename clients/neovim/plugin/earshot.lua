vim.api.nvim_create_user_command('EarshotTrail', function()
  require('earshot.trail')()
end, { desc = "List what leads to the finding on the cursor's line" })
