import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { reportWriteFailure } from '../../src/io/write-failure.js'

describe('reportWriteFailure', () => {
  it.each([
    ['ENOTDIR', 'output-not-folder'],
    ['EEXIST', 'output-not-folder'],
    ['EISDIR', 'output-is-folder'],
    ['ELOOP', 'output-link-loop'],
    ['ENOSPC', 'output-no-space'],
    ['EDQUOT', 'output-no-space'],
    ['EACCES', 'output-not-writable'],
    ['EPERM', 'output-not-writable'],
    ['EROFS', 'output-not-writable'],
    ['EIO', 'output-failed'],
  ])('tells %s as `%s`, with the path', async (code, id) => {
    const file = new VFile()
    await reportWriteFailure(file, Object.assign(new Error(code), { code }), 'out/a.md', 12)
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual([id])
    expect(file.messages[0]?.reason).toContain('out/a.md')
    expect(file.messages[0]?.fatal).toBe(true)
  })

  it('throws what is no failure of the system', async () => {
    await expect(reportWriteFailure(new VFile(), new TypeError('ours'), 'a', 0)).rejects.toThrow('ours')
  })
})
