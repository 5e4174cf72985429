import { expect, test } from 'vitest'
import { findingCard } from '../../src/component/finding-card.js'
import { printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(findingCard, samples['finding-card'](asWritten))).toMatchInlineSnapshot(`
    "### <a id="finding-sec-01"></a>1.3 — CORS _too_ permissive

    **Severity:** 🔴 Critical · **Priority:** P0 · **Status:** ⏸️ Accepted (since March 2026, until June 2026, by J. Doe) · **Blocks release:** Yes · **CVSS:** 9.1 (\`CVSS:3.1/AV:N\`) · **Likelihood:** High

    **Category:** [Security](#category-sec) · **Component:** Gateway · **Phase:** [Week 1](#phase-w1) · **Role:** Engineer · **Owner:** Platform team · **Due:** 1 May 2026 · **Cost:** $150

    **Reason:** The gateway checks \`Origin\` too.

    **Note:** Look again in June

    **In short:** Anyone may call us

    **Current:** \`allow_origins=["*"]\`

    **Problem:**

    Any **site** can call.

    Even with cookies.

    **Fix:**

    - read the list from the environment
    - test it

    **Time:** 1 h

    **Impact:** Data theft

    **Issues:**

    - Wildcard
    - Comment says so

    **Current code:** \`app/main.py:25\` — The setting

    \`\`\`\`python
    origins = ["*"]
    \`\`\`

    \`\`\`\`

    **Proposed code:**

    \`\`\`
    origins = env()
    \`\`\`

    **Affects:** All endpoints

    **Occurrences:**

    - 12 endpoints
    - Artists: 12

    **Actions:**

    - [ ] Read the list
      - [x] from the environment

    **Files to create or change:** \`app/cors.py\`

    **References:**

    - [\`app/main.py:31-36\`](https://example.com/main.py) — similar
    - [https://example.com/cors](https://example.com/cors)

    **Standards:** CWE-942, OWASP A05

    **Tags:** web

    **Reported by:** Audit

    **Duplicate of:** [SEC-00](#finding-sec-00)

    **Duplicates:** [SEC-09](#finding-sec-09)

    **Depends on:** [ARC-01](dossier:gap-analysis#finding-arc-01)

    **Related:** SEC-04

    **Waits for decision:** [Gateway or app](#decision-d1)
    "
  `)
})

test('draws a title alone when nothing else is known', () => {
  expect(printed(findingCard, { depth: 2, id: 'SEC.01', title: 'No rate limit' })).toMatchInlineSnapshot(`
    "## <a id="finding-sec_01"></a>No rate limit
    "
  `)
})

test('draws several files as a tree', () => {
  const roots = [{ name: 'app/', children: [{ name: 'cors.py', state: 'missing' as const }] }]
  expect(printed(findingCard, { depth: 3, id: 'SEC-01', title: 'CORS too permissive', tree: roots }))
    .toMatchInlineSnapshot(`
    "### <a id="finding-sec-01"></a>CORS too permissive

    **Files to create or change:**

    \`\`\`text
    app/
    └── cors.py  ← missing
    \`\`\`
    "
  `)
})
