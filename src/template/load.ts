import { VFile } from 'vfile'
import { hasErrors } from '../diagnostics/has-errors.js'
import { report } from '../diagnostics/report.js'
import { checkTemplate } from './check/check.js'
import type { CheckedPartial } from './check/checking.js'
import type { JsonSchema } from './check/shape.js'
import { compileOptions, createEnvironment, runVariable } from './environment.js'
import { readFrontMatter } from './front-matter.js'
import { inLine, rewriteInPlace, type Site } from './rewrite.js'
import { parseTemplate } from './syntax.js'
import type { DrawnComponent, Template, TemplateSource } from './template.js'

/** A template, what it may include, and the view it is checked against. */
export type LoadOptions<Context> = TemplateSource & {
  /** By the name that `{{> name}}` uses. */
  readonly partials?: Readonly<Record<string, TemplateSource>>
  /** JSON Schema of the view: `z.toJSONSchema(view)`; absent where the template has been checked before. */
  readonly schema?: JsonSchema | undefined
  readonly components?: readonly DrawnComponent<Context>[]
}

/**
 * Parses a template and checks it against the schema of its view. What is wrong stands in the messages of its `file`,
 * also what is wrong in partials; a template with an error can be looked at but not expanded.
 */
export function loadTemplate<Context>(options: LoadOptions<Context>): Template<Context> {
  const { path, schema, partials = {}, components = [] } = options
  const source = options.source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const file = new VFile({ path, value: source })
  const { data: frontMatter, body, problems } = readFrontMatter(source)
  for (const { line, found } of problems) {
    report(file, 'template-front-matter', { found: `\`${found}\`` }, { path, place: { line, column: 1 } })
  }
  const sites: Site[] = []
  const environment = createEnvironment(components, sites)
  const names = components.map(({ name }) => name)
  const read = (template: TemplateSource): CheckedPartial | undefined => {
    const program = parseTemplate(template, environment, file)
    return program && { path: template.path, source: template.source, program }
  }
  const main = read({ path, source: body })
  const included = new Map<string, CheckedPartial | undefined>()
  const partial = (name: string): CheckedPartial | undefined => {
    const found = partials[name]
    if (!included.has(name) && found) {
      // A partial on a line of its own takes the line end with it, so it has to bring one.
      const text = found.source.replace(/\r\n?/g, '\n').replace(/\n*$/, '\n')
      included.set(name, read({ ...found, source: text }))
    }
    return included.get(name)
  }
  const partialNames = Object.keys(partials)
  if (main && schema) {
    checkTemplate(main, { file, schema, components: names, partials: partialNames, partial })
  } else partialNames.forEach(partial)
  const isBroken = main === undefined || hasErrors(file)
  const compiled = isBroken ? undefined : compile(main, included, { environment, sites, names })
  return {
    path,
    source: body,
    partials: [...included.values()].flatMap((checked) => checked ?? []),
    frontMatter,
    file,
    text: (view, run) => {
      if (compiled === undefined)
        throw new Error(`Cannot expand template ${path}, expected one without errors`)
      return compiled(view, { data: { [runVariable]: run } })
    },
  }
}

type CompileInput = {
  readonly environment: ReturnType<typeof createEnvironment>
  readonly sites: Site[]
  readonly names: readonly string[]
}

function compile(
  main: CheckedPartial,
  included: ReadonlyMap<string, CheckedPartial | undefined>,
  { environment, sites, names }: CompileInput,
): HandlebarsTemplateDelegate<unknown> {
  const options = compileOptions(names)
  for (const [name, checked] of included) {
    if (checked === undefined) continue
    rewriteInPlace(checked.program, checked, sites)
    const block = environment.compile<unknown>(checked.program, options)
    environment.registerPartial(name, block)
    // Compiled from the same program, so the values keep their places.
    environment.registerPartial(inLine(name), environment.compile<unknown>(trimmed(checked.program), options))
  }
  rewriteInPlace(main.program, main, sites)
  return environment.compile<unknown>(main.program, options)
}

/** A program without the line end that its last piece of text brings. */
function trimmed(program: hbs.AST.Program): hbs.AST.Program {
  const last = program.body.at(-1)
  if (last?.type !== 'ContentStatement' || !('value' in last) || typeof last.value !== 'string')
    return program
  return {
    ...program,
    body: [...program.body.slice(0, -1), Object.assign({}, last, { value: last.value.replace(/\n$/, '') })],
  }
}
