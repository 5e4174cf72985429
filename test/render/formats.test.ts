import { describe, expect, it } from 'vitest'
import { defaultFormats, fileName, formatIds, formats } from '../../src/render/formats.js'

describe('formats', () => {
  it('are listed under their own id', () => {
    expect(formatIds).toEqual(Object.keys(formats))
  })

  it('give the files of a document names of their own', () => {
    const ofDocuments = formatIds.filter((id) => formats[id].of !== 'assessment')
    expect(new Set(ofDocuments.map((id) => fileName('backlog', id))).size).toBe(ofDocuments.length)
  })

  it('need a browser only for PDF', () => {
    expect(Object.values(formats).flatMap(({ browser, id }) => (browser ? [id] : []))).toEqual(['pdf'])
  })

  it('are written by default where they say so', () => {
    expect(defaultFormats).toEqual(['md', 'html', 'pdf', 'csv', 'issues', 'json'])
  })

  it('give files their extension', () => {
    expect(fileName('road.map', 'md')).toBe('road.map.md')
  })
})
