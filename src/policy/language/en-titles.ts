import type { TitleWords } from './language.js'

/** English titles. */
export const englishTitles: TitleWords = {
  fillers: new Set(
    (
      'a an and or of it its in on at to for from by with without across into over via as is are be been no not none ' +
      'missing lack lacks lacking absent unclear unknown undefined undocumented limited partial partly incomplete ' +
      'insufficient inadequate weak poor bad basic sparse minimal some mostly few only too more could should would ' +
      'must need needs needed required improve improved improvement improvements better good gap gaps issue issues ' +
      'problem problems risk risks untested unimplemented implemented implement implementation maintained add adding ' +
      'zero nothing nobody do does done has have leave leaves stand stands permissive strict stricter enable enabled enables use using used set up setup current existing proper properly fully quite very new'
    ).split(' '),
  ),
  denials: new Set('no not none missing lack lacks lacking absent without zero'.split(' ')),
  common: new Set(
    (
      'api app service system server client user request response data database test code document documentation ' +
      'monitoring metric log logging check strategy policy process file management configuration support performance ' +
      'security quality error handling endpoint module component task job secret deployment production environment ' +
      'type access key query resource dependency version connection pool framework header migration distributed ' +
      'application function feature team product infrastructure'
    )
      .split(' ')
      .map((word) => stem(word)),
  ),
  alike: {
    apm: ['application', 'performance', 'monitoring'],
    auth: ['authentication'],
    authn: ['authentication'],
    authz: ['authorization'],
    db: ['database'],
    docs: ['documentation'],
    env: ['environment'],
    config: ['configuration'],
    job: ['task'],
    jobs: ['task'],
    perf: ['performance'],
    k8s: ['kubernetes'],
    throttling: ['rate', 'limiting'],
  },
  levelNouns: new Set(
    'issue issues priority priorities severity finding findings problem problems gap gaps blocker blockers item items'.split(
      ' ',
    ),
  ),
  stem,
}

/** `secrets` → `secret`, `logging` → `log`, `caching` and `cache` → `cach`, `policies` → `policy`. */
function stem(word: string): string {
  const plain = word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?<=\w{3})(?:ing|ed)$/, '')
  return plain.replace(/([bdglmnprt])\1$/, '$1').replace(/(?<=\w{3})e$/, '')
}
