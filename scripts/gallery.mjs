// Pictures of real output for the README: builds every example and turns pages, on screens and on paper, into images.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import puppeteer from 'puppeteer-core'
import { build } from '../dist/index.js'
import { inspectBrowsers, readEnvironment } from '../dist/io/index.js'
import { drawPage } from './pdf-picture.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const gallery = join(root, 'docs/gallery')

/** Folders of examples and how the gallery calls them. */
const examples = {
  'backend-master-assessment': 'a backend service before its next release',
  'campus-gap-analysis': 'a campus platform and what it lacks',
  'fastapi-service': 'a service with 57 findings',
  'platform-readiness': 'a platform on its way to production',
  'production-readiness': 'a demonstration project that is not ready',
}

const phone = { width: 390, height: 844, deviceScaleFactor: 2 }
const desktop = { width: 1280, height: 860, deviceScaleFactor: 1 }

/** Every picture: where from, what of it, and the words for those who cannot see it. */
const pictures = [
  ...Object.keys(examples).map((example) => ({
    name: `${example}-cover`,
    example,
    pdf: 'gap-analysis',
    page: 1,
    // Short documents have no cover: their first line is the first that is read.
    words:
      example === 'platform-readiness'
        ? 'First page of a short gap analysis: facts, scorecard and scores'
        : 'Cover of the gap analysis: title, subject, date, version and status',
  })),
  {
    name: 'backend-master-assessment-page',
    example: 'backend-master-assessment',
    pdf: 'master-assessment',
    page: 3,
    words: 'A page of the master assessment in print',
  },
  {
    name: 'campus-gap-analysis-page',
    example: 'campus-gap-analysis',
    pdf: 'roadmap',
    page: 1,
    words: 'First page of the roadmap with its phases over time',
  },
  {
    name: 'fastapi-service-page',
    example: 'fastapi-service',
    pdf: 'executive-summary',
    page: 1,
    words: 'First page of the executive summary: verdict, critical findings and scorecard',
  },
  {
    name: 'platform-readiness-page',
    example: 'platform-readiness',
    pdf: 'quick-reference',
    page: 1,
    words: 'The quick reference on its one page',
  },
  {
    name: 'production-readiness-page',
    example: 'production-readiness',
    pdf: 'backlog',
    page: 3,
    words: 'A page of the backlog with cards of findings',
  },
  {
    name: 'scores',
    example: 'fastapi-service',
    html: 'master-assessment',
    chart: 0,
    view: desktop,
    words: 'Scores by category as bars with their bands',
  },
  {
    name: 'heat-map',
    example: 'backend-master-assessment',
    html: 'gap-analysis',
    chart: 1,
    view: desktop,
    words: 'Open findings by category and severity',
  },
  {
    name: 'phases',
    example: 'production-readiness',
    html: 'roadmap',
    chart: 0,
    view: desktop,
    words: 'Phases over time with what they wait for',
  },
  {
    name: 'desktop',
    example: 'fastapi-service',
    html: 'gap-analysis',
    view: desktop,
    words: 'The gap analysis on a desktop, its contents list beside the text',
  },
  {
    name: 'desktop-dark',
    example: 'platform-readiness',
    html: 'master-assessment',
    view: desktop,
    dark: true,
    words: 'The master assessment on a dark desktop',
  },
  {
    name: 'phone',
    example: 'production-readiness',
    html: 'executive-summary',
    view: phone,
    words: 'The executive summary on a phone',
  },
  {
    name: 'phone-dark',
    example: 'campus-gap-analysis',
    html: 'quick-reference',
    view: phone,
    dark: true,
    words: 'The quick reference on a dark phone',
  },
  {
    name: 'acme-cover',
    example: 'fastapi-service',
    pdf: 'gap-analysis',
    page: 1,
    isAcme: true,
    words: 'Cover of the gap analysis in the theme of a house: logo, colours, address',
  },
  {
    name: 'acme-desktop',
    example: 'fastapi-service',
    html: 'executive-summary',
    view: desktop,
    isAcme: true,
    words: 'The executive summary in the theme of a house',
  },
]

/** Pages of paper are drawn at this many pixels for a point. */
const scale = 1.25

const folder = await mkdtemp(join(tmpdir(), 'dossier-gallery-'))
const { chosen } = await inspectBrowsers(readEnvironment())
if (!chosen) throw new Error('Cannot make pictures without a browser')
const browser = await puppeteer.launch({
  executablePath: chosen.path,
  headless: 'shell',
  pipe: true,
  args:
    process.getuid?.() === 0
      ? ['--no-sandbox', '--font-render-hinting=none']
      : ['--font-render-hinting=none'],
  env: { ...process.env, ...chosen.variables },
})
try {
  for (const example of Object.keys(examples)) await make(example, false)
  await make('fastapi-service', true)
  await rm(gallery, { recursive: true, force: true })
  await mkdir(gallery, { recursive: true })
  for (const picture of pictures) {
    const file = join(gallery, `${picture.name}.webp`)
    await writeFile(file, await (picture.pdf ? paper(picture) : screen(picture)))
    console.log(file.slice(root.length))
  }
  await writeFile(join(gallery, 'README.md'), page())
} finally {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
}

function placeOf({ example, isAcme }) {
  return join(folder, isAcme ? `${example}-acme` : example)
}

async function make(example, isAcme) {
  const { status } = await build({
    findings: join(root, 'examples', example, 'findings.json'),
    out: placeOf({ example, isAcme }),
    formats: ['html', 'pdf'],
    ...(isAcme ? { theme: join(root, 'themes/acme/theme.json') } : {}),
  })
  if (status !== 'clean') throw new Error(`Cannot make pictures of ${example}, the build ended ${status}`)
}

async function paper(picture) {
  const bytes = await readFile(join(placeOf(picture), `${picture.pdf}.pdf`))
  return (await drawPage(bytes, picture.page, scale)).encode('webp', 82)
}

async function screen(picture) {
  const page = await browser.newPage()
  await page.setViewport(picture.view)
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: picture.dark ? 'dark' : 'light' }])
  await page.goto(pathToFileURL(join(placeOf(picture), `${picture.html}.html`)).href)
  const target = picture.chart === undefined ? page : (await page.$$('.chart'))[picture.chart]
  if (!target) throw new Error(`Cannot find the chart of ${picture.name}`)
  const image = await loadImage(Buffer.from(await target.screenshot()))
  await page.close()
  const canvas = createCanvas(image.width, image.height)
  canvas.getContext('2d').drawImage(image, 0, 0)
  return canvas.encode('webp', 82)
}

function page() {
  const shown = pictures.map(({ example, name, words }) => {
    const source = `[${examples[example]}](../../examples/${example}/)`
    return `## ${words}\n\nMade from ${source}.\n\n![${words}](${name}.webp)\n`
  })
  return `# Gallery\n\nReal output of the [examples](../../examples/), made by \`npm run gallery\`. The same pages in Markdown lie beside each example.\n\n${shown.join('\n')}`
}
