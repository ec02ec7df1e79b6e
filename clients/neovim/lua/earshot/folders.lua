-- One server looks after all folders: of two, where the folder of one lies in the other's, both would show what is found.

local M = {}

-- The folders that came after a server was started and before it answered, by the id of its client.
local untold = {}

local function of(config)
  if config.workspace_folders then
    return config.workspace_folders
  end
  local root = config.root_dir
  return root and { { uri = vim.uri_from_fname(root), name = root } } or {}
end

local function has(folders, folder)
  for _, each in ipairs(folders) do
    if each.uri == folder.uri then
      return true
    end
  end
  return false
end

local function tell(client, folder)
  local news = { event = { added = { folder }, removed = {} } }
  if vim.fn.has('nvim-0.11') == 1 then
    client:notify('workspace/didChangeWorkspaceFolders', news)
  else
    client.notify('workspace/didChangeWorkspaceFolders', news)
  end
  client.workspace_folders = client.workspace_folders or {}
  table.insert(client.workspace_folders, folder)
end

-- All that a client looks after.
local function known(client)
  return vim.list_extend(vim.list_extend({}, client.workspace_folders or of(client.config)), untold[client.id] or {})
end

-- Has a client look after the folders of another configuration too.
function M.add(client, config)
  for _, folder in ipairs(of(config)) do
    local is_new = not has(known(client), folder)
    if is_new and client.initialized then
      tell(client, folder)
    elseif is_new then
      untold[client.id] = untold[client.id] or {}
      table.insert(untold[client.id], folder)
    end
  end
end

-- Whether a client that runs can do what a new one would be started for: then it does.
function M.share(client, config)
  if client.name ~= config.name or client.is_stopped(client) then
    return false
  end
  M.add(client, config)
  return true
end

-- The server has answered.
function M.started(client)
  for _, folder in ipairs(untold[client.id] or {}) do
    tell(client, folder)
  end
  untold[client.id] = nil
end

-- The configuration of a client, with all folders that it looked after until it ended.
function M.kept(client)
  local folders = known(client)
  untold[client.id] = nil
  return vim.tbl_extend('force', client.config, { workspace_folders = #folders > 0 and folders or nil })
end

return M
