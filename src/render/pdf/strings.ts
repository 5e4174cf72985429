/** A PDF text string: ASCII in parentheses, anything else as UTF-16 in hexadecimal digits. */
export function pdfString(text: string): string {
  if (/^[\u0020-\u007e]*$/.test(text)) return `(${text.replace(/[\\()]/g, String.raw`\$&`)})`
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0').toUpperCase(),
  )
  return `<FEFF${units.join('')}>`
}

/**
 * A PDF date. ISO dates keep their precision by starting at the beginning: `2026-03` is the first of March.
 */
export function pdfDate(date: string | Date): string {
  const moment = typeof date === 'string' ? parse(date) : date
  const digits = moment.toISOString().replace(/\D/g, '').slice(0, 14)
  return `D:${digits}+00'00'`
}

function parse(iso: string): Date {
  const [, year = '1970', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? []
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
}
