import { describe, expect, test } from 'vitest'
import { load, told } from './sample.js'

/** What checking a template says. */
function problems(source: string, partials?: Record<string, string>): string[] {
  return told(load(source, partials))
}

describe('paths', () => {
  test('accepts everything the view has', () => {
    expect(
      problems(`# {{title}}

{{score}} {{plural score words.finding}} {{bare score}} {{this.title}} {{@root.title}} {{note}} {{score.shown}}

{{#each findings as |f i|}}
- {{f.id}} {{id}} {{f.title}} {{../title}} {{@root.words.none}}{{#if @first}}!{{/if}}
{{#each tags}}{{this}} {{../id}} {{../../title}}{{/each}}
{{#if f.problem}}{{f.problem}} {{problem}}{{/if}}
{{#with owner}}{{name}}{{/with}}
{{#unless effort}}{{else}}{{effort}}{{/unless}}
{{else}}
{{words.none}}
{{/each}}

{{#each phases as |phase name|}}{{name}} {{phase.goal}} {{@key}} {{goal}}{{/each}}

{{#if findings.length}}{{#if count}}x{{/if}}{{/if}}
{{#with first as |f|}}{{f.id}}{{/with}}
{{result.label}}{{#if result.reason}}{{result.reason}}{{/if}}

{{scorecard scorecard}}
`),
    ).toEqual([])
  })

  test('names what is not there, its place and the nearest', () => {
    expect(problems('# {{title}}\n\n{{#each findings}}\n- {{titel}}\n{{/each}}')).toEqual([
      'sample.md.hbs:4:5 template-path: Unexpected `titel`, expected `title`',
    ])
  })

  test('counts the lines of front matter', () => {
    expect(problems('---\ntitle: x\n---\n\n{{nope}}')[0]).toMatch(/^sample\.md\.hbs:5:3 template-path/)
  })

  test('lists the fields when none is near', () => {
    expect(problems('{{words.xyzzy}}')).toEqual([
      'sample.md.hbs:1:3 template-path: Unexpected `words.xyzzy`, expected `finding` or `none`',
    ])
  })

  test.each([
    ['{{../title}}', 'template-parent'],
    ['{{#if title}}{{../title}}{{/if}}', 'template-parent'],
    ['{{@index}}', 'template-data'],
    ['{{@run}}', 'template-data'],
    ['{{#each findings}}{{@level}}{{/each}}', 'template-data'],
    ['{{findings.title}}', 'template-path'],
    ['{{#each findings}}{{#each tags}}{{id}}{{/each}}{{/each}}', 'template-path'],
    ['{{constructor}}', 'template-path'],
    ['{{title.length}}', 'template-path'],
    ['{{score.before}}', 'template-path'],
    ['{{#each (lookup this "findings")}}{{/each}}', 'template-argument'],
  ])('refuses %s', (source, id) => {
    expect(problems(source)).toEqual([expect.stringContaining(` ${id}: `)])
  })
})

