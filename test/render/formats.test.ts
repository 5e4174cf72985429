import { describe, expect, it } from 'vitest'
import { defaultFormats, fileName, formatIds, formats } from '../../src/render/formats.js'

describe('formats', () => {
  it('are listed under their own id, each with an extension of its own', () => {
    expect(formatIds).toEqual(Object.keys(formats))
    expect(new Set(Object.values(formats).map(({ extension }) => extension)).size).toBe(formatIds.length)
  })

  it('need a browser only for PDF', () => {
    expect(Object.values(formats).flatMap(({ browser, id }) => (browser ? [id] : []))).toEqual(['pdf'])
  })

  it('are written by default where they say so', () => {
    expect(defaultFormats).toEqual(['md', 'html', 'pdf', 'json'])
  })

  it('give files their extension', () => {
    expect(fileName('road.map', 'md')).toBe('road.map.md')
  })
})
