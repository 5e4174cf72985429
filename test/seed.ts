import fc from 'fast-check'

/*
 * The same values at every run, so that a failure is seen by everybody. `FC_SEED=$RANDOM npm run test:run` looks
 * elsewhere; a failure it finds becomes a fixture.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20260301) })