describe('values', () => {
  test.each([
    [
      '{{findings}}',
      'Unexpected list `findings`, expected `{{#each findings}}` around `id`, `title`, `problem` or `effort`',
    ],
    ['{{words}}', 'Unexpected part of the view `words`, expected `words.none`'],
    [
      '{{scorecard scorecard}} {{this.scorecard}}',
      'Unexpected part for a component `this.scorecard`, expected `{{scorecard this.scorecard}}`',
    ],
    ['{{count}}', 'Unexpected number `count`, expected a figure'],
    ['{{#each findings}}{{@index}}{{/each}}', 'Unexpected number `@index`, expected a figure'],
    ['{{#each findings}}{{blocker}}{{/each}}', 'Unexpected boolean `blocker`, expected `{{#if blocker}}`'],
    [
      '{{words.finding}}',
      'Unexpected noun with plural forms `words.finding`, expected `{{plural figure words.finding}}`',
    ],
  ])('refuses to print %s', (source, reason) => {
    expect(problems(source)).toEqual([expect.stringContaining(`template-value: ${reason}`)])
  })

  test.each([
    ['{{subtitle}}', 'subtitle'],
    ['{{nothing}}', 'nothing'],
    ['{{first.id}}', 'first'],
    ['{{#each findings}}{{owner.name}}{{/each}}', 'owner'],
    ['{{#each findings}}{{#if owner}}{{/if}}{{owner.name}}{{/each}}', 'owner'],
    ['{{#if subtitle}}{{else}}{{subtitle}}{{/if}}', 'subtitle'],
    ['{{#unless subtitle}}{{subtitle}}{{/unless}}', 'subtitle'],
    ['{{#each findings}}{{#if problem}}{{/if}}{{/each}}{{#each findings}}{{problem}}{{/each}}', 'problem'],
    ['{{result.reason}}', 'result.reason'],
    ['{{scorecard extra}}', 'extra'],
    ['{{#with first}}{{problem}}{{/with}}', 'problem'],
    ['{{phases.P1.goal}}', 'phases.P1'],
  ])('asks for a guard around %s', (source, absent) => {
    expect(problems(source)).toEqual([
      expect.stringMatching(new RegExp(`template-absent: .*\`#if ${absent}\``)),
    ])
  })

  test.each([
    '{{#if first.problem}}{{first.problem}} {{first.id}}{{/if}}',
    '{{#each findings as |f|}}{{#if f.owner}}{{f.owner.name}}{{/if}}{{/each}}',
    '{{#each findings as |f|}}{{#if f.owner}}{{owner.name}}{{/if}}{{/each}}',
    '{{#with first}}{{#if ../subtitle}}{{@root.subtitle}}{{/if}}{{/with}}',
    '{{#each first.tags}}{{this}}{{../first.id}}{{/each}}',
    '{{#if extra}}{{scorecard extra}}{{/if}}',
    '{{#if phases.P1}}{{phases.P1.goal}}{{/if}}',
  ])('sees the guard in %s', (source) => {
    expect(problems(source)).toEqual([])
  })
})

describe('helpers and blocks', () => {
  test.each([
    ['{{scorcard scorecard}}', 'template-helper', 'expected `scorecard`'],
    ['{{#scorecard scorecard}}{{/scorecard}}', 'template-helper', 'Unexpected helper `scorecard`'],
    ['{{lookup findings 0}}', 'template-helper', 'Unexpected helper `lookup`'],
    ['{{log title}}', 'template-helper', 'Unexpected helper `log`'],
    ['{{$slot title 1}}', 'template-helper', 'Unexpected helper `$slot`'],
    ['{{scorecard}}', 'template-argument', 'Unexpected 0 arguments'],
    ['{{scorecard scorecard title}}', 'template-argument', 'Unexpected 2 arguments'],
    ['{{scorecard scorecard x=title}}', 'template-argument', 'Unexpected named arguments'],
    ['{{scorecard words}}', 'template-argument', 'expected `scorecard` or `extra`'],
    ['{{badge scorecard}}', 'template-argument', 'expected the part of the view for `badge`'],
    ['{{scorecard "x"}}', 'template-argument', 'Unexpected a constant or call'],
    ['{{plural title words.finding}}', 'template-argument', 'Unexpected text `title`'],
    ['{{plural score words.none}}', 'template-argument', 'expected noun with plural forms'],
    ['{{bare title}}', 'template-argument', 'expected figure'],
    ['{{#if title score}}{{/if}}', 'template-argument', 'Unexpected 2 arguments'],
    ['{{#if count includeZero=true}}{{/if}}', 'template-argument', 'in `#if`'],
    ['{{#each title}}{{/each}}', 'template-block', 'Unexpected text `title` in `#each`, expected a list'],
    [
      '{{#each result}}{{/each}}',
      'template-block',
      'Unexpected part of the view `result` in `#each`, expected a list',
    ],
    ['{{#with count}}{{/with}}', 'template-block', 'Unexpected number `count` in `#with`'],
    ['{{{title}}}', 'template-raw-value', 'Unexpected unescaped `title`'],
    ['{{&title}}', 'template-raw-value', 'Unexpected unescaped `title`'],
    ['{{#*inline "x"}}{{/inline}}', 'template-construct', 'Unexpected decorator'],
    ['{{* foo}}', 'template-construct', 'Unexpected decorator'],
    ['{{#> layout}}{{/layout}}', 'template-construct', 'Unexpected partial block'],
    ['{{> (lookup this "x")}}', 'template-construct', 'Unexpected dynamic partial'],
    ['{{"text"}}', 'template-construct', 'Unexpected literal'],
    ['{{42}}', 'template-construct', 'Unexpected literal'],
  ])('refuses %s', (source, id, words) => {
    const found = problems(source)
    expect(found).toEqual([expect.stringContaining(` ${id}: `)])
    expect(found[0]).toContain(words)
  })
})

