/** A PDF of one page as Chromium writes it: plain objects, one cross-reference table. */
export function examplePdf({ date = '20260101120000', nodes = ['48', '7'], extra = '' } = {}): Uint8Array {
  const [one, two] = nodes.map((node) => node.padStart(8, '0'))
  const names = [`(node${one}) 5 0 R`, `(node${two}) 6 0 R`].toSorted()
  const limits = names.map((name) => name.slice(0, 14)).join(' ')
  const objects = [
    `<</Title (T)\n/Creator (Chromium)\n/Producer (Skia/PDF m143)\n/CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')>>`,
    '<</Type /Catalog\n/Pages 3 0 R>>',
    '<</Type /Pages\n/Count 2\n/Kids [4 0 R]>>',
    `<</Type /Page\n/Font <</BaseFont /A>>\n/URI (https://dossier.invalid/a\\(b\\).pdf#c)${extra}>>`,
    `<</S /TH\n/ID (node${one})>>`,
    `<</S /TH\n/ID (node${two})>>`,
    `<</S /TD\n/Headers [(node${one}) (node${two})]>>`,
    `<</Limits [${limits}]\n/Names [${names.join(' ')}]>>`,
  ]
  let text = '%PDF-1.4\n%\u00d3\u00eb\u00e9\u00e1\n'
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(text.length)
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  text += `${table}trailer\n<</Size ${objects.length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}
