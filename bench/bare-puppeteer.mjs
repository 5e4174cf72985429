// The least a program can do to print HTML files as PDF: one browser, one page, setContent, pdf.
import { readFile, writeFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'

const { executablePath, environment, files, sandbox } = JSON.parse(process.argv[2])
const browser = await puppeteer.launch({
  executablePath,
  headless: 'shell',
  pipe: true,
  args: sandbox ? [] : ['--no-sandbox'],
  env: { ...process.env, ...environment },
})
const page = await browser.newPage()
for (const file of files) {
  await page.setContent(await readFile(file, 'utf8'), { waitUntil: 'load' })
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  await writeFile(file.replace(/\.html$/, '.bare.pdf'), pdf)
}
await browser.close()