describe('partials', () => {
  test('are checked with the context they are given', () => {
    expect(problems('{{#each findings}}\n{{> card}}\n{{/each}}', { card: '## {{id}}\n\n{{titel}}' })).toEqual(
      ['card.md.hbs:3:3 template-path: Unexpected `titel`, expected `title`'],
    )
    expect(problems('{{> card first}}', { card: '{{id}}' })).toEqual([
      expect.stringContaining('template-absent'),
    ])
    expect(problems('{{#if first}}{{> card first}}{{/if}}', { card: '{{id}} {{@root.title}}' })).toEqual([])
  })

  test('know their named arguments, and whether they may be absent', () => {
    expect(
      problems('{{> card words name=title more=subtitle flag=true label="x"}}', {
        card: '{{name}} {{label}} {{none}}{{#if flag}}{{/if}}{{#if more}}{{more}}{{/if}}',
      }),
    ).toEqual([])
    expect(problems('{{> card words more=subtitle}}', { card: '{{more}}' })).toEqual([
      'card.md.hbs:1:3 template-absent: Unexpected `more` where `more` may be absent, expected it inside `#if more`',
    ])
    expect(problems('{{> card n=1}}', { card: 'x' })).toEqual([expect.stringContaining('template-argument')])
    expect(problems('{{> card words a=title}}', { card: '{{#each @root.findings}}{{a}}{{/each}}' })).toEqual([
      expect.stringContaining('template-path: Unexpected `a`'),
    ])
  })

  test('begin with a context of their own', () => {
    expect(problems('{{#each findings}}{{> card}}{{/each}}', { card: '{{../title}}' })).toEqual([
      expect.stringContaining('card.md.hbs:1:3 template-parent'),
    ])
  })

  test('have to exist', () => {
    expect(problems('{{> crad}}', { card: 'x' })).toEqual([
      'sample.md.hbs:1:1 template-partial: Unexpected partial `crad`, expected `card`',
    ])
    expect(problems('{{> card}}')).toEqual([
      expect.stringContaining('expected no partial, because there are none'),
    ])
  })

  test('may include themselves deeper in the view only', () => {
    const walk = '{{name}}{{#each children}}{{> walk}}{{/each}}'
    expect(problems('{{> walk tree}}', { walk })).toEqual([])
    expect(
      problems('{{> walk tree}}', { walk: '{{nam}}{{#each children}}{{> walk}}{{/each}}' }),
    ).toHaveLength(1)
    expect(problems('{{> loop}}', { loop: '{{> loop}}' })).toEqual([
      expect.stringContaining('template-recursion'),
    ])
  })

  test('tell a mistake once, however often they are included', () => {
    expect(problems('{{> card words}}{{> card words}}', { card: '{{nope}}' })).toHaveLength(1)
  })
})
