-- Lists what leads to a finding: the protocol's related information, which Neovim keeps and does not show.

local function steps(finding)
  return ((finding.user_data or {}).lsp or {}).relatedInformation or {}
end

-- The findings of Earshot on the cursor's line, in the order of the text.
local function findings()
  local line = vim.api.nvim_win_get_cursor(0)[1] - 1
  local here = vim.tbl_filter(function(diagnostic)
    return diagnostic.source == 'earshot'
  end, vim.diagnostic.get(0, { lnum = line }))
  table.sort(here, function(one, other)
    return one.col < other.col
  end)
  return here
end

-- Each place by itself, since Neovim would sort them.
local function item(step, encoding)
  local place = vim.lsp.util.locations_to_items({ step.location }, encoding)[1]
  place.text = step.message
  return place
end

local function encoding_of(buffer)
  for _, client in ipairs((vim.lsp.get_clients or vim.lsp.get_active_clients)({ bufnr = buffer })) do
    if client.name == 'earshot' then
      return client.offset_encoding
    end
  end
  return 'utf-16'
end

-- Opens the location list with the places that lead to the findings on the cursor's line, from the import on to the call.
return function()
  local buffer, items = vim.api.nvim_get_current_buf(), {}
  for _, finding in ipairs(findings()) do
    for _, step in ipairs(steps(finding)) do
      table.insert(items, item(step, encoding_of(buffer)))
    end
    table.insert(items, { bufnr = buffer, lnum = finding.lnum + 1, col = finding.col + 1, text = finding.message })
  end
  if #items == 0 then
    vim.notify('earshot: there is no finding on this line', vim.log.levels.INFO)
    return
  end
  vim.fn.setloclist(0, {}, ' ', { title = 'What leads to the call', items = items })
  vim.cmd('lopen ' .. math.min(#items + 1, 10))
end
