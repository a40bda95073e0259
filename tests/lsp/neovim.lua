-- Does in Neovim what a person does: waits for the findings, takes the fix at one of them, saves, and writes down what was seen.
local seen = { before = {}, after = {} }

local function note(into)
  for _, one in ipairs(vim.diagnostic.get(0)) do
    table.insert(into, { line = one.lnum + 1, column = one.col + 1, code = one.code, message = one.message })
  end
end

local function has(code)
  return function()
    for _, one in ipairs(vim.diagnostic.get(0)) do
      if one.code == code then
        return true
      end
    end
    return false
  end
end

local function wait(what)
  if not vim.wait(60000, what, 20) then
    vim.cmd("cquit")
  end
end

wait(has("PD503"))
note(seen.before)
for _, one in ipairs(vim.diagnostic.get(0)) do
  if one.code == "PD503" then
    vim.api.nvim_win_set_cursor(0, { one.lnum + 1, one.col })
  end
end
vim.ui.select = function(items, options, choose)
  seen.offered = vim.tbl_map(options.format_item, items)
  choose(items[1], 1)
end
local context = { only = { "quickfix" } }
vim.lsp.buf.code_action(vim.fn.has("nvim-0.8") == 1 and { context = context } or context)
wait(function()
  return vim.bo.modified
end)
wait(function()
  return not has("PD503")()
end)
note(seen.after)
vim.cmd("write")
vim.fn.writefile({ vim.fn.json_encode(seen) }, "seen.json")
vim.cmd("qall!")
